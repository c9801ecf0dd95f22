/**
 * Retrying as one decision, read from top to bottom: what is not recognised is thrown.
 *
 * A read may be sent again whenever no good answer came. A change is sent again only where the answer proves that
 * nothing was applied. `busy` is not retried here although it proves that too: only the caller can see when the resource
 * is idle again (`changes/engine`), and whether the user wants to wait for that at all (`if_busy`).
 */
import type { Clock } from './clock.ts'
import { AnswerError, ApiError, ConnectionError, FengchaoError, isApiError } from './errors.ts'

/** Whether an operation changes anything on the platform. */
export type Effect = 'read' | 'change'

export interface RetryPolicy {
  /** How often a request is sent at most; refusals by the rate limit do not count, only the deadline ends these. */
  readonly attempts: number
  /** The first pause is a fifth to four fifths of this many milliseconds; it doubles with each attempt. */
  readonly baseMs: number
  /** The same after a refusal by the rate limit: jobs that were refused together come back spread over seconds. */
  readonly crowdedMs: number
  /** No pause of ours is longer. */
  readonly capMs: number
}

export const DEFAULT_POLICY: RetryPolicy = { attempts: 8, baseMs: 500, crowdedMs: 4_000, capMs: 10_000 }

/** Everything that the decision rests on. */
export interface Failure {
  readonly error: unknown
  readonly effect: Effect
  /** 1 for the first try. */
  readonly attempt: number
  /** Milliseconds until the overall deadline of the call. */
  readonly leftMs: number
  readonly policy: RetryPolicy
  /** From 0 (included) to 1 (excluded). */
  readonly random: number
}

/** The pause before the next try in milliseconds, or `undefined` when the error is to be thrown. */
export function pauseBeforeRetry(failure: Failure): number | undefined {
  const { error, effect, attempt, leftMs, policy, random } = failure
  if (!(error instanceof FengchaoError)) return undefined
  // Where many jobs share an account, each gets its turn in the end: giving up would fail one of them for nothing.
  const isRateLimited = isApiError(error, 'rate_limit')
  if (attempt >= policy.attempts && !isRateLimited) return undefined
  if (effect === 'change' && !error.notApplied) return undefined
  if (!isTransient(error)) return undefined
  const firstMs = isRateLimited ? policy.crowdedMs : policy.baseMs
  const own = jitter(Math.min(policy.capMs, firstMs * 2 ** (attempt - 1)), random)
  const requested = serverPause(error)
  // A server that always requests no pause must not be called in a hot loop.
  const pause = attempt < policy.attempts ? (requested ?? own) : Math.max(requested ?? 0, own)
  return pause < leftMs ? pause : undefined
}

/** A random pause around half of `longestMs`: never close to zero, and different for each job. */
export function jitter(longestMs: number, random: number): number {
  return longestMs * (0.2 + 0.6 * random)
}

/** True where the same request may succeed a little later. */
export function isTransient(error: FengchaoError): boolean {
  if (error instanceof ConnectionError) return error.failure !== 'untrusted' && error.failure !== 'refused'
  if (error instanceof AnswerError) return true
  if (error instanceof ApiError) {
    return error.errorClass === 'rate_limit' || error.errorClass === 'transient' || error.status >= 500
  }
  return false
}

// The server knows best: its pause is obeyed exactly, without jitter.
function serverPause(error: FengchaoError): number | undefined {
  return error instanceof ApiError ? error.retryAfterMs : undefined
}

/** `Retry-After` in seconds or as an HTTP date, as milliseconds from `now`; `undefined` where it is neither. */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? ''
  if (/^\d+$/.test(text)) return Number(text) * 1000
  // Without a time of day it is no date, although `Date.parse` accepts `-5`.
  const date = text.includes(':') ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

export interface RetryLoopOptions {
  readonly effect: Effect
  readonly clock: Clock
  /** Milliseconds since the epoch; covers tries and pauses. */
  readonly deadlineAt: number
  readonly signal: AbortSignal | undefined
  readonly policy: RetryPolicy
  readonly random: () => number
  readonly onRetry?: (error: unknown, pauseMs: number, attempt: number) => void
}

/** Runs `attempt` until it succeeds, the decision says no, the deadline comes or the signal aborts. */
export async function withRetry<T>(attempt: () => Promise<T>, options: RetryLoopOptions): Promise<T> {
  for (let count = 1; ; count += 1) {
    options.signal?.throwIfAborted()
    try {
      return await attempt()
    } catch (error) {
      options.signal?.throwIfAborted()
      const leftMs = options.deadlineAt - options.clock.now()
      const { effect, policy } = options
      const pauseMs = pauseBeforeRetry({ error, effect, attempt: count, leftMs, policy, random: options.random() })
      if (pauseMs === undefined) throw error
      options.onRetry?.(error, pauseMs, count)
      await options.clock.sleep(pauseMs, options.signal)
    }
  }
}
