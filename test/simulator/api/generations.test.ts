/** What the platform of June 2017 answers, and that both generations take and answer what the description says. */
import { describe, expect, onTestFinished, test } from 'vitest'
import { GENERATIONS, type Generation } from '../../../simulator/api/generation.ts'
import { at, numberAt, openSession, type Session } from '../session.ts'

async function opened(generation: Generation): Promise<Session> {
  const session = await openSession({ generation })
  onTestFinished(async () => {
    expect(session.simulator.violations).toEqual([])
    await session.close()
  })
  return session
}

const creation = (info: object) => ({
  bill_info: 'default',
  service_info: {
    ...{ namespace_id: '51616', service_name: 'fresh', stateful: '0', replicas: 2 },
    port_maps: [{ port: '80', target_port: '8080', protocol: 'TCP' }],
    state_public_net: { used: false, type: 'flow', bandwidth: 1 },
    ...info,
  },
  service_container_infos: [{ container_name: 'main', image_path: 'hub.c.163.com/admin/web:v1' }],
})

async function createService({ call }: Session, info: object = { spec_alias: 'C2M8S20' }): Promise<number> {
  return numberAt((await call('POST', '/microservices', { body: creation(info) })).json, 'service_id')
}

const containerOf = async ({ call }: Session, id: number, path = '') =>
  at((await call('GET', `/microservices/${id}${path}`)).json, 'service_container_infos', 0)

async function sizeOf({ call }: Session, id: number): Promise<unknown> {
  const { json } = await call('GET', `/microservices/${id}`)
  return JSON.parse(String(at(json, 'service_info', 'spec_info')))
}

async function listed({ call }: Session, id: number): Promise<unknown> {
  const { json } = await call('GET', '/namespaces/51616/microservices')
  const all = at(json, 'microservice_infos')
  return Array.isArray(all) ? all.find((each) => at(each, 'id') === id) : undefined
}

describe.each(GENERATIONS)('in %s', (generation) => {
  test.each(['50890', 50890])('the id of a container may be %j in both updates', async (container_id) => {
    const session = await opened(generation)
    const put = (action: string, body: object) =>
      session.call('PUT', `/microservices/50883/actions/${action}`, { body })
    const image_path = 'hub.c.163.com/admin/web:v2'
    const image = await put('update-image', { container_images: [{ container_id, image_path }], min_ready_seconds: 1 })
    expect(image.status).toBe(200)
    session.clock.advance(60_000)
    const settings = { container_id, envs: [], log_dirs: [], cpu_weight: 100, memory_weight: 100 }
    expect((await put('update-stateless', { container_infos: [settings] })).status).toBe(200)
    session.clock.advance(60_000)
    expect(await containerOf(session, 50883)).toMatchObject({ image_path, envs: [] })
  })

  test('a service of a size by name is created, resized and told', async () => {
    const session = await opened(generation)
    const id = await createService(session)
    session.clock.advance(60_000)
    expect(await sizeOf(session, id)).toMatchObject({ cpu: 2000, memory: 8 * 1024 ** 3, spec_alias: 'C2M8S20' })
    const resize = (spec: string) => session.call('PUT', `/microservices/${id}/specification?spec_alias=${spec}`)
    expect((await resize('C2M8S20')).code).toBe(4030143)
    expect((await resize('C2M9S20')).code).toBe(4040118)
    expect((await resize('C32M128S20')).status).toBe(200)
    session.clock.advance(60_000)
    expect(await sizeOf(session, id)).toMatchObject({ cpu: 32_000, spec_alias: 'C32M128S20' })
  })
})

