/** What all `manage-*` actions share: their operations, which inputs each needs, and what is done with a thing. */

import type { ChangeOptions, ChangeResult } from '../../changes/engine/change.ts'
import type { AppliedOperation, Desired, Removal, Resource } from '../../changes/engine/resource.ts'
import type { Problem } from '../../github/inputs/input.ts'
import { boolean, choice } from '../../github/inputs/input-kinds.ts'
import { requiredFor } from '../../messages/changes/operations.ts'
import type { IsProvided } from '../action.ts'
import type { Step } from '../step.ts'

/** The input `operation` with the words that an action takes; the first is the default. */
export function operation<const W extends string>(first: W, ...others: readonly W[]) {
  return choice<W>({
    description: 'What to do.',
    allowed: [first, ...others],
    default: first,
    guards: true,
    refuseEmpty: true,
  })
}

/** The input `dry_run` of actions that wait for nothing. */
export const dryRun = {
  dry_run: boolean({
    description: 'Check and report what would change; send nothing that changes anything.',
    default: false,
    guards: true,
  }),
}

/** For each operation the inputs that it needs; an inner list is a choice, one of which is needed. */
export type Needs<W extends string> = Readonly<Partial<Record<W, readonly (string | readonly string[])[]>>>

/** A problem for each input that the operation needs and that was not given. */
export function missing<W extends string>(
  chosen: W | undefined,
  needs: Needs<W>,
  given: IsProvided,
): readonly Problem[] {
  if (chosen === undefined) return []
  return (needs[chosen] ?? []).flatMap((need) => {
    const names = typeof need === 'string' ? [need] : need
    const [first] = names
    if (first === undefined || names.some(given)) return []
    return [{ input: first, message: requiredFor({ operation: chosen, others: names.slice(1) }) }]
  })
}

/** Milliseconds that a change without an asynchronous end may take until it is seen. */
const DIRECT_MS = 120_000

/** The options of changes that are done when the answer comes; they are still read back. */
export function directOptions(inputs: { readonly dry_run: boolean }, step: Step): ChangeOptions {
  return {
    wait: true,
    dryRun: inputs.dry_run,
    ifBusy: 'wait',
    deadlineAt: step.startedAt + DIRECT_MS,
    pollIntervalMs: undefined,
    clock: step.clock,
    signal: step.signal,
    random: Math.random,
    observer: step.observer,
  }
}

/** How a change of a thing ended: what is there now, and what was done. */
export interface Managed<T> {
  readonly found: T | undefined
  readonly operation: AppliedOperation
}

// Loaded when the inputs are good: it lies once in the bundle, and not once in each action's file.
const machinery = () => import('./manage-change.ts')

/** Tells log and summary what became of a thing. */
export async function reportManaged<T>(
  step: Step,
  title: string,
  result: ChangeResult<T | undefined>,
  done: AppliedOperation,
): Promise<void> {
  const { reportManaged: tell } = await machinery()
  tell(step, title, result, done)
}

/** `apply`: brings the thing to what is asked, and tells it. */
export async function applyResource<T>(
  step: Step,
  resource: Resource<T>,
  wanted: Desired<T>,
  options: ChangeOptions,
): Promise<Managed<T>> {
  return (await machinery()).applyResource(step, resource, wanted, options)
}

/** `delete`: brings the thing away, and tells it. Gives what was there before. */
export async function removeResource<T>(
  step: Step,
  resource: Resource<T>,
  how: Removal<T>,
  options: ChangeOptions,
): Promise<Managed<T>> {
  return (await machinery()).removeResource(step, resource, how, options)
}

/** Reads the thing, and tells that it was read or that it is not there. */
export async function readResource<T>(step: Step, resource: Resource<T>): Promise<T | undefined> {
  return (await machinery()).readResource(step, resource)
}

/** `get`: reads the thing, and tells it. Throws `ChangeError` (`refused`) where it is not there. */
export async function getResource<T>(step: Step, resource: Resource<T>): Promise<T> {
  return (await machinery()).getResource(step, resource)
}

/** `list`: collects every page, and tells how many there are. */
export async function listResources<T>(
  step: Step,
  noun: string,
  items: AsyncIterable<T> | Promise<readonly T[]>,
): Promise<readonly T[]> {
  return (await machinery()).listResources(step, noun, items)
}
