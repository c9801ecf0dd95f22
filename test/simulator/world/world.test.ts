import { expect, test } from 'vitest'
import { addRepositories, addService, builtTags, container, emptyWorld, seededWorld } from '../../../simulator/index.ts'
import { at, openSession } from '../session.ts'

test('the seeded world has the services of the reference, each container with an id of its own', () => {
  const { services, namespaces } = seededWorld()
  expect(namespaces.map(({ fullName, id }) => [fullName, id])).toEqual([
    ['my-ev-admin', 51616],
    ['default-sgx52', 10685],
  ])
  expect(services.map(({ id, name, stateful, replicas }) => [id, name, stateful, replicas])).toEqual([
    [50883, 'web', false, 2],
    [50901, 'shop', false, 1],
    [51572, 'db', true, 1],
  ])
  for (const service of services) {
    expect(service.containers.map(({ id }) => id)).not.toContain(service.id)
    for (const { dockerIds } of service.containers) expect(dockerIds).toHaveLength(service.replicas)
  }
})

test('two worlds share nothing', () => {
  const first = seededWorld()
  first.services.length = 0
  first.quotas.nlb = 0
  expect(seededWorld().services).toHaveLength(3)
  expect(seededWorld().quotas.nlb).toBe(10)
})

test('an empty world answers empty lists', async () => {
  const session = await openSession({ world: emptyWorld() })
  expect((await session.call('GET', '/repositories')).json).toEqual({ total: 0, repositories: [] })
  expect((await session.call('GET', '/nlb/loadbalancers')).json).toEqual([])
  expect((await session.call('GET', '/nlb/certs')).json).toEqual([])
  expect((await session.call('GET', '/secret-keys')).code).toBe(4040005)
  expect(session.simulator.violations).toEqual([])
  await session.close()
})

test('a world of one’s own is built from its parts, and what a test changes is what the platform answers', async () => {
  const world = emptyWorld()
  addRepositories(world, 12)
  const main = container(world, 'main', 'hub.c.163.com/admin/repository-1:v1')
  const service = addService(world, 'own', [main], { id: 7, replicas: 3 })
  const session = await openSession({ world })
  expect(at((await session.call('GET', '/microservices/7')).json, 'service_info', 'replicas')).toBe(3)
  service.stopService = 1
  world.repositories[0]?.tags.unshift(...builtTags('v2'))
  expect(at((await session.call('GET', '/microservices/7')).json, 'service_info', 'stop_service')).toBe(1)
  expect(JSON.stringify((await session.call('GET', '/microservices/images')).json)).toContain('repository-1:v2')
  expect(session.simulator.violations).toEqual([])
  await session.close()
})
