/** The service that the inputs of `create-service` and a definition file describe together. */
import type { NewContainer, NewService } from '../../client/resources/services.ts'
import { defined } from '../../github/inputs/defined.ts'
import type { IsProvided } from '../../github/inputs/input.ts'
import { variablesOf } from '../../step/inputs/service/settings.ts'
import type { DefinedContainer } from './defined-container.ts'
import type { NewServiceInputs } from './inputs.ts'

/** Mbps where a public network is requested without a bandwidth. */
const BANDWIDTH = 10

/** A container as requested, both weights filled in: 0 where one is missing. */
export type RequestedContainer = Omit<NewContainer, 'volume_info'> & Pick<DefinedContainer, 'mounts'>

/** A service as requested; its namespace and the ids of its volumes are still to be looked up. */
export interface RequestedService extends Omit<NewService, 'namespace_id' | 'containers'> {
  readonly containers: readonly RequestedContainer[]
}

const EMPTY = { command: '', envs: [], log_dirs: [], ssh_keys: [], mounts: [], local_disk_info: [] }

function containersOf(inputs: Partial<NewServiceInputs>): readonly DefinedContainer[] {
  const { definition, image_path, service_name = '', command, log_dirs, ssh_keys, volumes } = inputs
  const envs = variablesOf(inputs)
  const given = defined({ image_path, command, envs, log_dirs, ssh_keys, mounts: volumes })
  const [first, ...others] = definition?.containers ?? []
  if (first) return [{ ...first, ...given }, ...others]
  return image_path === undefined ? [] : [{ ...EMPTY, image_path, container_name: service_name, ...given }]
}

// Where one container stands alone, the platform wants all of both weights for it.
function weighted(containers: readonly DefinedContainer[]): readonly RequestedContainer[] {
  const rest = containers.length === 1 ? 100 : 0
  return containers.map((one) => ({
    ...one,
    cpu_weight: one.cpu_weight ?? rest,
    memory_weight: one.memory_weight ?? rest,
  }))
}

// 0 volumes, 1 local disks, 2 none, 3 both.
function diskType(containers: readonly RequestedContainer[]): number {
  const volumes = containers.some((one) => one.mounts.length > 0)
  const disks = containers.some((one) => one.local_disk_info.length > 0)
  if (volumes) return disks ? 3 : 0
  return disks ? 1 : 2
}

/** Inputs over definition: what the user gave as an input counts, then the definition, then the input's default. */
export function composeService(inputs: Partial<NewServiceInputs>, isProvided: IsProvided): RequestedService {
  const { definition } = inputs
  const over = <T>(name: keyof NewServiceInputs, input: T | undefined, defined: T | undefined, last: T): T =>
    isProvided(name) ? (input ?? last) : (defined ?? input ?? last)
  const net = definition?.state_public_net
  const containers = weighted(containersOf(inputs))
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
    disk_type: definition?.disk_type ?? diskType(containers),
    ...defined({ bill_info: definition?.bill_info, ip_id: inputs.ip_id ?? definition?.ip_id }),
    containers,
  }
}
