import { expect, test } from 'vitest'
import { at, eachSession, numberAt } from '../session.ts'

const session = eachSession()

const container = {
  image_path: 'hub.c.163.com/admin/web:v1',
  container_name: 'main',
  cpu_weight: 100,
  memory_weight: 100,
}

/** The reference's request for a stateless service, changed where a test wants it changed. */
function creation(info: object = {}, ...containers: object[]) {
  return {
    bill_info: 'default',
    service_info: {
      namespace_id: '51616',
      stateful: '0',
      replicas: 2,
      service_name: 'fresh',
      port_maps: [{ source_port: '80', dest_port: '8080', protocol: 'TCP' }],
      spec_id: 1,
      state_public_net: { used: false, type: 'flow', bandwidth: 1 },
      disk_type: 2,
      ...info,
    },
    service_container_infos: containers.length > 0 ? containers : [container],
  }
}

const create = (info: object = {}, ...containers: object[]) =>
  session.call('POST', '/microservices', { body: creation(info, ...containers) })
const detail = async (id: number | string) => (await session.call('GET', `/microservices/${id}`)).json

test('a new service answers its id as text and takes 34 seconds', async () => {
  const created = await create()
  expect(created.status).toBe(201)
  expect(created.json).toEqual({ service_id: expect.stringMatching(/^\d+$/) })
  const id = numberAt(created.json, 'service_id')
  session.clock.advance(33_999)
  expect(at(await detail(id), 'service_info', 'status')).toBe('creating')
  session.clock.advance(1)
  expect(at(await detail(id), 'service_info', 'status')).toBe('create_succ')
})

test('the detail packs size, ports and public network into strings of JSON in camelCase', async () => {
  const info = at(await detail(51572), 'service_info')
  expect(info).toMatchObject({ id: 51572, namespace: 'my-ev-admin', stateful: 1, stop_service: 0 })
  expect(JSON.parse(String(at(info, 'port_maps')))).toEqual([{ destPort: 8080, protocol: 'TCP', sourcePort: 80 }])
  expect(JSON.parse(String(at(info, 'spec_info')))).toMatchObject({ id: 1, memory: 671088640, name: '微小型' })
  expect(JSON.parse(String(at(info, 'state_public_net')))).toEqual({ bandwidth: 20, type: 'flow', used: true })
})

test('a container has an id of its own, a null command and one run-time id per replica', async () => {
  const first = at(await detail(50883), 'service_container_infos', 0)
  expect(first).toMatchObject({ container_id: 50890, command: null, repo_name: 'web', image_tag: 'v1' })
  expect(at(first, 'docker_container_ids')).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), expect.any(String)])
})

test('the list keeps ports as a list in snake_case and comes in pages', async () => {
  const list = await session.call('GET', '/namespaces/51616/microservices?offset=0&limit=1')
  expect(list.json).toMatchObject({
    total: 3,
    microservice_infos: [{ id: 50883, spec_id: 1, port_maps: [{ source_port: 80, dest_port: 8080, protocol: 'TCP' }] }],
  })
  expect(
    at((await session.call('GET', '/namespaces/51616/microservices?limit=65535')).json, 'microservice_infos'),
  ).toHaveLength(3)
  expect((await session.call('GET', '/namespaces/1/microservices')).code).toBe(4040114)
})

test.each([
  [{ namespace_id: 1 }, 4040114],
  [{ service_name: 'Fresh' }, 4000115],
  [{ service_name: 'web' }, 4090116],
  [{ replicas: 6 }, 4000117],
  [{ stateful: 1, replicas: 2 }, 4000117],
  [{ spec_id: 8 }, 4000119],
  [{ spec_id: undefined, spec_alias: 'C9M9S9' }, 4040118],
  [{ disk_type: 7 }, 4000137],
  [{ state_public_net: { used: false } }, 4000135],
  [{ port_maps: [{ source_port: 0, dest_port: 1 }] }, 4000134],
  [
    {
      port_maps: [
        { port: 80, target_port: 1 },
        { port: 80, target_port: 2 },
      ],
    },
    4000134,
  ],
  [
    {
      port_maps: [
        { port: 80, target_port: 1, protocol: 'UDP' },
        { port: 81, target_port: 1, protocol: 'UDP' },
      ],
    },
    4000134,
  ],
  [{ service_name: undefined }, 4000112],
])('a creation with %j is refused with %i', async (info, code) => {
  expect((await create(info)).code).toBe(code)
})

