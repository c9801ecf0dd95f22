/** Time for both sides of a random run: advanced by pauses, by slow answers and by answers that never come. */
import { setImmediate } from 'node:timers/promises'
import { DEFAULT_START, type SimulatorClock } from '../../../../simulator/index.ts'
import type { Clock } from '../../../../src/client/clock.ts'

interface ScheduledEvent {
  readonly at: number
  readonly happen: () => void
}

/** A clock that restarts for each run, with events that happen as it passes them. */
export class RunClock implements Clock, SimulatorClock {
  #now = DEFAULT_START
  #events: ScheduledEvent[] = []
  /** Since the last pause; those that have ended are among them, and it makes no difference to them to be given up. */
  #inFlight: { readonly dueAt: number; readonly controller: AbortController }[] = []
  /** Called as each request arrives at the platform. */
  onArrival: () => void = () => {}
  /** Called at each pause. */
  onPause: () => void = () => {}

  // What asks GitHub takes the two without their clock.
  readonly now = (): number => this.#now

  /** Starts a run. */
  restart(events: readonly { readonly seconds: number; readonly happen: () => void }[]): void {
    this.#now = DEFAULT_START
    this.#inFlight = []
    this.#events = events
      .map(({ seconds, happen }) => ({ at: DEFAULT_START + seconds * 1000, happen }))
      .toSorted((one, other) => one.at - other.at)
  }

  /** Removes all events. */
  clear(): void {
    this.#events = []
  }

  step(): void {
    this.#runEventsUntil(this.#now)
    this.onArrival()
  }

  readonly sleep = async (ms: number, signal?: AbortSignal): Promise<void> => {
    signal?.throwIfAborted()
    this.#inFlight = []
    this.onPause()
    const until = this.#now + ms
    this.#runEventsUntil(until)
    this.#now = until
    await setImmediate()
    signal?.throwIfAborted()
  }

  /** A scripted `AbortSignal.timeout` for the request that starts now. */
  timeout(ms: number): AbortSignal {
    const controller = new AbortController()
    this.#inFlight.push({ dueAt: this.#now + ms, controller })
    return controller.signal
  }

  /**
   * The current answer takes so long, or as long as its caller waits for it. Events of that time happen after it: they
   * could not be seen in the answer. It takes no time where its caller has given up already.
   */
  delay(ms: number): void {
    const last = this.#inFlight.findLast(({ controller }) => !controller.signal.aborted)
    if (last === undefined) return
    this.#now = Math.min(this.#now + ms, last.dueAt)
    for (const { dueAt, controller } of this.#inFlight)
      if (dueAt <= this.#now) controller.abort(new DOMException('Timed out by the clock.', 'TimeoutError'))
  }

  #runEventsUntil(until: number): void {
    for (let next = this.#events[0]; next !== undefined && next.at <= until; next = this.#events[0]) {
      this.#events.shift()
      this.#now = Math.max(this.#now, next.at)
      next.happen()
    }
  }
}
