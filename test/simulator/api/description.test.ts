import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { loadDescription } from '../../../simulator/api/description.ts'
import { OPERATIONS } from '../../../simulator/platform/operations/index.ts'
import { openSession } from '../session.ts'

const text = await readFile(new URL('../../../api/fengchao.openapi.yaml', import.meta.url), 'utf8')

test('every operation of the description has its work, and nothing else has', async () => {
  const { operationIds } = await loadDescription()
  expect(Object.keys(OPERATIONS).sort()).toEqual([...operationIds].sort())
})

test('every code that an operation can refuse with is in the description', async () => {
  const description = await loadDescription()
  const folder = new URL('../../../simulator/', import.meta.url)
  const files = [
    ...['api/refusals.ts', 'http/gateway.ts', 'platform/lookups.ts', 'platform/clusters.ts'],
    ...['platform/service-fields.ts', 'platform/service-storage.ts'],
  ]
  const resources = ['services', 'service-changes', 'images', 'volumes', 'ips', 'namespaces', 'secret-keys', 'tokens']
  const names = [
    ...files,
    ...[...resources, 'load-balancers', 'listeners', 'certificates'].map((name) => `platform/operations/${name}.ts`),
  ]
  const sources = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')))
  const codes = new Set(sources.flatMap((source) => source.match(/\b[45]\d{6}\b/g) ?? []))
  expect(codes.size).toBeGreaterThan(50)
  const unknown = [...codes].filter((code) => description.meaningOf(Number(code)).includes(code))
  expect(unknown).toEqual([])
})

test('an answer that breaks the description is a 500 that says so, and is remembered', async () => {
  const description = text.replace("pub_ip: { type: [string, 'null'] }", 'pub_ip: { type: integer }')
  const session = await openSession({ description })
  const reply = await session.call('GET', '/microservices/50883')
  expect(reply.status).toBe(500)
  expect(reply.text).toContain('The simulator broke the description')
  expect(session.simulator.violations).toEqual([expect.stringContaining('getService 200 /service_info/pub_ip')])
  await session.close()
})

test('a status or a type of body that is not described is a violation', async () => {
  const description = await loadDescription()
  const route = description.route('get', '/api/v1/secret-keys/1')
  if (typeof route !== 'object') throw new Error('The operation is missing.')
  const faults = (status: number, contentType: string | undefined, body: unknown) =>
    description.faultsOf(route.operation, { status, contentType, body })
  expect(faults(204, undefined, undefined)).toEqual(['getPrivateKey has no status 204 in the description.'])
  expect(faults(200, 'application/json', {})).toEqual(['getPrivateKey 200 is not described as application/json.'])
  expect(faults(200, 'text/plain', 'no key')).toHaveLength(1)
  expect(faults(200, 'text/plain', '-----BEGIN RSA PRIVATE KEY-----')).toEqual([])
  expect(faults(404, 'application/json', { code: 4040005, message: 'x' })).toEqual([])
  expect(faults(404, 'application/json', { message: 'x' })).toHaveLength(1)
})

test('a text that is no OpenAPI document is refused', async () => {
  await expect(loadDescription('just: yaml')).rejects.toThrow('no OpenAPI document')
})
