/**
 * Things that are there or not: found by name or id, made, changed and deleted. What is particular to one kind of thing
 * is a `Resource` and what is asked of it; the rest is `applyChange`.
 */
import type { ApiError } from '../../client/errors.ts'
import type { ChangeResult } from './change.ts'
import type { Difference } from './difference.ts'
import type { StatusTable } from './status.ts'

/** A kind of thing by name or id; `T` is what the platform says of one that is there. */
export interface Resource<T> {
  /** For messages: `Space my-ev`. */
  readonly title: string
  /** `undefined` where it is not there, unless `absent` tells. */
  readonly find: () => Promise<T | undefined>
  /** For a thing that is read with what it belongs to, and shares its status: the thing itself is not there. */
  readonly absent?: (found: T) => boolean
  /** Left out for things that are done when the answer comes. */
  readonly status?: { readonly of: (found: T) => string; readonly table: StatusTable }
  /** Whatever moves at the end of a change and at no other time, such as an update time. */
  readonly fingerprint?: (found: T) => string
}

/** What is asked of a thing, and how it is brought about. */
export interface Desired<T> {
  /** What waiting for it is called: `Creating the space`. */
  readonly phase: string
  /** Field by field; empty where it is as asked. For a thing that is not there: all fields asked for. */
  readonly differences: (found: T | undefined) => readonly Difference[]
  /** Throws `RolloutError` (`refused`) where the platform cannot do it. */
  readonly check?: (found: T | undefined) => void
  /** Left out where it cannot be made. */
  readonly create?: () => Promise<unknown>
  /** Left out where it cannot be changed. */
  readonly update?: (found: T) => Promise<unknown>
  /** See `Change.lacks`. */
  readonly missing?: (found: T) => string | undefined
  readonly failureAdvice?: string
  /** See `Change.passes`. */
  readonly isTransient?: (refusal: ApiError) => boolean
}

/** The thing, or `undefined` where it is not there. */
export function existingOf<T>(resource: Resource<T>, found: T | undefined): T | undefined {
  return found === undefined || resource.absent?.(found) ? undefined : found
}

/** How a thing is deleted. */
export interface Removal<T> {
  readonly phase: string
  /** What goes, for the difference; default that it was there. */
  readonly before?: (found: T) => Difference
  /** Throws `RolloutError` (`refused`) where the platform cannot do it. */
  readonly check?: (found: T) => void
  readonly send: (found: T) => Promise<unknown>
  readonly failureAdvice?: string
}

/** What was done to a thing, in the words of the output `operation`. */
export type AppliedOperation = 'created' | 'updated' | 'deleted' | 'unchanged' | 'read'

/** Reads the operation off a result; in a dry run, what would be done. */
export function operationOf<T>(result: ChangeResult<T | undefined>, deleting: boolean): AppliedOperation {
  if (result.outcome === 'unchanged') return 'unchanged'
  if (deleting) return 'deleted'
  return result.before === undefined ? 'created' : 'updated'
}
