/** The outcome of several changes as the outcome of one step. */
import type { GoodOutcome } from './step.ts'

const WEIGHT: readonly GoodOutcome[] = ['started', 'changed', 'planned', 'unchanged']

/** The strongest of them: what is still going on counts before what is done, and that before what was left as it was. */
export function together(outcomes: readonly (GoodOutcome | undefined)[]): GoodOutcome {
  return WEIGHT.find((outcome) => outcomes.includes(outcome)) ?? 'unchanged'
}
