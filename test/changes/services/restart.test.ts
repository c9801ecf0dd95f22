import { describe, expect, test } from 'vitest'
import { restartContainers, restartService, runtimeIds } from '../../../src/changes/services/restart.ts'
import { DB, type Fixture, openFaulty, openFixture, rejectionOf, SHOP, serviceOf, showing, WEB } from '../fixture.ts'

const DB_ID = '79e666ac71b70e446eb32a7eecc92830d937a4518ebb871456eae5fd8fcf5627'
const SECOND_ID = '0123456789abcdef'.repeat(4)

/** A database of two containers, one of which runs twice. */
const twoContainers = {
  given: (world: Fixture['world']) => {
    const db = serviceOf(world, DB)
    const [first] = db.containers
    if (first) db.containers.push({ ...first, id: 51578, name: 'sidecar', dockerIds: [SECOND_ID, 'f'.repeat(64)] })
  },
}

describe('a restart of the whole service', () => {
  test.each([
    ['restart', 'restart'],
    ['hard_reboot', 'cold-restart'],
  ] as const)('is sent and waited for: %s', async (option, what) => {
    const fixture = await openFixture()
    expect(await restartService(fixture.client, DB, option, fixture.options())).toMatchObject({
      outcome: 'changed',
      differences: [{ field: 'containers', before: 'running', after: what }],
      after: { service_info: { status: 'restart_succ' } },
    })
    expect(fixture.heard.phases).toEqual(['Reading', 'Sending', 'Restarting'])
    expect(fixture.changes).toEqual(['restartService'])
    expect(fixture.simulator.requests.at(-1)?.operationId).toBe('getService')
    const request = fixture.simulator.requests.find((one) => one.operationId === 'restartService')
    expect(request?.path).toMatch(new RegExp(`option=${option}$`))
    expect(fixture.elapsed()).toBeGreaterThanOrEqual(30_000)
  })

  test('fails where the platform says so', async () => {
    const fixture = await openFaulty({ kind: 'fail_next_change' })
    const error = await rejectionOf(restartService(fixture.client, DB, 'restart', fixture.options()))
    expect(error).toMatchObject({ ending: 'failed', status: 'restart_fail' })
  })

  test('of a stateless service is refused', async () => {
    const { client, operations, options } = await openFixture()
    expect(await rejectionOf(restartService(client, WEB, 'restart', options()))).toMatchObject({
      ending: 'refused',
      message: 'Service web (50883) is stateless, and the platform can restart only stateful services.',
      advice: expect.stringContaining('Rolling out another tag'),
    })
    expect(operations()).toEqual(['getService'])
  })
})

describe('a restart whose answer is given up after half a minute', () => {
  const match = { operationId: 'restartService' }
  const slowly = (status: string, kind: 'drop_before' | 'drop_after', secondsToLose = 30) =>
    openFixture({
      given: showing(DB, { status }),
      after: (operation, count, { clock }) => {
        if (operation === match.operationId && count === 1) clock.advance(secondsToLose * 1000)
      },
    }).then((fixture) => {
      fixture.simulator.fault({ kind, match })
      return fixture
    })

  test.each(['drop_before', 'drop_after'] as const)(
    'cannot be told where the service was restarted before, and is not sent again: %s',
    async (kind) => {
      const fixture = await slowly('restart_succ', kind)
      expect(await rejectionOf(restartService(fixture.client, DB, 'restart', fixture.options()))).toMatchObject({
        ending: 'failed',
        status: 'restart_succ',
        nothingSent: false,
        message:
          'Service db (51572): the response to the change to restart was lost, and the step cannot tell whether the change was made: the status is "restart_succ", the same as before the change and after it. The step did not send the change again.',
        advice: expect.stringContaining('operation log'),
        cause: { failure: 'interrupted' },
      })
      expect(fixture.count('restartService')).toBe(1)
    },
  )

  test.each([
    ['another operation came before it', 'update_succ', 'restart', 30],
    ['its containers would be others', 'restart_succ', 'hard_reboot', 30],
    ['it cannot have ended that soon', 'restart_succ', 'restart', 4],
  ] as const)('is sent again where nothing shows and %s', async (_, status, option, seconds) => {
    const fixture = await slowly(status, 'drop_before', seconds)
    expect((await restartService(fixture.client, DB, option, fixture.options())).outcome).toBe('changed')
    expect(fixture.changes).toEqual(['restartService'])
  })

  test.each([
    ['update_succ', 'restart'],
    ['restart_succ', 'hard_reboot'],
  ] as const)('is not sent again where it shows: after %s, %s', async (status, option) => {
    const fixture = await slowly(status, 'drop_after')
    expect((await restartService(fixture.client, DB, option, fixture.options())).outcome).toBe('changed')
    expect(fixture.count('restartService')).toBe(1)
  })
})

