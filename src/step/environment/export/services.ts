/** Services of an exported file, as they are written there. */
import { reportedSize } from '../../../client/api-version.ts'
import type { Container, Service } from '../../../client/resources/services.ts'
import { defined } from '../../../github/inputs/defined.ts'
import { reasons } from '../../../messages/environment/export.ts'
import { sizeName } from '../../inputs/service/size.ts'
import type { Notes } from './notes.ts'
import { holdsPassword, literal, looksSecret, type VariableNames } from './secrets.ts'

/** What is written of a service. */
export function writeService(service: Service, names: VariableNames, notes: Notes): object {
  const { service_name, stateful, replicas, spec_info, port_maps, state_public_net: net, pub_ip } = service.service_info
  const size = reportedSize(spec_info ?? {})
  const at = ['services', service_name]
  if (size === undefined) notes.add(at, 'spec_id', reasons.unknownSize())
  if (net?.used && pub_ip === '') notes.add(at, 'pub_ip', reasons.noAddress())
  const containers = service.service_container_infos
  return defined({
    service_name,
    stateful: stateful || undefined,
    replicas: stateful ? undefined : replicas,
    spec_id: size === undefined ? undefined : sizeName(size),
    port_maps: nonEmpty(
      port_maps
        .toSorted((one, other) => one.source_port - other.source_port || compare(one.protocol, other.protocol))
        .map((map) => `${map.source_port}:${map.dest_port}/${map.protocol}`),
    ),
    pub_ip: net?.used && pub_ip !== '' ? pub_ip : undefined,
    public_net_type: net?.used ? net.type : undefined,
    bandwidth: net?.used ? net.bandwidth : undefined,
    containers: containers.map((one) => writeContainer(service_name, one, weightsOf(containers, at, notes), names)),
  })
}

type Weight = 'cpu_weight' | 'memory_weight'

/** The shares that are written: those of several containers, where they are the whole. */
function weightsOf(containers: readonly Container[], at: readonly string[], notes: Notes): readonly Weight[] {
  if (containers.length < 2) return []
  return (['cpu_weight', 'memory_weight'] as const).filter((weight) => {
    const whole = containers.reduce((sum, one) => sum + one[weight], 0) === 100
    if (!whole) notes.add(at, weight, reasons.weights())
    return whole
  })
}

function writeContainer(
  service: string,
  container: Container,
  weights: readonly Weight[],
  names: VariableNames,
): object {
  const { container_name, image_path, command, envs, log_dirs, ssh_keys, volumes } = container
  const source = { service, container: container_name }
  const written = (key: string, value: string) =>
    looksSecret(key, value) ? names.reference([service, container_name, key], { ...source, key }) : literal(value)
  return defined({
    container_name,
    image_path: literal(image_path),
    envs: nonEmptyMap(envs.toSorted(by('key')).map(({ key, value }) => [key, written(key, value)])),
    log_dirs: nonEmpty(log_dirs.map(literal).toSorted()),
    command: command === '' ? undefined : writeCommand(command, source, names),
    ssh_keys: nonEmpty(ssh_keys.map(literal).toSorted()),
    volumes: nonEmptyMap(volumes.toSorted(by('name')).map(({ name, mount_path }) => [name, literal(mount_path)])),
    cpu_weight: weights.includes('cpu_weight') ? container.cpu_weight : undefined,
    memory_weight: weights.includes('memory_weight') ? container.memory_weight : undefined,
  })
}

function writeCommand(
  command: string,
  source: { readonly service: string; readonly container: string },
  names: VariableNames,
): string {
  if (!holdsPassword(command)) return literal(command)
  return names.reference([source.service, source.container, 'COMMAND'], { ...source, command: true })
}

function nonEmpty<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items
}

function nonEmptyMap(entries: readonly (readonly [string, string])[]): object | undefined {
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function by<K extends string>(key: K) {
  return (one: Readonly<Record<K, string>>, other: Readonly<Record<K, string>>) => compare(one[key], other[key])
}
