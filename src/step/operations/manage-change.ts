/** What the step does with a thing that it manages, and what it says at its end. */

import { ensure, remove } from '../../changes/engine/apply.ts'
import type { ChangeOptions, ChangeOutcome, ChangeResult } from '../../changes/engine/change.ts'
import { refuse } from '../../changes/engine/errors.ts'
import {
  type AppliedOperation,
  type Desired,
  existingOf,
  operationOf,
  type Removal,
  type Resource,
} from '../../changes/engine/resource.ts'
import { phases } from '../../messages/changes/phases.ts'
import {
  begun,
  checkItsName,
  count,
  counted,
  ended,
  nothingToDelete,
  notThere,
  planned,
  readNothing,
} from '../../messages/changes/resources.ts'
import { reportChange } from '../run/report.ts'
import type { Step } from '../step.ts'
import type { Managed } from './manage.ts'

type Headlines = Readonly<Record<AppliedOperation, (of: { title: string }) => string>>

/** The headline of a change that did not run to its end in this step; of any other the one of its end. */
const UNFINISHED: Readonly<Partial<Record<ChangeOutcome, Headlines>>> = {
  planned: { ...ended, ...planned },
  started: { ...ended, ...begun },
}

/** Tells log and summary what became of a thing. */
export function reportManaged<T>(
  step: Step,
  title: string,
  result: ChangeResult<T | undefined>,
  done: AppliedOperation,
): void {
  const absent = done === 'unchanged' && result.after === undefined
  const headline = absent ? nothingToDelete({ title }) : (UNFINISHED[result.outcome] ?? ended)[done]({ title })
  reportChange(step, { subject: title, headline, outcome: result.outcome, differences: result.differences })
}

/** See `manage.ts`, as for all below. */
export async function applyResource<T>(
  step: Step,
  resource: Resource<T>,
  wanted: Desired<T>,
  options: ChangeOptions,
): Promise<Managed<T>> {
  const result = await ensure(resource, wanted, options)
  const done = operationOf(result, false)
  reportManaged(step, resource.title, result, done)
  return { found: result.after, operation: done }
}

/** `delete`: brings the thing away, and tells it. Gives what was there before. */
export async function removeResource<T>(
  step: Step,
  resource: Resource<T>,
  how: Removal<T>,
  options: ChangeOptions,
): Promise<Managed<T>> {
  const result = await remove(resource, how, options)
  const done = operationOf(result, true)
  reportManaged(step, resource.title, result, done)
  return { found: result.before, operation: done }
}

/** Reads the thing, and tells that it was read or that it is not there. */
export async function readResource<T>(step: Step, resource: Resource<T>): Promise<T | undefined> {
  step.observer.phase(phases.reading())
  const found = existingOf(resource, await resource.find())
  const headline = (found === undefined ? readNothing : ended.read)({ title: resource.title })
  step.conclude('unchanged')
  step.log.info(headline)
  step.report({ subject: resource.title, headline })
  return found
}

/** `get`: reads the thing, and tells it. Throws `ChangeError` (`refused`) where it is not there. */
export async function getResource<T>(step: Step, resource: Resource<T>): Promise<T> {
  const found = await readResource(step, resource)
  if (found !== undefined) return found
  return refuse(notThere({ title: resource.title }), checkItsName())
}

/** `list`: collects every page, and tells how many there are. */
export async function listResources<T>(
  step: Step,
  noun: string,
  items: AsyncIterable<T> | Promise<readonly T[]>,
): Promise<readonly T[]> {
  step.observer.phase(phases.reading())
  const all: T[] = []
  for await (const item of 'then' in items ? await items : items) all.push(item)
  const headline = counted({ count: all.length, noun })
  step.conclude('unchanged')
  step.log.info(headline)
  step.report({ subject: noun, headline, facts: [{ name: count(), value: all.length }] })
  return all
}
