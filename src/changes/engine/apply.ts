/**
 * What callers use to change something. The machinery behind it is loaded when the first change is due: a step whose
 * inputs are refused never pays for it, and it lies once in the bundle.
 */
import type { Change, ChangeOptions, ChangeResult } from './change.ts'
import type { Desired, Removal, Resource } from './resource.ts'

/**
 * Reads the resource, and waits where an earlier operation is in the way of the change; a dry run only reads. Rejects
 * where the change would be refused, and with `busy` where it may not wait.
 */
export async function readWhenIdle<S>(change: Change<S>, options: ChangeOptions): Promise<S> {
  const { readWhenIdle } = await import('./reconcile.ts')
  return readWhenIdle(change, options)
}

/**
 * Makes a change and reports its result. Rejects with `ChangeError` where it does not succeed, with the client's errors
 * where the platform refused it, and with the signal's reason on cancellation.
 */
export async function applyChange<S>(change: Change<S>, options: ChangeOptions): Promise<ChangeResult<S>> {
  const { reconcile } = await import('./reconcile.ts')
  return reconcile(change, options)
}

/** Creates or updates a resource as desired, or leaves it. See `applyChange` for what it rejects with. */
export async function ensure<T>(
  resource: Resource<T>,
  desired: Desired<T>,
  options: ChangeOptions,
): Promise<ChangeResult<T | undefined>> {
  const { ensure } = await import('./resource-change.ts')
  return ensure(resource, desired, options)
}

/** Deletes a resource and waits until it no longer exists; does nothing where it does not exist. */
export async function remove<T>(
  resource: Resource<T>,
  removal: Removal<T>,
  options: ChangeOptions,
): Promise<ChangeResult<T | undefined>> {
  const { remove } = await import('./resource-change.ts')
  return remove(resource, removal, options)
}
