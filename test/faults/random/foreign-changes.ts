/** What others do to the account before and during a run: plain data, so that a failing run can print it. */
import { addService, container, type Simulator, type World } from '../../../simulator/index.ts'

export const WEB = 50883
export const BALANCER = 'mylb'
export const LISTENER = 'http-listeners'
export const SPACE = { id: 51616, display: 'my-ev', full: 'my-ev-admin' }

const REPOSITORY = 'hub.c.163.com/admin/web'
/** The images of the repository that the services run. */
export const image = (tag: string) => `${REPOSITORY}:${tag}`

export const TAGS = ['v1', 'v2', 'v3'] as const

/** Something that another job or a person at the console does. */
export type Foreign =
  | { readonly does: 'image'; readonly service: string; readonly tag: string }
  | { readonly does: 'replicas'; readonly service: string; readonly replicas: number }
  | { readonly does: 'variables'; readonly service: string; readonly value: string }
  | { readonly does: 'ports'; readonly service: string; readonly port: number }
  | { readonly does: 'occupy'; readonly service: string; readonly seconds: number; readonly ends: string }
  | { readonly does: 'fail'; readonly service: string }
  | { readonly does: 'delete'; readonly service: string }
  | { readonly does: 'make'; readonly name: string; readonly tag: string }
  | { readonly does: 'occupy balancer'; readonly seconds: number }
  | { readonly does: 'forward'; readonly listener: string; readonly to: string }
  | { readonly does: 'unlisten'; readonly listener: string }
  | { readonly does: 'delete balancer' }

type Service = World['services'][number]
type Balancer = World['loadBalancers'][number]

/** What is under way there becomes what `sets` says as well, so that the later change wins. */
function amend<R extends Service | Balancer>(resource: R, sets: Partial<R>, status: R['status']): void {
  Object.assign(resource, sets)
  if (resource.pending === undefined) resource.status = status
  else resource.pending.becomes = { ...resource.pending.becomes, ...sets }
}

function occupy(resource: Service | Balancer, now: number, seconds: number, words: readonly [string, string]): void {
  if (resource.pending !== undefined) return
  const endsAt = now + seconds * 1000
  const [status, endStatus] = words
  resource.pending = { status, endStatus, showsAt: now, appliesAt: endsAt, endsAt, becomes: {}, deletes: false }
}

function onService(simulator: Simulator, service: Service, foreign: Foreign): void {
  const { world, clock } = simulator
  switch (foreign.does) {
    case 'image':
      for (const { name } of service.containers) world.foreignImageUpdate(service.id, name, image(foreign.tag))
      return
    case 'replicas':
      amend(service, { replicas: foreign.replicas, updatedAt: clock.now() }, 'resize_succ')
      return
    case 'variables': {
      const envs = [{ key: 'FOREIGN', value: foreign.value }]
      amend(service, { containers: service.containers.map((each) => ({ ...each, envs })) }, 'update_succ')
      return
    }
    case 'ports': {
      const ports = [{ servicePort: foreign.port, containerPort: foreign.port, protocol: 'TCP' }]
      amend(service, { ports }, 'update_succ')
      return
    }
    case 'occupy':
      occupy(service, clock.now(), foreign.seconds, ['updating', foreign.ends])
      return
    case 'fail':
      if (service.pending === undefined) service.status = 'update_fail'
      return
    case 'delete':
      world.deleteService(service.id)
      return
    default:
  }
}

function onBalancer(simulator: Simulator, balancer: Balancer, foreign: Foreign): void {
  const now = simulator.clock.now()
  switch (foreign.does) {
    case 'occupy balancer':
      occupy(balancer, now, foreign.seconds, ['UPDATING', 'WORKING'])
      return
    case 'forward': {
      const listeners = balancer.listeners.map((listener) => {
        if (listener.name !== foreign.listener) return listener
        const clusters = listener.clusters.map((cluster) => ({ ...cluster, serviceName: foreign.to }))
        return { ...listener, clusters, updatedAt: now }
      })
      amend(balancer, { listeners, updatedAt: now }, balancer.status)
      return
    }
    case 'unlisten': {
      const listeners = balancer.listeners.filter(({ name }) => name !== foreign.listener)
      amend(balancer, { listeners, updatedAt: now }, balancer.status)
      return
    }
    case 'delete balancer':
      simulator.world.loadBalancers = simulator.world.loadBalancers.filter((each) => each !== balancer)
      return
    default:
  }
}

/** Does it to the simulated world; what is no longer there is left in peace. */
export function befall(simulator: Simulator, foreign: Foreign): void {
  const { world } = simulator
  if (foreign.does === 'make') {
    if (world.services.some(({ name }) => name === foreign.name)) return
    addService(world, foreign.name, [container(world, foreign.name, image(foreign.tag))])
    return
  }
  if ('service' in foreign) {
    const service = world.services.find(({ name }) => name === foreign.service)
    if (service) onService(simulator, service, foreign)
    return
  }
  const balancer = world.loadBalancers.find(({ name }) => name === BALANCER)
  if (balancer) onBalancer(simulator, balancer, foreign)
}
