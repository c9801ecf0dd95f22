/**
 * Checks plain data against JSON Schema 2020-12: the keywords that the documents of this project use. A keyword that it
 * does not know is an error of the document, never ignored. A library for all of JSON Schema is three
 * times as large as the rest of the simulator, which a runner downloads for every job.
 */
import { isDeepStrictEqual } from 'node:util'
import type { Problem, Schema } from './schema-types.ts'
import { describeSchema, FORMATS, isType } from './schema-words.ts'

interface Context {
  /** What `$ref` points into. */
  readonly root: unknown
  /** All problems, or only those of the first keyword that is broken. */
  readonly all: boolean
}

type Keyword = (limit: never, value: unknown, path: string, schema: Schema, context: Context) => readonly Problem[]
type Fields = Readonly<Record<string, unknown>>

/** For people and editors; they do not constrain the data. */
const ANNOTATIONS = ['$schema', '$id', '$defs', 'title', 'description', 'default', 'example', 'examples']
const OTHERS = ['contentMediaType', 'errorMessage', 'writeOnly', 'else', 'then']

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isNumber = (value: unknown): value is number => typeof value === 'number'
const isText = (value: unknown): value is string => typeof value === 'string'
const length = (text: string) => [...text].length

function at(path: string, key: string | number): string {
  return `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** A keyword for values of one type that a single comparison decides. */
function limit<T, L>(isIts: (value: unknown) => value is T, keyword: string, holds: (value: T, limit: L) => boolean) {
  return (set: L, value: unknown, path: string, schema: Schema): Problem[] =>
    !isIts(value) || holds(value, set)
      ? []
      : [{ instancePath: path, keyword, params: {}, message: describeSchema(schema) }]
}

const anything = (_value: unknown): _value is unknown => true

function anyOf(branches: readonly Schema[], value: unknown, path: string, schema: Schema, context: Context): Problem[] {
  const tried = branches.map((branch) => problemsOf(branch, value, path, context))
  if (tried.some((problems) => problems.length === 0)) return []
  // The branch whose outer form matches is the one that was meant.
  const inner = tried.filter((problems) => problems.every(({ instancePath }) => instancePath !== path))
  if (inner.length === 1) return inner.flat()
  const message = isText(schema.errorMessage) ? schema.errorMessage : branches.map(describeSchema).join(', or ')
  return [{ instancePath: path, keyword: 'anyOf', params: {}, message }]
}

function required(names: readonly string[], value: unknown, path: string): Problem[] {
  if (!isFields(value)) return []
  return names
    .filter((name) => value[name] === undefined)
    .map((name) => ({
      instancePath: path,
      keyword: 'required',
      params: { missingProperty: name },
      message: `lacks ${name}`,
    }))
}

function additional(extra: Schema | false, value: unknown, path: string, schema: Schema, context: Context): Problem[] {
  if (!isFields(value)) return []
  const known = isFields(schema.properties) ? Object.keys(schema.properties) : []
  return Object.keys(value)
    .filter((name) => !known.includes(name))
    .flatMap((name) => {
      if (extra !== false) return problemsOf(extra, value[name], at(path, name), context)
      const message = `has no key ${JSON.stringify(name)}; it takes ${known.join(', ')}`
      return [{ instancePath: path, keyword: 'additionalProperties', params: { additionalProperty: name }, message }]
    })
}

/** Resolves a reference such as `#/components/schemas/Port`. */
export function resolve(root: unknown, pointer: string): Schema {
  let found: unknown = root
  for (const key of pointer.slice(2).split('/')) found = isFields(found) ? found[key] : undefined
  if (!isFields(found)) throw new Error(`The document has nothing at ${pointer}.`)
  return found
}

/** In the order in which they are looked at: the first problem is the one that a platform would report. */
const KEYWORDS: Readonly<Record<string, Keyword>> = {
  type: limit(anything, 'type', isType),
  maximum: limit(isNumber, 'maximum', (value, most: number) => value <= most),
  minimum: limit(isNumber, 'minimum', (value, least: number) => value >= least),
  multipleOf: limit(isNumber, 'multipleOf', (value, step: number) => value % step === 0),
  maxLength: limit(isText, 'maxLength', (value, most: number) => length(value) <= most),
  minLength: limit(isText, 'minLength', (value, least: number) => length(value) >= least),
  pattern: limit(isText, 'pattern', (value, pattern: string) => new RegExp(pattern, 'u').test(value)),
  format: limit(isText, 'format', (value, name: string) => FORMATS[name]?.test(value) ?? true),
  const: limit(anything, 'const', isDeepStrictEqual),
  enum: limit(anything, 'enum', (value, words: readonly unknown[]) => words.includes(value)),
  $ref: (pointer: string, value, path, _, context) => problemsOf(resolve(context.root, pointer), value, path, context),
  not: (schema: Schema, value, path, { errorMessage }, context) =>
    problemsOf(schema, value, path, context).length > 0
      ? []
      : [{ instancePath: path, keyword: 'not', params: {}, message: String(errorMessage ?? 'is what it must not be') }],
  anyOf,
  allOf: (parts: readonly Schema[], value, path, _, context) =>
    parts.flatMap((part) => problemsOf(part, value, path, context)),
  if: (condition: Schema, value, path, schema, context) => {
    const next = problemsOf(condition, value, path, context).length === 0 ? schema.then : schema.else
    return isFields(next) ? problemsOf(next, value, path, context) : []
  },
  maxItems: limit(Array.isArray, 'maxItems', (value, most: number) => value.length <= most),
  minItems: limit(Array.isArray, 'minItems', (value, least: number) => value.length >= least),
  items: (schema: Schema, value, path, _, context) =>
    Array.isArray(value) ? value.flatMap((item, index) => problemsOf(schema, item, at(path, index), context)) : [],
  required,
  dependentSchemas: (schemas: Readonly<Record<string, Schema>>, value, path, _, context) =>
    Object.entries(schemas).flatMap(([name, schema]) =>
      isFields(value) && value[name] !== undefined ? problemsOf(schema, value, path, context) : [],
    ),
  propertyNames: (schema: Schema, value, path, _, context) =>
    isFields(value) ? Object.keys(value).flatMap((name) => problemsOf(schema, name, at(path, name), context)) : [],
  additionalProperties: additional,
  properties: (properties: Readonly<Record<string, Schema>>, value, path, _, context) =>
    Object.entries(properties).flatMap(([name, schema]) =>
      isFields(value) && value[name] !== undefined ? problemsOf(schema, value[name], at(path, name), context) : [],
    ),
}

const NAMES = Object.keys(KEYWORDS)
const KNOWN = new Set([...NAMES, ...ANNOTATIONS, ...OTHERS])

/** The keywords of each schema that was looked at: every answer of every test is checked by the same few. */
const keywordsOf = new WeakMap<Schema, readonly string[]>()

function readKeywords(schema: Schema): readonly string[] {
  const unknown = Object.keys(schema).find((key) => !KNOWN.has(key) && !key.startsWith('x-'))
  if (unknown !== undefined) throw new Error(`The document uses the keyword ${unknown}, which is not checked here.`)
  const names = NAMES.filter((name) => schema[name] !== undefined)
  keywordsOf.set(schema, names)
  return names
}

function problemsOf(schema: Schema, value: unknown, path: string, context: Context): readonly Problem[] {
  const problems: Problem[] = []
  for (const name of keywordsOf.get(schema) ?? readKeywords(schema)) {
    problems.push(...run(name, schema, value, path, context))
    if (!context.all && problems.length > 0) return problems
  }
  return problems
}

function run(name: string, schema: Schema, value: unknown, path: string, context: Context): readonly Problem[] {
  const keyword = KEYWORDS[name]
  // What a keyword is set to has the form that JSON Schema gives it: the documents are ours, and tests hold them to it.
  return keyword?.(schema[name] as never, value, path, schema, context) ?? []
}

/** Checks a value by the schema: all problems, or only the first. `root` is the document that holds the schema. */
export function check(root: unknown, schema: Schema, value: unknown, all = true): readonly Problem[] {
  return problemsOf(schema, value, '', { root, all })
}
