/** Describes what a schema takes, and tests its types and formats. */
import { isIPv4 } from 'node:net'
import type { Schema } from './schema-types.ts'

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  array: (value) => Array.isArray(value),
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  null: (value) => value === null,
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  null: 'null',
}

/** Whether a value is of a type, or of one of several. */
export function isType(value: unknown, types: string | readonly string[]): boolean {
  return [types].flat().some((type) => TYPES[type]?.(value) === true)
}

/** The formats that are checked; any other format accepts every text. */
export const FORMATS: Readonly<Record<string, { readonly test: (text: string) => boolean }>> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  ipv4: { test: isIPv4 },
  regex: { test: isPattern },
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp
  } catch {
    return false
  }
}

/** `takes a whole number from 1 to 5`: its `errorMessage`, or a description of its limits. */
export function describeSchema(schema: Schema): string {
  if (typeof schema.errorMessage === 'string') return schema.errorMessage
  if ('const' in schema) return `takes ${JSON.stringify(schema.const)}`
  if (Array.isArray(schema.enum)) return `takes ${schema.enum.map(String).join(' or ')}`
  const types = [schema.type ?? 'value'].flat().map((type) => WORDS[String(type)] ?? 'something else')
  return `takes ${types.join(' or ')}${describeLimits(schema)}`
}

function describeLimits(schema: Schema): string {
  const { minimum, maximum, multipleOf, pattern, minItems, maxItems, minLength, maxLength } = schema
  const unit = schema.type === 'array' ? 'entries' : 'characters'
  const parts = [
    multipleOf === undefined ? '' : `that is a multiple of ${multipleOf}`,
    minimum !== undefined && maximum !== undefined ? `from ${minimum} to ${maximum}` : describeRange(minimum, maximum),
    `${describeRange(minItems ?? minLength, maxItems ?? maxLength)} ${unit}`,
    pattern === undefined ? '' : `that matches ${pattern}`,
    schema.format === undefined ? '' : `in the form of ${schema.format}`,
  ]
  return parts
    .filter((part) => part !== '' && part !== ` ${unit}`)
    .map((part) => ` ${part}`)
    .join('')
}

function describeRange(least: unknown, most: unknown): string {
  if (least !== undefined && most !== undefined) return `of ${least} to ${most}`
  if (least !== undefined) return `of at least ${least}`
  return most === undefined ? '' : `of at most ${most}`
}
