/** The sentences of a change that does not come to its good end. */
import { RolloutError } from './errors.ts'
import type { Aim } from './observer.ts'
import type { Difference } from './plan.ts'
import type { TimedOut } from './wait.ts'

function seconds(ms: number): string {
  return `${Math.round(ms / 1000)} s`
}

const SLOW = 'Where it is only slow, give a longer timeout; the operation log in the console tells more.'

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
  })
}

/** The deadline came before it was known whether a change whose answer was lost was done. */
export function neverKnown({ subject, what }: Aim, status: string | undefined): RolloutError {
  const message = `${subject}: the connection broke while the change to ${what} was sent, and the timeout came before it could be read whether it was done; the last status is "${status ?? 'unknown'}".`
  const advice = 'Run the step again: it reads first and sends only what is still missing.'
  return new RolloutError('timed_out', message, { status, advice })
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
  const advice = 'Give all workflows that deploy this service one concurrency group, so that they wait for one another.'
  return new RolloutError('overtaken', `${subject}: the change to ${what} was overtaken: ${other}.`, { status, advice })
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
