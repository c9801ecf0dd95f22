/** What a step keeps for its post step, through the runner's state file: it comes back as variables. */
import { saveState } from '@actions/core'
import { writingTo } from './runner-file.ts'

const PREFIX = 'STATE_'

/** Keeps a text until the job ends; throws `RunnerFileError`. */
export function keep(name: string, value: string): void {
  writingTo('GITHUB_STATE', () => saveState(name, value))
}

/** What the main step of this action kept, by name. */
export function readKept(env: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  const kept = Object.entries(env).filter(([name]) => name.startsWith(PREFIX))
  return Object.fromEntries(kept.map(([name, value]) => [name.slice(PREFIX.length), value ?? '']))
}
