/** Watching what traffic was moved to: by a probe, and by what the load balancer and its rules say. */

import { FengchaoError } from '../../client/errors.ts'
import type { Visit } from '../../client/http/transport.ts'
import type { LoadBalancer } from '../../client/resources/load-balancers.ts'
import { bakeAdvice, bakeFailed, switchPhases, watched } from '../../messages/network/switching.ts'
import { answered, probeAnswer } from '../../messages/services/probe.ts'
import { ChangeError } from '../engine/errors.ts'
import type { Observer } from '../engine/observer.ts'
import { CONFIRM_MS } from '../engine/stability.ts'
import { type PollResult, type WaitOptions, waitFor } from '../engine/wait.ts'
import { tryOnce } from '../services/probe.ts'
import { GOOD_ANSWERS, type Probe } from '../services/probe-settings.ts'

/** So many bad answers in a row are a failure. */
const BAD_ANSWERS = 2
/** A try has less time than before the switch: users wait at the same time. */
const TRY_MS = 5_000
/** How often the load balancer is read. */
const LOOK_MS = 5_000

/** What is watched, for how long, and against what. */
export interface Watch {
  readonly probe: Probe
  readonly durationMs: number
  /** Reads the load balancer; a read that fails says nothing about what runs. */
  readonly look: () => Promise<LoadBalancer>
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
  #looksAt: number
  #health = ''
  #downAt: number | undefined
  #overtakenAt: number | undefined

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
    const looked = clock.now() >= this.#looksAt ? await this.#look() : undefined
    const error =
      this.#badAnswers() ?? looked ?? (this.#isLate() && this.#good < GOOD_ANSWERS ? this.unsteady() : undefined)
    const isOver = this.#elapsed() >= this.#watch.durationMs && this.#good >= GOOD_ANSWERS && !this.#suspects()
    const ending: Ending | undefined = error ? { error } : isOver ? { passed: true } : undefined
    const status = watched({ answer: words, health: this.#health })
    return { status, sentence: answered(), ...(ending === undefined ? {} : { ending }) }
  }

  #elapsed(): number {
    return this.#options.clock.now() - this.#startedAt
  }

  #seconds(): number {
    return Math.round(this.#elapsed() / 1000)
  }

  /** Something was seen once, and has to be seen again to count. */
  #suspects(): boolean {
    return this.#downAt !== undefined || this.#overtakenAt !== undefined
  }

  #badAnswers(): ChangeError | undefined {
    if (this.#bad < BAD_ANSWERS) return undefined
    const facts = { url: this.#watch.probe.url, answers: this.#answers.slice(-BAD_ANSWERS), seconds: this.#seconds() }
    return new ChangeError('failed', bakeFailed.badAnswers(facts), { advice: bakeAdvice() })
  }

  /** The time is over. */
  #isLate(): boolean {
    const { probe, durationMs } = this.#watch
    return this.#elapsed() >= durationMs + (GOOD_ANSWERS - 1) * probe.intervalMs + 1_000
  }

  /** Good answers did not come in a row. */
  unsteady(): ChangeError {
    const facts = { url: this.#watch.probe.url, answers: this.#answers.slice(-GOOD_ANSWERS), needed: GOOD_ANSWERS }
    return new ChangeError('failed', bakeFailed.unsteady(facts), { advice: bakeAdvice() })
  }

  async #look(): Promise<ChangeError | undefined> {
    const found = await this.#read()
    const now = this.#options.clock.now()
    this.#looksAt = now + LOOK_MS
    if (found === undefined) return undefined
    this.#health = found.instanceStatus ?? ''
    const isDown = this.#watch.healthBefore === 'UP' && found.instanceStatus === 'DOWN'
    const other = this.#watch.overtakenBy(found)
    this.#downAt = isDown ? (this.#downAt ?? now) : undefined
    this.#overtakenAt = other ? (this.#overtakenAt ?? now) : undefined
    if (this.#suspects()) this.#looksAt = now + CONFIRM_MS
    if (other && now - (this.#overtakenAt ?? now) >= CONFIRM_MS)
      return new ChangeError('superseded', bakeFailed.overtaken(other))
    if (this.#downAt === undefined || now - this.#downAt < CONFIRM_MS) return undefined
    const facts = { loadBalancer: found.name, seconds: this.#seconds() }
    return new ChangeError('failed', bakeFailed.down(facts), { advice: bakeAdvice() })
  }

  async #read(): Promise<LoadBalancer | undefined> {
    try {
      return await this.#watch.look()
    } catch (error) {
      if (!(error instanceof FengchaoError)) throw error
      this.#options.observer.detail(error.message)
      return undefined
    }
  }
}

/** How long after its time the watch ends at the latest, whatever it sees. */
const LATEST_MS = 60_000

/**
 * Watches for so long. Rejects with `ChangeError`: `failed` after two bad answers in a row, where good and bad ones
 * alternate to the end, or where the load balancer turns from UP to DOWN; `superseded` where somebody else moved a listener.
 */
export async function bake(visit: Visit, watch: Watch, options: WaitOptions): Promise<void> {
  const { clock, observer } = options
  observer.phase(switchPhases.baking())
  // The answer of an address is no status of a resource.
  const quiet: Observer = { ...observer, status: (word) => observer.progress(probeAnswer({ answer: word })) }
  const deadlineAt = clock.now() + watch.durationMs + LATEST_MS + 3 * watch.probe.intervalMs
  const watching = new Bake(visit, watch, options)
  const timing = { deadlineAt, pollIntervalMs: watch.probe.intervalMs }
  const ended = await waitFor<Ending>(() => watching.poll(), { ...options, ...timing, observer: quiet })
  if ('error' in ended) throw ended.error
  if ('timedOut' in ended) throw watching.unsteady()
}
