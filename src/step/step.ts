/** What an action has at hand while it runs. */

import type { Observer } from '../changes/engine/observer.ts'
import type { Clock } from '../client/clock.ts'
import type { Log } from '../github/report/log.ts'
import type { Fact, FieldChange, Link } from '../github/report/report.ts'
import type { WorkflowEvent } from '../github/runner/event.ts'
import type { Outcome } from '../github/runner/outcome.ts'
import type { Outputs } from './action.ts'

/** How a step ends well. */
export type GoodOutcome = Exclude<Outcome, 'failed' | 'timed_out' | 'cancelled'>

/** What a step wants told in the job summary; each call adds to what was told before. */
export interface StepReport {
  /** What the step acted on, as people call it. */
  readonly subject?: string
  /** One sentence on how it ended. */
  readonly headline?: string
  readonly changes?: readonly FieldChange[]
  readonly facts?: readonly Fact[]
  readonly links?: readonly Link[]
  readonly notes?: readonly string[]
  /** What running the step again after a cancellation does, where that is more than to go on. */
  readonly again?: string
}

export interface Step<O extends string = string> {
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly log: Log
  readonly event: WorkflowEvent
  /** Tells the log and the summary what goes on; also keeps the output `status` at the platform's last word. */
  readonly observer: Observer
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  /** Sets outputs as soon as they are known, so that they are there however the step ends. */
  set(outputs: Outputs<O>): void
  /** How the step ends if nothing goes wrong from here; `changed` until it is said. */
  conclude(outcome: GoodOutcome): void
  report(telling: StepReport): void
  /** Hands a variable to the later steps of the job. */
  exportVariable(name: string, value: string): void
  /** Keeps a text for the action's `post`. */
  saveState(name: string, value: string): void
  /** Runs at every ending, with how the step ended; a failure of it is only warned of. */
  atEnd(finish: (outcome: Outcome) => Promise<void>): void
}
