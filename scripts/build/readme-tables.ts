/** The tables of inputs, outputs and actions in README.md, each between two marker comments. */
import type { Action } from '../../src/step/action.ts'
import type { Input } from '../../src/workflow/input.ts'
import type { Declaration } from './declarations.ts'
import { describeInput, outputsOf } from './wording.ts'

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
 * Replaces what stands between the markers `<!-- inputs:NAME -->`, `<!-- outputs:NAME -->`, `<!-- actions -->`,
 * `<!-- operations -->` and their ends, and between those of `others`, whose tables are ready.
 */
export function fillReadme(
  readme: string,
  declarations: readonly Declaration[],
  operations: readonly ListedOperation[],
  others: Readonly<Record<string, string>> = {},
): FilledReadme {
  const tables = new Map([
    ...Object.entries(others),
    ['actions', actionsTable(declarations)],
    ['operations', operationsTable(declarations, operations)],
  ])
  for (const { action } of declarations) {
    tables.set(`inputs:${action.name}`, inputsTable(action))
    tables.set(`outputs:${action.name}`, outputsTable(action))
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

function actionsTable(declarations: readonly Declaration[]): string {
  const rows = declarations.map(({ action }) => {
    const target = action.folder === '.' ? 'action.yml' : `${action.folder}/action.yml`
    const path = action.folder === '.' ? '' : `/${action.folder}`
    return [`[\`${action.name}\`](${target})`, `\`OWNER/fengchao-actions${path}@v1\``, action.description]
  })
  return table(['Action', 'Used as', 'What it does'], rows)
}

function operationsTable(declarations: readonly Declaration[], operations: readonly ListedOperation[]): string {
  const rows = operations.map(({ section, id, method, path }) => {
    const reached = declarations.filter(({ action }) => action.operations.some((operation) => operation === id))
    return [section, `\`${id}\``, `\`${method} ${path}\``, reached.map(({ action }) => `\`${action.name}\``).join(', ')]
  })
  return table(['Section', 'Operation', 'Request', 'Reached by'], rows)
}

function inputsTable(action: Action): string {
  const rows = Object.entries(action.inputs).map(([name, input]) => [
    `\`${name}\``,
    input.allowed === undefined ? input.kind : input.allowed.map((word) => `\`${word}\``).join(', '),
    presetOf(input),
    describeInput(input),
  ])
  return rows.length === 0 ? 'It has no inputs.' : table(['Input', 'Type', 'Default', 'Description'], rows)
}

function presetOf(input: Input<unknown>): string {
  if (input.required) return '**required**'
  return input.default === undefined || input.default === '' ? '' : `\`${input.default}\``
}

function outputsTable(action: Action): string {
  const rows = Object.entries(outputsOf(action)).map(([name, description]) => [`\`${name}\``, description])
  return table(['Output', 'Description'], rows)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function cell(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
}
