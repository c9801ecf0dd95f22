/** What a run does: as it is told, or as its event says. */
import type { WorkflowEvent } from '../../github/runner/event.ts'

/** `none`: the event changes nothing of a preview. */
export type PreviewOperation = 'up' | 'down' | 'sweep' | 'none'

/** True where a run has nothing to do: a fork gets no secrets, and some events change nothing of a preview. */
export function isIdle(
  given: 'up' | 'down' | 'sweep' | undefined,
  event: Pick<WorkflowEvent, 'name' | 'change'>,
): boolean {
  return event.change?.isFork === true || operationOf(given, event) === 'none'
}

const UP = ['opened', 'reopened', 'synchronize']

/** `undefined` for an event that does not decide it. */
export function operationOf(
  given: 'up' | 'down' | 'sweep' | undefined,
  { name, change }: Pick<WorkflowEvent, 'name' | 'change'>,
): PreviewOperation | undefined {
  if (given !== undefined) return given
  if (name === 'schedule') return 'sweep'
  if (name !== 'pull_request' || change === undefined) return undefined
  if (change.action === 'closed') return 'down'
  return UP.includes(change.action) ? 'up' : 'none'
}
