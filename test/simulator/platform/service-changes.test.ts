import { expect, test } from 'vitest'
import { at, eachSession, openSession } from '../session.ts'

const session = eachSession()

const detail = async (id: number) => (await session.call('GET', `/microservices/${id}`)).json
const statusOf = async (id: number) => at(await detail(id), 'service_info', 'status')
const firstOf = async (id: number) => at(await detail(id), 'service_container_infos', 0)
const put = (path: string, body?: unknown) =>
  session.call('PUT', `/microservices/${path}`, body === undefined ? {} : { body })

const rollout = (tag: string, extra: object = {}) => ({
  container_images: [{ container_id: 50890, image_path: `hub.c.163.com/admin/web:${tag}` }],
  min_ready_seconds: 10,
  ...extra,
})
const DOCKER_ID = '79e666ac71b70e446eb32a7eecc92830d937a4518ebb871456eae5fd8fcf5627'
const envs = [{ key: 'A', value: '1' }]
const infos = { container_infos: [{ container_id: 50890, envs, log_dirs: [], cpu_weight: 100, memory_weight: 100 }] }

test('a rollout shows the old image until half of its time is over', async () => {
  const before = await firstOf(50883)
  expect((await put('50883/actions/update-image', rollout('v2'))).status).toBe(200)
  session.clock.advance(14_999)
  expect(await firstOf(50883)).toEqual(before)
  session.clock.advance(1)
  const after = await firstOf(50883)
  expect(after).toMatchObject({ image_path: 'hub.c.163.com/admin/web:v2', image_tag: 'v2' })
  expect(at(after, 'docker_container_ids')).not.toEqual(at(before, 'docker_container_ids'))
  expect(await statusOf(50883)).toBe('updating')
  session.clock.advance(15_000)
  expect(await statusOf(50883)).toBe('update_succ')
})

test('a rollout takes min_ready_seconds for each replica, and ten more', async () => {
  await put('50883/actions/update-image', rollout('v2', { min_ready_seconds: 100 }))
  session.clock.advance(209_999)
  expect(await statusOf(50883)).toBe('updating')
  session.clock.advance(1)
  expect(await statusOf(50883)).toBe('update_succ')
})

test('only the containers that are named get another image', async () => {
  const container_images = [{ container_id: 50912, image_path: 'hub.c.163.com/admin/web:v2' }]
  await put('50901/actions/update-image', { container_images, min_ready_seconds: 1 })
  session.clock.advance(60_000)
  expect(at(await detail(50901), 'service_container_infos')).toMatchObject([
    { container_name: 'front', image_tag: 'v2' },
    { container_name: 'api', image_tag: 'v1' },
  ])
})

test.each([
  ['the image that runs', rollout('v1'), 4030143],
  ['a tag that does not exist', rollout('v9'), 4040129],
  ['no pause', rollout('v2', { min_ready_seconds: 0 }), 4000150],
  ['too long a pause', rollout('v2', { min_ready_seconds: 601 }), 4000150],
  [
    'a container of another service',
    { container_images: [{ container_id: 51577, image_path: 'hub.c.163.com/admin/web:v2' }], min_ready_seconds: 1 },
    4000149,
  ],
  [
    'an image of another repository',
    { container_images: [{ container_id: 50890, image_path: 'hub.c.163.com/admin/api:v2' }], min_ready_seconds: 1 },
    4030151,
  ],
])('a rollout of %s is refused', async (_what, body, code) => {
  expect((await put('50883/actions/update-image', body)).code).toBe(code)
})

test('a service that does not exist is 4040141 to every change', async () => {
  expect((await put('1/actions/update-image', rollout('v2'))).code).toBe(4040141)
  expect((await put('1/actions/elastic-scale?new_replicas=2')).code).toBe(4040141)
  expect((await put('1/actions/restart?option=restart')).code).toBe(4040141)
})

test('scaling shows its replicas half of the way, keeps the run-time ids that stay, and ends in resize_succ', async () => {
  const before = at(await firstOf(50883), 'docker_container_ids', 0)
  expect((await put('50883/actions/elastic-scale?new_replicas=4')).status).toBe(200)
  expect(await detail(50883)).toMatchObject({ service_info: { status: 'resizing', replicas: 2 } })
  session.clock.advance(30_000)
  expect(await detail(50883)).toMatchObject({ service_info: { status: 'resize_succ', replicas: 4 } })
  const ids = at(await firstOf(50883), 'docker_container_ids')
  expect(ids).toHaveLength(4)
  expect(at(ids, 0)).toBe(before)
})

test.each([
  ['50883/actions/elastic-scale?new_replicas=2', 4030143],
  ['50883/actions/elastic-scale?new_replicas=0', 4000117],
  ['50883/actions/elastic-scale?new_replicas=6', 4000117],
  ['50883/actions/elastic-scale', 4000112],
  ['51572/actions/elastic-scale?new_replicas=2', 4030142],
  ['50883/specification?spec_id=1', 4030143],
  ['50883/specification?spec_id=9', 4000119],
  ['51572/specification?spec_id=3', 4030142],
  ['50883/actions/restart?option=restart', 4030152],
  ['51572/actions/restart?option=maybe', 4000113],
  [`50883/containers/${DOCKER_ID}/actions/restart`, 4030152],
  [`51572/containers/${'0'.repeat(64)}/actions/restart`, 4040002],
])('PUT %s is refused with %i', async (path, code) => {
  expect((await put(path)).code).toBe(code)
})

