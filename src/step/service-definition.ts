/** A definition file: the whole request of a new service (API reference 9.5) in YAML or JSON, checked field by field. */
import type { PortMap, Spec } from '../client/dialect.ts'
import type { NewContainer } from '../client/services.ts'
import { type Fields, fieldsOf, flagOf, itemsOf, needed, numberOf, present, textOf } from '../workflow/fields.ts'
import { InputProblem } from '../workflow/input.ts'
import { custom } from '../workflow/input-kinds.ts'
import { parseWorkspaceFile } from '../workflow/parsers.ts'
import { parseYaml } from '../workflow/yaml.ts'

/** A container as defined; weights may be left out where it stands alone. */
export type DefinedContainer = Omit<NewContainer, 'cpu_weight' | 'memory_weight'> & {
  readonly cpu_weight?: number
  readonly memory_weight?: number
}

/** What a definition says; what it leaves out is decided elsewhere. */
export interface Definition {
  readonly stateful?: boolean
  readonly replicas?: number
  readonly port_maps?: readonly PortMap[]
  readonly spec?: Spec
  readonly state_public_net?: { readonly used: boolean; readonly type?: string; readonly bandwidth?: number }
  readonly disk_type?: number
  readonly ip_id?: string
  readonly containers: readonly DefinedContainer[]
}

const PORT_NAMES = [
  ['source_port', 'dest_port'],
  ['src_port', 'dst_port'],
  ['port', 'target_port'],
] as const

function portMap(value: unknown, at: string): PortMap {
  const fields = fieldsOf(value, at, [...PORT_NAMES.flat(), 'protocol'])
  const names = PORT_NAMES.find(([source, dest]) => fields[source] !== undefined && fields[dest] !== undefined)
  if (!names) throw new InputProblem(`needs source_port (of the service) and dest_port (of the container) in ${at}`)
  return {
    source_port: needed(numberOf(fields, names[0], at, 65_535), `${at}.${names[0]}`),
    dest_port: needed(numberOf(fields, names[1], at, 65_535), `${at}.${names[1]}`),
    protocol: (textOf(fields, 'protocol', at, 3) ?? 'TCP').toUpperCase(),
  }
}

function text(value: unknown, at: string): string {
  if (typeof value === 'string' && value !== '') return value
  throw new InputProblem(`takes text as ${at}`)
}

function env(value: unknown, at: string) {
  const fields = fieldsOf(value, at, ['key', 'value'])
  const given = fields.value ?? ''
  // A number or a flag is what YAML makes of a value without quotes; it is its text that counts.
  if (typeof given === 'object') throw new InputProblem(`takes text as ${at}.value`)
  return { key: needed(textOf(fields, 'key', at, 128), `${at}.key`), value: String(given) }
}

function mountsOf(fields: Fields, at: string): Readonly<Record<string, string>> {
  const value = fields.volume_info ?? {}
  if (typeof value !== 'object' || Array.isArray(value))
    throw new InputProblem(`takes a map of volume id to mount path as ${at}.volume_info`)
  const pairs = Object.entries(value).map(([id, mount]: [string, unknown]): [string, string] => [
    id,
    text(mount, `${at}.volume_info.${id}`),
  ])
  return Object.fromEntries(pairs)
}

const CONTAINER = [
  'image_path',
  'container_name',
  'command',
  'envs',
  'log_dirs',
  'cpu_weight',
  'memory_weight',
  'ssh_keys',
  'local_disk_info',
  'volume_info',
]

function container(value: unknown, at: string): DefinedContainer {
  const fields = fieldsOf(value, at, CONTAINER)
  return {
    image_path: needed(textOf(fields, 'image_path', at, 400), `${at}.image_path`),
    container_name: needed(textOf(fields, 'container_name', at, 63), `${at}.container_name`),
    command: fields.command === '' ? '' : (textOf(fields, 'command', at, 4_096) ?? ''),
    envs: itemsOf(fields, 'envs', at, env) ?? [],
    log_dirs: itemsOf(fields, 'log_dirs', at, text) ?? [],
    ssh_keys: itemsOf(fields, 'ssh_keys', at, text) ?? [],
    local_disk_info:
      itemsOf(fields, 'local_disk_info', at, (disk, place) => fieldsOf(disk, place, ['name', 'path', 'size'])) ?? [],
    volume_info: mountsOf(fields, at),
    ...present({
      cpu_weight: numberOf(fields, 'cpu_weight', at, 100),
      memory_weight: numberOf(fields, 'memory_weight', at, 100),
    }),
  }
}

function publicNet(value: unknown, at: string) {
  const fields = fieldsOf(value, at, ['used', 'type', 'bandwidth'])
  const rest = present({ type: textOf(fields, 'type', at, 16), bandwidth: numberOf(fields, 'bandwidth', at, 1_024) })
  return { used: needed(flagOf(fields, 'used', at), `${at}.used`), ...rest }
}

function specOf(fields: Fields, at: string): Spec | undefined {
  const spec_id = numberOf(fields, 'spec_id', at, 7)
  const spec_alias = textOf(fields, 'spec_alias', at, 32)
  if (spec_id !== undefined) return { spec_id }
  return spec_alias === undefined ? undefined : { spec_alias }
}

const INFO = [
  'namespace_id',
  'service_name',
  'stateful',
  'replicas',
  'port_maps',
  'spec_id',
  'spec_alias',
  'state_public_net',
  'disk_type',
  'ip_id',
]

/** Decodes a whole definition. Throws `InputProblem` naming the place of the first thing that is wrong. */
export function decodeDefinition(value: unknown): Definition {
  const whole = fieldsOf(value, 'the definition', ['bill_info', 'service_info', 'service_container_infos'])
  const at = 'service_info'
  const info = fieldsOf(whole.service_info ?? {}, at, INFO)
  const containers = itemsOf(whole, 'service_container_infos', 'the definition', container) ?? []
  const net = info.state_public_net
  return {
    containers,
    ...present({
      stateful: flagOf(info, 'stateful', at),
      replicas: numberOf(info, 'replicas', at, 5),
      port_maps: itemsOf(info, 'port_maps', at, portMap),
      spec: specOf(info, at),
      state_public_net:
        net === undefined || net === null || net === '' ? undefined : publicNet(net, `${at}.state_public_net`),
      disk_type: numberOf(info, 'disk_type', at, 3, 0),
      ip_id: textOf(info, 'ip_id', at, 64),
    }),
  }
}

/** The input: a file of the workspace, decoded. */
export const definitionFile = custom({
  kind: 'path',
  description:
    "YAML or JSON file with the whole request of the API's section 9.5; the inputs above, where given, go over it.",
  parse: async (given, { workspace }) =>
    decodeDefinition(await parseYaml(parseWorkspaceFile(given, workspace).read().toString('utf8'))),
})
