/** Several changes of one thing, one after the other: the platform takes one at a time. */
import { applyChange, type Change, type ChangeOptions, type ChangeOutcome, type ChangeResult } from './change.ts'

const WEIGHT: readonly ChangeOutcome[] = ['started', 'changed', 'planned', 'unchanged']

/** The strongest outcome: what goes on counts before what is done, and that before what was left as it was. */
export function strongest(outcomes: readonly ChangeOutcome[]): ChangeOutcome {
  return WEIGHT.find((outcome) => outcomes.includes(outcome)) ?? 'unchanged'
}

/**
 * Applies the changes in their order. Each is waited for before the next, also where `wait` is false: only the last one
 * is not then. In a dry run all are compared with what is there now.
 */
export async function applyInOrder<S>(
  changes: readonly [Change<S>, ...Change<S>[]],
  options: ChangeOptions,
): Promise<ChangeResult<S>> {
  const results: ChangeResult<S>[] = []
  for (const [i, change] of changes.entries()) {
    const last = i === changes.length - 1
    results.push(await applyChange(change, { ...options, wait: options.wait || !last }))
  }
  const [first] = results
  const final = results.at(-1)
  if (first === undefined || final === undefined) throw new TypeError('There is no change to apply.')
  return {
    outcome: strongest(results.map((result) => result.outcome)),
    before: first.before,
    after: final.after,
    differences: results.flatMap((result) => result.differences),
  }
}
