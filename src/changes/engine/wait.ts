/**
 * Waiting: a loop that knows no resource, around a poll that knows no time. It polls at once, once more right before the
 * deadline, reports what changes, and ends in one of the poll's endings or in a timeout. A read that fails temporarily ends
 * nothing, and one that fails for good only when it fails again.
 */
import type { Clock } from '../../client/clock.ts'
import { FengchaoError } from '../../client/errors.ts'
import { isTransient } from '../../client/retry.ts'
import { keepsWaiting, needsConfirmation, notReadYet, unknownStatus } from '../../messages/changes/changes.ts'
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

/** What a poll found: an ending of its own, or nothing final yet. */
export interface PollResult<E> {
  readonly status: string
  /** For people; `undefined` for a word that is not known. */
  readonly sentence: string | undefined
  readonly ending?: E
  /** A poll after so many milliseconds will know. */
  readonly confirmMs?: number | undefined
  /** The pause before the next poll, where the polls themselves wait for news. */
  readonly nextMs?: number
}

/** The deadline came. */
export interface TimedOut {
  readonly timedOut: true
  readonly status: string | undefined
  readonly elapsedMs: number
  /** Since something last changed. */
  readonly stalledMs: number
  /** Why the last poll failed; `undefined` where it did not. */
  readonly lastError: unknown
}

/** How often the log says that nothing has changed. */
export const HEARTBEAT_MS = 30_000

// A read that fails temporarily does not end a wait: the deadline does. What will not pass is thrown at once.
function isPassing(error: unknown): boolean {
  return error instanceof FengchaoError && isTransient(error)
}

// One odd answer of a gateway, or of an API node that lags behind, is no ending either; it has to be confirmed. What comes
// neither from the platform nor from a rule is a defect, and is thrown at once.
function isAnswer(error: unknown): boolean {
  return error instanceof FengchaoError || error instanceof ChangeError
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** What a wait has seen so far, and what it has reported of that. */
class Progress {
  readonly #options: WaitOptions
  readonly #startedAt: number
  readonly #warned = new Set<string>()
  #status: string | undefined
  #changedAt: number
  #reportedAt: number
  #lastError: unknown
  #refusedAt: number | undefined
  constructor(options: WaitOptions) {
    this.#options = options
    this.#startedAt = options.clock.now()
    this.#changedAt = this.#startedAt
    this.#reportedAt = this.#startedAt
  }

  get changedAt(): number {
    return this.#changedAt
  }

  /** A poll succeeded with this status. */
  observe({ status, sentence }: PollResult<unknown>): void {
    const { clock, observer } = this.#options
    this.#lastError = undefined
    this.#refusedAt = undefined
    if (status === this.#status) return
    if (sentence === undefined && !this.#warned.has(status)) {
      this.#warned.add(status)
      observer.warn(unknownStatus({ word: status }))
    }
    observer.status(status, sentence)
    this.#status = status
    this.#changedAt = this.#reportedAt = clock.now()
  }

  /** A poll failed: throws what ends the wait; gives after how long another poll can confirm what does not end it yet. */
  fail(error: unknown): number | undefined {
    const { clock, observer } = this.#options
    const isFirst = this.#lastError === undefined
    if (isPassing(error)) {
      if (isFirst) observer.warn(keepsWaiting(messageOf(error)))
      this.#lastError = error
      return undefined
    }
    if (!isAnswer(error)) throw error
    const now = clock.now()
    if (this.#refusedAt === undefined) observer.warn(needsConfirmation(messageOf(error)))
    else if (now - this.#refusedAt >= CONFIRM_MS) throw error
    this.#refusedAt ??= now
    this.#lastError = error
    return CONFIRM_MS - (now - this.#refusedAt)
  }

  heartbeat(): void {
    const { clock, deadlineAt, observer } = this.#options
    const now = clock.now()
    if (now - this.#reportedAt < HEARTBEAT_MS) return
    this.#reportedAt = now
    observer.heartbeat({
      status: this.#status ?? notReadYet(),
      elapsedMs: now - this.#startedAt,
      stalledMs: now - this.#changedAt,
      leftMs: Math.max(0, deadlineAt - now),
    })
  }

  /** Pauses in slices, so that a long fixed pause does not silence the heartbeat. */
  async pause(ms: number): Promise<void> {
    const { clock, signal } = this.#options
    const until = clock.now() + ms
    for (let now = clock.now(); now < until; now = clock.now()) {
      await clock.sleep(Math.min(until - now, Math.max(1, this.#reportedAt + HEARTBEAT_MS - now)), signal)
      this.heartbeat()
    }
  }

  timedOut(now: number): TimedOut {
    return {
      timedOut: true,
      status: this.#status,
      elapsedMs: now - this.#startedAt,
      stalledMs: now - this.#changedAt,
      lastError: this.#lastError,
    }
  }
}

/**
 * Polls until there is an ending or the deadline comes. Rejects when polls fail for good, twice and at least two seconds
 * apart, or the signal aborts.
 */
export async function waitFor<E>(poll: () => Promise<PollResult<E>>, options: WaitOptions): Promise<E | TimedOut> {
  const { clock, deadlineAt, signal, pollIntervalMs: fixedMs } = options
  const progress = new Progress(options)
  for (;;) {
    signal?.throwIfAborted()
    const polledAt = clock.now()
    let confirmMs: number | undefined
    let nextMs: number | undefined
    try {
      const result = await poll()
      confirmMs = result.confirmMs
      nextMs = result.nextMs
      progress.observe(result)
      if (result.ending !== undefined) return result.ending
    } catch (error) {
      signal?.throwIfAborted()
      confirmMs = progress.fail(error)
    }
    progress.heartbeat()
    const now = clock.now()
    const pauseMs = nextPause({
      sinceChangeMs: now - progress.changedAt,
      pollMs: now - polledAt,
      fixedMs: fixedMs ?? nextMs,
      confirmMs,
      random: options.random(),
    })
    const ms = cutPause(pauseMs, deadlineAt - now)
    if (ms === undefined) return progress.timedOut(now)
    await progress.pause(ms)
  }
}
