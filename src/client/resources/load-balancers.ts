/** Load balancers and their listeners (API reference 6.1 to 6.9). The namespace is sent in a header. */
import { loadBalancerTasks as tasks } from '../../messages/changes/tasks.ts'
import { integer, list, nothing, object, optional, string, withDefault } from '../decode.ts'
import { pages } from '../pages.ts'
import { headerValue, path, query } from '../path.ts'
import type { Call } from '../request.ts'

const policy = object({ mode: string, expire: optional(integer), cookieName: optional(string) })
const cluster = object({
  serverName: optional(string),
  certId: optional(string),
  path: optional(string),
  serviceName: string,
  servicePort: integer,
  policy: optional(policy),
})
const listener = object({
  name: string,
  listenPort: integer,
  protocol: string,
  clusters: list(cluster),
  createtime: optional(string),
  updatetime: optional(string),
})
const loadBalancer = object({
  name: string,
  description: withDefault(string, ''),
  address: withDefault(string, ''),
  status: string,
  instanceStatus: optional(string),
  chargeMode: optional(string),
  bandwidthLimit: optional(integer),
  namespace: optional(string),
  createtime: optional(string),
  updatetime: optional(string),
  listeners: list(listener),
})

export type Listener = ReturnType<typeof listener>
export type LoadBalancer = ReturnType<typeof loadBalancer>

/** A forwarding rule of a listener, as it is sent (6.6). */
export interface Cluster {
  readonly serverName?: string | undefined
  readonly certId?: string | undefined
  readonly path?: string | undefined
  readonly serviceName: string
  readonly servicePort: number
  readonly policy?:
    | { readonly mode: string; readonly expire?: number | undefined; readonly cookieName?: string | undefined }
    | undefined
}

export interface LoadBalancerSettings {
  readonly chargeMode?: string | undefined
  readonly bandwidthLimit?: number | undefined
  readonly description?: string | undefined
}

export interface NewLoadBalancer extends LoadBalancerSettings {
  readonly name: string
  readonly address?: string | undefined
}

export interface NewListener {
  readonly name: string
  readonly listenPort: number
  readonly protocol: string
  readonly clusters: readonly Cluster[]
}

/** A rule as it is sent: what else an answer held of it, such as its generated name, is not the platform's to be told. */
function sentRule({ serverName, certId, path, serviceName, servicePort, policy }: Cluster): Cluster {
  const { mode, expire, cookieName } = policy ?? {}
  return {
    ...{ serverName, certId, path, serviceName, servicePort },
    ...(mode === undefined ? {} : { policy: { mode, expire, cookieName } }),
  }
}

/** Below the limit of [0,200) that the platform takes (6.2). */
const PAGE = 100
const ROOT = '/nlb/loadbalancers'

/** The operations on load balancers; `namespace` is the full name (`my-ev-admin`). */
export function loadBalancers(call: Call) {
  const inNamespace = (namespace: string) => ({ namespace: headerValue(namespace) })
  return {
    create: (namespace: string, created: NewLoadBalancer) =>
      call({
        operation: 'createLoadBalancer',
        task: tasks.create({ name: created.name }),
        method: 'POST',
        path: ROOT,
        headers: inNamespace(namespace),
        json: created,
        decode: loadBalancer,
      }),
    list: () =>
      pages(PAGE, async (offset, limit) => ({
        items: await call({
          operation: 'listLoadBalancers',
          task: tasks.list(),
          method: 'GET',
          path: ROOT + query({ offset, limit }),
          decode: list(loadBalancer),
        }),
      })),
    get: (namespace: string, name: string): Promise<LoadBalancer> =>
      call({
        operation: 'getLoadBalancer',
        task: tasks.get({ name }),
        method: 'GET',
        path: ROOT + path`/${name}`,
        headers: inNamespace(namespace),
        decode: loadBalancer,
      }),
    update: (namespace: string, name: string, settings: LoadBalancerSettings) =>
      call({
        operation: 'updateLoadBalancer',
        task: tasks.update({ name }),
        method: 'PUT',
        path: ROOT + path`/${name}`,
        headers: inNamespace(namespace),
        json: settings,
        decode: nothing,
      }),
    delete: (namespace: string, name: string) =>
      call({
        operation: 'deleteLoadBalancer',
        task: tasks.delete({ name }),
        method: 'DELETE',
        path: ROOT + path`/${name}`,
        headers: inNamespace(namespace),
        decode: nothing,
      }),
    createListener: (namespace: string, name: string, created: NewListener) =>
      call({
        operation: 'createListener',
        task: tasks.createListener({ listener: created.name, name }),
        method: 'POST',
        path: ROOT + path`/${name}/listeners`,
        headers: inNamespace(namespace),
        json: { ...created, clusters: created.clusters.map(sentRule) },
        decode: nothing,
      }),
    listListeners: (namespace: string, name: string): Promise<readonly Listener[]> =>
      call({
        operation: 'listListeners',
        task: tasks.listListeners({ name }),
        method: 'GET',
        path: ROOT + path`/${name}/listeners`,
        headers: inNamespace(namespace),
        decode: list(listener),
      }),
    updateListener: (namespace: string, name: string, listenerName: string, clusters: readonly Cluster[]) =>
      call({
        operation: 'updateListener',
        task: tasks.updateListener({ listener: listenerName, name }),
        method: 'PUT',
        path: ROOT + path`/${name}/listeners/${listenerName}`,
        headers: inNamespace(namespace),
        json: { clusters: clusters.map(sentRule) },
        decode: nothing,
      }),
    deleteListener: (namespace: string, name: string, listenerName: string) =>
      call({
        operation: 'deleteListener',
        task: tasks.deleteListener({ listener: listenerName, name }),
        method: 'DELETE',
        path: ROOT + path`/${name}/listeners/${listenerName}`,
        headers: inNamespace(namespace),
        decode: nothing,
      }),
  }
}
