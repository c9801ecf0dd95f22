/** Time for both sides of a random run: moved by pauses, by slow answers and by answers that never come. */
import { setImmediate } from 'node:timers/promises'
import { DEFAULT_START, type SimulatorClock } from '../../../simulator/index.ts'
import type { Clock } from '../../../src/client/clock.ts'

interface Appointment {
  readonly at: number
  readonly happen: () => void
}

/** A clock that begins anew for each run, with appointments that are kept as it passes them. */
export class RunClock implements Clock, SimulatorClock {
  #now = DEFAULT_START
  #agenda: Appointment[] = []
  #inFlight: { readonly dueAt: number; readonly controller: AbortController } | undefined
  /** Called as each request arrives at the platform. */
  onArrival: () => void = () => {}
  /** Called at each pause. */
  onPause: () => void = () => {}

  now(): number {
    return this.#now
  }

  /** Begins a run. */
  restart(agenda: readonly { readonly seconds: number; readonly happen: () => void }[]): void {
    this.#now = DEFAULT_START
    this.#inFlight = undefined
    this.#agenda = agenda
      .map(({ seconds, happen }) => ({ at: DEFAULT_START + seconds * 1000, happen }))
      .toSorted((one, other) => one.at - other.at)
  }

  /** Strikes out all appointments. */
  clear(): void {
    this.#agenda = []
  }

  step(): void {
    this.#keepAppointments(this.#now)
    this.onArrival()
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted()
    this.#inFlight = undefined
    this.onPause()
    const until = this.#now + ms
    this.#keepAppointments(until)
    this.#now = until
    await setImmediate()
    signal?.throwIfAborted()
  }

  /** A signal for the exchange that begins now, which ends it when this clock says so: `AbortSignal.timeout`, scripted. */
  timeout(ms: number): AbortSignal {
    const controller = new AbortController()
    this.#inFlight = { dueAt: this.#now + ms, controller }
    return controller.signal
  }

  /**
   * The answer under way takes so long, or as long as its caller waits for it. What others do meanwhile is done after
   * it: nobody could see that in the answer.
   */
  delay(ms: number): void {
    const until = this.#now + ms
    const dueAt = this.#inFlight?.dueAt ?? Number.POSITIVE_INFINITY
    this.#now = Math.min(until, dueAt)
    if (dueAt <= until) this.#inFlight?.controller.abort(new DOMException('Timed out by the clock.', 'TimeoutError'))
  }

  #keepAppointments(until: number): void {
    for (let next = this.#agenda[0]; next !== undefined && next.at <= until; next = this.#agenda[0]) {
      this.#agenda.shift()
      this.#now = Math.max(this.#now, next.at)
      next.happen()
    }
  }
}
