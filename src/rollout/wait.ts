/**
 * The waiting: a loop that knows no resource, around a check that knows no time. It looks at once, looks once more
 * before the deadline, tells what moves, and ends in one of the check's endings or in a timeout.
 */
import type { Clock } from '../client/clock.ts'
import { FengchaoError } from '../client/errors.ts'
import { passes } from '../client/retry.ts'
import type { Observer } from './observer.ts'
import { cutPause, nextPause } from './schedule.ts'

export interface WaitOptions {
  readonly clock: Clock
  readonly signal: AbortSignal | undefined
  /** Milliseconds since the epoch. */
  readonly deadlineAt: number
  /** A fixed pause between two reads; `undefined` for the adaptive one. */
  readonly pollIntervalMs: number | undefined
  readonly random: () => number
  readonly observer: Observer
}

/** What a look at the resource amounts to: an ending of the check's own, or nothing yet. */
export interface Look<E> {
  readonly status: string
  /** For people; `undefined` for a word that is not known. */
  readonly sentence: string | undefined
  readonly ending?: E
}

/** How the loop ended by itself. */
export interface TimedOut {
  readonly timedOut: true
  readonly status: string | undefined
  readonly elapsedMs: number
  /** Since something last moved. */
  readonly stalledMs: number
  /** Why the last look failed; `undefined` where it did not. */
  readonly trouble: unknown
}

/** A beat of the log when nothing moves. */
export const HEARTBEAT_MS = 30_000

// A read that fails in passing does not end a wait: the deadline does. What will not pass is thrown at once.
function isPassing(error: unknown): boolean {
  return error instanceof FengchaoError && passes(error)
}

/** Looks until `look` gives an ending or the deadline comes. Rejects when a look fails for good or the signal aborts. */
export async function waitFor<E>(look: () => Promise<Look<E>>, options: WaitOptions): Promise<E | TimedOut> {
  const { clock, deadlineAt, observer } = options
  const startedAt = clock.now()
  let status: string | undefined
  let movedAt = startedAt
  let saidAt = startedAt
  let trouble: unknown
  const warned = new Set<string>()

  const beat = () => {
    const now = clock.now()
    if (now - saidAt < HEARTBEAT_MS) return
    saidAt = now
    observer.heartbeat({
      status: status ?? 'not read yet',
      elapsedMs: now - startedAt,
      stalledMs: now - movedAt,
      leftMs: Math.max(0, deadlineAt - now),
    })
  }

  // In slices, so that a long fixed pause does not silence the heartbeat.
  const pause = async (ms: number) => {
    const until = clock.now() + ms
    for (let now = clock.now(); now < until; now = clock.now()) {
      await clock.sleep(Math.min(until - now, Math.max(1, saidAt + HEARTBEAT_MS - now)), options.signal)
      beat()
    }
  }

  for (;;) {
    options.signal?.throwIfAborted()
    const lookedAt = clock.now()
    try {
      const seen = await look()
      trouble = undefined
      if (seen.status !== status) {
        if (seen.sentence === undefined && !warned.has(seen.status)) {
          warned.add(seen.status)
          observer.warn(
            `The platform calls the status "${seen.status}", a word that is not known; it counts as not ended.`,
          )
        }
        observer.status(seen.status, seen.sentence)
        status = seen.status
        movedAt = saidAt = clock.now()
      }
      if (seen.ending !== undefined) return seen.ending
    } catch (error) {
      options.signal?.throwIfAborted()
      if (!isPassing(error)) throw error
      if (trouble === undefined)
        observer.warn(`${error instanceof Error ? error.message : String(error)} The wait goes on.`)
      trouble = error
    }
    beat()
    const now = clock.now()
    const { pollIntervalMs: fixed, random } = options
    const wanted = nextPause({ sinceMovedMs: now - movedAt, lookMs: now - lookedAt, fixedMs: fixed, random: random() })
    const ms = cutPause(wanted, deadlineAt - now)
    if (ms === undefined)
      return { timedOut: true, status, elapsedMs: now - startedAt, stalledMs: now - movedAt, trouble }
    await pause(ms)
  }
}
