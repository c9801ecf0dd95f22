import type { Ip, LoadBalancer, Service, World } from '../world/world.ts'
import { settle } from './pending.ts'

function unbind(ip: Ip, now: number): void {
  ip.status = 'available'
  ip.serviceId = ''
  ip.serviceName = ''
  ip.updatedAt = now
  delete ip.pending
}

function releaseAddress(world: World, address: string, now: number): void {
  for (const ip of world.ips) if (ip.address === address) unbind(ip, now)
}

/** What a service held once it is gone: its address goes back to the account, its volumes come off. */
export function releaseService(world: World, service: Service, now: number): void {
  if (service.pubIp !== '') releaseAddress(world, service.pubIp, now)
  const ids = service.containers.map((container) => container.id)
  for (const volume of world.volumes) {
    if (!volume.mappings.some((mapping) => ids.includes(mapping.serviceContainerId))) continue
    Object.assign(volume, { mappings: [], serviceName: '', status: 'unmount_succ', updatedAt: now })
  }
}

function releaseLoadBalancer(world: World, balancer: LoadBalancer, now: number): void {
  releaseAddress(world, balancer.address, now)
}

/** Moves every resource on to `now` and clears away what has ended. */
export function settleWorld(world: World, now: number): void {
  const gone = world.services.filter((service) => settle(service, now))
  const goneBalancers = world.loadBalancers.filter((balancer) => settle(balancer, now))
  for (const ip of world.ips) settle(ip, now)
  for (const service of gone) releaseService(world, service, now)
  for (const balancer of goneBalancers) releaseLoadBalancer(world, balancer, now)
  world.services = world.services.filter((service) => !gone.includes(service))
  world.loadBalancers = world.loadBalancers.filter((balancer) => !goneBalancers.includes(balancer))
  world.volumes = world.volumes.filter((volume) => !settle(volume, now))
  for (const repository of world.repositories) {
    for (const tag of repository.tags) settle(tag, now)
  }
  world.tokens = world.tokens.filter((token) => token.expiresAt > now)
}
