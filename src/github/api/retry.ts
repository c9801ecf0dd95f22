/** Requests to GitHub with retries, as for the platform: temporary failures are retried, and a requested pause is obeyed. */
import { retryingGithub } from '../../messages/github/github.ts'
import { formatDuration } from '../inputs/duration.ts'
import { type Refusal, refusalOf } from './refusal.ts'

/** Time and randomness, so that tests can script them. */
export interface RetryClock {
  /** Milliseconds since the epoch. */
  now(): number
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** From 0 (included) to 1 (excluded). */
  random(): number
}

/** How long a request may take. */
export interface RequestLimits {
  /** With all tries and pauses. */
  readonly totalMs: number
  /** One try. */
  readonly tryMs: number
  readonly signal?: AbortSignal | undefined
  /** What of the job's `permissions:` the request has to be able to write; `deployments` where left out. */
  readonly permission?: string
}

/** The request failed; `message` is a sentence without its full stop. */
export class GithubError extends Error {
  override readonly name = 'GithubError'
  /** True where GitHub may have applied it nevertheless. */
  readonly maybeDone: boolean
  constructor({ why, maybeDone }: Refusal, cause: unknown) {
    super(why, { cause })
    this.maybeDone = maybeDone
  }
}

const ATTEMPTS = 4
const FIRST_PAUSE_MS = 1_000
const LONGEST_OWN_PAUSE_MS = 8_000
/** The longest pause requested by GitHub that a step obeys. */
const LONGEST_REQUESTED_PAUSE_MS = 60_000

function pauseAfter({ isTransient, waitMs }: Refusal, attempt: number, random: number): number | undefined {
  if (!isTransient || attempt >= ATTEMPTS) return undefined
  if (waitMs !== undefined) return waitMs <= LONGEST_REQUESTED_PAUSE_MS ? waitMs : undefined
  return Math.min(LONGEST_OWN_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempt - 1)) * (0.5 + random)
}

/**
 * Repeats the request until it succeeds or a retry makes no sense. `known` checks whether a try without an answer was
 * applied nevertheless: what it finds is used instead of another try. Throws `GithubError`, or the signal's reason.
 */
export async function retryRequest<T>(
  call: (signal: AbortSignal) => Promise<T>,
  { totalMs, tryMs, signal, permission }: RequestLimits,
  pace: RetryClock,
  { known, log = () => {} }: { known?: () => Promise<T | undefined>; log?: (line: string) => void } = {},
): Promise<T> {
  const deadlineAt = pace.now() + totalMs
  for (let attempt = 1, leftMs = totalMs; ; attempt += 1, leftMs = deadlineAt - pace.now()) {
    const limit = AbortSignal.timeout(Math.max(1, Math.ceil(Math.min(tryMs, leftMs))))
    try {
      return await call(signal === undefined ? limit : AbortSignal.any([signal, limit]))
    } catch (error) {
      signal?.throwIfAborted()
      if (error instanceof GithubError) throw error
      const refusal = refusalOf(error, limit.aborted, pace.now(), permission)
      const pauseMs = pauseAfter(refusal, attempt, pace.random())
      if (pauseMs === undefined || pace.now() + pauseMs >= deadlineAt) throw new GithubError(refusal, error)
      log(retryingGithub({ why: refusal.why, pause: formatDuration(pauseMs) }))
      await pace.sleep(pauseMs, signal)
      const found = refusal.maybeDone ? await known?.() : undefined
      if (found !== undefined) return found
    }
  }
}
