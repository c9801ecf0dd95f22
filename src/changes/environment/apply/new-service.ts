/** The request for a service of the file that does not exist: what the file says, over what an earlier one had. */

import { reportedSize, type Spec } from '../../../client/api-version.ts'
import type { Client } from '../../../client/client.ts'
import type { Namespace } from '../../../client/resources/namespaces.ts'
import type { NewService, Service } from '../../../client/resources/services.ts'
import * as say from '../../../messages/changes/environment.ts'
import { refuse } from '../../engine/errors.ts'
import type { DeclaredService } from '../environment.ts'
import { portsWanted } from '../plan/service-fields.ts'
import { fullContainers } from '../plan/service-needs.ts'
import type { Situation } from '../plan/situation.ts'

/** Mbps where a public network has no bandwidth. */
const BANDWIDTH = 10
/** What a container that stands alone has of the service's size. */
const WHOLE = 100

function sizeWanted({ spec }: DeclaredService, earlier: Service | undefined): Spec {
  if (spec) return spec
  const size = reportedSize(earlier?.service_info.spec_info ?? {})
  if (size === undefined) return { spec_id: 1 }
  return typeof size === 'number' ? { spec_id: size } : { spec_alias: size }
}

/** Ids of volumes by their names, listed anew where one was created meanwhile. */
async function volumeIds(client: Client, situation: Situation, names: readonly string[]) {
  const isKnown = names.every((name) => situation.volume(name) !== undefined)
  const all = isKnown ? situation.actual.volumes : await Array.fromAsync(client.volumes.list())
  return (name: string) => {
    const found = all.find((one) => one.name === name)
    return found ? String(found.id) : refuse(say.volumes.unknown({ volume: name }))
  }
}

async function addressId(client: Client, address: string, shown: string): Promise<string> {
  const all = await Array.fromAsync(client.ips.list({ type: 'nce' }))
  return all.find(({ ip }) => ip === address)?.id ?? refuse(say.addresses.unknown({ address: shown }))
}

function publicNet(service: DeclaredService, earlier: Service | undefined, address: string) {
  const before = earlier?.service_info.state_public_net
  return {
    used: address !== '',
    type: service.public_net_type ?? before?.type ?? 'flow',
    bandwidth: service.bandwidth ?? before?.bandwidth ?? BANDWIDTH,
  }
}

/** The request, with ids for the names of volumes and for the address. */
export async function requestFor(
  client: Client,
  situation: Situation,
  namespace: Namespace,
  service: DeclaredService,
  earlier: Service | undefined,
): Promise<NewService> {
  const info = earlier?.service_info
  const stateful = service.stateful ?? info?.stateful ?? false
  const address = service.pub_ip ?? info?.pub_ip ?? ''
  const shownAddress = situation.shown(address, 'services', service.service_name, 'pub_ip')
  const containers = fullContainers(service, earlier)
  const idOf = await volumeIds(
    client,
    situation,
    containers.flatMap(({ volumes }) => volumes.map(({ volume }) => volume)),
  )
  const rest = containers.length === 1 ? WHOLE : 0
  return {
    namespace_id: namespace.id,
    service_name: service.service_name,
    stateful,
    replicas: stateful ? 1 : (service.replicas ?? info?.replicas ?? 1),
    port_maps: portsWanted(service, earlier),
    spec: sizeWanted(service, earlier),
    state_public_net: publicNet(service, earlier, address),
    // 0: volumes, 2: none.
    disk_type: containers.some(({ volumes }) => volumes.length > 0) ? 0 : 2,
    ...(address === '' ? {} : { ip_id: await addressId(client, address, shownAddress) }),
    containers: containers.map(({ volumes, cpu_weight = rest, memory_weight = rest, ...container }) => ({
      ...container,
      envs: container.envs.map(({ key, value }) => ({ key, value })),
      image_path: container.image_path ?? '',
      cpu_weight: containers.length === 1 ? WHOLE : cpu_weight,
      memory_weight: containers.length === 1 ? WHOLE : memory_weight,
      volume_info: Object.fromEntries(volumes.map(({ volume, mount_path }) => [idOf(volume), mount_path])),
      local_disk_info: [],
    })),
  }
}
