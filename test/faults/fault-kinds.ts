/** Every fault of a request, once or from then on. */
import type { Fault, JournalEntry, Simulator } from '../../simulator/index.ts'

/** A request of a run without faults; the same method and path may occur several times. */
export interface Recorded extends Pick<JournalEntry, 'method' | 'path' | 'operationId' | 'at'> {
  /** How many requests came before it, and how many of these with the same method and path. */
  readonly index: number
  readonly nth: number
  /** Another token changes nothing, so logging in counts as a read. */
  readonly effect: 'read' | 'change'
  readonly previous: Recorded | undefined
  /** A read after a change of the step: it waits for the end, verifies the result, or precedes the next change. */
  readonly isMidway: boolean
}

/** What a fault does beside the simulator: it is called after each answered request. */
export interface Companion {
  readonly onRequest: (entry: JournalEntry) => void
  readonly restore: () => void
}

export interface FaultKind {
  /** To follow "a request that". */
  readonly name: string
  /** Arms it for this request. */
  readonly arm: (simulator: Simulator, request: Recorded) => void
  readonly startCompanion?: (simulator: Simulator, request: Recorded) => Companion
  /** How the journal marks the requests that it hit; refused connections and clocks are not in the journal. */
  readonly journalMark: Fault['kind'] | 'refused' | 'jump'
  /** The message of a step that fails because of it. */
  readonly expectedMessage: RegExp
  /** Seconds before the same request may be repeated. */
  readonly pause?: number
  readonly only?: 'change'
  /** All requests after it fail as well. */
  readonly permanent?: true
  /** The requests that it is armed for; all by default. */
  readonly targets?: (all: readonly Recorded[]) => readonly Recorded[]
  /** The input `timeout`, where the action has it; short by default. */
  readonly timeout?: string
}

/** Retry-After, in seconds. */
const RETRY_AFTER_S = 7
const UNLIMITED = Number.MAX_SAFE_INTEGER

/** Aims a fault at this request. */
export function aimAt({ method, path, nth }: Recorded): Pick<Fault, 'match' | 'skip'> {
  return { match: { method, path: new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`) }, skip: nth }
}

/** A fault of the simulator that hits the request itself. */
function simulatorFault(name: string, fault: Fault, says: RegExp, more: Partial<FaultKind> = {}): FaultKind {
  const arm: FaultKind['arm'] = (simulator, request) => simulator.fault({ ...fault, ...aimAt(request) })
  return { name, arm, journalMark: fault.kind, expectedMessage: says, ...more }
}

function status(code: number, after?: true): FaultKind {
  const name = `is answered with a ${code}${after ? ' after it was done' : ''}`
  return simulatorFault(name, { kind: 'status', status: code, ...(after ? { after } : {}) }, new RegExp(`HTTP ${code}`))
}

function errorCode(name: string, httpStatus: number, code: number): FaultKind {
  return simulatorFault(
    name,
    { kind: 'status', status: httpStatus, code },
    new RegExp(`HTTP ${httpStatus}, code ${code}`),
  )
}

/** The port is closed from the previous answer on, until so many seconds after the request was due. */
function refused(name: string, seconds: number, more: Partial<FaultKind> = {}): FaultKind {
  return {
    name,
    arm: (simulator, { previous, at: due }) => {
      if (previous === undefined) simulator.refuseConnections(seconds)
      else simulator.fault({ kind: 'refuse_next', seconds: seconds + (due - previous.at) / 1000, ...aimAt(previous) })
    },
    journalMark: 'refused',
    expectedMessage: /ECONNREFUSED/,
    ...more,
  }
}

const tooManyRequests = (as: 'seconds' | 'date') =>
  ({ kind: 'status', status: 429, retryAfter: { seconds: RETRY_AFTER_S, as } }) as const

const CONNECTION_BROKE = /the connection broke/
const NO_ANSWER = /no response arrived in time/
const UNUSABLE_BODY = /an unusable body|the connection broke/

/** The answer proves that a change was not done. */
export const BUSY = 'is told that the service is busy'

export const FAULT_KINDS: readonly FaultKind[] = [
  refused('is refused its connection', 1),
  simulatorFault('is dropped before it is done', { kind: 'drop_before' }, CONNECTION_BROKE),
  simulatorFault('is dropped after it was done', { kind: 'drop_after' }, CONNECTION_BROKE),
  status(500),
  status(502),
  status(503),
  status(504),
  status(502, true),
  status(504, true),
  simulatorFault('is answered with a 429 and seconds', tooManyRequests('seconds'), /HTTP 429/, {
    pause: RETRY_AFTER_S,
  }),
  // A date has no fractions of a second.
  simulatorFault('is answered with a 429 and a date', tooManyRequests('date'), /HTTP 429/, {
    pause: RETRY_AFTER_S - 1,
  }),
  simulatorFault('is over the rate limit', { kind: 'rate_limit' }, /HTTP 403, code 4030001/),
  errorCode('is asked to come back later', 400, 4000199),
  errorCode(BUSY, 403, 4030144),
  // It takes some time until it is known that it was not done.
  simulatorFault('hangs and is not done', { kind: 'hang' }, NO_ANSWER, { timeout: '3m' }),
  simulatorFault('hangs and is done', { kind: 'hang', after: true }, NO_ANSWER),
  simulatorFault('is done and answered with half a body', { kind: 'truncate' }, UNUSABLE_BODY),
  simulatorFault('is done and answered with HTML', { kind: 'garbage' }, UNUSABLE_BODY),
  simulatorFault('is done and answered with an empty body', { kind: 'empty' }, UNUSABLE_BODY),
  simulatorFault('is followed by stale reads', { kind: 'stale', reads: 3 }, /never/, { only: 'change' }),
  refused('is refused its connection, as are all after it', 1_000_000, { permanent: true }),
  {
    name: 'is answered with a 503, as are all after it',
    arm: (simulator, { index }) => simulator.fault({ kind: 'status', status: 503, skip: index, times: UNLIMITED }),
    journalMark: 'status',
    expectedMessage: /HTTP 503/,
    permanent: true,
  },
]
