/** The error of an apply in which something failed: what was done, what failed, and what was not begun. */
import { ChangeError } from '../../../changes/engine/errors.ts'
import type { NodeReport } from '../../../changes/graph/node.ts'
import { applyFailed as say } from '../../../messages/environment/apply.ts'
import { joined, sentences } from '../../../messages/message.ts'
import { endingOfAll, type Failure, failureOf } from '../../run/failure.ts'

/** So many reasons are given. */
const MOST_REASONS = 5

interface Failed {
  readonly name: string
  readonly failure: Failure
}

function reasons(failed: readonly Failed[]): readonly string[] {
  const groups = [...Map.groupBy(failed, ({ failure }) => failure.message)]
  const listed = groups
    .slice(0, MOST_REASONS)
    .map(([message, of]) => say.one({ names: joined(of.map(({ name }) => name)), message }))
  const rest = groups.slice(MOST_REASONS).flatMap(([, of]) => of)
  return rest.length === 0 ? listed : [...listed, say.more({ count: rest.length })]
}

function namesWith(reports: readonly NodeReport[], outcome: NodeReport['outcome']): string | undefined {
  const names = reports.filter((report) => report.outcome === outcome).map(({ name }) => name)
  return names.length === 0 ? undefined : joined(names)
}

/** The error, or `undefined` where nothing failed. */
export function applyFailure(reports: readonly NodeReport[]): ChangeError | undefined {
  const failed = reports
    .filter(({ outcome }) => outcome === 'failed' || outcome === 'timed_out')
    .map(({ name, error }) => ({ name, failure: failureOf(error) }))
  const [first] = failed
  if (first === undefined) return undefined
  const changed = namesWith(reports, 'changed')
  const skipped = namesWith(reports, 'skipped')
  const message = sentences(
    say.failed({ count: failed.length, all: reports.length }),
    ...reasons(failed),
    changed === undefined ? undefined : say.changed({ names: changed }),
    skipped === undefined ? undefined : say.skipped({ names: skipped }),
  )
  const unexpected = failed.find(({ failure }) => failure.unexpected)
  return new ChangeError(endingOfAll(failed.map(({ failure }) => failure)), message, {
    advice: (unexpected ?? first).failure.hint,
    ofSeveral: true,
  })
}
