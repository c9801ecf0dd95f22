import type { Call } from '../http/call.ts'
import { OPERATIONS } from '../platform/operations/index.ts'
import type { Platform } from '../platform/platform.ts'
import type { Faults, ViewFault } from './faults.ts'
import { History } from './history.ts'
import { toldApart } from './identities.ts'

/** The fault by which a read shows something else than there is. */
export type Lag = ViewFault['kind'] | 'lagging_nodes'

/** How the platform stood before a change, for the reads that have not heard of all of it yet. */
interface Memory {
  fault: ViewFault
  frozen: Platform
  /** How often each read, by its path and space, still answers from there. */
  readsLeft: Map<string, number>
  reads: number
  until: number
}

/** Remembers how the platform stood, and answers reads from that for as long as a fault asks. */
export class StaleReads {
  readonly #faults: Faults
  readonly #history = new History()
  readonly #memories = new Map<string, Memory>()
  #remembers = false

  constructor(faults: Faults) {
    this.#faults = faults
  }

  clear(): void {
    this.#memories.clear()
    this.#history.clear()
    this.#remembers = false
  }

  /** Runs an operation: reads may get an old answer, of which `stale` hears; changes may leave one behind. */
  around(call: Call, platform: Platform, run: () => unknown, stale: (lag: Lag) => void): unknown {
    this.#remembers ||= this.#faults.remember
    if (this.#remembers) this.#history.look(platform)
    if (call.method === 'GET') return this.#read(call, platform, run, stale)
    const value = this.#change(call, platform, run)
    if (this.#remembers) this.#history.keep(platform)
    return value
  }

  #change(call: Call, platform: Platform, run: () => unknown): unknown {
    const kind = kindOf(call)
    const fault = kind === 'token' ? undefined : this.#faults.takeView(call)
    if (fault === undefined) return run()
    const frozen = platform.frozen()
    const value = run()
    this.#memories.set(kind, memory(frozen, fault, platform.now))
    return value
  }

  #read(call: Call, platform: Platform, run: () => unknown, stale: (lag: Lag) => void): unknown {
    // Every node would make a key of its own.
    if (call.operationId === 'getPrivateKey') return run()
    const from = (lag: Lag, shown: Platform | undefined) => {
      if (shown === undefined) return run()
      stale(lag)
      return OPERATIONS[call.operationId]?.(call, shown)
    }
    const behind = this.#faults.takeLag(call)
    if (behind !== undefined) return from('lagging_nodes', this.#history.at(platform.now - behind * 1000))
    const kept = this.#memories.get(kindOf(call))
    if (kept === undefined || !this.#counted(kept, call, platform.now)) return run()
    return from(kept.fault.kind, this.#shown(kept, platform))
  }

  #counted(kept: Memory, call: Call, now: number): boolean {
    const key = `${call.headers.namespace ?? ''} ${call.path}`
    const left = kept.readsLeft.get(key) ?? kept.reads
    if (left <= 0 || now >= kept.until) return false
    kept.readsLeft.set(key, left - 1)
    return true
  }

  #shown({ fault, frozen }: Memory, platform: Platform): Platform {
    if (fault.kind === 'stale') return frozen
    const { lags = 'word', behind } = fault
    const old = (behind === undefined ? undefined : this.#history.at(platform.now - behind * 1000)) ?? frozen
    return lags === 'word' ? toldApart(platform, old) : toldApart(old, platform)
  }
}

function memory(frozen: Platform, fault: ViewFault, now: number): Memory {
  const bySeconds = fault.seconds !== undefined
  const forEver = bySeconds || fault.kind === 'lagging_words'
  return {
    fault,
    frozen,
    readsLeft: new Map(),
    reads: ('reads' in fault ? fault.reads : undefined) ?? (forEver ? Number.POSITIVE_INFINITY : 1),
    until: bySeconds ? now + (fault.seconds ?? 0) * 1000 : Number.POSITIVE_INFINITY,
  }
}

/** What kind of thing a request is about: the services of a space are services, and balancers are not certificates. */
function kindOf({ path }: Call): string {
  const [, , , first = '', second = '', third = ''] = path.replace(/\?.*/, '').split('/')
  if (first === 'nlb') return second
  return third === 'microservices' ? third : first
}
