/** Reconciles one resource with a change: read, compare, submit, wait, verify. `change.ts` says what a change is. */
import { phases } from '../../messages/changes/phases.ts'
import type { Change, ChangeOptions, ChangeResult } from './change.ts'
import { busy } from './change-errors.ts'
import { Execution } from './execution.ts'
import { CONFIRM_MS, UNCHANGED_MS } from './stability.ts'
import { submit } from './submit.ts'
import { waitAndVerify, waitUntilComplete } from './verify.ts'

const isNeeded = <S>(change: Change<S>, state: S) => change.always === true || !change.matches(state)

async function firstRead<S>(execution: Execution<S>): Promise<S> {
  const { change, options } = execution
  if (change.justChanged) return execution.waitUntilStable(UNCHANGED_MS)
  const before = await (options.isMidway ? execution.readReliably() : execution.read())
  // One odd answer must not turn the deletion of a resource that still exists into a success.
  return change.deletes && change.matches(before) ? execution.waitUntilStable(CONFIRM_MS) : before
}

async function firstIdle<S>(execution: Execution<S>): Promise<S> {
  const { change, options } = execution
  options.observer.phase(phases.reading())
  const before = await firstRead(execution)
  change.check?.(before)
  if (options.dryRun || !execution.isPending(before)) return before
  if (isNeeded(change, before) && options.ifBusy === 'fail') throw busy(execution.target, change.status(before))
  if (!isNeeded(change, before) && !options.wait) return before
  const free = await execution.waitUntilIdle(true)
  change.check?.(free)
  return free
}

/** See `readWhenIdle` in `apply.ts`. */
export function readWhenIdle<S>(change: Change<S>, options: ChangeOptions): Promise<S> {
  return firstIdle(new Execution(change, options))
}

/** See `applyChange` in `apply.ts`. */
export async function reconcile<S>(change: Change<S>, options: ChangeOptions): Promise<ChangeResult<S>> {
  const execution = new Execution(change, options)
  const before = await firstIdle(execution)
  const differences = change.differences(before)
  const isComplete = !isNeeded(change, before) && execution.isDone(before)
  // Where a step was cancelled while it waited for the last container, the next run waits for it too.
  if (isComplete && options.wait && !options.dryRun) {
    return { outcome: 'unchanged', before, after: await waitUntilComplete(execution, before), differences: [] }
  }
  // Where the resource is as desired but its last operation failed, the change is sent again.
  if (!isNeeded(change, before) && (isComplete || execution.isPending(before))) {
    return { outcome: 'unchanged', before, after: before, differences: [] }
  }
  if (options.dryRun) return { outcome: 'planned', before, after: before, differences }

  options.observer.phase(phases.sending())
  options.observer.sending(differences)
  const sent = await submit(execution, before)
  if ('nothingToDo' in sent) {
    const after = sent.nothingToDo
    if (sent.byUs) execution.report('finished')
    return sent.byUs
      ? { outcome: 'changed', before, after, differences }
      : { outcome: 'unchanged', before, after, differences: [] }
  }
  // Where the first send was refused, others may have changed the resource before the one that was accepted.
  const replaced = sent.before
  if (!options.wait) return { outcome: 'started', before: replaced, after: replaced, differences }
  const after = await waitAndVerify(execution, replaced)
  return { outcome: 'changed', before: replaced, after, differences }
}
