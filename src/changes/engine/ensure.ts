/** How a thing is made, changed and deleted. */
import { isApiError } from '../../client/errors.ts'
import { asRequested, beDeleted, cannotBeChanged, existing, notThere } from '../../messages/changes/resources.ts'
import { presence } from '../../messages/changes/statuses.ts'
import { applyChange, type Change, type ChangeOptions, type ChangeResult } from './change.ts'
import { refuse } from './errors.ts'
import { present, type Removal, type Resource, type Wanted } from './resource.ts'
import type { StatusTable } from './status.ts'

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

/** See `ensure`. */
export async function ensured<T>(
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

/** See `remove`. */
export async function removed<T>(
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
