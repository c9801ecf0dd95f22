/** What the log says of retries: a repeated failure is logged once, then each half minute with a count. */
import { stillTrying, tryingAgain } from '../messages/client/client.ts'
import type { Clock } from './clock.ts'
import { ApiError, ConnectionError, FengchaoError } from './errors.ts'

/** A repeated failure is logged again after this. */
const REPEAT_MS = 30_000

/** After so long without it, the same failure counts as new. */
const FORGOTTEN_MS = 60_000

interface Series {
  readonly startedAt: number
  tries: number
  loggedAt: number
  lastAt: number
}

/** The kind of a failure: what was tried, and how it went wrong. */
function kindOf(error: unknown): string {
  if (error instanceof ApiError) return `${error.operation} ${error.status} ${error.code}`
  if (error instanceof ConnectionError) return `${error.operation} ${error.failure}`
  if (error instanceof FengchaoError) return `${error.operation} ${error.name}`
  return String(error)
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`

/** Creates the function to call for each retry; `log` gets the lines to print. */
export function retryNotices(
  clock: Pick<Clock, 'now'>,
  log: (line: string) => void,
): (error: unknown, pauseMs: number) => void {
  const running = new Map<string, Series>()
  return (error, pauseMs) => {
    const now = clock.now()
    const kind = kindOf(error)
    const facts = { error: error instanceof Error ? error.message : String(error), pause: seconds(pauseMs) }
    const series = running.get(kind)
    if (series === undefined || now - series.lastAt >= FORGOTTEN_MS) {
      running.set(kind, { startedAt: now, tries: 1, loggedAt: now, lastAt: now })
      return log(tryingAgain(facts))
    }
    series.tries += 1
    series.lastAt = now
    if (now - series.loggedAt < REPEAT_MS) return
    series.loggedAt = now
    log(stillTrying({ ...facts, tries: series.tries, elapsed: seconds(now - series.startedAt) }))
  }
}
