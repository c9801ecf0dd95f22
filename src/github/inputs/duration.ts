import { durationForm, durationRange, span, takes } from '../../messages/github/inputs.ts'
import { quote } from '../report/truncate.ts'
import { InputProblem } from './input.ts'

/** The bounds of a duration in milliseconds, both included. */
export interface DurationRange {
  /** One millisecond where left out, so that zero is refused. */
  readonly min?: number
  /** Seven days where left out: far beyond any job, and well inside what a timer can hold. */
  readonly max?: number
}

/** The bounds of a duration that says none of its own. */
export const DURATIONS = { min: 1, max: 7 * 24 * 3_600_000 } as const

const bare = /^\d+(?:\.\d+)?$/
const units = /^(?:(?<h>\d+(?:\.\d+)?)h)?(?:(?<m>\d+(?:\.\d+)?)m)?(?:(?<s>\d+(?:\.\d+)?)s)?$/

/** Reads `90` (seconds), `90s`, `1.5s`, `10m` or `1h30m` as milliseconds; throws `InputProblem`. */
export function parseDuration(text: string, { min = DURATIONS.min, max = DURATIONS.max }: DurationRange = {}): number {
  const value = milliseconds(text)
  if (value === undefined) {
    throw new InputProblem(takes({ what: durationForm(), got: quote(text) }))
  }
  if (value < min || value > max) {
    throw new InputProblem(takes({ what: rangeInWords({ min, max }), got: quote(text) }))
  }
  return value
}

/** What a duration of this range must be, to follow "must be". */
export function rangeInWords({ min, max }: Required<DurationRange>): string {
  const least = min > 1 ? formatDuration(min) : min === 1 ? 1 : 0
  return durationRange({ min: least, max: formatDuration(max) })
}

function milliseconds(text: string): number | undefined {
  if (bare.test(text)) return Math.round(Number(text) * 1000)
  const groups = text === '' ? undefined : units.exec(text)?.groups
  if (!groups) return undefined
  return Math.round((Number(groups.h ?? 0) * 3600 + Number(groups.m ?? 0) * 60 + Number(groups.s ?? 0)) * 1000)
}

/** Milliseconds for people: `0.5 s`, `45 s`, `1 min 30 s`, `2 h 05 min`. */
export function formatDuration(ms: number): string {
  if (ms < 10_000) return span({ s: String(Math.round(ms / 100) / 10) })
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return span({ s: String(seconds) })
  const pad = (value: number) => String(value).padStart(2, '0')
  if (seconds < 3600) {
    const rest = seconds % 60
    return span({ min: String(Math.floor(seconds / 60)), ...(rest === 0 ? {} : { s: pad(rest) }) })
  }
  const rest = Math.floor(seconds / 60) % 60
  return span({ h: String(Math.floor(seconds / 3600)), ...(rest === 0 ? {} : { min: pad(rest) }) })
}
