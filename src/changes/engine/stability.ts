/**
 * When a status may be believed. Right after a change a read may still give the status from before it, and where several
 * API nodes answer in turn one of them may be seconds behind. What counts is therefore time, not the number of reads,
 * and whether the word can be the word of this change at all.
 */
import type { StatusTable, StatusWord } from './status.ts'

/** What must be seen again before it counts must be seen again after so long: no API node is further behind. */
export const CONFIRM_MS = 2_000
/** The same for a word that is the one from before the change. */
export const SAME_WORD_MS = 5_000
/** What nothing shows to be new counts once it has stood for so long: no stale answer lasts longer. */
export const UNCHANGED_MS = 30_000

/** What one read says of a resource. */
export interface Observation {
  readonly status: string
  /** Whatever else of the resource moves with a change: an update time, the ids of what runs. */
  readonly fingerprint: string
  /** The resource is what was asked for. */
  readonly matches: boolean
}

/** What a observation amounts to. `mismatched`: ended well by its status, with something else than was asked for. */
export type Judgement = 'pending' | 'unknown' | 'succeeded' | 'failed' | 'mismatched' | 'gone'

export interface Verdict {
  readonly judgement: Judgement
  /** What was seen counts if it still stands after so many milliseconds. */
  readonly againMs?: number
  /** The word belongs to an operation of another kind, and was believed since the change was seen to go on. */
  readonly foreign?: true
}

export interface StabilityOptions {
  readonly table: StatusTable
  /** How the resource looked when the change was sent. */
  readonly before: Observation
  /** The kind of operation that the change is, as status words name it: `update`, `resize`; `undefined` where any word is its own. */
  readonly family: string | undefined
  /** The answer to the change is its end: the resource has no status of its own. */
  readonly synchronous: boolean
  /** A mark that moves only at the end of a change proves as much as a pending word: a load balancer's update time. */
  readonly fingerprintProves: boolean
  /** An ending that nothing shows to be new has to stand for at least so long. */
  readonly settleMs: number
}

/** Milliseconds since the same was first seen, without anything else between: what counts is time, never the number of reads. */
export function stopwatch(): (seen: string, now: number) => number {
  let last: string | undefined
  let since = 0
  return (seen, now) => {
    if (seen !== last) since = now
    last = seen
    return now - since
  }
}

const PENDING: Verdict = { judgement: 'pending' }

function once(judgement: Judgement, neededMs: number, stoodMs: number): Verdict {
  return stoodMs >= neededMs ? { judgement } : { judgement: 'pending', againMs: neededMs - stoodMs }
}

/** Judges observation after observation of one wait, each read at `now`; it remembers what it saw, so make one for each change. */
export function createStabilityCheck(options: StabilityOptions): (observation: Observation, now: number) => Verdict {
  const { table, before, family, synchronous, fingerprintProves, settleMs } = options
  const observed = stopwatch()
  const words = stopwatch()
  // The change was seen to go on.
  let moved = false
  let wasThere = table(before.status)?.phase !== 'gone'

  const failure = (isSame: boolean, wordMs: number): Verdict => {
    if (isSame && !moved) return once('failed', UNCHANGED_MS, wordMs)
    return once('failed', isSame ? SAME_WORD_MS : CONFIRM_MS, wordMs)
  }

  const success = (observation: Observation, word: StatusWord, isSame: boolean, stoodMs: number): Verdict => {
    const isOwn = family === undefined || word.family === undefined || word.family === family
    const isKnown = moved || (isOwn && !isSame)
    // Status and content may be served by different parts of the platform: give the content the patience of a stale answer.
    if (!observation.matches) return isKnown ? once('mismatched', UNCHANGED_MS, stoodMs) : PENDING
    if (synchronous && !before.matches) return { judgement: 'succeeded' }
    if (!isKnown) return once('succeeded', Math.max(UNCHANGED_MS, settleMs), stoodMs)
    // What went on may have been the operation before it, shown late. Against that speak a resource that only now is what
    // was asked, a word that was not there before, and a word of this kind of operation; one of them may be missing.
    const doubts = [before.matches, isSame, !isOwn].filter(Boolean).length
    const neededMs = doubts > 1 ? SAME_WORD_MS : 0
    const verdict = once('succeeded', neededMs, stoodMs)
    return isOwn || verdict.judgement === 'pending' ? verdict : { ...verdict, foreign: true }
  }

  const absence = (observation: Observation, wordMs: number): Verdict => {
    // What was not there yet is on its way.
    if (!wasThere) return PENDING
    return once(observation.matches ? 'succeeded' : 'gone', synchronous && observation.matches ? 0 : CONFIRM_MS, wordMs)
  }

  return (observation, now) => {
    const stoodMs = observed(JSON.stringify([observation.status, observation.fingerprint, observation.matches]), now)
    const wordMs = words(observation.status, now)
    const word = table(observation.status)
    if (word?.phase === 'gone') return absence(observation, wordMs)
    wasThere = true
    const isPending = word === undefined || word.phase === 'pending'
    if (isPending || (fingerprintProves && observation.fingerprint !== before.fingerprint)) moved = true
    if (word === undefined) return { judgement: 'unknown' }
    if (isPending) return PENDING
    const isSame = observation.status === before.status
    return word.phase === 'failed' ? failure(isSame, wordMs) : success(observation, word, isSame, stoodMs)
  }
}
