/** How a change is carried out, from its first read to its verified end; `change.ts` says what a change is. */
import { phases } from '../../messages/changes/phases.ts'
import type { Change, ChangeOptions, ChangeResult } from './change.ts'
import { busy } from './change-errors.ts'
import { Attempt } from './execution.ts'
import { AGAIN_MS, STOOD_MS } from './stability.ts'
import { sendUntilTaken } from './submit.ts'

const isWanted = <S>(change: Change<S>, state: S) => change.always === true || !change.matches(state)

async function firstRead<S>(attempt: Attempt<S>): Promise<S> {
  const { change, options } = attempt
  if (change.justChanged) return attempt.settled(STOOD_MS)
  const before = await (options.isMidway ? attempt.readSurely() : attempt.read())
  // One odd answer must not make a deletion of what is still there a success.
  return change.deletes && change.matches(before) ? attempt.settled(AGAIN_MS) : before
}

async function ready<S>(attempt: Attempt<S>): Promise<S> {
  const { change, options } = attempt
  options.observer.phase(phases.reading())
  const before = await firstRead(attempt)
  change.check?.(before)
  if (options.dryRun || !attempt.isPending(before)) return before
  if (isWanted(change, before) && options.ifBusy === 'fail') throw busy(attempt.aim, change.status(before))
  if (!isWanted(change, before) && !options.wait) return before
  const free = await attempt.untilFree(true)
  change.check?.(free)
  return free
}

/** See `settled`. */
export function awaited<S>(change: Change<S>, options: ChangeOptions): Promise<S> {
  return ready(new Attempt(change, options))
}

/** See `applyChange`. */
export async function carriedOut<S>(change: Change<S>, options: ChangeOptions): Promise<ChangeResult<S>> {
  const attempt = new Attempt(change, options)
  const before = await ready(attempt)
  const differences = change.differences(before)
  const isComplete = !isWanted(change, before) && attempt.isDone(before)
  // A step that was cancelled while it waited for the last container is not green when it is run again.
  if (isComplete && options.wait && !options.dryRun) {
    return { outcome: 'unchanged', before, after: await attempt.completed(before), differences: [] }
  }
  // What is as asked but whose last operation failed is not left alone: the change is sent again.
  if (!isWanted(change, before) && (isComplete || attempt.isPending(before))) {
    return { outcome: 'unchanged', before, after: before, differences: [] }
  }
  if (options.dryRun) return { outcome: 'planned', before, after: before, differences }

  options.observer.phase(phases.sending())
  options.observer.sending(differences)
  const sent = await sendUntilTaken(attempt, before)
  if ('nothingToDo' in sent) {
    const after = sent.nothingToDo
    if (sent.ours) attempt.tell('ended')
    return sent.ours
      ? { outcome: 'changed', before, after, differences }
      : { outcome: 'unchanged', before, after, differences: [] }
  }
  if (!options.wait) return { outcome: 'started', before, after: sent.before, differences }
  const after = await attempt.verified(sent.before)
  return { outcome: 'changed', before, after, differences }
}
