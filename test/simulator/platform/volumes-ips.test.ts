import { expect, test } from 'vitest'
import { addVolume } from '../../../simulator/index.ts'
import { at, eachSession, numberAt } from '../session.ts'

const session = eachSession()

test('a new volume is creating for two seconds and spells upated_at', async () => {
  const created = await session.call('POST', '/cloud-volumes', { body: { volume_name: 'data', size: 20 } })
  expect(created.status).toBe(200)
  const id = numberAt(created.json, 'id')
  expect(at((await session.call('GET', `/cloud-volumes/${id}`)).json, 'status')).toBe('creating')
  expect((await session.call('DELETE', `/cloud-volumes/${id}`)).code).toBe(4030258)
  session.clock.advance(2000)
  expect((await session.call('GET', `/cloud-volumes/${id}`)).json).toMatchObject({
    status: 'create_succ',
    size: 20,
    upated_at: '2017-01-04T09:00:02Z',
    service_name: '',
  })
})

test.each([
  [{ size: 10 }, 4000202],
  [{ volume_name: 'data' }, 4000202],
  [{ volume_name: 'Data', size: 10 }, 4000213],
  [{ volume_name: 'data', size: 15 }, 4000213],
  [{ volume_name: 'data', size: 1010 }, 4000213],
  [{ volume_name: 'myvolume', size: 10 }, 4090201],
])('the volume %j is refused with %i', async (body, code) => {
  expect((await session.call('POST', '/cloud-volumes', { body })).code).toBe(code)
})

test('a new volume can be used after two seconds, and not before', async () => {
  const body = { volume_name: 'data', size: 20, az_name: 'cn-east-1b', type: 'C_SSD', format: 'Ext4' }
  const id = numberAt((await session.call('POST', '/cloud-volumes', { body })).json, 'id')
  const service = {
    bill_info: 'default',
    service_info: {
      ...{ namespace_id: 51616, service_name: 'fresh', stateful: 1, replicas: 1, spec_id: 1 },
      port_maps: [{ source_port: 80, dest_port: 80 }],
    },
    service_container_infos: [
      { container_name: 'main', image_path: 'hub.c.163.com/admin/web:v1', volume_info: { [id]: '/data/' } },
    ],
  }
  const create = () => session.call('POST', '/microservices', { body: service })
  session.clock.advance(1999)
  expect((await create()).code).toBe(4030258)
  session.clock.advance(1)
  expect((await create()).status).toBe(201)
})

test('volumes come in pages of at most 20', async () => {
  for (let index = 0; index < 25; index += 1) addVolume(session.simulator.world, `v${index}`, `uuid-${index}`)
  const page = await session.call('GET', '/cloud-volumes?offset=20')
  expect(at(page.json, 'total')).toBe(27)
  expect(at(page.json, 'volumes')).toHaveLength(7)
  expect((await session.call('GET', '/cloud-volumes?limit=21')).code).toBe(4000213)
})

test('a free volume grows, and only grows', async () => {
  const resize = (id: number, size: number) => session.call('PUT', `/cloud-volumes/${id}/actions/resize?size=${size}`)
  expect((await resize(19893, 10)).code).toBe(4000213)
  expect((await resize(19893, 25)).code).toBe(4000213)
  expect((await resize(19894, 20)).code).toBe(4030258)
  expect((await resize(1, 20)).code).toBe(4040201)
  expect((await resize(19893, 1000)).status).toBe(200)
  expect(at((await session.call('GET', '/cloud-volumes/19893')).json, 'status')).toBe('resizing')
  expect((await resize(19893, 1000)).code).toBe(4030258)
  session.clock.advance(10_000)
  expect((await session.call('GET', '/cloud-volumes/19893')).json).toMatchObject({ status: 'resize_succ', size: 1000 })
})

test('a free volume can be deleted, one in use cannot', async () => {
  expect((await session.call('DELETE', '/cloud-volumes/19894')).code).toBe(4030258)
  expect((await session.call('DELETE', '/cloud-volumes/19893')).status).toBe(200)
  session.clock.advance(5000)
  expect((await session.call('GET', '/cloud-volumes/19893')).code).toBe(4040201)
})

test('addresses of both types are created at once, with ids by their type', async () => {
  const created = await session.call('POST', '/ips', { body: { nlb: 1, nce: '2' } })
  expect(created.status).toBe(201)
  expect(created.json).toMatchObject({
    total: 3,
    ips: [
      { id: expect.stringMatching(/^\d+$/), type: 'nlb', status: 'available', service_id: '' },
      { id: expect.stringMatching(/^[0-9a-f-]{36}$/), type: 'nce' },
      { type: 'nce' },
    ],
  })
  expect((await session.call('POST', '/ips', { body: {} })).code).toBe(4000302)
})

test('the quota holds for each type, and a refused request creates none', async () => {
  expect((await session.call('POST', '/ips', { body: { nlb: 8 } })).code).toBe(4030302)
  expect((await session.call('POST', '/ips', { body: { nlb: 8, nce: 1 } })).code).toBe(4030302)
  expect((await session.call('GET', '/ips/quota')).json).toEqual({
    total: 20,
    used: 5,
    quotas: [
      { type: 'nce', quota: 10, used: 2 },
      { type: 'nlb', quota: 10, used: 3 },
    ],
  })
})

test('addresses are listed by status and type', async () => {
  const free = await session.call('GET', '/ips?status=available&type=nlb')
  expect(free.json).toMatchObject({ total: 1, ips: [{ id: '896' }] })
  expect(at((await session.call('GET', '/ips?limit=9999')).json, 'ips')).toHaveLength(5)
  expect((await session.call('GET', '/ips?type=other')).code).toBe(4000301)
})

test('an address shows what uses it and what it has cost', async () => {
  expect((await session.call('GET', '/ips/163')).json).toMatchObject({
    id: '163',
    status: 'binded',
    service_name: 'mylb',
  })
  expect((await session.call('GET', '/ips/163/cost')).json).toEqual({ id: '163', cost: 9.6 })
  expect((await session.call('GET', '/ips/1')).code).toBe(4040302)
  expect((await session.call('GET', '/ips/1/cost')).code).toBe(4040302)
})

test('only a free address can be released, and the answer is the address', async () => {
  expect((await session.call('DELETE', '/ips/163')).status).toBe(400)
  const released = await session.call('DELETE', '/ips/896')
  expect(released.json).toMatchObject({ id: '896', ip: '59.111.109.202', status: 'deleted' })
  expect((await session.call('DELETE', '/ips/896')).code).toBe(4040302)
})
