/** The look at what a step changed, after something else took its time. */
import { describe, expect, test } from 'vitest'
import { requireAll, requireAllStill } from '../../../src/changes/graph/sequence.ts'
import { scaleChange } from '../../../src/changes/services/scale.ts'
import { sizeChange } from '../../../src/changes/services/size.ts'
import { type Fixture, openFaulty, openFixture, rejectionOf, showing, WEB } from '../fixture.ts'

/** The seeded service has two replicas of the smallest size. */
const asIs = ({ client }: Pick<Fixture, 'client'>) =>
  [scaleChange(client, WEB, 2, {}), sizeChange(client, WEB, { spec_id: 1 }, {})] as const
const read = { operationId: 'getService' }

async function lookedAt(fixture: Fixture, timeoutMs = 30_000) {
  const before = await fixture.client.services.get(WEB)
  const options = fixture.options({ timeoutMs })
  return requireAllStill(asIs({ client: fixture.client.until(options.deadlineAt) }), before, options)
}

describe('the final check', () => {
  test('gives what it sees where all stands as it was left, with one read', async () => {
    const fixture = await openFixture()
    expect(await lookedAt(fixture)).toMatchObject({ service_info: { replicas: 2, status: 'create_succ' } })
    expect(fixture.count('getService')).toBe(2)
    expect(fixture.elapsed()).toBe(0)
  })

  test.each([
    ['a 404', { kind: 'status', status: 404, code: 4040141 }],
    ['a page of a gateway', { kind: 'status', status: 403 }],
    ['a 502', { kind: 'status', status: 502 }],
  ] as const)('is taken again where it meets one odd answer: %s', async (_, fault) => {
    const fixture = await openFaulty({ ...fault, match: read, skip: 1 })
    expect(await lookedAt(fixture)).toMatchObject({ service_info: { replicas: 2 } })
  })

  test('is taken again while an API node that is behind shows our change as going on', async () => {
    const fixture = await openFixture()
    const before = await fixture.client.services.get(WEB)
    const changes = [scaleChange(fixture.client, WEB, 3, {})] as const
    await fixture.client.services.scale(WEB, 3)
    fixture.clock.advance(29_000)
    expect(await requireAllStill(changes, before, fixture.options())).toMatchObject({
      service_info: { replicas: 3, status: 'resize_succ' },
    })
  })

  test("gives what it sees where somebody else's operation goes on for more than five seconds", async () => {
    const fixture = await openFixture({ given: showing(WEB, { status: 'updating' }) })
    expect(await lookedAt(fixture)).toMatchObject({ service_info: { replicas: 2, status: 'updating' } })
    expect(fixture.elapsed()).toBe(5_000)
  })

  test('says that another change has undone ours, once that is seen twice', async () => {
    const fixture = await openFixture({ given: showing(WEB, { replicas: 4 }) })
    expect(await rejectionOf(lookedAt(fixture))).toMatchObject({
      ending: 'superseded',
      status: 'create_succ',
      message: 'Service web (50883): the change to run 2 replicas succeeded, but another change has since reverted it.',
      advice: expect.stringContaining('one concurrency group'),
    })
    expect(fixture.elapsed()).toBe(2_000)
  })

  test('says that it was deleted, once that is seen twice', async () => {
    const fixture = await openFixture({
      after: (operation, count, { simulator }) => {
        if (operation === 'getService' && count === 1) simulator.world.deleteService(WEB)
      },
    })
    expect(await rejectionOf(lookedAt(fixture))).toMatchObject({
      ending: 'deleted',
      message: 'Service web (50883) was updated as requested, but has since been deleted.',
    })
    expect(fixture.elapsed()).toBe(2_000)
  })

  test('says that an operation of somebody else has failed since, once that is seen twice', async () => {
    const fixture = await openFixture({ given: showing(WEB, { status: 'update_fail' }) })
    expect(await rejectionOf(lookedAt(fixture))).toMatchObject({
      ending: 'superseded',
      status: 'update_fail',
      message: expect.stringContaining('has since ended with the status "update_fail"'),
    })
    expect(fixture.elapsed()).toBe(2_000)
  })

  test('times out where no read is answered', async () => {
    const fixture = await openFaulty({ kind: 'status', status: 503, match: read, skip: 1, times: 1_000 })
    expect(await rejectionOf(lookedAt(fixture))).toMatchObject({
      ending: 'timed_out',
      nothingSent: false,
      message: expect.stringContaining('the final check'),
    })
    expect(fixture.elapsed()).toBeLessThanOrEqual(30_000)
  })
})

describe('all that was asked', () => {
  test('is needed: the first that is no longer so is named', async () => {
    const fixture = await openFixture()
    const state = await fixture.client.services.get(WEB)
    expect(() => requireAll(asIs(fixture), state)).not.toThrow()
    const three = scaleChange(fixture.client, WEB, 3, {})
    const big = sizeChange(fixture.client, WEB, { spec_id: 3 }, {})
    expect(() => requireAll([...asIs(fixture), three, big], state)).toThrow('the change to run 3 replicas succeeded')
  })
})
