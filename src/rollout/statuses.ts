/**
 * What the platform's status words mean. A status is the outcome of the last operation on a resource, not its health.
 * A word that is not in these tables has no meaning here: whoever waits goes on waiting.
 */

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

interface Operation {
  /** The stem of the word while it goes on: `creat` of `creating`. */
  readonly going: string
  readonly past: string
  readonly doing: string
}

const OPERATIONS: Readonly<Record<string, Operation>> = {
  create: { going: 'creating', past: 'created', doing: 'being created' },
  update: { going: 'updating', past: 'updated', doing: 'being updated' },
  resize: { going: 'resizing', past: 'resized', doing: 'being resized' },
  restart: { going: 'restarting', past: 'restarted', doing: 'being restarted' },
  delete: { going: 'deleting', past: 'deleted', doing: 'being deleted' },
}

const MOUNTING: Readonly<Record<string, Operation>> = {
  mount: { going: 'mounting', past: 'attached', doing: 'being attached' },
  unmount: { going: 'unmounting', past: 'detached', doing: 'being detached' },
}

function grammar(operations: Readonly<Record<string, Operation>>): ReadonlyMap<string, StatusWord> {
  const words = new Map<string, StatusWord>()
  for (const [name, { going, past, doing }] of Object.entries(operations)) {
    words.set(going, { phase: 'pending', family: name, sentence: `it is ${doing}` })
    words.set(`${name}_succ`, {
      phase: name === 'delete' ? 'gone' : 'succeeded',
      family: name,
      sentence: `it was ${past}`,
    })
    words.set(`${name}_fail`, { phase: 'failed', family: name, sentence: `it could not be ${past}` })
    words.set(`${name}_timeout`, {
      phase: 'failed',
      family: name,
      sentence: `it was not ${past} within the platform’s own time`,
    })
  }
  return words
}

const SERVICE_WORDS = grammar(OPERATIONS)
const VOLUME_WORDS = grammar({ ...OPERATIONS, ...MOUNTING })

const LOAD_BALANCER_WORDS: ReadonlyMap<string, StatusWord> = new Map<string, StatusWord>([
  ['CREATING', { phase: 'pending', sentence: 'it is being created' }],
  ['UPDATING', { phase: 'pending', sentence: 'it is being changed' }],
  ['DELETING', { phase: 'pending', sentence: 'it is being deleted' }],
  ['WORKING', { phase: 'succeeded', sentence: 'it works' }],
  ['FAILED', { phase: 'failed', sentence: 'it failed' }],
  ['ERROR', { phase: 'failed', sentence: 'it failed' }],
])

/** The words that we give to the numbers of an image tag's status (API reference 5.3), by number. */
export const TAG_STATUS_WORDS = ['init', 'building', 'build_succ', 'build_fail'] as const

/** Words of ours for what has no status, or none of the platform's: they are for the log, and never an output. */
export const OWN_WORDS: ReadonlySet<string> = new Set(['absent', 'gone', 'there'])

/** The word of a repository that does not show the tag (yet). */
export const NO_TAG = 'absent'

const TAG_WORDS: ReadonlyMap<string, StatusWord> = new Map<string, StatusWord>([
  [NO_TAG, { phase: 'pending', sentence: 'the repository does not show it yet' }],
  ['init', { phase: 'pending', sentence: 'its build has not begun' }],
  ['building', { phase: 'pending', sentence: 'it is being built' }],
  ['build_succ', { phase: 'succeeded', sentence: 'it was built' }],
  ['build_fail', { phase: 'failed', sentence: 'its build failed' }],
])

export const serviceStatus: StatusTable = (word) => SERVICE_WORDS.get(word)
export const volumeStatus: StatusTable = (word) => VOLUME_WORDS.get(word)
export const loadBalancerStatus: StatusTable = (word) => LOAD_BALANCER_WORDS.get(word)
export const tagStatus: StatusTable = (word) => TAG_WORDS.get(word)

/** The word for a tag's number; a number that is not known stays visible as one. */
export function tagStatusWord(status: number | undefined): string {
  if (status === undefined) return NO_TAG
  return TAG_STATUS_WORDS[status] ?? `status ${status}`
}
