/** Listeners of a load balancer (API reference 6.6 to 6.9): found by name, made, changed and deleted. */
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
import { loadBalancerStatus } from './load-balancer.ts'

/** Which listener of which load balancer; `namespace` is the full name of the space. */
export interface ListenerName {
  readonly namespace: string
  readonly lb_name: string
  readonly listener_name: string
}

/** A listener as it is asked for. */
export interface RequestedListener {
  readonly listen_port: number
  readonly protocol: string
  readonly clusters: readonly Cluster[]
}

/** The load balancer with the listener, where it is there. */
export interface ListenerState {
  readonly loadBalancer: LoadBalancer
  readonly listener: Listener | undefined
}

/**
 * Reads both. The rules come from the list of listeners, since the load balancer's detail leaves `certId` out; only
 * where the detail does not show the listener is that list not asked for.
 */
async function readListener(client: Client, name: ListenerName): Promise<ListenerState> {
  const loadBalancer = await client.loadBalancers.get(name.namespace, name.lb_name)
  if (!loadBalancer.listeners.some((one) => one.name === name.listener_name))
    return { loadBalancer, listener: undefined }
  const listeners = await client.loadBalancers.listListeners(name.namespace, name.lb_name)
  return { loadBalancer, listener: listeners.find((one) => one.name === name.listener_name) }
}

/** The listener as a thing that is there or not; `seen` hears of it each time that it is looked for. */
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
function checkFixed(name: ListenerName, listener: Listener, wanted: RequestedListener): void {
  const { listenPort: port, protocol } = listener
  if (port !== wanted.listen_port)
    refuse(portIsFixed({ ...named(name), port, asked: wanted.listen_port }), listenerAnew())
  if (protocol !== wanted.protocol)
    refuse(protocolIsFixed({ ...named(name), protocol, asked: wanted.protocol }), listenerAnew())
}

function show(listener: Listener | undefined, wanted: RequestedListener) {
  const fields: readonly (readonly [string, unknown, unknown])[] = [
    ['listen_port', listener?.listenPort, wanted.listen_port],
    ['protocol', listener?.protocol, wanted.protocol],
    ['clusters', listener && JSON.stringify(listener.clusters), JSON.stringify(wanted.clusters)],
  ]
  return fields
    .map(([field, before, after]) => ({
      field,
      before: before === undefined ? '' : String(before),
      after: String(after),
    }))
    .filter(({ field, before, after }) =>
      field === 'clusters'
        ? !listener || !sameRules(listener.clusters, wanted.clusters, wanted.protocol)
        : before !== after,
    )
}

/** What is asked of the listener, as `ensure` takes it. */
export function desiredListener(
  client: Client,
  name: ListenerName,
  asked: RequestedListener,
  check: (listener: Listener | undefined) => void,
): Desired<ListenerState> {
  const { namespace, lb_name, listener_name } = name
  const { listen_port: listenPort, protocol, clusters } = asked
  return {
    phase: waitingForLoadBalancer(),
    check: (state) => {
      check(state?.listener)
      if (state?.listener) checkFixed(name, state.listener, asked)
    },
    differences: (state) => show(state?.listener, asked),
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
