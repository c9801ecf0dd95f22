/** The time as the simulator needs it: `now` in epoch milliseconds, and `step`, called once as each request arrives. */
export interface SimulatorClock {
  now(): number
  step?(): void
  /** Calls back once it is `at`, or later. */
  wake?(at: number, call: () => void): void
}

/** A clock that only moves when `advance` is called, by milliseconds. */
export interface ManualClock extends SimulatorClock {
  advance(ms: number): void
}

/** The day after the seeded world's latest entry, so that nothing in it is in the future. */
export const DEFAULT_START = Date.UTC(2017, 0, 4, 9)

/** Wall time, `speed` times as fast, starting at the present moment. */
export function realClock(speed = 1): SimulatorClock {
  if (!(speed > 0)) throw new RangeError(`The speed of a clock is a number above 0, not ${speed}.`)
  const start = Date.now()
  const origin = performance.now()
  const now = () => Math.floor(start + (performance.now() - origin) * speed)
  return { now, wake: (at, call) => void setTimeout(call, Math.max(0, (at - now()) / speed)).unref() }
}

/** A clock for tests and for clients whose own `sleep` advances it. */
export function manualClock(start = DEFAULT_START): ManualClock {
  let now = start
  let timers: { at: number; call: () => void }[] = []
  return {
    now: () => now,
    advance(ms) {
      if (!(ms >= 0)) throw new RangeError(`A clock moves forward by 0 ms or more, not by ${ms}.`)
      now += ms
      const due = timers.filter(({ at }) => at <= now)
      timers = timers.filter((timer) => !due.includes(timer))
      for (const { call } of due) call()
    },
    wake: (at, call) => void timers.push({ at, call }),
  }
}

/** A manual clock that moves by `stepMs` with every request: the state then depends on the number of requests, not on time. */
export function steppingClock(stepMs: number, start = DEFAULT_START): ManualClock {
  const clock = manualClock(start)
  return { ...clock, step: () => clock.advance(stepMs) }
}
