import { describe, expect, test } from 'vitest'
import { addVolume, type Fault } from '../../../simulator/index.ts'
import { ensure } from '../../../src/changes/engine/apply.ts'
import type { DeliveryState } from '../../../src/changes/engine/observer.ts'
import { rollBack } from '../../../src/changes/services/release/rollback.ts'
import type { ServiceOptions } from '../../../src/changes/services/service.ts'
import { desiredVolume, volumeResource } from '../../../src/changes/storage/volume.ts'
import { type Fixture, MINUTE, openFaulty, openFixture, rejectionOf, V2, WEB } from '../fixture.ts'

const conflict: Fault = { kind: 'status', status: 409, code: 4090201, match: { operationId: 'createVolume' } }

function apply({ client, options }: Fixture, wishes: Partial<ServiceOptions> = {}) {
  const name = { volume_id: undefined, volume_name: 'data' }
  return ensure(
    volumeResource(client, name, () => {}),
    desiredVolume(client, name, 20, () => {}),
    options(wishes),
  )
}

describe('a thing that somebody else makes between reading and sending', () => {
  test('is taken as it is where it is as desired, once it is there in full', async () => {
    const fixture = await openFaulty({ ...conflict, after: true })
    expect(await apply(fixture)).toMatchObject({ outcome: 'unchanged', after: { size: 20, status: 'create_succ' } })
    expect(fixture.elapsed()).toBeGreaterThanOrEqual(2000)
    expect(fixture.count('createVolume')).toBe(1)
  })

  test('is not waited for where nobody asks to wait, and the refusal stands', async () => {
    const fixture = await openFaulty({ ...conflict, after: true })
    expect(await rejectionOf(apply(fixture, { wait: false }))).toMatchObject({ code: '4090201' })
    expect(fixture.elapsed()).toBe(0)
  })

  test('is refused for what it is where it is not as desired', async () => {
    const fixture = await openFixture({
      after: (operation, _count, { world }) => {
        if (operation === 'createVolume') addVolume(world, 'data', 'uuid', { sizeGb: 40 })
      },
    })
    fixture.simulator.fault(conflict)
    expect(await rejectionOf(apply(fixture))).toMatchObject({
      ending: 'refused',
      message: expect.stringContaining('has 40 GB, more than the requested 20 GB'),
    })
  })

  test('that is not to be seen leaves the refusal as it is', async () => {
    const fixture = await openFaulty(conflict)
    expect(await rejectionOf(apply(fixture))).toMatchObject({ code: '4090201' })
    expect(fixture.count('createVolume')).toBe(1)
  })

  test('is looked for only after a conflict', async () => {
    const fixture = await openFaulty({ ...conflict, status: 400, code: 4000201, after: true })
    expect(await rejectionOf(apply(fixture))).toMatchObject({ code: '4000201' })
  })
})

describe('how a change stands', () => {
  async function deliveriesOf(
    fixture: Fixture,
    act: (options: ServiceOptions) => Promise<unknown>,
  ): Promise<readonly DeliveryState[]> {
    const deliveries: DeliveryState[] = []
    const observer = {
      ...fixture.heard.observer,
      delivery: (_target: object, state: DeliveryState) => void deliveries.push(state),
    }
    await act({ ...fixture.options(), observer }).catch(() => {})
    return deliveries
  }
  const scaled = (fixture: Fixture) => deliveriesOf(fixture, (options) => apply(fixture, options))
  const match = { operationId: 'createVolume' }

  test.each<[string, Fault | undefined, readonly DeliveryState[]]>([
    ['is told from its sending to its end', undefined, ['in_flight', 'accepted', 'finished']],
    ['that is refused is not taken', conflict, ['in_flight', 'rejected']],
    [
      'whose answer is lost is open until it is seen',
      { kind: 'drop_after', match },
      ['in_flight', 'accepted', 'finished'],
    ],
    [
      'that never arrived goes out again',
      { kind: 'drop_before', match },
      ['in_flight', 'in_flight', 'accepted', 'finished'],
    ],
  ])('%s', async (_name, fault, states) => {
    const fixture = await openFixture()
    if (fault) fixture.simulator.fault(fault)
    expect(await scaled(fixture)).toEqual(states)
  })
})

test('a rollback that is busy with another job’s rollout looks again before it sends', async () => {
  const fixture = await openFixture()
  const { client, simulator } = fixture
  const before = await client.services.get(WEB)
  const other = 'hub.c.163.com/admin/web:v3'
  simulator.world.foreignImageUpdate(WEB, 'web', V2)
  simulator.fault({ kind: 'status', status: 403, code: 4030144, match: { operationId: 'updateServiceImage' } })
  const update = { service_id: WEB, images: [{ image_path: V2 }], min_ready_seconds: 1, force: false }
  const options = { ...fixture.options(), timeoutMs: MINUTE }
  // The first warning is its own beginning; by the second, of being busy, the other job has rolled out its image.
  let warnings = 0
  const warn = () => {
    warnings += 1
    if (warnings === 2) simulator.world.foreignImageUpdate(WEB, 'web', other)
  }
  const observer = { ...options.observer, warn }
  const error = await rejectionOf(rollBack(client, update, before, new Error('It failed.'), { ...options, observer }))
  expect(error).toMatchObject({ rolledBack: false, message: expect.stringContaining(`now runs ${other}`) })
  expect(fixture.count('updateServiceImage')).toBe(1)
})
