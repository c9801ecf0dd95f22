/** Creating, updating and deleting a resource, as changes. */
import { isApiError } from '../../client/errors.ts'
import { asRequested, beDeleted, cannotBeChanged, existing, notThere } from '../../messages/changes/resources.ts'
import { presence } from '../../messages/changes/statuses.ts'
import type { Change, ChangeOptions, ChangeResult } from './change.ts'
import { refuse } from './errors.ts'
import { reconcile } from './reconcile.ts'
import { type Desired, existingOf, type Removal, type Resource } from './resource.ts'
import { ABSENT, PRESENT, type StatusTable } from './status.ts'

function table<T>(resource: Resource<T>): StatusTable {
  return (word) => {
    if (word === ABSENT) return { phase: 'gone', sentence: presence.absent() }
    if (word === PRESENT && !resource.status) return { phase: 'succeeded', sentence: presence.there() }
    return resource.status?.table(word)
  }
}

function changeOf<T>(resource: Resource<T>) {
  return {
    subject: () => resource.title,
    table: table(resource),
    read: resource.find,
    status: (found: T | undefined) => (found === undefined ? ABSENT : (resource.status?.of(found) ?? PRESENT)),
    fingerprint: (found: T | undefined) => (found === undefined ? '' : (resource.fingerprint?.(found) ?? '')),
    fingerprintProves: resource.fingerprint !== undefined,
    synchronous: resource.status === undefined,
  } satisfies Partial<Change<T | undefined>>
}

function foundOf<T>(resource: Resource<T>, result: ChangeResult<T | undefined>): ChangeResult<T | undefined> {
  return { ...result, before: existingOf(resource, result.before), after: existingOf(resource, result.after) }
}

/** See `ensure` in `apply.ts`. */
export async function ensure<T>(
  resource: Resource<T>,
  wanted: Desired<T>,
  options: ChangeOptions,
): Promise<ChangeResult<T | undefined>> {
  const { create, update } = wanted
  const result = await reconcile<T | undefined>(
    {
      ...changeOf(resource),
      goal: asRequested(),
      phase: wanted.phase,
      check: (state) => {
        const found = existingOf(resource, state)
        wanted.check?.(found)
        if (found === undefined && !create) refuse(notThere({ title: resource.title }))
      },
      matches: (state) => {
        const found = existingOf(resource, state)
        return found !== undefined && wanted.differences(found).length === 0
      },
      differences: (state) => wanted.differences(existingOf(resource, state)),
      send: async (state) => {
        const found = existingOf(resource, state)
        if (found === undefined) return create?.()
        if (update) return update(found)
        return refuse(cannotBeChanged({ title: resource.title }))
      },
      missing: (state) => {
        const found = existingOf(resource, state)
        return found === undefined ? undefined : wanted.missing?.(found)
      },
      ...(wanted.failureAdvice === undefined ? {} : { failureAdvice: () => wanted.failureAdvice ?? '' }),
      ...(wanted.isTransient === undefined ? {} : { isTransient: wanted.isTransient }),
    },
    options,
  )
  return foundOf(resource, result)
}

/** See `remove` in `apply.ts`. */
export async function remove<T>(
  resource: Resource<T>,
  how: Removal<T>,
  options: ChangeOptions,
): Promise<ChangeResult<T | undefined>> {
  const result = await reconcile<T | undefined>(
    {
      ...changeOf(resource),
      goal: beDeleted(),
      phase: how.phase,
      deletes: true,
      check: (state) => {
        const found = existingOf(resource, state)
        if (found !== undefined) how.check?.(found)
      },
      matches: (state) => existingOf(resource, state) === undefined,
      differences: (state) => {
        const found = existingOf(resource, state)
        if (found === undefined) return []
        return [how.before?.(found) ?? { field: resource.title, before: existing(), after: '' }]
      },
      send: async (state) => {
        const found = existingOf(resource, state)
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