describe('in 2017-06', () => {
  test('a service shows cores, memory, disk and name of its size, and neither number nor price', async () => {
    const session = await opened('2017-06')
    const id = await createService(session, { spec_alias: 'C2M2S20' })
    const size = { cpu: 2000, disk_type: 'SSD', memory: 2147483648, spec_alias: 'C2M2S20', storage: 20 }
    expect(await sizeOf(session, id)).toEqual(size)
    const { spec_info, ...rest } = Object(await listed(session, id))
    expect(JSON.parse(spec_info)).toEqual(size)
    expect(rest).not.toHaveProperty('spec_id')
  })

  test('a service from before sizes had names lacks the name until it gets another size', async () => {
    const session = await opened('2017-06')
    expect(await sizeOf(session, 50901)).toEqual({ cpu: 2000, disk_type: 'SSD', memory: 2147483648, storage: 20 })
    expect((await session.call('PUT', '/microservices/50901/specification?spec_alias=C2M4S20')).status).toBe(200)
    session.clock.advance(60_000)
    expect(await sizeOf(session, 50901)).toHaveProperty('spec_alias', 'C2M4S20')
  })

  test('the smallest of the old sizes is none of the new ones', async () => {
    const session = await opened('2017-06')
    expect((await session.call('PUT', '/microservices/50883/specification?spec_alias=C1M1S20')).status).toBe(200)
    session.clock.advance(60_000)
    expect(await sizeOf(session, 50883)).toMatchObject({ memory: 1024 ** 3, spec_alias: 'C1M1S20' })
  })

  test.each(['', '/detail'])('each replica has an inner address once the service is created (%s)', async (path) => {
    const session = await opened('2017-06')
    const id = await createService(session)
    const addresses = async () => at(await containerOf(session, id, path), 'lan_ips')
    expect(await addresses()).toEqual([])
    session.clock.advance(60_000)
    const first = await addresses()
    expect(first).toEqual([expect.stringMatching(/^10(\.\d{1,3}){3}$/), expect.stringMatching(/^10\./)])
    expect(new Set(Array.isArray(first) ? first : []).size).toBe(2)
    await session.call('PUT', `/microservices/${id}/actions/elastic-scale?new_replicas=3`)
    session.clock.advance(60_000)
    expect(await addresses()).toEqual([...(Array.isArray(first) ? first : []), expect.stringMatching(/^10\./)])
  })

  test('a service needs a port', async () => {
    const session = await opened('2017-06')
    const create = (port_maps: unknown) =>
      session.call('POST', '/microservices', { body: creation({ spec_alias: 'C1M1S20', port_maps }) })
    expect((await create(undefined)).code).toBe(4000112)
    expect((await create([])).code).toBe(4000134)
    const none = await session.call('PUT', '/microservices/50883/actions/update-port', { body: { port_maps: [] } })
    expect(none.code).toBe(4000134)
  })

  test('an address shows what kind of resource it is bound to', async () => {
    const session = await opened('2017-06')
    const typeOf = async (id: string) => at((await session.call('GET', `/ips/${id}`)).json, 'service_type')
    expect(await typeOf('163')).toBe('负载均衡')
    expect(await typeOf('cef9069c-d97d-42b1-a86c-f815f748820c')).toBe('容器服务')
    expect(await typeOf('896')).toBe('')
    expect(at((await session.call('GET', '/ips?type=nlb')).json, 'ips', 1)).toHaveProperty('service_type', '负载均衡')
    expect(at((await session.call('POST', '/ips', { body: { nce: 1 } })).json, 'ips', 0)).toHaveProperty('service_type')
    expect((await session.call('DELETE', '/ips/896')).json).toMatchObject({ status: 'deleted', service_type: '' })
  })
})

describe('in 2017-01', () => {
  test('nothing of it is shown', async () => {
    const session = await opened('2017-01')
    const id = await createService(session, { spec_id: 3 })
    session.clock.advance(60_000)
    expect(await sizeOf(session, id)).toEqual({
      ...{ cpu: 2000, diskType: 'SSD', id: 3, memory: 2147483648, name: '中型', price: 0.19, storage: 20 },
    })
    expect(await listed(session, id)).toMatchObject({ spec_id: 3 })
    expect(await containerOf(session, id)).not.toHaveProperty('lan_ips')
    expect((await session.call('GET', '/ips/163')).json).not.toHaveProperty('service_type')
  })

  test('a service may be without a port', async () => {
    const session = await opened('2017-01')
    expect(await createService(session, { spec_id: 1, port_maps: [] })).toBeGreaterThan(0)
  })
})
