/** The tables of the documents, each between two marker comments. */
import { CODES } from '../../../src/client/codes.ts'
import { HINTS } from '../../../src/messages/client/hints.ts'
import { keysTable } from './environment-keys.ts'
import { inputsOf, inputsTable, sharedTable } from './input-tables.ts'
import { markdownTable } from './markdown-table.ts'
import { outputType } from './output-types.ts'
import { linkTo, pageOf } from './places.ts'
import { serviceKindsOf } from './service-kinds.ts'
import type { Sources } from './sources.ts'
import { describeEveryOutput, describeOutputs, type Worded } from './wording.ts'

/**
 * The tables by the name of their markers, for the document at `path`: `actions`, `operations`, `errors`, `environment-keys`,
 * `inputs:account`, `inputs:waiting`, `outputs:every`, and `inputs:ACTION` and `outputs:ACTION` for each action.
 */
export function tablesFor(path: string, sources: Sources): ReadonlyMap<string, string> {
  return new Map([
    ['actions', actionsTable(path, sources)],
    ['operations', operationsTable(sources)],
    ['errors', errorsTable(sources)],
    ['environment-keys', keysTable(sources.words)],
    ['inputs:account', sharedTable('account', sources)],
    ['inputs:waiting', sharedTable('waiting', sources)],
    ['outputs:every', outputsTable(describeEveryOutput(sources.words), sources)],
    ['environment-keys', keysTable(sources.words)],
    ...sources.declarations.flatMap(({ action }): [string, string][] => [
      [`inputs:${action.name}`, inputsTable(action, inputsOf(action, sources).own, sources)],
      [`outputs:${action.name}`, ownOutputsTable(action, sources)],
    ]),
  ])
}

/**
 * Replaces what stands between `<!-- NAME -->` and `<!-- /NAME -->`. Throws for a marker without its end and for a name
 * that has no table.
 */
export function fillTables(path: string, text: string, tables: ReadonlyMap<string, string>): string {
  const filled = text.replace(/<!-- ([a-z][a-z:-]*) -->[\s\S]*?<!-- \/\1 -->/g, (_, name: string) => {
    const table = tables.get(name)
    if (table === undefined) throw new Error(`${path} has the markers of ${name}, and there is no such table.`)
    return `<!-- ${name} -->\n\n${table}\n\n<!-- /${name} -->`
  })
  for (const [, slash = '', name = ''] of filled.matchAll(/<!-- (\/?)([a-z][a-z:-]*) -->/g)) {
    const other = `<!-- ${slash === '' ? '/' : ''}${name} -->`
    if (tables.has(name) && !filled.includes(other)) throw new Error(`${path} lacks ${other}.`)
  }
  return filled
}

function actionsTable(path: string, { declarations, words: { say, has, language } }: Sources): string {
  const rows = declarations.map((declaration) => {
    const { name, operations } = declaration.action
    const kinds = serviceKindsOf({ operations })
    const own = `${name}.services`
    const services = has(own) ? say(own) : kinds === undefined ? '' : say(`tables.services.${kinds}`)
    return [`[\`${name}\`](${linkTo(pageOf(declaration, language), path)})`, say(`${name}.description`), services]
  })
  const table = markdownTable(columns(['action', 'what_it_does', 'services'], say), rows)
  return `${table}\n\n${say('tables.services.note')}`
}

function columns(names: readonly string[], say: Sources['words']['say']): readonly string[] {
  return names.map((name) => say(`tables.column.${name}`))
}

function operationsTable({ declarations, operations, words: { say } }: Sources): string {
  const rows = operations.map(({ section, id, method, path }) => {
    const reached = declarations.filter(({ action }) => action.operations.some((operation) => operation === id))
    return [section, `\`${id}\``, `\`${method} ${path}\``, reached.map(({ action }) => `\`${action.name}\``).join(', ')]
  })
  return markdownTable(columns(['section', 'operation', 'request', 'reached_by'], say), rows)
}

function errorsTable({ words: { say, language } }: Sources): string {
  const rows = Object.entries(HINTS).map(([name, hint]) => {
    const codes = Object.keys(CODES).filter((code) => CODES[code]?.class === name)
    return [`\`${name}\``, hint.in(language), codes.join(', ')]
  })
  return markdownTable(columns(['class', 'what_to_do', 'codes'], say), rows)
}

/** The outputs of an action besides those of every action. */
export function ownOutputsTable(action: Worded, sources: Sources): string {
  const { outcome: _outcome, result: _result, ...own } = describeOutputs(action, sources.words)
  return outputsTable(own, sources)
}

/** A table of outputs, their types and their descriptions. */
export function outputsTable(outputs: Readonly<Record<string, string>>, { words: { say } }: Sources): string {
  const rows = Object.entries(outputs).map(([name, description]) => {
    return [`\`${name}\``, say(`tables.output.${outputType(name)}`), description]
  })
  return markdownTable(columns(['output', 'type', 'description'], say), rows)
}
