/** The files through which a step reports to the runner, and the error where one cannot be written. */
import { runnerFileAdvice, runnerFileUnwritable } from '../../messages/step/endings.ts'

/** The variables that name these files. */
export type RunnerFile = 'GITHUB_OUTPUT' | 'GITHUB_STATE' | 'GITHUB_ENV' | 'GITHUB_STEP_SUMMARY'

/** A file of the runner cannot be written: because of the disk, the container or permissions, not of a defect in the action. */
export class RunnerFileError extends Error {
  override readonly name = 'RunnerFileError'
  /** What to do about it. */
  readonly advice: string
  constructor(file: RunnerFile, cause: unknown) {
    const reason = (cause instanceof Error ? cause.message : String(cause)).replace(/\.$/, '')
    super(runnerFileUnwritable({ variable: file, reason }), { cause })
    this.advice = runnerFileAdvice({ variable: file })
  }
}

/** Does what writes to the file; throws `RunnerFileError`. */
export function writingTo(file: RunnerFile, write: () => void): void {
  try {
    write()
  } catch (error) {
    throw new RunnerFileError(file, error)
  }
}
