/** The JSON schema of environment files, for editors: derived from the description that reads them, with its words. */
import { environment } from '../../src/step/environment/format/environment.ts'
import type { Schema } from '../../src/step/environment/kinds.ts'
import type { Words } from './docs/catalogue.ts'

/** Where it stands. */
export const ENVIRONMENT_SCHEMA = 'docs/environment.schema.json'
const VARIABLE = { $ref: '#/$defs/variable' }

/** The schema, where this repository has it: every key with what it takes, or a variable that stands for it, and what an editor shows of it. */
export function environmentSchema(repository: string, words: Words): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://raw.githubusercontent.com/${repository}/v1/${ENVIRONMENT_SCHEMA}`,
    title: words.say('environment.title'),
    description: words.say('environment'),
    ...describe(environment.schema, 'environment', words),
    $defs: { variable: { description: words.say('environment.variable'), type: 'string', pattern: '\\$\\{' } },
  }
}

/** Whether a value is a schema, or a part of one that is a map. */
export const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The schema at a place of the file; a variable may stand for any text, number or truth value. */
function describe(schema: Schema, id: string, words: Words): Schema {
  const inner = (keyword: string) => {
    const value = schema[keyword]
    return isSchema(value) ? { [keyword]: describe(value, id, words) } : {}
  }
  if (schema.type === 'array') return { ...schema, ...inner('items') }
  if (schema.type === 'object')
    return { ...schema, ...properties(schema, id, words), ...inner('propertyNames'), ...inner('additionalProperties') }
  if (isAnyText(schema)) return schema
  const branches = Array.isArray(schema.anyOf) ? schema.anyOf.filter(isSchema) : [schema]
  return { anyOf: [...branches.map((one) => (one.type === 'array' ? describe(one, id, words) : one)), VARIABLE] }
}

function properties({ properties: fields }: Schema, id: string, words: Words): Schema {
  if (!isSchema(fields)) return {}
  const described = Object.entries(fields).map(([name, field]) => {
    const path = `${id}.${name}`
    return [name, { description: words.say(path), ...(isSchema(field) ? describe(field, path, words) : {}) }]
  })
  return { properties: Object.fromEntries(described) }
}

/** A text that takes a variable without more ado. */
function isAnyText({ type, pattern, format, enum: allowed }: Schema): boolean {
  return [type].flat().includes('string') && [pattern, format, allowed].every((one) => one === undefined)
}
