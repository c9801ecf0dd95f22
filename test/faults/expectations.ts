/** How a step has to end under a fault. All that is not in the table below ends as it does without the fault. */
import { BUSY, type FaultKind, type Recorded } from './fault-kinds.ts'
import type { Scenario } from './scenarios/scenario.ts'

/**
 * `same`: as without the fault. `red`: failed or timed out. `spared`: what the request was to delete stays, and is named.
 * `poorer`: as without the fault, but for an output.
 */
export type Expected = 'same' | 'red' | 'spared' | 'poorer'

interface Exception {
  readonly ends: Expected
  readonly why: string
  readonly holds: (kind: FaultKind, request: Recorded, scenario: Scenario) => boolean
}

/** The first that holds counts. */
const EXCEPTIONS: readonly Exception[] = [
  {
    ends: 'poorer',
    why: 'The id of the IP that outlives a load balancer is only told; the deletion was done before.',
    holds: ({ name, forGood, mark }, { operationId }, { action }) =>
      action === 'manage-load-balancer' &&
      operationId === 'listIps' &&
      (name === BUSY || forGood === true || mark === 'gateway_page' || mark === 'empty_list'),
  },
  {
    ends: 'red',
    why: 'Nothing gets through any more: the step ends by its deadline or its last try, and says so.',
    holds: ({ forGood }) => forGood === true,
  },
  {
    ends: 'red',
    why: 'No read is ever busy at the platform; only once something was sent is it asked for again.',
    holds: ({ name }, { effect, isMidway }) => name === BUSY && effect === 'read' && !isMidway,
  },
  {
    ends: 'red',
    why: 'An IP has no state that its creation could wait for.',
    holds: ({ name }, { operationId }) => name === BUSY && operationId === 'createIps',
  },
  {
    ends: 'spared',
    why: 'A tag that is busy is being built again, so it is no longer one of the old ones.',
    holds: ({ name }, { operationId }) => name === BUSY && operationId === 'deleteImage',
  },
  {
    ends: 'red',
    why: 'It may have ended before the answer was given up, and looks as before then: to send it again may be twice.',
    holds: ({ name }, { effect, path }, { untold }) =>
      effect === 'change' && untold !== undefined && untold.fault.test(name) && untold.path.test(path),
  },
]

export function expectedOf(kind: FaultKind, request: Recorded, scenario: Scenario): Expected {
  return EXCEPTIONS.find(({ holds }) => holds(kind, request, scenario))?.ends ?? 'same'
}
