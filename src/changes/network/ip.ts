/** A public IP (API reference 8.3 to 8.6): found by its id and released. */
import type { Client } from '../../client/client.ts'
import { ifExists } from '../../client/errors.ts'
import type { Ip } from '../../client/resources/ips.ts'
import { costTitle, ipTitle, notReleasable, releaseFirst, releasing } from '../../messages/network/ips.ts'
import { refuse } from '../engine/errors.ts'
import type { Resource } from '../engine/resource.ts'

/** The IP as a resource; a released one does not exist. */
export function ipResource(client: Client, id: string): Resource<Ip> {
  return {
    title: ipTitle({ id }),
    find: async () => {
      const ip = await ifExists(client.ips.get(id))
      return ip?.status === 'deleted' ? undefined : ip
    },
  }
}

/** The cost of an IP since it was created, in yuan. */
export function ipCost(client: Client, id: string): Resource<{ readonly id: string; readonly cost: number }> {
  return {
    title: costTitle({ id }),
    find: () => ifExists(client.ips.cost(id)),
  }
}

const INSTEAD: Readonly<Record<string, () => string>> = releaseFirst

/** How an IP is released, as `remove` takes it; the platform releases only those that are available (8.0). */
export function ipRelease(client: Client) {
  return {
    phase: releasing(),
    check: ({ id, ip, status, service_name }: Ip) => {
      if (status === 'available') return
      refuse(notReleasable({ ip, id, status, holder: service_name }), INSTEAD[status]?.())
    },
    send: ({ id }: Ip) => client.ips.delete(id),
  }
}
