/** Code that a step's process runs first, through NODE_OPTIONS: controls and measures the process from outside. */

const option = (code: string) => `--import=data:text/javascript,${encodeURIComponent(code)}`

/** Pauses between attempts take no time: no random number in range makes one shorter than a fifth, so it is out of range. */
export const NO_PAUSES = option('Math.random = () => -1 / 3')

/** No attempt lasts longer than so many milliseconds. */
export const maxRequestTime = (ms: number) =>
  option(
    `const { timeout } = AbortSignal; AbortSignal.timeout = (ms) => timeout.call(AbortSignal, Math.min(ms, ${ms}))`,
  )

/** Prints the peak memory of the process as the last line of the log, in KiB. */
export const PRINT_MEMORY = option(
  "process.on('exit', () => process._rawDebug('weight=' + process.resourceUsage().maxRSS))",
)

/** That peak memory by a step's log, in MiB. */
export function peakMemoryOf(log: string): number {
  return Number(/^weight=(\d+)$/m.exec(log)?.[1]) / 1024
}