test.each([
  [{ image_path: 'hub.c.163.com/admin/web:nope' }, 4040129],
  [{ container_name: '-x' }, 4000121],
  [{ cpu_weight: 50 }, 4000130],
  [{ memory_weight: 50 }, 4000131],
  [{ envs: [{ key: '1 x', value: '' }] }, 4000124],
  [{ envs: Array.from({ length: 101 }, (_, index) => ({ key: `K${index}`, value: '' })) }, 4000123],
  [{ log_dirs: ['/a/', '/a/'] }, 4090138],
  [{ ssh_keys: ['nobody'] }, 4000136],
  [{ volume_info: { 19893: '/data/' } }, 4000133],
])('a container with %j is refused with %i', async (fields, code) => {
  expect((await create({}, { ...container, ...fields })).code).toBe(code)
})

test('several containers share the service and differ in name', async () => {
  const half = { ...container, cpu_weight: 50, memory_weight: 50 }
  expect((await create({}, half, half)).code).toBe(4090122)
  expect((await create({}, half, { ...half, container_name: 'side', cpu_weight: 60 })).code).toBe(4000130)
  expect((await create({}, half, { ...half, container_name: 'side' })).status).toBe(201)
})

test('a number is another port on TCP than on UDP', async () => {
  const gossip = [
    { source_port: 8301, dest_port: 8301, protocol: 'TCP' },
    { source_port: 8301, dest_port: 8301, protocol: 'UDP' },
  ]
  const created = await create({ port_maps: gossip })
  expect(created.status).toBe(201)
  const info = at(await detail(numberAt(created.json, 'service_id')), 'service_info')
  expect(JSON.parse(String(at(info, 'port_maps')))).toHaveLength(2)
})

test.each([
  ['C1M1S20', 1000, 1],
  ['C1M2S20', 1000, 2],
  ['C2M2S20', 2000, 2],
  ['C2M4S20', 2000, 4],
  ['C2M8S20', 2000, 8],
  ['C4M4S20', 4000, 4],
  ['C4M8S20', 4000, 8],
  ['C4M16S20', 4000, 16],
  ['C8M8S20', 8000, 8],
  ['C8M16S20', 8000, 16],
  ['C8M32S20', 8000, 32],
  ['C16M16S20', 16000, 16],
  ['C16M32S20', 16000, 32],
  ['C16M64S20', 16000, 64],
  ['C16M128S20', 16000, 128],
  ['C32M32S20', 32000, 32],
  ['C32M64S20', 32000, 64],
  ['C32M128S20', 32000, 128],
])('the size %s has %i thousandths of a core and %i GB', async (spec_alias, cpu, gigabytes) => {
  const created = await create({ spec_id: undefined, spec_alias })
  const info = at(await detail(numberAt(created.json, 'service_id')), 'service_info')
  const size: unknown = JSON.parse(String(at(info, 'spec_info')))
  expect(size).toMatchObject({ cpu, memory: gigabytes * 1024 ** 3, storage: 20 })
  // The older generation has numbers for seven of all sizes; the others go by their name.
  expect(at(size, 'spec_alias') ?? at(size, 'id')).toBeTruthy()
})

test('a container may come with a description', async () => {
  expect((await create({}, { ...container, container_desc: 'the shop' })).status).toBe(201)
})

