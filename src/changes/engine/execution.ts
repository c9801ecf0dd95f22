/** One change in execution: the state of its resource, and when that is idle, accepted or done. */
import { FengchaoError, isApiError } from '../../client/errors.ts'
import { isTransient } from '../../client/retry.ts'
import { awaited, isGone } from '../../messages/changes/changes.ts'
import { phases } from '../../messages/changes/phases.ts'
import type { Change, ChangeOptions } from './change.ts'
import { deletedMeanwhile, timedOut, unconfirmed, undeterminable, unobserved } from './change-errors.ts'
import type { DeliveryState, Target } from './observer.ts'
import { cutPause, LAST_POLL_LEAD_MS } from './schedule.ts'
import {
  CONFIRM_MS,
  type Observation,
  SAME_WORD_MS,
  SHORTEST_OPERATION_MS,
  stopwatch,
  UNCHANGED_MS,
} from './stability.ts'
import { GONE, type StatusPhase } from './status.ts'
import { type PollResult, type TimedOut, waitFor } from './wait.ts'

/** Reads and polls the resource of one change; sends nothing. */
export class Execution<S> {
  readonly change: Change<S>
  readonly options: ChangeOptions
  #last: S | undefined
  #sent = false
  /** The last look was no read: whoever gave it says when there is more to see. */
  #glanced = false
  constructor(change: Change<S>, options: ChangeOptions) {
    this.change = change
    this.options = options
  }

