/**
 * Retrying as one decision, read from top to bottom: what is not recognised is thrown.
 *
 * A read may be sent again whenever no good answer came. A change is sent again only where the answer proves that
 * nothing was done. `busy` is not retried here although it proves that too: only the caller can see when the resource
 * is free again (`rollout/change`), and whether the user wants to wait for that at all (`if_busy`).
 */
import type { Clock } from './clock.ts'
import { AnswerError, ApiError, ConnectionError, FengchaoError } from './errors.ts'

/** Whether an operation leaves the platform as it was. */
export type Effect = 'read' | 'change'

export interface RetryPolicy {
  /** How often a request is sent at most. */
  readonly attempts: number
  /** The longest first pause in milliseconds; it doubles with each attempt. */
  readonly baseMs: number
  /** No pause of ours is longer. */
  readonly capMs: number
}

export const DEFAULT_POLICY: RetryPolicy = { attempts: 8, baseMs: 500, capMs: 10_000 }

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
  if (attempt >= policy.attempts) return undefined
  if (effect === 'change' && !error.untouched) return undefined
  if (!passes(error)) return undefined
  const pause = serverPause(error) ?? random * Math.min(policy.capMs, policy.baseMs * 2 ** (attempt - 1))
  return pause < leftMs ? pause : undefined
}

/** True where the same request may well be answered otherwise a little later. */
export function passes(error: FengchaoError): boolean {
  if (error instanceof ConnectionError) return error.phase !== 'untrusted' && error.phase !== 'refused'
  if (error instanceof AnswerError) return true
  if (error instanceof ApiError) {
    return error.errorClass === 'rate_limit' || error.errorClass === 'transient' || error.status >= 500
  }
  return false
}

// The server knows better than we do: its pause is obeyed to the letter, without jitter.
function serverPause(error: FengchaoError): number | undefined {
  return error instanceof ApiError ? error.retryAfterMs : undefined
}

/** `Retry-After` in seconds or as an HTTP date, as milliseconds from `now`; `undefined` where it says nothing. */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? ''
  if (/^\d+$/.test(text)) return Number(text) * 1000
  // Without a time of day it is no date, whatever `Date.parse` makes of `-5`.
  const date = text.includes(':') ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

export interface RetryOptions {
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
export async function withRetry<T>(attempt: () => Promise<T>, options: RetryOptions): Promise<T> {
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
