import type { World } from '../world/world.ts'

/** The world as text, without the tokens and the count of ids: those change nothing for anybody. */
export function imprint({ tokens: _, nextId: __, ...rest }: World): string {
  return JSON.stringify(rest)
}

/** Runs the work of a request at one moment of the clock, and tells whether it left another world behind. */
export function watched<T>(world: World, work: () => T, altered: () => void): T {
  const before = imprint(world)
  try {
    return work()
  } finally {
    if (imprint(world) !== before) altered()
  }
}
