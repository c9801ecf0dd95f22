import { describe, expect, test } from 'vitest'
import type { Change, ChangeOptions } from '../../../src/changes/engine/change.ts'
import { applyInOrder, pendingChanges, strongestOutcome } from '../../../src/changes/graph/sequence.ts'
import { imageChange } from '../../../src/changes/services/image.ts'
import { portChange } from '../../../src/changes/services/ports.ts'
import { scaleChange } from '../../../src/changes/services/scale.ts'
import { sizeChange } from '../../../src/changes/services/size.ts'
import type { Service } from '../../../src/client/resources/services.ts'
import { busyUntil, DB, type Fixture, openFaulty, openFixture, rejectionOf, serviceOf, V2, WEB } from '../fixture.ts'

const PORTS = [{ source_port: 81, dest_port: 8081, protocol: 'TCP' }]

const size = ({ client }: Fixture, id = WEB) => sizeChange(client, id, { spec_id: 3 }, {})
const ports = ({ client }: Fixture, id = WEB) => portChange(client, id, PORTS, {})
const replicas = ({ client }: Fixture, count = 3) => scaleChange(client, WEB, count, {})
const image = ({ client }: Fixture) => {
  const update = { service_id: WEB, images: [{ image_path: V2 }], min_ready_seconds: 10, force: false }
  return imageChange(client, update, {})
}

const whatOf = (changes: readonly Change<Service>[]) => changes.map(({ goal: what }) => what)

describe('changes in a row', () => {
  test('are made one after the other, each waited for', async () => {
    const fixture = await openFixture()
    const result = await applyInOrder(
      [image(fixture), size(fixture), ports(fixture), replicas(fixture)],
      fixture.options(),
    )
    expect(result).toMatchObject({
      outcome: 'changed',
      before: { service_info: { replicas: 2 } },
      after: { service_info: { replicas: 3, status: 'resize_succ' } },
    })
    expect(result.differences.map(({ field }) => field)).toEqual(['image of web', 'size', 'ports', 'replicas'])
    expect(fixture.changes).toEqual(['updateServiceImage', 'changeServiceSpec', 'updateServicePorts', 'scaleService'])
    const [first = 0, second = 0] = [fixture.moments('changeServiceSpec'), fixture.moments('updateServicePorts')].flat()
    expect(second - first).toBeGreaterThanOrEqual(30_000)
  })

  test('stop at the first that fails', async () => {
    const fixture = await openFaulty({ kind: 'fail_next_change', match: { operationId: 'changeServiceSpec' } })
    const error = await rejectionOf(applyInOrder([size(fixture), ports(fixture)], fixture.options()))
    expect(error).toMatchObject({ ending: 'failed', status: 'resize_fail' })
    expect(fixture.changes).toEqual(['changeServiceSpec'])
  })

  test('are waited for but for the last where wait is false', async () => {
    const fixture = await openFixture()
    const result = await applyInOrder([size(fixture), ports(fixture)], fixture.options({ wait: false }))
    expect(result).toMatchObject({ outcome: 'started', after: { service_info: { status: 'resize_succ' } } })
    expect(fixture.service(WEB).status).toBe('updating')
  })

  test('are all compared with what is there in a dry run', async () => {
    const fixture = await openFixture()
    const result = await applyInOrder(
      [size(fixture), ports(fixture), replicas(fixture, 2)],
      fixture.options({ dryRun: true }),
    )
    expect(result.outcome).toBe('planned')
    expect(result.differences.map(({ field }) => field)).toEqual(['size', 'ports'])
    expect(fixture.changes).toEqual([])
  })

  test('share one deadline', async () => {
    const fixture = await openFixture()
    expect(
      await rejectionOf(applyInOrder([size(fixture), ports(fixture)], fixture.options({ timeoutMs: 40_000 }))),
    ).toMatchObject({ ending: 'timed_out' })
    expect(fixture.elapsed()).toBeLessThanOrEqual(41_000)
  })

  test('are no success where another undoes an earlier one before the last has ended', async () => {
    const fixture = await openFixture({
      after: (operation, _, { service }) => {
        if (operation === 'updateServicePorts') service(WEB).specId = 5
      },
    })
    expect(await rejectionOf(applyInOrder([size(fixture), ports(fixture)], fixture.options()))).toMatchObject({
      ending: 'superseded',
      message: 'Service web (50883): the change to size 3 succeeded, but another change has since reverted it.',
    })
  })

  test('are no success where another undoes meanwhile what was so from the beginning', async () => {
    const fixture = await openFixture({
      after: (operation, _, { service }) => {
        if (operation === 'updateServicePorts') service(WEB).specId = 5
      },
    })
    const small = sizeChange(fixture.client, WEB, { spec_id: 1 }, {})
    expect(await rejectionOf(applyInOrder([ports(fixture)], fixture.options(), [small, ports(fixture)]))).toMatchObject(
      { ending: 'superseded', message: expect.stringContaining('the change to size 1 succeeded, but') },
    )
  })

  test('cannot be none', async () => {
    const fixture = await openFixture()
    await expect(applyInOrder([], fixture.options())).rejects.toThrow(TypeError)
  })
})

