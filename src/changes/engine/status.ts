/**
 * What a status word means. A status is the outcome of the last operation on a resource, not its health. The tables stand
 * beside their resources; a word that is in none of them means nothing, and whoever waits continues to wait.
 */

/** `pending`: an operation is in progress; `gone`: the resource is deleted. */
export type StatusPhase = 'pending' | 'succeeded' | 'failed' | 'gone'

export interface StatusWord {
  readonly phase: StatusPhase
  /** The kind of operation that the word names, where it names one: `update` of `update_succ`. */
  readonly family?: string
  /** A short sentence for people, without a full stop. */
  readonly sentence: string
}

/** Looks a word up; `undefined` for a word that is not known. */
export type StatusTable = (word: string) => StatusWord | undefined

/** Words of ours for what has no status, or none of the platform's: they are for the log, and never an output. */
export const ABSENT = 'absent'
export const GONE = 'gone'
export const PRESENT = 'there'
export const OWN_WORDS: ReadonlySet<string> = new Set([ABSENT, GONE, PRESENT])
