/** Variables for the later steps of the job, through the runner's environment file. */
import * as commands from './commands.ts'
import { writingTo } from './runner-file.ts'

/** Hands a variable on; throws `RunnerFileError`. */
export function exportVariable(name: string, value: string): void {
  writingTo('GITHUB_ENV', () => commands.exportVariable(name, value))
}
