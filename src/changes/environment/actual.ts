/** What the platform has of an environment: one namespace and what its services and load balancers use. */
import type { Api } from '../../client/client.ts'
import { ifExists } from '../../client/errors.ts'
import type { Certificate } from '../../client/resources/certificates.ts'
import type { RepositorySummary } from '../../client/resources/images.ts'
import type { Ip } from '../../client/resources/ips.ts'
import type { LoadBalancer } from '../../client/resources/load-balancers.ts'
import type { Namespace } from '../../client/resources/namespaces.ts'
import type { SecretKey } from '../../client/resources/secret-keys.ts'
import type { Service, ServiceSummary } from '../../client/resources/services.ts'
import type { Volume } from '../../client/resources/volumes.ts'
import { runInParallel } from '../graph/parallel.ts'

/** The namespace as it is, and what the account has beside it. */
export interface ActualEnvironment {
  /** All of the account. */
  readonly namespaces: readonly Namespace[]
  /** The one that was asked for, where it exists. */
  readonly namespace: Namespace | undefined
  /** Those of the namespace, in full, in the platform's order. */
  readonly services: readonly Service[]
  /** Those of the namespace, with their listeners in full. */
  readonly loadBalancers: readonly LoadBalancer[]
  /** Of the account, as all below. */
  readonly certificates: readonly Certificate[]
  readonly secretKeys: readonly SecretKey[]
  readonly volumes: readonly Volume[]
  readonly repositories: readonly RepositorySummary[]
  /** Empty unless they were asked for. */
  readonly ips: readonly Ip[]
}

export interface ReadOptions {
  /** Whether the addresses of the account are needed: only new services name them by their ids. */
  readonly ips?: boolean
}

/** Details read at the same time. */
const WIDTH = 8

/**
 * Reads all of it side by side: a list of each kind, and the details of each service and of the listeners of each load
 * balancer, since lists leave images, variables and certificates out. `name` is the full name of the namespace.
 */
export async function readEnvironment(api: Api, name: string, options: ReadOptions = {}): Promise<ActualEnvironment> {
  const [inNamespace, loadBalancers, certificates, secretKeys, volumes, repositories, ips] = await Promise.all([
    readServices(api, name),
    readLoadBalancers(api, name),
    api.certificates.list(),
    api.secretKeys.list(),
    Array.fromAsync(api.volumes.list()),
    Array.fromAsync(api.images.list()),
    options.ips === true ? Array.fromAsync(api.ips.list()) : [],
  ])
  return { ...inNamespace, loadBalancers, certificates, secretKeys, volumes, repositories, ips }
}

async function readServices(api: Api, name: string) {
  const namespaces = await api.namespaces.list()
  const namespace = namespaces.find((one) => one.namespace === name)
  const listed: readonly ServiceSummary[] = namespace ? await Array.fromAsync(api.services.list(namespace.id)) : []
  const found = await runInParallel(listed, WIDTH, ({ id }) => ifListed(() => api.services.get(id)))
  return { namespaces, namespace, services: found.filter((one) => one !== undefined) }
}

async function readLoadBalancers(api: Api, name: string): Promise<readonly LoadBalancer[]> {
  const all = await Array.fromAsync(api.loadBalancers.list())
  const own = all.filter(({ namespace }) => namespace === undefined || namespace === name)
  const found = await runInParallel(own, WIDTH, (one) => withListeners(api, name, one))
  return found.filter((one) => one !== undefined)
}

/** What a list has named; it may be deleted meanwhile, but one odd answer that it does not exist is not believed. */
async function ifListed<T>(read: () => Promise<T>): Promise<T | undefined> {
  return (await ifExists(read())) ?? ifExists(read())
}

/** The list of listeners is the one answer that has their certificates; that of load balancers has no listeners at all. */
async function withListeners(api: Api, name: string, loadBalancer: LoadBalancer): Promise<LoadBalancer | undefined> {
  const listeners = await ifListed(() => api.loadBalancers.listListeners(name, loadBalancer.name))
  return listeners && { ...loadBalancer, listeners }
}
