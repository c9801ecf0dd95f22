import { advanceWorld } from '../platform/advance.ts'
import { serializeWorld } from '../platform/mutation.ts'
import type { Platform } from '../platform/platform.ts'

/** The platform right after a change; what the clock changes in it follows from that. */
interface PastState {
  at: number
  platform: Platform
}

/** Earlier states of the platform. */
export class History {
  readonly #states: PastState[] = []
  #observedAt = 0

  clear(): void {
    this.#states.length = 0
  }

  /**
   * Records what others changed. It counts as done right after the previous observation, so that no node lags by more
   * than it should.
   */
  observe(platform: Platform): void {
    const { now } = platform
    const last = this.#states.at(-1)
    if (
      last === undefined ||
      serializeWorld(platformAt(last.platform, now).world) !== serializeWorld(platform.copy().world)
    ) {
      this.#states.push({
        at: last === undefined ? Number.NEGATIVE_INFINITY : this.#observedAt,
        platform: platform.copy(),
      })
    }
    this.#observedAt = now
  }

  /** Records the state that a request has just left. */
  record(platform: Platform): void {
    this.#states.push({ at: platform.now, platform: platform.copy() })
  }

  /** The platform as it was then; the first known state where that is later. */
  at(moment: number): Platform | undefined {
    const known = this.#states.findLast(({ at }) => at <= moment) ?? this.#states[0]
    return known && platformAt(known.platform, moment)
  }
}

function platformAt(platform: Platform, now: number): Platform {
  const copy = platform.copy()
  advanceWorld(copy.world, now)
  return copy
}
