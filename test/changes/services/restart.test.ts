import { describe, expect, test } from 'vitest'
import { restartContainers, restartService, runtimeIds } from '../../../src/changes/services/restart.ts'
import { createEnvironment, DB, type Environment, rejection, SHOP, serviceOf, WEB } from '../fixture.ts'

const DB_ID = '79e666ac71b70e446eb32a7eecc92830d937a4518ebb871456eae5fd8fcf5627'
const SECOND_ID = '0123456789abcdef'.repeat(4)

/** A database of two containers, one of which runs twice. */
const twoContainers = {
  given: (world: Environment['world']) => {
    const db = serviceOf(world, DB)
    const [first] = db.containers
    if (first) db.containers.push({ ...first, id: 51578, name: 'sidecar', dockerIds: [SECOND_ID, 'f'.repeat(64)] })
  },
}

describe('a restart of the whole service', () => {
  test.each([
    ['restart', 'restart'],
    ['hard_reboot', 'restart cold'],
  ] as const)('is sent and waited for: %s', async (option, what) => {
    const environment = await createEnvironment()
    const result = await restartService(environment.client, DB, option, environment.options())
    expect(result).toMatchObject({
      outcome: 'changed',
      differences: [{ field: 'containers', before: 'running', after: what }],
      after: { service_info: { status: 'restart_succ' } },
    })
    expect(environment.recorded.phases).toEqual(['Reading', 'Sending', 'Restarting'])
    expect(environment.changes).toEqual(['restartService'])
    expect(environment.simulator.requests.at(-1)?.operationId).toBe('getService')
    const request = environment.simulator.requests.find((one) => one.operationId === 'restartService')
    expect(request?.path).toMatch(new RegExp(`option=${option}$`))
    expect(environment.elapsed()).toBeGreaterThanOrEqual(30_000)
  })

  test('fails where the platform says so', async () => {
    const environment = await createEnvironment()
    environment.simulator.fault({ kind: 'fail_next_change' })
    const error = await rejection(restartService(environment.client, DB, 'restart', environment.options()))
    expect(error).toMatchObject({ ending: 'failed', status: 'restart_fail' })
  })

  test('of a stateless service is refused', async () => {
    const { client, operations, options } = await createEnvironment()
    expect(await rejection(restartService(client, WEB, 'restart', options()))).toMatchObject({
      ending: 'refused',
      message: 'Service web (50883) is stateless, and the platform can restart only stateful services.',
      advice: expect.stringContaining('rolling out another tag'),
    })
    expect(operations()).toEqual(['getService'])
  })
})

describe('a restart whose answer is given up after half a minute', () => {
  const match = { operationId: 'restartService' }
  const slowly = (status: string, kind: 'drop_before' | 'drop_after', secondsToLose = 30) =>
    createEnvironment({
      given: (world) => Object.assign(serviceOf(world, DB), { status }),
      after: (operation, count, { clock }) => {
        if (operation === match.operationId && count === 1) clock.advance(secondsToLose * 1000)
      },
    }).then((environment) => {
      environment.simulator.fault({ kind, match })
      return environment
    })

  test.each(['drop_before', 'drop_after'] as const)(
    'cannot be told where the service was restarted before, and is not sent again: %s',
    async (kind) => {
      const environment = await slowly('restart_succ', kind)
      const error = await rejection(restartService(environment.client, DB, 'restart', environment.options()))
      expect(error).toMatchObject({
        ending: 'failed',
        status: 'restart_succ',
        nothingSent: false,
        message:
          'Service db (51572): the answer to the change to restart was lost, and nothing tells whether it was made: the status is "restart_succ", as it was before and as it would be after. It was not sent again.',
        advice: expect.stringContaining('operation log'),
        cause: { failure: 'interrupted' },
      })
      expect(environment.count('restartService')).toBe(1)
    },
  )

  test.each([
    ['another operation came before it', 'update_succ', 'restart', 30],
    ['its containers would be others', 'restart_succ', 'hard_reboot', 30],
    ['it cannot have ended that soon', 'restart_succ', 'restart', 4],
  ] as const)('is sent again where nothing shows and %s', async (_, status, option, seconds) => {
    const environment = await slowly(status, 'drop_before', seconds)
    const result = await restartService(environment.client, DB, option, environment.options())
    expect(result.outcome).toBe('changed')
    expect(environment.changes).toEqual(['restartService'])
  })

  test.each([
    ['update_succ', 'restart'],
    ['restart_succ', 'hard_reboot'],
  ] as const)('is not sent again where it shows: after %s, %s', async (status, option) => {
    const environment = await slowly(status, 'drop_after')
    const result = await restartService(environment.client, DB, option, environment.options())
    expect(result.outcome).toBe('changed')
    expect(environment.count('restartService')).toBe(1)
  })
})

