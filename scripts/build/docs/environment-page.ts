/** The table of all keys in the two pages on environment files, from the description that reads them. */
import { environment } from '../../../src/step/environment/format/environment.ts'
import type { Schema } from '../../../src/step/environment/kinds.ts'
import { isSchema } from '../environment-schema.ts'
import { type Files, textOf } from '../files.ts'
import { loadCatalogue, requireComplete, type Words } from './catalogue.ts'
import { markdownTable } from './markdown-table.ts'

const MARKER = 'environment-keys'

/** Both pages; throws where one of them lacks its marker, or a key its words. */
export async function environmentPages(root: string): Promise<Files> {
  const catalogue = await loadCatalogue(root)
  const files = new Map([
    ['docs/environment-files.md', await filled(root, 'docs/environment-files.md', catalogue.en)],
    ['docs/zh-CN/environment-files.md', await filled(root, 'docs/zh-CN/environment-files.md', catalogue.zh)],
  ])
  requireComplete(catalogue.missing())
  return files
}

async function filled(root: string, path: string, words: Words): Promise<string> {
  const page = (await textOf(root, path)) ?? ''
  const [before, rest] = page.split(`<!-- ${MARKER} -->`)
  const after = rest?.split(`<!-- /${MARKER} -->`)[1]
  if (before === undefined || after === undefined) throw new Error(`${path} lacks the marker ${MARKER}.`)
  return `${before}<!-- ${MARKER} -->\n${keysTable(words)}\n<!-- /${MARKER} -->${after}`
}

/** Every key by the way to it, with what it says and whether it must be there. */
export function keysTable(words: Words): string {
  const [key, required, meaning] = ['key', 'required', 'meaning'].map((name) => words.say(`environment.column.${name}`))
  const rows = rowsOf(environment.schema, [], words)
  return markdownTable([key ?? '', required ?? '', meaning ?? ''], rows)
}

function rowsOf(schema: Schema, path: readonly string[], words: Words): readonly (readonly string[])[] {
  const within = isSchema(schema.items) ? schema.items : schema
  const needed = Array.isArray(within.required) ? within.required : []
  const fields = isSchema(within.properties) ? Object.entries(within.properties) : []
  return fields.flatMap(([name, field]) => {
    const way = [...path, name]
    const mark = needed.includes(name) ? words.say('environment.column.yes') : ''
    const row = [`\`${way.join('.')}\``, mark, words.say(['environment', ...way].join('.'))]
    return [row, ...(isSchema(field) ? rowsOf(field, way, words) : [])]
  })
}
