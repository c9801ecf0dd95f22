/**
 * A change, the same for every resource: read → compare → send → confirm → wait → verify. It is sent once, whatever the
 * network does: where an answer leaves it open whether the change was done, the resource is read until that is known.
 */
import type { ApiError } from '../../client/errors.ts'
import type { Difference } from './difference.ts'
import type { StatusTable } from './status.ts'
import type { WaitOptions } from './wait.ts'

/** How a change of one resource is read, compared and sent. `S` is the resource's state. */
export interface Change<S> {
  /** The resource, for messages: `Service web (50883)`, or as much of it as is known before it was read. */
  readonly subject: (state: S | undefined) => string
  /** What is asked of it, to follow "to": `scale to 3`. */
  readonly goal: string
  /** What the phase of waiting is called: `Scaling`. */
  readonly phase: string
  readonly table: StatusTable
  /** See `BeliefOptions.family`. */
  readonly family?: string
  /** See `BeliefOptions.synchronous`. */
  readonly synchronous?: boolean
  /** Reads the resource; its client is bound to the deadline. */
  readonly read: () => Promise<S>
  readonly status: (state: S) => string
  /** Whatever else shows that the resource moved; default nothing. */
  readonly fingerprint?: (state: S) => string
  /** See `BeliefOptions.markTells`. */
  readonly fingerprintProves?: boolean
  /** The resource is what was asked for. */
  readonly matches: (state: S) => boolean
  /** An operation is going on; default: the status is not one of an ending. */
  readonly busy?: (state: S) => boolean
  readonly differences: (state: S) => readonly Difference[]
  /** Throws `RolloutError` where the platform would refuse the change or it makes no sense. */
  readonly check?: (state: S) => void
  readonly send: (state: S) => Promise<unknown>
  /** Sent even where the resource is what was asked for: a restart, a rebuild. */
  readonly always?: boolean
  /** It takes something away: one read that does not find it is not believed. */
  readonly deletes?: boolean
  /** Once it has ended, the resource looks as in this state, so that one that ended unseen cannot be told. */
  readonly mayEndUnseen?: (before: S) => boolean
  /** Changed by us a moment ago: what looks as asked for may be a stale answer, and is believed only once it has stood. */
  readonly justChanged?: boolean
  /** Says who or what took the place of our change, seen from how things were before it. */
  readonly supersededBy?: (state: S, before: S) => string | undefined
  /** See `BeliefOptions.settleMs`. */
  readonly settleMs?: number
  /** What is still missing although status and content say that it is done: `2 of 3 containers run`; without a full stop. */
  readonly missing?: (state: S) => string | undefined
  /** A refusal that may pass by itself within a minute: an image pushed a moment ago that is not known yet. */
  readonly isTransient?: (refusal: ApiError) => boolean
  /** What a change that does not come to its end usually suffers from. */
  readonly slowAdvice?: string
  /** A sentence on where the cause of a failure is to be seen. */
  readonly failureAdvice?: (state: S) => string
}

/** The wishes of the step that all its changes share. */
export interface ChangeOptions extends WaitOptions {
  readonly wait: boolean
  readonly dryRun: boolean
  readonly ifBusy: 'wait' | 'fail'
  /** Another change of this step was made before: one odd answer to the first read does not leave it half done. */
  readonly isMidway?: boolean
}

export type ChangeOutcome = 'changed' | 'unchanged' | 'planned' | 'started'

export interface ChangeResult<S> {
  readonly outcome: ChangeOutcome
  readonly before: S
  /** As last read; after a wait this is verified to be what was asked for. */
  readonly after: S
  readonly differences: readonly Difference[]
}
