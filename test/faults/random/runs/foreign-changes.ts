/** What others do to the account before and during a run: plain data, so that a failing run can print it. */
import { addService, container, type ImageBehaviour, type Simulator, type World } from '../../../../simulator/index.ts'

export const WEB = 50883
export const BALANCER = 'mylb'
export const LISTENER = 'http-listeners'
export const NAMESPACE = { id: 51616, display: 'my-ev', full: 'my-ev-admin' }

const REPOSITORY = 'hub.c.163.com/admin/web'
/** The images of the repository that the services run. */
export const image = (tag: string) => `${REPOSITORY}:${tag}`

export const TAGS = ['v1', 'v2', 'v3'] as const

/** Something that another job or a person at the console does. */
export type ForeignChange =
  | { readonly kind: 'image'; readonly service: string; readonly tag: string }
  | { readonly kind: 'replicas'; readonly service: string; readonly replicas: number }
  | { readonly kind: 'variables'; readonly service: string; readonly value: string }
  | { readonly kind: 'ports'; readonly service: string; readonly port: number }
  | { readonly kind: 'occupy'; readonly service: string; readonly seconds: number; readonly ends: string }
  | { readonly kind: 'fail'; readonly service: string }
  | { readonly kind: 'delete'; readonly service: string }
  | { readonly kind: 'create'; readonly name: string; readonly tag: string }
  | { readonly kind: 'occupy balancer'; readonly seconds: number }
  | { readonly kind: 'forward'; readonly listener: string; readonly to: string }
  | { readonly kind: 'unlisten'; readonly listener: string }
  | { readonly kind: 'delete balancer' }
  /** How images answer from now on. */
  | { readonly kind: 'behave'; readonly images: readonly ImageBehaviour[] }
  /** A copy of web with another image, as an earlier release left it. */
  | { readonly kind: 'standby'; readonly tag: string; readonly replicas: number }
  /** The preview of a pull request, as an earlier run left it; without its rule where that did not come so far. */
  | { readonly kind: 'preview'; readonly number: number; readonly tag: string; readonly hasRule: boolean }
  /** Somebody writes the rules of the listener as they were before the rule of this host. */
  | { readonly kind: 'overwrite'; readonly listener: string; readonly host: string }

type Service = World['services'][number]
type Balancer = World['loadBalancers'][number]

/** Changes the resource and the result of a change in progress, so that the later change wins. */
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

function changeService(simulator: Simulator, service: Service, foreign: ForeignChange): void {
  const { world, clock } = simulator
  switch (foreign.kind) {
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

function changeBalancer(simulator: Simulator, balancer: Balancer, foreign: ForeignChange): void {
  const now = simulator.clock.now()
  switch (foreign.kind) {
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
    case 'overwrite': {
      const listeners = balancer.listeners.map((listener) => {
        if (listener.name !== foreign.listener) return listener
        const clusters = listener.clusters.filter(({ serverName }) => serverName !== foreign.host)
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

function addStandby(world: World, tag: string, replicas: number): void {
  const web = world.services.find(({ id }) => id === WEB)
  if (web === undefined || world.services.some(({ name }) => name === 'web-b')) return
  const containers = web.containers.map((each) => ({
    ...each,
    id: each.id + 1000,
    imagePath: image(tag),
    dockerIds: [],
  }))
  const { ports, specId } = web
  addService(world, 'web-b', containers, { id: 51000, ports, specId, replicas })
}

function addPreview(world: World, { number, tag, hasRule }: Extract<ForeignChange, { kind: 'preview' }>): void {
  const name = `web-pr${number}`
  addService(world, name, [container(world, 'web', image(tag))])
  if (!hasRule) return
  const rule = { name: '', serverName: `pr-${number}.example.com`, path: '/', serviceName: name, servicePort: 80 }
  const balancer = world.loadBalancers.find((each) => each.name === BALANCER)
  balancer?.listeners.find((each) => each.name === LISTENER)?.clusters.push(rule)
}

/** Applies it to the simulated world; deleted resources are skipped. */
export function applyForeignChange(simulator: Simulator, foreign: ForeignChange): void {
  const { world } = simulator
  if (foreign.kind === 'create') {
    if (world.services.some(({ name }) => name === foreign.name)) return
    addService(world, foreign.name, [container(world, foreign.name, image(foreign.tag))])
    return
  }
  if (foreign.kind === 'behave') {
    world.traffic = { images: foreign.images.map((each) => ({ ...each })) }
    return
  }
  if (foreign.kind === 'preview') {
    addPreview(world, foreign)
    return
  }
  if (foreign.kind === 'standby') {
    addStandby(world, foreign.tag, foreign.replicas)
    return
  }
  if ('service' in foreign) {
    const service = world.services.find(({ name }) => name === foreign.service)
    if (service) changeService(simulator, service, foreign)
    return
  }
  const balancer = world.loadBalancers.find(({ name }) => name === BALANCER)
  if (balancer) changeBalancer(simulator, balancer, foreign)
}
