/**
 * When to poll next. The pause is a tenth of the time since something last changed, at least one second and at most ten,
 * plus or minus a fifth: a short change is noticed within a second, a long one costs few reads, and parallel jobs do not
 * read in step. A platform that answers slowly, or whose rate limit makes the client wait, is polled less often: the
 * pause is at least as long as the last poll took.
 */

const SHARE = 0.1
const SHORTEST_MS = 1_000
const LONGEST_MS = 10_000
const JITTER = 0.2

/** How long before the deadline the last poll is made. */
export const LAST_POLL_LEAD_MS = 500

/** From here on a wait counts as stalled, and the log says so. */
export const STALLED_MS = 120_000

/** What the next pause depends on. */
export interface PauseFactors {
  readonly sinceChangeMs: number
  /** How long the last poll took, retries included. */
  readonly pollMs: number
  /** The input `poll_interval`, which replaces the rule. */
  readonly fixedMs: number | undefined
  /** After this long a poll can confirm what was observed once; an earlier one could not. */
  readonly confirmMs?: number | undefined
  /** In [0, 1). */
  readonly random: number
}

/** The next pause in milliseconds. */
export function nextPause({ sinceChangeMs, pollMs, fixedMs, confirmMs, random }: PauseFactors): number {
  if (fixedMs !== undefined) return fixedMs
  const pause = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, sinceChangeMs * SHARE, pollMs))
  const jittered = pause * (1 - JITTER + 2 * JITTER * random)
  return confirmMs === undefined ? jittered : Math.min(jittered, Math.max(confirmMs, pollMs))
}

/** Cuts a pause so that one more poll fits before the deadline; `undefined` when there is no time for one. */
export function cutPause(pauseMs: number, leftMs: number): number | undefined {
  const lastMs = leftMs - LAST_POLL_LEAD_MS
  if (lastMs <= 0) return undefined
  return Math.min(pauseMs, lastMs)
}
