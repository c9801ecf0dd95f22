/** The page of an action in one language: what it is for, examples, inputs, outputs, how it ends, what the platform refuses. */
import { CODES } from '../../../src/client/codes.ts'
import { type Outcome, outcomes } from '../../../src/github/runner/outcome.ts'
import { CHINESE_MEANINGS } from '../../../src/messages/client/codes.ts'
import type { Declaration } from '../declarations.ts'
import { examplesOf, usedAs } from './examples.ts'
import { inputsOf, inputsTable } from './input-tables.ts'
import { markdownTable } from './markdown-table.ts'
import { picturesOf } from './pictures.ts'
import { linkTo, pageOf, withLinks } from './places.ts'
import { serviceKindsOf } from './service-kinds.ts'
import type { Sources } from './sources.ts'
import { outputsTable, ownOutputsTable } from './tables.ts'
import { describeEveryOutput, fill } from './wording.ts'

/** The whole page, with links as they are from where it lies. */
export function pageText(declaration: Declaration, sources: Sources): string {
  const { words, declarations } = sources
  const path = pageOf(declaration, words.language)
  const parts = [
    ...head(declaration, sources),
    ...examples(declaration, sources),
    ...shown(declaration, sources),
    ...inputs(declaration, sources),
    ...outputs(declaration, sources),
    ...endings(declaration, sources),
    ...refusals(declaration, sources),
    ...related(declaration, sources),
    `<!-- Written by npm run build from ${declaration.file} and docs/words/${declaration.action.name}.yaml; edit those. -->`,
  ]
  return `${withLinks(parts.join('\n\n'), path, declarations)}\n`
}

function head(declaration: Declaration, { words: { say, has, language }, repository }: Sources): readonly string[] {
  const { name } = declaration.action
  const other = linkTo(pageOf(declaration, language === 'en' ? 'zh' : 'en'), pageOf(declaration, language))
  const kinds = serviceKindsOf(declaration.action)
  const limited = kinds === 'stateless' || kinds === 'stateful'
  return [
    `# ${name}`,
    fill(say('tables.page.languages'), { other }),
    say(`${name}.description`),
    `\`uses: ${usedAs(declaration, repository)}\``,
    ...(limited ? [`> ${say(`tables.services.only_${kinds}`)}`] : []),
    ...(has(`${name}.page`) ? [say(`${name}.page`).trim()] : []),
  ]
}

function examples(declaration: Declaration, sources: Sources): readonly string[] {
  const { say, has } = sources.words
  const { name, inputs: all } = declaration.action
  const found = examplesOf(declaration, sources)
  const credentials = 'app_key' in all && !found.some(({ code }) => /^\s*(?:app_key|token):/m.test(code))
  return [
    `## ${say(`tables.page.${found.length > 1 ? 'examples' : 'example'}`)}`,
    ...found.flatMap(({ title, code }) => [...(title === undefined ? [] : [title]), `\`\`\`yaml\n${code}\n\`\`\``]),
    ...(credentials ? [say('tables.page.credentials')] : []),
    ...(has(`${name}.notes`) ? [`## ${say('tables.page.notes')}`, say(`${name}.notes`).trim()] : []),
  ]
}

function shown(declaration: Declaration, { words }: Sources): readonly string[] {
  const pictures = picturesOf(declaration.action.name, pageOf(declaration, words.language), words)
  return pictures.length === 0 ? [] : [`## ${words.say('tables.page.pictures')}`, ...pictures]
}

function inputs({ action }: Declaration, sources: Sources): readonly string[] {
  const { say, gap } = sources.words
  const { own, waiting, account } = inputsOf(action, sources)
  const folded = (id: 'waiting' | 'account', names: readonly string[]) => {
    const list = names.map((name) => `<code>${name}</code>`).join(gap === '' ? '、' : ', ')
    const summary = `<details>\n<summary>${fill(say(`tables.page.${id}`), { names: list })}</summary>`
    return names.length === 0 ? [] : [summary, inputsTable(action, names, sources), '</details>']
  }
  return [
    `## ${say('tables.page.inputs')}`,
    ...(own.length === 0 ? [] : [inputsTable(action, own, sources)]),
    ...folded('waiting', waiting),
    ...folded('account', account),
    say('tables.page.kinds'),
  ]
}

