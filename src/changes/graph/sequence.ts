/** Several changes of one resource, one after the other: the platform accepts one at a time. */

import { ifExists } from '../../client/errors.ts'
import { awaited, matchRequested } from '../../messages/changes/changes.ts'
import { applyChange, readWhenIdle } from '../engine/apply.ts'
import type { Change, ChangeOptions, ChangeOutcome, ChangeResult } from '../engine/change.ts'
import { deletedSince, failedSince, timedOut, undoneSince } from '../engine/change-errors.ts'
import type { ChangeError } from '../engine/errors.ts'
import { CONFIRM_MS, SAME_WORD_MS } from '../engine/stability.ts'
import { GONE } from '../engine/status.ts'

import { waitFor } from '../engine/wait.ts'

const BY_WEIGHT: readonly ChangeOutcome[] = ['started', 'changed', 'planned', 'unchanged']

/** The strongest outcome: started before changed, and both before planned and unchanged. */
export function strongestOutcome(outcomes: readonly (ChangeOutcome | undefined)[]): ChangeOutcome {
  return BY_WEIGHT.find((outcome) => outcomes.includes(outcome)) ?? 'unchanged'
}

/**
 * The changes that make a difference once an earlier operation has ended (in a dry run: now). Whatever would be refused is
 * refused here, before anything is sent.
 */
export async function pendingChanges<S>(
  changes: readonly [Change<S>, ...Change<S>[]],
  options: ChangeOptions,
): Promise<readonly Change<S>[]> {
  const differing = (state: S) => changes.filter((change) => !change.matches(state))
  const all: Change<S> = {
    ...changes[0],
    goal: matchRequested(),
    always: false,
    matches: (state) => differing(state).length === 0,
    check: (state) => {
      for (const change of differing(state)) change.check?.(state)
    },
  }
  return differing(await readWhenIdle(all, options))
}

function undoneBy<S>(changes: readonly Change<S>[], state: S): ChangeError | undefined {
  const undone = changes.find((change) => !change.matches(state))
  return undone && undoneSince({ subject: undone.subject(state), what: undone.goal }, undone.status(state))
}

/** Throws where a change no longer holds: our later changes keep what the earlier ones did, but those of others may not. */
export function requireAll<S>(changes: readonly Change<S>[], state: S): void {
  const undone = undoneBy(changes, state)
  if (undone !== undefined) throw undone
}

/**
 * Reads once more what the changes achieved, after something else took its time: all of it still has to hold. What does not
 * has to be observed twice, at least two seconds apart, since one API node may be behind the others.
 */
export async function requireAllStill<S>(
  changes: readonly [Change<S>, ...Change<S>[]],
  before: S | undefined,
  options: ChangeOptions,
): Promise<S> {
  const [change] = changes
  const startedAt = options.clock.now()
  let brokenAt: number | undefined
  const ended = await waitFor<{ readonly state: S } | { readonly error: ChangeError }>(async () => {
    const state = await ifExists(change.read())
    const status = state === undefined ? GONE : change.status(state)
    const look = { status, sentence: change.table(status)?.sentence ?? status }
    const error = state === undefined ? deletedSince(change.subject(before)) : brokenBy(changes, state)
    const now = options.clock.now()
    // All our changes have ended: a pending word comes from an API node that is behind, or from somebody else's operation.
    const behindMs = change.table(status)?.phase === 'pending' ? SAME_WORD_MS - (now - startedAt) : 0
    if (state !== undefined && error === undefined)
      return behindMs > 0 ? { ...look, confirmMs: CONFIRM_MS } : { ...look, ending: { state } }
    brokenAt ??= now
    const leftMs = CONFIRM_MS - (now - brokenAt)
    return { ...look, ...(error === undefined || leftMs > 0 ? { confirmMs: leftMs } : { ending: { error } }) }
  }, options)
  if ('timedOut' in ended)
    throw timedOut(change.subject(before), awaited.lastLook(), ended, { nothingSent: false, advice: undefined })
  if ('error' in ended) throw ended.error
  return ended.state
}

function brokenBy<S>(changes: readonly [Change<S>, ...Change<S>[]], state: S): ChangeError | undefined {
  const [change] = changes
  const status = change.status(state)
  const undone = undoneBy(changes, state)
  if (undone !== undefined) return undone
  return change.table(status)?.phase === 'failed' ? failedSince(change.subject(state), status) : undefined
}

/**
 * Applies the changes in order. Each is waited for before the next; where `wait` is false only the last one is not. In a
 * dry run all are compared with the current state. At the end all of `desired` has to hold, also what held from the
 * beginning and is not among the changes. See `applyChange` for what it rejects with.
 */
export async function applyInOrder<S>(
  changes: readonly Change<S>[],
  options: ChangeOptions,
  desired: readonly Change<S>[] = changes,
): Promise<ChangeResult<S>> {
  const results: ChangeResult<S>[] = []
  for (const [i, change] of changes.entries()) {
    const isLast = i === changes.length - 1
    const isMidway = options.isMidway || i > 0
    results.push(await applyChange(change, { ...options, isMidway, wait: options.wait || !isLast }))
  }
  const [first] = results
  const last = results.at(-1)
  if (first === undefined || last === undefined) throw new TypeError('There is no change to apply.')
  const outcome = strongestOutcome(results.map((result) => result.outcome))
  if (outcome === 'changed') requireAll(desired, last.after)
  return {
    outcome,
    before: first.before,
    after: last.after,
    differences: results.flatMap((result) => result.differences),
  }
}
