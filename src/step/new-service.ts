/** The inputs of `create-service`, and the service that they and a definition file make together. */
import type { NewContainer, NewService } from '../client/services.ts'
import { REPLICAS } from '../rollout/scaling.ts'
import { present } from '../workflow/fields.ts'
import { InputProblem, type Problem, type Values } from '../workflow/input.ts'
import { boolean, choice, custom, integer, list, text } from '../workflow/input-kinds.ts'
import { parseKeyValue, quote } from '../workflow/parsers.ts'
import type { Given } from './action.ts'
import { type Mount, parseMount } from './mounts.ts'
import { IMAGE_PATH, isImagePath } from './names.ts'
import { portMaps, portProblem } from './ports.ts'
import { ANY_NAME } from './service.ts'
import { type DefinedContainer, definitionFile } from './service-definition.ts'
import { parseSize } from './size.ts'

/** Mbps where a public network is asked for without a bandwidth. */
const BANDWIDTH = 10

function parseLogDir(given: string): string {
  if (/^\/(?:[^/\s]+\/)+$/.test(given)) return given
  throw new InputProblem(`takes absolute paths that end with a slash, such as /var/log/app/; got ${quote(given)}`)
}

/** `KEY=value`, a line each. */
export const envs = (description: string) =>
  list({ description, item: parseKeyValue, unique: (one: { readonly key: string }) => one.key })

/** Log directories, a line each. */
export const logDirs = (description: string) => list({ description, item: parseLogDir, unique: (one: string) => one })

export const newServiceInputs = {
  namespace: text({
    description: 'Space of the service: its id, its full name (my-ev-admin) or its display name (my-ev).',
    required: true,
    ...ANY_NAME,
  }),
  service_name: text({
    description: 'Name of the service.',
    required: true,
    pattern: /[a-z]([a-z0-9-]{0,22}[a-z0-9])?/,
    takes: '1 to 24 lower-case letters, digits or hyphens, beginning with a letter and not ending with a hyphen',
  }),
  image_path: text({ description: 'Image of the only container.', ...IMAGE_PATH }),
  spec_id: custom({
    kind: 'integer',
    description: 'Size: 1 to 7, or by name: micro, small, medium, large, luxury, flagship, super.',
    default: '1',
    parse: parseSize,
  }),
  replicas: integer({ description: 'How many replicas, 1 to 5; a stateful service has one.', default: 1, ...REPLICAS }),
  stateful: boolean({
    description: 'A stateful service keeps its volumes and can be restarted, but not scaled or given another image.',
    default: false,
  }),
  port_maps: portMaps('Ports of the service'),
  envs: envs('Environment variables: KEY=value, a line each.'),
  log_dirs: logDirs('Directories that the platform collects logs from, a line each.'),
  command: text({ description: 'Start command of the only container, in place of the CMD of its image.' }),
  ssh_keys: list({ description: 'Names of SSH keys to put into the container, at most five.', commas: true }),
  volumes: list({
    description: 'Volumes of a stateful service: id or name, colon, mount path, a line each.',
    item: parseMount,
    unique: (one: Mount) => one.volume,
  }),
  public_net: boolean({ description: 'Give a stateful service a public address.', default: false }),
  public_net_type: choice({
    description: 'How the public network is charged.',
    allowed: ['flow', 'bandwidth'],
    default: 'flow',
  }),
  bandwidth: integer({
    description: 'Bandwidth of the public network in Mbps; 10 where it is left out.',
    min: 1,
    max: 1_024,
  }),
  ip_id: text({
    description: 'Id of a public IP to bind, instead of a new one.',
    pattern: /[0-9A-Za-z-]{1,64}/,
    takes: 'the id of an IP',
  }),
  definition: definitionFile,
  if_exists: choice({
    description:
      'What to do where a service of this name is there: update brings image, size, ports, envs and replicas to what is asked.',
    allowed: ['fail', 'skip', 'update'],
    default: 'fail',
  }),
}

type NewServiceInputs = Values<typeof newServiceInputs>

/** A service as asked for; its space and the ids of its volumes are still to be looked up. */
export interface AskedService extends Omit<NewService, 'namespace_id'> {
  /** By name or id, for the only container; in addition to those of the definition. */
  readonly mounts: readonly Mount[]
}

const EMPTY: Omit<DefinedContainer, 'image_path' | 'container_name'> = {
  command: '',
  envs: [],
  log_dirs: [],
  ssh_keys: [],
  volume_info: {},
  local_disk_info: [],
}

/** Those of the inputs that speak of the only container. */
const OF_ONE = ['image_path', 'command', 'envs', 'log_dirs', 'ssh_keys', 'volumes'] as const

