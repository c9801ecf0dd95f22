/** The error of a fleet in which something failed: every failure, and what became of the others. */
import { ChangeError } from '../../changes/engine/errors.ts'
import type { NodeReport } from '../../changes/graph/node.ts'
import { joined, sentences } from '../../messages/message.ts'
import { fleetFailed as say } from '../../messages/services/fleet.ts'
import { endingOfAll, type Failure, failureOf } from '../../step/run/failure.ts'

/** So many different reasons are given. */
const MOST_REASONS = 5

function isFailed({ outcome }: NodeReport): boolean {
  return outcome === 'failed' || outcome === 'timed_out'
}

interface Failed {
  readonly name: string
  readonly failure: Failure
}

/** The reasons, each with the names of those that it is of. */
function reasons(failed: readonly Failed[]): readonly string[] {
  const groups = [...Map.groupBy(failed, ({ failure }) => failure.message)]
  const listed = groups.slice(0, MOST_REASONS).map(([message, of]) => say.one({ names: namesOf(of), message }))
  const rest = groups.slice(MOST_REASONS).flatMap(([, of]) => of)
  return rest.length === 0 ? listed : [...listed, say.more({ count: rest.length })]
}

function namesOf(named: readonly { readonly name: string }[]): string {
  return joined(named.map(({ name }) => name))
}

function sentenceOf(
  reports: readonly NodeReport[],
  say: (facts: { readonly names: string }) => string,
): string | undefined {
  return reports.length === 0 ? undefined : say({ names: namesOf(reports) })
}

/** The error, or `undefined` where nothing failed. `begun`: some of them got past their checks. */
export function fleetFailure(reports: readonly NodeReport[], begun: boolean): ChangeError | undefined {
  const failed = reports.filter(isFailed).map(({ name, error }) => ({ name, failure: failureOf(error) }))
  const [first] = failed
  if (first === undefined) return undefined
  const facts = { count: failed.length, all: reports.length }
  const stuck = reports.filter(({ undoError }) => undoError !== undefined)
  const message = sentences(
    // What runs that should not is said first.
    ...stuck.map(({ name, undoError }) => say.notRolledBack({ names: name, message: failureOf(undoError).message })),
    begun ? say.failed(facts) : say.refused(facts),
    ...reasons(failed),
    sentenceOf(
      reports.filter(({ undone }) => undone),
      say.rolledBack,
    ),
    begun
      ? sentenceOf(
          reports.filter(({ outcome }) => outcome === 'skipped'),
          say.skipped,
        )
      : undefined,
  )
  const unexpected = failed.find(({ failure }) => failure.unexpected)
  const advice = (unexpected ?? first).failure.hint
  return new ChangeError(endingOfAll(failed.map(({ failure }) => failure)), message, { advice, ofSeveral: true })
}
