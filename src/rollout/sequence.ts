/** Several changes of one thing, one after the other: the platform takes one at a time. */
import {
  applyChange,
  type Change,
  type ChangeOptions,
  type ChangeOutcome,
  type ChangeResult,
  settled,
} from './change.ts'
import { RolloutError } from './errors.ts'

const BY_WEIGHT: readonly ChangeOutcome[] = ['started', 'changed', 'planned', 'unchanged']

/** The strongest outcome: what goes on counts before what is done, and that before what was left as it was. */
export function strongest(outcomes: readonly (ChangeOutcome | undefined)[]): ChangeOutcome {
  return BY_WEIGHT.find((outcome) => outcomes.includes(outcome)) ?? 'unchanged'
}

/**
 * Those of the changes that make a difference, seen once an earlier operation has ended (in a dry run: now). All that
 * would be refused is refused here, before anything is sent.
 */
export async function outstanding<S>(
  changes: readonly [Change<S>, ...Change<S>[]],
  options: ChangeOptions,
): Promise<readonly Change<S>[]> {
  const differing = (state: S) => changes.filter((change) => !change.matches(state))
  const all: Change<S> = {
    ...changes[0],
    what: 'be as asked for',
    always: false,
    matches: (state) => differing(state).length === 0,
    check: (state) => {
      for (const change of differing(state)) change.check?.(state)
    },
  }
  return differing(await settled(all, options))
}

// A later change leaves what the earlier ones did; whoever else works on the same thing may not.
function needAll<S>(changes: readonly Change<S>[], state: S): void {
  const undone = changes.find((change) => !change.matches(state))
  if (!undone) return
  const message = `${undone.subject(state)}: the change to ${undone.what} was made, but another change has undone it since.`
  throw new RolloutError('overtaken', message, {
    status: undone.status(state),
    advice: 'Give all workflows that change this service one concurrency group, so that they wait for one another.',
  })
}

/**
 * Applies the changes in their order. Each is waited for before the next; where `wait` is false only the last one is
 * not. In a dry run all are compared with what is there now. See `applyChange` for what it rejects with.
 */
export async function applyInOrder<S>(changes: readonly Change<S>[], options: ChangeOptions): Promise<ChangeResult<S>> {
  const results: ChangeResult<S>[] = []
  for (const [i, change] of changes.entries()) {
    const isLast = i === changes.length - 1
    results.push(await applyChange(change, { ...options, wait: options.wait || !isLast }))
  }
  const [first] = results
  const last = results.at(-1)
  if (first === undefined || last === undefined) throw new TypeError('There is no change to apply.')
  const outcome = strongest(results.map((result) => result.outcome))
  if (outcome === 'changed') needAll(changes, last.after)
  return {
    outcome,
    before: first.before,
    after: last.after,
    differences: results.flatMap((result) => result.differences),
  }
}
