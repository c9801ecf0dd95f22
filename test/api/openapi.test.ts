import { readFileSync } from 'node:fs'
import { validate } from '@readme/openapi-parser'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { OpenAPIBackend } from 'openapi-backend'
import { expect, it } from 'vitest'
import { description, nodesOf, operations, ROOT, readDescription, validatorAt } from './description.ts'

/** Section, method and path of every operation that the reference has; names of parameters do not count. */
const reference = readFileSync(new URL('api/operations.txt', ROOT), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) =>
    line
      .replace(/\$?\{\w+\}/g, '{}')
      .split(/ +/)
      .join(' '),
  )

const inReference = operations.filter(({ operation }) => operation['x-beyond-reference'] !== true)

it('is a valid OpenAPI 3.1 document', async () => {
  expect(readDescription()).toHaveProperty('openapi', '3.1.0')
  await expect(validate(JSON.parse(JSON.stringify(description)))).resolves.toBeDefined()
})

it('compiles for the simulator in the schema dialect of OpenAPI 3.1', async () => {
  const backend = new OpenAPIBackend({
    definition: JSON.parse(JSON.stringify(description)),
    quick: true,
    validate: true,
    customizeAjv: (_, options) => {
      const ajv = new Ajv2020({ ...options, strict: false })
      formats.default(ajv)
      return ajv
    },
  })
  await expect(backend.init()).resolves.toBeDefined()
})

it('has every operation of the reference and invents none', () => {
  const described = inReference.map(
    ({ operation, method, path }) => `${operation['x-reference']} ${method} ${path.replace(/\{\w+\}/g, '{}')}`,
  )
  expect(reference).toHaveLength(48)
  expect(described.sort()).toEqual([...reference].sort())
})

const BEYOND = ['buildImageV2', 'createRepository', 'getServiceV2', 'getVolume']

it('goes beyond the reference in four operations, and says why', () => {
  const beyond = operations.filter(({ operation }) => operation['x-beyond-reference'] === true)
  expect(beyond.map(({ operation }) => operation.operationId).sort()).toEqual(BEYOND)
  for (const { operation } of beyond) {
    expect(operation).not.toHaveProperty('x-reference')
    expect(operation).toHaveProperty('description', expect.stringContaining('Known to be real from'))
  }
})

it('names each operation once', () => {
  expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length)
})

it.each(operations.map((entry) => [entry.operation.operationId, entry] as const))(
  '%s has a tag, a sentence, one success and an error answer',
  (_, { operation }) => {
    expect(description.tags.map(({ name }) => name)).toEqual(expect.arrayContaining([...(operation.tags ?? ['none'])]))
    expect(operation.summary).toMatch(/^[A-Z].*\.$/)
    expect(Object.keys(operation.responses).filter((status) => /^2\d\d$/.test(status))).toHaveLength(1)
    expect(operation.responses).toHaveProperty('default', { $ref: '#/components/responses/Error' })
  },
)

it('asks for a token everywhere but where one is made', () => {
  const open = operations.filter(({ operation }) => operation.security?.length === 0)
  expect(open.map(({ operation }) => operation.operationId)).toEqual(['createToken'])
  expect(description).toHaveProperty('security', [{ token: [] }])
})

it('asks for the namespace as a header in every call about one load balancer', () => {
  const withHeader = operations.filter(
    ({ path, method }) => path.includes('/nlb/loadbalancers') && !(method === 'GET' && path.endsWith('loadbalancers')),
  )
  expect(withHeader).toHaveLength(8)
  for (const { path, operation } of withHeader) {
    const asked = JSON.stringify([description.paths[path], operation])
    expect(asked, operation.operationId).toContain('#/components/parameters/NamespaceHeader')
  }
})

it('answers 200 to volumes, builds, reads, changes and deletions, 201 to the other creations', () => {
  for (const { operation, method } of operations) {
    const created = method === 'POST' && !['createVolume', 'buildImage', 'buildImageV2'].includes(operation.operationId)
    expect(Object.keys(operation.responses)[0], operation.operationId).toBe(created ? '201' : '200')
  }
})

it('refuses unknown fields in every JSON body', () => {
  for (const { path, method, operation } of operations) {
    const media = operation.requestBody?.content['application/json']
    if (media === undefined) continue
    const keys = ['paths', path, method.toLowerCase(), 'requestBody', 'content', 'application/json', 'schema']
    const [example] = [media.example, ...Object.values(media.examples ?? {}).map(({ value }) => value)].filter(Boolean)
    expect(validatorAt(keys)({ ...Object(example), unheard_of: 1 }), operation.operationId).toBe(false)
  }
})

it('leaves no key without a value but where an example means null', () => {
  const empty = [...nodesOf(description)].flatMap(([keys, node]) =>
    Object.entries(node).flatMap(([key, value]) => (value === null ? [[...keys, key]] : [])),
  )
  expect(empty.filter((keys) => !keys.includes('example'))).toEqual([])
})
