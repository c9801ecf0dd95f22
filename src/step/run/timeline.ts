/** What happened when in a step, for the summary's timeline. */
import type { Clock } from '../../client/clock.ts'
import type { TimelinePhase } from '../../github/report/report.ts'

interface Entry {
  readonly label: string
  readonly startedAt: number
  failed: boolean
}

/** Keeps the phases of a step in their order; the same phase again, right after itself, continues. */
export class Timeline {
  readonly #clock: Clock
  readonly #entries: Entry[] = []
  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Begins a phase; `before` says where the one before it did not end well. */
  begin(label: string, before?: 'failed'): void {
    const last = this.#entries.at(-1)
    if (last && before === 'failed') last.failed = true
    if (last?.label === label) return
    this.#entries.push({ label, startedAt: this.#clock.now(), failed: false })
  }

  /** The phases up to now, and whether the last of them failed. */
  phases(lastFailed: boolean): readonly TimelinePhase[] {
    const now = this.#clock.now()
    return this.#entries.map(({ label, startedAt, failed }, i) => {
      const next = this.#entries[i + 1]
      const state = failed || (next === undefined && lastFailed) ? 'failed' : 'done'
      return { label, startedAt, endedAt: next?.startedAt ?? now, state }
    })
  }
}