  /** What is changed, and how, as messages call it. */
  get target(): Target {
    return { subject: this.change.subject(this.#last), what: this.change.goal }
  }

  report(state: DeliveryState): void {
    this.options.observer.delivery(this.target, state)
  }

  async read(): Promise<S> {
    this.change.glance?.renew()
    this.#glanced = false
    this.#last = await this.change.read()
    return this.#last
  }

  /** The same for a wait, which only has to know that an operation is still in progress. */
  async look(): Promise<S> {
    const by = this.options.deadlineAt - LAST_POLL_LEAD_MS
    const seen = this.#last === undefined ? undefined : await this.change.glance?.look(this.#last, by)
    this.#glanced = seen !== undefined
    return seen ?? this.read()
  }

  /** `undefined` where the platform does not find the resource; a state may itself stand for one that does not exist. */
  async readIfFound(read: () => Promise<S> = () => this.read()): Promise<{ readonly state: S } | undefined> {
    try {
      return { state: await read() }
    } catch (error) {
      if (isApiError(error, 'not_found')) return undefined
      throw error
    }
  }

  /** Records that the change may have arrived at the platform. */
  markSent(): void {
    this.#sent = true
    this.change.glance?.renew()
    this.options.observer.sent()
  }

  observe(state: S): Observation {
    const { change } = this
    return {
      status: change.status(state),
      fingerprint: change.fingerprint?.(state) ?? '',
      matches: change.matches(state),
    }
  }

  /** Polls until there is an ending. Where reads fail for good after the change was sent, the error says so. */
  async poll<E>(once: () => Promise<PollResult<E>>): Promise<E | TimedOut> {
    try {
      return await waitFor(once, this.options)
    } catch (error) {
      const final = error instanceof FengchaoError && !isTransient(error) && !isApiError(error, 'not_found')
      throw this.#sent && final ? unobserved(this.target, error) : error
    }
  }

  describe(state: S) {
    const status = this.change.status(state)
    return { status, sentence: this.change.table(status)?.sentence, ...(this.#glanced ? { nextMs: 0 } : {}) }
  }

  /** Waits until no operation is in progress: the first known ending counts. `nothingSent`: none of ours is. */
  async waitUntilIdle(nothingSent: boolean): Promise<S> {
    this.options.observer.phase(phases.earlierChange())
    const ended = await this.poll<{ state: S }>(async () => {
      const state = await this.look()
      return { ...this.describe(state), ...(this.isPending(state) ? {} : { ending: { state } }) }
    })
    const state = this.#inTime(ended, nothingSent)
    const neededMs = this.#doubtMs(state)
    if (neededMs === undefined) return state
    const stable = await this.waitUntilStable(neededMs)
    if (!this.isPending(stable)) return stable
    // Nodes that answer in turn would else be asked as fast as they answer.
    const { clock, deadlineAt, signal } = this.options
    await clock.sleep(cutPause(CONFIRM_MS, deadlineAt - clock.now()) ?? LAST_POLL_LEAD_MS, signal)
    return this.waitUntilIdle(nothingSent)
  }

  /**
   * How long the end of an earlier operation has to stay as it looks: an API node that is behind may still show what was
   * there before our own last change, and one odd answer must not turn a deletion into a success.
   */
  #doubtMs(state: S): number | undefined {
    const { justChanged, deletes, matches } = this.change
    if (justChanged) return this.isDone(state) ? UNCHANGED_MS : undefined
    return deletes && matches(state) ? CONFIRM_MS : undefined
  }

  /** One read in the middle of a step's changes: a single odd answer does not end it, as it does not end a wait. */
  async readReliably(): Promise<S> {
    const ended = await this.poll<{ state: S }>(async () => {
      const state = await this.read()
      return { ...this.describe(state), ending: { state } }
    })
    return this.#inTime(ended, true)
  }

  /** Reads until the resource does not match, or has matched for so long. */
  async waitUntilStable(stableMs: number): Promise<S> {
    const { clock } = this.options
    const unchanged = stopwatch()
    const ended = await this.poll<{ state: S }>(async () => {
      const state = await this.read()
      const observation = this.observe(state)
      const leftMs = stableMs - unchanged(JSON.stringify(observation), clock.now())
      const known = !observation.matches || this.isPending(state) || leftMs <= 0
      return { ...this.describe(state), ...(known ? { ending: { state } } : { confirmMs: leftMs }) }
    })
    return this.#inTime(ended, true)
  }

  /**
   * The resource as soon as it is as desired or an operation is in progress, else once it has been read for so long that
   * no API node can still be behind.
   */
  async waitUntilRecognized(): Promise<S> {
    const { clock } = this.options
    const startedAt = clock.now()
    const ended = await this.poll<{ state: S }>(async () => {
      const state = await this.read()
      const leftMs = SAME_WORD_MS - (clock.now() - startedAt)
      const known = this.isDone(state) || this.isPending(state) || leftMs <= 0
      return { ...this.describe(state), ...(known ? { ending: { state } } : { confirmMs: leftMs }) }
    })
    return this.#inTime(ended, false)
  }

  #inTime(ended: { state: S } | TimedOut, nothingSent: boolean): S {
    if (!('timedOut' in ended)) return ended.state
    const advice = this.change.slowAdvice
    throw timedOut(this.target.subject, awaited.earlierChange(), ended, { nothingSent, advice })
  }

  phaseOf(state: S): StatusPhase | undefined {
    return this.change.table(this.change.status(state))?.phase
  }

  isPending(state: S): boolean {
    if (this.change.busy) return this.change.busy(state)
    const phase = this.phaseOf(state)
    return phase === undefined || phase === 'pending'
  }

  isDone(state: S): boolean {
    const phase = this.phaseOf(state)
    return this.change.matches(state) && (phase === 'succeeded' || phase === 'gone')
  }

  /**
   * Finds out whether a change whose answer was lost was applied. It was where the resource is as desired, or has changed
   * and that is not an API node that is behind and shows an earlier change. It was not where the resource stays as before
   * for as long as a stale answer could last. Throws where neither proves anything, since the change, sent at `sentAt`, may
   * have ended before the first read.
   */
  async wasApplied(before: S, sentAt: number, cause: unknown): Promise<boolean> {
    const { change, options } = this
    const { clock } = options
    const first = this.observe(before)
    const startedAt = clock.now()
    const isLate = startedAt - sentAt >= SHORTEST_OPERATION_MS
    const stableMs = first.matches || change.isAcceptedAgain?.(before) ? UNCHANGED_MS : SAME_WORD_MS
    const absences = stopwatch()
    let hasChanged = false
    options.observer.phase(phases.confirming())
    const ended = await this.poll<{ applied: boolean; status: string }>(async () => {
      const seen = await this.readIfFound()
      const now = clock.now()
      const absentMs = absences(String(seen === undefined), now)
      if (seen === undefined) {
        // One 404 may be odd: what was deleted is not found two seconds later either.
        const gone = { status: GONE, sentence: isGone() }
        return absentMs < CONFIRM_MS
          ? { ...gone, confirmMs: CONFIRM_MS - absentMs }
          : { ...gone, ending: { applied: true, status: GONE } }
      }
      const observation = this.observe(seen.state)
      const shown = this.describe(seen.state)
      const end = (applied: boolean) => ({ ...shown, ending: { applied, status: shown.status } })
      if (observation.matches && !first.matches) return end(true)
      const changed = observation.status !== first.status || observation.fingerprint !== first.fingerprint
      hasChanged ||= changed
      // An API node that is behind shows an earlier change within the first two seconds.
      const leftMs = changed ? CONFIRM_MS - (now - sentAt) : stableMs - (now - startedAt)
      return leftMs > 0 ? { ...shown, confirmMs: leftMs } : end(changed)
    })
    if ('timedOut' in ended) throw unconfirmed(this.target, ended)
    if (ended.status === GONE && !change.deletes) throw deletedMeanwhile(this.target)
    const mayHaveEnded = change.mayEndUnseen?.(before) === true && (isLate || hasChanged)
    if (!ended.applied && mayHaveEnded) throw undeterminable(this.target, ended.status, cause)
    return ended.applied
  }
}
