/** Time for the client and the engine, so that tests can script it. */
export interface Clock {
  /** Milliseconds since the epoch; never goes back, and never jumps while a step runs. */
  now(): number
  /** Resolves after `ms`; rejects with the signal's reason, timer and listener cleaned up, when it aborts first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

// Not `performance`: it brings a dozen modules of Node, four of 74 million instructions of a step that refuses its inputs.
const uptimeMs = () => Number(process.hrtime.bigint()) / 1e6
const startedAt = Date.now() - uptimeMs()

/**
 * The time since this module was loaded, added to the wall clock of that moment. The wall clock may be set while a step
 * runs, by hours where a virtual machine resumes; deadlines and pauses must not follow that.
 */
export const systemClock: Clock = {
  now: () => Math.round(startedAt + uptimeMs()),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const onAbort = () => {
        clearTimeout(timer)
        reject(signal?.reason)
      }
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', onAbort)
        resolve()
      }, ms)
      signal?.addEventListener('abort', onAbort, { once: true })
    }),
}
