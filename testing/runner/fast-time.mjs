/**
 * Loaded before a step of `dist/`: its own time passes ten times as fast. The simulated platform moves with each request
 * and not with the clock on the wall, so what a step waits out for certainty (2, 5 or 30 seconds) would be all that the
 * end-to-end tests wait for.
 */
const SPEED = 10

const elapsed = performance.now.bind(performance)
performance.now = () => elapsed() * SPEED

const { setTimeout: wait } = globalThis
globalThis.setTimeout = Object.assign((call, ms, ...rest) => wait(call, (ms ?? 0) / SPEED, ...rest), wait)
