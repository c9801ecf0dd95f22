/**
 * One scripted clock for many concurrent steps. It does not move while any of them works (requests take no time), and
 * jumps to the next time at which one wakes once all of them sleep.
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
  /** Runs one of the steps to its end. All have to be started before the first of them sleeps. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>
}

export function sharedClock(start?: number): SharedClock {
  const clock = manualClock(start)
  const sleepers: Sleeper[] = []
  let running = 0

  const advanceIfIdle = () => {
    if (sleepers.length === 0 || sleepers.length < running) return
    const next = Math.min(...sleepers.map(({ wakesAt }) => wakesAt))
    clock.advance(Math.max(0, next - clock.now()))
    // One at a time: two that wake at the same time still have an order.
    const at = sleepers.findIndex(({ wakesAt }) => wakesAt === next)
    for (const { wake } of sleepers.splice(at, 1)) wake()
  }

  return {
    ...clock,
    async run(work) {
      running += 1
      try {
        return await work()
      } finally {
        running -= 1
        advanceIfIdle()
      }
    },
    sleep: (ms, signal) => {
      signal?.throwIfAborted()
      return new Promise((resolve) => {
        sleepers.push({ wakesAt: clock.now() + ms, wake: resolve })
        advanceIfIdle()
      })
    },
  }
}
