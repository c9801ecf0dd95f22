import type { StepResult } from '../runner/runner.ts'

type Texts = Readonly<Record<string, string>>

/** What a repository and its surroundings hold while one of its workflows runs. */
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
  /** Called with what one of our own actions left behind. */
  readonly onOwnAction: (action: string, step: StepResult) => void
}

/** What a job gets that names this environment. */
export interface Environment {
  readonly secrets: Texts
  readonly vars: Texts
  /** What its reviewers say; an environment without reviewers approves. */
  readonly approved?: boolean
}
