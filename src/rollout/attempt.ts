/** One change on its way: how its resource looks, and when it is free, taken or done. */
import { FengchaoError, isApiError } from '../client/errors.ts'
import { passes } from '../client/retry.ts'
import { createBelief, type Sight, STEADY_READS } from './belief.ts'
import type { Change, ChangeOptions } from './change.ts'
import { failed, incomplete, neverKnown, overtaken, timedOut, untold, unwatched, vanished } from './change-errors.ts'
import type { RolloutError } from './errors.ts'
import type { Aim, Fate } from './observer.ts'
import type { Phase } from './statuses.ts'
import { waitFor } from './wait.ts'

/** No operation of the platform is over sooner than this. */
const UNSEEN_MS = 5_000

/** Reads and watches the resource of one change; knows how it looks, and sends nothing. */
export class Attempt<S> {
  readonly change: Change<S>
  readonly options: ChangeOptions
  #last: S | undefined
  #sent = false
  /** What the last look lacked, and the last of it that was told. */
  #lacking: string | undefined
  #toldLacking: string | undefined
  constructor(change: Change<S>, options: ChangeOptions) {
    this.change = change
    this.options = options
  }

  /** What is changed, and to what, as messages call it. */
  get aim(): Aim {
    return { subject: this.change.subject(this.#last), what: this.change.what }
  }

  tell(fate: Fate): void {
    this.options.observer.fate(this.aim, fate)
  }

  async read(): Promise<S> {
    this.#lacking = undefined
    try {
      this.#last = await this.change.read(this.options.deadlineAt)
      return this.#last
    } catch (error) {
      const final = error instanceof FengchaoError && !passes(error) && !isApiError(error, 'not_found')
      throw this.#sent && final ? unwatched(this.aim, error) : error
    }
  }

  /** To be told when the change may have arrived at the platform. */
  sent(): void {
    this.#sent = true
    this.options.observer.sent()
  }

  sight(state: S): Sight {
    const { change } = this
    return { status: change.status(state), mark: change.mark?.(state) ?? '', matches: change.matches(state) }
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
    if ('timedOut' in ended)
      throw timedOut(this.aim.subject, 'an earlier change', ended, { unsent, advice: change.slowAdvice })
    return ended.state
  }

  /** Reads until the resource is seen to be something else than asked for, or has been that for as long as a stale answer could last. */
  async settled(): Promise<S> {
    const { change, options } = this
    let last = ''
    let same = 0
    const ended = await waitFor<{ state: S }>(async () => {
      const state = await this.read()
      const sight = this.sight(state)
      const key = JSON.stringify(sight)
      same = key === last ? same + 1 : 1
      last = key
      const known = !sight.matches || this.isPending(state) || same >= STEADY_READS
      const sentence = change.table(sight.status)?.sentence
      return { status: sight.status, sentence, ...(known ? { ending: { state } } : {}) }
    }, options)
    if (!('timedOut' in ended)) return ended.state
    throw timedOut(this.aim.subject, 'an earlier change', ended, { unsent: true, advice: change.slowAdvice })
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
   * one that looks as before for as long as a stale answer could last says no. Throws where neither proves anything,
   * since the change, sent at `sentAt`, may have ended before it was looked.
   */
  async wasDone(before: S, sentAt: number, cause: unknown): Promise<boolean> {
    const { change, options } = this
    const unseen = options.clock.now() - sentAt >= UNSEEN_MS && change.endsUnseen?.(before) === true
    const first = this.sight(before)
    let same = 0
    options.observer.phase('Finding out whether the change arrived')
    const ended = await waitFor<{ done: boolean; status: string }>(async () => {
      const seen = await this.look()
      if (seen === undefined) return { status: 'gone', sentence: 'it is gone', ending: { done: true, status: 'gone' } }
      const now = this.sight(seen.state)
      const moved = now.status !== first.status || now.mark !== first.mark || (now.matches && !first.matches)
      same += 1
      const known = moved || same >= STEADY_READS
      const sentence = change.table(now.status)?.sentence
      return { status: now.status, sentence, ...(known ? { ending: { done: moved, status: now.status } } : {}) }
    }, options)
    if ('timedOut' in ended) throw neverKnown(this.aim, ended)
    if (unseen && !ended.done) throw untold(this.aim, ended.status, cause)
    return ended.done
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
      if (seen === undefined) return { status: 'gone', sentence: 'it is gone', ending: this.#gone(before) }
      const { state } = seen
      const sight = this.sight(state)
      const sentence = change.table(sight.status)?.sentence
      const look = { status: sight.status, sentence }
      const other = change.overtaken?.(state, before)
      if (other !== undefined) return { ...look, ending: { error: overtaken(this.aim, other, sight.status) } }
      switch (judge(sight, options.clock.now() - sentAt)) {
        case 'succeeded':
          return this.lacks(state) === undefined ? { ...look, ending: { state } } : look
        case 'failed':
          return { ...look, ending: { error: this.#failed(state, `ended in "${sight.status}"`) } }
        case 'astray':
          return {
            ...look,
            ending: { error: this.#failed(state, `ended in "${sight.status}" but is not what was asked for`) },
          }
        case 'gone':
          return { ...look, ending: this.#gone(before) }
        default:
          return look
      }
    }, options)
    if ('timedOut' in ended)
      throw this.#lacking === undefined
        ? timedOut(this.aim.subject, `the change to ${change.what}`, ended, {
            unsent: false,
            advice: change.slowAdvice,
          })
        : incomplete(this.aim, this.#lacking, ended, { unsent: false, advice: change.slowAdvice })
    this.tell('ended')
    if ('error' in ended) throw ended.error
    return ended.state
  }

  /** What is not there yet of a change that has ended well by its status; told where it is another than before. */
  lacks(state: S): string | undefined {
    this.#lacking = this.change.lacks?.(state)
    if (this.#lacking !== undefined && this.#lacking !== this.#toldLacking) {
      this.options.observer.progress(this.#lacking)
      this.#toldLacking = this.#lacking
    }
    return this.#lacking
  }

  /** Waits until all of what is as asked for is there, where nothing has to be sent. */
  async whole(first: S): Promise<S> {
    const { change, options } = this
    if (this.phaseOf(first) !== 'succeeded' || this.lacks(first) === undefined) return first
    options.observer.phase(change.phase)
    const ended = await waitFor<{ state: S }>(async () => {
      const state = await this.read()
      const status = change.status(state)
      const sentence = change.table(status)?.sentence
      const done = !this.isPending(state) && this.lacks(state) === undefined
      return { status, sentence, ...(done ? { ending: { state } } : {}) }
    }, options)
    if (!('timedOut' in ended)) return ended.state
    throw incomplete(this.aim, this.#lacking ?? '', ended, { unsent: true, advice: change.slowAdvice })
  }

  #gone(before: S): { state: S } | { error: RolloutError } {
    return this.change.goneIsDone ? { state: before } : { error: vanished(this.aim) }
  }

  #failed(state: S, how: string): RolloutError {
    const { change } = this
    const facts = { status: change.status(state), advice: change.failureAdvice?.(state) }
    return failed(this.aim, how, change.differences(state), facts)
  }
}
