/** What an action has at hand while it runs. */

import type { Observer } from '../changes/engine/observer.ts'
import type { Clock } from '../client/clock.ts'
import type { Log } from '../github/report/log.ts'
import type { Fact, FieldChange, Link } from '../github/report/report.ts'
import type { WorkflowEvent } from '../github/runner/event.ts'
import type { Outcome } from '../github/runner/outcome.ts'
import type { OutputValue } from '../github/runner/outputs.ts'

/** Values of some or all outputs. */
export type Outputs<O extends string> = Readonly<Partial<Record<O, OutputValue>>>

/** How a step ends well. */
export type GoodOutcome = Exclude<Outcome, 'failed' | 'timed_out' | 'cancelled'>

/** What a step reports in the job summary, and in the log where it says so; each call adds to those before it. */
export interface StepReport {
  /** How the step ends if nothing goes wrong from here; `changed` until it is said. */
  readonly outcome?: GoodOutcome
  /** What the step acted on, as people call it. */
  readonly subject?: string
  /** One sentence on how it ended; in the log as well. */
  readonly headline?: string
  /** In the log as well where they are planned. */
  readonly changes?: readonly FieldChange[]
  readonly facts?: readonly Fact[]
  readonly links?: readonly Link[]
  /** In the log as well. */
  readonly notes?: readonly string[]
  /** Annotations, and notes of the summary. */
  readonly warnings?: readonly string[]
  /** A group of the log, and notes of the summary, which may have room for fewer. */
  readonly list?: { readonly title: string; readonly lines: readonly string[]; readonly inSummary: readonly string[] }
  /** What running the step again after a cancellation does, where that is more than to go on. */
  readonly again?: string
}

export interface Step<O extends string = string> {
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly log: Log
  readonly event: WorkflowEvent
  /** Reports to log and summary what happens; also keeps the output `status` at the last reported status. */
  readonly observer: Observer
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  /** Sets outputs as soon as they are known, so that they are set however the step ends. */
  set(outputs: Outputs<O>): void
  /** Everything that people are to know. */
  report(report: StepReport): void
  /** Hands a variable to the later steps of the job. */
  exportVariable(name: string, value: string): void
  /** Saves a text for the action's `post`. */
  saveState(name: string, value: string): void
  /** Runs at every ending, with how the step ended; a failure of it is only warned of. */
  atEnd(finish: (outcome: Outcome) => Promise<void>): void
}
