import { appendFileSync, statSync } from 'node:fs'
import { andMore, changesTitle, cutOff, endedAfter, whereTheTimeWent } from '../../messages/github/summary.ts'
import { outcomeWords } from '../../messages/step/endings.ts'
import { formatDuration } from '../inputs/duration.ts'
import type { Outcome } from '../runner/outcome.ts'
import { writingTo } from '../runner/runner-file.ts'
import { mask } from '../runner/secrets.ts'
import { renderChanges } from './difference.ts'
import { forLink, forMarkdown } from './escape.ts'
import { renderPhases } from './gantt.ts'
import type { Fact, Link, Report, ReportedError, Table } from './report.ts'
import { sanitize } from './sanitize.ts'
import { truncate } from './truncate.ts'

export type { Report } from './report.ts'

const signs: Readonly<Record<Outcome, string>> = {
  changed: '✅',
  unchanged: '☑️',
  planned: '📝',
  started: '🚀',
  failed: '❌',
  timed_out: '⏱️',
  cancelled: '🛑',
}

const longestText = 2000
const mostItems = 100
const mostRows = 300

/** The markdown of one step's report: the error on top, then the facts, what changed, and where the time went. */
export function renderSummary(report: Report): string {
  const parts = [
    heading(report),
    report.error ? renderError(report.error, report.outcome) : '',
    renderFacts(report.facts),
    ...(report.tables ?? []).map(renderTable),
    titled(titleOfChanges(report.outcome), renderChanges(report.changes)),
    titled(whereTheTimeWent(), renderPhases(report.phases)),
    renderNotes(report.notes),
    renderLinks(report.links),
    `<sub>${endedAfter({ outcome: outcomeWords[report.outcome](), elapsed: formatDuration(report.elapsedSeconds * 1000) })}</sub>`,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n\n`
}

/**
 * Appends to the job summary of the step, shortened to what GitHub takes of one step (1024 KiB, refused whole above that).
 * Does nothing where the runner names no file for it. Throws `RunnerFileError`; a summary is no reason to fail, though.
 */
export function writeSummary(markdown: string, env: NodeJS.ProcessEnv = process.env): void {
  const file = env.GITHUB_STEP_SUMMARY
  if (!file) return
  writingTo('GITHUB_STEP_SUMMARY', () => {
    const room = largest - statSync(file).size
    appendFileSync(file, shortened(mask(markdown), room))
  })
}

const largest = 1024 * 1024
const ending = () => `\n\n${cutOff()}\n`

function shortened(markdown: string, room: number): string {
  const bytes = Buffer.from(markdown)
  if (bytes.length <= room) return markdown
  const last = ending()
  const fitting = bytes.subarray(0, Math.max(0, room - Buffer.byteLength(last) - 100)).toString()
  const whole = fitting.slice(0, fitting.lastIndexOf('\n') + 1)
  if (whole === '') return ''
  return `${whole}${openFence(whole)}${last}`
}

/** The fence that closes a code block that was cut. */
function openFence(text: string): string {
  let open = ''
  for (const [, fence = ''] of text.matchAll(/^(`{3,})/gm)) {
    if (open === '') open = fence
    else if (fence.length >= open.length) open = ''
  }
  return open
}

function inline(text: string): string {
  return forMarkdown(truncate(sanitize(text), longestText))
}

function heading({ action, subject, outcome, headline, error }: Report): string {
  const title = subject ? `${inline(action)} · ${inline(subject)}` : inline(action)
  // The error, right below, says more.
  return error ? `### ${signs[outcome]} ${title}` : `### ${signs[outcome]} ${title}\n\n${inline(headline)}`
}

function renderError({ message, hint }: ReportedError, outcome: Outcome): string {
  // GitHub draws these in colour, with a sign of their own.
  const kind = outcome === 'cancelled' ? 'WARNING' : 'CAUTION'
  return `> [!${kind}]\n> **${inline(message)}**${hint ? `\n>\n> 💡 ${inline(hint)}` : ''}`
}

function renderFacts(facts: readonly Fact[]): string {
  if (facts.length === 0) return ''
  const rows = facts.slice(0, mostItems).map((fact) => `| **${inline(fact.name)}** | ${factValue(fact)} |`)
  return ['| | |', '|---|---|', ...rows].join('\n')
}

function renderTable({ heads, rows }: Table): string {
  if (rows.length === 0) return ''
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => inline(cell) || '–').join(' | ')} |`
  const more = rows.length > mostRows ? [andMore({ count: rows.length - mostRows })] : []
  return [row(heads), `|${'---|'.repeat(heads.length)}`, ...rows.slice(0, mostRows).map(row), ...more].join('\n')
}

function factValue({ value, page }: Fact): string {
  if (value === null || value === undefined || value === '') return '–'
  const text = truncate(sanitize(String(value)), longestText)
  return page ? forLink(text, text) : forMarkdown(text)
}

function titleOfChanges(outcome: Outcome): string {
  if (outcome === 'planned') return changesTitle.planned()
  return outcome === 'changed' ? changesTitle.changed() : changesTitle.sent()
}

function titled(title: string, body: string): string {
  return body === '' ? '' : `#### ${title}\n\n${body}`
}

function renderNotes(notes: readonly string[]): string {
  return notes
    .slice(0, mostItems)
    .map((note) => `- ${inline(note)}`)
    .join('\n')
}

function renderLinks(links: readonly Link[]): string {
  return links
    .slice(0, mostItems)
    .map(({ text, url }) => `🔗 ${forLink(sanitize(text), sanitize(url))}`)
    .join(' · ')
}
