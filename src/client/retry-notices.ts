/** What the log says of retries: a failure that goes on is told once, then each half minute with a count. */
import { stillTrying, tryingAgain } from '../messages/client/client.ts'
import type { Clock } from './clock.ts'
import { ApiError, ConnectionError, FengchaoError } from './errors.ts'

/** A failure that goes on is told again after this. */
const REPEAT_MS = 30_000

/** After so long without it, the same failure is a new one. */
const FORGOTTEN_MS = 60_000

interface Series {
  readonly startedAt: number
  tries: number
  toldAt: number
  lastAt: number
}

/** The kind of a failure: what was tried, and how it went wrong. */
function kindOf(error: unknown): string {
  if (error instanceof ApiError) return `${error.operation} ${error.status} ${error.code}`
  if (error instanceof ConnectionError) return `${error.operation} ${error.phase}`
  if (error instanceof FengchaoError) return `${error.operation} ${error.name}`
  return String(error)
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`

/** Makes the function that hears of each retry; `say` gets the lines that are worth one. */
export function retryNotices(
  clock: Pick<Clock, 'now'>,
  say: (line: string) => void,
): (error: unknown, pauseMs: number) => void {
  const running = new Map<string, Series>()
  return (error, pauseMs) => {
    const now = clock.now()
    const kind = kindOf(error)
    const words = { error: error instanceof Error ? error.message : String(error), pause: seconds(pauseMs) }
    const series = running.get(kind)
    if (series === undefined || now - series.lastAt >= FORGOTTEN_MS) {
      running.set(kind, { startedAt: now, tries: 1, toldAt: now, lastAt: now })
      return say(tryingAgain(words))
    }
    series.tries += 1
    series.lastAt = now
    if (now - series.toldAt < REPEAT_MS) return
    series.toldAt = now
    say(stillTrying({ ...words, tries: series.tries, elapsed: seconds(now - series.startedAt) }))
  }
}