describe('a restart of containers', () => {
  test('takes names and run-time ids, and goes one after the other', async () => {
    const fixture = await openFixture(twoContainers)
    const result = await restartContainers(fixture.client, DB, ['sidecar', DB_ID], fixture.options())
    expect(result.outcome).toBe('changed')
    expect(result.differences.map(({ after }) => after)).toEqual([
      'restart container 0123456789ab',
      'restart container ffffffffffff',
      'restart container 79e666ac71b7',
    ])
    expect(result.before.service_info.status).toBe('create_succ')
    expect(result.after.service_info.status).toBe('restart_succ')
    const paths = fixture.simulator.requests.filter((one) => one.operationId === 'restartContainer')
    expect(paths.map(({ path }) => /containers\/(\w{12})/.exec(path)?.[1])).toEqual([
      '0123456789ab',
      'ffffffffffff',
      '79e666ac71b7',
    ])
    expect(fixture.moments('restartContainer').every((ms, i) => ms >= i * 30_000)).toBe(true)
    expect(fixture.elapsed()).toBeGreaterThanOrEqual(90_000)
  })

  test('named twice is one restart', async () => {
    const fixture = await openFixture()
    await restartContainers(fixture.client, DB, ['container002', DB_ID, 'container002'], fixture.options())
    expect(fixture.changes).toEqual(['restartContainer'])
  })

  test('waits for all but the last where it is not to be waited for', async () => {
    const fixture = await openFixture(twoContainers)
    expect(
      (await restartContainers(fixture.client, DB, ['container002', 'sidecar'], fixture.options({ wait: false })))
        .outcome,
    ).toBe('started')
    expect(fixture.count('restartContainer')).toBe(3)
    expect(fixture.elapsed()).toBeGreaterThanOrEqual(60_000)
    expect(fixture.elapsed()).toBeLessThan(70_000)
    expect(fixture.simulator.requests.at(-1)?.operationId).toBe('restartContainer')
  })

  test('is planned as a whole in a dry run', async () => {
    const fixture = await openFixture(twoContainers)
    const result = await restartContainers(fixture.client, DB, ['sidecar'], fixture.options({ dryRun: true }))
    expect(result).toMatchObject({ outcome: 'planned' })
    expect(result.differences).toHaveLength(2)
    expect(fixture.changes).toEqual([])
  })

  test('stops at the first one that fails', async () => {
    const fixture = await openFixture({ ...twoContainers, faults: [{ kind: 'fail_next_change' }] })
    const error = await rejectionOf(restartContainers(fixture.client, DB, ['sidecar'], fixture.options()))
    expect(error).toMatchObject({ ending: 'failed', status: 'restart_fail' })
    expect(fixture.count('restartContainer')).toBe(1)
  })

  test('stops at the first one that fails although it is not to be waited for', async () => {
    const fixture = await openFixture({ ...twoContainers, faults: [{ kind: 'fail_next_change' }] })
    expect(
      await rejectionOf(restartContainers(fixture.client, DB, ['sidecar'], fixture.options({ wait: false }))),
    ).toMatchObject({ ending: 'failed', status: 'restart_fail' })
    expect(fixture.count('restartContainer')).toBe(1)
  })

  test('of a stateless service is refused before the names are looked at', async () => {
    const { client, operations, options } = await openFixture()
    expect(await rejectionOf(restartContainers(client, SHOP, ['nonsense'], options()))).toMatchObject({
      ending: 'refused',
      message: expect.stringContaining('is stateless'),
    })
    expect(operations()).toEqual(['getService'])
  })

  test('that runs nowhere is refused', async () => {
    const { client, options } = await openFixture({
      given: (world) => {
        for (const container of serviceOf(world, DB).containers) container.dockerIds = []
      },
    })
    expect(await rejectionOf(restartContainers(client, DB, ['container002'], options()))).toMatchObject({
      ending: 'refused',
      message: 'Service db (51572) has no running container to restart.',
      advice: expect.stringContaining('whole service'),
    })
  })
})

describe('run-time ids', () => {
  test.each([
    ['another name', 'web'],
    ['an id of no container', 'a'.repeat(64)],
    ['an id that is too long', `${DB_ID}0`],
    ['an id that is cut', DB_ID.slice(0, 12)],
  ])('are refused for %s', async (_, named) => {
    const { client } = await openFixture(twoContainers)
    const service = await client.services.get(DB)
    expect(() => runtimeIds(service, [named])).toThrow(
      expect.objectContaining({
        ending: 'refused',
        message: `Service db (51572) has no container "${named}". Available: container002, sidecar.`,
        advice: expect.stringContaining('docker_container_ids'),
      }),
    )
  })

  test('are those of the container with the name, or the id itself', async () => {
    const { client } = await openFixture(twoContainers)
    const service = await client.services.get(DB)
    expect(runtimeIds(service, ['sidecar'])).toEqual([SECOND_ID, 'f'.repeat(64)])
    expect(runtimeIds(service, [SECOND_ID])).toEqual([SECOND_ID])
    expect(runtimeIds(service, [])).toEqual([])
  })
})
