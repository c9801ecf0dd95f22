/** One change on its way: how its resource looks, and when it is free, taken or done. */
import { FengchaoError, isApiError } from '../../client/errors.ts'
import { isTransient } from '../../client/retry.ts'
import { awaited, foreignWord, incomplete, isGone } from '../../messages/changes/changes.ts'
import { phases } from '../../messages/changes/phases.ts'
import type { Change, ChangeOptions } from './change.ts'
import {
  deletedMeanwhile,
  failed,
  superseded,
  timedOut,
  unconfirmed,
  undeterminable,
  unobserved,
} from './change-errors.ts'
import type { ChangeError } from './errors.ts'
import type { DeliveryState, Target } from './observer.ts'
import {
  CONFIRM_MS,
  createStabilityCheck,
  type Observation,
  SAME_WORD_MS,
  stopwatch,
  UNCHANGED_MS,
  type Verdict,
} from './stability.ts'
import { GONE, type StatusPhase } from './status.ts'
import { type Look, type TimedOut, waitFor } from './wait.ts'

/** No operation of the platform is over sooner than this. */
const UNSEEN_MS = 5_000

type Ending<S> = { readonly state: S } | { readonly error: ChangeError }

/** Reads and watches the resource of one change; knows how it looks, and sends nothing. */
export class Execution<S> {
  readonly change: Change<S>
  readonly options: ChangeOptions
  #last: S | undefined
  #sent = false
  constructor(change: Change<S>, options: ChangeOptions) {
    this.change = change
    this.options = options
  }

