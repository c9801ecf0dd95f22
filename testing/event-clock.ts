/**
 * A clock for many things that go on at the same time in one process and wait for nothing but this clock: it jumps to the
 * next moment at which one of them wakes as soon as none of them has anything left to do.
 */
import { setImmediate } from 'node:timers/promises'
import { type ManualClock, manualClock } from '../simulator/index.ts'
import type { Clock } from '../src/client/clock.ts'

interface Sleeper {
  readonly wakesAt: number
  readonly wake: () => void
}

/** So many turns of the event loop without anybody falling asleep mean that all are asleep. */
const QUIET_TURNS = 3

/** `isBusy` says whether something goes on that ends by itself, as a request on its way does; no time passes meanwhile. */
export function eventClock(
  start?: number,
  isBusy: () => boolean = () => false,
): Clock & ManualClock & { now(): number } {
  const clock = manualClock(start)
  const sleepers = new Set<Sleeper>()
  let fallenAsleep = 0
  let watching = false

  const watch = async () => {
    watching = true
    while (sleepers.size > 0) {
      const before = fallenAsleep
      for (let turn = 0; turn < QUIET_TURNS; turn += 1) await setImmediate()
      if (before !== fallenAsleep || isBusy()) continue
      const next = Math.min(...[...sleepers].map(({ wakesAt }) => wakesAt))
      clock.advance(Math.max(0, next - clock.now()))
      for (const sleeper of sleepers) {
        if (sleeper.wakesAt > next) continue
        sleepers.delete(sleeper)
        sleeper.wake()
      }
    }
    watching = false
  }

  return {
    ...clock,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        const sleeper = { wakesAt: clock.now() + ms, wake: resolve }
        sleepers.add(sleeper)
        fallenAsleep += 1
        signal?.addEventListener('abort', () => sleepers.delete(sleeper) && reject(signal.reason), { once: true })
        if (!watching) void watch()
      }),
  }
}
