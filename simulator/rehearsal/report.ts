/** What a rehearsal did to its world, for the summary of the job; the reader puts it into words. */

import type { JournalEntry } from '../http/journal.ts'
import type { Simulator } from '../index.ts'
import { type Difference, differencesOf, type Portrait, portraitOf } from '../world/snapshot.ts'

/** A request that was to change something. */
export interface ReportedRequest {
  /** `09:00:31` */
  readonly time: string
  readonly method: string
  readonly path: string
  /** Missing where the platform has no such operation. */
  readonly operation?: string
  /** Missing where it got no answer. */
  readonly status?: number
  readonly code?: string | number
  /** The kind of the fault that it met. */
  readonly fault?: string
}

/** What changed, and the requests that were to change something, in their order. */
export interface Report {
  readonly changes: readonly Difference[]
  readonly requests: readonly ReportedRequest[]
}

/** Compares the world with what it looked like when the rehearsal began. */
export function reportOf({ world, requests }: Simulator, before: Portrait): Report {
  const changing = requests.filter(({ method, operationId }) => method !== 'GET' && operationId !== 'createToken')
  return { changes: differencesOf(before, portraitOf(world)), requests: changing.map(reported) }
}

function reported({ at, method, path, operationId, status, code, fault }: JournalEntry): ReportedRequest {
  return {
    time: new Date(at).toISOString().slice(11, 19),
    method,
    path,
    ...(operationId === undefined ? {} : { operation: operationId }),
    ...(status === 0 ? {} : { status }),
    ...(code === undefined ? {} : { code }),
    ...(fault === undefined ? {} : { fault }),
  }
}
