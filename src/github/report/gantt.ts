import { columns, sameAsTable } from '../../messages/github/summary.ts'
import { formatDuration } from '../inputs/duration.ts'
import { forMarkdown, forMermaid } from './escape.ts'
import type { TimelinePhase } from './report.ts'
import { sanitize } from './sanitize.ts'
import { truncate } from './truncate.ts'

// Completed phases get no tag: before Mermaid 12 a label beside a bar with `done` is dark on a dark page.
const tags = { done: '', failed: 'crit, ' }
const signs = { done: '✅', failed: '❌' }
const mostPhases = 60

const hour = 3_600_000

// No room for section names, since there are no sections, and colours that are distinct on a light and on a dark page.
const appearance = (rightPadding: number) => ({
  gantt: { leftPadding: 16, rightPadding, barHeight: 26, barGap: 6, fontSize: 13 },
  themeVariables: {
    sectionBkgColor: 'transparent',
    taskBkgColor: '#1a7f37',
    taskBorderColor: '#1a7f37',
    taskTextColor: '#ffffff',
    critBkgColor: '#cf222e',
    critBorderColor: '#cf222e',
  },
})

interface Bar {
  readonly label: string
  readonly state: TimelinePhase['state']
  /** Milliseconds since the first phase began. */
  readonly start: number
  readonly end: number
}

/**
 * The phases as a Mermaid gantt, and the same as a folded table for viewers that draw no diagrams; empty where there
 * is none, and where a single successful one says no more than the total time.
 */
export function renderPhases(phases: readonly TimelinePhase[]): string {
  const bars = barsOf(phases.slice(0, mostPhases))
  if (bars.length === 0 || (phases.length === 1 && phases[0]?.state === 'done')) return ''
  const heads = `| | ${columns.phase()} | ${columns.beganAfter()} | ${columns.took()} |`
  const table = [heads, '|:-:|---|--:|--:|', ...bars.map(barRow)].join('\n')
  return `${gantt(visibleBars(bars))}\n\n<details><summary>${sameAsTable()}</summary>\n\n${table}\n\n</details>`
}

/** Without what succeeded in a moment: between minutes of building it would only be a line with a label. */
function visibleBars(bars: readonly Bar[]): readonly Bar[] {
  const whole = Math.max(...bars.map(({ end }) => end))
  const long = bars.filter(({ state, start, end }) => state !== 'done' || end - start >= whole / 100)
  const [first, ...others] = long
  if (first === undefined) return bars
  // The axis begins where the first bar does, and is to begin at zero.
  return first.start < whole / 50 ? [{ ...first, start: 0 }, ...others] : long
}

function barRow({ label, state, start, end }: Bar): string {
  return `| ${signs[state]} | ${cell(label)} | ${formatDuration(start)} | ${formatDuration(end - start)} |`
}

function cell(label: string): string {
  return forMarkdown(truncate(sanitize(label), 100))
}

function gantt(bars: readonly Bar[]): string {
  const last = Math.max(...bars.map(({ end }) => end))
  const tasks = bars.map(({ label, state, start, end }) => {
    // A bar without length is not drawn.
    const visible = Math.max(end, start + Math.max(last / 200, 100))
    return `  ${forMermaid(sanitize(label))} :${tags[state]}${timeOfDay(start)}, ${timeOfDay(visible)}`
  })
  // Times of a day, counted from midnight: instants would be drawn in the viewer's time zone, where not every hour begins at :00.
  const head = [
    `%%{init: ${JSON.stringify(appearance(roomBeside(bars, last)))}}%%`,
    'gantt',
    '  dateFormat HH:mm:ss.SSS',
    `  axisFormat ${last < hour ? '%M:%S' : '%H:%M'}`,
    '  todayMarker off',
  ]
  return ['```mermaid', ...head, ...tasks, '```'].join('\n')
}

/** Pixels to the right of the axis: enough for the label of a short bar near its end. */
function roomBeside(bars: readonly Bar[], last: number): number {
  const beside = bars
    .map(({ label, start, end }) => ({ width: forMermaid(sanitize(label)).length * 8 + 16, start, end }))
    .filter(({ width, start, end }) => pixels(end - start, last) < width && pixels(last - end, last) < width)
  return Math.max(16, ...beside.map(({ width }) => width))
}

/** Of a job summary on a wide screen. */
function pixels(ms: number, last: number): number {
  return last === 0 ? 0 : (ms / last) * 800
}

/** `00:01:30.000`; what lasts longer than a day, which no job of a hosted runner does, is cut at the day's end. */
function timeOfDay(ms: number): string {
  return new Date(Math.min(ms, 24 * hour - 1)).toISOString().slice(11, 23)
}

function barsOf(phases: readonly TimelinePhase[]): Bar[] {
  const origin = Math.min(...phases.map(({ startedAt }) => startedAt))
  return phases.map(({ label, state, startedAt, endedAt }) => {
    const start = startedAt - origin
    return { label, state, start, end: Math.max(start, endedAt - origin) }
  })
}
