/**
 * When a status is stable enough to count. Right after a change a read may still give the status from before it, and where
 * several API nodes answer in turn one of them may be seconds behind. What counts is therefore time, not the number of
 * reads, and whether the status word can belong to this change at all.
 */
import type { StatusTable, StatusWord } from './status.ts'

/** What needs confirmation must be observed again after so long: no API node is further behind. */
export const CONFIRM_MS = 2_000
/** The same for a word that equals the one before the change. */
export const SAME_WORD_MS = 5_000
/** What nothing shows to be new counts once it has been stable for so long: no stale answer lasts longer. */
export const UNCHANGED_MS = 30_000

/** No operation of the platform ends sooner than this. */
export const SHORTEST_OPERATION_MS = 5_000

/** What one read shows of a resource. */
export interface Observation {
  readonly status: string
  /** Whatever else changes with a change of the resource: an update time, the ids of running containers. */
  readonly fingerprint: string
  /** The resource is as desired. */
  readonly matches: boolean
}

/** What an observation means. `mismatched`: the status reports success, but the resource is not as desired. */
export type Judgement = 'pending' | 'unknown' | 'succeeded' | 'failed' | 'mismatched' | 'gone'

export interface Verdict {
  readonly judgement: Judgement
  /** The observation counts if it is unchanged after so many milliseconds. */
  readonly confirmMs?: number
  /** The word belongs to an operation of another kind, and counts since the change was observed in progress. */
  readonly foreign?: true
}

export interface StabilityOptions {
  readonly table: StatusTable
  /** The resource when the change was sent. */
  readonly before: Observation
  /** The kind of operation that the change is, as status words name it: `update`, `resize`; `undefined` where any word is its own. */
  readonly family: string | undefined
  /** The answer to the change is its end: the resource has no status of its own. */
  readonly synchronous: boolean
  /** A fingerprint that changes only at the end of a change proves as much as a pending word: a load balancer's update time. */
  readonly fingerprintProves: boolean
  /** An ending that nothing shows to be new has to be stable for at least so long. */
  readonly settleMs: number
}

/** Milliseconds since the same value was first observed, without another between. */
export function stopwatch(): (value: string, now: number) => number {
  let last: string | undefined
  let since = 0
  return (value, now) => {
    if (value !== last) since = now
    last = value
    return now - since
  }
}

const PENDING: Verdict = { judgement: 'pending' }

function onceStable(judgement: Judgement, neededMs: number, stableMs: number): Verdict {
  return stableMs >= neededMs ? { judgement } : { judgement: 'pending', confirmMs: neededMs - stableMs }
}

/** Judges the observations of one wait in turn, each made at `now`; it remembers them, so create one for each change. */
export function createStabilityCheck(options: StabilityOptions): (observation: Observation, now: number) => Verdict {
  const check = new StabilityCheck(options)
  return (observation, now) => check.judge(observation, now)
}

class StabilityCheck {
  readonly #options: StabilityOptions
  readonly #observed = stopwatch()
  readonly #words = stopwatch()
  /** The change was observed in progress. */
  #inProgress = false
  #existed: boolean
  constructor(options: StabilityOptions) {
    this.#options = options
    this.#existed = options.table(options.before.status)?.phase !== 'gone'
  }

  judge(observation: Observation, now: number): Verdict {
    const { table, before, fingerprintProves } = this.#options
    const { status, fingerprint, matches } = observation
    const stableMs = this.#observed(JSON.stringify([status, fingerprint, matches]), now)
    const wordMs = this.#words(status, now)
    const word = table(status)
    if (word?.phase === 'gone') return this.#absence(observation, wordMs)
    this.#existed = true
    const isPending = word === undefined || word.phase === 'pending'
    if (isPending || (fingerprintProves && fingerprint !== before.fingerprint)) this.#inProgress = true
    if (word === undefined) return { judgement: 'unknown' }
    if (isPending) return PENDING
    const isSame = status === before.status
    return word.phase === 'failed' ? this.#failure(isSame, wordMs) : this.#success(observation, word, isSame, stableMs)
  }

  #failure(isSame: boolean, wordMs: number): Verdict {
    if (isSame && !this.#inProgress) return onceStable('failed', UNCHANGED_MS, wordMs)
    return onceStable('failed', isSame ? SAME_WORD_MS : CONFIRM_MS, wordMs)
  }

  #success(observation: Observation, word: StatusWord, isSame: boolean, stableMs: number): Verdict {
    const { before, family, synchronous, settleMs } = this.#options
    const isOwn = family === undefined || word.family === undefined || word.family === family
    const isKnown = this.#inProgress || (isOwn && !isSame)
    // Status and content may be served by different parts of the platform: give the content as long as a stale answer lasts.
    if (!observation.matches) return isKnown ? onceStable('mismatched', UNCHANGED_MS, stableMs) : PENDING
    if (synchronous && !before.matches) return { judgement: 'succeeded' }
    if (!isKnown) return onceStable('succeeded', Math.max(UNCHANGED_MS, settleMs), stableMs)
    // The operation observed in progress may have been an earlier one, shown late. Against that speak a resource that only
    // now matches, a word that differs from the one before, and a word of this kind of operation; one may be missing.
    const doubts = [before.matches, isSame, !isOwn].filter(Boolean).length
    const verdict = onceStable('succeeded', doubts > 1 ? SAME_WORD_MS : 0, stableMs)
    return isOwn || verdict.judgement === 'pending' ? verdict : { ...verdict, foreign: true }
  }

  #absence({ matches }: Observation, wordMs: number): Verdict {
    // What did not exist before is being created.
    if (!this.#existed) return PENDING
    return onceStable(matches ? 'succeeded' : 'gone', this.#options.synchronous && matches ? 0 : CONFIRM_MS, wordMs)
  }
}
