import type { Call } from './call.ts'
import type { Faults, StaleFault } from './faults.ts'
import { OPERATIONS } from './operations/index.ts'
import type { Platform } from './platform.ts'

/** The platform as it stood before a change, for the reads that have not heard of it yet. */
interface Memory {
  frozen: Platform
  /** How often each read, by its path and space, still answers from there. */
  readsLeft: Map<string, number>
  reads: number
  until: number
}

/** Remembers what stood there before a change, and answers reads from that for as long as a fault asks. */
export class StaleReads {
  readonly #faults: Faults
  readonly #memories = new Map<string, Memory>()

  constructor(faults: Faults) {
    this.#faults = faults
  }

  clear(): void {
    this.#memories.clear()
  }

  /** Runs an operation: reads may get an old answer, of which `stale` hears; changes may leave one behind. */
  around(call: Call, platform: Platform, run: () => unknown, stale: () => void): unknown {
    const kind = kindOf(call)
    if (call.method === 'GET') return this.#read(call, kind, platform.now, run, stale)
    const fault = kind === 'token' ? undefined : this.#faults.takeStale(call)
    if (fault === undefined) return run()
    const frozen = platform.frozen()
    const value = run()
    this.#memories.set(kind, memory(frozen, fault, platform.now))
    return value
  }

  #read(call: Call, kind: string, now: number, run: () => unknown, stale: () => void): unknown {
    const kept = this.#memories.get(kind)
    if (kept === undefined) return run()
    const key = `${call.headers.namespace ?? ''} ${call.path}`
    const left = kept.readsLeft.get(key) ?? kept.reads
    if (left <= 0 || now >= kept.until) return run()
    kept.readsLeft.set(key, left - 1)
    stale()
    return OPERATIONS[call.operationId]?.(call, kept.frozen)
  }
}

function memory(frozen: Platform, fault: StaleFault, now: number): Memory {
  const bySeconds = fault.seconds !== undefined
  return {
    frozen,
    readsLeft: new Map(),
    reads: fault.reads ?? (bySeconds ? Number.POSITIVE_INFINITY : 1),
    until: bySeconds ? now + (fault.seconds ?? 0) * 1000 : Number.POSITIVE_INFINITY,
  }
}

/** What kind of thing a request is about: the services of a space are services, and balancers are not certificates. */
function kindOf({ path }: Call): string {
  const [, , , first = '', second = '', third = ''] = path.replace(/\?.*/, '').split('/')
  if (first === 'nlb') return second
  return third === 'microservices' ? third : first
}
