import { expect, test } from 'vitest'
import { at, eachSession, openSession } from '../session.ts'

const session = eachSession()

const login = (body: unknown) => session.call('POST', '/token', { body, token: '' })

test('a token is 32 hexadecimal digits and has its lifetime in seconds as text', async () => {
  const { appKey, appSecret } = session.simulator
  const reply = await login({ app_key: appKey, app_secret: appSecret })
  expect(reply.status).toBe(201)
  expect(reply.json).toEqual({ token: expect.stringMatching(/^[0-9a-f]{32}$/), expires_in: '86400' })
})

test('a wrong key pair is refused with 4010001', async () => {
  const reply = await login({ app_key: session.simulator.appKey, app_secret: 'no' })
  expect([reply.status, reply.code]).toEqual([401, 4010001])
})

test('a login without a field is refused with 4000002', async () => {
  const reply = await login({ app_key: 'a' })
  expect([reply.status, reply.code]).toEqual([400, 4000002])
})

test('a new token keeps the older one valid', async () => {
  const { appKey, appSecret } = session.simulator
  const reply = await login({ app_key: appKey, app_secret: appSecret })
  const token = String(at(reply.json, 'token'))
  expect((await session.call('GET', '/namespaces', { token })).status).toBe(200)
  expect((await session.call('GET', '/namespaces')).status).toBe(200)
})

test('a token ends with its life by the clock', async () => {
  session.clock.advance(86_399_000)
  expect((await session.call('GET', '/namespaces')).status).toBe(200)
  session.clock.advance(1000)
  const reply = await session.call('GET', '/namespaces')
  expect([reply.status, reply.code]).toEqual([401, 4010001])
})

test('a call without a token, or with one of no known form, is refused with 4010001', async () => {
  expect((await session.call('GET', '/namespaces', { token: '' })).code).toBe(4010001)
  expect((await session.call('GET', '/namespaces', { token: 'abc' })).code).toBe(4010001)
})

test('every answer carries a request id of its own', async () => {
  const good = await session.call('GET', '/namespaces')
  const bad = await session.call('GET', '/nowhere')
  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
  expect(good.headers.get('request-id')).toMatch(uuid)
  expect(bad.headers.get('request-id')).toMatch(uuid)
  expect(good.headers.get('request-id')).not.toBe(bad.headers.get('request-id'))
})

test.each([
  ['GET', '/nowhere', 404, 4040006],
  ['GET', '/microservice/50883', 404, 4040006],
  ['PATCH', '/namespaces', 405, 4050001],
  ['PUT', '/namespaces', 405, 4050001],
])('%s %s is answered %i %i', async (method, path, status, code) => {
  const reply = await session.call(method, path)
  expect([reply.status, reply.code]).toEqual([status, code])
})

test('the path is lower case', async () => {
  const response = await fetch(`${session.simulator.url}/API/v1/namespaces`)
  expect(response.status).toBe(404)
})

test('a body that is no JSON is refused with 4220001, one of another type with 4150001', async () => {
  const broken = await session.call('POST', '/namespaces', {
    body: '{"name":',
    headers: { 'content-type': 'application/json' },
  })
  expect([broken.status, broken.code]).toEqual([422, 4220001])
  const text = await session.call('POST', '/namespaces', {
    body: '{"name":"x"}',
    headers: { 'content-type': 'text/plain' },
  })
  expect([text.status, text.code]).toEqual([415, 4150001])
})

test('a query part that nobody knows is ignored', async () => {
  expect((await session.call('GET', '/repositories?colour=red&limit=1')).status).toBe(200)
})

test('the journal records each request and its result', async () => {
  await session.call('POST', '/namespaces', { body: { name: 'new-one' } })
  await session.call('GET', '/microservices/1')
  const [created, missed] = session.simulator.requests.slice(-2)
  expect(created).toMatchObject({
    method: 'POST',
    path: '/api/v1/namespaces',
    operationId: 'createNamespace',
    status: 201,
    body: { name: 'new-one' },
    at: session.clock.now(),
  })
  expect(created?.headers['content-type']).toBe('application/json')
  expect(missed).toMatchObject({ operationId: 'getService', status: 404, code: 4040141 })
})

test('beyond so many requests in a second the caller is refused with 4030001, and later let in again', async () => {
  const limited = await openSession({ rateLimit: { requestsPerSecond: 2 } })
  await limited.call('GET', '/namespaces')
  await limited.call('GET', '/namespaces')
  const refused = await limited.call('GET', '/namespaces')
  expect([refused.status, refused.code]).toEqual([403, 4030001])
  expect(at(refused.json, 'msg')).toEqual(expect.any(String))
  expect(at(refused.json, 'message')).toBeUndefined()
  limited.clock.advance(1000)
  expect((await limited.call('GET', '/namespaces')).status).toBe(200)
  expect(limited.simulator.violations).toEqual([])
  await limited.close()
})

test('closing cuts connections that are kept alive or hang', async () => {
  const other = await openSession()
  other.simulator.fault({ kind: 'hang' })
  const hanging = other.call('GET', '/namespaces').catch(() => 'cut')
  while (other.simulator.requests.length < 2) await new Promise((resolve) => setImmediate(resolve))
  await other.close()
  expect(await hanging).toBe('cut')
})
