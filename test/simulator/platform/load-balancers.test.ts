import { expect, test } from 'vitest'
import { addLoadBalancer } from '../../../simulator/index.ts'
import { at, eachSession, LB } from '../session.ts'

const session = eachSession()

const call = (method: string, path: string, body?: unknown, headers: Record<string, string> = LB) =>
  session.call(method, `/nlb/loadbalancers${path}`, body === undefined ? { headers } : { headers, body })
const rule = { serverName: '163.com', path: '/cloud', serviceName: 'web', servicePort: 80 }
const listener = (extra: object = {}) => ({
  name: 'plain',
  listenPort: 8080,
  protocol: 'http',
  clusters: [rule],
  ...extra,
})

test('a load balancer with an address of the account takes 19.5 seconds', async () => {
  const created = await call('POST', '', {
    name: 'edge',
    address: '59.111.109.202',
    chargeMode: 'bandwidth',
    bandwidthLimit: 5,
  })
  expect(created.status).toBe(201)
  expect(created.json).toEqual({
    name: 'edge',
    description: '',
    status: 'CREATING',
    chargeMode: 'bandwidth',
    bandwidthLimit: 5,
    address: '59.111.109.202',
    createtime: '2017-01-04T09:00:00.000Z',
    updatetime: '2017-01-04T09:00:00.000Z',
  })
  expect((await call('POST', '/edge/listeners', listener())).code).toBe(4030462)
  expect((await call('PUT', '/edge', { description: 'x' })).code).toBe(4030462)
  session.clock.advance(19_500)
  expect((await call('GET', '/edge')).json).toMatchObject({
    status: 'WORKING',
    namespace: 'my-ev-admin',
    updatetime: '2017-01-04T09:00:19.500Z',
  })
  expect(at((await session.call('GET', '/ips/896')).json, 'status')).toBe('binded')
})

test('without an address a new one is bound, which the answer does not show', async () => {
  const created = await call('POST', '', { name: 'edge' })
  expect(at(created.json, 'address')).toBeUndefined()
  expect(created.json).toMatchObject({ chargeMode: 'netflow', bandwidthLimit: 100 })
  const address = at((await call('GET', '/edge')).json, 'address')
  expect((await session.call('GET', '/ips?status=binding')).json).toMatchObject({ total: 1, ips: [{ ip: address }] })
})

test.each([
  [{}, 4000402],
  [{ name: 'Edge' }, 4000466],
  [{ name: 'mylb' }, 4090483],
  [{ name: 'edge', chargeMode: 'flow' }, 4000464],
  [{ name: 'edge', bandwidthLimit: 2000 }, 4000465],
  [{ name: 'edge', address: '1.2.3.4' }, 4040412],
  [{ name: 'edge', address: '59.111.163.163' }, 4030411],
])('the creation %j is refused with %i', async (body, code) => {
  expect((await call('POST', '', body)).code).toBe(code)
})

test('the full name of the namespace is a header, in any case, and a wrong one is 4000459', async () => {
  expect((await call('GET', '/mylb', undefined, { namespace: 'my-ev-admin' })).status).toBe(200)
  const missing = await call('GET', '/mylb', undefined, {})
  expect([missing.status, missing.code]).toEqual([400, 4000459])
  expect((await call('GET', '/mylb', undefined, { Namespace: 'my-ev' })).code).toBe(4000459)
  expect((await call('GET', '/mylb', undefined, { Namespace: 'default-sgx52' })).code).toBe(4040402)
})

test('the list is a bare array over all namespaces, up to 199 a page, 0 being no page at all', async () => {
  for (let index = 0; index < 60; index += 1) addLoadBalancer(session.simulator.world, `lb-${index}`)
  const plain = {}
  expect((await call('GET', '', undefined, plain)).json).toHaveLength(50)
  expect((await call('GET', '?limit=199', undefined, plain)).json).toHaveLength(62)
  expect((await call('GET', '?limit=50&offset=50', undefined, plain)).json).toHaveLength(12)
  expect((await call('GET', '?limit=200', undefined, plain)).code).toBe(4000401)
})

test('settings change one by one and the change shows as UPDATING', async () => {
  expect((await call('PUT', '/mylb', { bandwidthLimit: 10 })).status).toBe(200)
  expect(at((await call('GET', '/mylb')).json, 'status')).toBe('UPDATING')
  expect((await call('PUT', '/mylb', { bandwidthLimit: 20 })).code).toBe(4000455)
  session.clock.advance(3000)
  expect((await call('GET', '/mylb')).json).toMatchObject({
    status: 'WORKING',
    bandwidthLimit: 10,
    chargeMode: 'bandwidth',
    updatetime: '2017-01-04T09:00:03.000Z',
  })
})

