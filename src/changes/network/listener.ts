/** Listeners of a load balancer (API reference 6.6 to 6.9): found by name, created, updated and deleted. */
import type { Client } from '../../client/client.ts'
import type { Cluster, Listener, LoadBalancer } from '../../client/resources/load-balancers.ts'
import {
  listenerAnew,
  listenerTitle,
  portIsFixed,
  protocolIsFixed,
  waitingForLoadBalancer,
} from '../../messages/network/network.ts'
import { refuse } from '../engine/errors.ts'
import type { Desired, Removal, Resource } from '../engine/resource.ts'
import { sameRules } from './forwarding-rules.ts'
import { WELL_KNOWN } from './listen-ports.ts'
import { loadBalancerStatus } from './load-balancer.ts'

/** Which listener of which load balancer; `namespace` is the full name of the namespace. */
export interface ListenerName {
  readonly namespace: string
  readonly lb_name: string
  readonly listener_name: string
}

/** The desired listener. */
export interface RequestedListener {
  readonly listen_port: number
  readonly protocol: string
  readonly clusters: readonly Cluster[]
}

/** The load balancer with the listener, where that exists. */
export interface ListenerState {
  readonly loadBalancer: LoadBalancer
  readonly listener: Listener | undefined
}

/**
 * Reads both. The rules come from the list of listeners, since the load balancer's detail leaves `certId` out; the
 * list is not read where the detail does not show the listener.
 */
async function readListener(client: Client, name: ListenerName): Promise<ListenerState> {
  const loadBalancer = await client.loadBalancers.get(name.namespace, name.lb_name)
  if (!loadBalancer.listeners.some((one) => one.name === name.listener_name))
    return { loadBalancer, listener: undefined }
  const listeners = await client.loadBalancers.listListeners(name.namespace, name.lb_name)
  return { loadBalancer, listener: listeners.find((one) => one.name === name.listener_name) }
}

/** Where the listener is reached by this host: https or http, since any other word would make a link to somewhere else. */
export function listenerAddress(
  { protocol, listenPort }: Pick<Listener, 'protocol' | 'listenPort'>,
  host: string,
): string {
  const scheme = protocol === 'https' ? 'https' : 'http'
  return `${scheme}://${host}${listenPort === WELL_KNOWN[scheme] ? '' : `:${listenPort}`}`
}

/** The listener as a resource; `seen` is called each time that it is read. */
export function listenerResource(
  client: Client,
  name: ListenerName,
  seen: (state: ListenerState) => void,
): Resource<ListenerState> {
  return {
    title: listenerTitle(named(name)),
    find: async () => {
      const state = await readListener(client, name)
      seen(state)
      return state
    },
    absent: ({ listener }) => listener === undefined,
    status: { of: ({ loadBalancer }) => loadBalancer.status, table: loadBalancerStatus },
    fingerprint: ({ loadBalancer }) => loadBalancer.updatetime ?? '',
  }
}

function named({ listener_name, lb_name }: ListenerName) {
  return { name: listener_name, loadBalancer: lb_name }
}

/** Refuses what the platform cannot do: a listener keeps its port and its protocol. */
function checkFixed(name: ListenerName, listener: Listener, desired: RequestedListener): void {
  const { listenPort: port, protocol } = listener
  if (port !== desired.listen_port)
    refuse(portIsFixed({ ...named(name), port, requested: desired.listen_port }), listenerAnew())
  if (protocol !== desired.protocol)
    refuse(protocolIsFixed({ ...named(name), protocol, requested: desired.protocol }), listenerAnew())
}

function differencesOf(listener: Listener | undefined, desired: RequestedListener) {
  const fields: readonly (readonly [string, unknown, unknown])[] = [
    ['listen_port', listener?.listenPort, desired.listen_port],
    ['protocol', listener?.protocol, desired.protocol],
    ['clusters', listener && JSON.stringify(listener.clusters), JSON.stringify(desired.clusters)],
  ]
  return fields
    .map(([field, before, after]) => ({
      field,
      before: before === undefined ? '' : String(before),
      after: String(after),
    }))
    .filter(({ field, before, after }) =>
      field === 'clusters'
        ? !listener || !sameRules(listener.clusters, desired.clusters, desired.protocol)
        : before !== after,
    )
}

/** The desired listener, as `ensure` takes it. */
export function desiredListener(
  client: Client,
  name: ListenerName,
  desired: RequestedListener,
  check: (listener: Listener | undefined) => void,
): Desired<ListenerState> {
  const { namespace, lb_name, listener_name } = name
  const { listen_port: listenPort, protocol, clusters } = desired
  return {
    phase: waitingForLoadBalancer(),
    check: (state) => {
      check(state?.listener)
      if (state?.listener) checkFixed(name, state.listener, desired)
    },
    differences: (state) => differencesOf(state?.listener, desired),
    create: () =>
      client.loadBalancers.createListener(namespace, lb_name, { name: listener_name, listenPort, protocol, clusters }),
    update: () => client.loadBalancers.updateListener(namespace, lb_name, listener_name, clusters),
  }
}

/** How the listener is deleted, as `remove` takes it. */
export function listenerRemoval(client: Client, name: ListenerName): Removal<ListenerState> {
  return {
    phase: waitingForLoadBalancer(),
    before: ({ listener }) => ({ field: 'listener', before: JSON.stringify(listener), after: '' }),
    send: () => client.loadBalancers.deleteListener(name.namespace, name.lb_name, name.listener_name),
  }
}
