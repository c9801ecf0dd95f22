/** Load balancers (API reference 6.1 to 6.5): found by namespace and name, created, updated and deleted. */
import type { Client } from '../../client/client.ts'
import { FengchaoError, ifExists } from '../../client/errors.ts'
import { findIn } from '../../client/pages.ts'
import type { Ip } from '../../client/resources/ips.ts'
import type { LoadBalancer } from '../../client/resources/load-balancers.ts'
import { loadBalancerIs } from '../../messages/changes/statuses.ts'
import {
  addressIsFixed,
  leaveAddressOut,
  loadBalancerFailureAdvice,
  loadBalancerTitle,
  waitingForLoadBalancer,
} from '../../messages/network/network.ts'
import { compareFields, type Difference } from '../engine/difference.ts'
import { refuse } from '../engine/errors.ts'
import type { Desired, Resource } from '../engine/resource.ts'
import type { StatusTable } from '../engine/status.ts'
import { statusTable } from '../engine/status-table.ts'

/** The status words of load balancers. */
export const loadBalancerStatus: StatusTable = statusTable([
  ['CREATING', 'pending', loadBalancerIs.creating],
  ['UPDATING', 'pending', loadBalancerIs.updating],
  ['DELETING', 'pending', loadBalancerIs.deleting],
  ['WORKING', 'succeeded', loadBalancerIs.working],
  ['FAILED', 'failed', loadBalancerIs.failed],
  ['ERROR', 'failed', loadBalancerIs.failed],
])

/** Which load balancer; `namespace` is the full name of its namespace. */
export interface LoadBalancerName {
  readonly namespace: string
  readonly lb_name: string
}

/** The desired settings; what is left out stays, or is left to the platform. */
export interface LoadBalancerSettings {
  readonly charge_mode: string | undefined
  /** Mbps. */
  readonly bandwidth_limit: number | undefined
  readonly description: string | undefined
  /** Only at creation: the address of a free IP of type `nlb`. */
  readonly address: string | undefined
}

/** The load balancer as a resource; `seen` is called each time that it is read. */
export function loadBalancerResource(
  client: Client,
  name: LoadBalancerName,
  seen: (found: LoadBalancer | undefined) => void,
): Resource<LoadBalancer> {
  return {
    title: loadBalancerTitle({ name: name.lb_name }),
    find: async () => {
      const found = await ifExists(client.loadBalancers.get(name.namespace, name.lb_name))
      seen(found)
      return found
    },
    status: { of: ({ status }) => status, table: loadBalancerStatus },
    fingerprint: ({ updatetime = '' }) => updatetime,
  }
}

function currentOf({ chargeMode, bandwidthLimit, description, address }: LoadBalancer): LoadBalancerSettings {
  return { charge_mode: chargeMode, bandwidth_limit: bandwidthLimit, description, address }
}

function difference(lbName: string, found: LoadBalancer | undefined, desired: LoadBalancerSettings) {
  const { charge_mode, bandwidth_limit, description, address } = desired
  const fields = Object.entries({ charge_mode, bandwidth_limit, description, address })
  const requested = Object.fromEntries(fields.filter(([, value]) => value !== undefined))
  return found
    ? compareFields({ ...currentOf(found) }, requested)
    : compareFields({}, { lb_name: lbName, ...requested })
}

function checkAddress(lbName: string, found: LoadBalancer, address: string | undefined): void {
  if (address === undefined || found.address === address) return
  refuse(addressIsFixed({ name: lbName, address: found.address, requested: address }), leaveAddressOut())
}

/** The desired load balancer, as `ensure` takes it. */
export function desiredLoadBalancer(
  client: Client,
  name: LoadBalancerName,
  desired: LoadBalancerSettings,
): Desired<LoadBalancer> {
  const { namespace, lb_name } = name
  const { charge_mode, bandwidth_limit, description, address } = desired
  return {
    phase: waitingForLoadBalancer(),
    differences: (found): readonly Difference[] => difference(lb_name, found, desired),
    check: (found) => found && checkAddress(lb_name, found, address),
    create: () =>
      client.loadBalancers.create(namespace, {
        name: lb_name,
        chargeMode: charge_mode,
        bandwidthLimit: bandwidth_limit,
        description,
        address,
      }),
    // In full: the reference gives defaults for what an update leaves out (6.4), so leaving out may mean resetting.
    update: (found) =>
      client.loadBalancers.update(namespace, lb_name, {
        chargeMode: charge_mode ?? found.chargeMode,
        bandwidthLimit: bandwidth_limit ?? found.bandwidthLimit,
        description: description ?? found.description,
      }),
    failureAdvice: loadBalancerFailureAdvice(),
  }
}

/** The load balancer with its rules in full: the detail leaves `certId` out of them, the list of listeners has it. */
export async function withRules(client: Client, name: LoadBalancerName, found: LoadBalancer): Promise<LoadBalancer> {
  if (found.listeners.length === 0) return found
  return { ...found, listeners: await client.loadBalancers.listListeners(name.namespace, name.lb_name) }
}

/** Those of one namespace (its full name), or all. */
export async function* loadBalancersOf(client: Client, namespace: string | undefined): AsyncGenerator<LoadBalancer> {
  for await (const found of client.loadBalancers.list())
    if (namespace === undefined || found.namespace === namespace) yield found
}

/** The IP that stays when a load balancer is deleted; `undefined` where it cannot be found, since nothing depends on it. */
export async function findRetainedIp(client: Client, address: string): Promise<Ip | undefined> {
  try {
    return await findIn(client.ips.list({ type: 'nlb' }), ({ ip }) => ip === address)
  } catch (error) {
    if (error instanceof FengchaoError) return undefined
    throw error
  }
}
