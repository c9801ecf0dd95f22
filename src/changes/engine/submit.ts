/**
 * Sending a change until it is known to be taken, and never again after that. What an answer leaves open is read; what
 * it proves not to have been done is sent again.
 */
import { ApiError, FengchaoError, isApiError } from '../../client/errors.ts'
import { triesAgainSoon } from '../../messages/changes/changes.ts'
import { busy, busyUntilDeadline, stuckInFailure } from './change-errors.ts'
import type { Execution } from './execution.ts'
import { cutPause } from './schedule.ts'

/** A change on its way: the state that it was sent upon, and when. */
export interface Submission<S> {
  readonly before: S
  readonly sentAt: number
}

/** What is asked for is there already; `ours`: by a change of ours whose answer was lost. */
export interface NothingToDo<S> {
  readonly nothingToDo: S
  readonly byUs: boolean
}

/** How often a change whose answer gets lost is sent at most, each time after it was seen that it was not done. */
export const MAX_SENDS = 4

/** A refusal that may pass by itself is borne for so long, with so much time between two sends. */
const PATIENCE_MS = 60_000
const PATIENT_PAUSE_MS = 3_000

/** True where it is open whether the change was done: of a failed login or a refusal the client tells all there is. */
export function isUndecided(error: unknown): boolean {
  if (!(error instanceof FengchaoError) || error.notApplied) return false
  return !(error instanceof ApiError) || error.status >= 500 || error.errorClass === 'transient'
}

// A cancellation ends the step before the answer comes, and what was on its way may have arrived.
async function sendOnce<S>(execution: Execution<S>, before: S): Promise<void> {
  const { signal } = execution.options
  const cancelled = () => execution.markSent()
  signal?.addEventListener('abort', cancelled, { once: true })
  try {
    await execution.change.send(before)
  } finally {
    signal?.removeEventListener('abort', cancelled)
  }
}

/** Sends until it is proved that the change was taken; gives what it was sent upon, or a state that needs no change. */
export async function submit<S>(execution: Execution<S>, first: S): Promise<Submission<S> | NothingToDo<S>> {
  const { change, options } = execution
  let before = first
  // A change whose answer was lost, and that could not be seen to be done, may still turn out to be.
  let lost: Submission<S> | undefined
  let refusals = 0
  const patience = patienceOf(execution)
  for (let count = 1; ; ) {
    const sentAt = options.clock.now()
    execution.report('in_flight')
    try {
      await sendOnce(execution, before)
      execution.report('accepted')
      execution.markSent()
      return { before, sentAt }
    } catch (error) {
      options.signal?.throwIfAborted()
      if (!lost && !isUndecided(error)) execution.report('rejected')
      if (await patience(error)) continue
      if (isApiError(error, 'busy')) {
        // What keeps the resource busy may well be ours; one that is always sent cannot be told by what is there.
        if (lost && change.always) return lost
        if (!lost && options.ifBusy === 'fail') throw busy(execution.target, undefined, error)
        refusals += 1
        before = await waitUntilFree(execution, error, refusals, !lost)
        change.check?.(before)
        if (!change.always && execution.isDone(before)) return { nothingToDo: before, byUs: lost !== undefined }
      } else if (isUndecided(error)) {
        options.observer.warn(error instanceof Error ? error.message : String(error))
        execution.markSent()
        if (await execution.wasApplied(before, sentAt, error)) {
          execution.report('accepted')
          return { before, sentAt }
        }
        if (count >= MAX_SENDS) throw error
        count += 1
        lost ??= { before, sentAt }
      } else {
        return await resolveRefusal(execution, error, lost)
      }
    }
  }
}

/** Pauses where a refusal may pass by itself; false where it will not, or has had its time. */
function patienceOf<S>({ change, options }: Execution<S>): (error: unknown) => Promise<boolean> {
  const { clock, deadlineAt, observer, signal } = options
  let endsAt: number | undefined
  return async (error) => {
    if (!(error instanceof ApiError) || change.isTransient?.(error) !== true) return false
    if (endsAt === undefined) observer.warn(triesAgainSoon(error.message))
    endsAt ??= clock.now() + PATIENCE_MS
    const now = clock.now()
    const pauseMs = cutPause(PATIENT_PAUSE_MS, Math.min(endsAt, deadlineAt) - now)
    if (pauseMs === undefined) return false
    await clock.sleep(pauseMs, signal)
    return true
  }
}

/**
 * Where a refusal says that there is nothing to do, or may say so of what a lost change of ours did, it is looked: what
 * is as asked is done, and what our lost change made meanwhile is waited for.
 */
async function resolveRefusal<S>(
  execution: Execution<S>,
  refusal: unknown,
  lost: Submission<S> | undefined,
): Promise<Submission<S> | NothingToDo<S>> {
  const { change } = execution
  if (isApiError(refusal, 'no_change') || (lost && !change.always && refusal instanceof ApiError)) {
    const state = await execution.waitUntilRecognized()
    if (execution.isDone(state)) return { nothingToDo: state, byUs: lost !== undefined }
    if (isApiError(refusal, 'no_change') && change.matches(state) && execution.phaseOf(state) === 'failed') {
      throw stuckInFailure(execution.target, change.status(state), !lost, refusal)
    }
  }
  if (!change.always && isApiError(refusal, 'conflict')) {
    if (lost) {
      if (await execution.wasApplied(lost.before, lost.sentAt, refusal)) return lost
    } else {
      const state = await createdMeanwhile(execution)
      if (state !== undefined) return { nothingToDo: state, byUs: false }
    }
  }
  throw refusal
}

// Somebody else was faster, or a late request of a step that is gone: what is there then may be just what was asked for.
async function createdMeanwhile<S>(execution: Execution<S>): Promise<S | undefined> {
  const { change, options } = execution
  const now = await execution.waitUntilRecognized()
  change.check?.(now)
  const state = options.wait && execution.isPending(now) ? await execution.waitUntilIdle(true) : now
  return execution.isDone(state) ? state : undefined
}

// The status may lag behind the refusal: pause before the first look, longer each time, so that sending again is no
// hot loop. How often it is refused does not matter, since that proves that nothing was done; the deadline does.
async function waitUntilFree<S>(
  execution: Execution<S>,
  refusal: Error,
  refusals: number,
  nothingSent: boolean,
): Promise<S> {
  const { options } = execution
  const { clock, deadlineAt } = options
  if (refusals === 1) options.observer.warn(refusal.message)
  const pauseMs = options.pollIntervalMs ?? Math.min(refusals, 10) * 1_000
  const cut = cutPause(pauseMs, deadlineAt - clock.now())
  if (cut === undefined) throw busyUntilDeadline(execution.target, nothingSent, refusal)
  await clock.sleep(cut, options.signal)
  return execution.waitUntilIdle(nothingSent)
}
