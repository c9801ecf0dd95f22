import { X509Certificate } from 'node:crypto'
import { expect, test } from 'vitest'
import { selfSigned } from '../../../simulator/index.ts'
import { at, eachSession, LB } from '../session.ts'

const session = eachSession()

const SEEDED = '7b0c8ccf-1987-4082-a7a8-f1c18f345f63'
const upload = (body: object) => session.call('POST', '/nlb/certs', { body })

test('an uploaded certificate is listed with its SHA-1', async () => {
  const pair = selfSigned('shop.example.com')
  const created = await upload({ name: 'shop', ...pair })
  expect(created.status).toBe(201)
  expect(created.json).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), name: 'shop' })
  const listed = await session.call('GET', '/nlb/certs')
  expect(at(listed.json, 0)).toMatchObject({ name: 'shop', fingerPrint: new X509Certificate(pair.pubCert).fingerprint })
})

test.each([
  [{ name: '' }, 4000411],
  [{ name: undefined }, 4000411],
  [{ name: 'no/slash' }, 4000414],
  [{ name: 'my-cer' }, 4090410],
  [{ pubCert: 'rubbish' }, 4000412],
  [{ priKey: selfSigned('other').priKey }, 4000412],
])('an upload with %j is refused with %i', async (extra, code) => {
  expect((await upload({ name: 'shop', ...selfSigned('shop.example.com'), ...extra })).code).toBe(code)
})

test('a key that a rehearsal made up is taken for one, and no more is known of it', async () => {
  const { pubCert } = selfSigned('shop.example.com')
  expect((await upload({ name: 'shop', pubCert, priKey: 'rehearsal-SHOP_KEY' })).status).toBe(201)
  expect((await upload({ name: 'none', pubCert: 'rubbish', priKey: 'rehearsal-SHOP_KEY' })).code).toBe(4000412)
})

test('an update replaces name and content', async () => {
  const pair = selfSigned('new.example.com')
  expect((await session.call('PUT', `/nlb/certs/${SEEDED}`, { body: { name: 'renewed', ...pair } })).status).toBe(200)
  expect(at((await session.call('GET', '/nlb/certs')).json, 0)).toMatchObject({
    id: SEEDED,
    name: 'renewed',
    fingerPrint: new X509Certificate(pair.pubCert).fingerprint,
    updatetime: '2017-01-04T09:00:00.000Z',
  })
  expect((await session.call('PUT', '/nlb/certs/none', { body: { name: 'x', ...pair } })).code).toBe(4040410)
})

test('a certificate that a listener shows cannot be deleted', async () => {
  const clusters = [{ serviceName: 'web', servicePort: 80, certId: SEEDED }]
  const body = { name: 'tls', listenPort: 443, protocol: 'https', clusters }
  await session.call('POST', '/nlb/loadbalancers/mylb/listeners', { body, headers: LB })
  session.clock.advance(3000)
  expect((await session.call('DELETE', `/nlb/certs/${SEEDED}`)).code).toBe(4030410)
  await session.call('DELETE', '/nlb/loadbalancers/mylb/listeners/tls', { headers: LB })
  session.clock.advance(3000)
  expect((await session.call('DELETE', `/nlb/certs/${SEEDED}`)).status).toBe(200)
  expect((await session.call('DELETE', `/nlb/certs/${SEEDED}`)).code).toBe(4040410)
  expect((await session.call('GET', '/nlb/certs')).json).toEqual([])
})

test('a generated certificate is valid for every requested name and address', () => {
  const certificate = new X509Certificate(selfSigned(['localhost', '127.0.0.1']).pubCert)
  expect(certificate.subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1')
  expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1')
  expect(certificate.checkHost('localhost')).toBe('localhost')
  const other = new X509Certificate(selfSigned('localhost').pubCert)
  expect(other.serialNumber).not.toBe(certificate.serialNumber)
})
