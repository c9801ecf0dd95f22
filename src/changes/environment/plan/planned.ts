/** What a plan consists of: plain data, good to be shown. */
import * as say from '../../../messages/changes/environment.ts'
import type { Difference } from '../../engine/difference.ts'

/** The kinds of resources, in the order in which they are made. */
export const KINDS = [
  'namespace',
  'repository',
  'secret_key',
  'certificate',
  'volume',
  'service',
  'load_balancer',
  'listener',
] as const

export type Kind = (typeof KINDS)[number]

export type PlannedOperation = 'create' | 'update' | 'recreate' | 'delete'

/** A resource; the name of a listener is `LOAD_BALANCER/LISTENER`. */
export interface Named {
  readonly kind: Kind
  readonly name: string
}

/** What is to become of one resource. */
export interface PlannedChange extends Named {
  readonly operation: PlannedOperation
  /** Field by field; values that are secret are `***`. */
  readonly fields: readonly Difference[]
  /** What people should know of it: that it is down meanwhile, that there is a short gap. */
  readonly notes: readonly string[]
}

/** Why the plan cannot be applied. */
export interface PlanProblem {
  /** A sentence. */
  readonly message: string
  /** Where in the file, from 1. */
  readonly line: number | undefined
}

/**
 * One piece of work: a planned change, or a part of one. `settle` changes nothing unless the operation in progress ends
 * otherwise than the file says. `ports` takes away the old ports of a service that has old and new ones meanwhile.
 */
export interface PlanStep extends Named {
  /** Unique, in the language of the step: `service cart`, `service cart: old ports`. */
  readonly id: string
  readonly does: PlannedOperation | 'settle' | 'ports' | 'probe'
  /** Ids of the steps that come first. */
  readonly needs: readonly string[]
}

export interface Plan {
  readonly changes: readonly PlannedChange[]
  readonly steps: readonly PlanStep[]
  /** What is there and neither declared nor to go. */
  readonly unmanaged: readonly Named[]
  readonly problems: readonly PlanProblem[]
  /** Sentences on what people should know although nothing stands in the way. */
  readonly warnings: readonly string[]
}

/** The name of a listener across the namespace. */
export function listenerName(loadBalancer: string, listener: string): string {
  return `${loadBalancer}/${listener}`
}

/** The id of the step that makes the change of a resource, or a part of it: what people call it, since lanes show it. */
export function stepId({ kind, name }: Named, part?: 'ports' | 'probe'): string {
  const what = say.thing({ kind, name })
  return part === undefined ? what : say.partOf[part]({ what })
}
