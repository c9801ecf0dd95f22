import { describe, expect, test } from 'vitest'
import type { Fault } from '../../simulator/index.ts'
import type { NewService } from '../../src/client/services.ts'
import { unlessAbsent } from '../../src/rollout/absence.ts'
import { createService } from '../../src/rollout/service-creation.ts'
import { rejection, type Scene, staged, V1, V2, WEB } from './scene.ts'

const SPACE = { id: 51616, namespace: 'my-ev-admin', display_name: 'my-ev', deletable: true }

const container: NewService['containers'][number] = {
  container_name: 'fresh',
  image_path: V1,
  command: 'secret-command',
  envs: [{ key: 'PASSWORD', value: 'secret-value' }],
  log_dirs: [],
  cpu_weight: 100,
  memory_weight: 100,
  ssh_keys: [],
  volume_info: {},
  local_disk_info: [],
}

const asked: NewService = {
  namespace_id: 51616,
  service_name: 'fresh',
  stateful: false,
  replicas: 2,
  port_maps: [{ source_port: 80, dest_port: 8080, protocol: 'TCP' }],
  spec: { spec_id: 1 },
  state_public_net: { used: false, type: 'flow', bandwidth: 10 },
  disk_type: 2,
  containers: [container],
}

const create = (scene: Scene, wishes: Partial<NewService> = {}) =>
  createService(scene.client, SPACE, { ...asked, ...wishes }, scene.options())

const copies = ({ simulator }: Scene) => simulator.world.services.filter(({ name }) => name === 'fresh')

const creation = (fault: Fault): Fault => ({ ...fault, match: { operationId: 'createService' } })

describe('a creation', () => {
  test('is waited for until the service runs, and is read by its id from then on', async () => {
    const scene = await staged()
    const result = await create(scene)
    expect(result).toMatchObject({
      outcome: 'changed',
      before: undefined,
      after: { service_info: { service_name: 'fresh', status: 'create_succ', replicas: 2 } },
    })
    expect(scene.heard.phases).toEqual(['Reading', 'Sending', 'Creating the service'])
    expect(scene.count('listServices')).toBe(1)
    expect(scene.count('createService')).toBe(1)
  })

  test('tells the id as soon as it is known', async () => {
    const scene = await staged()
    const ids: number[] = []
    const options = { ...scene.options({ wait: false }), made: (id: number) => ids.push(id) }
    const result = await createService(scene.client, SPACE, asked, options)
    expect(result).toMatchObject({ outcome: 'started', after: undefined })
    expect(ids).toEqual(copies(scene).map(({ id }) => id))
  })

  test('tells neither values of variables nor the command', async () => {
    const scene = await staged()
    const { differences } = await createService(scene.client, SPACE, asked, scene.options({ dryRun: true }))
    expect(differences).toContainEqual({ field: 'envs', before: '', after: 'PASSWORD' })
    expect(JSON.stringify([differences, scene.heard])).not.toContain('secret')
  })

  test('tells volumes, keys and the public network where there are any', async () => {
    const scene = await staged()
    const mounted = { ...container, ssh_keys: ['mykey'], volume_info: { '19893': '/data/' } }
    const net = { used: true, type: 'flow', bandwidth: 20 }
    const wishes = { ...asked, stateful: true, replicas: 1, containers: [mounted], state_public_net: net }
    const { differences } = await createService(scene.client, SPACE, wishes, scene.options({ dryRun: true }))
    expect(differences).toEqual(
      expect.arrayContaining([
        { field: 'volumes', before: '', after: '19893:/data/' },
        { field: 'ssh_keys', before: '', after: 'mykey' },
        { field: 'public_net', before: '', after: 'flow, 20 Mbps' },
      ]),
    )
  })

  test('of a service that is there is refused', async () => {
    const scene = await staged()
    expect(await rejection(create(scene, { service_name: 'web' }))).toMatchObject({
      ending: 'refused',
      message: 'Service web (50883) is there already in space my-ev, with status "create_succ".',
      advice: expect.stringContaining('if_exists: skip'),
    })
    expect(scene.changes).toEqual([])
  })

  test('that fails says where the cause is to be seen, and that the service stays', async () => {
    const scene = await staged()
    scene.simulator.fault({ kind: 'fail_next_change' })
    expect(await rejection(create(scene))).toMatchObject({
      ending: 'failed',
      status: 'create_fail',
      advice: expect.stringMatching(/operation log.*stays there/s),
    })
    expect(copies(scene)).toHaveLength(1)
  })

  test('that ends well with another image than was asked for is no success', async () => {
    const scene = await staged({
      after: (operation, _, { simulator }) => {
        const made = simulator.world.services.find(({ name }) => name === 'fresh')
        if (operation === 'createService' && made?.containers[0]) made.containers[0].imagePath = V2
      },
    })
    expect(await rejection(create(scene))).toMatchObject({
      ending: 'failed',
      message: expect.stringContaining(`image of fresh is ${V2} instead of ${V1}`),
    })
  })

  test('is not given up where the service cannot be read at first', async () => {
    const scene = await staged()
    scene.simulator.fault({
      kind: 'status',
      status: 404,
      code: 4040141,
      times: 3,
      match: { operationId: 'getService' },
    })
    expect(await create(scene)).toMatchObject({ outcome: 'changed' })
  })

  test('that never comes to be seen times out', async () => {
    const scene = await staged()
    const away = { kind: 'status', status: 404, code: 4040141, times: 1000 } as const
    scene.simulator.fault({ ...away, match: { operationId: 'getService' } })
    expect(await rejection(create(scene))).toMatchObject({ ending: 'timed_out', status: 'absent' })
  })
})

