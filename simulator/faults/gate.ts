import type { JournalEntry } from '../http/journal.ts'

/** A request that is held at a gate. */
export interface HeldRequest {
  readonly entry: JournalEntry
  /** Lets it pass to the platform, or its answer to the caller. */
  pass(): void
  /** Cuts its connection; what was not done by then is never done. */
  drop(): void
}

/** Holds requests until the test lets them pass, so that no test has to guess how long something takes. */
export class Gate {
  readonly #held: HeldRequest[] = []
  readonly #watchers: (() => void)[] = []
  #isOpen = false

  /** All that arrived so far, in their order, whether or not they have passed. */
  get held(): readonly HeldRequest[] {
    return this.#held
  }

  /** Resolves with the first so many requests, in the order of their arrival, as soon as they have arrived. */
  async arrived(count = 1): Promise<readonly HeldRequest[]> {
    while (this.#held.length < count) await new Promise<void>((resolve) => this.#watchers.push(resolve))
    return this.#held.slice(0, count)
  }

  /** Lets all requests pass, now and from now on. */
  open(): void {
    this.#isOpen = true
    for (const held of this.#held) held.pass()
  }

  /** Holds a request; resolves with whether it may pass. */
  hold(entry: JournalEntry): Promise<boolean> {
    return new Promise((resolve) => {
      this.#held.push({ entry, pass: () => resolve(true), drop: () => resolve(false) })
      if (this.#isOpen) resolve(true)
      for (const notify of this.#watchers.splice(0)) notify()
    })
  }
}
