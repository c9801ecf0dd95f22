/**
 * Things that are there or not: found by name or id, made, changed and deleted. What is particular to one kind of thing
 * is a `Resource` and what is asked of it; the rest is `applyChange`.
 */
import { type ApiError, isApiError } from '../client/errors.ts'
import { asRequested, beDeleted, cannotBeChanged, existing, notThere } from '../messages/resources.ts'
import { presence } from '../messages/statuses.ts'
import { applyChange, type Change, type ChangeOptions, type ChangeResult } from './change.ts'
import { refuse } from './errors.ts'
import type { Difference } from './plan.ts'
import type { StatusTable } from './statuses.ts'

/** A kind of thing by name or id; `T` is what the platform says of one that is there. */
export interface Resource<T> {
  /** For messages: `Space my-ev`. */
  readonly title: string
  /** `undefined` where it is not there, unless `absent` tells. */
  readonly find: (deadlineAt: number) => Promise<T | undefined>
  /** For a thing that is read with what it belongs to, and shares its status: the thing itself is not there. */
  readonly absent?: (found: T) => boolean
  /** Left out for things that are done when the answer comes. */
  readonly status?: { readonly of: (found: T) => string; readonly table: StatusTable }
  /** Whatever moves at the end of a change and at no other time, such as an update time. */
  readonly mark?: (found: T) => string
}

/** What is asked of a thing, and how it is brought about. */
export interface Wanted<T> {
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
  readonly lacks?: (found: T) => string | undefined
  readonly failureAdvice?: string
  /** See `Change.passes`. */
  readonly passes?: (refusal: ApiError) => boolean
}

/** The thing, or `undefined` where it is not there. */
export function present<T>(resource: Resource<T>, found: T | undefined): T | undefined {
  return found === undefined || resource.absent?.(found) ? undefined : found
}

/** The words for things that have no status of their own. */
const THERE = 'there'
const ABSENT = 'absent'

function table<T>(resource: Resource<T>): StatusTable {
  return (word) => {
    if (word === ABSENT) return { phase: 'gone', sentence: presence.absent() }
    if (word === THERE && !resource.status) return { phase: 'succeeded', sentence: presence.there() }
    return resource.status?.table(word)
  }
}

function changeOf<T>(resource: Resource<T>) {
  return {
    subject: () => resource.title,
    table: table(resource),
    read: resource.find,
    status: (found: T | undefined) => (found === undefined ? ABSENT : (resource.status?.of(found) ?? THERE)),
    mark: (found: T | undefined) => (found === undefined ? '' : (resource.mark?.(found) ?? '')),
    markTells: resource.mark !== undefined,
    synchronous: resource.status === undefined,
  } satisfies Partial<Change<T | undefined>>
}

function foundOf<T>(resource: Resource<T>, result: ChangeResult<T | undefined>): ChangeResult<T | undefined> {
  return { ...result, before: present(resource, result.before), after: present(resource, result.after) }
}

/** Brings a thing to what is asked: makes it, changes it, or leaves it. See `applyChange` for what it rejects with. */
export async function ensure<T>(
  resource: Resource<T>,
  wanted: Wanted<T>,
  options: ChangeOptions,
): Promise<ChangeResult<T | undefined>> {
  const { create, update } = wanted
  const result = await applyChange<T | undefined>(
    {
      ...changeOf(resource),
      what: asRequested(),
      phase: wanted.phase,
      check: (state) => {
        const found = present(resource, state)
        wanted.check?.(found)
        if (found === undefined && !create) refuse(notThere({ title: resource.title }))
      },
      matches: (state) => {
        const found = present(resource, state)
        return found !== undefined && wanted.differences(found).length === 0
      },
      differences: (state) => wanted.differences(present(resource, state)),
      send: async (state) => {
        const found = present(resource, state)
        if (found === undefined) return create?.()
        if (update) return update(found)
        return refuse(cannotBeChanged({ title: resource.title }))
      },
      lacks: (state) => {
        const found = present(resource, state)
        return found === undefined ? undefined : wanted.lacks?.(found)
      },
      ...(wanted.failureAdvice === undefined ? {} : { failureAdvice: () => wanted.failureAdvice ?? '' }),
      ...(wanted.passes === undefined ? {} : { passes: wanted.passes }),
    },
    options,
  )
  return foundOf(resource, result)
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

/** Deletes a thing and waits until it is gone; one that is not there is left so. */
export async function remove<T>(
  resource: Resource<T>,
  how: Removal<T>,
  options: ChangeOptions,
): Promise<ChangeResult<T | undefined>> {
  const result = await applyChange<T | undefined>(
    {
      ...changeOf(resource),
      what: beDeleted(),
      phase: how.phase,
      deletes: true,
      check: (state) => {
        const found = present(resource, state)
        if (found !== undefined) how.check?.(found)
      },
      matches: (state) => present(resource, state) === undefined,
      differences: (state) => {
        const found = present(resource, state)
        if (found === undefined) return []
        return [how.before?.(found) ?? { field: resource.title, before: existing(), after: '' }]
      },
      send: async (state) => {
        const found = present(resource, state)
        if (found === undefined) return
        try {
          await how.send(found)
        } catch (error) {
          // Somebody else was faster, or an answer of ours was lost: gone is gone.
          if (!isApiError(error, 'not_found')) throw error
        }
      },
      ...(how.failureAdvice === undefined ? {} : { failureAdvice: () => how.failureAdvice ?? '' }),
    },
    options,
  )
  return foundOf(resource, result)
}

/** What was done to a thing, in the words of the output `operation`. */
export type Operation = 'created' | 'updated' | 'deleted' | 'unchanged' | 'read'

/** Reads the operation off a result; in a dry run, what would be done. */
export function operationOf<T>(result: ChangeResult<T | undefined>, deleting: boolean): Operation {
  if (result.outcome === 'unchanged') return 'unchanged'
  if (deleting) return 'deleted'
  return result.before === undefined ? 'created' : 'updated'
}
