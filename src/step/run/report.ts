/** How a step tells the end of a change, the same for all actions. */

import type { Difference } from '../../changes/engine/difference.ts'
import { wouldChange } from '../../messages/github/log.ts'
import type { GoodOutcome, Step } from '../step.ts'

/** The end of a change in words. */
export interface ChangeReport {
  readonly subject: string
  readonly headline: string
  readonly outcome: GoodOutcome
  readonly differences: readonly Difference[]
}

/** Tells log and summary. What was sent was told when it was sent; what a dry run would change is told here. */
export function reportChange(step: Step, { subject, headline, outcome, differences }: ChangeReport): void {
  const planned = outcome === 'planned'
  step.conclude(outcome)
  for (const { field, before, after } of planned ? differences : []) {
    step.log.info(wouldChange({ field, before, after }))
  }
  step.log.info(headline)
  step.report({ subject, headline, ...(planned ? { changes: differences } : {}) })
}