describe('a creation whose answer is lost', () => {
  test.each([{ kind: 'drop_after' }, { kind: 'garbage' }, { kind: 'status', status: 502, after: true }] as Fault[])(
    'after it was taken (%j) is found and not sent again',
    async (fault) => {
      const scene = await staged()
      scene.simulator.fault(creation(fault))
      expect(await create(scene)).toMatchObject({ outcome: 'changed' })
      expect(scene.count('createService')).toBe(1)
      expect(copies(scene)).toHaveLength(1)
    },
  )

  test('before it was taken is sent again, once nothing was seen for five seconds', async () => {
    const scene = await staged()
    scene.simulator.fault(creation({ kind: 'drop_before' }))
    expect(await create(scene)).toMatchObject({ outcome: 'changed' })
    expect(scene.count('createService')).toBe(2)
    const [first = 0, second = 0] = scene.moments('createService')
    expect(second - first).toBeGreaterThanOrEqual(5_000)
    expect(copies(scene)).toHaveLength(1)
  })

  test('and that the platform took late is waited for when the second one is refused as a repetition', async () => {
    const scene = await staged()
    scene.simulator.fault(creation({ kind: 'drop_before' }))
    scene.simulator.fault(creation({ kind: 'status', status: 409, code: 4090116, after: true }))
    const result = await create(scene)
    expect(result).toMatchObject({ outcome: 'changed', after: { service_info: { status: 'create_succ' } } })
    expect(scene.heard.statuses).toContain('creating')
    expect(copies(scene)).toHaveLength(1)
  })

  test('is not mixed up with another service that took the name meanwhile', async () => {
    const scene = await staged({
      after: (operation, count, { simulator }) => {
        const made = simulator.world.services.find(({ name }) => name === 'fresh')
        if (operation === 'createService' && count === 2 && made) made.replicas = 5
      },
    })
    scene.simulator.fault(creation({ kind: 'drop_before' }))
    scene.simulator.fault(creation({ kind: 'status', status: 409, code: 4090116, after: true }))
    expect(await rejection(create(scene))).toMatchObject({
      ending: 'failed',
      message: expect.stringContaining('replicas is 5 instead of 2'),
    })
  })

  test('is refused with the words of the platform where nothing of it is there', async () => {
    const scene = await staged()
    scene.simulator.fault(creation({ kind: 'drop_before' }))
    scene.simulator.fault(creation({ kind: 'status', status: 409, code: 4090116 }))
    expect(await rejection(create(scene))).toMatchObject({ code: '4090116' })
    expect(copies(scene)).toEqual([])
  })

  test('that was never lost is no riddle: a name taken meanwhile is refused with what is there now', async () => {
    const scene = await staged()
    scene.simulator.fault(creation({ kind: 'status', status: 409, code: 4090116, after: true }))
    const error = await rejection(create(scene))
    expect(error).toMatchObject({ ending: 'refused', message: expect.stringContaining('is there already') })
    expect(scene.count('createService')).toBe(1)
  })
})

describe('reading a service', () => {
  test('gives nothing where there is none, and other errors as they are', async () => {
    const { client, simulator } = await staged()
    expect(await unlessAbsent(client.services.get(WEB))).toMatchObject({ service_info: { id: WEB } })
    expect(await unlessAbsent(client.services.get(4711))).toBeUndefined()
    simulator.fault({ kind: 'status', status: 400, code: 4000113, match: { operationId: 'getService' } })
    expect(await rejection(unlessAbsent(client.services.get(WEB)))).toMatchObject({ code: '4000113' })
  })
})
