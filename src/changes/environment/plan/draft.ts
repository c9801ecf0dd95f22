/** What the planning of one resource gives. */
import type { Named, PlannedChange, PlanProblem } from './planned.ts'

export interface Draft {
  /** Left out where nothing differs. */
  readonly change?: PlannedChange
  /** Nothing differs, but an operation is in progress or has failed, or there is a health check: it has to be seen to run. */
  readonly settles?: Named
  readonly problems: readonly PlanProblem[]
  readonly warnings: readonly string[]
}

export type Drafted = readonly Draft[]

/** Nothing is to be done. */
export const nothing: Draft = { problems: [], warnings: [] }

/** Only problems. */
export function refused(...problems: readonly PlanProblem[]): Draft {
  return { problems, warnings: [] }
}
