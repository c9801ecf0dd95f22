/**
 * Preloaded by a step of `dist/`: its own time passes ten times as fast. The simulated platform advances with each request
 * and not with real time, so the end-to-end tests would only wait for the seconds that statuses have to be stable.
 */
const SPEED = 10

const elapsed = performance.now.bind(performance)
performance.now = () => elapsed() * SPEED

const uptime = process.hrtime.bigint.bind(process.hrtime)
process.hrtime.bigint = () => uptime() * BigInt(SPEED)

const { setTimeout: wait } = globalThis
globalThis.setTimeout = Object.assign((call, ms, ...rest) => wait(call, (ms ?? 0) / SPEED, ...rest), wait)
