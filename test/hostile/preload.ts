/** Code that a step's process runs before its own, through NODE_OPTIONS: what a test needs of a process from outside. */

const option = (code: string) => `--import=data:text/javascript,${encodeURIComponent(code)}`

/** Pauses between tries take no time: by chance itself none is shorter than a fifth of its length, so chance is bent. */
export const NO_PAUSES = option('Math.random = () => -1 / 3')

/** No try lasts longer than so many milliseconds. */
export const maxRequestTime = (ms: number) =>
  option(
    `const { timeout } = AbortSignal; AbortSignal.timeout = (ms) => timeout.call(AbortSignal, Math.min(ms, ${ms}))`,
  )

/** The last line of the log says how much memory the process had at most, in KiB. */
export const PRINT_MEMORY = option(
  "process.on('exit', () => process._rawDebug('weight=' + process.resourceUsage().maxRSS))",
)

/** What a step's log says of that, in MiB. */
export function peakMemoryOf(log: string): number {
  return Number(/^weight=(\d+)$/m.exec(log)?.[1]) / 1024
}
