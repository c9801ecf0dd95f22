import { describe, expect, test } from 'vitest'
import type { Change, ChangeOptions } from '../../../src/changes/engine/change.ts'
import { applyInOrder, pendingChanges, strongestOutcome } from '../../../src/changes/graph/sequence.ts'
import { imageChange } from '../../../src/changes/services/image.ts'
import { portChange } from '../../../src/changes/services/ports.ts'
import { scaleChange } from '../../../src/changes/services/scale.ts'
import { sizeChange } from '../../../src/changes/services/size.ts'
import type { Service } from '../../../src/client/resources/services.ts'
import { busyUntil, createEnvironment, DB, type Environment, rejection, serviceOf, V2, WEB } from '../fixture.ts'

const PORTS = [{ source_port: 81, dest_port: 8081, protocol: 'TCP' }]

const size = ({ client }: Environment, id = WEB) => sizeChange(client, id, { spec_id: 3 }, {})
const ports = ({ client }: Environment, id = WEB) => portChange(client, id, PORTS, {})
const replicas = ({ client }: Environment, count = 3) => scaleChange(client, WEB, count, {})
const image = ({ client }: Environment) => {
  const update = { service_id: WEB, images: [{ image_path: V2 }], min_ready_seconds: 10, force: false }
  return imageChange(client, update, {})
}

const whatOf = (changes: readonly Change<Service>[]) => changes.map(({ goal: what }) => what)

describe('changes in a row', () => {
  test('are made one after the other, each waited for', async () => {
    const environment = await createEnvironment()
    const result = await applyInOrder(
      [image(environment), size(environment), ports(environment), replicas(environment)],
      environment.options(),
    )
    expect(result).toMatchObject({
      outcome: 'changed',
      before: { service_info: { replicas: 2 } },
      after: { service_info: { replicas: 3, status: 'resize_succ' } },
    })
    expect(result.differences.map(({ field }) => field)).toEqual(['image of web', 'size', 'ports', 'replicas'])
    expect(environment.changes).toEqual([
      'updateServiceImage',
      'changeServiceSpec',
      'updateServicePorts',
      'scaleService',
    ])
    const [first = 0, second = 0] = [
      environment.moments('changeServiceSpec'),
      environment.moments('updateServicePorts'),
    ].flat()
    expect(second - first).toBeGreaterThanOrEqual(30_000)
  })

  test('stop at the first that fails', async () => {
    const environment = await createEnvironment()
    environment.simulator.fault({ kind: 'fail_next_change', match: { operationId: 'changeServiceSpec' } })
    const error = await rejection(applyInOrder([size(environment), ports(environment)], environment.options()))
    expect(error).toMatchObject({ ending: 'failed', status: 'resize_fail' })
    expect(environment.changes).toEqual(['changeServiceSpec'])
  })

  test('are waited for but for the last where wait is false', async () => {
    const environment = await createEnvironment()
    const result = await applyInOrder([size(environment), ports(environment)], environment.options({ wait: false }))
    expect(result).toMatchObject({ outcome: 'started', after: { service_info: { status: 'resize_succ' } } })
    expect(environment.service(WEB).status).toBe('updating')
  })

  test('are all compared with what is there in a dry run', async () => {
    const environment = await createEnvironment()
    const result = await applyInOrder(
      [size(environment), ports(environment), replicas(environment, 2)],
      environment.options({ dryRun: true }),
    )
    expect(result.outcome).toBe('planned')
    expect(result.differences.map(({ field }) => field)).toEqual(['size', 'ports'])
    expect(environment.changes).toEqual([])
  })

  test('share one deadline', async () => {
    const environment = await createEnvironment()
    const error = await rejection(
      applyInOrder([size(environment), ports(environment)], environment.options({ timeoutMs: 40_000 })),
    )
    expect(error).toMatchObject({ ending: 'timed_out' })
    expect(environment.elapsed()).toBeLessThanOrEqual(41_000)
  })

  test('are no success where another undoes an earlier one before the last has ended', async () => {
    const environment = await createEnvironment({
      after: (operation, _, { service }) => {
        if (operation === 'updateServicePorts') service(WEB).specId = 5
      },
    })
    expect(await rejection(applyInOrder([size(environment), ports(environment)], environment.options()))).toMatchObject(
      {
        ending: 'superseded',
        message: 'Service web (50883): the change to have size 3 succeeded, but another change has undone it since.',
      },
    )
  })

  test('are no success where another undoes meanwhile what was so from the beginning', async () => {
    const environment = await createEnvironment({
      after: (operation, _, { service }) => {
        if (operation === 'updateServicePorts') service(WEB).specId = 5
      },
    })
    const small = sizeChange(environment.client, WEB, { spec_id: 1 }, {})
    expect(
      await rejection(applyInOrder([ports(environment)], environment.options(), [small, ports(environment)])),
    ).toMatchObject({
      ending: 'superseded',
      message: expect.stringContaining('the change to have size 1 succeeded, but'),
    })
  })

  test('cannot be none', async () => {
    const environment = await createEnvironment()
    await expect(applyInOrder([], environment.options())).rejects.toThrow(TypeError)
  })
})

describe('what is outstanding', () => {
  const of = (environment: Environment, wishes: Partial<ChangeOptions> = {}) =>
    pendingChanges([size(environment), ports(environment), replicas(environment, 2)], environment.options(wishes))

  test('is what makes a difference', async () => {
    expect(whatOf(await of(await createEnvironment()))).toEqual(['have size 3', 'have the ports 81:8081/TCP'])
  })

  test('is seen once an earlier operation has ended', async () => {
    const environment = await createEnvironment({
      given: (world) => busyUntil(serviceOf(world, WEB), Number.MAX_SAFE_INTEGER, { specId: 3 }),
      at: {
        5000: ({ world, clock }) => busyUntil(serviceOf(world, WEB), clock.now() + 10_000, { specId: 3, replicas: 5 }),
      },
    })
    expect(whatOf(await of(environment))).toEqual(['have the ports 81:8081/TCP', 'run 2 replicas'])
    expect(environment.recorded.phases).toEqual(['Reading', 'Waiting for an earlier change'])
  })

  test('is not waited for in a dry run', async () => {
    const environment = await createEnvironment({
      given: (world) => busyUntil(serviceOf(world, WEB), Number.MAX_SAFE_INTEGER),
    })
    expect(await of(environment, { dryRun: true })).toHaveLength(2)
    expect(environment.clock.slept).toEqual([])
  })

  test('is not touched while the service is busy and may not be waited for', async () => {
    const environment = await createEnvironment({
      given: (world) => busyUntil(serviceOf(world, WEB), Number.MAX_SAFE_INTEGER),
    })
    expect(await rejection(of(environment, { ifBusy: 'fail' }))).toMatchObject({
      ending: 'busy',
      message: expect.stringContaining('the change to be as requested was not sent'),
    })
  })

  test('is refused as a whole where one of it would be', async () => {
    const environment = await createEnvironment()
    const changes = [ports(environment, DB), size(environment, DB)] as const
    expect(await rejection(pendingChanges(changes, environment.options()))).toMatchObject({ ending: 'refused' })
    expect(environment.changes).toEqual([])
  })

  test('does not mind what would be refused but is as desired', async () => {
    const environment = await createEnvironment()
    const small = sizeChange(environment.client, DB, { spec_id: 1 }, {})
    expect(whatOf(await pendingChanges([small, ports(environment, DB)], environment.options()))).toEqual([
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
