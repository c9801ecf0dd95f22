/**
 * What the stubs of `dist/` call: the entry of the bundle, and the one module that knows both the actions and the
 * simulator. Neither knows the other: the action `rehearse` starts the simulator's stub as a process, by its path.
 */
import type { Resources } from '../simulator/api/documents.ts'

export { main, post } from './main.ts'

/** Runs this process as the simulator of a rehearsal, which no other stub loads. */
export async function simulator(resources: Resources): Promise<void> {
  const { serveRehearsal } = await import('../simulator/rehearsal/process.ts')
  serveRehearsal(resources)
}
