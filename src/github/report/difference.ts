import { andMore, columns, lineByLine } from '../../messages/github/summary.ts'
import { forCode, forMarkdown } from './escape.ts'
import type { FieldChange } from './report.ts'
import { sanitize } from './sanitize.ts'
import { truncate } from './truncate.ts'

const mostChanges = 100
const longestCell = 200
const longestBlock = 20_000

/** What differs, as a table of before and after, and line by line in a folded block; empty where nothing does. */
export function renderChanges(changes: readonly FieldChange[]): string {
  if (changes.length === 0) return ''
  const shown = changes.slice(0, mostChanges)
  const rows = byResource(shown).map(
    ({ field, before, after }) => `| ${forMarkdown(sanitize(field))} | ${cell(before)} | ${cell(after)} |`,
  )
  const rest = changes.length - shown.length
  const more = rest > 0 ? [`| ${andMore({ count: rest })} | | |`] : []
  const heads = `| ${columns.field()} | ${columns.before()} | ${columns.after()} |`
  const table = [heads, '|---|---|---|', ...rows, ...more].join('\n')
  return `${table}\n\n<details><summary>${lineByLine()}</summary>\n\n${block(byResource(shown))}\n\n</details>`
}

/** Where they are of several resources: those of each together, with its name before the field's. */
function byResource(changes: readonly FieldChange[]): readonly FieldChange[] {
  return [...Map.groupBy(changes, (change) => change.of)].flatMap(([of, own]) =>
    of === undefined ? own : own.map((change) => ({ ...change, field: `${of}: ${change.field}` })),
  )
}

function cell(value: string | undefined): string {
  return forCode(truncate(sanitize(value ?? ''), longestCell)) || '–'
}

function block(changes: readonly FieldChange[]): string {
  const text = truncate(changes.map(lines).join('\n'), longestBlock)
  // The fence is longer than any in the text, so that none of them closes it.
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}diff\n${text}\n${fence}`
}

function lines({ field, before, after }: FieldChange): string {
  const old = split(before)
  const fresh = split(after)
  const removed = old.filter((line) => !fresh.includes(line)).map((line) => `- ${line}`)
  const added = fresh.filter((line) => !old.includes(line)).map((line) => `+ ${line}`)
  return [`@@ ${sanitize(field).replaceAll('\n', ' ')} @@`, ...removed, ...added].join('\n')
}

function split(value: string | undefined): string[] {
  return value ? sanitize(value).split('\n') : []
}
