/** A public IP (API reference 8.3 to 8.6): found by its id and released. */
import type { Client } from '../client/client.ts'
import type { Ip } from '../client/ips.ts'
import { unlessAbsent } from './absence.ts'
import { refuse } from './errors.ts'
import type { Resource } from './resource.ts'

/** The IP as a thing that is there or not; a released one is not. */
export function ipResource(client: Client, id: string): Resource<Ip> {
  return {
    title: `Public IP ${id}`,
    find: async (deadlineAt) => {
      const ip = await unlessAbsent(client.until(deadlineAt).ips.get(id))
      return ip?.status === 'deleted' ? undefined : ip
    },
  }
}

/** What an IP has cost since it was made, in yuan. */
export function ipCost(client: Client, id: string): Resource<{ readonly id: string; readonly cost: number }> {
  return {
    title: `Cost of public IP ${id}`,
    find: (deadlineAt) => unlessAbsent(client.until(deadlineAt).ips.cost(id)),
  }
}

const INSTEAD: Readonly<Record<string, string>> = {
  binded: 'Delete what it is bound to first (delete-service, or manage-load-balancer with operation: delete).',
  binding: 'Delete what it is being bound to first, once that is there.',
  disabled: 'Its network is switched off; look at the account and the IP in the console (https://c.163.com/dashboard).',
}

/** How an IP is released, as `remove` takes it; the platform releases only those that are available (8.0). */
export function ipRelease(client: Client) {
  return {
    phase: 'Releasing the IP',
    check: ({ id, ip, status, service_name }: Ip) => {
      if (status === 'available') return
      const holder = service_name === '' ? '' : ` (held by ${service_name})`
      refuse(
        `Public IP ${ip} (${id}) has the status "${status}"${holder}, and the platform releases only those that are available.`,
        INSTEAD[status],
      )
    },
    send: ({ id }: Ip) => client.ips.delete(id),
  }
}
