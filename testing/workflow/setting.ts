import type { StepResult } from '../runner/runner.ts'

type Texts = Readonly<Record<string, string>>

/** The settings of a repository and its runner while one of its workflows runs. */
export interface Setting {
  /** The folder that a checkout copies from. */
  readonly repository: string
  /** Secrets and variables of the whole repository. */
  readonly secrets: Texts
  readonly vars: Texts
  readonly environments: Readonly<Record<string, Environment>>
  /** Variables that every step has, as an administrator of a runner sets them. */
  readonly variables: Texts
  /** Further variables that only the stand-ins for other people's actions get. */
  readonly standIns: Texts
  /** Called with the result of each of our own actions. */
  readonly onOwnAction: (action: string, step: StepResult) => void
}

/** What a job in this environment gets. */
export interface Environment {
  readonly secrets: Texts
  readonly vars: Texts
  /** The decision of its reviewers; without reviewers it is approved. */
  readonly approved?: boolean
}
