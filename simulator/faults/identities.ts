import type { Platform } from '../platform/platform.ts'
import type { Changing, World } from '../world/world.ts'

/** All that has a status word, each by what it is known by. */
function changing({ services, loadBalancers, volumes, ips, repositories }: World): Map<string, Changing> {
  const all: [string, Changing][] = [
    ...services.map((each): [string, Changing] => [`service ${each.id}`, each]),
    ...loadBalancers.map((each): [string, Changing] => [`load balancer ${each.namespace} ${each.name}`, each]),
    ...volumes.map((each): [string, Changing] => [`volume ${each.id}`, each]),
    ...ips.map((each): [string, Changing] => [`ip ${each.id}`, each]),
    ...repositories.flatMap(({ id, tags }) => tags.map((tag): [string, Changing] => [`tag ${id} ${tag.name}`, tag])),
  ]
  return new Map(all)
}

/** One platform's things under the words of another; what the other does not know keeps its own word. */
export function toldApart(content: Platform, words: Platform): Platform {
  const told = content.frozen()
  const others = changing(words.world)
  for (const [key, thing] of changing(told.world)) {
    const other = others.get(key)
    if (other !== undefined) Object.assign(thing, wordOf(other))
  }
  return told
}

/** An image is told with its size in one breath: nothing else of it would tell the end of a build. */
function wordOf(thing: Changing): Pick<Changing, 'status'> {
  const { status } = thing
  return 'sizeBytes' in thing ? { status, ...{ sizeBytes: thing.sizeBytes } } : { status }
}