function containersOf(inputs: Partial<NewServiceInputs>): readonly DefinedContainer[] {
  const { definition, image_path, service_name = '', command, envs: given, log_dirs, ssh_keys } = inputs
  const defined = definition?.containers ?? []
  const [
    first = image_path === undefined ? undefined : { ...EMPTY, image_path, container_name: service_name },
    ...others
  ] = defined
  if (first === undefined) return []
  return [{ ...first, ...present({ image_path, command, envs: given, log_dirs, ssh_keys }) }, ...others]
}

// Where one container stands alone, the platform wants all of both weights for it.
function weighted(containers: readonly DefinedContainer[]): readonly NewContainer[] {
  return containers.map((one) => {
    const rest = containers.length === 1 ? 100 : 0
    return { ...one, cpu_weight: one.cpu_weight ?? rest, memory_weight: one.memory_weight ?? rest }
  })
}

/** Inputs over definition: what the user gave as an input counts, then the definition, then the input's default. */
export function composed(inputs: Partial<NewServiceInputs>, given: Given): AskedService {
  const { definition } = inputs
  const over = <T>(name: keyof NewServiceInputs, input: T | undefined, defined: T | undefined, last: T): T =>
    given(name) ? (input ?? last) : (defined ?? input ?? last)
  const net = definition?.state_public_net
  const mounts = inputs.volumes ?? []
  const containers = weighted(containersOf(inputs))
  const mounted = mounts.length > 0 || containers.some((one) => Object.keys(one.volume_info).length > 0)
  const ip_id = inputs.ip_id ?? definition?.ip_id
  return {
    service_name: inputs.service_name ?? '',
    stateful: over('stateful', inputs.stateful, definition?.stateful, false),
    replicas: over('replicas', inputs.replicas, definition?.replicas, 1),
    port_maps: over('port_maps', inputs.port_maps, definition?.port_maps, []),
    spec: over('spec_id', inputs.spec_id, definition?.spec, { spec_id: 1 }),
    state_public_net: {
      used: over('public_net', inputs.public_net, net?.used, false),
      type: over<string>('public_net_type', inputs.public_net_type, net?.type, 'flow'),
      bandwidth: over('bandwidth', inputs.bandwidth, net?.bandwidth, BANDWIDTH),
    },
    disk_type: definition?.disk_type ?? (mounted ? 0 : 2),
    ...(ip_id === undefined ? {} : { ip_id }),
    containers,
    mounts,
  }
}

const sum = (weights: readonly number[]) => weights.reduce((all, one) => all + one, 0)

function containerProblems(asked: AskedService, given: Given): readonly Problem[] {
  const { containers } = asked
  if (containers.length === 0)
    return [{ input: 'image_path', message: 'is required, or a definition with service_container_infos' }]
  const problems: Problem[] = []
  if (containers.length > 1) {
    for (const input of OF_ONE.filter((name) => given(name))) {
      problems.push({ input, message: `speaks of the only container, but the definition has ${containers.length}` })
    }
  }
  const bad = containers.find((one) => !isImagePath(one.image_path))
  if (bad)
    problems.push({
      input: 'definition',
      message: `takes an image such as hub.c.163.com/admin/web:v2; container ${bad.container_name} has ${quote(bad.image_path)}`,
    })
  for (const weight of ['cpu_weight', 'memory_weight'] as const) {
    const total = sum(containers.map((one) => one[weight]))
    if (total !== 100)
      problems.push({
        input: 'definition',
        message: `takes ${weight}s that sum to 100 over all containers; these sum to ${total}`,
      })
  }
  if (containers.some((one) => one.ssh_keys.length > 5))
    problems.push({ input: 'ssh_keys', message: 'takes at most five keys' })
  return problems
}

/** What of a new service does not go together. */
export function newServiceProblems(inputs: Partial<NewServiceInputs>, given: Given): readonly Problem[] {
  // A definition that could not be read is a problem of its own; nothing can be said of what it holds.
  if (given('definition') && inputs.definition === undefined) return []
  const asked = composed(inputs, given)
  const problems: Problem[] = [...containerProblems(asked, given)]
  const ports = portProblem(asked.port_maps)
  if (ports !== undefined) problems.push({ input: 'port_maps', message: ports })
  const mounted = asked.mounts.length > 0 || asked.containers.some((one) => Object.keys(one.volume_info).length > 0)
  if (asked.stateful && asked.replicas > 1)
    problems.push({ input: 'replicas', message: 'takes 1 for a stateful service' })
  if (!asked.stateful && mounted)
    problems.push({ input: 'volumes', message: 'needs stateful: true; a stateless service has no volumes' })
  if (!asked.stateful && asked.state_public_net.used) {
    problems.push({
      input: 'public_net',
      message: 'needs stateful: true; put a load balancer in front of a stateless service',
    })
  }
  if (!asked.state_public_net.used && asked.ip_id !== undefined)
    problems.push({ input: 'ip_id', message: 'needs public_net: true' })
  return problems
}
