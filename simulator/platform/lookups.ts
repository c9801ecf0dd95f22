import { demand, demandFound } from '../api/errors.ts'
import { wholeOf } from '../api/fields.ts'
import type { Call } from '../http/call.ts'
import type { Container, Ip, LoadBalancer, Namespace, Repository, Service, Tag, Volume, World } from '../world/world.ts'
import type { Platform } from './platform.ts'

/** The service that the path names; 4040141 where there is none. */
export function serviceOf(call: Call, platform: Platform): Service {
  const id = wholeOf(call.params.id, 4040141)
  return demandFound(
    platform.world.services.find((service) => service.id === id),
    4040141,
  )
}

/** The container of the service with this id; 4000149 where it is not one of its own. */
export function containerOf(service: Service, id: number): Container {
  return demandFound(
    service.containers.find((container) => container.id === id),
    4000149,
  )
}

/** The namespace with this id; 4040114 where there is none. */
export function namespaceOf(platform: Platform, id: number): Namespace {
  return demandFound(
    platform.world.namespaces.find((namespace) => namespace.id === id),
    4040114,
  )
}

/** The full name in the `namespace` header; 4000459 where it is missing or not one of the account's. */
export function namespaceHeaderOf(call: Call, platform: Platform): string {
  const name = call.headers.namespace ?? ''
  demand(
    platform.world.namespaces.some((namespace) => namespace.fullName === name),
    4000459,
  )
  return name
}

/** The load balancer that path and header name; 4040402 where there is none. */
export function loadBalancerOf(call: Call, platform: Platform): LoadBalancer {
  const namespace = namespaceHeaderOf(call, platform)
  const { lb_name: name } = call.params
  return demandFound(
    platform.world.loadBalancers.find((balancer) => balancer.name === name && balancer.namespace === namespace),
    4040402,
  )
}

/** The volume that the path names; 4040201 where there is none. */
export function volumeOf(call: Call, platform: Platform): Volume {
  const id = wholeOf(call.params.id, 4040201)
  return demandFound(
    platform.world.volumes.find((volume) => volume.id === id),
    4040201,
  )
}

/** The address that the path names; 4040302 where there is none. */
export function ipOf(call: Call, platform: Platform): Ip {
  return demandFound(
    platform.world.ips.find((ip) => ip.id === call.params.id),
    4040302,
  )
}

/** The account's repository of this name; 4040004 where there is none. */
export function repositoryNamed(platform: Platform, name: string | undefined): Repository {
  return demandFound(
    platform.world.repositories.find((repository) => repository.name === name),
    4040004,
  )
}

/** An image that exists: its repository and its tag. */
export interface Image {
  repository: Repository
  tag: Tag
}

/** The built image at `hub.c.163.com/USER/REPOSITORY:TAG`, or undefined. */
export function imageAt(world: World, path: string): Image | undefined {
  const parts = /^hub\.c\.163\.com\/([^/:]+)\/([^:]+):([^/:]+)$/.exec(path)
  if (parts === null) return undefined
  const [, userName, name, tagName] = parts
  const repository = [...world.repositories, ...world.publicRepositories].find(
    (each) => each.userName === userName && each.name === name,
  )
  const tag = repository?.tags.find((each) => each.name === tagName && each.status === 2)
  return repository !== undefined && tag !== undefined ? { repository, tag } : undefined
}

/** `hub.c.163.com/admin/web:v1` without its tag: what must stay the same in an image update. */
export function repositoryPathOf(imagePath: string): string {
  const colon = imagePath.lastIndexOf(':')
  return colon > imagePath.lastIndexOf('/') ? imagePath.slice(0, colon) : imagePath
}
