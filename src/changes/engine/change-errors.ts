/** The errors of a change that does not come to its good end. */
import type { FengchaoError } from '../../client/errors.ts'
import * as say from '../../messages/changes/changes.ts'
import type { Difference } from './difference.ts'
import { RolloutError } from './errors.ts'
import type { Aim } from './observer.ts'
import type { TimedOut } from './wait.ts'

function seconds(ms: number): number {
  return Math.round(ms / 1000)
}

const UNREAD = 'unknown'

/** The deadline came while `what` was waited for; `lacks` says what is missing although the status is a success. */
export function timedOut(
  subject: string,
  what: string,
  ending: TimedOut,
  facts: { readonly unsent: boolean; readonly advice: string | undefined; readonly lacks?: string | undefined },
): RolloutError {
  const message = say.timedOut({
    subject,
    what,
    seconds: seconds(ending.elapsedMs),
    status: ending.status ?? UNREAD,
    ...(ending.stalledMs >= 60_000 ? { stalled: seconds(ending.stalledMs) } : {}),
    ...(facts.lacks === undefined ? {} : { lacks: facts.lacks }),
  })
  return new RolloutError('timed_out', message, {
    status: ending.status,
    unsent: facts.unsent,
    advice: facts.advice ?? say.slow(),
    cause: ending.trouble,
  })
}

/** The deadline came before it was known whether a change whose answer was lost was done. */
export function neverKnown(aim: Aim, { status, trouble }: TimedOut): RolloutError {
  const message = say.neverKnown({ ...aim, status: status ?? UNREAD })
  return new RolloutError('timed_out', message, { status, advice: say.readsFirst(), cause: trouble })
}

/** The answer to a change was lost, and what can be read is the same whether it was done or not. */
export function untold(aim: Aim, status: string, cause: unknown): RolloutError {
  return new RolloutError('failed', say.untold({ ...aim, status }), { status, advice: say.lookAtOperationLog(), cause })
}

/** An earlier change goes on, and the user does not want to wait for it. */
export function busy(aim: Aim, status: string | undefined, cause?: unknown): RolloutError {
  return new RolloutError('busy', say.busy({ ...aim, status }), { status, advice: say.waitForEarlier(), cause })
}

/** The platform refused it as busy until the deadline. */
export function busyToTheEnd(aim: Aim, unsent: boolean, cause: unknown): RolloutError {
  return new RolloutError('timed_out', say.busyToTheEnd(aim), { unsent, cause })
}

/** Another change took the place of ours. */
export function overtaken(aim: Aim, other: string, status: string): RolloutError {
  return new RolloutError('overtaken', say.overtaken({ ...aim, other }), { status, advice: say.oneGroup() })
}

/** It was as asked, and somebody else's operation failed since. */
export function spoiltSince(subject: string, status: string): RolloutError {
  return new RolloutError('overtaken', say.spoiltSince({ subject, status }), { status, advice: say.oneGroup() })
}

/** It was as asked, and another change has undone that since. */
export function undoneSince(aim: Aim, status: string): RolloutError {
  return new RolloutError('overtaken', say.undoneSince(aim), { status, advice: say.oneGroup() })
}

/** It was as asked, and somebody deleted it since. */
export function vanishedSince(subject: string): RolloutError {
  return new RolloutError('vanished', say.deletedSince(subject))
}

/** It is as asked, but its last operation failed, and the platform refuses to repeat what changes nothing. */
export function stuckInFailure({ subject }: Aim, status: string, unsent: boolean, cause: unknown): RolloutError {
  const message = say.stuckInFailure({ subject, status })
  return new RolloutError('failed', message, { status, advice: say.leaveFailure(), unsent, cause })
}

/** It was deleted while it was waited for. */
export function vanished(aim: Aim): RolloutError {
  return new RolloutError('vanished', say.deletedMeanwhile(aim))
}

/** A read failed for good after the change was sent; `cause` is what the platform said to it. */
export function unwatched(aim: Aim, cause: FengchaoError): RolloutError {
  return new RolloutError('unwatched', say.unwatched(aim), { cause })
}

/** The platform says that it failed, or it ended well with something else than was asked (`isAstray`). */
export function failed(
  aim: Aim,
  differences: readonly Difference[],
  facts: { readonly status: string; readonly isAstray: boolean; readonly advice: string | undefined },
): RolloutError {
  const { status, isAstray, advice } = facts
  return new RolloutError('failed', say.failed({ ...aim, status, isAstray, differences }), { status, advice })
}
