/** README.md and README.zh-CN.md with their tables, and a section for each action. */
import { readResults } from '../../../bench/results.ts'
import { fastTable } from '../../../bench/table.ts'
import { loadDeclarations } from '../declarations.ts'
import { environmentSchema } from '../environment-schema.ts'
import { type Files, textOf } from '../files.ts'
import { loadOperations } from '../operations.ts'
import { loadCatalogue, requireComplete } from './catalogue.ts'
import { keysTable } from './environment-page.ts'
import { fillReadme } from './readme-tables.ts'
import { addSections } from './sections.ts'

/** Both files; throws where one of them lacks a marker, or a text is missing or belongs to nothing. */
export async function readmes(root: string): Promise<Files> {
  const declarations = await loadDeclarations(root)
  const operations = await loadOperations(root)
  const catalogue = await loadCatalogue(root)
  const results = await readResults(root)
  const files = new Map<string, string>()
  // The manifests say these.
  for (const { action } of declarations) catalogue.en.say(`${action.name}.title`)
  // The schema for editors says these in English, and the page on environment files in both languages.
  for (const words of [catalogue.en, catalogue.zh]) {
    environmentSchema(words)
    keysTable(words)
  }
  for (const [path, words] of [
    ['README.md', catalogue.en],
    ['README.zh-CN.md', catalogue.zh],
  ] as const) {
    const fast = fastTable(results, words)
    const readme = addSections(await needed(root, path), declarations, words)
    const { text, missing } = fillReadme(readme, declarations, operations, words, { fast })
    if (missing.length > 0) throw new Error(`${path} lacks these markers:\n${missing.join('\n')}`)
    files.set(path, text)
  }
  requireComplete([...catalogue.missing(), ...catalogue.unused()])
  return files
}

async function needed(root: string, path: string): Promise<string> {
  const text = await textOf(root, path)
  if (text === undefined) throw new Error(`${path} is missing.`)
  return text
}
