/** The look at what a step changed, after something else took its time. */
import { describe, expect, test } from 'vitest'
import { requireAll, requireAllStill } from '../../../src/changes/graph/sequence.ts'
import { scaleChange } from '../../../src/changes/services/scale.ts'
import { sizeChange } from '../../../src/changes/services/size.ts'
import { createEnvironment, type Environment, rejection, serviceOf, WEB } from '../fixture.ts'

/** The seeded service has two replicas of the smallest size. */
const asIs = ({ client }: Pick<Environment, 'client'>) =>
  [scaleChange(client, WEB, 2, {}), sizeChange(client, WEB, { spec_id: 1 }, {})] as const
const read = { operationId: 'getService' }

async function lookedAt(environment: Environment, timeoutMs = 30_000) {
  const before = await environment.client.services.get(WEB)
  const options = environment.options({ timeoutMs })
  return requireAllStill(asIs({ client: environment.client.until(options.deadlineAt) }), before, options)
}

describe('the last look', () => {
  test('gives what it sees where all stands as it was left, with one read', async () => {
    const environment = await createEnvironment()
    expect(await lookedAt(environment)).toMatchObject({ service_info: { replicas: 2, status: 'create_succ' } })
    expect(environment.count('getService')).toBe(2)
    expect(environment.elapsed()).toBe(0)
  })

  test.each([
    ['a 404', { kind: 'status', status: 404, code: 4040141 }],
    ['a page of a gateway', { kind: 'status', status: 403 }],
    ['a 502', { kind: 'status', status: 502 }],
  ] as const)('is taken again where it meets one odd answer: %s', async (_, fault) => {
    const environment = await createEnvironment()
    environment.simulator.fault({ ...fault, match: read, skip: 1 })
    expect(await lookedAt(environment)).toMatchObject({ service_info: { replicas: 2 } })
  })

  test('is taken again while an API node that is behind shows our change as going on', async () => {
    const environment = await createEnvironment()
    const before = await environment.client.services.get(WEB)
    const changes = [scaleChange(environment.client, WEB, 3, {})] as const
    await environment.client.services.scale(WEB, 3)
    environment.clock.advance(29_000)
    expect(await requireAllStill(changes, before, environment.options())).toMatchObject({
      service_info: { replicas: 3, status: 'resize_succ' },
    })
  })

  test("gives what it sees where somebody else's operation goes on for more than five seconds", async () => {
    const environment = await createEnvironment({
      given: (world) => Object.assign(serviceOf(world, WEB), { status: 'updating' }),
    })
    expect(await lookedAt(environment)).toMatchObject({ service_info: { replicas: 2, status: 'updating' } })
    expect(environment.elapsed()).toBe(5_000)
  })

  test('says that another change has undone ours, once that is seen twice', async () => {
    const environment = await createEnvironment({
      given: (world) => Object.assign(serviceOf(world, WEB), { replicas: 4 }),
    })
    const error = await rejection(lookedAt(environment))
    expect(error).toMatchObject({
      ending: 'superseded',
      status: 'create_succ',
      message: 'Service web (50883): the change to run 2 replicas succeeded, but another change has undone it since.',
      advice: expect.stringContaining('one concurrency group'),
    })
    expect(environment.elapsed()).toBe(2_000)
  })

  test('says that it was deleted, once that is seen twice', async () => {
    const environment = await createEnvironment({
      after: (operation, count, { simulator }) => {
        if (operation === 'getService' && count === 1) simulator.world.deleteService(WEB)
      },
    })
    const error = await rejection(lookedAt(environment))
    expect(error).toMatchObject({
      ending: 'deleted',
      message: 'Service web (50883) was updated as requested, and was deleted since.',
    })
    expect(environment.elapsed()).toBe(2_000)
  })

  test('says that an operation of somebody else has failed since, once that is seen twice', async () => {
    const environment = await createEnvironment({
      given: (world) => Object.assign(serviceOf(world, WEB), { status: 'update_fail' }),
    })
    const error = await rejection(lookedAt(environment))
    expect(error).toMatchObject({ ending: 'superseded', status: 'update_fail' })
    expect(error).toHaveProperty('message', expect.stringContaining('ended in "update_fail" since'))
    expect(environment.elapsed()).toBe(2_000)
  })

  test('times out where no read is answered', async () => {
    const environment = await createEnvironment()
    environment.simulator.fault({ kind: 'status', status: 503, match: read, skip: 1, times: 1_000 })
    const error = await rejection(lookedAt(environment))
    expect(error).toMatchObject({
      ending: 'timed_out',
      nothingSent: false,
      message: expect.stringContaining('the last look'),
    })
    expect(environment.elapsed()).toBeLessThanOrEqual(30_000)
  })
})

describe('all that was asked', () => {
  test('is needed: the first that is no longer so is named', async () => {
    const environment = await createEnvironment()
    const state = await environment.client.services.get(WEB)
    expect(() => requireAll(asIs(environment), state)).not.toThrow()
    const three = scaleChange(environment.client, WEB, 3, {})
    const big = sizeChange(environment.client, WEB, { spec_id: 3 }, {})
    expect(() => requireAll([...asIs(environment), three, big], state)).toThrow(
      'the change to run 3 replicas succeeded',
    )
  })
})
