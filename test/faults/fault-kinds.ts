/** Every way in which a request goes wrong, once or from then on. */
import type { Fault, JournalEntry, Simulator } from '../../simulator/index.ts'

/** A request of a run without faults; the same method and path may come several times. */
export interface Recorded extends Pick<JournalEntry, 'method' | 'path' | 'operationId' | 'at'> {
  /** How many requests came before it, and how many of these with the same method and path. */
  readonly index: number
  readonly nth: number
  /** A token more harms nobody, so that logging in counts as a read. */
  readonly effect: 'read' | 'change'
  readonly previous: Recorded | undefined
  /** A read after a change of the step: it waits for the end, looks at what came of it, or comes before the next one. */
  readonly isMidway: boolean
}

/** What a fault has to do beside the simulator: it hears of each request once that is answered. */
export interface Accompanying {
  readonly onRequest: (entry: JournalEntry) => void
  readonly restore: () => void
}

export interface FaultKind {
  /** To follow "a request that". */
  readonly name: string
  /** Lets it strike this request. */
  readonly arm: (simulator: Simulator, request: Recorded) => void
  readonly accompany?: (simulator: Simulator, request: Recorded) => Accompanying
  /** The journal's word for it, on the requests that it struck; neither a refused connection nor a clock is in it. */
  readonly mark: Fault['kind'] | 'refused' | 'jump'
  /** What a step that ends red because of it says. */
  readonly says: RegExp
  /** Seconds for which the same request is not to come again. */
  readonly pause?: number
  readonly only?: 'change'
  /** All requests after it fail as well. */
  readonly forGood?: true
  /** The requests that it is aimed at, where those are not all. */
  readonly targets?: (all: readonly Recorded[]) => readonly Recorded[]
  /** How long the step may take where it takes that input; short where it is left out. */
  readonly timeout?: string
}

/** Retry-After, in seconds. */
const PAUSE = 7
const FOR_GOOD = Number.MAX_SAFE_INTEGER

/** Aims a fault at this request. */
export function at({ method, path, nth }: Recorded): Pick<Fault, 'match' | 'skip'> {
  return { match: { method, path: new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`) }, skip: nth }
}

/** A fault of the simulator that strikes the request itself. */
function striking(name: string, fault: Fault, says: RegExp, more: Partial<FaultKind> = {}): FaultKind {
  const arm: FaultKind['arm'] = (simulator, request) => simulator.fault({ ...fault, ...at(request) })
  return { name, arm, mark: fault.kind, says, ...more }
}

function status(code: number, after?: true): FaultKind {
  const name = `is answered with a ${code}${after ? ' after it was done' : ''}`
  return striking(name, { kind: 'status', status: code, ...(after ? { after } : {}) }, new RegExp(`HTTP ${code}`))
}

function said(name: string, httpStatus: number, code: number): FaultKind {
  return striking(name, { kind: 'status', status: httpStatus, code }, new RegExp(`HTTP ${httpStatus}, code ${code}`))
}

/** The port is shut from the answer before it on, until so many seconds after the request was due. */
function refused(name: string, seconds: number, more: Partial<FaultKind> = {}): FaultKind {
  return {
    name,
    arm: (simulator, { previous, at: due }) => {
      if (previous === undefined) simulator.refuseConnections(seconds)
      else simulator.fault({ kind: 'refuse_next', seconds: seconds + (due - previous.at) / 1000, ...at(previous) })
    },
    mark: 'refused',
    says: /ECONNREFUSED/,
    ...more,
  }
}

const tooMany = (as: 'seconds' | 'date') =>
  ({ kind: 'status', status: 429, retryAfter: { seconds: PAUSE, as } }) as const

const broken = /the connection broke/
const late = /no response arrived in time/
const unusable = /an unusable body|the connection broke/

/** The answer says of a change that it was not done. */
export const BUSY = 'is told that the service is busy'

export const FAULT_KINDS: readonly FaultKind[] = [
  refused('is refused its connection', 1),
  striking('is dropped before it is done', { kind: 'drop_before' }, broken),
  striking('is dropped after it was done', { kind: 'drop_after' }, broken),
  status(500),
  status(502),
  status(503),
  status(504),
  status(502, true),
  status(504, true),
  striking('is answered with a 429 and seconds', tooMany('seconds'), /HTTP 429/, { pause: PAUSE }),
  // A date knows no parts of a second.
  striking('is answered with a 429 and a date', tooMany('date'), /HTTP 429/, { pause: PAUSE - 1 }),
  striking('is over the rate limit', { kind: 'rate_limit' }, /HTTP 403, code 4030001/),
  said('is asked to come back later', 400, 4000199),
  said(BUSY, 403, 4030144),
  // Some time passes before it is known that it was not done.
  striking('hangs and is not done', { kind: 'hang' }, late, { timeout: '3m' }),
  striking('hangs and is done', { kind: 'hang', after: true }, late),
  striking('is done and answered with half a body', { kind: 'truncate' }, unusable),
  striking('is done and answered with HTML', { kind: 'garbage' }, unusable),
  striking('is done and answered with an empty body', { kind: 'empty' }, unusable),
  striking('is followed by stale reads', { kind: 'stale', reads: 3 }, /never/, { only: 'change' }),
  refused('is refused its connection, as are all after it', 1_000_000, { forGood: true }),
  {
    name: 'is answered with a 503, as are all after it',
    arm: (simulator, { index }) => simulator.fault({ kind: 'status', status: 503, skip: index, times: FOR_GOOD }),
    mark: 'status',
    says: /HTTP 503/,
    forGood: true,
  },
]
