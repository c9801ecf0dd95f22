/** How tables of status words are written; separate from the types, so that only what has a table loads the sentences. */
import { statusOf } from '../../messages/changes/statuses.ts'
import type { StatusPhase, StatusTable } from './status.ts'

/** A word, its phase, its sentence in the language of the step, and the kind of operation that it names. */
export type StatusEntry = readonly [word: string, phase: StatusPhase, sentence: () => string, family?: string]

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
