/** How a change is carried out, from its first read to its verified end; `change.ts` says what a change is. */
import { Attempt } from './attempt.ts'
import type { Change, ChangeOptions, ChangeResult } from './change.ts'
import { busy } from './change-errors.ts'
import { sendUntilTaken } from './sending.ts'

const isWanted = <S>(change: Change<S>, state: S) => change.always === true || !change.matches(state)

async function ready<S>(attempt: Attempt<S>): Promise<S> {
  const { change, options } = attempt
  options.observer.phase('Reading')
  const before = await (change.justChanged ? attempt.settled() : attempt.read())
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
  // What is as asked but whose last operation failed is not left alone: the change is sent again.
  if (!isWanted(change, before) && (attempt.isDone(before) || attempt.isPending(before))) {
    const after = options.wait && !options.dryRun ? await attempt.whole(before) : before
    return { outcome: 'unchanged', before, after, differences: [] }
  }
  if (options.dryRun) return { outcome: 'planned', before, after: before, differences }

  options.observer.phase('Sending')
  options.observer.sending(differences)
  const sent = await sendUntilTaken(attempt, before)
  if ('nothingToDo' in sent) {
    const after = options.wait ? await attempt.whole(sent.nothingToDo) : sent.nothingToDo
    if (sent.ours) attempt.tell('ended')
    return sent.ours
      ? { outcome: 'changed', before, after, differences }
      : { outcome: 'unchanged', before, after, differences: [] }
  }
  if (!options.wait) return { outcome: 'started', before, after: sent.before, differences }
  const after = await attempt.verified(sent.before, sent.sentAt)
  return { outcome: 'changed', before, after, differences }
}
