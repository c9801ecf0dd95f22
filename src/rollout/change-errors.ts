/** The sentences of a change that does not come to its good end. */
import type { FengchaoError } from '../client/errors.ts'
import { RolloutError } from './errors.ts'
import type { Aim } from './observer.ts'
import type { Difference } from './plan.ts'
import type { TimedOut } from './wait.ts'

function seconds(ms: number): string {
  return `${Math.round(ms / 1000)} s`
}

const SLOW = 'Where it is only slow, give a longer timeout; the operation log in the console tells more.'

/** For what somebody else does to the same thing at the same time. */
export const ONE_GROUP =
  'Give all workflows that change this service one concurrency group, so that they wait for one another.'

/** The deadline came while `what` was waited for. */
export function timedOut(
  subject: string,
  what: string,
  ending: TimedOut,
  facts: { readonly unsent: boolean; readonly advice: string | undefined },
): RolloutError {
  const still = ending.stalledMs >= 60_000 ? ` and has not moved for ${seconds(ending.stalledMs)}` : ''
  const message = `${subject}: ${what} did not end within ${seconds(ending.elapsedMs)} of waiting; the last status is "${ending.status ?? 'unknown'}"${still}. What was begun goes on at the platform.`
  return new RolloutError('timed_out', message, {
    status: ending.status,
    unsent: facts.unsent,
    advice: facts.advice ?? SLOW,
    cause: ending.trouble,
  })
}

/** The deadline came after the change had ended well by its status, and before all of it was there. */
export function incomplete(
  { subject }: Aim,
  lacking: string,
  ending: TimedOut,
  facts: { readonly unsent: boolean; readonly advice: string | undefined },
): RolloutError {
  const message = `${subject}: the last reported status is "${ending.status ?? 'unknown'}", but after ${seconds(ending.elapsedMs)} of waiting ${lacking}`
  return new RolloutError('timed_out', message, { status: ending.status, ...facts })
}

/** The deadline came before it was known whether a change whose answer was lost was done. */
export function neverKnown({ subject, what }: Aim, { status, trouble }: TimedOut): RolloutError {
  const message = `${subject}: the connection broke while the change to ${what} was sent, and the timeout came before it could be read whether it was done; the last status is "${status ?? 'unknown'}".`
  const advice = 'Run the step again: it reads first and sends only what is still missing.'
  return new RolloutError('timed_out', message, { status, advice, cause: trouble })
}

/** The answer to a change was lost, and what can be read is the same whether it was done or not. */
export function untold({ subject, what }: Aim, status: string, cause: unknown): RolloutError {
  const message = `${subject}: the answer to the change to ${what} was lost, and it cannot be told whether it was done: the status is "${status}", as it was before and as it would be after. It was not sent again.`
  const advice = 'Its operation log in the console tells whether it was done; where it was not, run the step again.'
  return new RolloutError('failed', message, { status, advice, cause })
}

/** An earlier change goes on, and the user does not want to wait for it. */
export function busy({ subject, what }: Aim, status: string | undefined, cause?: unknown): RolloutError {
  const said = status === undefined ? '' : ` (status "${status}")`
  const message = `${subject} is busy with an earlier change${said}, and if_busy is fail, so the change to ${what} was not sent.`
  const advice = 'Run the step again when that change has ended, or set if_busy: wait.'
  return new RolloutError('busy', message, { status, advice, cause })
}

/** The platform refused it as busy until the deadline. */
export function busyToTheEnd({ subject, what }: Aim, unsent: boolean, cause: unknown): RolloutError {
  const message = `${subject} was busy until the timeout, so the change to ${what} was not made.`
  return new RolloutError('timed_out', message, { unsent, cause })
}

/** Another change took the place of ours. */
export function overtaken({ subject, what }: Aim, other: string, status: string): RolloutError {
  const message = `${subject}: the change to ${what} was overtaken: ${other}.`
  return new RolloutError('overtaken', message, { status, advice: ONE_GROUP })
}

/** It was as asked, and somebody else's operation failed since. */
export function spoiltSince(subject: string, status: string): RolloutError {
  const message = `${subject} was brought to what is asked, but an operation of somebody else has ended in "${status}" since, so it is not sure that it runs.`
  return new RolloutError('overtaken', message, { status, advice: ONE_GROUP })
}

/** It was as asked, and somebody deleted it since. */
export function vanishedSince(subject: string): RolloutError {
  return new RolloutError('vanished', `${subject} was brought to what is asked, and was deleted since.`)
}

/** It is as asked, but its last operation failed, and the platform refuses to repeat what changes nothing. */
export function stuckInFailure({ subject }: Aim, status: string, unsent: boolean, cause: unknown): RolloutError {
  const message = `${subject} is already as asked, but its last operation ended in "${status}", and the platform does not repeat a change that changes nothing, so it is not sure that it runs.`
  const advice =
    'Look at its operation log in the console; another change that succeeds (another tag, another number of replicas and back) brings it out of this state.'
  return new RolloutError('failed', message, { status, advice, unsent, cause })
}

/** It was deleted while it was waited for. */
export function vanished({ subject, what }: Aim): RolloutError {
  const message = `${subject} was deleted while its change to ${what} was waited for.`
  return new RolloutError('vanished', message)
}

/** A read failed for good after the change was sent; `cause` is what the platform said to it. */
export function unwatched({ subject, what }: Aim, cause: FengchaoError): RolloutError {
  const message = `${subject}: the change to ${what} was sent, but it cannot be read what became of it.`
  return new RolloutError('unwatched', message, { cause })
}

/** The platform says that it failed, or ended with something else than was asked: `how`, and what differs. */
export function failed(
  { subject, what }: Aim,
  how: string,
  differences: readonly Difference[],
  facts: { readonly status: string; readonly advice: string | undefined },
): RolloutError {
  const listed = differences.map(({ field, before, after }) => `${field} is ${before || 'not set'} instead of ${after}`)
  const details = listed.length > 0 ? ` (${listed.join('; ')})` : ''
  return new RolloutError('failed', `${subject}: the change to ${what} ${how}${details}.`, facts)
}