test('another size ends in resize_succ, by number or by alias', async () => {
  await put('50883/specification?spec_id=3')
  expect(await statusOf(50883)).toBe('resizing')
  session.clock.advance(30_000)
  expect(JSON.parse(String(at(await detail(50883), 'service_info', 'spec_info')))).toMatchObject({ id: 3, cpu: 2000 })
  expect((await put('50883/specification?spec_alias=C2M4S20')).status).toBe(200)
})

test('environment and log directories are replaced as a whole', async () => {
  expect((await put('50883/actions/update-stateless', infos)).status).toBe(200)
  session.clock.advance(30_000)
  expect(await firstOf(50883)).toMatchObject({ envs, log_dirs: [] })
  expect((await put('50883/actions/update-stateless', infos)).code).toBe(4030143)
  const wrong = { container_infos: [{ ...infos.container_infos[0], container_id: 1 }] }
  expect((await put('50883/actions/update-stateless', wrong)).code).toBe(4000149)
  expect((await put('51572/actions/update-stateless', infos)).code).toBe(4030142)
})

test.each([
  ['src_port', 'dst_port'],
  ['source_port', 'dest_port'],
  ['port', 'target_port'],
])('ports are replaced under the names %s and %s', async (service, inside) => {
  const body = { port_maps: [{ [service]: 443, [inside]: 8443, protocol: 'TCP' }] }
  expect((await put('50883/actions/update-port', body)).status).toBe(200)
  session.clock.advance(30_000)
  expect(JSON.parse(String(at(await detail(50883), 'service_info', 'port_maps')))).toEqual([
    { destPort: 8443, protocol: 'TCP', sourcePort: 443 },
  ])
  expect((await put('50883/actions/update-port', body)).code).toBe(4030143)
})

test('the public network of a stateful service changes its bandwidth, not its use', async () => {
  const body = { state_public_net: { used: true, type: 'flow', bandwidth: '50' } }
  expect((await put('51572/actions/update-stateful', body)).status).toBe(200)
  session.clock.advance(30_000)
  expect(JSON.parse(String(at(await detail(51572), 'service_info', 'state_public_net')))).toMatchObject({
    bandwidth: 50,
  })
  expect((await put('51572/actions/update-stateful', body)).code).toBe(4030143)
  const off = { state_public_net: { ...body.state_public_net, used: false } }
  expect((await put('51572/actions/update-stateful', off)).code).toBe(4000135)
})

test('a restart keeps the containers, a cold one creates new ones', async () => {
  expect((await put('51572/actions/restart?option=restart')).status).toBe(200)
  expect(await statusOf(51572)).toBe('restarting')
  session.clock.advance(30_000)
  expect(await statusOf(51572)).toBe('restart_succ')
  expect(at(await firstOf(51572), 'docker_container_ids', 0)).toBe(DOCKER_ID)
  await put('51572/actions/restart?option=hard_reboot')
  session.clock.advance(30_000)
  expect(at(await firstOf(51572), 'docker_container_ids', 0)).not.toBe(DOCKER_ID)
})

test('one container is restarted by its run-time id', async () => {
  expect((await put(`51572/containers/${DOCKER_ID}/actions/restart`)).status).toBe(200)
  expect(await statusOf(51572)).toBe('restarting')
})

test('while one change runs every other is refused, and may come again afterwards', async () => {
  await put('50883/actions/elastic-scale?new_replicas=3')
  expect((await put('50883/actions/update-image', rollout('v2'))).code).toBe(4030144)
  expect((await put('50883/actions/update-stateless', infos)).code).toBe(4030144)
  expect((await put('50883/actions/update-port', { port_maps: [] })).code).toBe(4030144)
  expect((await put('50883/specification?spec_id=3')).code).toBe(4030144)
  expect((await put('50883/actions/elastic-scale?new_replicas=4')).code).toBe(4030153)
  expect((await session.call('DELETE', '/microservices/50883?free_ip=false')).code).toBe(4030153)
  session.clock.advance(30_000)
  expect((await put('50883/actions/update-image', rollout('v2'))).status).toBe(200)
  await put('51572/actions/restart?option=restart')
  expect((await put('51572/actions/restart?option=restart')).code).toBe(4030153)
})

test('durations are for the asking', async () => {
  const quick = await openSession({ durations: { serviceImage: 2 } })
  await quick.call('PUT', '/microservices/50883/actions/update-image', { body: rollout('v2') })
  quick.clock.advance(2000)
  expect(at((await quick.call('GET', '/microservices/50883')).json, 'service_info', 'status')).toBe('update_succ')
  await quick.close()
})

test('someone else can change an image, also in the middle of a rollout', async () => {
  const { world } = session.simulator
  world.foreignImageUpdate(50883, 'web', 'hub.c.163.com/admin/web:v2')
  expect(await firstOf(50883)).toMatchObject({ image_tag: 'v2' })
  expect(await statusOf(50883)).toBe('update_succ')
  await put('50883/actions/update-image', rollout('v1'))
  session.clock.advance(20_000)
  world.foreignImageUpdate(50883, 'web', 'hub.c.163.com/admin/web:v2')
  session.clock.advance(20_000)
  expect(await firstOf(50883)).toMatchObject({ image_tag: 'v2' })
  expect(() => world.foreignImageUpdate(1, 'web', 'x')).toThrow('no service 1')
})

test('someone else can delete a service in the middle of a rollout', async () => {
  await put('50883/actions/update-image', rollout('v2'))
  session.simulator.world.deleteService(50883)
  expect((await session.call('GET', '/microservices/50883')).code).toBe(4040141)
})
