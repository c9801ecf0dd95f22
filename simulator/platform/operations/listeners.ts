import { demand, demandFound } from '../../api/errors.ts'
import { fieldsOf, isName, textOf, wholeOf } from '../../api/fields.ts'
import type { Call } from '../../http/call.ts'
import { toMilliseconds } from '../../world/times.ts'
import type { Cluster, Listener, LoadBalancer } from '../../world/world.ts'
import { beginUpdate, demandFree } from '../balancer-changes.ts'
import { clustersOf } from '../clusters.ts'
import { loadBalancerOf } from '../lookups.ts'
import type { OperationHandler } from './operation.ts'

/** The balancer's detail names its rules and leaves the certificate out; the listener's own list does the reverse. */
function clusterView(cluster: Cluster, place: 'detail' | 'list') {
  const { name, serverName, path, serviceName, servicePort, certId, policy } = cluster
  const rest = { serverName, path, serviceName, servicePort, ...(policy === undefined ? {} : { policy }) }
  if (place === 'detail') return { name, ...rest }
  return certId === undefined ? rest : { ...rest, certId }
}

/** A listener as the balancer's detail (6.3) or the list of listeners (6.7) shows it. */
export function listenerView(listener: Listener, place: 'detail' | 'list') {
  return {
    name: listener.name,
    listenPort: listener.listenPort,
    protocol: listener.protocol,
    createtime: toMilliseconds(listener.createdAt),
    updatetime: toMilliseconds(listener.updatedAt),
    clusters: listener.clusters.map((cluster) => clusterView(cluster, place)),
  }
}

function listenerOf(call: Call, balancer: LoadBalancer): Listener {
  return demandFound(
    balancer.listeners.find((listener) => listener.name === call.params.listener_name),
    4040456,
  )
}

/** API reference 6.6; http listens on 80 or 1025-65535, https on 443 or 1025-65535. */
const createListener: OperationHandler = (call, platform) => {
  const balancer = loadBalancerOf(call, platform)
  const body = fieldsOf(call.body, 4000403)
  const name = textOf(body.name, 4000402)
  demand(isName(name, 24), 4000401)
  const { protocol } = body
  demand(protocol === 'http' || protocol === 'https', 4000453)
  const listenPort = wholeOf(body.listenPort, 4000454)
  const usual = protocol === 'http' ? 80 : 443
  demand(listenPort === usual || (listenPort >= 1025 && listenPort <= 65535), 4000454)
  const clusters = clustersOf(platform, body.clusters, protocol)
  demandFree(balancer)
  const { listeners } = balancer
  demand(!listeners.some((each) => each.name === name || each.listenPort === listenPort), 4090480)
  demand(listeners.length < platform.world.quotas.listeners, 4000470)
  const { now } = platform
  const listener: Listener = { name, listenPort, protocol, clusters, createdAt: now, updatedAt: now }
  beginUpdate(call, platform, balancer, 'listener', { listeners: [...listeners, listener] })
  return undefined
}

/** API reference 6.7. */
const listListeners: OperationHandler = (call, platform) =>
  loadBalancerOf(call, platform).listeners.map((listener) => listenerView(listener, 'list'))

/** API reference 6.8: the whole list of rules is replaced. */
const updateListener: OperationHandler = (call, platform) => {
  const balancer = loadBalancerOf(call, platform)
  const listener = listenerOf(call, balancer)
  const clusters = clustersOf(platform, fieldsOf(call.body, 4000403).clusters, listener.protocol)
  demandFree(balancer)
  const changed = { ...listener, clusters, updatedAt: platform.now }
  const listeners = balancer.listeners.map((each) => (each === listener ? changed : each))
  beginUpdate(call, platform, balancer, 'listener', { listeners })
  return undefined
}

/** API reference 6.9. */
const deleteListener: OperationHandler = (call, platform) => {
  const balancer = loadBalancerOf(call, platform)
  const listener = listenerOf(call, balancer)
  demandFree(balancer)
  const listeners = balancer.listeners.filter((each) => each !== listener)
  beginUpdate(call, platform, balancer, 'listener', { listeners })
  return undefined
}

export const listenerOperations = { createListener, listListeners, updateListener, deleteListener }
