import type { JournalEntry } from '../http/journal.ts'

/** A request that stands at a gate. */
export interface HeldRequest {
  readonly entry: JournalEntry
  /** Lets it go on to the platform, or its answer back to the caller. */
  pass(): void
  /** Cuts its connection; what was not done by then is never done. */
  drop(): void
}

/** A place where requests wait until the test lets them go on, so that nobody has to guess how long something takes. */
export class Gate {
  readonly #held: HeldRequest[] = []
  readonly #watchers: (() => void)[] = []
  #isOpen = false

  /** All that arrived so far, in their order, whether or not they have gone on. */
  get held(): readonly HeldRequest[] {
    return this.#held
  }

  /** Resolves with the first so many requests, in the order of their arrival, as soon as they have arrived. */
  async arrived(count = 1): Promise<readonly HeldRequest[]> {
    while (this.#held.length < count) await new Promise<void>((resolve) => this.#watchers.push(resolve))
    return this.#held.slice(0, count)
  }

  /** Lets go on whoever waits and whoever comes. */
  open(): void {
    this.#isOpen = true
    for (const held of this.#held) held.pass()
  }

  /** Keeps a request; answers whether it may go on. */
  hold(entry: JournalEntry): Promise<boolean> {
    return new Promise((resolve) => {
      this.#held.push({ entry, pass: () => resolve(true), drop: () => resolve(false) })
      if (this.#isOpen) resolve(true)
      for (const tell of this.#watchers.splice(0)) tell()
    })
  }
}
