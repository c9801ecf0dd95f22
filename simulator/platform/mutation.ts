import type { World } from '../world/world.ts'

/** The world as text, without tokens and counters, which nobody sees. */
export function serializeWorld({ tokens: _, tokensIssued: __, nextId: ___, ...rest }: World): string {
  return JSON.stringify(rest)
}

/** Runs the work of a request, during which the clock does not move, and reports whether it changed the world. */
export function detectMutation<T>(world: World, work: () => T, onMutation: () => void): T {
  const before = serializeWorld(world)
  try {
    return work()
  } finally {
    if (serializeWorld(world) !== before) onMutation()
  }
}
