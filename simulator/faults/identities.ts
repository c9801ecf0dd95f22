import type { Platform } from '../platform/platform.ts'
import type { Changing, World } from '../world/world.ts'

/** All resources that have a status, by a key that identifies them. */
function resourcesByKey({ services, loadBalancers, volumes, ips, repositories }: World): Map<string, Changing> {
  const all: [string, Changing][] = [
    ...services.map((each): [string, Changing] => [`service ${each.id}`, each]),
    ...loadBalancers.map((each): [string, Changing] => [`load balancer ${each.namespace} ${each.name}`, each]),
    ...volumes.map((each): [string, Changing] => [`volume ${each.id}`, each]),
    ...ips.map((each): [string, Changing] => [`ip ${each.id}`, each]),
    ...repositories.flatMap(({ id, tags }) => tags.map((tag): [string, Changing] => [`tag ${id} ${tag.name}`, tag])),
  ]
  return new Map(all)
}

/** One platform's resources with the statuses of another; a resource that the other does not know keeps its own. */
export function withStatusesOf(content: Platform, statuses: Platform): Platform {
  const mixed = content.copy()
  const others = resourcesByKey(statuses.world)
  for (const [key, resource] of resourcesByKey(mixed.world)) {
    const other = others.get(key)
    if (other !== undefined) Object.assign(resource, statusOf(other))
  }
  return mixed
}

/** The size of an image goes with its status: nothing else of it shows the end of a build. */
function statusOf(resource: Changing): Pick<Changing, 'status'> {
  const { status } = resource
  return 'sizeBytes' in resource ? { status, ...{ sizeBytes: resource.sizeBytes } } : { status }
}
