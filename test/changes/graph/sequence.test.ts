import { describe, expect, test } from 'vitest'
import type { Change, ChangeOptions } from '../../../src/changes/engine/change.ts'
import { applyInOrder, pendingChanges, strongestOutcome } from '../../../src/changes/graph/sequence.ts'
import { imageChange } from '../../../src/changes/services/image.ts'
import { portChange } from '../../../src/changes/services/ports.ts'
import { scaleChange } from '../../../src/changes/services/scale.ts'
import { sizeChange } from '../../../src/changes/services/size.ts'
import type { Service } from '../../../src/client/resources/services.ts'
import { busyUntil, DB, rejection, type Scene, serviceOf, staged, V2, WEB } from '../fixture.ts'

const PORTS = [{ source_port: 81, dest_port: 8081, protocol: 'TCP' }]

const size = ({ client }: Scene, id = WEB) => sizeChange(client, id, { spec_id: 3 }, {})
const ports = ({ client }: Scene, id = WEB) => portChange(client, id, PORTS, {})
const replicas = ({ client }: Scene, count = 3) => scaleChange(client, WEB, count, {})
const image = ({ client }: Scene) => {
  const update = { service_id: WEB, images: [{ image_path: V2 }], min_ready_seconds: 10, force: false }
  return imageChange(client, update, {})
}

const whatOf = (changes: readonly Change<Service>[]) => changes.map(({ goal: what }) => what)

describe('changes in a row', () => {
  test('are made one after the other, each waited for', async () => {
    const scene = await staged()
    const result = await applyInOrder([image(scene), size(scene), ports(scene), replicas(scene)], scene.options())
    expect(result).toMatchObject({
      outcome: 'changed',
      before: { service_info: { replicas: 2 } },
      after: { service_info: { replicas: 3, status: 'resize_succ' } },
    })
    expect(result.differences.map(({ field }) => field)).toEqual(['image of web', 'size', 'ports', 'replicas'])
    expect(scene.changes).toEqual(['updateServiceImage', 'changeServiceSpec', 'updateServicePorts', 'scaleService'])
    const [first = 0, second = 0] = [scene.moments('changeServiceSpec'), scene.moments('updateServicePorts')].flat()
    expect(second - first).toBeGreaterThanOrEqual(30_000)
  })

  test('stop at the first that fails', async () => {
    const scene = await staged()
    scene.simulator.fault({ kind: 'fail_next_change', match: { operationId: 'changeServiceSpec' } })
    const error = await rejection(applyInOrder([size(scene), ports(scene)], scene.options()))
    expect(error).toMatchObject({ ending: 'failed', status: 'resize_fail' })
    expect(scene.changes).toEqual(['changeServiceSpec'])
  })

  test('are waited for but for the last where wait is false', async () => {
    const scene = await staged()
    const result = await applyInOrder([size(scene), ports(scene)], scene.options({ wait: false }))
    expect(result).toMatchObject({ outcome: 'started', after: { service_info: { status: 'resize_succ' } } })
    expect(scene.service(WEB).status).toBe('updating')
  })

  test('are all compared with what is there in a dry run', async () => {
    const scene = await staged()
    const result = await applyInOrder([size(scene), ports(scene), replicas(scene, 2)], scene.options({ dryRun: true }))
    expect(result.outcome).toBe('planned')
    expect(result.differences.map(({ field }) => field)).toEqual(['size', 'ports'])
    expect(scene.changes).toEqual([])
  })

  test('share one deadline', async () => {
    const scene = await staged()
    const error = await rejection(applyInOrder([size(scene), ports(scene)], scene.options({ timeoutMs: 40_000 })))
    expect(error).toMatchObject({ ending: 'timed_out' })
    expect(scene.elapsed()).toBeLessThanOrEqual(41_000)
  })

  test('are no success where another undoes an earlier one before the last has ended', async () => {
    const scene = await staged({
      after: (operation, _, { service }) => {
        if (operation === 'updateServicePorts') service(WEB).specId = 5
      },
    })
    expect(await rejection(applyInOrder([size(scene), ports(scene)], scene.options()))).toMatchObject({
      ending: 'superseded',
      message: 'Service web (50883): the change to have size 3 succeeded, but another change has undone it since.',
    })
  })

  test('are no success where another undoes meanwhile what was so from the beginning', async () => {
    const scene = await staged({
      after: (operation, _, { service }) => {
        if (operation === 'updateServicePorts') service(WEB).specId = 5
      },
    })
    const small = sizeChange(scene.client, WEB, { spec_id: 1 }, {})
    expect(await rejection(applyInOrder([ports(scene)], scene.options(), [small, ports(scene)]))).toMatchObject({
      ending: 'superseded',
      message: expect.stringContaining('the change to have size 1 succeeded, but'),
    })
  })

  test('cannot be none', async () => {
    const scene = await staged()
    await expect(applyInOrder([], scene.options())).rejects.toThrow(TypeError)
  })
})

describe('what is outstanding', () => {
  const of = (scene: Scene, wishes: Partial<ChangeOptions> = {}) =>
    pendingChanges([size(scene), ports(scene), replicas(scene, 2)], scene.options(wishes))

  test('is what makes a difference', async () => {
    expect(whatOf(await of(await staged()))).toEqual(['have size 3', 'have the ports 81:8081/TCP'])
  })

  test('is seen once an earlier operation has ended', async () => {
    const scene = await staged({
      given: (world) => busyUntil(serviceOf(world, WEB), Number.MAX_SAFE_INTEGER, { specId: 3 }),
      at: {
        5000: ({ world, clock }) => busyUntil(serviceOf(world, WEB), clock.now() + 10_000, { specId: 3, replicas: 5 }),
      },
    })
    expect(whatOf(await of(scene))).toEqual(['have the ports 81:8081/TCP', 'run 2 replicas'])
    expect(scene.heard.phases).toEqual(['Reading', 'Waiting for an earlier change'])
  })

  test('is not waited for in a dry run', async () => {
    const scene = await staged({ given: (world) => busyUntil(serviceOf(world, WEB), Number.MAX_SAFE_INTEGER) })
    expect(await of(scene, { dryRun: true })).toHaveLength(2)
    expect(scene.clock.slept).toEqual([])
  })

  test('is not touched while the service is busy and may not be waited for', async () => {
    const scene = await staged({ given: (world) => busyUntil(serviceOf(world, WEB), Number.MAX_SAFE_INTEGER) })
    expect(await rejection(of(scene, { ifBusy: 'fail' }))).toMatchObject({
      ending: 'busy',
      message: expect.stringContaining('the change to be as requested was not sent'),
    })
  })

  test('is refused as a whole where one of it would be', async () => {
    const scene = await staged()
    const changes = [ports(scene, DB), size(scene, DB)] as const
    expect(await rejection(pendingChanges(changes, scene.options()))).toMatchObject({ ending: 'refused' })
    expect(scene.changes).toEqual([])
  })

  test('does not mind what would be refused but is as asked', async () => {
    const scene = await staged()
    const small = sizeChange(scene.client, DB, { spec_id: 1 }, {})
    expect(whatOf(await pendingChanges([small, ports(scene, DB)], scene.options()))).toEqual([
      'have the ports 81:8081/TCP',
    ])
  })
})

test.each([
  [['unchanged', 'changed', 'started'], 'started'],
  [['changed', 'unchanged'], 'changed'],
  [['unchanged', 'planned'], 'planned'],
  [['unchanged'], 'unchanged'],
  [[], 'unchanged'],
] as const)('of %j the strongest outcome is %s', (outcomes, expected) => {
  expect(strongestOutcome(outcomes)).toBe(expected)
})
