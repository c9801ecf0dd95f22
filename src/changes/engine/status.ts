/**
 * What the platform's status words mean. A status is the outcome of the last operation on a resource, not its health.
 * A word that is not in these tables has no meaning here: whoever waits goes on waiting.
 */
import { loadBalancerIs, statusOf, tagIs } from '../../messages/changes/statuses.ts'

/** `pending`: an operation is going on; `gone`: the resource is deleted. */
export type Phase = 'pending' | 'succeeded' | 'failed' | 'gone'

export interface StatusWord {
  readonly phase: Phase
  /** The kind of operation that it speaks of, where words tell: `update` of `update_succ`. */
  readonly family?: string
  /** A short sentence for people, without a full stop. */
  readonly sentence: string
}

/** Looks a word up; `undefined` for a word that is not known. */
export type StatusTable = (word: string) => StatusWord | undefined

/** A word's phase, its sentence in the language of the step, and the kind of operation that it speaks of. */
type Entry = readonly [word: string, phase: Phase, sentence: () => string, family?: string]

// The sentence is made when the word is looked up, in the language that is spoken then.
function tableOf(entries: readonly Entry[]): StatusTable {
  const words = new Map(entries.map((entry) => [entry[0], entry]))
  return (word) => {
    const entry = words.get(word)
    if (entry === undefined) return undefined
    const [, phase, sentence, family] = entry
    return { phase, sentence: sentence(), ...(family === undefined ? {} : { family }) }
  }
}

type Operation = keyof typeof statusOf

/** Operations, each with its word while it goes on. */
type Operations = readonly (readonly [operation: Operation, going: string])[]

const OPERATIONS: Operations = [
  ['create', 'creating'],
  ['update', 'updating'],
  ['resize', 'resizing'],
  ['restart', 'restarting'],
  ['delete', 'deleting'],
]

const MOUNTING: Operations = [
  ['mount', 'mounting'],
  ['unmount', 'unmounting'],
]

function grammar(operations: Operations): readonly Entry[] {
  return operations.flatMap(([operation, going]): readonly Entry[] => {
    const { doing, succeeded, failed, timedOut } = statusOf[operation]
    return [
      [going, 'pending', doing, operation],
      [`${operation}_succ`, operation === 'delete' ? 'gone' : 'succeeded', succeeded, operation],
      [`${operation}_fail`, 'failed', failed, operation],
      [`${operation}_timeout`, 'failed', timedOut, operation],
    ]
  })
}

/** The words that we give to the numbers of an image tag's status (API reference 5.3), by number. */
export const TAG_STATUS_WORDS = ['init', 'building', 'build_succ', 'build_fail'] as const

/** The word of a repository that does not show the tag (yet). */
export const NO_TAG = 'absent'

export const serviceStatus: StatusTable = tableOf(grammar(OPERATIONS))
export const volumeStatus: StatusTable = tableOf([...grammar(OPERATIONS), ...grammar(MOUNTING)])
export const loadBalancerStatus: StatusTable = tableOf([
  ['CREATING', 'pending', loadBalancerIs.creating],
  ['UPDATING', 'pending', loadBalancerIs.updating],
  ['DELETING', 'pending', loadBalancerIs.deleting],
  ['WORKING', 'succeeded', loadBalancerIs.working],
  ['FAILED', 'failed', loadBalancerIs.failed],
  ['ERROR', 'failed', loadBalancerIs.failed],
])
export const tagStatus: StatusTable = tableOf([
  [NO_TAG, 'pending', tagIs.absent],
  ['init', 'pending', tagIs.waiting],
  ['building', 'pending', tagIs.building],
  ['build_succ', 'succeeded', tagIs.built],
  ['build_fail', 'failed', tagIs.failed],
])

/** The word for a tag's number; a number that is not known stays visible as one. */
export function tagStatusWord(status: number | undefined): string {
  if (status === undefined) return NO_TAG
  return TAG_STATUS_WORDS[status] ?? `status ${status}`
}
