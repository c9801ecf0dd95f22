/** Changing ports (API reference 9.10): services of both kinds, the whole list at once. */
import type { Client } from '../../client/client.ts'
import type { PortMap, Service } from '../../client/resources/services.ts'
import { changingPorts, toPorts } from '../../messages/services/scaling.ts'
import type { Change } from '../engine/change.ts'
import { compareFields } from '../engine/difference.ts'
import { type ServiceOptions, serviceChange } from './service.ts'

/** Port maps as text, sorted. */
export function portText(maps: readonly PortMap[]): string {
  return maps
    .map((map) => `${map.source_port}:${map.dest_port}/${map.protocol.toUpperCase()}`)
    .toSorted()
    .join(', ')
}

/** The change to these ports, for `applyChange`. */
export function portChange(
  client: Client,
  id: number,
  maps: readonly PortMap[],
  options: Pick<ServiceOptions, 'seen'>,
): Change<Service> {
  const ports = portText(maps)
  const portsOf = (service: Service) => portText(service.service_info.port_maps)
  return {
    ...serviceChange(client, id, options),
    family: 'update',
    goal: toPorts({ ports }),
    phase: changingPorts(),
    matches: (service) => portsOf(service) === ports,
    differences: (service) => compareFields({ ports: portsOf(service) }, { ports }),
    send: () => client.services.updatePorts(id, maps),
  }
}
