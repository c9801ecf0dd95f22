/** The documents: a page for each action in both languages, and the tables of all that is written by hand. */
import { readResults } from '../../../bench/results.ts'
import { fastTable } from '../../../bench/table.ts'
import { environmentSchema } from '../environment-schema.ts'
import { type Files, listFiles, textOf } from '../files.ts'
import { requireComplete } from './catalogue.ts'
import { pageText } from './page.ts'
import { languageOf, pageOf } from './places.ts'
import { loadSources } from './sources.ts'
import { fillTables, tablesFor } from './tables.ts'

/** What people write and the build fills. */
const WRITTEN = '{README*.md,docs/**/*.md}'

/** All of them; throws where a text is missing or belongs to nothing, or a marker is wrong. */
export async function documents(root: string): Promise<Files> {
  const { en, zh, catalogue } = await loadSources(root)
  const results = await readResults(root)
  const files = new Map<string, string>()
  for (const sources of [en, zh])
    for (const declaration of sources.declarations)
      files.set(pageOf(declaration, sources.words.language), pageText(declaration, sources))
  for (const path of listFiles(root, WRITTEN).filter((path) => !files.has(path))) {
    const sources = languageOf(path) === 'zh' ? zh : en
    const tables = new Map([...tablesFor(path, sources), ['fast', fastTable(results, sources.words)]])
    files.set(path, fillTables(path, (await textOf(root, path)) ?? '', tables))
  }
  for (const readme of ['README.md', 'README.zh-CN.md'])
    if (!files.get(readme)?.includes('<!-- actions -->')) throw new Error(`${readme} lacks the table of actions.`)
  // The manifests say these.
  for (const { action } of en.declarations) en.words.say(`${action.name}.title`)
  // The schema for editors says these, in English.
  for (const { words, repository } of [en, zh]) environmentSchema(repository, words)
  requireComplete([...catalogue.missing(), ...catalogue.unused()])
  return files
}
