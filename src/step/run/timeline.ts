/** What happened when in a step, for the summary's timeline. */
import type { Clock } from '../../client/clock.ts'
import type { TimelinePhase } from '../../github/report/report.ts'

interface Entry {
  readonly label: string
  readonly startedAt: number
  endedAt: number | undefined
  failed: boolean
}

/** Keeps the phases of a step in their order; the same phase again, right after itself, continues. */
export class Timeline {
  readonly #clock: Clock
  readonly #name: string | undefined
  readonly #entries: Entry[] = []
  readonly #lanes: Timeline[] = []
  constructor(clock: Clock, name?: string) {
    this.#clock = clock
    this.#name = name
  }

  /** Begins a phase; `before` says where the one before it did not end well. */
  begin(label: string, before?: 'failed'): void {
    const last = this.#entries.at(-1)
    if (last && before === 'failed') last.failed = true
    if (last?.label === label && last.endedAt === undefined) return
    const now = this.#clock.now()
    if (last) last.endedAt ??= now
    this.#entries.push({ label, startedAt: now, endedAt: undefined, failed: false })
  }

  /** Ends the last phase, where one is going on. */
  end(state: TimelinePhase['state']): void {
    const last = this.#entries.at(-1)
    if (last === undefined || last.endedAt !== undefined) return
    last.endedAt = this.#clock.now()
    if (state === 'failed') last.failed = true
  }

  /** Another lane, beside those that there are: what the step did alone until now has ended. */
  lane(name: string): Timeline {
    this.end('done')
    const lane = new Timeline(this.#clock, name)
    this.#lanes.push(lane)
    return lane
  }

  /** The phases up to now, lane by lane, and whether the last of each that goes on failed. */
  phases(lastFailed: boolean): readonly TimelinePhase[] {
    const now = this.#clock.now()
    const lane = this.#name === undefined ? {} : { lane: this.#name }
    const own = this.#entries.map(({ label, startedAt, endedAt = now, failed }, i): TimelinePhase => {
      const isOpen = this.#entries[i]?.endedAt === undefined
      return { ...lane, label, startedAt, endedAt, state: failed || (isOpen && lastFailed) ? 'failed' : 'done' }
    })
    return [...own, ...this.#lanes.flatMap((each) => each.phases(lastFailed))]
  }
}
