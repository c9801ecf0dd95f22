/**
 * What the stubs of `dist/` call: the entry of the bundle, and the one module that knows both the actions and the
 * simulator. Neither knows the other: the action `rehearse` starts the simulator's stub as a process, by its path.
 */
import type { Resources } from '../simulator/api/documents.ts'
import { endProcess } from './github/runner/commands.ts'
import { main as runMain, post as runPost } from './main.ts'

/** Runs the action of this name as the step of this process, which ends with it. */
export async function main(name: string): Promise<void> {
  await runMain(name)
  endProcess()
}

/** Runs what the action does when the job ends; so does this process. */
export async function post(name: string): Promise<void> {
  await runPost(name)
  endProcess()
}

/** Runs this process as the simulator of a rehearsal, which no other stub loads. */
export async function simulator(resources: Resources): Promise<void> {
  const { serveRehearsal } = await import('../simulator/rehearsal/process.ts')
  serveRehearsal(resources)
}