test('the later detail has the replicas of each container by name', async () => {
  const { json } = await session.call('GET', '/microservices/50883/detail')
  expect(at(json, 'service_info')).toEqual(at(await detail(50883), 'service_info'))
  const name = expect.stringMatching(/^web-50883-\d+-[0-9a-f]{5}$/)
  expect(at(json, 'service_container_infos', 0)).toMatchObject({ container_id: 50890, replicas: [name, name] })
  expect((await session.call('GET', '/microservices/1/detail')).code).toBe(4040141)
})

test('both generations of names are taken', async () => {
  const created = await create({
    port_maps: [{ port: 80, target_port: 8080 }],
    spec_id: undefined,
    spec_alias: 'C2M4S20',
  })
  const info = at(await detail(numberAt(created.json, 'service_id')), 'service_info')
  expect(JSON.parse(String(at(info, 'port_maps')))).toEqual([{ destPort: 8080, protocol: 'TCP', sourcePort: 80 }])
  expect(JSON.parse(String(at(info, 'spec_info')))).toMatchObject({ id: 4 })
})

test('a stateful service binds its volume and address, and releases them when it is deleted', async () => {
  const net = { used: true, type: 'flow', bandwidth: 20 }
  const ip = '7f7a9f12-035f-401b-ace0-7926b4a518b4'
  const fields = { ...container, volume_info: { 19893: '/mnt/' } }
  const created = await create({ stateful: 1, replicas: 1, disk_type: 0, state_public_net: net, ip_id: ip }, fields)
  const id = numberAt(created.json, 'service_id')
  expect((await session.call('GET', `/ips/${ip}`)).json).toMatchObject({ status: 'binding', service_name: 'fresh' })
  expect(at((await session.call('GET', '/cloud-volumes/19893')).json, 'status')).toBe('mounting')
  session.clock.advance(34_000)
  expect(at((await session.call('GET', `/ips/${ip}`)).json, 'status')).toBe('binded')
  expect((await session.call('GET', '/cloud-volumes/19893')).json).toMatchObject({
    status: 'mount_succ',
    service_name: 'my-ev/fresh',
    volume_mappings: [{ mount_path: '/mnt/' }],
  })
  expect(at(await detail(id), 'service_info', 'pub_ip')).toBe('59.111.120.202')
  await session.call('DELETE', `/microservices/${id}?free_ip=false`)
  session.clock.advance(10_000)
  expect((await session.call('GET', `/ips/${ip}`)).json).toMatchObject({ status: 'available', service_id: '' })
  expect((await session.call('GET', '/cloud-volumes/19893')).json).toMatchObject({
    status: 'unmount_succ',
    volume_mappings: [],
  })
})

test('a volume that is held and an address that is bound are refused', async () => {
  const stateful = { stateful: 1, replicas: 1 }
  expect((await create(stateful, { ...container, volume_info: { 19894: '/x/' } })).code).toBe(4030258)
  expect((await create(stateful, { ...container, volume_info: { 1: '/x/' } })).code).toBe(4040201)
  expect((await create({ ...stateful, ip_id: 'none' })).code).toBe(4040302)
})

test('a deleted service is deleting for a while and then a 404', async () => {
  expect((await session.call('DELETE', '/microservices/50883')).code).toBe(4000112)
  expect((await session.call('DELETE', '/microservices/50883?free_ip=false')).status).toBe(200)
  expect(at(await detail(50883), 'service_info', 'status')).toBe('deleting')
  expect((await session.call('DELETE', '/microservices/50883?free_ip=false')).code).toBe(4030153)
  session.clock.advance(10_000)
  const deleted = await session.call('GET', '/microservices/50883')
  expect([deleted.status, deleted.code]).toEqual([404, 4040141])
})

test('free_ip releases the address with the service', async () => {
  await session.call('DELETE', '/microservices/51572?free_ip=true')
  session.clock.advance(10_000)
  expect((await session.call('GET', '/ips/cef9069c-d97d-42b1-a86c-f815f748820c')).code).toBe(4040302)
})
