/** Services and their containers in the environment file. */
import { parseDuration } from '../../../github/inputs/duration.ts'
import { InputProblem } from '../../../github/inputs/input.ts'
import { quote } from '../../../github/report/truncate.ts'
import { forms } from '../../../messages/environment/file.ts'
import { takes } from '../../../messages/github/inputs.ts'
import { parseStatusRange, parseWebAddress } from '../../inputs/health-check.ts'
import { isImagePath } from '../../inputs/names.ts'
import { parsePortMap } from '../../inputs/ports.ts'
import { REPLICAS } from '../../inputs/replicas.ts'
import { parseLogDir } from '../../inputs/settings.ts'
import { parseSize } from '../../inputs/size.ts'
import { list, map, named, optional, record, required } from '../collections.ts'
import { choice, flag, integer, type Kind, parsed, text } from '../kinds.ts'
import { address, containerLabel, keyName, label, megabits, names, recreate, volumeName } from './names.ts'

/** The keys that the platform puts into one container at most. */
const MOST_KEYS = 5

function parseImage(given: string): string {
  if (isImagePath(given)) return given
  throw new InputProblem(takes({ what: forms.image(), got: quote(given) }))
}

const image = parsed(parseImage, { type: 'string', minLength: 1, maxLength: 400 })
const weight = integer({ min: 1, max: 100 })
const variableName = text({ pattern: /[A-Za-z_][A-Za-z0-9_.-]*/, takes: forms.key, most: 128 })
// Any text at all: what YAML reads as a number or a truth value is taken as it is written.
const variableValue = text({ written: true, empty: true, lines: true })
const mountPath = text({ pattern: /\/\S*/, takes: forms.mountPath })
const logDir = parsed(parseLogDir, { type: 'string', pattern: '^/([^/\\s]+/)+$' })
const portMap = parsed(parsePortMap, { type: 'string', pattern: '^[0-9]{1,5}:[0-9]{1,5}(/(TCP|UDP|tcp|udp))?$' })
const size = parsed(parseSize, {
  anyOf: [
    { type: 'integer', minimum: 1, maximum: 7 },
    { type: 'string', pattern: '^([1-7]|micro|small|medium|large|luxury|flagship|super|C[0-9]+M[0-9]+S[0-9]+)$' },
  ],
})

export const container = record({
  container_name: optional(containerLabel, 'Its name; default that of the service.'),
  image_path: optional(image, 'The image that it runs. Left out, the image is not managed.'),
  envs: optional(map(variableName, variableValue), 'All of its environment variables: what is left out goes.'),
  log_dirs: optional(list(logDir, { unique: String }), 'All of its log directories, each with a slash at its end.'),
  command: optional(text({ empty: true, most: 4_096 }), 'The command to start; "" for that of its image.'),
  ssh_keys: optional(list(keyName, { most: MOST_KEYS, unique: String }), 'The SSH keys that may log in, by name.'),
  volumes: optional(map(volumeName, mountPath), 'Where each volume is mounted, by its name; for stateful services.'),
  cpu_weight: optional(weight, 'Its share of the cores, of 100, where the service has several containers.'),
  memory_weight: optional(weight, 'Its share of the memory, of 100, where the service has several containers.'),
})

const statusRange = parsed(parseStatusRange, {
  anyOf: [
    { type: 'integer', minimum: 100, maximum: 599 },
    { type: 'string', pattern: '^[1-5][0-9][0-9](-[1-5][0-9][0-9])?(\\s*,\\s*[1-5][0-9][0-9](-[1-5][0-9][0-9])?)*$' },
  ],
})
const statuses: Kind<readonly { readonly from: number; readonly to: number }[]> = {
  schema: { anyOf: [statusRange.schema, { type: 'array', items: statusRange.schema, minItems: 1 }] },
  read: (node, at, reading) =>
    node.kind === 'list' ? list(statusRange, { least: 1 }).read(node, at, reading) : statusLine.read(node, at, reading),
}
const statusLine = parsed((given) => given.split(',').map((one) => parseStatusRange(one.trim())), statusRange.schema)
const duration = parsed((given) => parseDuration(given), { type: ['string', 'integer'] })

const healthCheck = record({
  url: required(
    parsed(parseWebAddress, { type: 'string', pattern: '^https?://' }),
    'Probed after a rollout until it answers well three times in a row.',
  ),
  status: optional(statuses, 'The statuses that are good answers, such as 200-299 (the default) or 200,204.'),
  timeout: optional(duration, 'How long it is probed, such as 2m, the default.'),
  interval: optional(duration, 'The pause between two probes, such as 1s, the default.'),
})

export const service = record({
  service_name: required(label, 'Its name.'),
  stateful: optional(flag(), 'Whether it is stateful; it has one replica then.'),
  replicas: optional(integer(REPLICAS), 'How many replicas run.'),
  spec_id: optional(size, 'Its size: 1 to 7, micro to super, or an alias such as C2M4S20.'),
  port_maps: optional(list(portMap), 'All of its ports, SERVICE_PORT:CONTAINER_PORT[/PROTOCOL].'),
  pub_ip: optional(address, 'Its public address, one that the account has; for stateful services.'),
  public_net_type: optional(choice(['flow', 'bandwidth']), 'How its public network is billed.'),
  bandwidth: optional(megabits, 'Mbps of its public network.'),
  needs: optional(names(label), 'The services of this file that come first.'),
  recreate: optional(
    recreate,
    'Whether it may be deleted and created again where it cannot be changed; default refuse.',
  ),
  health_check: optional(healthCheck, 'What proves a rollout.'),
  containers: optional(
    named(container, 'container_name', { least: 1, fallback: (at) => at.at(-2) }),
    'Its containers. Left out, they are not managed.',
  ),
})
