/**
 * Resources that exist or do not: found by name or id, created, updated and deleted. What is particular to one kind is
 * described by `Resource`, `Desired` and `Removal`; the rest is `applyChange`.
 */
import type { ApiError } from '../../client/errors.ts'
import type { ChangeResult } from './change.ts'
import type { Difference } from './difference.ts'
import type { StatusTable } from './status.ts'

/** One resource by name or id; `T` is what the platform reports of one that exists. */
export interface Resource<T> {
  /** For messages: `Namespace my-ev`. */
  readonly title: string
  /** Reads it; `undefined` where it does not exist, unless `absent` decides that. */
  readonly find: () => Promise<T | undefined>
  /** For a resource that is read with its parent and shares the parent's status: true where the resource itself does not exist. */
  readonly absent?: (found: T) => boolean
  /** Left out for resources whose changes are complete when the answer comes. */
  readonly status?: { readonly of: (found: T) => string; readonly table: StatusTable }
  /** A value that changes at the end of a change and at no other time, such as an update time. */
  readonly fingerprint?: (found: T) => string
}

/** How a resource should be, and how it is created and updated. */
export interface Desired<T> {
  /** The name of the waiting phase: `Creating the namespace`. */
  readonly phase: string
  /** Field by field; empty where the resource is as desired. For one that does not exist: all desired fields. */
  readonly differences: (found: T | undefined) => readonly Difference[]
  /** Throws `ChangeError` (`refused`) where the platform cannot do it. */
  readonly check?: (found: T | undefined) => void
  /** Left out where it cannot be created. */
  readonly create?: () => Promise<unknown>
  /** Left out where it cannot be updated. */
  readonly update?: (found: T) => Promise<unknown>
  /** See `Change.missing`. */
  readonly missing?: (found: T) => string | undefined
  readonly failureAdvice?: string
  /** See `Change.isTransient`. */
  readonly isTransient?: (refusal: ApiError) => boolean
}

/** The resource, or `undefined` where it does not exist. */
export function existingOf<T>(resource: Resource<T>, found: T | undefined): T | undefined {
  return found === undefined || resource.absent?.(found) ? undefined : found
}

/** How a resource is deleted. */
export interface Removal<T> {
  readonly phase: string
  /** What is deleted, for the difference; default: that the resource existed. */
  readonly before?: (found: T) => Difference
  /** Throws `ChangeError` (`refused`) where the platform cannot do it. */
  readonly check?: (found: T) => void
  readonly send: (found: T) => Promise<unknown>
  readonly failureAdvice?: string
}

/** What was done to a resource, in the words of the output `operation`. */
export type AppliedOperation = 'created' | 'updated' | 'deleted' | 'unchanged' | 'read'

/** Reads the operation off a result; in a dry run, what would be done. */
export function operationOf<T>(result: ChangeResult<T | undefined>, deleting: boolean): AppliedOperation {
  if (result.outcome === 'unchanged') return 'unchanged'
  if (deleting) return 'deleted'
  return result.before === undefined ? 'created' : 'updated'
}
