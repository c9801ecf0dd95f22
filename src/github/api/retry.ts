/** Calls to GitHub, tried again as those to the platform are: what passes is tried again, and a pause it asks for is kept. */
import { retryingGithub } from '../../messages/github/github.ts'
import { formatDuration } from '../inputs/duration.ts'
import { type Refusal, refusalOf } from './refusal.ts'

/** Time and chance, so that tests can script them. */
export interface RetryClock {
  /** Milliseconds since the epoch. */
  now(): number
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** From 0 (included) to 1 (excluded). */
  random(): number
}

/** How long a call may take. */
export interface RequestLimits {
  /** With all tries and pauses. */
  readonly totalMs: number
  /** One try. */
  readonly tryMs: number
  readonly signal?: AbortSignal | undefined
}

/** The call did not go through; `message` is a sentence without its end. */
export class GithubError extends Error {
  override readonly name = 'GithubError'
  /** True where GitHub may have done it all the same. */
  readonly maybeDone: boolean
  constructor({ why, maybeDone }: Refusal, cause: unknown) {
    super(why, { cause })
    this.maybeDone = maybeDone
  }
}

const ATTEMPTS = 4
const FIRST_PAUSE_MS = 1_000
const LONGEST_OWN_PAUSE_MS = 8_000
/** A step does not wait longer than this because GitHub asks it to. */
const LONGEST_ASKED_PAUSE_MS = 60_000

function pauseAfter({ passes, waitMs }: Refusal, attempt: number, random: number): number | undefined {
  if (!passes || attempt >= ATTEMPTS) return undefined
  if (waitMs !== undefined) return waitMs <= LONGEST_ASKED_PAUSE_MS ? waitMs : undefined
  return Math.min(LONGEST_OWN_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempt - 1)) * (0.5 + random)
}

/**
 * Makes the call until it goes through or nothing more can be hoped for. `known` looks whether a try without an answer
 * was done all the same: what it finds is taken instead of another try. Throws `GithubError`, or the signal's reason.
 */
export async function retryRequest<T>(
  call: (signal: AbortSignal) => Promise<T>,
  { totalMs, tryMs, signal }: RequestLimits,
  pace: RetryClock,
  { known, say = () => {} }: { known?: () => Promise<T | undefined>; say?: (line: string) => void } = {},
): Promise<T> {
  const deadlineAt = pace.now() + totalMs
  for (let attempt = 1; ; attempt += 1) {
    const limit = AbortSignal.timeout(Math.max(1, Math.ceil(Math.min(tryMs, deadlineAt - pace.now()))))
    try {
      return await call(signal === undefined ? limit : AbortSignal.any([signal, limit]))
    } catch (error) {
      signal?.throwIfAborted()
      if (error instanceof GithubError) throw error
      const refusal = refusalOf(error, limit.aborted, pace.now())
      const pauseMs = pauseAfter(refusal, attempt, pace.random())
      if (pauseMs === undefined || pace.now() + pauseMs >= deadlineAt) throw new GithubError(refusal, error)
      say(retryingGithub({ why: refusal.why, pause: formatDuration(pauseMs) }))
      await pace.sleep(pauseMs, signal)
      const found = refusal.maybeDone ? await known?.() : undefined
      if (found !== undefined) return found
    }
  }
}
