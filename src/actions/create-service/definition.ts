/** A definition file: the whole request of a new service (API reference 9.5) in YAML or JSON, checked field by field. */

import { PORT_ALIASES, type PortMap, type Spec } from '../../client/api-version.ts'
import { parseWorkspaceFile } from '../../github/files/workspace-path.ts'
import { defined } from '../../github/inputs/defined.ts'
import { InputProblem, type ParseContext } from '../../github/inputs/input.ts'
import { parseYaml } from '../../github/inputs/yaml.ts'
import {
  chargingForm,
  containerPort,
  needsField,
  oneSize,
  oneSpelling,
  protocolForm,
  servicePort,
  theDefinition,
} from '../../messages/services/definitions.ts'
import { type Fields, fieldsOf, flagOf, itemsOf, needed, numberOf, placed, textOf } from '../../step/inputs/fields.ts'
import { LAST_PORT, protocolOf } from '../../step/inputs/service/ports.ts'
import { REPLICAS } from '../../step/inputs/service/replicas.ts'
import { parseSize } from '../../step/inputs/service/size.ts'
import { type DefinedContainer, decodeContainer } from './defined-container.ts'

/** The public network as defined. */
interface DefinedNet {
  readonly used: boolean
  readonly type?: string
  readonly bandwidth?: number
}

/** What a definition says; what it leaves out is decided elsewhere. */
export interface Definition {
  readonly bill_info?: string
  readonly stateful?: boolean
  readonly replicas?: number
  readonly port_maps?: readonly PortMap[]
  readonly spec?: Spec
  readonly state_public_net?: DefinedNet
  readonly disk_type?: number
  readonly ip_id?: string
  readonly containers: readonly DefinedContainer[]
}

// Both generations spell ports differently, and each of their spellings is understood.
const SIDES = [
  ['source_port', servicePort, ['source_port', ...PORT_ALIASES.source_port]],
  ['dest_port', containerPort, ['dest_port', ...PORT_ALIASES.dest_port]],
] as const

function portOf(fields: Fields, place: string, [name, whose, spellings]: (typeof SIDES)[number]): number {
  const [spelling, ...others] = spellings.filter((one) => fields[one] !== undefined)
  const port = whose({ place: `${place}.${name}` })
  if (spelling === undefined) throw new InputProblem(needsField({ place: port }))
  if (others.length > 0) throw new InputProblem(oneSpelling({ spellings: [spelling, ...others], place }))
  return needed(numberOf(fields, spelling, place, LAST_PORT), port)
}

function portMap(value: unknown, place: string): PortMap {
  const fields = fieldsOf(value, place, [...SIDES.flatMap(([, , spellings]) => spellings), 'protocol'])
  const protocol = protocolOf(textOf(fields, 'protocol', place, 16) ?? 'TCP')
  if (protocol === undefined) throw new InputProblem(protocolForm({ place: `${place}.protocol` }))
  return { source_port: portOf(fields, place, SIDES[0]), dest_port: portOf(fields, place, SIDES[1]), protocol }
}

function publicNet(value: unknown, place: string): DefinedNet | undefined {
  if (value === undefined || value === null || value === '') return undefined
  const fields = fieldsOf(value, place, ['used', 'type', 'bandwidth'])
  // What the reference has for a service without a public network.
  if (Object.keys(fields).length === 0) return undefined
  const type = textOf(fields, 'type', place, 16)
  if (type !== undefined && type !== 'flow' && type !== 'bandwidth')
    throw new InputProblem(chargingForm({ place: `${place}.type` }))
  const rest = defined({ type, bandwidth: numberOf(fields, 'bandwidth', place, 1_024) })
  return { used: needed(flagOf(fields, 'used', place), `${place}.used`), ...rest }
}

function specOf({ spec_id: id, spec_alias: alias }: Fields, place: string): Spec | undefined {
  const given = [id, alias].filter((one) => one !== undefined && one !== null)
  if (given.length > 1) throw new InputProblem(oneSize({ place }))
  const [size] = given
  return size === undefined
    ? undefined
    : placed(`${place}.${size === id ? 'spec_id' : 'spec_alias'}`, () => parseSize(String(size)))
}

const FIELDS = [
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
  const all = theDefinition()
  const whole = fieldsOf(value, all, ['bill_info', 'service_info', 'service_container_infos'])
  const place = 'service_info'
  const info = fieldsOf(whole.service_info ?? {}, place, FIELDS)
  const container = (one: unknown, where: string) => decodeContainer(one, where.replace(`${all}.`, ''))
  return {
    containers: itemsOf(whole, 'service_container_infos', all, container) ?? [],
    ...defined({
      bill_info: textOf(whole, 'bill_info', all, 64),
      stateful: flagOf(info, 'stateful', place),
      replicas: numberOf(info, 'replicas', place, REPLICAS.max),
      port_maps: itemsOf(info, 'port_maps', place, portMap),
      spec: specOf(info, place),
      state_public_net: publicNet(info.state_public_net, `${place}.state_public_net`),
      disk_type: numberOf(info, 'disk_type', place, 3, 0),
      ip_id: info.ip_id === '' ? undefined : textOf(info, 'ip_id', place, 64),
    }),
  }
}

/** Reads a file of the workspace and decodes it. */
export async function parseDefinition(given: string, { workspace }: ParseContext): Promise<Definition> {
  return decodeDefinition(await parseYaml(parseWorkspaceFile(given, workspace).read().toString('utf8')))
}
