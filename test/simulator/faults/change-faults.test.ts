import { expect, test } from 'vitest'
import { at, eachSession } from '../session.ts'

const session = eachSession()

const SCALE = '/microservices/50883/actions/elastic-scale?new_replicas=3'
const scale = () => session.call('PUT', SCALE)
const read = () => session.call('GET', '/microservices/50883')
const isPending = () => session.simulator.world.services.find(({ id }) => id === 50883)?.pending !== undefined
const rollout = () =>
  session.call('PUT', '/microservices/50883/actions/update-image', {
    body: {
      container_images: [{ container_id: 50890, image_path: 'hub.c.163.com/admin/web:v2' }],
      min_ready_seconds: 10,
    },
  })
const remove = () => session.call('DELETE', '/microservices/50883?free_ip=false')

test('a rollout that fails ends in update_fail with the new image shown', async () => {
  session.simulator.fault({ kind: 'fail_next_change', resource: 'service' })
  expect((await rollout()).status).toBe(200)
  session.clock.advance(30_000)
  expect((await read()).json).toMatchObject({
    service_info: { status: 'update_fail' },
    service_container_infos: [{ image_tag: 'v2' }],
  })
})

test.each([
  ['timeout', rollout, 'update_timeout'],
  ['odd_end', scale, 'odd_end'],
  [undefined, remove, 'delete_fail'],
] as const)('a change may end in a word of the fault, or run out of time: %s', async (status, change, word) => {
  session.simulator.fault({ kind: 'fail_next_change', ...(status === undefined ? {} : { status }) })
  await change()
  session.clock.advance(60_000)
  expect(at((await read()).json, 'service_info', 'status')).toBe(word)
})

test('a fault for one kind of resource does not affect the others', async () => {
  session.simulator.fault({ kind: 'fail_next_change', resource: 'build' })
  await scale()
  await session.build('web', 'v3')
  session.clock.advance(60_000)
  expect(at((await read()).json, 'service_info', 'status')).toBe('resize_succ')
  expect(at((await session.call('GET', '/repositories/45433')).json, 'tags', 0)).toMatchObject({
    name: 'v3',
    status: 3,
    size: 0,
  })
})

test('a balancer that fails reads FAILED', async () => {
  const headers = { Namespace: 'my-ev-admin' }
  session.simulator.fault({ kind: 'fail_next_change', resource: 'load_balancer' })
  await session.call('PUT', '/nlb/loadbalancers/mylb', { headers, body: { bandwidthLimit: 9 } })
  session.clock.advance(3000)
  expect(at((await session.call('GET', '/nlb/loadbalancers/mylb', { headers })).json, 'status')).toBe('FAILED')
})

test('a stuck change never ends', async () => {
  session.simulator.fault({ kind: 'stuck' })
  await rollout()
  session.clock.advance(100 * 24 * 3_600_000 - 1)
  expect(isPending()).toBe(true)
  expect(session.simulator.world.services.find(({ id }) => id === 50883)?.status).toBe('updating')
})

test('an unknown word is shown while the change runs', async () => {
  session.simulator.fault({ kind: 'unknown_status', word: 'pondering' })
  await scale()
  expect(at((await read()).json, 'service_info', 'status')).toBe('pondering')
  session.clock.advance(30_000)
  expect(at((await read()).json, 'service_info', 'status')).toBe('resize_succ')
})

test('a volume that fails to grow keeps its size', async () => {
  session.simulator.fault({ kind: 'fail_next_change', resource: 'volume' })
  await session.call('PUT', '/cloud-volumes/19893/actions/resize?size=50')
  session.clock.advance(10_000)
  expect((await session.call('GET', '/cloud-volumes/19893')).json).toMatchObject({ status: 'resize_fail', size: 10 })
})
