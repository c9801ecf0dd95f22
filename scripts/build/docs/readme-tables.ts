/** The tables of the READMEs, each between two marker comments. */
import { CODES } from '../../../src/client/codes.ts'
import { HINTS } from '../../../src/messages/client/hints.ts'
import type { Declaration } from '../declarations.ts'
import type { Words } from './catalogue.ts'
import { accountTable, ownTable, waitingTable } from './input-tables.ts'
import { markdownTable } from './markdown-table.ts'
import { describeEveryOutput, describeOutputs, type Worded } from './wording.ts'

/** README with its tables put in, and the markers that it lacks. */
export interface FilledReadme {
  readonly text: string
  readonly missing: readonly string[]
}

/** An operation of the API: its section in the reference, its id, method and path. */
export interface ListedOperation {
  readonly section: string
  readonly id: string
  readonly method: string
  readonly path: string
}

/**
 * Replaces what stands between `<!-- NAME -->` and `<!-- /NAME -->`, where NAME is `actions`, `operations`, `errors`,
 * `inputs:account`, `inputs:waiting`, `outputs:every`, and `inputs:ACTION` and `outputs:ACTION` for each action;
 * and between those of `others`, whose tables are ready.
 */
export function fillReadme(
  readme: string,
  declarations: readonly Declaration[],
  operations: readonly ListedOperation[],
  words: Words,
  others: Readonly<Record<string, string>> = {},
): FilledReadme {
  const tables = new Map([
    ...Object.entries(others),
    ['actions', actionsTable(declarations, words)],
    ['operations', operationsTable(declarations, operations, words)],
    ['errors', errorsTable(words)],
    ['inputs:account', accountTable(words)],
    ['inputs:waiting', waitingTable(words)],
    ['outputs:every', outputsTable(describeEveryOutput(words), words)],
  ])
  for (const { action } of declarations) {
    tables.set(`inputs:${action.name}`, ownTable(action, words))
    tables.set(`outputs:${action.name}`, ownOutputsTable(action, words))
  }
  let text = readme
  const missing: string[] = []
  for (const [marker, table] of tables) {
    const filled = between(text, marker, table)
    if (filled === undefined) missing.push(`<!-- ${marker} --> … <!-- /${marker} -->`)
    else text = filled
  }
  return { text, missing }
}

function between(text: string, marker: string, table: string): string | undefined {
  const start = `<!-- ${marker} -->`
  const end = `<!-- /${marker} -->`
  const from = text.indexOf(start)
  const to = text.indexOf(end, from)
  if (from < 0 || to < 0) return undefined
  return `${text.slice(0, from)}${start}\n\n${table}\n\n${text.slice(to)}`
}

function actionsTable(declarations: readonly Declaration[], { say }: Words): string {
  const rows = declarations.map(({ action: { name }, folder }) => [
    `[\`${name}\`](#${name})`,
    `\`OWNER/fengchao-actions${folder === '.' ? '' : `/${folder}`}@v1\``,
    say(`${name}.description`),
  ])
  return markdownTable(columns(['action', 'used_as', 'what_it_does'], say), rows)
}

function columns(names: readonly string[], say: Words['say']): readonly string[] {
  return names.map((name) => say(`tables.column.${name}`))
}

function operationsTable(
  declarations: readonly Declaration[],
  operations: readonly ListedOperation[],
  { say }: Words,
): string {
  const rows = operations.map(({ section, id, method, path }) => {
    const reached = declarations.filter(({ action }) => action.operations.some((operation) => operation === id))
    return [section, `\`${id}\``, `\`${method} ${path}\``, reached.map(({ action }) => `\`${action.name}\``).join(', ')]
  })
  return markdownTable(columns(['section', 'operation', 'request', 'reached_by'], say), rows)
}

function errorsTable({ say, language }: Words): string {
  const rows = Object.entries(HINTS).map(([name, hint]) => {
    const codes = Object.keys(CODES).filter((code) => CODES[code]?.class === name)
    return [`\`${name}\``, hint.in(language), codes.join(', ')]
  })
  return markdownTable(columns(['class', 'what_to_do', 'codes'], say), rows)
}

function ownOutputsTable(action: Worded, words: Words): string {
  const { outcome: _outcome, result: _result, ...own } = describeOutputs(action, words)
  return outputsTable(own, words)
}

function outputsTable(outputs: Readonly<Record<string, string>>, { say }: Words): string {
  const rows = Object.entries(outputs).map(([name, description]) => [`\`${name}\``, description])
  return markdownTable(columns(['output', 'description'], say), rows)
}
