import { expect, test } from 'vitest'
import { at, eachSession } from '../session.ts'

const session = eachSession()

const SCALE = '/microservices/50883/actions/elastic-scale?new_replicas=3'
const scale = () => session.call('PUT', SCALE)
const read = () => session.call('GET', '/microservices/50883')
const isPending = () => session.simulator.world.services.find(({ id }) => id === 50883)?.pending !== undefined
const lost = (reply: Promise<unknown>) =>
  reply.then(
    () => 'answered',
    () => 'lost',
  )

test('drop_before does nothing and answers nothing', async () => {
  session.simulator.fault({ kind: 'drop_before' })
  expect(await lost(scale())).toBe('lost')
  expect(isPending()).toBe(false)
  expect(session.simulator.requests.at(-1)).toMatchObject({
    operationId: 'scaleService',
    status: 0,
    fault: 'drop_before',
  })
})

test('drop_after does the work and answers nothing', async () => {
  session.simulator.fault({ kind: 'drop_after' })
  expect(await lost(scale())).toBe('lost')
  expect(isPending()).toBe(true)
})

test('status answers in place of the platform, with headers of its own', async () => {
  session.simulator.fault({ kind: 'status', status: 503, headers: { 'retry-after': '7' } })
  const reply = await scale()
  expect([reply.status, reply.headers.get('retry-after'), reply.json]).toEqual([503, '7', undefined])
  expect(isPending()).toBe(false)
})

test('status requests a pause in seconds, or until a moment of the clock', async () => {
  session.simulator.fault({ kind: 'status', status: 429, retryAfter: { seconds: 7 } })
  expect((await scale()).headers.get('retry-after')).toBe('7')
  session.simulator.fault({ kind: 'status', status: 429, retryAfter: { seconds: 7, as: 'date' } })
  const date = Date.parse((await scale()).headers.get('retry-after') ?? '')
  expect(date).toBe(session.clock.now() + 7000)
  expect(isPending()).toBe(false)
})

test('status with a code answers as the platform does, and may come after the work', async () => {
  session.simulator.fault({ kind: 'status', status: 400, code: 4000199, message: 'Later.', after: true })
  expect((await scale()).json).toEqual({ code: 4000199, message: 'Later.' })
  expect(isPending()).toBe(true)
  expect(session.simulator.requests.at(-1)).toMatchObject({ status: 400, code: 4000199 })
})

test('rate_limit refuses with 4030001 and does nothing', async () => {
  session.simulator.fault({ kind: 'rate_limit' })
  const reply = await scale()
  expect([reply.status, reply.code, isPending()]).toEqual([403, 4030001, false])
})

test('refuse_next answers, then takes no connection until its seconds are over', async () => {
  session.simulator.fault({ kind: 'refuse_next', seconds: 2 })
  const reply = await scale()
  expect([reply.status, reply.headers.get('connection')]).toEqual([200, 'close'])
  expect(isPending()).toBe(true)
  const count = session.simulator.requests.length
  session.clock.advance(1999)
  await expect(read()).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
  expect(session.simulator.requests).toHaveLength(count)
  session.clock.advance(1)
  expect((await read()).status).toBe(200)
})

test('connections are refused at once', async () => {
  session.simulator.refuseConnections(1)
  await expect(read()).rejects.toMatchObject({ message: 'fetch failed' })
  session.clock.advance(1000)
  expect((await read()).status).toBe(200)
})

test('a simulator that refuses connections can be closed, and stays so', async () => {
  session.simulator.refuseConnections(1)
  await session.close()
  session.clock.advance(1000)
  await expect(read()).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
})

test('the journal marks the requests that changed something, whether or not their answer arrived', async () => {
  const marks = () => session.simulator.requests.slice(1).map(({ operationId, mutated }) => [operationId, mutated])
  await read()
  session.simulator.fault({ kind: 'drop_before' })
  await lost(scale())
  session.simulator.fault({ kind: 'drop_after' })
  await lost(scale())
  expect((await scale()).status).toBe(403)
  session.clock.advance(60_000)
  session.simulator.fault({ kind: 'status', status: 502, after: true })
  await session.call('PUT', '/microservices/50883/actions/elastic-scale?new_replicas=2')
  expect(marks()).toEqual([
    ['getService', false],
    ['scaleService', false],
    ['scaleService', true],
    ['scaleService', false],
    ['scaleService', true],
  ])
})

test('delay answers as usual, later', async () => {
  session.simulator.fault({ kind: 'delay', ms: 5 })
  expect((await scale()).status).toBe(200)
  expect(isPending()).toBe(true)
})

test.each([
  [false, false],
  [true, true],
])('hang with after: %s never answers; done: %s', async (after, done) => {
  session.simulator.fault({ kind: 'hang', after })
  const abort = new AbortController()
  const reply = lost(fetch(`${session.simulator.url}/api/v1/namespaces`, { signal: abort.signal }))
  while (session.simulator.requests.at(-1)?.operationId !== 'listNamespaces') await new Promise(setImmediate)
  abort.abort()
  expect(await reply).toBe('lost')
  session.simulator.fault({ kind: 'hang', after })
  const hanging = lost(scale())
  while (session.simulator.requests.at(-1)?.operationId !== 'scaleService') await new Promise(setImmediate)
  await new Promise((resolve) => setImmediate(resolve))
  expect(isPending()).toBe(done)
  await session.close()
  expect(await hanging).toBe('lost')
})