function outputs({ action }: Declaration, sources: Sources): readonly string[] {
  const { words } = sources
  return [
    `## ${words.say('tables.page.outputs')}`,
    ...(action.outputs.length === 0 ? [] : [ownOutputsTable(action, sources)]),
    words.say('tables.page.every'),
    outputsTable(describeEveryOutput(words), sources),
  ]
}

/** What is said of an action that changes nothing. */
const READING: Readonly<Partial<Record<Outcome, string>>> = { unchanged: 'read', failed: 'not_read' }

/** How the action can end: what its inputs and outputs make possible, and what its words say of it. */
function endings({ action }: Declaration, { words: { say, has } }: Sources): readonly string[] {
  const changes = action.outputs.includes('changed')
  const ownOf = (outcome: string) => `${action.name}.outcomes.${outcome}`
  const possible: Readonly<Record<Outcome, boolean>> = {
    changed: changes,
    // Without the output `changed` it only reads, unless its words name another good ending.
    unchanged: changes || !['changed', 'started'].some((good) => has(ownOf(good))),
    planned: 'dry_run' in action.inputs,
    started: 'wait' in action.inputs,
    failed: true,
    timed_out: changes,
    cancelled: true,
  }
  const rows = outcomes.flatMap((outcome) => {
    const own = ownOf(outcome)
    if (has(own)) return [[`\`${outcome}\``, say(own)]]
    const id = changes ? outcome : (READING[outcome] ?? outcome)
    return possible[outcome] ? [[`\`${outcome}\``, say(`tables.outcome.${id}`)]] : []
  })
  const columns = ['outcome', 'meaning'].map((column) => say(`tables.column.${column}`))
  return [`## ${say('tables.page.outcomes')}`, markdownTable(columns, rows)]
}

function refusals({ action }: Declaration, { operations, words: { say, language } }: Sources): readonly string[] {
  const own = operations.filter(({ id }) => action.operations.some((operation) => operation === id))
  const codes = [...new Set(own.flatMap((operation) => operation.refusals))].toSorted()
  const rows = codes.map((code) => {
    const meaning = language === 'zh' ? CHINESE_MEANINGS[code] : CODES[code]?.meaning
    const by = own.filter((operation) => operation.refusals.includes(code)).map(({ id }) => `\`${id}\``)
    return [code, `\`${CODES[code]?.class ?? ''}\``, meaning ?? '', by.join(', ')]
  })
  const columns = ['code', 'class', 'meaning', 'operation'].map((column) => say(`tables.column.${column}`))
  return [
    `## ${say('tables.page.refusals')}`,
    ...(rows.length === 0 ? [] : [markdownTable(columns, rows)]),
    say(`tables.page.${rows.length === 0 ? 'no_refusals' : 'more_refusals'}`),
  ]
}

function related(declaration: Declaration, { declarations, words: { say, has } }: Sources): readonly string[] {
  const { name, operations } = declaration.action
  const named: string[] = []
  for (let at = 0; has(`${name}.related.${at}`); at += 1) named.push(say(`${name}.related.${at}`))
  const near = declarations.filter(
    ({ action }) => action.name !== name && action.operations.some((operation) => operations.includes(operation)),
  )
  const names = named.length > 0 ? named : near.map(({ action }) => action.name)
  const lines = names.map((one) => {
    const facts = { link: `[\`${one}\`](action:${one})`, description: say(`${one}.description`) }
    return `- ${fill(say('tables.page.related_line'), facts)}`
  })
  return lines.length === 0 ? [] : [`## ${say('tables.page.related')}`, lines.join('\n')]
}
