/** The errors of a change that does not succeed. */
import type { FengchaoError } from '../../client/errors.ts'
import * as say from '../../messages/changes/changes.ts'
import type { Difference } from './difference.ts'
import { ChangeError } from './errors.ts'
import type { Target } from './observer.ts'
import type { TimedOut } from './wait.ts'

function seconds(ms: number): number {
  return Math.round(ms / 1000)
}

const UNREAD = 'unknown'

/** The deadline came while waiting for `what`; `missing` says what is missing although the status is a success. */
export function timedOut(
  subject: string,
  what: string,
  ending: TimedOut,
  facts: { readonly nothingSent: boolean; readonly advice: string | undefined; readonly missing?: string | undefined },
): ChangeError {
  const message = say.timedOut({
    subject,
    what,
    seconds: seconds(ending.elapsedMs),
    status: ending.status ?? UNREAD,
    ...(ending.stalledMs >= 60_000 ? { stalled: seconds(ending.stalledMs) } : {}),
    ...(facts.missing === undefined ? {} : { lacks: facts.missing }),
  })
  return new ChangeError('timed_out', message, {
    status: ending.status,
    nothingSent: facts.nothingSent,
    advice: facts.advice ?? say.slow(),
    cause: ending.lastError,
  })
}

/** The deadline came before it was known whether a change whose answer was lost was applied. */
export function unconfirmed(target: Target, { status, lastError }: TimedOut): ChangeError {
  const message = say.outcomeUnknown({ ...target, status: status ?? UNREAD })
  return new ChangeError('timed_out', message, { status, advice: say.runAgainForMissing(), cause: lastError })
}

/** The answer to a change was lost, and the resource reads the same whether it was applied or not. */
export function undeterminable(target: Target, status: string, cause: unknown): ChangeError {
  return new ChangeError('failed', say.responseLost({ ...target, status }), {
    status,
    advice: say.lookAtOperationLog(),
    cause,
  })
}

/** An earlier change is in progress, and the user does not want to wait for it. */
export function busy(target: Target, status: string | undefined, cause?: unknown): ChangeError {
  return new ChangeError('busy', say.busy({ ...target, status }), { status, advice: say.waitForEarlier(), cause })
}

/** The platform refused the change as busy until the deadline. */
export function busyUntilDeadline(target: Target, nothingSent: boolean, cause: unknown): ChangeError {
  return new ChangeError('timed_out', say.busyToTheEnd(target), { nothingSent, cause })
}

/** Another change superseded ours. */
export function superseded(target: Target, other: string, status: string): ChangeError {
  return new ChangeError('superseded', say.superseded({ ...target, other }), { status, advice: say.oneGroup() })
}

/** The resource was as desired, and somebody else's operation on it has failed since. */
export function failedSince(subject: string, status: string): ChangeError {
  return new ChangeError('superseded', say.failedSince({ subject, status }), { status, advice: say.oneGroup() })
}

/** The resource was as desired, and another change has undone that since. */
export function undoneSince(target: Target, status: string): ChangeError {
  return new ChangeError('superseded', say.undoneSince(target), { status, advice: say.oneGroup() })
}

/** The resource was as desired, and somebody has deleted it since. */
export function deletedSince(subject: string): ChangeError {
  return new ChangeError('deleted', say.deletedSince(subject))
}

/** The resource is as desired, but its last operation failed, and the platform refuses to repeat what changes nothing. */
export function stuckInFailure({ subject }: Target, status: string, nothingSent: boolean, cause: unknown): ChangeError {
  const message = say.stuckInFailure({ subject, status })
  return new ChangeError('failed', message, { status, advice: say.clearFailure(), nothingSent, cause })
}

/** The resource was deleted while the change was waited for. */
export function deletedMeanwhile(target: Target): ChangeError {
  return new ChangeError('deleted', say.deletedMeanwhile(target))
}

/** Reads failed for good after the change was sent; `cause` is the platform's answer to them. */
export function unobserved(target: Target, cause: FengchaoError): ChangeError {
  return new ChangeError('unobserved', say.unobserved(target), { cause })
}

/** The platform reports a failure, or a success with another state than desired (`isMismatched`). */
export function failed(
  target: Target,
  differences: readonly Difference[],
  facts: { readonly status: string; readonly isMismatched: boolean; readonly advice: string | undefined },
): ChangeError {
  const { status, isMismatched, advice } = facts
  return new ChangeError('failed', say.failed({ ...target, status, isMismatched, differences }), { status, advice })
}
