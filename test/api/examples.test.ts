import { describe, expect, it } from 'vitest'
import { description, nodesOf, validatorAt } from './description.ts'

/** Every example beside a schema: of bodies, answers, parameters and headers. */
const examples = [...nodesOf(description)].flatMap(([keys, node]) => {
  if (!('schema' in node)) return []
  const values: unknown[] = 'example' in node ? [node.example] : []
  if ('examples' in node) values.push(...Object.values(Object(node.examples)).map((entry) => Object(entry).value))
  return values.map((value) => ({ name: keys.slice(1).join(' '), keys: [...keys, 'schema'], value }))
})

/** Every string that is declared to hold JSON, with its schema's keys, by the name of the property. */
const encoded = new Map(
  [...nodesOf(description)].flatMap(([keys, node]) =>
    'x-json-string' in node ? [[String(keys.at(-1)), String(node['x-json-string']).slice(2).split('/')] as const] : [],
  ),
)

describe('every example', () => {
  it('is found', () => {
    expect(examples.length).toBeGreaterThan(70)
  })

  it.each(examples)('keeps to its schema: $name', ({ keys, value }) => {
    const validate = validatorAt(keys)
    validate(value)
    expect(validate.errors).toBeNull()
  })
})

describe('every bodied answer and request', () => {
  const bodies = [...nodesOf(description)].filter(([keys]) => keys.at(-2) === 'content')

  it.each(bodies.map(([keys, node]) => ({ name: keys.slice(1).join(' '), node })))('has an example: $name', (body) => {
    const binary = body.name.includes('multipart/form-data')
    expect('example' in body.node || 'examples' in body.node || binary).toBe(true)
  })
})

describe('JSON inside a string', () => {
  it('is declared for the three fields of a service', () => {
    expect([...encoded.keys()].sort()).toEqual(['port_maps', 'spec_info', 'state_public_net'])
  })

  it.each([...encoded])('keeps to its own schema in the examples: %s', (property, keys) => {
    const texts = examples
      .flatMap(({ value }) => [...nodesOf(value)])
      .flatMap(([, node]) => Object.entries(node))
      .flatMap(([key, value]) => (key === property && typeof value === 'string' ? [value] : []))
    expect(texts).not.toEqual([])
    const validate = validatorAt(keys)
    for (const text of texts) {
      validate(JSON.parse(text))
      expect(validate.errors, text).toBeNull()
    }
  })
})
