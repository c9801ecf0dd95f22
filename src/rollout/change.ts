/**
 * A change, the same for every resource: read → compare → send → confirm → wait → verify. It is sent once, whatever the
 * network does: where an answer leaves it open whether the change was done, the resource is read until that is known.
 */
import { ApiError, FengchaoError, isApiError } from '../client/errors.ts'
import { createBelief, type Sight, STEADY_READS } from './belief.ts'
import { RolloutError } from './errors.ts'
import type { Difference } from './plan.ts'
import { cutPause } from './schedule.ts'
import type { Phase, StatusTable } from './statuses.ts'
import { type TimedOut, type WaitOptions, waitFor } from './wait.ts'

/** How a change of one resource is read, compared and sent. `S` is the resource's state. */
export interface Change<S> {
  /** The resource, for messages: `Service web (50883)`, or as much of it as is known before it was read. */
  readonly subject: (state: S | undefined) => string
  /** What is asked of it, to follow "to": `scale to 3`. */
  readonly what: string
  /** What the phase of waiting is called: `Scaling`. */
  readonly phase: string
  readonly table: StatusTable
  /** Reads the resource, with no try beyond `deadlineAt`. */
  readonly read: (deadlineAt: number) => Promise<S>
  readonly status: (state: S) => string
  /** Whatever else shows that the resource moved; default nothing. */
  readonly mark?: (state: S) => string
  /** See `BeliefOptions.markTells`. */
  readonly markTells?: boolean
  /** The resource is what was asked for. */
  readonly matches: (state: S) => boolean
  /** An operation is going on; default: the status is not one of an ending. */
  readonly busy?: (state: S) => boolean
  readonly differences: (state: S) => readonly Difference[]
  /** Throws `RolloutError` where the platform would refuse the change or it makes no sense. */
  readonly check?: (state: S) => void
  readonly send: (state: S) => Promise<unknown>
  /** Sent even where the resource is what was asked for: a restart, a rebuild. */
  readonly always?: boolean
  /** Says who or what took the place of our change, seen from how things were before it. */
  readonly overtaken?: (state: S, before: S) => string | undefined
  /** See `BeliefOptions.settleMs`. */
  readonly settleMs?: number
  /** An absent resource is the aim (a deletion) rather than an accident. */
  readonly goneIsDone?: boolean
  /** A sentence on where the cause of a failure is to be seen. */
  readonly failureAdvice?: (state: S) => string
}

/** The wishes of the step that all its changes share. */
export interface ChangeOptions extends WaitOptions {
  readonly wait: boolean
  readonly dryRun: boolean
  readonly ifBusy: 'wait' | 'fail'
}

export type ChangeOutcome = 'changed' | 'unchanged' | 'planned' | 'started'

export interface ChangeResult<S> {
  readonly outcome: ChangeOutcome
  readonly before: S
  /** As last read; after a wait this is verified to be what was asked for. */
  readonly after: S
  readonly differences: readonly Difference[]
}

/** How often a change whose answer gets lost is sent at most, each time after it was seen that it was not done. */
export const MAX_SENDS = 4

/**
 * True where an error leaves it open whether the change was done. Of a failed login or an unreachable platform the client
 * tells all there is.
 */
export function isOpen(error: unknown): boolean {
  if (!(error instanceof FengchaoError) || error.untouched) return false
  return !(error instanceof ApiError) || error.status >= 500 || error.errorClass === 'transient'
}

function seconds(ms: number): string {
  return `${Math.round(ms / 1000)} s`
}

/** A change on its way: the state that it was sent upon, and when. */
interface Sent<S> {
  readonly before: S
  readonly sentAt: number
}

/** What is asked for is there already; `ours`: by a change of ours whose answer was lost. */
interface NothingToDo<S> {
  readonly nothingToDo: S
  readonly ours: boolean
}

class Attempt<S> {
  readonly change: Change<S>
  readonly options: ChangeOptions
  #last: S | undefined
  constructor(change: Change<S>, options: ChangeOptions) {
    this.change = change
    this.options = options
  }

