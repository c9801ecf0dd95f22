/** Several changes of one thing, one after the other: the platform takes one at a time. */
import { unlessAbsent } from './absence.ts'
import {
  applyChange,
  type Change,
  type ChangeOptions,
  type ChangeOutcome,
  type ChangeResult,
  settled,
} from './change.ts'
import { ONE_GROUP, spoiltSince, vanishedSince } from './change-errors.ts'
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

/** Throws where something asked for is no longer so: our later changes leave what the earlier ones did; others may not. */
export function needAll<S>(changes: readonly Change<S>[], state: S): void {
  const undone = changes.find((change) => !change.matches(state))
  if (!undone) return
  const message = `${undone.subject(state)}: it did ${undone.what}, but another change has undone that since.`
  throw new RolloutError('overtaken', message, { status: undone.status(state), advice: ONE_GROUP })
}

/** One more read of what the changes made, after something else took its time: all of it has to stand as it was left. */
export async function needAllStill<S>(
  changes: readonly [Change<S>, ...Change<S>[]],
  before: S,
  deadlineAt: number,
): Promise<S> {
  const [change] = changes
  const seen = await unlessAbsent(change.read(deadlineAt))
  if (seen === undefined) throw vanishedSince(change.subject(before))
  needAll(changes, seen)
  const status = change.status(seen)
  if (change.table(status)?.phase === 'failed') throw spoiltSince(change.subject(seen), status)
  return seen
}

/**
 * Applies the changes in their order. Each is waited for before the next; where `wait` is false only the last one is
 * not. In a dry run all are compared with what is there now. At the end all of `asked` has to be so, also what was so
 * from the beginning and is not among the changes. See `applyChange` for what it rejects with.
 */
export async function applyInOrder<S>(
  changes: readonly Change<S>[],
  options: ChangeOptions,
  asked: readonly Change<S>[] = changes,
): Promise<ChangeResult<S>> {
  const results: ChangeResult<S>[] = []
  for (const [i, change] of changes.entries()) {
    const isLast = i === changes.length - 1
    results.push(await applyChange(change, { ...options, wait: options.wait || !isLast }))
  }
  const [first] = results
  const last = results.at(-1)
  if (first === undefined || last === undefined) throw new TypeError('There is no change to apply.')
  const outcome = strongest(results.map((result) => result.outcome))
  if (outcome === 'changed') needAll(asked, last.after)
  return {
    outcome,
    before: first.before,
    after: last.after,
    differences: results.flatMap((result) => result.differences),
  }
}
