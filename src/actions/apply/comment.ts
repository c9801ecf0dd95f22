/** The comment of a pull request: the plan, or what became of it, cut where GitHub takes no more. */
import type { Plan, PlannedChange, PlannedOperation } from '../../changes/environment/plan/planned.ts'
import { forCode, forLink, forMarkdown } from '../../github/report/escape.ts'
import { sanitize } from '../../github/report/sanitize.ts'
import { truncate } from '../../github/report/truncate.ts'
import { thing } from '../../messages/changes/environment.ts'
import { operationWords, problemAt, comment as say } from '../../messages/environment/apply.ts'
import { columns } from '../../messages/github/summary.ts'
import { sentences } from '../../messages/message.ts'
import { type Account, type AccountedChange, wordOf } from './account.ts'
import { countsOf } from './texts.ts'

const SIGNS: Readonly<Record<PlannedOperation, string>> = { create: '➕', update: '✏️', recreate: '♻️', delete: '🗑️' }
const LONGEST_CELL = 300
const LONGEST_NOTE = 600
/** So many problems are listed. */
const MOST_PROBLEMS = 20

/** The first line, which nobody sees: by it the comment of a file is found again. */
export function markerOf(file: string): string {
  // Two hyphens would end the comment of HTML.
  return `<!--fengchao-actions/apply:${encodeURIComponent(file).replaceAll('-', '%2D')}-->`
}

function text(value: string, most = LONGEST_CELL): string {
  return forMarkdown(truncate(sanitize(value), most))
}

function code(value: string): string {
  return forCode(truncate(sanitize(value), LONGEST_CELL)) || '–'
}

/** What is known of a plan when the comment is written. */
export interface PlanComment {
  /** The path of the file, relative to the workspace. */
  readonly file: string
  readonly namespace: string
  readonly plan: Plan
  readonly account: Account
  /** It was carried out. */
  readonly applied: boolean
  readonly runUrl: string | undefined
}

function headOf(one: AccountedChange, change: PlannedChange | undefined, applied: boolean): string {
  const what = `${SIGNS[one.operation]} **${text(operationWords[one.operation]())}** ${text(thing(one))}`
  const ended = applied ? ` · ${text(wordOf(one.outcome))}` : ''
  const notes = sentences(one.error ?? undefined, ...(change?.notes ?? []))
  return `${what}${ended}${notes === '' ? '' : `<br>⚠️ ${text(notes, LONGEST_NOTE)}`}`
}

/** A field of a container begins with the container's name: comments are narrow. */
const fieldOf = (field: string) => text(field.replace(/^containers\./, ''))

/** One resource: a paragraph, and its fields as a table. */
function sectionOf(one: AccountedChange, change: PlannedChange | undefined, applied: boolean): string {
  const head = headOf(one, change, applied)
  if (one.fields.length === 0) return head
  const rows = one.fields.map(({ field, before, after }) => `| ${fieldOf(field)} | ${code(before)} | ${code(after)} |`)
  const heads = `| ${columns.field()} | ${columns.before()} | ${columns.after()} |`
  return [head, '', heads, '|---|---|---|', ...rows].join('\n')
}

function problemsOf({ problems }: Plan): readonly string[] {
  if (problems.length === 0) return []
  const lines = problems.slice(0, MOST_PROBLEMS).map((one) => `> - ${text(problemAt(one), LONGEST_NOTE)}`)
  const more = problems.length > MOST_PROBLEMS ? [`> - ${say.more({ count: problems.length - MOST_PROBLEMS })}`] : []
  return [['> [!CAUTION]', `> **${text(say.refused())}**`, '>', ...lines, ...more].join('\n')]
}

function unmanagedOf({ unmanaged }: Plan): readonly string[] {
  if (unmanaged.length === 0) return []
  const names = unmanaged.map((one) => text(thing(one))).join(', ')
  return [`<details><summary>${text(say.unmanaged({ count: unmanaged.length }))}</summary>\n\n${names}\n\n</details>`]
}

/** The markdown, of at most `most` characters: what does not fit is counted, and it is said where it stands. */
export function renderComment(comment: PlanComment, most: number): string {
  const { file, namespace, plan, account, applied, runUrl } = comment
  const titleOf = applied ? say.applied : say.planned
  const run = runUrl === undefined ? '' : forLink(say.run(), runUrl)
  const place = text(say.namespace({ namespace }))
  const sections = [
    ...problemsOf(plan),
    ...account.rows().map((row, i) => sectionOf(row, plan.changes[i], applied)),
    ...unmanagedOf(plan),
  ]
  const taken = [`### ${text(titleOf({ file, counts: countsOf(plan) }))}`, run === '' ? place : `${place} · ${run}`]
  for (const [i, section] of sections.entries()) {
    const cut = `${text(say.cut({ count: sections.length - i }))}${run === '' ? '' : ` ${run}`}`
    // Room for the sentence is kept as long as something is left.
    if ([...taken, section, cut].join('\n\n').length > most) return [...taken, cut].join('\n\n')
    taken.push(section)
  }
  return taken.join('\n\n')
}
