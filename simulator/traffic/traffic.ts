import type { Cluster, Listener, LoadBalancer, Service, World } from '../world/world.ts'
import { behaviourOf } from './behaviour.ts'
import { type Replica, Replicas } from './replicas.ts'
import { ruleFor } from './rules.ts'
import { cookieFor, sessionOf } from './sessions.ts'

/** A request of somebody who uses what runs on the platform. */
export interface Visit {
  /** Without a port. */
  readonly host: string
  /** With its query. */
  readonly path: string
  /** The header `Cookie`, or empty. */
  readonly cookies: string
}

/** What it was answered by, and how. */
export interface Served {
  /** `mylb/http`, or the name of a service that was asked at its own address. */
  readonly at: string
  readonly status: number
  /** Real milliseconds. */
  readonly delay: number
  readonly service?: string
  readonly replica?: number
  readonly image?: string
  readonly cookie?: string
  /** Why nobody behind the load balancer was asked. */
  readonly reason?: string
}

/** A listener and its load balancer. */
export interface Door {
  readonly balancer: LoadBalancer
  readonly listener: Listener
}

const pathOf = (target: string) => target.split('?')[0] ?? '/'

/** Who answers what, by the world as it is; knows nothing of HTTP. */
export class Traffic {
  readonly #world: World
  readonly #replicas = new Replicas()
  readonly #turns = new Map<string, number>()
  #now = 0

  constructor(world: World) {
    this.#world = world
  }

  /** Notes what began, and sets the health of each load balancer; to be called whenever the world may have changed. */
  observe(now: number): void {
    this.#now = now
    this.#replicas.observe(this.#world, now)
    for (const balancer of this.#world.loadBalancers) balancer.instanceStatus = this.#healthOf(balancer)
  }

  /** Every listener that is open. */
  doors(): Door[] {
    const open = this.#world.loadBalancers.filter(({ status }) => status !== 'CREATING' && status !== 'DELETING')
    return open.flatMap((balancer) => balancer.listeners.map((listener) => ({ balancer, listener })))
  }

  /** Answers a request that came through a listener. */
  serve({ balancer, listener }: Door, visit: Visit): Served {
    const at = `${balancer.name}/${listener.name}`
    const rule = ruleFor(listener.clusters, visit.host, pathOf(visit.path))
    if (rule === undefined) return { at, status: 403, delay: 0, reason: 'no rule is for this host and path' }
    const service = this.#serviceOf(balancer, rule)
    if (service === undefined) return { at, status: 503, delay: 0, reason: 'the rule points at no port of a service' }
    const replicas = this.#replicas.of(service)
    const known = sessionOf(rule.policy, visit.cookies, replicas)
    const replica = known ?? this.#next(`${balancer.namespace}/${at}/${service.id}`, replicas)
    if (replica === undefined) return { at, status: 503, delay: 0, reason: 'no replica runs' }
    const served = this.#ask(service, replica, listener.name, visit.path)
    const { policy } = rule
    return { at, ...served, ...(policy && known === undefined ? { cookie: cookieFor(policy, replica) } : {}) }
  }

  /** Answers a request to a service's own public address. */
  serveDirectly(service: Service, visit: Visit): Served {
    const replica = this.#next(`${service.id}`, this.#replicas.of(service))
    if (replica === undefined) return { at: service.name, status: 503, delay: 0, reason: 'no replica runs' }
    return { at: service.name, ...this.#ask(service, replica, '', visit.path) }
  }

  #ask(service: Service, replica: Replica, listener: string, target: string) {
    const { images, number, startedAt } = replica
    const question = { images, age: (this.#now - startedAt) / 1000, replica: number, path: pathOf(target), listener }
    const { status, delay_ms: delay } = behaviourOf(this.#world.traffic?.images ?? [], question)
    return { status, delay, service: service.name, replica: number, image: images[0] ?? '' }
  }

  /** One replica after the other. */
  #next(key: string, replicas: readonly Replica[]): Replica | undefined {
    const turn = this.#turns.get(key) ?? 0
    this.#turns.set(key, turn + 1)
    return replicas[turn % Math.max(1, replicas.length)]
  }

  #serviceOf({ namespace }: LoadBalancer, { serviceName, servicePort }: Cluster): Service | undefined {
    const space = this.#world.namespaces.find(({ fullName }) => fullName === namespace)
    const service = this.#world.services.find(
      ({ name, namespaceId }) => name === serviceName && namespaceId === space?.id,
    )
    return service?.ports.some((port) => port.servicePort === servicePort) ? service : undefined
  }

  /** DOWN as soon as no replica behind one of its rules answers with less than a 500. */
  #healthOf(balancer: LoadBalancer): LoadBalancer['instanceStatus'] {
    const isUp = (listener: Listener, rule: Cluster) => {
      const service = this.#serviceOf(balancer, rule)
      const [path = '/'] = rule.path.split(/\s+/)
      const replicas = service === undefined ? [] : this.#replicas.of(service)
      return replicas.some((each) => service && this.#ask(service, each, listener.name, path).status < 500)
    }
    const rules = balancer.listeners.flatMap((listener) => listener.clusters.map((rule) => [listener, rule] as const))
    return rules.every(([listener, rule]) => isUp(listener, rule)) ? 'UP' : 'DOWN'
  }
}
