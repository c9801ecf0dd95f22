import type { Call } from '../http/call.ts'
import { OPERATIONS } from '../platform/operations/index.ts'
import type { Platform } from '../platform/platform.ts'
import type { Faults, ViewFault } from './faults.ts'
import { History } from './history.ts'
import { withStatusesOf } from './identities.ts'

/** The fault by which a read shows something else than the current state. */
export type Lag = ViewFault['kind'] | 'lagging_nodes'

/** The platform before a change, for reads that do not show all of the change yet. */
interface EarlierState {
  fault: ViewFault
  platform: Platform
  /** How often each read, by its path and namespace, still answers from there. */
  readsLeft: Map<string, number>
  reads: number
  until: number
}

/** Keeps earlier states of the platform, and answers reads from them as long as a fault requires. */
export class StaleReads {
  readonly #faults: Faults
  readonly #history = new History()
  readonly #earlierStates = new Map<string, EarlierState>()
  #recordsHistory = false

  constructor(faults: Faults) {
    this.#faults = faults
  }

  clear(): void {
    this.#earlierStates.clear()
    this.#history.clear()
    this.#recordsHistory = false
  }

  /** Runs an operation: a read may be answered from an earlier state, reported to `onStale`; a change may record one. */
  run(call: Call, platform: Platform, operation: () => unknown, onStale: (lag: Lag) => void): unknown {
    this.#recordsHistory ||= this.#faults.needsHistory
    if (this.#recordsHistory) this.#history.observe(platform)
    if (call.method === 'GET') return this.#read(call, platform, operation, onStale)
    const value = this.#change(call, platform, operation)
    if (this.#recordsHistory) this.#history.record(platform)
    return value
  }

  #change(call: Call, platform: Platform, operation: () => unknown): unknown {
    const kind = resourceKindOf(call)
    const fault = kind === 'token' ? undefined : this.#faults.takeView(call)
    if (fault === undefined) return operation()
    const before = platform.copy()
    const value = operation()
    this.#earlierStates.set(kind, earlierState(before, fault, platform.now))
    return value
  }

  #read(call: Call, platform: Platform, operation: () => unknown, onStale: (lag: Lag) => void): unknown {
    // Every node would create a key of its own.
    if (call.operationId === 'getPrivateKey') return operation()
    const answerFrom = (lag: Lag, source: Platform | undefined) => {
      if (source === undefined) return operation()
      onStale(lag)
      return OPERATIONS[call.operationId]?.(call, source)
    }
    const behind = this.#faults.takeLag(call)
    if (behind !== undefined) return answerFrom('lagging_nodes', this.#history.at(platform.now - behind * 1000))
    const earlier = this.#earlierStates.get(resourceKindOf(call))
    if (earlier === undefined || !this.#countRead(earlier, call, platform.now)) return operation()
    return answerFrom(earlier.fault.kind, this.#platformFor(earlier, platform))
  }

  #countRead(earlier: EarlierState, call: Call, now: number): boolean {
    const key = `${call.headers.namespace ?? ''} ${call.path}`
    const left = earlier.readsLeft.get(key) ?? earlier.reads
    if (left <= 0 || now >= earlier.until) return false
    earlier.readsLeft.set(key, left - 1)
    return true
  }

  #platformFor({ fault, platform: earlier }: EarlierState, platform: Platform): Platform {
    if (fault.kind === 'stale') return earlier
    const { lags = 'word', behind } = fault
    const old = (behind === undefined ? undefined : this.#history.at(platform.now - behind * 1000)) ?? earlier
    return lags === 'word' ? withStatusesOf(platform, old) : withStatusesOf(old, platform)
  }
}

function earlierState(before: Platform, fault: ViewFault, now: number): EarlierState {
  const bySeconds = fault.seconds !== undefined
  const forEver = bySeconds || fault.kind === 'lagging_words'
  return {
    fault,
    platform: before,
    readsLeft: new Map(),
    reads: ('reads' in fault ? fault.reads : undefined) ?? (forEver ? Number.POSITIVE_INFINITY : 1),
    until: bySeconds ? now + (fault.seconds ?? 0) * 1000 : Number.POSITIVE_INFINITY,
  }
}

/** The kind of resource that a request is about: the services of a namespace are services, and balancers are not certificates. */
function resourceKindOf({ path }: Call): string {
  const [, , , first = '', second = '', third = ''] = path.replace(/\?.*/, '').split('/')
  if (first === 'nlb') return second
  return third === 'microservices' ? third : first
}
