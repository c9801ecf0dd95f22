import type { Gate } from './gate.ts'

/** Which requests a fault is for; what is left out matches everything. */
export interface FaultMatch {
  operationId?: string
  method?: string
  /** Tested against the path with its query. */
  path?: RegExp | string
}

/** The kinds of resource whose changes can be made to go wrong. */
export type ChangeKind = 'service' | 'build' | 'load_balancer' | 'listener' | 'volume'

/** What happens to the answer of one request; see simulator/README.md for each. */
export type AnswerFault =
  | { kind: 'drop_before' }
  | { kind: 'drop_after' }
  | {
      kind: 'status'
      status: number
      code?: number | string
      message?: string
      headers?: Record<string, string>
      after?: boolean
    }
  | { kind: 'delay'; ms: number }
  | { kind: 'hang'; after?: boolean }
  | { kind: 'gate'; gate: Gate; after?: boolean }
  | { kind: 'garbage' }
  | { kind: 'truncate' }
  | { kind: 'empty' }
  | { kind: 'body'; text: string }
  | { kind: 'rate_limit' }

/** What happens to the change that a request starts. */
export type ChangeFault =
  | { kind: 'fail_next_change'; resource?: ChangeKind; status?: string | number }
  | { kind: 'stuck'; resource?: ChangeKind }
  | { kind: 'unknown_status'; resource?: ChangeKind; word: string | number }

/** Reads answer what stood there before the change, for so many reads or so many seconds of the clock. */
export interface StaleFault {
  kind: 'stale'
  reads?: number
  seconds?: number
}

/** A fault to inject: `skip` lets that many matching requests pass first, `times` (1) is how many it then hits. */
export type Fault = { match?: FaultMatch; times?: number; skip?: number } & (AnswerFault | ChangeFault | StaleFault)

/** What of a request a fault looks at. */
export interface FaultTarget {
  operationId: string | undefined
  method: string
  path: string
}

interface Armed {
  fault: Fault
  skip: number
  times: number
}

const CHANGE_KINDS: readonly string[] = ['fail_next_change', 'stuck', 'unknown_status'] satisfies ChangeFault['kind'][]

function isChangeFault(fault: Fault): fault is Fault & ChangeFault {
  return CHANGE_KINDS.includes(fault.kind)
}

function isAnswerFault(fault: Fault): fault is Fault & AnswerFault {
  return !isChangeFault(fault) && fault.kind !== 'stale'
}

function hits(match: FaultMatch | undefined, target: FaultTarget): boolean {
  if (match === undefined) return true
  if (match.operationId !== undefined && match.operationId !== target.operationId) return false
  if (match.method !== undefined && match.method.toUpperCase() !== target.method) return false
  return match.path === undefined || new RegExp(match.path).test(target.path)
}

/** The faults waiting to strike, in the order in which they were asked for; a request takes at most one of each sort. */
export class Faults {
  readonly #armed: Armed[] = []

  arm(fault: Fault): void {
    this.#armed.push({ fault, skip: fault.skip ?? 0, times: fault.times ?? 1 })
  }

  clear(): void {
    this.#armed.length = 0
  }

  /** The fault for the answer to this request, counted down. */
  takeForAnswer(target: FaultTarget): AnswerFault | undefined {
    return this.#take(isAnswerFault, target, () => true)
  }

  /** The fault for the change of this kind that the request starts, counted down. */
  takeForChange(target: FaultTarget, kind: ChangeKind): ChangeFault | undefined {
    return this.#take(isChangeFault, target, (fault) => fault.resource === undefined || fault.resource === kind)
  }

  /** The stale reads that begin with this request's change, counted down. */
  takeStale(target: FaultTarget): StaleFault | undefined {
    const isStale = (fault: Fault): fault is Fault & StaleFault => fault.kind === 'stale'
    return this.#take(isStale, target, () => true)
  }

  #take<F extends Fault>(
    ofSort: (fault: Fault) => fault is F,
    target: FaultTarget,
    fits: (fault: F) => boolean,
  ): F | undefined {
    for (const armed of this.#armed) {
      const { fault } = armed
      if (armed.times <= 0 || !ofSort(fault) || !hits(fault.match, target) || !fits(fault)) continue
      if (armed.skip > 0) armed.skip -= 1
      else {
        armed.times -= 1
        return fault
      }
    }
    return undefined
  }
}
