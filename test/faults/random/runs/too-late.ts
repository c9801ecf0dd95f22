/** Changes of others that no step can see: they come when it has looked for the last time, and tells GitHub how it ended. */
import type { RunRecord } from './environment.ts'
import type { ForeignChange } from './foreign-changes.ts'
import type { Script } from './scripted-run.ts'

/** Whether others did this, or anything, after the last request for what shows it. */
export function cameTooLate(
  { disturbances }: Script,
  { requests }: RunRecord,
  shownBy: string,
  kind?: ForeignChange['kind'],
): boolean {
  const [first] = requests
  const last = requests.findLastIndex(({ operationId }) => operationId === shownBy)
  const lastAt = requests[last]?.at ?? Number.POSITIVE_INFINITY
  return disturbances.some((one) => {
    if (one.disturbance !== 'foreign' || (kind !== undefined && one.what.kind !== kind)) return false
    const { atRequest = 0, atSecond = 0 } = one
    return atRequest > last + 1 || (first !== undefined && first.at + atSecond * 1000 > lastAt)
  })
}