describe('what is outstanding', () => {
  const of = (fixture: Fixture, wishes: Partial<ChangeOptions> = {}) =>
    pendingChanges([size(fixture), ports(fixture), replicas(fixture, 2)], fixture.options(wishes))

  test('is what makes a difference', async () => {
    expect(whatOf(await of(await openFixture()))).toEqual(['size 3', 'ports 81:8081/TCP'])
  })

  test('is seen once an earlier operation has ended', async () => {
    const fixture = await openFixture({
      given: (world) => busyUntil(serviceOf(world, WEB), Number.MAX_SAFE_INTEGER, { specId: 3 }),
      at: {
        5000: ({ world, clock }) => busyUntil(serviceOf(world, WEB), clock.now() + 10_000, { specId: 3, replicas: 5 }),
      },
    })
    expect(whatOf(await of(fixture))).toEqual(['ports 81:8081/TCP', 'run 2 replicas'])
    expect(fixture.heard.phases).toEqual(['Reading', 'Waiting for an earlier change'])
  })

  test('is not waited for in a dry run', async () => {
    const fixture = await openFixture({ given: (world) => busyUntil(serviceOf(world, WEB), Number.MAX_SAFE_INTEGER) })
    expect(await of(fixture, { dryRun: true })).toHaveLength(2)
    expect(fixture.clock.slept).toEqual([])
  })

  test('is not touched while the service is busy and may not be waited for', async () => {
    const fixture = await openFixture({ given: (world) => busyUntil(serviceOf(world, WEB), Number.MAX_SAFE_INTEGER) })
    expect(await rejectionOf(of(fixture, { ifBusy: 'fail' }))).toMatchObject({
      ending: 'busy',
      message: expect.stringContaining('the change to match the requested state was not sent'),
    })
  })

  test('is refused as a whole where one of it would be', async () => {
    const fixture = await openFixture()
    const changes = [ports(fixture, DB), size(fixture, DB)] as const
    expect(await rejectionOf(pendingChanges(changes, fixture.options()))).toMatchObject({ ending: 'refused' })
    expect(fixture.changes).toEqual([])
  })

  test('does not mind what would be refused but is as desired', async () => {
    const fixture = await openFixture()
    const small = sizeChange(fixture.client, DB, { spec_id: 1 }, {})
    expect(whatOf(await pendingChanges([small, ports(fixture, DB)], fixture.options()))).toEqual(['ports 81:8081/TCP'])
  })
})

test.each([
  [['unchanged', 'changed', 'started'], 'started'],
  [['changed', 'unchanged'], 'changed'],
  [['planned', 'changed'], 'changed'],
  [['unchanged', 'started', 'planned'], 'started'],
  [['unchanged', 'planned'], 'planned'],
  [['unchanged'], 'unchanged'],
  [[], 'unchanged'],
] as const)('of %j the strongest outcome is %s', (outcomes, expected) => {
  expect(strongestOutcome(outcomes)).toBe(expected)
})
