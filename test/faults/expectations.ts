/** How a step has to end under a fault. Every case that is not in the table below ends as without the fault. */
import { BUSY, type FaultKind, type Recorded } from './fault-kinds.ts'
import type { Scenario } from './scenarios/scenario.ts'

/**
 * `same`: as without the fault. `failed`: failed or timed out. `skipped`: what the request was to delete remains, and is
 * named. `fewer_outputs`: as without the fault, but without an output.
 */
export type Expected = 'same' | 'failed' | 'skipped' | 'fewer_outputs'

interface Exception {
  readonly ends: Expected
  readonly why: string
  readonly holds: (kind: FaultKind, request: Recorded, scenario: Scenario) => boolean
}

/** The first that holds counts. */
const EXCEPTIONS: readonly Exception[] = [
  {
    ends: 'fewer_outputs',
    why: 'The id of the IP that outlives a load balancer is only reported; the deletion was done before.',
    holds: ({ name, permanent, journalMark }, { operationId }, { action }) =>
      action === 'manage-load-balancer' &&
      operationId === 'listIps' &&
      (name === BUSY || permanent === true || journalMark === 'gateway_page' || journalMark === 'empty_list'),
  },
  {
    ends: 'failed',
    why: 'No request succeeds any more: the step ends by its deadline or its last attempt, and says so.',
    holds: ({ permanent }) => permanent === true,
  },
  {
    ends: 'same',
    why: 'The namespace is looked up again for its list of statuses, without which each service is asked by itself.',
    holds: ({ name }, { operationId, nth }, { action }) =>
      action === 'preview' && name === BUSY && operationId === 'listNamespaces' && nth > 0,
  },
  {
    ends: 'failed',
    why: 'No read is ever busy on the platform; it is only retried once something was sent.',
    holds: ({ name }, { effect, isMidway }) => name === BUSY && effect === 'read' && !isMidway,
  },
  {
    ends: 'failed',
    why: 'An IP has no state that its creation could wait for.',
    holds: ({ name }, { operationId }) => name === BUSY && operationId === 'createIps',
  },
  {
    ends: 'skipped',
    why: 'A tag that is busy is being built again, so it is no longer an old one.',
    holds: ({ name }, { operationId }) => name === BUSY && operationId === 'deleteImage',
  },
  {
    ends: 'failed',
    why: 'It may have ended before the answer timed out, with the same state as before: sending it again may do it twice.',
    holds: ({ name }, { effect, path }, { ambiguous }) =>
      effect === 'change' && ambiguous !== undefined && ambiguous.fault.test(name) && ambiguous.path.test(path),
  },
]

export function expectedOf(kind: FaultKind, request: Recorded, scenario: Scenario): Expected {
  return EXCEPTIONS.find(({ holds }) => holds(kind, request, scenario))?.ends ?? 'same'
}
