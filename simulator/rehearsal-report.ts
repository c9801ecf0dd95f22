/** What a rehearsal did to its world, for the summary of the job. */
import type { Simulator } from './index.ts'
import type { JournalEntry } from './journal.ts'
import { type Difference, differencesOf, type Portrait, portraitOf } from './portrait.ts'

/** What changed, and the requests that were to change something, in their order. */
export interface Report {
  readonly changes: readonly Difference[]
  /** A line each: `09:00:31 PUT /api/v1/… (updateServiceImage): 200`. */
  readonly requests: readonly string[]
}

/** Compares the world with what it looked like when the rehearsal began. */
export function reportOf({ world, requests }: Simulator, before: Portrait): Report {
  const changing = requests.filter(({ method, operationId }) => method !== 'GET' && operationId !== 'createToken')
  return { changes: differencesOf(before, portraitOf(world)), requests: changing.map(lineOf) }
}

function lineOf({ at, method, path, operationId, status, code, fault }: JournalEntry): string {
  const time = new Date(at).toISOString().slice(11, 19)
  const answer = status === 0 ? 'no answer' : code === undefined ? String(status) : `${status}, code ${code}`
  const why = fault === undefined ? '' : `, by the fault ${fault}`
  return `${time} ${method} ${path} (${operationId ?? 'no operation'}): ${answer}${why}`
}
