/**
 * The waiting: a loop that knows no resource, around a check that knows no time. It looks at once, looks once more
 * before the deadline, tells what moves, and ends in one of the check's endings or in a timeout. A read that fails in
 * passing ends nothing, and one that fails for good only when that is seen again.
 */
import type { Clock } from '../../client/clock.ts'
import { FengchaoError } from '../../client/errors.ts'
import { isTransient } from '../../client/retry.ts'
import { notReadYet, seenOnce, unknownWord, waitGoesOn } from '../../messages/changes/changes.ts'
import { ChangeError } from './errors.ts'
import type { Observer } from './observer.ts'
import { cutPause, nextPause } from './schedule.ts'
import { CONFIRM_MS } from './stability.ts'

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
  /** It will be known by a look after so many milliseconds. */
  readonly againMs?: number | undefined
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
  return error instanceof FengchaoError && isTransient(error)
}

// One odd answer of a gateway or of a node that lags behind is no ending either; only what is seen again counts. What is
// neither of the platform nor of a rule is a defect, and is thrown at once.
function isAnswer(error: unknown): boolean {
  return error instanceof FengchaoError || error instanceof ChangeError
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/**
 * Looks until `look` gives an ending or the deadline comes. Rejects when looks fail for good, seen twice at least two
 * seconds apart, or the signal aborts.
 */
export async function waitFor<E>(look: () => Promise<Look<E>>, options: WaitOptions): Promise<E | TimedOut> {
  const { clock, deadlineAt, observer } = options
  const startedAt = clock.now()
  let status: string | undefined
  let movedAt = startedAt
  let saidAt = startedAt
  let trouble: unknown
  let refusedAt: number | undefined
  const warned = new Set<string>()

  const beat = () => {
    const now = clock.now()
    if (now - saidAt < HEARTBEAT_MS) return
    saidAt = now
    observer.heartbeat({
      status: status ?? notReadYet(),
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
    let againMs: number | undefined
    try {
      const seen = await look()
      trouble = undefined
      refusedAt = undefined
      againMs = seen.againMs
      if (seen.status !== status) {
        if (seen.sentence === undefined && !warned.has(seen.status)) {
          warned.add(seen.status)
          observer.warn(unknownWord({ word: seen.status }))
        }
        observer.status(seen.status, seen.sentence)
        status = seen.status
        movedAt = saidAt = clock.now()
      }
      if (seen.ending !== undefined) return seen.ending
    } catch (error) {
      options.signal?.throwIfAborted()
      if (isPassing(error)) {
        if (trouble === undefined) observer.warn(waitGoesOn(words(error)))
      } else {
        if (!isAnswer(error)) throw error
        const now = clock.now()
        if (refusedAt === undefined) observer.warn(seenOnce(words(error)))
        else if (now - refusedAt >= CONFIRM_MS) throw error
        refusedAt ??= now
        againMs = CONFIRM_MS - (now - refusedAt)
      }
      trouble = error
    }
    beat()
    const now = clock.now()
    const { pollIntervalMs: fixed, random } = options
    const wanted = nextPause({
      sinceMovedMs: now - movedAt,
      lookMs: now - lookedAt,
      fixedMs: fixed,
      againMs,
      random: random(),
    })
    const ms = cutPause(wanted, deadlineAt - now)
    if (ms === undefined)
      return { timedOut: true, status, elapsedMs: now - startedAt, stalledMs: now - movedAt, trouble }
    await pause(ms)
  }
}
