/**
 * Paces the requests of a step that sends many of them, by what the rate limit of the account lets through. Nothing is
 * paced before the first refusal. From then on the pace grows steadily while more is waiting, and falls by a part with each
 * refusal, so that a step uses what the account has and no more, also where other jobs share it.
 */
import type { Clock } from './clock.ts'

export interface Pacer {
  /** Waits until the next request may be sent, but not beyond `deadlineAt`. */
  turn(deadlineAt: number, signal: AbortSignal | undefined): Promise<void>
  /** A request was answered, and not refused by the rate limit. */
  accepted(): void
  /** A request was refused by the rate limit. */
  refused(): void
}

/** Limits are counted by the second. */
const WINDOW_MS = 1_000
/** Of what was let through before the first refusal. */
const FIRST_SHARE = 0.9
/** Of the pace that was refused later. */
const SHARE = 0.8
/** What the pace grows by in a second, of the last pace that was refused: below it, and slower close to it for a while. */
const GROWTH = { usual: 0.05, close: 0.01 }
const LEAST_GROWTH = 0.5
const CLOSE = 0.9
const WHILE_MS = 8_000
const SLOWEST = 1

/** Creates one, to be shared by all clients of a step. */
export function createPacer(clock: Clock): Pacer {
  return new AdaptivePacer(clock)
}

class AdaptivePacer implements Pacer {
  readonly #clock: Clock
  /** Moments of the requests that were let through, from a window before the first refusal on. */
  #passed: number[] = []
  /** Requests a second; `undefined` as long as it is not known. */
  #pace: number | undefined
  /** The last pace that was refused; at first, what was let through then. */
  #ceiling = 0
  #refusedAt: number | undefined
  /** When the next request may be sent. */
  #nextAt = Number.NEGATIVE_INFINITY
  constructor(clock: Clock) {
    this.#clock = clock
  }

  async turn(deadlineAt: number, signal: AbortSignal | undefined): Promise<void> {
    if (this.#refusedAt === undefined) return
    const wait = async (until: number) => {
      const now = this.#clock.now()
      const ms = Math.min(until, Math.max(now, deadlineAt)) - now
      if (ms > 0) await this.#clock.sleep(ms, signal)
    }
    // What was on its way at the refusal is answered within this second: it shows how much is let through.
    if (this.#pace === undefined) await wait(this.#refusedAt + WINDOW_MS)
    const at = this.#slot()
    if (at > this.#clock.now()) await wait(at)
  }

  accepted(): void {
    if (this.#pace !== undefined) return
    const now = this.#clock.now()
    if (this.#refusedAt === undefined) this.#passed = this.#passed.filter((at) => at > now - WINDOW_MS)
    this.#passed.push(now)
  }

  refused(): void {
    const now = this.#clock.now()
    // What was sent side by side is refused together, and says one thing.
    if (this.#refusedAt !== undefined && now - this.#refusedAt < WINDOW_MS) return
    this.#refusedAt = now
    this.#nextAt = Math.max(this.#nextAt, now + WINDOW_MS)
    if (this.#pace === undefined) return
    this.#ceiling = this.#pace
    this.#pace = Math.max(SLOWEST, SHARE * this.#pace)
  }

  /** Takes the next moment at which a request may be sent. */
  #slot(): number {
    if (this.#pace === undefined) {
      this.#ceiling = this.#passed.length
      this.#pace = Math.max(SLOWEST, FIRST_SHARE * this.#ceiling)
    }
    const now = this.#clock.now()
    const at = Math.max(now, this.#nextAt)
    // Where somebody has to wait there is use for a faster pace.
    if (at > now) this.#pace += this.#growth(this.#pace, now) / this.#pace
    this.#nextAt = at + Math.ceil(1_000 / this.#pace)
    return at
  }

  /** Requests a second that the pace grows by in a second. */
  #growth(pace: number, now: number): number {
    const isClose = pace >= CLOSE * this.#ceiling && now - (this.#refusedAt ?? now) < WHILE_MS
    return isClose ? GROWTH.close * this.#ceiling : Math.max(LEAST_GROWTH, GROWTH.usual * this.#ceiling)
  }
}
