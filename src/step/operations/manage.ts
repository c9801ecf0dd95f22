/**
 * What the `manage-*` actions do with a resource, and what they report of it; loaded when the inputs are good, since the
 * machinery of changes comes with it.
 */

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
  checkItsName,
  count,
  counted,
  doesNotExist,
  ended,
  nothingToDelete,
  planned,
  readNothing,
  requested,
} from '../../messages/changes/resources.ts'
import { endingOf } from '../run/report.ts'
import type { Step } from '../step.ts'

/** A step that says which operation it was. */
type ManagingStep = Step<'operation'>

type Headlines = Readonly<Record<AppliedOperation, (of: { title: string }) => string>>

/** The headline of a change that did not run to its end in this step; of any other the one of its end. */
const UNFINISHED: Readonly<Partial<Record<ChangeOutcome, Headlines>>> = {
  planned: { ...ended, ...planned },
  started: { ...ended, ...requested },
}

/** Reports what became of a resource. */
export function reportManaged<T>(
  step: Step,
  subject: string,
  result: ChangeResult<T | undefined>,
  operation: AppliedOperation,
): void {
  const absent = operation === 'unchanged' && result.after === undefined
  const headlineOf = absent ? nothingToDelete : (UNFINISHED[result.outcome] ?? ended)[operation]
  step.report({ subject, headline: headlineOf({ title: subject }), ...endingOf(result) })
}

/** `apply`: creates or updates the resource. Gives it as it is then. */
export async function applyResource<T>(
  step: ManagingStep,
  resource: Resource<T>,
  desired: Desired<T>,
  options: ChangeOptions,
): Promise<T | undefined> {
  const result = await ensure(resource, desired, options)
  reportOperation(step, resource.title, result, operationOf(result, false))
  return result.after
}

/** `delete`: removes the resource. Gives it as it was. */
export async function removeResource<T>(
  step: ManagingStep,
  resource: Resource<T>,
  removal: Removal<T>,
  options: ChangeOptions,
): Promise<T | undefined> {
  const result = await remove(resource, removal, options)
  reportOperation(step, resource.title, result, operationOf(result, true))
  return result.before
}

/** The same for a change of another kind. */
export function reportOperation<T>(
  step: ManagingStep,
  title: string,
  result: ChangeResult<T | undefined>,
  operation: AppliedOperation,
): void {
  reportManaged(step, title, result, operation)
  step.set({ operation })
}

/** Reads the resource, and reports that it was read or that it does not exist. */
export async function readResource<T>(step: ManagingStep, resource: Resource<T>): Promise<T | undefined> {
  step.observer.phase(phases.reading())
  const found = existingOf(resource, await resource.find())
  const headline = (found === undefined ? readNothing : ended.read)({ title: resource.title })
  step.report({ outcome: 'unchanged', subject: resource.title, headline })
  step.set({ operation: 'read' })
  return found
}

/** `get`: the same. Throws `ChangeError` (`refused`) where it does not exist. */
export async function getResource<T>(step: ManagingStep, resource: Resource<T>): Promise<T> {
  const found = await readResource(step, resource)
  return found ?? refuse(doesNotExist({ title: resource.title }), checkItsName())
}

/** `list`: collects every page, and reports how many there are. */
export async function listResources<T>(
  step: ManagingStep,
  noun: string,
  items: AsyncIterable<T> | Promise<readonly T[]>,
): Promise<readonly T[]> {
  step.observer.phase(phases.reading())
  const all = await Array.fromAsync('then' in items ? await items : items)
  const headline = counted({ count: all.length, noun })
  step.report({
    outcome: 'unchanged',
    subject: noun,
    headline,
    facts: [{ name: count(), value: all.length }],
  })
  step.set({ operation: 'read' })
  return all
}
