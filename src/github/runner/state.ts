/** What a step keeps for its post step, through the runner's state file: it comes back as variables. */
import { saveState as writeState } from './commands.ts'
import { writingTo } from './runner-file.ts'

const PREFIX = 'STATE_'

/** Keeps a text until the job ends; throws `RunnerFileError`. */
export function saveState(name: string, value: string): void {
  writingTo('GITHUB_STATE', () => writeState(name, value))
}

/** What the main step of this action kept, by name. */
export function readState(env: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  const kept = Object.entries(env).filter(([name]) => name.startsWith(PREFIX))
  return Object.fromEntries(kept.map(([name, value]) => [name.slice(PREFIX.length), value ?? '']))
}
