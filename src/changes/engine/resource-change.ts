/** Creating, updating and deleting a resource, as changes. */
import { isApiError } from '../../client/errors.ts'
import { cannotBeChanged, deleteIt, doesNotExist, existing, matchRequested } from '../../messages/changes/resources.ts'
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
  desired: Desired<T>,
  options: ChangeOptions,
): Promise<ChangeResult<T | undefined>> {
  const { create, update } = desired
  const result = await reconcile<T | undefined>(
    {
      ...changeOf(resource),
      goal: matchRequested(),
      phase: desired.phase,
      check: (state) => {
        const found = existingOf(resource, state)
        desired.check?.(found)
        if (found === undefined && !create) refuse(doesNotExist({ title: resource.title }))
      },
      matches: (state) => {
        const found = existingOf(resource, state)
        return found !== undefined && desired.differences(found).length === 0
      },
      differences: (state) => desired.differences(existingOf(resource, state)),
      isAcceptedAgain: (state) => existingOf(resource, state) !== undefined,
      send: async (state) => {
        const found = existingOf(resource, state)
        if (found === undefined) return create?.()
        if (update) return update(found)
        return refuse(cannotBeChanged({ title: resource.title }))
      },
      missing: (state) => {
        const found = existingOf(resource, state)
        return found === undefined ? undefined : desired.missing?.(found)
      },
      ...(desired.failureAdvice === undefined ? {} : { failureAdvice: () => desired.failureAdvice ?? '' }),
      ...(desired.isTransient === undefined ? {} : { isTransient: desired.isTransient }),
    },
    options,
  )
  return foundOf(resource, result)
}

/** See `remove` in `apply.ts`. */
export async function remove<T>(
  resource: Resource<T>,
  removal: Removal<T>,
  options: ChangeOptions,
): Promise<ChangeResult<T | undefined>> {
  const result = await reconcile<T | undefined>(
    {
      ...changeOf(resource),
      goal: deleteIt(),
      phase: removal.phase,
      deletes: true,
      check: (state) => {
        const found = existingOf(resource, state)
        if (found !== undefined) removal.check?.(found)
      },
      matches: (state) => existingOf(resource, state) === undefined,
      differences: (state) => {
        const found = existingOf(resource, state)
        if (found === undefined) return []
        return [removal.before?.(found) ?? { field: resource.title, before: existing(), after: '' }]
      },
      send: async (state) => {
        const found = existingOf(resource, state)
        if (found === undefined) return
        try {
          await removal.send(found)
        } catch (error) {
          // Somebody else was faster, or an answer to us was lost: deleted is deleted.
          if (!isApiError(error, 'not_found')) throw error
        }
      },
      ...(removal.failureAdvice === undefined ? {} : { failureAdvice: () => removal.failureAdvice ?? '' }),
    },
    options,
  )
  return foundOf(resource, result)
}
