/** What happened when in a step, for the summary's timeline. */
import type { Clock } from '../client/clock.ts'
import type { Phase } from '../workflow/report.ts'

interface Entry {
  readonly label: string
  readonly startedAt: number
}

/** Keeps the phases of a step in their order; the same phase again, right after itself, goes on. */
export class Journal {
  readonly #clock: Clock
  readonly #entries: Entry[] = []
  constructor(clock: Clock) {
    this.#clock = clock
  }

  begin(label: string): void {
    if (this.#entries.at(-1)?.label === label) return
    this.#entries.push({ label, startedAt: this.#clock.now() })
  }

  /** The phases up to now; the last one failed where the step did. */
  phases(failed: boolean): readonly Phase[] {
    const now = this.#clock.now()
    return this.#entries.map(({ label, startedAt }, i) => {
      const next = this.#entries[i + 1]
      const state = next === undefined && failed ? 'failed' : 'done'
      return { label, startedAt, endedAt: next?.startedAt ?? now, state }
    })
  }
}
