/** What an action has at hand while it runs. */

import type { Observer } from '../changes/engine/observer.ts'
import type { Clock } from '../client/clock.ts'
import type { Log } from '../github/report/log.ts'
import type { Fact, FieldChange, Link, Table, TimelinePhase } from '../github/report/report.ts'
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
  /** What became of each of several resources, as it is when the step ends, however it does. */
  readonly table?: () => Table
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
  /** A part of the step that reports for itself. */
  lane<L extends string>(name: string): Lane<L>
  /** Runs at every ending, with how the step ended; a failure of it is only warned of. */
  atEnd(finish: (outcome: Outcome) => Promise<void>): void
}

/**
 * One of several resources that a step works on side by side: its lines of the log begin with its name, the timeline has a
 * lane for it, and the summary groups by it what changed.
 */
export interface Lane<O extends string = string> {
  readonly step: Step<O>
  /** What was set so far; the step's own outputs are not touched. */
  readonly outputs: Readonly<Record<string, OutputValue>>
  /** Its work ends here, or pauses; the timeline shows no more of it. */
  end(state: TimelinePhase['state']): void
}
