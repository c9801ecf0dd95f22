/**
 * When to look next. The pause is a tenth of the time since something last moved, at least one second and at most ten,
 * give or take a fifth: a short change is noticed within a second, a long one costs few reads, and parallel jobs do not
 * read in step.
 */

const SHARE = 0.1
const SHORTEST_MS = 1_000
const LONGEST_MS = 10_000
const JITTER = 0.2

/** How long before the deadline the last look is taken. */
export const LAST_LOOK_MS = 500

/** The next pause in milliseconds; `fixedMs` (the input `poll_interval`) replaces the rule, `random` is in [0, 1). */
export function nextPause(sinceMovedMs: number, fixedMs: number | undefined, random: number): number {
  if (fixedMs !== undefined) return fixedMs
  const pause = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, sinceMovedMs * SHARE))
  return pause * (1 - JITTER + 2 * JITTER * random)
}

/** Cuts a pause so that one more look falls before the deadline; `undefined` when there is no time for another look. */
export function cutPause(pauseMs: number, leftMs: number): number | undefined {
  const lastMs = leftMs - LAST_LOOK_MS
  if (lastMs <= 0) return undefined
  return Math.min(pauseMs, lastMs)
}
