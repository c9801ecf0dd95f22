/**
 * A change, the same for every resource: read → compare → submit → confirm → wait → verify. It is applied exactly once,
 * whatever the network does: where an answer leaves open whether the change was applied, the resource is read until that
 * is known.
 */
import type { ApiError } from '../../client/errors.ts'
import type { Difference } from './difference.ts'
import type { StatusTable } from './status.ts'
import type { WaitOptions } from './wait.ts'

/**
 * A look during a wait that costs less than a read, and shows less: whether an operation is in progress. It proves nothing
 * else, so that whatever ends a wait is read.
 */
export interface Glance<S> {
  /** Only what is asked for after this moment counts from now on: the resource was read, or a change of it was sent. */
  renew(): void
  /**
   * The resource as last read with the word of the operation in progress, as soon as there is news; `undefined` where it has
   * to be read, or where no news would come before `by`.
   */
  look(last: S, by: number): Promise<S | undefined>
}

/** How a change of one resource is read, compared and sent. `S` is the resource's state. */
export interface Change<S> {
  /** The resource, for messages: `Service web (50883)`, or what is known of it before it was read. */
  readonly subject: (state: S | undefined) => string
  /** What the change is to achieve, after the word "to": `scale to 3`. */
  readonly goal: string
  /** The name of the waiting phase: `Scaling`. */
  readonly phase: string
  readonly table: StatusTable
  /** See `StabilityOptions.family`. */
  readonly family?: string
  /** See `StabilityOptions.synchronous`. */
  readonly synchronous?: boolean
  /** Reads the resource; its client is bound to the deadline. */
  readonly read: () => Promise<S>
  readonly glance?: Glance<S> | undefined
  readonly status: (state: S) => string
  /** Whatever else changes when the resource does; default nothing. */
  readonly fingerprint?: (state: S) => string
  /** See `StabilityOptions.fingerprintProves`. */
  readonly fingerprintProves?: boolean
  /** True where the resource is as desired. */
  readonly matches: (state: S) => boolean
  /** True while an operation is in progress; default: the status is not a terminal one. */
  readonly busy?: (state: S) => boolean
  readonly differences: (state: S) => readonly Difference[]
  /** Throws `ChangeError` where the platform would refuse the change or it makes no sense. */
  readonly check?: (state: S) => void
  readonly send: (state: S) => Promise<unknown>
  /** Sent even where the resource is as desired: a restart, a rebuild. */
  readonly always?: boolean
  /** The change is a deletion: a single read that does not find the resource is not trusted. */
  readonly deletes?: boolean
  /** Once the change has ended the resource looks as in this state, so that one that ended unobserved cannot be recognized. */
  readonly mayEndUnseen?: (before: S) => boolean
  /**
   * Sent upon this state, the platform would accept the same change a second time once the first has ended: neither a name
   * that is taken nor a refusal for want of a difference keeps it from happening twice.
   */
  readonly isAcceptedAgain?: (before: S) => boolean
  /** We changed the resource a moment ago: a state that matches may be stale, and counts only once it has been stable. */
  readonly justChanged?: boolean
  /** Describes the change that superseded ours, compared with the state before ours; `undefined` where none did. */
  readonly supersededBy?: (state: S, before: S) => string | undefined
  /** See `StabilityOptions.settleMs`. */
  readonly settleMs?: number
  /** What is still missing although status and content report success: `2 of 3 containers run`; without a full stop. */
  readonly missing?: (state: S) => string | undefined
  /** True for a refusal that may pass by itself within a minute: an image pushed a moment ago that is not known yet. */
  readonly isTransient?: (refusal: ApiError) => boolean
  /** The usual cause where the change does not end in time. */
  readonly slowAdvice?: string
  /** A sentence on where to see the cause of a failure. */
  readonly failureAdvice?: (state: S) => string
}

/** The step's preferences, which all its changes share. */
export interface ChangeOptions extends WaitOptions {
  readonly wait: boolean
  readonly dryRun: boolean
  readonly ifBusy: 'wait' | 'fail'
  /** Another change of this step was applied before: one odd answer to the first read does not leave the step half done. */
  readonly isMidway?: boolean
}

export type ChangeOutcome = 'changed' | 'unchanged' | 'planned' | 'started'

export interface ChangeResult<S> {
  readonly outcome: ChangeOutcome
  readonly before: S
  /** As last read; after a wait it is verified to be as desired. */
  readonly after: S
  readonly differences: readonly Difference[]
}
