/**
 * One scripted clock for many steps at once. It stands still while any of them is at work (an exchange with the
 * platform takes no time), and jumps to the next moment at which one wants to wake once all of them sleep.
 */
import type { ManualClock } from '../simulator/index.ts'
import { manualClock } from '../simulator/index.ts'
import type { Clock } from '../src/client/clock.ts'

interface Sleeper {
  readonly wakesAt: number
  readonly wake: () => void
}

export interface SharedClock extends Clock, ManualClock {
  now(): number
  /** Runs one of the crowd to its end. All have to be started before the first of them sleeps. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>
}

export function sharedClock(start?: number): SharedClock {
  const clock = manualClock(start)
  const sleepers: Sleeper[] = []
  let members = 0

  const moveOn = () => {
    if (sleepers.length === 0 || sleepers.length < members) return
    const next = Math.min(...sleepers.map(({ wakesAt }) => wakesAt))
    clock.advance(Math.max(0, next - clock.now()))
    // One at a time: two that wake at the same moment have still an order.
    const at = sleepers.findIndex(({ wakesAt }) => wakesAt === next)
    for (const { wake } of sleepers.splice(at, 1)) wake()
  }

  return {
    ...clock,
    async run(work) {
      members += 1
      try {
        return await work()
      } finally {
        members -= 1
        moveOn()
      }
    },
    sleep: (ms, signal) => {
      signal?.throwIfAborted()
      return new Promise((resolve) => {
        sleepers.push({ wakesAt: clock.now() + ms, wake: resolve })
        moveOn()
      })
    },
  }
}
