import type { Outcome } from '../runner/outcome.ts'

/** The contents of the summary of one step; texts may come from anywhere and are escaped when rendered. */
export interface Report {
  /** The action's name, `deploy`. */
  readonly action: string
  /** What it acted on, as people call it. */
  readonly subject?: string | undefined
  readonly outcome: Outcome
  /** One sentence on how it ended. */
  readonly headline: string
  readonly error?: ReportedError | undefined
  readonly facts: readonly Fact[]
  readonly tables?: readonly Table[]
  readonly changes: readonly FieldChange[]
  readonly phases: readonly TimelinePhase[]
  readonly links: readonly Link[]
  readonly notes: readonly string[]
  readonly elapsedSeconds: number
}

export interface ReportedError {
  readonly message: string
  /** What to do about it. */
  readonly hint?: string | undefined
}

/** `null` and `undefined` are a dash. */
export interface Fact {
  readonly name: string
  readonly value: string | number | boolean | null | undefined
  /** The value is a web address to link; only where it was built here, since one from outside may lead anywhere. */
  readonly page?: true
}

/** One field that differs; `undefined` or empty where it did not exist before, or does not afterwards. */
export interface FieldChange {
  /** The resource, where a step changes several. */
  readonly of?: string
  readonly field: string
  readonly before: string | undefined
  readonly after: string | undefined
}

/** What became of each of several resources, a row each. */
export interface Table {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A stretch of the step's time; instants in milliseconds since the epoch. */
export interface TimelinePhase {
  /** The lane of the timeline, where there are several. */
  readonly lane?: string
  readonly label: string
  readonly startedAt: number
  readonly endedAt: number
  readonly state: 'done' | 'failed'
}

export interface Link {
  readonly text: string
  readonly url: string
}
