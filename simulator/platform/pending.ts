import type { Changing } from '../world/world.ts'

/** A resource that remembers when it was last changed. */
interface Dated {
  updatedAt?: number
}

/** Advances one resource to `now`; returns true when it is deleted by then. */
export function advanceResource(resource: Changing & Dated, now: number): boolean {
  const change = resource.pending
  if (change === undefined) return false
  if (now >= change.showsAt) resource.status = change.status
  for (const step of change.steps?.filter(({ at }) => now >= at) ?? []) Object.assign(resource, step.sets)
  if (change.steps !== undefined) change.steps = change.steps.filter(({ at }) => now < at)
  if (now >= change.appliesAt) {
    Object.assign(resource, change.becomes)
    change.becomes = {}
  }
  if (now < change.endsAt) return false
  resource.status = change.endStatus
  if (resource.updatedAt !== undefined) resource.updatedAt = change.endsAt
  delete resource.pending
  return change.deletes
}
