import type { Ip, LoadBalancer, Service, World } from '../world/world.ts'
import { advanceResource } from './pending.ts'

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

/** Releases what a deleted service held: its address returns to the account, its volumes are unmounted. */
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

/** Advances every resource to `now` and removes what was deleted or has expired. */
export function advanceWorld(world: World, now: number): void {
  const deleted = world.services.filter((service) => advanceResource(service, now))
  const deletedBalancers = world.loadBalancers.filter((balancer) => advanceResource(balancer, now))
  for (const ip of world.ips) advanceResource(ip, now)
  for (const service of deleted) releaseService(world, service, now)
  for (const balancer of deletedBalancers) releaseLoadBalancer(world, balancer, now)
  world.services = world.services.filter((service) => !deleted.includes(service))
  world.loadBalancers = world.loadBalancers.filter((balancer) => !deletedBalancers.includes(balancer))
  world.volumes = world.volumes.filter((volume) => !advanceResource(volume, now))
  for (const repository of world.repositories) {
    for (const tag of repository.tags) advanceResource(tag, now)
  }
  world.tokens = world.tokens.filter((token) => token.expiresAt > now)
}
