/** What changed in the world during a rehearsal, for the summary of the job; the reader makes sentences of it. */

import { isChangeRequest, type JournalEntry } from '../http/journal.ts'
import type { Simulator } from '../index.ts'
import { type Difference, differencesOf, type Snapshot, takeSnapshot } from '../world/snapshot.ts'

/** A request that changes something. */
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
  /** The kind of the fault that hit it. */
  readonly fault?: string
}

/** What changed, and the requests that change something, in their order. */
export interface Report {
  readonly changes: readonly Difference[]
  readonly requests: readonly ReportedRequest[]
}

/** Compares the world with its snapshot of the beginning. */
export function createReport({ world, requests }: Simulator, before: Snapshot): Report {
  const changing = requests.filter(isChangeRequest)
  return { changes: differencesOf(before, takeSnapshot(world)), requests: changing.map(toReportedRequest) }
}

function toReportedRequest({ at, method, path, operationId, status, code, fault }: JournalEntry): ReportedRequest {
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
