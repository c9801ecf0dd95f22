/** The table of all keys of environment files, from the description that reads them. */
import { environment } from '../../../src/step/environment/format/environment.ts'
import type { Schema } from '../../../src/step/environment/kinds.ts'
import { isSchema } from '../environment-schema.ts'
import type { Words } from './catalogue.ts'
import { markdownTable } from './markdown-table.ts'

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
