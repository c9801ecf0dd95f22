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

// Room for the names of lanes only where there are some, and colours that are distinct on a light and on a dark page.
const appearance = (leftPadding: number, rightPadding: number) => ({
  gantt: { leftPadding, rightPadding, barHeight: 26, barGap: 6, fontSize: 13 },
  themeVariables: {
    sectionBkgColor: 'transparent',
    sectionBkgColor2: 'transparent',
    altSectionBkgColor: 'transparent',
    taskBkgColor: '#1a7f37',
    taskBorderColor: '#1a7f37',
    taskTextColor: '#ffffff',
    critBkgColor: '#cf222e',
    critBorderColor: '#cf222e',
  },
})

interface Bar {
  readonly lane: string | undefined
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
  const bars = barsOf(fitting(phases).slice(0, mostPhases))
  if (bars.length === 0 || (phases.length === 1 && phases[0]?.state === 'done')) return ''
  const lanes = bars.some(({ lane }) => lane !== undefined)
  const heads = `| | ${lanes ? `${columns.resource()} | ` : ''}${columns.phase()} | ${columns.beganAfter()} | ${columns.took()} |`
  const table = [heads, `|:-:|${lanes ? '---|' : ''}---|--:|--:|`, ...bars.map((bar) => barRow(bar, lanes))].join('\n')
  return `${gantt(visibleBars(bars))}\n\n<details><summary>${sameAsTable()}</summary>\n\n${table}\n\n</details>`
}

/** Where lanes have more phases together than are drawn: one for each lane, from its first to its last. */
function fitting(phases: readonly TimelinePhase[]): readonly TimelinePhase[] {
  if (phases.length <= mostPhases) return phases
  return [...Map.groupBy(phases, ({ lane }) => lane)].flatMap(([lane, own]) => {
    const last = own.at(-1)
    if (lane === undefined || last === undefined) return own
    const startedAt = Math.min(...own.map((phase) => phase.startedAt))
    const endedAt = Math.max(...own.map((phase) => phase.endedAt))
    return [{ ...last, startedAt, endedAt, state: own.some(({ state }) => state === 'failed') ? 'failed' : 'done' }]
  })
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

function barRow({ lane = '', label, state, start, end }: Bar, lanes: boolean): string {
  return `| ${signs[state]} | ${lanes ? `${cell(lane)} | ` : ''}${cell(label)} | ${formatDuration(start)} | ${formatDuration(end - start)} |`
}

function cell(label: string): string {
  return forMarkdown(truncate(sanitize(label), 100))
}

function gantt(bars: readonly Bar[]): string {
  const last = Math.max(...bars.map(({ end }) => end))
  const tasks = [...Map.groupBy(bars, ({ lane }) => lane)].flatMap(([lane, own]) => [
    ...(lane === undefined ? [] : [`  section ${forMermaid(sanitize(lane))}`]),
    ...own.map((bar) => taskOf(bar, last)),
  ])
  // Times of a day, counted from midnight: instants would be drawn in the viewer's time zone, where not every hour begins at :00.
  const head = [
    `%%{init: ${JSON.stringify(appearance(roomBefore(bars), roomBeside(bars, last)))}}%%`,
    'gantt',
    '  dateFormat HH:mm:ss.SSS',
    `  axisFormat ${last < hour ? '%M:%S' : '%H:%M'}`,
    '  todayMarker off',
  ]
  return ['```mermaid', ...head, ...tasks, '```'].join('\n')
}

function taskOf({ label, state, start, end }: Bar, last: number): string {
  // A bar without length is not drawn.
  const visible = Math.max(end, start + Math.max(last / 200, 100))
  return `  ${forMermaid(sanitize(label))} :${tags[state]}${timeOfDay(start)}, ${timeOfDay(visible)}`
}

/** Pixels to the left of the axis: enough for the names of the lanes. */
function roomBefore(bars: readonly Bar[]): number {
  const names = bars.map(({ lane }) => (lane === undefined ? 0 : forMermaid(sanitize(lane)).length * 8 + 24))
  return Math.min(200, Math.max(16, ...names))
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
  return phases.map(({ lane, label, state, startedAt, endedAt }) => {
    const start = startedAt - origin
    return { lane, label, state, start, end: Math.max(start, endedAt - origin) }
  })
}
