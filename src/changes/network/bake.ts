/** Watching what traffic was moved to: by a probe, and by what the load balancer and its rules say. */

import { ApiError, FengchaoError } from '../../client/errors.ts'
import type { Visit } from '../../client/http/transport.ts'
import type { LoadBalancer } from '../../client/resources/load-balancers.ts'
import { bakeAdvice, bakeFailed, switchPhases, watched } from '../../messages/network/switching.ts'
import { answered, probeAnswer } from '../../messages/services/probe.ts'
import { ChangeError } from '../engine/errors.ts'
import type { Observer } from '../engine/observer.ts'
import { CONFIRM_MS } from '../engine/stability.ts'
import { type PollResult, type WaitOptions, waitFor } from '../engine/wait.ts'
import { BAD_ANSWERS } from '../services/release/bake.ts'
import { tryOnce } from '../services/release/probe.ts'
import { GOOD_ANSWERS, type Probe } from '../services/release/probe-settings.ts'
import { loadBalancerStatus } from './load-balancer.ts'

/** A try has less time than before the switch: users wait at the same time. */
const TRY_MS = 5_000
/** How often the load balancer is read, and how long a read may keep the next try waiting. */
const LOOK_MS = 5_000
const LOOK_LIMIT_MS = 3_000
/** The pace once the time is over: users still get what may have to be switched back. */
const LATE_INTERVAL_MS = 1_000

/** What is watched, for how long, and against what. */
export interface Watch {
  readonly probe: Probe
  readonly durationMs: number
  /** Reads the load balancer before the deadline; a read that fails says nothing about what runs. */
  readonly look: (deadlineAt: number) => Promise<LoadBalancer>
  /** Its `instanceStatus` before the switch: what was not UP cannot turn DOWN. */
  readonly healthBefore: string | undefined
  /** Which listener somebody else has changed since, and to what. */
  readonly overtakenBy: (found: LoadBalancer) => { readonly listener: string; readonly other: string } | undefined
}

type Ending = { readonly passed: true } | { readonly error: ChangeError }

/** The state of one watch. */
class Bake {
  readonly #visit: Visit
  readonly #watch: Watch
  readonly #options: WaitOptions
  readonly #startedAt: number
  readonly #answers: string[] = []
  #good = 0
  #bad = 0
  #lateTries = 0
  /** Whether the load balancer could be read, and why not. */
  #hasLooked = false
  #lastFailure: FengchaoError | undefined
  #looksAt: number
  #health = ''
  /** What a read has shown, and since when; it has to be seen again to count. */
  #suspicion: { readonly kind: string; readonly since: number } | undefined

  constructor(visit: Visit, watch: Watch, options: WaitOptions) {
    this.#visit = visit
    this.#watch = watch
    this.#options = options
    this.#startedAt = options.clock.now()
    this.#looksAt = this.#startedAt
    this.#health = watch.healthBefore ?? ''
  }

