import type { Gate } from './gate.ts'

/** Which requests a fault is for; what is left out matches everything. */
export interface FaultMatch {
  operationId?: string
  method?: string
  /** Tested against the path with its query. */
  path?: RegExp | string
}

/** The kinds of resource whose changes can be made to fail. */
export type ChangeKind = 'service' | 'build' | 'load_balancer' | 'listener' | 'volume'

/** The pause that an answer requests, from that moment of the clock on, as a number of seconds or as an HTTP date. */
export interface RetryAfter {
  seconds: number
  as?: 'seconds' | 'date'
}

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
      retryAfter?: RetryAfter
      after?: boolean
    }
  | { kind: 'delay'; ms: number }
  | { kind: 'hang'; after?: boolean }
  | { kind: 'gate'; gate: Gate; after?: boolean }
  | { kind: 'garbage' }
  | { kind: 'truncate' }
  | { kind: 'empty' }
  | { kind: 'body'; text: string }
  | { kind: 'gateway_page'; status: number }
  | { kind: 'empty_list' }
  | { kind: 'rate_limit' }
  | { kind: 'refuse_next'; seconds?: number }

/** What happens to the change that a request starts. */
export type ChangeFault =
  | { kind: 'fail_next_change'; resource?: ChangeKind; status?: string | number }
  | { kind: 'stuck'; resource?: ChangeKind }
  | { kind: 'unknown_status'; resource?: ChangeKind; word: string | number }

/** Reads show the state before the change, each so many times or for so many seconds of the clock. */
export interface StaleFault {
  kind: 'stale'
  reads?: number
  seconds?: number
}

/**
 * After the next change, status words and all other fields seem to come from two parts of the platform: one of them
 * answers as before the change for so many `seconds`, or from then on as it was so many seconds ago (`behind`).
 */
export interface LaggingWords {
  kind: 'lagging_words'
  /** Which of the two lags; `word` where it is left out. */
  lags?: 'word' | 'content'
  seconds?: number
  behind?: number
}

/** Several nodes (2) answer reads in turn, and the last of them shows the platform as it was so many seconds ago. */
export interface LaggingNodes {
  kind: 'lagging_nodes'
  behind: number
  nodes?: number
}

/** The next change of a service shows its progress: its replicas count up, its containers change one after the other. */
export interface Progress {
  kind: 'progress'
}

/** What reads show after a change. */
export type ViewFault = StaleFault | LaggingWords

/**
 * A fault to inject: `skip` lets that many matching requests pass first, `times` is how many it then hits: 1 where it is
 * left out, and all of them for `lagging_nodes`.
 */
export type Fault = { match?: FaultMatch; times?: number; skip?: number } & (
  | AnswerFault
  | ChangeFault
  | ViewFault
  | LaggingNodes
  | Progress
)

/** The parts of a request that faults are matched by. */
export interface FaultTarget {
  operationId: string | undefined
  method: string
  path: string
}

interface ArmedFault {
  fault: Fault
  skip: number
  times: number
  /** The number of reads that its nodes have answered. */
  reads: number
}

const CHANGE_KINDS: readonly string[] = ['fail_next_change', 'stuck', 'unknown_status'] satisfies ChangeFault['kind'][]

function isChangeFault(fault: Fault): fault is Fault & ChangeFault {
  return CHANGE_KINDS.includes(fault.kind)
}

const isView = (fault: Fault): fault is Fault & ViewFault => fault.kind === 'stale' || fault.kind === 'lagging_words'
const isNodes = (fault: Fault): fault is Fault & LaggingNodes => fault.kind === 'lagging_nodes'
const isProgress = (fault: Fault): fault is Fault & Progress => fault.kind === 'progress'

function isAnswerFault(fault: Fault): fault is Fault & AnswerFault {
  return !isChangeFault(fault) && !isView(fault) && !isNodes(fault) && !isProgress(fault)
}

function hits(match: FaultMatch | undefined, target: FaultTarget): boolean {
  if (match === undefined) return true
  if (match.operationId !== undefined && match.operationId !== target.operationId) return false
  if (match.method !== undefined && match.method.toUpperCase() !== target.method) return false
  return match.path === undefined || new RegExp(match.path).test(target.path)
}

/** The armed faults in their order; a request takes at most one of each sort. */
export class Faults {
  readonly #armed: ArmedFault[] = []

  arm(fault: Fault): void {
    const usually = isNodes(fault) ? Number.POSITIVE_INFINITY : 1
    this.#armed.push({ fault, skip: fault.skip ?? 0, times: fault.times ?? usually, reads: 0 })
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

  /** Whether a change of a service that the request starts shows its progress, counted down. */
  takeProgress(target: FaultTarget): boolean {
    return this.#take(isProgress, target, () => true) !== undefined
  }

  /** What reads show after this request's change, counted down. */
  takeView(target: FaultTarget): ViewFault | undefined {
    return this.#take(isView, target, () => true)
  }

  /** The seconds by which the node that answers this read lags, where it does. */
  takeLag(target: FaultTarget): number | undefined {
    for (const armed of this.#armed) {
      const { fault } = armed
      if (!isNodes(fault) || armed.times <= 0 || !hits(fault.match, target)) continue
      if (armed.skip > 0) armed.skip -= 1
      else {
        armed.reads += 1
        if (armed.reads % (fault.nodes ?? 2) !== 0) return undefined
        armed.times -= 1
        return fault.behind
      }
    }
    return undefined
  }

  /** Whether any armed fault needs earlier states of the platform. */
  get needsHistory(): boolean {
    return this.#armed.some(({ fault }) => isNodes(fault) || (isView(fault) && 'behind' in fault))
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