describe('a restart of containers', () => {
  test('takes names and run-time ids, and goes one after the other', async () => {
    const environment = await createEnvironment(twoContainers)
    const result = await restartContainers(environment.client, DB, ['sidecar', DB_ID], environment.options())
    expect(result.outcome).toBe('changed')
    expect(result.differences.map(({ after }) => after)).toEqual([
      'restart container 0123456789ab',
      'restart container ffffffffffff',
      'restart container 79e666ac71b7',
    ])
    expect(result.before.service_info.status).toBe('create_succ')
    expect(result.after.service_info.status).toBe('restart_succ')
    const paths = environment.simulator.requests.filter((one) => one.operationId === 'restartContainer')
    expect(paths.map(({ path }) => /containers\/(\w{12})/.exec(path)?.[1])).toEqual([
      '0123456789ab',
      'ffffffffffff',
      '79e666ac71b7',
    ])
    expect(environment.moments('restartContainer').every((ms, i) => ms >= i * 30_000)).toBe(true)
    expect(environment.elapsed()).toBeGreaterThanOrEqual(90_000)
  })

  test('named twice is one restart', async () => {
    const environment = await createEnvironment()
    await restartContainers(environment.client, DB, ['container002', DB_ID, 'container002'], environment.options())
    expect(environment.changes).toEqual(['restartContainer'])
  })

  test('waits for all but the last where it is not to be waited for', async () => {
    const environment = await createEnvironment(twoContainers)
    const result = await restartContainers(
      environment.client,
      DB,
      ['container002', 'sidecar'],
      environment.options({ wait: false }),
    )
    expect(result.outcome).toBe('started')
    expect(environment.count('restartContainer')).toBe(3)
    expect(environment.elapsed()).toBeGreaterThanOrEqual(60_000)
    expect(environment.elapsed()).toBeLessThan(70_000)
    expect(environment.simulator.requests.at(-1)?.operationId).toBe('restartContainer')
  })

  test('is planned as a whole in a dry run', async () => {
    const environment = await createEnvironment(twoContainers)
    const result = await restartContainers(environment.client, DB, ['sidecar'], environment.options({ dryRun: true }))
    expect(result).toMatchObject({ outcome: 'planned' })
    expect(result.differences).toHaveLength(2)
    expect(environment.changes).toEqual([])
  })

  test('stops at the first one that fails', async () => {
    const environment = await createEnvironment(twoContainers)
    environment.simulator.fault({ kind: 'fail_next_change' })
    const error = await rejection(restartContainers(environment.client, DB, ['sidecar'], environment.options()))
    expect(error).toMatchObject({ ending: 'failed', status: 'restart_fail' })
    expect(environment.count('restartContainer')).toBe(1)
  })

  test('stops at the first one that fails although it is not to be waited for', async () => {
    const environment = await createEnvironment(twoContainers)
    environment.simulator.fault({ kind: 'fail_next_change' })
    const error = await rejection(
      restartContainers(environment.client, DB, ['sidecar'], environment.options({ wait: false })),
    )
    expect(error).toMatchObject({ ending: 'failed', status: 'restart_fail' })
    expect(environment.count('restartContainer')).toBe(1)
  })

  test('of a stateless service is refused before the names are looked at', async () => {
    const { client, operations, options } = await createEnvironment()
    expect(await rejection(restartContainers(client, SHOP, ['nonsense'], options()))).toMatchObject({
      ending: 'refused',
      message: expect.stringContaining('is stateless'),
    })
    expect(operations()).toEqual(['getService'])
  })

  test('that runs nowhere is refused', async () => {
    const { client, options } = await createEnvironment({
      given: (world) => {
        for (const container of serviceOf(world, DB).containers) container.dockerIds = []
      },
    })
    expect(await rejection(restartContainers(client, DB, ['container002'], options()))).toMatchObject({
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
    const { client } = await createEnvironment(twoContainers)
    const service = await client.services.get(DB)
    expect(() => runtimeIds(service, [named])).toThrow(
      expect.objectContaining({
        ending: 'refused',
        message: `Service db (51572) has no container "${named}": there is container002, sidecar.`,
        advice: expect.stringContaining('docker_container_ids'),
      }),
    )
  })

  test('are those of the container with the name, or the id itself', async () => {
    const { client } = await createEnvironment(twoContainers)
    const service = await client.services.get(DB)
    expect(runtimeIds(service, ['sidecar'])).toEqual([SECOND_ID, 'f'.repeat(64)])
    expect(runtimeIds(service, [SECOND_ID])).toEqual([SECOND_ID])
    expect(runtimeIds(service, [])).toEqual([])
  })
})
