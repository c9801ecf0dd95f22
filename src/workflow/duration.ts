import { quote } from './excerpt.ts'
import { InputProblem } from './input.ts'

/** The bounds of a duration in milliseconds, both included. */
export interface DurationRange {
  /** One millisecond where left out, so that zero is refused. */
  readonly min?: number
  /** Seven days where left out: far beyond any job, and well inside what a timer can hold. */
  readonly max?: number
}

const week = 7 * 24 * 3_600_000
const bare = /^\d+(?:\.\d+)?$/
const units = /^(?:(?<h>\d+(?:\.\d+)?)h)?(?:(?<m>\d+(?:\.\d+)?)m)?(?:(?<s>\d+(?:\.\d+)?)s)?$/

/** Reads `90` (seconds), `90s`, `1.5s`, `10m` or `1h30m` as milliseconds; throws `InputProblem`. */
export function parseDuration(text: string, { min = 1, max = week }: DurationRange = {}): number {
  const value = milliseconds(text)
  if (value === undefined) {
    throw new InputProblem(`takes a duration such as 90, 90s, 1.5s, 10m or 1h30m; got ${quote(text)}`)
  }
  if (value < min || value > max) {
    const least = min > 1 ? `of at least ${formatDuration(min)}` : min === 1 ? 'longer than zero' : 'of zero or more'
    throw new InputProblem(`takes a duration ${least} and at most ${formatDuration(max)}; got ${quote(text)}`)
  }
  return value
}

function milliseconds(text: string): number | undefined {
  if (bare.test(text)) return Math.round(Number(text) * 1000)
  const groups = text === '' ? undefined : units.exec(text)?.groups
  if (!groups) return undefined
  return Math.round((Number(groups.h ?? 0) * 3600 + Number(groups.m ?? 0) * 60 + Number(groups.s ?? 0)) * 1000)
}

/** Milliseconds for people: `0.5 s`, `45 s`, `1 min 30 s`, `2 h 05 min`. */
export function formatDuration(ms: number): string {
  if (ms < 10_000) return `${Math.round(ms / 100) / 10} s`
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return `${seconds} s`
  const pad = (value: number) => String(value).padStart(2, '0')
  if (seconds < 3600) return joined(`${Math.floor(seconds / 60)} min`, seconds % 60, (rest) => `${pad(rest)} s`)
  return joined(`${Math.floor(seconds / 3600)} h`, Math.floor(seconds / 60) % 60, (rest) => `${pad(rest)} min`)
}

function joined(whole: string, rest: number, text: (rest: number) => string): string {
  return rest === 0 ? whole : `${whole} ${text(rest)}`
}
