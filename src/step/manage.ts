/** What all `manage-*` actions share: their operations, which inputs each needs, and what the step says at its end. */
import type { ChangeOptions, ChangeResult } from '../rollout/change.ts'
import { refuse } from '../rollout/errors.ts'
import {
  ensure,
  type Operation,
  operationOf,
  present,
  type Resource,
  remove,
  type Wanted,
} from '../rollout/resource.ts'
import type { Problem } from '../workflow/input.ts'
import { boolean, choice } from '../workflow/input-kinds.ts'
import type { Given } from './action.ts'
import type { Step } from './step.ts'
import { tellEnding } from './telling.ts'

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
export function missing<W extends string>(chosen: W | undefined, needs: Needs<W>, given: Given): readonly Problem[] {
  if (chosen === undefined) return []
  return (needs[chosen] ?? []).flatMap((need) => {
    const names = typeof need === 'string' ? [need] : need
    const [first] = names
    if (first === undefined || names.some(given)) return []
    const choiceOf = names.length > 1 ? `, or ${names.slice(1).join(' or ')}` : ''
    return [{ input: first, message: `is required for operation ${chosen}${choiceOf}` }]
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

const WORDS: Readonly<Record<Operation, string>> = {
  created: 'created',
  updated: 'updated',
  deleted: 'deleted',
  unchanged: 'already as asked',
  read: 'read',
}

const PLANNED: Readonly<Record<Operation, string>> = {
  created: 'would be created',
  updated: 'would be updated',
  deleted: 'would be deleted',
  unchanged: 'already as asked',
  read: 'read',
}

/** How a change of a thing ended: what is there now, and what was done. */
export interface Managed<T> {
  readonly found: T | undefined
  readonly operation: Operation
}

/** Tells log and summary what became of a thing. */
export function tellManaged<T>(step: Step, title: string, result: ChangeResult<T | undefined>, done: Operation): void {
  const words = (result.outcome === 'planned' ? PLANNED : WORDS)[done]
  const rest =
    result.outcome === 'planned'
      ? ' (dry run: nothing was sent)'
      : result.outcome === 'started'
        ? ' (sent; its end was not waited for)'
        : ''
  const headline = `${title}: ${words}${rest}.`
  tellEnding(step, { subject: title, headline, outcome: result.outcome, differences: result.differences })
}

/** `apply`: brings the thing to what is asked, and tells it. */
export async function applied<T>(
  step: Step,
  resource: Resource<T>,
  wanted: Wanted<T>,
  options: ChangeOptions,
): Promise<Managed<T>> {
  const result = await ensure(resource, wanted, options)
  const done = operationOf(result, false)
  tellManaged(step, resource.title, result, done)
  return { found: result.after, operation: done }
}

/** `delete`: brings the thing away, and tells it. Gives what was there before. */
export async function deleted<T>(
  step: Step,
  resource: Resource<T>,
  how: Parameters<typeof remove<T>>[1],
  options: ChangeOptions,
): Promise<Managed<T>> {
  const result = await remove(resource, how, options)
  const done = operationOf(result, true)
  tellManaged(step, resource.title, result, done)
  return { found: result.before, operation: done }
}

/** Reads the thing, and tells that it was read or that it is not there. */
export async function read<T>(step: Step, resource: Resource<T>, deadlineAt: number): Promise<T | undefined> {
  step.observer.phase('Reading')
  const found = present(resource, await resource.find(deadlineAt))
  const headline = `${resource.title}: ${found === undefined ? 'not there' : 'read'}.`
  step.conclude('unchanged')
  step.log.info(headline)
  step.tell({ subject: resource.title, headline })
  return found
}

/** `get`: reads the thing, and tells it. Throws `RolloutError` (`refused`) where it is not there. */
export async function got<T>(step: Step, resource: Resource<T>, deadlineAt: number): Promise<T> {
  const found = await read(step, resource, deadlineAt)
  if (found !== undefined) return found
  return refuse(`${resource.title} is not there.`, 'Check its name or id, and that this account owns it.')
}

/** `list`: collects every page, and tells how many there are. */
export async function listed<T>(
  step: Step,
  noun: string,
  items: AsyncIterable<T> | Promise<readonly T[]>,
): Promise<readonly T[]> {
  step.observer.phase('Reading')
  const all: T[] = []
  for await (const item of 'then' in items ? await items : items) all.push(item)
  const headline = `${all.length} ${noun}.`
  step.conclude('unchanged')
  step.log.info(headline)
  step.tell({ subject: noun, headline, facts: [{ name: 'Count', value: all.length }] })
  return all
}
