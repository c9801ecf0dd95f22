import type { Changing } from '../world/world.ts'

/**
 * A change under way, as plain data. `becomes` is laid over the resource at `appliesAt`, half of the way, so that a
 * client which looks too early still reads the old state; at `endsAt` the resource gets `endStatus`.
 */
export interface PendingChange {
  /** The word shown from `showsAt` on; before that the resource keeps the word it had. */
  status: string | number
  showsAt: number
  appliesAt: number
  endsAt: number
  endStatus: string | number
  becomes: Record<string, unknown>
  /** What it looks like on the way, each from its moment on; all of them before `appliesAt`. */
  steps?: { at: number; sets: Record<string, unknown> }[]
  /** The resource is no longer there once the change has ended. */
  vanishes: boolean
}

/** A resource that remembers when it was last changed. */
interface Dated {
  updatedAt?: number
}

/** Moves one resource on to `now`; answers true when it is gone by then. */
export function settle(resource: Changing & Dated, now: number): boolean {
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
  return change.vanishes
}
