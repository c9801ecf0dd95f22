import type { Call } from './call.ts'
import { PlatformError } from './errors.ts'
import type { Faults, StaleFault } from './faults.ts'
import { OPERATIONS } from './operations/index.ts'
import type { Platform } from './platform.ts'

type Answer = { value: unknown } | { code: number }

interface Snapshot {
  answer: Answer
  readsLeft: number
  until: number
}

/** Remembers what reads answered before a change, and answers it again for as long as a fault asks. */
export class StaleReads {
  readonly #faults: Faults
  readonly #snapshots = new Map<string, Snapshot>()

  constructor(faults: Faults) {
    this.#faults = faults
  }

  clear(): void {
    this.#snapshots.clear()
  }

  /** Runs an operation: reads may get an old answer, changes may leave one behind. */
  around(call: Call, platform: Platform, run: () => unknown): unknown {
    if (call.method === 'GET') return this.#read(call, platform.now, run)
    const reads = readsOf(call, platform)
    const fault = reads.length > 0 ? this.#faults.takeStale(call) : undefined
    if (fault === undefined) return run()
    const before = reads.map((read) => ({ key: keyOf(read), answer: answerTo(read, platform) }))
    const value = run()
    for (const { key, answer } of before) this.#snapshots.set(key, snapshot(answer, fault, platform.now))
    return value
  }

  #read(call: Call, now: number, run: () => unknown): unknown {
    const key = keyOf(call)
    const kept = this.#snapshots.get(key)
    if (kept === undefined) return run()
    if (kept.readsLeft <= 0 || now >= kept.until) {
      this.#snapshots.delete(key)
      return run()
    }
    kept.readsLeft -= 1
    if ('code' in kept.answer) throw new PlatformError(kept.answer.code)
    return kept.answer.value
  }
}

function snapshot(answer: Answer, fault: StaleFault, now: number): Snapshot {
  const bySeconds = fault.seconds !== undefined
  return {
    answer,
    readsLeft: fault.reads ?? (bySeconds ? Number.POSITIVE_INFINITY : 1),
    until: bySeconds ? now + (fault.seconds ?? 0) * 1000 : Number.POSITIVE_INFINITY,
  }
}

function keyOf({ operationId, params }: Call): string {
  return JSON.stringify([operationId, params])
}

function answerTo(read: Call, platform: Platform): Answer {
  try {
    return { value: structuredClone(OPERATIONS[read.operationId]?.(read, platform)) }
  } catch (error) {
    if (error instanceof PlatformError) return { code: error.code }
    throw error
  }
}

/** The reads that a change of this resource would show itself in. */
function readsOf(call: Call, platform: Platform): Call[] {
  const read = (operationId: string, params: Record<string, string>): Call => ({ ...call, operationId, params })
  const { id, lb_name: balancer, repo_name: repositoryName } = call.params
  if (call.path.startsWith('/api/v1/microservices/') && id !== undefined) return [read('getService', { id })]
  if (call.path.startsWith('/api/v1/cloud-volumes/') && id !== undefined) return [read('getVolume', { id })]
  if (balancer !== undefined) {
    return [read('getLoadBalancer', { lb_name: balancer }), read('listListeners', { lb_name: balancer })]
  }
  const repository = platform.world.repositories.find((each) => each.name === repositoryName)
  return repository === undefined ? [] : [read('getRepository', { id: String(repository.id) })]
}