test('garbage, empty and body answer with the right status and the wrong body', async () => {
  session.simulator.fault({ kind: 'garbage' })
  const garbage = await read()
  expect([garbage.status, garbage.headers.get('content-type'), garbage.json]).toEqual([200, 'text/html', undefined])
  expect(garbage.text).toContain('<html>')
  session.simulator.fault({ kind: 'empty' })
  expect((await read()).text).toBe('')
  session.simulator.fault({ kind: 'body', text: '[1]' })
  expect((await read()).json).toEqual([1])
})

test('truncate cuts the connection in the middle of the body', async () => {
  session.simulator.fault({ kind: 'truncate' })
  expect(await lost(read())).toBe('lost')
  expect((await read()).status).toBe(200)
})

test('a fault waits for the request that it is meant for', async () => {
  session.simulator.fault({ kind: 'status', status: 502, match: { operationId: 'scaleService' } })
  session.simulator.fault({ kind: 'status', status: 503, match: { method: 'get', path: /namespaces$/ } })
  expect((await read()).status).toBe(200)
  expect((await session.call('GET', '/namespaces')).status).toBe(503)
  expect((await scale()).status).toBe(502)
  expect((await scale()).status).toBe(200)
})

test('a fault applies `times` times, after `skip` requests have passed', async () => {
  session.simulator.fault({ kind: 'status', status: 500, skip: 1, times: 2 })
  const statuses = []
  for (let index = 0; index < 4; index += 1) statuses.push((await read()).status)
  expect(statuses).toEqual([200, 500, 500, 200])
})

test('faults that are cleared do not strike', async () => {
  session.simulator.fault({ kind: 'status', status: 500, times: 9 })
  session.simulator.clearFaults()
  expect((await read()).status).toBe(200)
})

test('stale reads answer what stood there before the change, so many times', async () => {
  session.simulator.fault({ kind: 'stale', reads: 2 })
  const before = (await read()).json
  await scale()
  expect((await read()).json).toEqual(before)
  expect((await read()).json).toEqual(before)
  expect(at((await read()).json, 'service_info', 'status')).toBe('resizing')
})

test('stale reads end by the clock where seconds are given', async () => {
  session.simulator.fault({ kind: 'stale', seconds: 5 })
  await scale()
  session.clock.advance(4999)
  expect(at((await read()).json, 'service_info', 'status')).toBe('create_succ')
  session.clock.advance(1)
  expect(at((await read()).json, 'service_info', 'status')).toBe('resizing')
})

test('repositories and load balancers are stale as well, and a refused change makes nothing stale', async () => {
  session.simulator.fault({ kind: 'stale', times: 3 })
  await session.build('web', 'v3')
  expect(JSON.stringify((await session.call('GET', '/repositories/45433')).json)).not.toContain('v3')
  expect(JSON.stringify((await session.call('GET', '/repositories/45433')).json)).toContain('v3')
  const headers = { Namespace: 'my-ev-admin' }
  await session.call('PUT', '/nlb/loadbalancers/mylb', { headers, body: { bandwidthLimit: 9 } })
  const status = async () => at((await session.call('GET', '/nlb/loadbalancers/mylb', { headers })).json, 'status')
  expect([await status(), await status()]).toEqual(['WORKING', 'UPDATING'])
  await session.call('PUT', '/microservices/50883/actions/elastic-scale?new_replicas=2')
  await scale()
  expect(at((await read()).json, 'service_info', 'status')).toBe('resizing')
})

test('lists are stale as well, each read for itself, and only those of the same kind of thing', async () => {
  const names = async () => JSON.stringify((await session.call('GET', '/namespaces')).json).includes('fresh')
  session.simulator.fault({ kind: 'stale', match: { operationId: 'createNamespace' } })
  await session.call('POST', '/namespaces', { body: { name: 'fresh' } })
  await session.call('POST', '/cloud-volumes', { body: { volume_name: 'fresh', size: 10 } })
  expect(JSON.stringify((await session.call('GET', '/cloud-volumes')).json)).toContain('fresh')
  expect([await names(), await names()]).toEqual([false, true])
  session.simulator.fault({ kind: 'stale', match: { operationId: 'createVolume' } })
  await session.call('POST', '/cloud-volumes', { body: { volume_name: 'freshest', size: 10 } })
  const shown = async (path: string) => JSON.stringify((await session.call('GET', path)).json).includes('freshest')
  expect([await shown('/cloud-volumes'), await shown('/cloud-volumes')]).toEqual([false, true])
  expect([await shown('/cloud-volumes?limit=5'), await shown('/cloud-volumes?limit=5')]).toEqual([false, true])
  expect(session.simulator.requests.filter(({ fault }) => fault === 'stale')).toHaveLength(3)
})

test('deleted resources are still shown, and new ones are not found, as long as reads are stale', async () => {
  session.simulator.fault({ kind: 'stale', match: { operationId: 'createVolume' } })
  const created = await session.call('POST', '/cloud-volumes', { body: { volume_name: 'fresh', size: 10 } })
  const statuses = async (id: unknown) => [
    (await session.call('GET', `/cloud-volumes/${id}`)).status,
    (await session.call('GET', `/cloud-volumes/${id}`)).status,
  ]
  expect(await statuses(at(created.json, 'id'))).toEqual([404, 200])
  session.simulator.fault({ kind: 'stale', match: { operationId: 'deleteVolume' } })
  await session.call('DELETE', '/cloud-volumes/19893')
  session.clock.advance(60_000)
  expect(await statuses(19893)).toEqual([200, 404])
})
