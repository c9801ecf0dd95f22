import { settleWorld } from '../platform/advance.ts'
import { imprint } from '../platform/mutation.ts'
import type { Platform } from '../platform/platform.ts'

/** The platform right after something had changed it; what the clock changes in it follows from that. */
interface Moment {
  at: number
  frozen: Platform
}

/** The platform's past, kept for as long as somebody may ask for it. */
export class History {
  readonly #moments: Moment[] = []
  #seenAt = 0

  clear(): void {
    this.#moments.length = 0
  }

  /**
   * Looks at the platform. What others did since it last looked counts as done right after that, so that no node lies
   * further behind than it should.
   */
  look(platform: Platform): void {
    const { now } = platform
    const last = this.#moments.at(-1)
    if (last === undefined || imprint(settled(last.frozen, now).world) !== imprint(platform.frozen().world)) {
      this.#moments.push({
        at: last === undefined ? Number.NEGATIVE_INFINITY : this.#seenAt,
        frozen: platform.frozen(),
      })
    }
    this.#seenAt = now
  }

  /** Keeps what a request has just left behind. */
  keep(platform: Platform): void {
    this.#moments.push({ at: platform.now, frozen: platform.frozen() })
  }

  /** The platform as it was then; as it was first seen where that was later. */
  at(moment: number): Platform | undefined {
    const known = this.#moments.findLast(({ at }) => at <= moment) ?? this.#moments[0]
    return known && settled(known.frozen, moment)
  }
}

function settled(frozen: Platform, now: number): Platform {
  const copy = frozen.frozen()
  settleWorld(copy.world, now)
  return copy
}
