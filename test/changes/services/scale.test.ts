import { describe, expect, test } from 'vitest'
import { scale } from '../../../src/changes/services/scale.ts'
import { REPLICAS } from '../../../src/step/inputs/service/replicas.ts'
import { DB, openFaulty, openFixture, rejectionOf, WEB } from '../fixture.ts'

describe('scaling', () => {
  test('brings the service to the number of replicas and waits for it', async () => {
    const fixture = await openFixture()
    const result = await scale(fixture.client, WEB, 4, fixture.options())
    expect(result).toMatchObject({
      outcome: 'changed',
      differences: [{ field: 'replicas', before: '2', after: '4' }],
      after: { service_info: { replicas: 4, status: 'resize_succ' } },
    })
    expect(result.after.service_container_infos[0]?.docker_container_ids).toHaveLength(4)
    expect(fixture.heard.phases).toEqual(['Reading', 'Sending', 'Scaling'])
    expect(fixture.elapsed()).toBeGreaterThanOrEqual(30_000)
  })

  test('to what already exists sends nothing', async () => {
    const { client, operations, options } = await openFixture()
    expect(await scale(client, WEB, 2, options())).toMatchObject({ outcome: 'unchanged' })
    expect(operations()).toEqual(['getService'])
  })

  test('a stateful service is refused', async () => {
    const { client, operations, options } = await openFixture()
    expect(await rejectionOf(scale(client, DB, 2, options()))).toMatchObject({
      ending: 'refused',
      message:
        'Service db (51572) is stateful, and the platform can change the number of replicas only of stateless services.',
      advice: expect.stringContaining('one replica'),
    })
    expect(operations()).toEqual(['getService'])
  })

  test.each([
    [1, 'run 1 replica'],
    [3, 'run 3 replicas'],
  ])('to %i speaks of it correctly', async (replicas, what) => {
    const { client, options } = await openFaulty({ kind: 'fail_next_change' })
    expect(await rejectionOf(scale(client, WEB, replicas, options()))).toHaveProperty(
      'message',
      `Service web (50883): the change to ${what} ended with the status "resize_fail".`,
    )
  })

  test('goes from one replica to five', () => {
    expect(REPLICAS).toEqual({ min: 1, max: 5 })
  })
})
