/**
 * The platform renamed fields after the reference was written. Which generation is sent is one option of the client;
 * both are always read. This table is the only place that knows the names.
 */

import type { ApiVersion } from './versions.ts'

/** A port of the service (`source_port`) and the container's port behind it (`dest_port`). */
export interface PortMap {
  readonly source_port: number
  readonly dest_port: number
  readonly protocol: string
}

interface PortNames {
  readonly service: string
  readonly container: string
}

// The older reference itself spells the ports of a new service and of a changed one differently (9.5 and 9.10).
const PORT_NAMES: Readonly<Record<ApiVersion, { readonly create: PortNames; readonly update: PortNames }>> = {
  '2017-01': {
    create: { service: 'source_port', container: 'dest_port' },
    update: { service: 'src_port', container: 'dst_port' },
  },
  '2017-06': {
    create: { service: 'port', container: 'target_port' },
    update: { service: 'port', container: 'target_port' },
  },
}

/** Port maps as this generation spells them in `createService` or `updateServicePorts`. */
export function spellPortMaps(dialect: ApiVersion, use: 'create' | 'update', maps: readonly PortMap[]): object[] {
  const names = PORT_NAMES[dialect][use]
  return maps.map((map) => ({
    [names.service]: map.source_port,
    [names.container]: map.dest_port,
    protocol: map.protocol,
  }))
}

/** Every spelling of the two ports that answers were seen with, for decoding. */
export const PORT_ALIASES: { readonly source_port: readonly string[]; readonly dest_port: readonly string[] } = {
  source_port: ['sourcePort', 'src_port', 'port'],
  dest_port: ['destPort', 'dst_port', 'target_port', 'targetPort'],
}

/** A service's size: by id in the older generation, by alias (`C1M1S20`) in the newer. */
export type Spec = { readonly spec_id: number } | { readonly spec_alias: string }

// Aliases by id; two old sizes share an alias since the newer list has no smaller one.
const SPEC_ALIASES: Readonly<Record<number, string>> = {
  1: 'C1M1S20',
  2: 'C1M1S20',
  3: 'C2M2S20',
  4: 'C2M4S20',
  5: 'C4M8S20',
  6: 'C8M16S20',
  7: 'C16M64S20',
}

/** A size as this generation names it; an id without an alias, or an alias, is sent as it is. */
export function spellSpec(dialect: ApiVersion, spec: Spec): Spec {
  if (dialect === '2017-01' || !('spec_id' in spec)) return spec
  const alias = SPEC_ALIASES[spec.spec_id]
  return alias === undefined ? spec : { spec_alias: alias }
}

/** A service's size as the platform reports it; the newer generation has no number, and a name only for newer services. */
export interface SpecInfo {
  readonly id?: number | undefined
  readonly spec_alias?: string | undefined
  /** Thousandths of a core. */
  readonly cpu?: number | undefined
  /** Bytes. */
  readonly memory?: number | undefined
  /** GB. */
  readonly storage?: number | undefined
}

const GIB = 1024 ** 3
/** The smallest of the numbered sizes, which has no name of its own. */
const MICRO = { cpu: 1000, memory: 640 * 1024 ** 2 }

/** The name that follows from cores and memory, or the number 1; undefined where no size has them. */
function sizeByMeasure({ cpu, memory, storage = 20 }: SpecInfo): number | string | undefined {
  if (cpu === undefined || memory === undefined) return undefined
  if (cpu === MICRO.cpu && memory === MICRO.memory) return 1
  const [cores, gigabytes] = [cpu / 1000, memory / GIB]
  return Number.isInteger(cores) && Number.isInteger(gigabytes) ? `C${cores}M${gigabytes}S${storage}` : undefined
}

/** The size as reported: its number, its name, or the name that follows from cores and memory. */
export function reportedSize(info: SpecInfo): number | string | undefined {
  return info.id ?? info.spec_alias ?? sizeByMeasure(info)
}

/** True where a service of this size matches the spec, as this generation spells it. */
export function hasSpec(dialect: ApiVersion, info: SpecInfo, spec: Spec): boolean {
  const desired = spellSpec(dialect, spec)
  const aliasOf = (id: number | undefined) => (id === undefined ? undefined : SPEC_ALIASES[id])
  if (info.id === undefined && info.spec_alias === undefined) return isMeasure(sizeByMeasure(info), spec, desired)
  if ('spec_alias' in desired) return (info.spec_alias ?? aliasOf(info.id)) === desired.spec_alias
  if (info.id !== undefined) return info.id === desired.spec_id
  return info.spec_alias !== undefined && info.spec_alias === aliasOf(desired.spec_id)
}

/** True where cores and memory are those of one of these specs. */
function isMeasure(measure: number | string | undefined, ...specs: readonly Spec[]): boolean {
  // The number 1 shares the name of 2, but has less memory.
  const measureOf = (spec: Spec) =>
    'spec_alias' in spec ? spec.spec_alias : spec.spec_id === 1 ? 1 : SPEC_ALIASES[spec.spec_id]
  return measure !== undefined && specs.some((spec) => measureOf(spec) === measure)
}
