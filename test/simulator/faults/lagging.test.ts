import { expect, test } from 'vitest'
import type { Durations } from '../../../simulator/index.ts'
import { at, eachSession, LB } from '../session.ts'

const WEB = 50883
const DURATIONS: Partial<Durations> = {
  serviceScale: 30,
  serviceImage: 30,
  serviceCreate: 30,
  serviceUpdate: 30,
  loadBalancerUpdate: 30,
}

const session = eachSession({ durations: DURATIONS })

const read = (id = WEB) => session.call('GET', `/microservices/${id}`)
const scale = (replicas: number) =>
  session.call('PUT', `/microservices/${WEB}/actions/elastic-scale?new_replicas=${replicas}`)
const wait = (seconds: number) => session.clock.advance(seconds * 1000)

async function seen(): Promise<string> {
  const { json } = await read()
  return `${at(json, 'service_info', 'status')} ${at(json, 'service_info', 'replicas')}`
}

test('of two nodes that answer in turn, the second shows what was there some seconds ago', async () => {
  session.simulator.fault({ kind: 'lagging_nodes', behind: 5 })
  expect([await seen(), await seen()]).toEqual(['create_succ 2', 'create_succ 2'])
  await scale(4)
  expect([await seen(), await seen()]).toEqual(['resizing 2', 'create_succ 2'])
  wait(5)
  expect([await seen(), await seen()]).toEqual(['resizing 2', 'resizing 2'])
  wait(25)
  expect([await seen(), await seen(), await seen()]).toEqual(['resize_succ 4', 'resizing 4', 'resize_succ 4'])
  wait(5)
  expect([await seen(), await seen()]).toEqual(['resize_succ 4', 'resize_succ 4'])
  expect(session.simulator.requests.filter(({ fault }) => fault === 'lagging_nodes')).toHaveLength(5)
})

test('a resource created a moment ago does not exist on the lagging node', async () => {
  session.simulator.fault({ kind: 'lagging_nodes', behind: 5 })
  const created = await session.call('POST', '/namespaces', { body: { name: 'fresh' } })
  const id = at(created.json, 'namespace_Id')
  expect((await session.call('GET', `/namespaces/${id}/microservices`)).status).toBe(200)
  expect((await session.call('GET', `/namespaces/${id}/microservices`)).status).toBe(404)
})

test('of more nodes the last lies behind, and skip lets it begin later', async () => {
  session.simulator.fault({ kind: 'lagging_nodes', behind: 5, nodes: 3, skip: 1 })
  await scale(4)
  const words = [await seen(), await seen(), await seen(), await seen(), await seen()]
  expect(words.map((word) => word.startsWith('create'))).toEqual([false, false, false, true, false])
})

test('what somebody else did shows at the node that lies behind as well, some seconds later', async () => {
  session.simulator.fault({ kind: 'lagging_nodes', behind: 5, nodes: 1 })
  await seen()
  session.simulator.world.foreignImageUpdate(WEB, 'web', 'hub.c.163.com/admin/web:v2')
  expect(await seen()).toBe('create_succ 2')
  wait(5)
  expect(await seen()).toBe('update_succ 2')
})

test('the word of before stands for some seconds while the rest is current', async () => {
  session.simulator.fault({ kind: 'lagging_words', seconds: 20 })
  await scale(4)
  expect(await seen()).toBe('create_succ 2')
  wait(15)
  expect(await seen()).toBe('create_succ 4')
  wait(5)
  expect(await seen()).toBe('resizing 4')
  expect(session.simulator.requests.filter(({ fault }) => fault === 'lagging_words')).toHaveLength(2)
})

test('the word follows some seconds behind the rest', async () => {
  session.simulator.fault({ kind: 'lagging_words', behind: 10 })
  await scale(4)
  wait(9)
  expect(await seen()).toBe('create_succ 2')
  wait(11)
  expect(await seen()).toBe('resizing 4')
  wait(19)
  expect(await seen()).toBe('resizing 4')
  wait(1)
  expect(await seen()).toBe('resize_succ 4')
})

test('the rest may follow some seconds behind the word', async () => {
  session.simulator.fault({ kind: 'lagging_words', lags: 'content', behind: 20 })
  await scale(4)
  expect(await seen()).toBe('resizing 2')
  wait(30)
  expect(await seen()).toBe('resize_succ 2')
  wait(5)
  expect(await seen()).toBe('resize_succ 4')
})

