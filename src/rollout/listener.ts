/** Listeners of a load balancer (API reference 6.6 to 6.9): applied, created, changed or deleted, and waited for. */
import type { Client } from '../client/client.ts'
import type { Cluster, Listener, LoadBalancer } from '../client/load-balancers.ts'
import { applyChange, type Change, type ChangeOptions, type ChangeResult } from './change.ts'
import { refuse } from './errors.ts'
import { sameRules } from './forwarding-rules.ts'
import { loadBalancerStatus } from './statuses.ts'

/** Which listener of which load balancer; `namespace` is the full name of the space. */
export interface ListenerName {
  readonly namespace: string
  readonly lb_name: string
  readonly listener_name: string
}

/** A listener as it is asked for. */
export interface WantedListener {
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
export async function readListener(client: Client, name: ListenerName, deadlineAt: number): Promise<ListenerState> {
  const api = client.until(deadlineAt)
  const loadBalancer = await api.loadBalancers.get(name.namespace, name.lb_name)
  if (!loadBalancer.listeners.some((one) => one.name === name.listener_name))
    return { loadBalancer, listener: undefined }
  const listeners = await api.loadBalancers.listListeners(name.namespace, name.lb_name)
  return { loadBalancer, listener: listeners.find((one) => one.name === name.listener_name) }
}

function listenerChange(client: Client, name: ListenerName) {
  return {
    subject: () => `Listener ${name.listener_name} of load balancer ${name.lb_name}`,
    table: loadBalancerStatus,
    read: (deadlineAt: number) => readListener(client, name, deadlineAt),
    status: ({ loadBalancer }: ListenerState) => loadBalancer.status,
    mark: ({ loadBalancer }: ListenerState) => loadBalancer.updatetime ?? '',
    markTells: true,
  } satisfies Partial<Change<ListenerState>>
}

/** Refuses what the platform cannot do: a listener keeps its port and its protocol. */
function checkFixed(name: ListenerName, listener: Listener, wanted: WantedListener): void {
  const differs =
    listener.listenPort !== wanted.listen_port
      ? `listens on port ${listener.listenPort}, not ${wanted.listen_port}`
      : listener.protocol !== wanted.protocol
        ? `speaks ${listener.protocol}, not ${wanted.protocol}`
        : undefined
  if (differs === undefined) return
  refuse(
    `Listener ${name.listener_name} of load balancer ${name.lb_name} ${differs}, and the platform cannot change that of a listener.`,
    'Delete the listener first (operation: delete) and apply it anew, or give the new one another listener_name.',
  )
}

function show(listener: Listener | undefined, wanted: WantedListener) {
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

/** Brings the listener to what is asked for: creates it, changes its rules, or leaves it as it is. */
export function applyListener(
  client: Client,
  name: ListenerName,
  wanted: WantedListener,
  options: ChangeOptions & { readonly check?: (state: ListenerState) => void },
): Promise<ChangeResult<ListenerState>> {
  const { namespace, lb_name, listener_name } = name
  return applyChange<ListenerState>(
    {
      ...listenerChange(client, name),
      what: 'be as asked for',
      phase: 'Waiting for the load balancer',
      check: (state) => {
        options.check?.(state)
        if (state.listener) checkFixed(name, state.listener, wanted)
      },
      matches: ({ listener }) =>
        listener !== undefined &&
        listener.listenPort === wanted.listen_port &&
        listener.protocol === wanted.protocol &&
        sameRules(listener.clusters, wanted.clusters, wanted.protocol),
      differences: ({ listener }) => show(listener, wanted),
      send: ({ listener }) =>
        listener
          ? client.loadBalancers.updateListener(namespace, lb_name, listener_name, wanted.clusters)
          : client.loadBalancers.createListener(namespace, lb_name, {
              name: listener_name,
              listenPort: wanted.listen_port,
              protocol: wanted.protocol,
              clusters: wanted.clusters,
            }),
    },
    options,
  )
}

/** Deletes the listener; one that is not there is left so. */
export function deleteListener(
  client: Client,
  name: ListenerName,
  options: ChangeOptions,
): Promise<ChangeResult<ListenerState>> {
  return applyChange<ListenerState>(
    {
      ...listenerChange(client, name),
      what: 'be deleted',
      phase: 'Waiting for the load balancer',
      matches: ({ listener }) => listener === undefined,
      differences: ({ listener }) =>
        listener ? [{ field: 'listener', before: JSON.stringify(listener), after: '' }] : [],
      send: () => client.loadBalancers.deleteListener(name.namespace, name.lb_name, name.listener_name),
    },
    options,
  )
}