test('a deleted load balancer keeps its address in the account', async () => {
  await call('DELETE', '/mylb')
  expect(at((await call('GET', '/mylb')).json, 'status')).toBe('DELETING')
  session.clock.advance(3000)
  expect((await call('GET', '/mylb')).code).toBe(4040402)
  expect(at((await session.call('GET', '/ips/163')).json, 'status')).toBe('available')
})

test('a new listener appears half of the way and moves the update time of its balancer', async () => {
  expect((await call('POST', '/mylb/listeners', listener())).status).toBe(201)
  expect((await call('GET', '/mylb/listeners')).json).toHaveLength(1)
  expect((await call('POST', '/mylb/listeners', listener({ name: 'other' }))).code).toBe(4000455)
  session.clock.advance(1500)
  expect((await call('GET', '/mylb/listeners')).json).toMatchObject([{}, { name: 'plain', clusters: [rule] }])
  session.clock.advance(1500)
  expect(at((await call('GET', '/mylb')).json, 'updatetime')).toBe('2017-01-04T09:00:03.000Z')
})

test.each([
  [{ name: 'Bad Name' }, 4000401],
  [{ listenPort: 443 }, 4000454],
  [{ protocol: 'https', listenPort: 80 }, 4000454],
  [{ protocol: 'tcp' }, 4000453],
  [{ listenPort: 80, protocol: 'http' }, 4090480],
  [{ name: 'http-listeners' }, 4090480],
  [{ protocol: 'https', listenPort: 443 }, 4000452],
  [{ protocol: 'https', listenPort: 443, clusters: [{ ...rule, certId: 'none' }] }, 4000452],
  [{ clusters: [] }, 4000401],
  [{ clusters: [rule, rule] }, 4090457],
  [{ clusters: [{ ...rule, servicePort: 70_000 }] }, 4000458],
  [{ clusters: [{ ...rule, path: 'x'.repeat(129) }] }, 4000450],
  [{ clusters: [{ ...rule, policy: { mode: 'insert', expire: 0 } }] }, 4000472],
  [{ clusters: [{ ...rule, policy: { mode: 'rewrite' } }] }, 4000472],
])('a listener with %j is refused with %i', async (extra, code) => {
  expect((await call('POST', '/mylb/listeners', listener(extra))).code).toBe(code)
})

test('beyond its quota a balancer takes no listener', async () => {
  session.simulator.world.quotas.listeners = 1
  const refused = await call('POST', '/mylb/listeners', listener())
  expect([refused.status, refused.code]).toEqual([400, 4000470])
})

test('the list names certificates, the detail names rules', async () => {
  const [certificate] = session.simulator.world.certificates
  const clusters = [{ ...rule, certId: certificate?.id }]
  await call('POST', '/mylb/listeners', listener({ protocol: 'https', listenPort: 443, clusters }))
  session.clock.advance(3000)
  const listed = at((await call('GET', '/mylb/listeners')).json, 1, 'clusters', 0)
  const detailed = at((await call('GET', '/mylb')).json, 'listeners', 1, 'clusters', 0)
  expect(listed).toEqual({ ...rule, certId: certificate?.id })
  expect(detailed).toEqual({ ...rule, name: expect.stringMatching(/^groupName_/) })
})

test('an update replaces all rules of a listener', async () => {
  const clusters = [{ serviceName: 'web', servicePort: 80, policy: { mode: 'rewrite', cookieName: 'hello' } }]
  expect((await call('PUT', '/mylb/listeners/http-listeners', { clusters })).status).toBe(200)
  session.clock.advance(3000)
  expect(at((await call('GET', '/mylb/listeners')).json, 0, 'clusters')).toEqual([
    { ...clusters[0], serverName: '*', path: '/' },
  ])
  expect((await call('PUT', '/mylb/listeners/none', { clusters })).code).toBe(4040456)
  expect((await call('PUT', '/mylb/listeners/http-listeners', {})).code).toBe(4000402)
})

test('a deleted listener is removed', async () => {
  expect((await call('DELETE', '/mylb/listeners/http-listeners')).status).toBe(200)
  session.clock.advance(3000)
  expect((await call('GET', '/mylb/listeners')).json).toEqual([])
  expect((await call('DELETE', '/mylb/listeners/http-listeners')).code).toBe(4040456)
})
