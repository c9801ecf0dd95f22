/** What all `manage-*` actions share: their operations, which inputs each needs, and what the step says at its end. */

import {
  begun,
  checkItsName,
  count,
  counted,
  ended,
  nothingToDelete,
  notThere,
  planned,
  reading,
  readNothing,
  requiredFor,
} from '../messages/resources.ts'
import type { ChangeOptions, ChangeOutcome, ChangeResult } from '../rollout/change.ts'
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
  return choice<W>({ description: 'What to do.', allowed: [first, ...others], default: first })
}

/** The input `dry_run` of actions that wait for nothing. */
export const dryRun = {
  dry_run: boolean({
    description: 'Check and report what would change; send nothing that changes anything.',
    default: false,
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

type Headlines = Readonly<Record<Operation, (of: { title: string }) => string>>

/** The headline of a change that did not run to its end in this step; of any other the one of its end. */
const UNFINISHED: Readonly<Partial<Record<ChangeOutcome, Headlines>>> = {
  planned: { ...ended, ...planned },
  started: { ...ended, ...begun },
}

/** How a change of a thing ended: what is there now, and what was done. */
export interface Managed<T> {
  readonly found: T | undefined
  readonly operation: Operation
}

/** Tells log and summary what became of a thing. */
export function tellManaged<T>(step: Step, title: string, result: ChangeResult<T | undefined>, done: Operation): void {
  const absent = done === 'unchanged' && result.after === undefined
  const headline = absent ? nothingToDelete({ title }) : (UNFINISHED[result.outcome] ?? ended)[done]({ title })
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
  step.observer.phase(reading())
  const found = present(resource, await resource.find(deadlineAt))
  const headline = (found === undefined ? readNothing : ended.read)({ title: resource.title })
  step.conclude('unchanged')
  step.log.info(headline)
  step.tell({ subject: resource.title, headline })
  return found
}

/** `get`: reads the thing, and tells it. Throws `RolloutError` (`refused`) where it is not there. */
export async function got<T>(step: Step, resource: Resource<T>, deadlineAt: number): Promise<T> {
  const found = await read(step, resource, deadlineAt)
  if (found !== undefined) return found
  return refuse(notThere({ title: resource.title }), checkItsName())
}

/** `list`: collects every page, and tells how many there are. */
export async function listed<T>(
  step: Step,
  noun: string,
  items: AsyncIterable<T> | Promise<readonly T[]>,
): Promise<readonly T[]> {
  step.observer.phase(reading())
  const all: T[] = []
  for await (const item of 'then' in items ? await items : items) all.push(item)
  const headline = counted({ count: all.length, noun })
  step.conclude('unchanged')
  step.log.info(headline)
  step.tell({ subject: noun, headline, facts: [{ name: count(), value: all.length }] })
  return all
}