  get subject(): string {
    return this.change.subject(this.#last)
  }

  async read(): Promise<S> {
    this.#last = await this.change.read(this.options.deadlineAt)
    return this.#last
  }

  sight(state: S): Sight {
    const { change } = this
    return { status: change.status(state), mark: change.mark?.(state) ?? '', matches: change.matches(state) }
  }

  timedOut(ending: TimedOut, aim: string, unsent = false): RolloutError {
    const { subject } = this
    const still = ending.stalledMs >= 60_000 ? ` and has not moved for ${seconds(ending.stalledMs)}` : ''
    return new RolloutError(
      'timed_out',
      `${subject}: ${aim} did not end within ${seconds(ending.elapsedMs)} of waiting; the last status is "${ending.status ?? 'unknown'}"${still}. What was begun goes on at the platform.`,
      {
        status: ending.status,
        unsent,
        advice:
          'A rollout that does not move usually means that new containers do not start: an image that exits at once, a missing variable, too little memory, or an image that cannot be pulled. The operation log in the console tells; where it is only slow, give a longer timeout.',
      },
    )
  }

  /** Waits until no operation is going on: the first known ending counts. `unsent`: nothing of ours is on its way. */
  async untilFree(unsent: boolean): Promise<S> {
    const { change, options } = this
    options.observer.phase('Waiting for an earlier change')
    const ended = await waitFor<{ state: S }>(async () => {
      const state = await this.read()
      const status = change.status(state)
      const sentence = change.table(status)?.sentence
      return { status, sentence, ...(this.isPending(state) ? {} : { ending: { state } }) }
    }, options)
    if ('timedOut' in ended) throw this.timedOut(ended, 'an earlier change', unsent)
    return ended.state
  }

  busy(state: S | undefined, cause?: unknown): RolloutError {
    const status = state === undefined ? undefined : this.change.status(state)
    const said = status === undefined ? '' : ` (status "${status}")`
    return new RolloutError(
      'busy',
      `${this.subject} is busy with an earlier change${said}, and if_busy is fail, so the change to ${this.change.what} was not sent.`,
      { status, advice: 'Run the step again when that change has ended, or set if_busy: wait.', cause },
    )
  }

  phaseOf(state: S): Phase | undefined {
    return this.change.table(this.change.status(state))?.phase
  }

  isPending(state: S): boolean {
    if (this.change.busy) return this.change.busy(state)
    const phase = this.phaseOf(state)
    return phase === undefined || phase === 'pending'
  }

  isDone(state: S): boolean {
    return this.change.matches(state) && this.phaseOf(state) === 'succeeded'
  }

  /**
   * Finds out whether a change whose answer was lost was done: a resource that moved or is what was asked for says yes,
   * one that looks as before for as long as a stale answer could last says no.
   */
  async wasDone(before: S): Promise<boolean> {
    const { change, options } = this
    const first = this.sight(before)
    let same = 0
    options.observer.phase('Finding out whether the change arrived')
    const ended = await waitFor<{ done: boolean }>(async () => {
      const seen = await this.look()
      if (seen === undefined) return { status: 'gone', sentence: 'it is gone', ending: { done: true } }
      const now = this.sight(seen.state)
      const moved = now.status !== first.status || now.mark !== first.mark || (now.matches && !first.matches)
      same += 1
      const known = moved || same >= STEADY_READS
      const sentence = change.table(now.status)?.sentence
      return { status: now.status, sentence, ...(known ? { ending: { done: moved } } : {}) }
    }, options)
    if (!('timedOut' in ended)) return ended.done
    throw new RolloutError(
      'timed_out',
      `${this.subject}: the connection broke while the change to ${change.what} was sent, and the timeout came before it could be read whether it was done; the last status is "${ended.status ?? 'unknown'}".`,
      { status: ended.status, advice: 'Run the step again: it reads first and sends only what is still missing.' },
    )
  }

  /** `undefined` where the read says that there is nothing; a state may itself stand for a thing that is not there. */
  async look(): Promise<{ readonly state: S } | undefined> {
    try {
      return { state: await this.read() }
    } catch (error) {
      if (isApiError(error, 'not_found')) return undefined
      throw error
    }
  }

  /** Waits for the end of the change that was sent at `sentAt`, and verifies it. */
  async verified(before: S, sentAt: number): Promise<S> {
    const { change, options } = this
    const judge = createBelief({
      table: change.table,
      before: this.sight(before),
      settleMs: change.settleMs ?? 0,
      markTells: change.markTells ?? false,
    })
    options.observer.phase(change.phase)
    const ended = await waitFor<{ state: S } | { error: RolloutError }>(async () => {
      const seen = await this.look()
      if (seen === undefined) return { status: 'gone', sentence: 'it is gone', ending: this.gone(before) }
      const { state } = seen
      const sight = this.sight(state)
      const sentence = change.table(sight.status)?.sentence
      const look = { status: sight.status, sentence }
      const other = change.overtaken?.(state, before)
      if (other !== undefined) return { ...look, ending: { error: this.overtaken(other, sight.status) } }
      switch (judge(sight, options.clock.now() - sentAt)) {
        case 'succeeded':
          return { ...look, ending: { state } }
        case 'failed':
          return { ...look, ending: { error: this.failed(state, `ended in "${sight.status}"`) } }
        case 'astray':
          return {
            ...look,
            ending: { error: this.failed(state, `ended in "${sight.status}" but is not what was asked for`) },
          }
        case 'gone':
          return { ...look, ending: this.gone(before) }
        default:
          return look
      }
    }, options)
    if ('timedOut' in ended) throw this.timedOut(ended, `the change to ${change.what}`)
    if ('error' in ended) throw ended.error
    return ended.state
  }

  gone(before: S): { state: S } | { error: RolloutError } {
    const { change } = this
    if (change.goneIsDone) return { state: before }
    const message = `${this.subject} was deleted while its change to ${change.what} was waited for.`
    return { error: new RolloutError('vanished', message, { status: 'gone' }) }
  }

  overtaken(other: string, status: string): RolloutError {
    const { change } = this
    return new RolloutError('overtaken', `${this.subject}: the change to ${change.what} was overtaken: ${other}.`, {
      status,
      advice: 'Give all workflows that deploy this service one concurrency group, so that they wait for one another.',
    })
  }

  failed(state: S, how: string): RolloutError {
    const { change } = this
    const differences = change
      .differences(state)
      .map(({ field, before, after }) => `${field} is ${before || 'not set'} instead of ${after}`)
    const details = differences.length > 0 ? ` (${differences.join('; ')})` : ''
    return new RolloutError('failed', `${this.subject}: the change to ${change.what} ${how}${details}.`, {
      status: change.status(state),
      advice: change.failureAdvice?.(state),
    })
  }

  /** Sends until it is proved that the change was taken; the state that it was sent upon, or one that needs no change. */
  async sent(first: S): Promise<Sent<S> | NothingToDo<S>> {
    const { change, options } = this
    let before = first
    // A change whose answer was lost, and that could not be seen to be done, may still turn out to be.
    let lost: Sent<S> | undefined
    let refusals = 0
    for (let count = 1; ; ) {
      const sentAt = options.clock.now()
      try {
        await change.send(before)
        options.observer.sent()
        return { before, sentAt }
      } catch (error) {
        options.signal?.throwIfAborted()
        if (isApiError(error, 'busy')) {
          // What keeps the resource busy may well be ours; one that is always sent cannot be told by what is there.
          if (lost && change.always) return lost
          if (!lost && options.ifBusy === 'fail') throw this.busy(undefined, error)
          refusals += 1
          before = await this.freed(error, refusals, !lost)
          if (!change.always && this.isDone(before)) return { nothingToDo: before, ours: lost !== undefined }
        } else if (isOpen(error)) {
          options.observer.warn(error instanceof Error ? error.message : String(error))
          options.observer.sent()
          if (await this.wasDone(before)) return { before, sentAt }
          if (count >= MAX_SENDS) throw error
          count += 1
          lost ??= { before, sentAt }
        } else {
          return await this.doneAlready(error, lost)
        }
      }
    }
  }

  /**
   * Where a refusal says that there is nothing to do, or may say so of what a lost change of ours did, it is looked: what
   * is as asked is done, and what our lost change made meanwhile is waited for.
   */
  async doneAlready(refusal: unknown, lost: Sent<S> | undefined): Promise<Sent<S> | NothingToDo<S>> {
    const { change } = this
    if (isApiError(refusal, 'no_change') || (lost && !change.always && refusal instanceof ApiError)) {
      const state = await this.read()
      if (this.isDone(state)) return { nothingToDo: state, ours: lost !== undefined }
    }
    if (lost && !change.always && isApiError(refusal, 'conflict') && (await this.wasDone(lost.before))) return lost
    throw refusal
  }

  // The status may lag behind the refusal: pause before the first look, longer each time, so that sending again is no
  // hot loop. How often it is refused does not matter, since that proves that nothing was done; the deadline does.
  async freed(refusal: Error, refusals: number, unsent: boolean): Promise<S> {
    const { change, options } = this
    const { clock, deadlineAt } = options
    if (refusals === 1) options.observer.warn(refusal.message)
    const pauseMs = options.pollIntervalMs ?? Math.min(refusals, 10) * 1_000
    const cut = cutPause(pauseMs, deadlineAt - clock.now())
    if (cut === undefined) {
      const message = `${this.subject} was busy until the timeout, so the change to ${change.what} was not made.`
      throw new RolloutError('timed_out', message, { unsent, cause: refusal })
    }
    await clock.sleep(cut, options.signal)
    return this.untilFree(unsent)
  }
}

const isWanted = <S>(change: Change<S>, state: S) => change.always === true || !change.matches(state)

async function ready<S>(attempt: Attempt<S>): Promise<S> {
  const { change, options } = attempt
  options.observer.phase('Reading')
  const before = await attempt.read()
  change.check?.(before)
  if (options.dryRun || !attempt.isPending(before)) return before
  if (isWanted(change, before) && options.ifBusy === 'fail') throw attempt.busy(before)
  if (!isWanted(change, before) && !options.wait) return before
  const free = await attempt.untilFree(true)
  change.check?.(free)
  return free
}

/**
 * Reads the resource, and waits where an earlier operation is in the way of the change; a dry run only reads. Rejects
 * where the change would be refused, and with `busy` where it may not wait.
 */
export function settled<S>(change: Change<S>, options: ChangeOptions): Promise<S> {
  return ready(new Attempt(change, options))
}

/**
 * Makes a change and reports what became of it. Rejects with `RolloutError` for the endings that are not good, with the
 * client's errors where the platform refused, and with the signal's reason on cancellation.
 */
export async function applyChange<S>(change: Change<S>, options: ChangeOptions): Promise<ChangeResult<S>> {
  const attempt = new Attempt(change, options)
  const before = await ready(attempt)
  const differences = change.differences(before)
  // What is as asked but whose last operation failed is not left alone: the change is sent again.
  if (!isWanted(change, before) && (attempt.isDone(before) || attempt.isPending(before))) {
    return { outcome: 'unchanged', before, after: before, differences: [] }
  }
  if (options.dryRun) return { outcome: 'planned', before, after: before, differences }

  options.observer.phase('Sending')
  options.observer.sending(differences)
  const sent = await attempt.sent(before)
  if ('nothingToDo' in sent) {
    const after = sent.nothingToDo
    return sent.ours
      ? { outcome: 'changed', before, after, differences }
      : { outcome: 'unchanged', before, after, differences: [] }
  }
  if (!options.wait) return { outcome: 'started', before, after: sent.before, differences }
  const after = await attempt.verified(sent.before, sent.sentAt)
  return { outcome: 'changed', before, after, differences }
}
