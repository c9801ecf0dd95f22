/**
 * When to look next. The pause is a tenth of the time since something last moved, at least one second and at most ten,
 * give or take a fifth: a short change is noticed within a second, a long one costs few reads, and parallel jobs do not
 * read in step. A platform that takes its time to answer, or whose rate limit makes the client wait for its turn, is
 * asked less often: the pause is at least as long as the last look took.
 */

const SHARE = 0.1
const SHORTEST_MS = 1_000
const LONGEST_MS = 10_000
const JITTER = 0.2

/** How long before the deadline the last look is taken. */
export const LAST_POLL_LEAD_MS = 500

/** From here on a wait counts as stalled and says so. */
export const STALLED_MS = 120_000

/** What the next pause depends on. */
export interface PauseFactors {
  readonly sinceMovedMs: number
  /** How long the last look took, retries included. */
  readonly lookMs: number
  /** The input `poll_interval`, which replaces the rule. */
  readonly fixedMs: number | undefined
  /** A look after so long tells more than an earlier one or a later one: what was seen once is then seen again. */
  readonly againMs?: number | undefined
  /** In [0, 1). */
  readonly random: number
}

/** The next pause in milliseconds. */
export function nextPause({ sinceMovedMs, lookMs, fixedMs, againMs, random }: PauseFactors): number {
  if (fixedMs !== undefined) return fixedMs
  const pause = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, sinceMovedMs * SHARE, lookMs))
  const jittered = pause * (1 - JITTER + 2 * JITTER * random)
  return againMs === undefined ? jittered : Math.min(jittered, Math.max(againMs, lookMs))
}

/** Cuts a pause so that one more look falls before the deadline; `undefined` when there is no time for another look. */
export function cutPause(pauseMs: number, leftMs: number): number | undefined {
  const lastMs = leftMs - LAST_POLL_LEAD_MS
  if (lastMs <= 0) return undefined
  return Math.min(pauseMs, lastMs)
}
