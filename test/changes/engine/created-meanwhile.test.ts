import { describe, expect, test } from 'vitest'
import { addVolume, type Fault } from '../../../simulator/index.ts'
import { ensure } from '../../../src/changes/engine/apply.ts'
import type { DeliveryState } from '../../../src/changes/engine/observer.ts'
import { rollBack } from '../../../src/changes/services/rollback.ts'
import type { ServiceOptions } from '../../../src/changes/services/service.ts'
import { desiredVolume, volumeResource } from '../../../src/changes/storage/volume.ts'
import { createEnvironment, type Environment, MINUTE, rejection, V2, WEB } from '../fixture.ts'

const conflict: Fault = { kind: 'status', status: 409, code: 4090201, match: { operationId: 'createVolume' } }

function apply({ client, options }: Environment, wishes: Partial<ServiceOptions> = {}) {
  const name = { volume_id: undefined, volume_name: 'data' }
  return ensure(
    volumeResource(client, name, () => {}),
    desiredVolume(client, name, 20, () => {}),
    options(wishes),
  )
}

describe('a thing that somebody else makes between reading and sending', () => {
  test('is taken as it is where it is as desired, once it is there in full', async () => {
    const environment = await createEnvironment()
    environment.simulator.fault({ ...conflict, after: true })
    expect(await apply(environment)).toMatchObject({ outcome: 'unchanged', after: { size: 20, status: 'create_succ' } })
    expect(environment.elapsed()).toBeGreaterThanOrEqual(2000)
    expect(environment.count('createVolume')).toBe(1)
  })

  test('is not waited for where nobody asks to wait, and the refusal stands', async () => {
    const environment = await createEnvironment()
    environment.simulator.fault({ ...conflict, after: true })
    expect(await rejection(apply(environment, { wait: false }))).toMatchObject({ code: '4090201' })
    expect(environment.elapsed()).toBe(0)
  })

  test('is refused for what it is where it is not as desired', async () => {
    const environment = await createEnvironment({
      after: (operation, _count, { world }) => {
        if (operation === 'createVolume') addVolume(world, 'data', 'uuid', { sizeGb: 40 })
      },
    })
    environment.simulator.fault(conflict)
    const error = await rejection(apply(environment))
    expect(error).toMatchObject({
      ending: 'refused',
      message: expect.stringContaining('has 40 GB, more than the 20 GB'),
    })
  })

  test('that is not to be seen leaves the refusal as it is', async () => {
    const environment = await createEnvironment()
    environment.simulator.fault(conflict)
    expect(await rejection(apply(environment))).toMatchObject({ code: '4090201' })
    expect(environment.count('createVolume')).toBe(1)
  })

  test('is looked for only after a conflict', async () => {
    const environment = await createEnvironment()
    environment.simulator.fault({ ...conflict, status: 400, code: 4000201, after: true })
    expect(await rejection(apply(environment))).toMatchObject({ code: '4000201' })
  })
})

describe('how a change stands', () => {
  async function deliveriesOf(
    environment: Environment,
    act: (options: ServiceOptions) => Promise<unknown>,
  ): Promise<readonly DeliveryState[]> {
    const states: DeliveryState[] = []
    const observer = {
      ...environment.recorded.observer,
      delivery: (_target: object, state: DeliveryState) => void states.push(state),
    }
    await act({ ...environment.options(), observer }).catch(() => {})
    return states
  }
  const scaled = (environment: Environment) => deliveriesOf(environment, (options) => apply(environment, options))
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
    const environment = await createEnvironment()
    if (fault) environment.simulator.fault(fault)
    expect(await scaled(environment)).toEqual(states)
  })
})

test('a rollback that is busy with another job’s rollout looks again before it sends', async () => {
  const environment = await createEnvironment()
  const { client, simulator } = environment
  const before = await client.services.get(WEB)
  const other = 'hub.c.163.com/admin/web:v3'
  simulator.world.foreignImageUpdate(WEB, 'web', V2)
  simulator.fault({ kind: 'status', status: 403, code: 4030144, match: { operationId: 'updateServiceImage' } })
  const update = { service_id: WEB, images: [{ image_path: V2 }], min_ready_seconds: 1, force: false }
  const options = { ...environment.options(), timeoutMs: MINUTE }
  // The first warning is its own beginning; by the second, of being busy, the other job has rolled out its image.
  let warnings = 0
  const warn = () => {
    warnings += 1
    if (warnings === 2) simulator.world.foreignImageUpdate(WEB, 'web', other)
  }
  const observer = { ...options.observer, warn }
  const error = await rejection(rollBack(client, update, before, new Error('It failed.'), { ...options, observer }))
  expect(error).toMatchObject({ rolledBack: false, message: expect.stringContaining(`now runs ${other}`) })
  expect(environment.count('updateServiceImage')).toBe(1)
})
