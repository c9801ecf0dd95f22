/**
 * What status words are. A status is the outcome of the last operation on a resource, not its health. The tables stand
 * beside their resources; a word that is in none of them has no meaning here: whoever waits goes on waiting.
 */
import { statusOf } from '../../messages/changes/statuses.ts'

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

/** A word, its phase, its sentence in the language of the step, and the kind of operation that it names. */
export type StatusEntry = readonly [word: string, phase: StatusPhase, sentence: () => string, family?: string]

/** Words of ours for what has no status, or none of the platform's: they are for the log, and never an output. */
export const ABSENT = 'absent'
export const GONE = 'gone'
export const PRESENT = 'there'
export const OWN_WORDS: ReadonlySet<string> = new Set([ABSENT, GONE, PRESENT])

/** A table of these words. The sentence is made when the word is looked up, in the language of that moment. */
export function statusTable(entries: readonly StatusEntry[]): StatusTable {
  const words = new Map(entries.map((entry) => [entry[0], entry]))
  return (word) => {
    const entry = words.get(word)
    if (entry === undefined) return undefined
    const [, phase, sentence, family] = entry
    return { phase, sentence: sentence(), ...(family === undefined ? {} : { family }) }
  }
}

const IN_PROGRESS = {
  create: 'creating',
  update: 'updating',
  resize: 'resizing',
  restart: 'restarting',
  delete: 'deleting',
  mount: 'mounting',
  unmount: 'unmounting',
} satisfies Record<keyof typeof statusOf, string>

/** The operations that services, volumes and legacy containers have in common. */
export const LIFECYCLE = ['create', 'update', 'resize', 'restart', 'delete'] as const

/** The platform's grammar of status words: `updating`, `update_succ`, `update_fail`, `update_timeout`. */
export function operationWords(operations: readonly (keyof typeof IN_PROGRESS)[]): readonly StatusEntry[] {
  return operations.flatMap((operation): readonly StatusEntry[] => {
    const { doing, succeeded, failed, timedOut } = statusOf[operation]
    return [
      [IN_PROGRESS[operation], 'pending', doing, operation],
      [`${operation}_succ`, operation === 'delete' ? 'gone' : 'succeeded', succeeded, operation],
      [`${operation}_fail`, 'failed', failed, operation],
      [`${operation}_timeout`, 'failed', timedOut, operation],
    ]
  })
}
