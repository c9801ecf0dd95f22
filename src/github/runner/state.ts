/** What a step saves for its post step, through the runner's state file: it comes back as variables. */
import { saveState as writeState } from './commands.ts'
import { writingTo } from './runner-file.ts'

const PREFIX = 'STATE_'

/** Saves a text until the job ends; throws `RunnerFileError`. */
export function saveState(name: string, value: string): void {
  writingTo('GITHUB_STATE', () => writeState(name, value))
}

/** What the main step of this action saved, by name. */
export function readState(env: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  const saved = Object.entries(env).filter(([name]) => name.startsWith(PREFIX))
  return Object.fromEntries(saved.map(([name, value]) => [name.slice(PREFIX.length), value ?? '']))
}
