import { createPrivateKey } from 'node:crypto'
import { expect, test } from 'vitest'
import { md5Fingerprint } from '../../../simulator/world/key-pairs.ts'
import { at, eachSession, numberAt } from '../session.ts'

const session = eachSession()

test('a new space answers namespace_Id with a capital I, and its full name ends with the account', async () => {
  const created = await session.call('POST', '/namespaces', { body: { name: 'staging' } })
  expect(created.status).toBe(201)
  const id = numberAt(created.json, 'namespace_Id')
  expect(at((await session.call('GET', '/namespaces')).json, 'namespaces', 0)).toEqual({
    deletable: true,
    id,
    display_name: 'staging',
    namespace: 'staging-admin',
  })
})

test('the default space comes last, however old the others are', async () => {
  session.simulator.world.namespaces.reverse()
  await session.call('POST', '/namespaces', { body: { name: 'staging' } })
  const { json } = await session.call('GET', '/namespaces')
  const names = [0, 1, 2].map((index) => at(json, 'namespaces', index, 'display_name'))
  expect(names).toEqual(['staging', 'my-ev', 'default'])
})

test('only an empty space can be deleted, and the default one never', async () => {
  const created = await session.call('POST', '/namespaces', { body: { name: 'staging' } })
  const id = numberAt(created.json, 'namespace_Id')
  expect((await session.call('DELETE', `/namespaces/${id}`)).status).toBe(200)
  expect((await session.call('DELETE', `/namespaces/${id}`)).code).toBe(4040114)
  expect((await session.call('DELETE', '/namespaces/51616')).status).toBe(400)
  expect((await session.call('DELETE', '/namespaces/10685')).status).toBe(400)
})

test('a space without a name, with a bad one or a taken one is refused', async () => {
  expect((await session.call('POST', '/namespaces', { body: {} })).code).toBe(4000112)
  expect((await session.call('POST', '/namespaces', { body: { name: 'My Space' } })).code).toBe(4000113)
  expect((await session.call('POST', '/namespaces', { body: { name: 'my-ev' } })).code).toBe(4000113)
})

test('a key is created with a name, or gets one', async () => {
  const named = await session.call('POST', '/secret-keys', { body: { key_name: 'ci' } })
  expect(named.status).toBe(201)
  expect(named.json).toMatchObject({
    name: 'ci',
    fingerprint: expect.stringMatching(/^([0-9a-f]{2}:){15}[0-9a-f]{2}$/),
  })
  const unnamed = await session.call('POST', '/secret-keys', { body: {} })
  expect(at(unnamed.json, 'name')).toEqual(expect.stringMatching(/^key-\d+$/))
  expect((await session.call('POST', '/secret-keys')).status).toBe(201)
  expect((await session.call('POST', '/secret-keys', { body: { key_name: 'ci' } })).code).toBe(4090004)
})

test('the private half is PEM text and the same at every reading', async () => {
  const first = await session.call('GET', '/secret-keys/119766')
  expect(first.headers.get('content-type')).toBe('text/plain')
  expect(createPrivateKey(first.text).asymmetricKeyDetails).toMatchObject({ modulusLength: 2048 })
  expect((await session.call('GET', '/secret-keys/119766')).text).toBe(first.text)
})

test('the fingerprint of a key is that of its private half, whatever is looked at first', async () => {
  const created = await session.call('POST', '/secret-keys', { body: { key_name: 'ci' } })
  const pem = (await session.call('GET', `/secret-keys/${numberAt(created.json, 'id')}`)).text
  expect(at(created.json, 'fingerprint')).toBe(md5Fingerprint(pem))
  const listed = await session.call('GET', '/secret-keys')
  const old = await session.call('GET', '/secret-keys/119766')
  expect([at(listed.json, 0, 'fingerprint'), at(listed.json, 1, 'fingerprint')]).toEqual([
    md5Fingerprint(pem),
    md5Fingerprint(old.text),
  ])
  expect(md5Fingerprint(old.text)).not.toBe(md5Fingerprint(pem))
})

test('a read that shows the past shows the same fingerprint', async () => {
  session.simulator.fault({ kind: 'stale' })
  await session.call('POST', '/secret-keys', { body: {} })
  const stale = await session.call('GET', '/secret-keys')
  expect(stale.json).toHaveLength(1)
  const fresh = await session.call('GET', '/secret-keys')
  expect(at(fresh.json, 1, 'fingerprint')).toBe(at(stale.json, 0, 'fingerprint'))
})

test('an account without keys gets 4040005 in place of an empty list', async () => {
  expect((await session.call('GET', '/secret-keys')).json).toHaveLength(1)
  expect((await session.call('DELETE', '/secret-keys/119766')).status).toBe(200)
  const empty = await session.call('GET', '/secret-keys')
  expect([empty.status, empty.code]).toEqual([404, 4040005])
  expect((await session.call('DELETE', '/secret-keys/119766')).code).toBe(4040005)
})

test('beyond the quota no key is created', async () => {
  session.simulator.world.quotas.secretKeys = 1
  expect((await session.call('POST', '/secret-keys', { body: {} })).code).toBe(4030013)
})