test('words of load balancers and image tags lag as those of services do', async () => {
  session.simulator.fault({ kind: 'lagging_words', seconds: 5, times: 2 })
  await session.build('web', 'v2')
  const path = '/nlb/loadbalancers/mylb'
  await session.call('PUT', path, { headers: LB, body: { bandwidthLimit: 7 } })
  const words = async () => {
    const tag = await session.call('GET', '/repositories/45433')
    const balancer = await session.call('GET', path, { headers: LB })
    return [at(tag.json, 'tags', 0, 'status'), at(balancer.json, 'status')]
  }
  wait(4)
  expect(await words()).toEqual([2, 'WORKING'])
  wait(1)
  expect(await words()).toEqual([1, 'UPDATING'])
})

test('replicas count up and down while a change of their number is in progress', async () => {
  session.simulator.fault({ kind: 'progress', times: 2 })
  await scale(5)
  const up = []
  for (let i = 0; i < 5; i += 1) {
    up.push(await seen())
    wait(7.5)
  }
  expect(up).toEqual(['resizing 2', 'resizing 3', 'resizing 4', 'resizing 5', 'resize_succ 5'])
  await scale(2)
  wait(16)
  expect(await seen()).toBe('resizing 3')
})

test('containers get their images one after the other', async () => {
  session.simulator.fault({ kind: 'progress' })
  const images = async () => {
    const { json } = await read(50901)
    return [0, 1].map((i) => String(at(json, 'service_container_infos', i, 'image_path')).replace(/.*:/, ''))
  }
  const { json } = await read(50901)
  const container_images = [0, 1].map((i) => ({
    container_id: at(json, 'service_container_infos', i, 'container_id'),
    image_path: String(at(json, 'service_container_infos', i, 'image_path')).replace(/:.*/, ':v2'),
  }))
  const body = { min_ready_seconds: 1, container_images }
  expect((await session.call('PUT', '/microservices/50901/actions/update-image', { body })).status).toBe(200)
  const before = await images()
  wait(11)
  const between = await images()
  wait(10)
  expect([before, between, await images()]).toEqual([
    ['v1', 'v1'],
    ['v2', 'v1'],
    ['v2', 'v2'],
  ])
})

test('a gateway answers with a page of its own, and nothing is done', async () => {
  session.simulator.fault({ kind: 'gateway_page', status: 403 })
  const reply = await scale(4)
  expect([reply.status, reply.headers.get('content-type'), reply.text.includes('403 Forbidden')]).toEqual([
    403,
    'text/html',
    true,
  ])
  expect(await seen()).toBe('create_succ 2')
})

test('a list comes without its items', async () => {
  const list = () => session.call('GET', '/namespaces/51616/microservices')
  session.simulator.fault({ kind: 'empty_list' })
  expect((await list()).json).toEqual({ total: 0, microservice_infos: [] })
  expect(at((await list()).json, 'total')).not.toBe(0)
})

test('replicas of a new service come up one by one', async () => {
  session.simulator.fault({ kind: 'progress' })
  const service_info = {
    namespace_id: '51616',
    stateful: '0',
    replicas: 3,
    service_name: 'fresh',
    port_maps: [{ source_port: '80', dest_port: '8080', protocol: 'TCP' }],
    spec_id: 1,
    state_public_net: { used: false, type: 'flow', bandwidth: 1 },
    disk_type: 2,
  }
  const image_path = 'hub.c.163.com/admin/web:v1'
  const container = { image_path, container_name: 'main', cpu_weight: 100, memory_weight: 100 }
  const body = { bill_info: 'default', service_info, service_container_infos: [container] }
  const created = await session.call('POST', '/microservices', { body })
  const id = Number(at(created.json, 'service_id'))
  const counts = []
  for (let i = 0; i < 4; i += 1) {
    const { json } = await read(id)
    counts.push(`${at(json, 'service_info', 'status')} ${at(json, 'service_info', 'replicas')}`)
    wait(10)
  }
  expect(counts).toEqual(['creating 1', 'creating 2', 'creating 3', 'create_succ 3'])
})
