/** The simulator's own check of schemas, held against a validator of all of JSON Schema. */
import { describe, expect, it } from 'vitest'
import { check } from '../../../simulator/api/schema.ts'
import type { Schema } from '../../../simulator/api/schema-types.ts'
import { description, nodesOf, validatorAt } from '../../api/description.ts'

const isSchema = (value: object): value is Schema => !Array.isArray(value)

/** Every example of the description with the schema beside it and the keys that lead to that. */
const examples = [...nodesOf(description)].flatMap(([keys, node]) => {
  if (!('schema' in node) || typeof node.schema !== 'object' || node.schema === null || !isSchema(node.schema))
    return []
  const values: unknown[] = 'example' in node ? [node.example] : []
  if ('examples' in node) values.push(...Object.values(Object(node.examples)).map((entry) => Object(entry).value))
  const schema: Schema = node.schema
  return values.map((value) => ({ name: keys.slice(1).join(' '), keys: [...keys, 'schema'], schema, value }))
})

const REPLACEMENTS = [
  null,
  -1,
  0,
  1.5,
  7,
  443,
  70000,
  '',
  '0',
  '8',
  'x',
  'X y',
  'a'.repeat(600),
  true,
  [],
  {},
  [{}],
  [''],
]

/** The value with one place in it dropped, doubled, or holding something else, for every place. */
function* broken(value: unknown): Generator<unknown> {
  yield* REPLACEMENTS
  if (Array.isArray(value)) {
    yield [...value, ...value]
    for (const [index, item] of value.entries()) {
      yield value.toSpliced(index, 1)
      for (const other of broken(item)) yield value.with(index, other)
    }
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, unheard_of: 1 }
    for (const [key, item] of Object.entries(value)) {
      const { [key]: _, ...rest } = Object(value)
      yield rest
      for (const other of broken(item)) yield { ...value, [key]: other }
    }
  }
}

describe('a value', () => {
  it.each(examples)('is judged as by the standard, in every way to break it: $name', ({ keys, schema, value }) => {
    const validate = validatorAt(keys)
    expect(check(description, schema, value)).toEqual([])
    for (const other of broken(value)) {
      const ours = check(description, schema, other)
      const json = JSON.stringify(other)
      expect(ours.length === 0, `${json}: ${ours.map(({ message }) => message)}`).toBe(validate(other))
      // The first finding alone is a finding.
      expect(check(description, schema, other, false).length === 0).toBe(ours.length === 0)
    }
  })
})

describe('a finding', () => {
  const findings = (schema: Schema, value: unknown) =>
    check({}, schema, value).map(({ instancePath, message }) => `${instancePath} ${message}`)

  it.each<[Schema, unknown, string[]]>([
    [{ type: 'integer', minimum: 1, maximum: 5 }, 9, [' takes a whole number from 1 to 5']],
    [{ type: 'integer', minimum: 1 }, 'x', [' takes a whole number of at least 1']],
    [
      { type: 'integer', minimum: 10, multipleOf: 10 },
      15,
      [' takes a whole number that is a multiple of 10 of at least 10'],
    ],
    [{ type: 'string', minLength: 1, maxLength: 3 }, 'four', [' takes text of 1 to 3 characters']],
    [{ type: 'array', minItems: 1 }, [], [' takes a list of at least 1 entries']],
    [{ type: 'string', pattern: '^a' }, 'b', [' takes text that matches ^a']],
    [{ type: 'string', pattern: '^a', errorMessage: 'takes a word with an a' }, 'b', [' takes a word with an a']],
    [{ type: 'string', format: 'ipv4' }, '1.2.3', [' takes text in the form of ipv4']],
    [{ enum: ['http', 'https'] }, 'ftp', [' takes http or https']],
    [{ const: 'insert' }, 1, [' takes "insert"']],
    [{ type: ['string', 'null'] }, 1, [' takes text or null']],
    [{ required: ['a', 'b'] }, {}, [' lacks a', ' lacks b']],
    [{ properties: { a: {} }, additionalProperties: false }, { b: 1 }, [' has no key "b"; it takes a']],
    [{ items: { type: 'boolean' } }, [true, 1, 2], ['/1 takes true or false', '/2 takes true or false']],
    [{ anyOf: [{ type: 'integer' }, { type: 'boolean' }] }, 'x', [' takes a whole number, or takes true or false']],
    [
      { anyOf: [{ type: 'integer' }, { type: 'object', properties: { a: { type: 'integer' } } }] },
      { a: 'x' },
      ['/a takes a whole number'],
    ],
    [{ properties: { 'a/b~': { type: 'string' } } }, { 'a/b~': 1 }, ['/a~1b~0 takes text']],
  ])('of %j in %j says what is taken', (schema, value, expected) => {
    expect(findings(schema, value)).toEqual(expected)
  })

  it('cannot have a keyword that is not checked', () => {
    expect(() => check({}, { oneOf: [] }, 1)).toThrow('uses the keyword oneOf')
    expect(() => check({}, { $ref: '#/none' }, 1)).toThrow('has nothing at #/none')
  })
})