  async poll(): Promise<PollResult<Ending>> {
    const { clock, signal } = this.#options
    const { words, good } = await tryOnce(this.#visit, this.#watch.probe, TRY_MS, signal)
    this.#answers.push(words)
    this.#good = good ? this.#good + 1 : 0
    this.#bad = good ? 0 : this.#bad + 1
    const isOver = this.#elapsed() >= this.#watch.durationMs
    if (isOver) this.#lateTries += 1
    const looked = clock.now() >= this.#looksAt ? await this.#look() : undefined
    const error = this.#badAnswers() ?? looked ?? (this.#isUnsteady() ? this.unsteady() : undefined)
    const passed = isOver && this.#good >= GOOD_ANSWERS && this.#hasLooked && this.#suspicion === undefined
    const ending: Ending | undefined = error ? { error } : passed ? { passed: true } : undefined
    const status = watched({ answer: words, health: this.#health })
    return { status, sentence: answered(), nextMs: this.#pauseMs(), ...(ending === undefined ? {} : { ending }) }
  }

  /** However seldom the address is asked, it is asked when the time is over. */
  #pauseMs(): number {
    const { durationMs, probe } = this.#watch
    const leftMs = durationMs - this.#elapsed()
    return Math.min(probe.intervalMs, leftMs > 0 ? leftMs : LATE_INTERVAL_MS)
  }

  #elapsed(): number {
    return this.#options.clock.now() - this.#startedAt
  }

  #seconds(): number {
    return Math.round(this.#elapsed() / 1000)
  }

  #badAnswers(): ChangeError | undefined {
    if (this.#bad < BAD_ANSWERS) return undefined
    const facts = { url: this.#watch.probe.url, answers: this.#answers.slice(-BAD_ANSWERS), seconds: this.#seconds() }
    return new ChangeError('failed', bakeFailed.badAnswers(facts), { advice: bakeAdvice() })
  }

  /** The time is over, and has been for as many tries as there have to be good ones in a row. */
  #isUnsteady(): boolean {
    return this.#lateTries >= GOOD_ANSWERS && this.#good < GOOD_ANSWERS
  }

  /** The watch could not come to its end. */
  timedOut(): ChangeError {
    if (this.#lastFailure === undefined || this.#good < GOOD_ANSWERS) return this.unsteady()
    return new ChangeError('unobserved', bakeFailed.unread({ url: this.#watch.probe.url }), {
      cause: this.#lastFailure,
    })
  }

  /** Good answers did not come in a row. */
  unsteady(): ChangeError {
    const facts = { url: this.#watch.probe.url, answers: this.#answers.slice(-GOOD_ANSWERS), needed: GOOD_ANSWERS }
    return new ChangeError('failed', bakeFailed.unsteady(facts), { advice: bakeAdvice() })
  }

  async #look(): Promise<ChangeError | undefined> {
    const { clock } = this.#options
    this.#looksAt = clock.now() + LOOK_MS
    const found = await this.#read()
    const now = clock.now()
    if (found === undefined) return undefined
    this.#hasLooked = true
    this.#health = found.instanceStatus ?? ''
    const problem = this.#problemOf(found)
    if (problem === undefined) {
      this.#suspicion = undefined
      return undefined
    }
    const { ending: kind } = problem
    if (this.#suspicion?.kind !== kind) this.#suspicion = { kind, since: now }
    this.#looksAt = now + CONFIRM_MS
    return now - this.#suspicion.since >= CONFIRM_MS ? problem : undefined
  }

  #problemOf(found: LoadBalancer): ChangeError | undefined {
    const { healthBefore, overtakenBy } = this.#watch
    const other = overtakenBy(found)
    if (other) return new ChangeError('superseded', bakeFailed.superseded(other))
    const facts = { loadBalancer: found.name, status: found.status, seconds: this.#seconds() }
    const failed = loadBalancerStatus(found.status)?.phase === 'failed'
    if (failed) return new ChangeError('failed', bakeFailed.status(facts), { status: found.status })
    const isDown = healthBefore === 'UP' && found.instanceStatus === 'DOWN'
    return isDown ? new ChangeError('failed', bakeFailed.down(facts), { advice: bakeAdvice() }) : undefined
  }

  async #read(): Promise<LoadBalancer | undefined> {
    const { clock, observer, signal } = this.#options
    try {
      return await this.#watch.look(clock.now() + LOOK_LIMIT_MS)
    } catch (error) {
      signal?.throwIfAborted()
      if (!(error instanceof FengchaoError)) throw error
      observer.detail(error.message)
      this.#lastFailure = error
      if (error instanceof ApiError) this.#looksAt = Math.max(this.#looksAt, clock.now() + (error.retryAfterMs ?? 0))
      return undefined
    }
  }
}

/** How long after its time the watch ends at the latest, whatever it sees. */
const LATEST_MS = 60_000

/**
 * Watches for so long. Rejects with `ChangeError`: `failed` after two bad answers in a row, where good and bad ones
 * alternate to the end, or where the load balancer turns from UP to DOWN; `superseded` where somebody else moved a
 * listener; `unobserved` where the address answers and the load balancer cannot be read.
 */
export async function bake(visit: Visit, watch: Watch, options: WaitOptions): Promise<void> {
  const { clock, observer } = options
  observer.phase(switchPhases.baking())
  // The answer of an address is no status of a resource.
  const quiet: Observer = { ...observer, status: (word) => observer.progress(probeAnswer({ answer: word })) }
  const deadlineAt = clock.now() + watch.durationMs + LATEST_MS
  const watching = new Bake(visit, watch, options)
  const timing = { deadlineAt, pollIntervalMs: undefined }
  const ended = await waitFor<Ending>(() => watching.poll(), { ...options, ...timing, observer: quiet })
  if ('error' in ended) throw ended.error
  if ('timedOut' in ended) throw watching.timedOut()
}
