/**
 * Submits a change until it is known to be accepted, and never again after that. Where an answer leaves open whether the
 * change was applied, the resource is read; where it proves that the change was not, it is sent again.
 */
import { ApiError, FengchaoError, isApiError } from '../../client/errors.ts'
import { keepsRetrying } from '../../messages/changes/changes.ts'
import { busy, busyUntilDeadline, stuckInFailure } from './change-errors.ts'
import type { Execution } from './execution.ts'
import { cutPause } from './schedule.ts'
import { UNCHANGED_MS } from './stability.ts'

/** A change that was accepted: the state that it was sent upon, and when. */
export interface Submission<S> {
  readonly before: S
  readonly sentAt: number
}

/** The resource is already as desired; `byUs`: by a change of ours whose answer was lost. */
export interface NothingToDo<S> {
  readonly nothingToDo: S
  readonly byUs: boolean
}

/** How often a change whose answers get lost is sent at most, each time after reads have shown that it was not applied. */
export const MAX_SENDS = 4

/** A refusal that may pass by itself is retried for so long, with so much time between two tries. */
const TRANSIENT_MS = 60_000
const TRANSIENT_PAUSE_MS = 3_000

/** True where the error leaves open whether the change was applied; a failed login or a refusal does not. */
export function isUndecided(error: unknown): boolean {
  if (!(error instanceof FengchaoError) || error.notApplied) return false
  return !(error instanceof ApiError) || error.status >= 500 || error.errorClass === 'transient'
}

// A cancellation ends the step before the answer comes, and the request may have arrived.
async function sendOnce<S>(execution: Execution<S>, before: S): Promise<void> {
  const { signal } = execution.options
  const cancelled = () => execution.markSent()
  execution.report('in_flight')
  signal?.addEventListener('abort', cancelled, { once: true })
  try {
    await execution.change.send(before)
  } finally {
    signal?.removeEventListener('abort', cancelled)
  }
  execution.report('accepted')
  execution.markSent()
}

/** Sends until the change is proved to be accepted; gives the state that it was sent upon, or one that needs no change. */
export async function submit<S>(execution: Execution<S>, first: S): Promise<Submission<S> | NothingToDo<S>> {
  const { change, options } = execution
  let before = first
  // A change whose answer was lost, and that no read has shown, may still turn out to have been applied.
  let lost: Submission<S> | undefined
  let refusals = 0
  const retryTransient = transientRetry(execution)
  for (let count = 1; ; ) {
    const sentAt = options.clock.now()
    try {
      await sendOnce(execution, before)
      return { before, sentAt }
    } catch (error) {
      options.signal?.throwIfAborted()
      if (!lost && !isUndecided(error)) execution.report('rejected')
      if (await retryTransient(error)) continue
      if (isApiError(error, 'busy')) {
        // The change that keeps the resource busy may be ours; one that is always sent cannot be recognized by the state.
        if (lost && change.always) return lost
        if (!lost && options.ifBusy === 'fail') throw busy(execution.target, undefined, error)
        refusals += 1
        before = await waitUntilFree(execution, error, refusals, !lost)
        if (!change.always && execution.isDone(before)) {
          // The refusal proves an operation in progress, and the status may lag behind: ours is waited for as any of ours.
          if (lost) return lost
          before = await execution.waitUntilStable(UNCHANGED_MS)
        }
        change.check?.(before)
        if (!change.always && execution.isDone(before)) return { nothingToDo: before, byUs: false }
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

/** Pauses where a refusal may pass by itself; false where it will not, or its time is up. */
function transientRetry<S>({ change, options }: Execution<S>): (error: unknown) => Promise<boolean> {
  const { clock, deadlineAt, observer, signal } = options
  let endsAt: number | undefined
  return async (error) => {
    if (!(error instanceof ApiError) || change.isTransient?.(error) !== true) return false
    if (endsAt === undefined) observer.warn(keepsRetrying(error.message))
    endsAt ??= clock.now() + TRANSIENT_MS
    const now = clock.now()
    const pauseMs = cutPause(TRANSIENT_PAUSE_MS, Math.min(endsAt, deadlineAt) - now)
    if (pauseMs === undefined) return false
    await clock.sleep(pauseMs, signal)
    return true
  }
}

/**
 * Where a refusal says that there is nothing to do, or may say so because a lost change of ours was applied, the resource
 * is read: one that is as desired is done, and what our lost change is creating is waited for.
 */
async function resolveRefusal<S>(
  execution: Execution<S>,
  refusal: unknown,
  lost: Submission<S> | undefined,
): Promise<Submission<S> | NothingToDo<S>> {
  const { change } = execution
  if (isApiError(refusal, 'no_change') || (lost && !change.always && refusal instanceof ApiError)) {
    const state = await execution.waitUntilRecognized()
    // What is in progress may be ours. Only "no change" proves that it has ended: a status that lags behind may show one
    // that still goes on as done.
    const mayGoOn = execution.isPending(state) || (execution.isDone(state) && !isApiError(refusal, 'no_change'))
    if (lost && mayGoOn) return lost
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

// Somebody else was faster, or a late request of an earlier step: what was created may be just what is desired.
async function createdMeanwhile<S>(execution: Execution<S>): Promise<S | undefined> {
  const { change, options } = execution
  const now = await execution.waitUntilRecognized()
  change.check?.(now)
  const state = options.wait && execution.isPending(now) ? await execution.waitUntilIdle(true) : now
  return execution.isDone(state) ? state : undefined
}

// The status may lag behind the refusal: pause before the first read, longer each time, so that sending again is no hot
// loop. The number of refusals does not matter, since each proves that nothing was applied; the deadline does.
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