  /** What is changed, and to what, as messages call it. */
  get target(): Target {
    return { subject: this.change.subject(this.#last), what: this.change.goal }
  }

  report(fate: DeliveryState): void {
    this.options.observer.delivery(this.target, fate)
  }

  async read(): Promise<S> {
    this.#last = await this.change.read()
    return this.#last
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

  /** To be told when the change may have arrived at the platform. */
  markSent(): void {
    this.#sent = true
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

  /** Looks until `judge` gives an ending. What can no longer be read after the change was sent is said so. */
  async watch<E>(judge: () => Promise<Look<E>>): Promise<E | TimedOut> {
    try {
      return await waitFor(judge, this.options)
    } catch (error) {
      const final = error instanceof FengchaoError && !isTransient(error) && !isApiError(error, 'not_found')
      throw this.#sent && final ? unobserved(this.target, error) : error
    }
  }

  #look(state: S) {
    const status = this.change.status(state)
    return { status, sentence: this.change.table(status)?.sentence }
  }

  /** Waits until no operation is going on: the first known ending counts. `nothingSent`: nothing of ours is on its way. */
  async waitUntilIdle(nothingSent: boolean): Promise<S> {
    this.options.observer.phase(phases.earlierChange())
    const ended = await this.watch<{ state: S }>(async () => {
      const state = await this.read()
      return { ...this.#look(state), ...(this.isPending(state) ? {} : { ending: { state } }) }
    })
    return this.#inTime(ended, nothingSent)
  }

  /** One read in the middle of a step's changes: one odd answer ends it no more than it would end a wait. */
  async readReliably(): Promise<S> {
    const ended = await this.watch<{ state: S }>(async () => {
      const state = await this.read()
      return { ...this.#look(state), ending: { state } }
    })
    return this.#inTime(ended, true)
  }

  /** Reads until the resource is seen to be something else than asked for, or has been that for so long. */
  async waitUntilStable(patienceMs: number): Promise<S> {
    const { clock } = this.options
    const stood = stopwatch()
    const ended = await this.watch<{ state: S }>(async () => {
      const state = await this.read()
      const observation = this.observe(state)
      const leftMs = patienceMs - stood(JSON.stringify(observation), clock.now())
      const known = !observation.matches || this.isPending(state) || leftMs <= 0
      return { ...this.#look(state), ...(known ? { ending: { state } } : { againMs: leftMs }) }
    })
    return this.#inTime(ended, true)
  }

  /**
   * The resource as soon as it is what was asked for or an operation goes on, else as it has looked for so long that no
   * API node can still be behind.
   */
  async waitUntilRecognized(): Promise<S> {
    const { clock } = this.options
    const startedAt = clock.now()
    const ended = await this.watch<{ state: S }>(async () => {
      const state = await this.read()
      const leftMs = SAME_WORD_MS - (clock.now() - startedAt)
      const known = this.isDone(state) || this.isPending(state) || leftMs <= 0
      return { ...this.#look(state), ...(known ? { ending: { state } } : { againMs: leftMs }) }
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
   * Finds out whether a change whose answer was lost was done: a resource that is what was asked for says yes, and so does
   * one that moved, if not because an API node that is behind shows an earlier change. One that looks as before says no, after as long as a stale answer could last where nothing else would tell. Throws where
   * neither proves anything, since the change, sent at `sentAt`, may have ended before it was looked.
   */
  async wasApplied(before: S, sentAt: number, cause: unknown): Promise<boolean> {
    const { change, options } = this
    const { clock } = options
    const first = this.observe(before)
    const startedAt = clock.now()
    const unseen = startedAt - sentAt >= UNSEEN_MS
    const patienceMs = first.matches ? UNCHANGED_MS : SAME_WORD_MS
    let hasMoved = false
    options.observer.phase(phases.confirming())
    const ended = await this.watch<{ done: boolean; status: string }>(async () => {
      const seen = await this.look()
      const observation = seen && this.observe(seen.state)
      const shown = seen === undefined ? { status: GONE, sentence: isGone() } : this.#look(seen.state)
      const end = (done: boolean) => ({ ...shown, ending: { done, status: shown.status } })
      if (observation?.matches && !first.matches) return end(true)
      const moved =
        observation === undefined ||
        observation.status !== first.status ||
        observation.fingerprint !== first.fingerprint
      const now = clock.now()
      hasMoved ||= moved
      // What an API node that is behind knows of an earlier change it shows within the first two seconds.
      const leftMs = moved ? CONFIRM_MS - (now - sentAt) : patienceMs - (now - startedAt)
      return leftMs > 0 ? { ...shown, againMs: leftMs } : end(moved)
    })
    if ('timedOut' in ended) throw unconfirmed(this.target, ended)
    const mayHaveEnded = change.mayEndUnseen?.(before) === true && (unseen || hasMoved)
    if (!ended.done && mayHaveEnded) throw undeterminable(this.target, ended.status, cause)
    return ended.done
  }

  /** Waits for the end of the change that was sent upon `before`, and verifies it. */
  async waitAndVerify(before: S): Promise<S> {
    const { change, options } = this
    const judge = createStabilityCheck({
      table: change.table,
      before: this.observe(before),
      family: change.family,
      synchronous: change.synchronous ?? false,
      settleMs: change.settleMs ?? 0,
      fingerprintProves: change.fingerprintProves ?? false,
    })
    const others = stopwatch()
    const absences = stopwatch()
    let lacks: string | undefined
    options.observer.phase(change.phase)
    const ended = await this.watch<Ending<S>>(async () => {
      const now = options.clock.now()
      const seen = await this.look()
      const goneMs = absences(String(seen === undefined), now)
      if (seen === undefined)
        return {
          status: GONE,
          sentence: isGone(),
          ...this.#again(CONFIRM_MS - goneMs, () => deletedMeanwhile(this.target)),
        }
      const { state } = seen
      const look = this.#look(state)
      const verdict = judge(this.observe(state), now)
      // While an operation goes on, numbers and images on their way are nobody's interference.
      const other = this.isPending(state) ? undefined : change.supersededBy?.(state, before)
      const otherMs = others(other ?? '', now)
      if (other !== undefined)
        return { ...look, ...this.#again(CONFIRM_MS - otherMs, () => superseded(this.target, other, look.status)) }
      lacks = verdict.judgement === 'succeeded' ? this.#missing(state, lacks) : undefined
      if (lacks !== undefined) return look
      return { ...look, ...this.#ending(state, verdict) }
    })
    if ('timedOut' in ended) {
      const facts = { nothingSent: false, advice: change.slowAdvice, lacks }
      throw timedOut(this.target.subject, awaited.change(change.goal), ended, facts)
    }
    this.report('finished')
    if ('error' in ended) throw ended.error
    return ended.state
  }

  /** Waits until nothing is missing of a resource that is as asked; nothing of this step is on its way. */
  async waitUntilComplete(first: S): Promise<S> {
    const { change } = this
    let lacks = change.missing?.(first)
    if (lacks === undefined) return first
    this.options.observer.phase(change.phase)
    const ended = await this.watch<{ state: S }>(async () => {
      const state = await this.read()
      lacks = this.isDone(state) ? this.#missing(state, lacks) : lacks
      return { ...this.#look(state), ...(this.isDone(state) && lacks === undefined ? { ending: { state } } : {}) }
    })
    if (!('timedOut' in ended)) return ended.state
    const facts = { nothingSent: true, advice: change.slowAdvice, lacks }
    throw timedOut(this.target.subject, awaited.change(change.goal), ended, facts)
  }

  #missing(state: S, known: string | undefined): string | undefined {
    const lacks = this.change.missing?.(state)
    if (lacks !== undefined && lacks !== known) this.options.observer.progress(incomplete(lacks))
    return lacks
  }

  #again(leftMs: number, error: () => ChangeError): Pick<Look<Ending<S>>, 'ending' | 'againMs'> {
    return leftMs > 0 ? { againMs: leftMs } : { ending: { error: error() } }
  }

  #ending(state: S, { judgement, againMs, foreign }: Verdict): Pick<Look<Ending<S>>, 'ending' | 'againMs'> {
    const status = this.change.status(state)
    if (foreign) this.options.observer.detail(foreignWord({ subject: this.target.subject, word: status }))
    switch (judgement) {
      case 'succeeded':
        return { ending: { state } }
      case 'failed':
      case 'mismatched':
        return { ending: { error: this.#failed(state, judgement === 'mismatched') } }
      case 'gone':
        return { ending: { error: deletedMeanwhile(this.target) } }
      default:
        return { againMs }
    }
  }

  #failed(state: S, isMismatched: boolean): ChangeError {
    const { change } = this
    const facts = { status: change.status(state), isMismatched, advice: change.failureAdvice?.(state) }
    return failed(this.target, change.differences(state), facts)
  }
}
