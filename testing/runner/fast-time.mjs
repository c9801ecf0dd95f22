/**
 * Preloaded by a step of `dist/`: its own time passes ten times as fast. The simulated platform advances with each request
 * and not with real time, so the end-to-end tests would only wait for the seconds that statuses have to be stable. How long an
 * answer may take stays as it is: a busy machine needs its time.
 */
const SPEED = 10

/** undici counts its timeouts in ticks of so many milliseconds. */
const TICK_MS = 499

const elapsed = performance.now.bind(performance)
performance.now = () => elapsed() * SPEED

const uptime = process.hrtime.bigint.bind(process.hrtime)
process.hrtime.bigint = () => uptime() * BigInt(SPEED)

const { setTimeout: wait } = globalThis
globalThis.setTimeout = Object.assign(
  (call, ms, ...rest) => wait(call, ms === TICK_MS ? ms : (ms ?? 0) / SPEED, ...rest),
  wait,
)
