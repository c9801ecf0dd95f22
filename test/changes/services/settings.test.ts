import { describe, expect, test } from 'vitest'
import { applyChange } from '../../../src/changes/engine/apply.ts'
import { type DesiredSettings, settingsChange } from '../../../src/changes/services/settings.ts'
import { DB, type Fixture, openFaulty, openFixture, rejectionOf, SHOP, serviceOf, WEB } from '../fixture.ts'

const MODE = { key: 'MODE', value: 'production' }
const merge = { envs_strategy: 'merge' } as const
const overwrite = { envs_strategy: 'overwrite' } as const

const apply = (fixture: Fixture, id: number, ...wishes: DesiredSettings[]) =>
  applyChange(settingsChange(fixture.client, id, wishes, {}), fixture.options())

const sentBody = ({ simulator }: Fixture) =>
  simulator.requests.findLast(({ operationId }) => operationId === 'updateStatelessService')?.body

describe('variables', () => {
  test('that are merged leave those that are not named', async () => {
    const fixture = await openFixture()
    expect(await apply(fixture, WEB, { ...merge, envs: [{ key: 'NEW', value: 'a=b' }] })).toMatchObject({
      outcome: 'changed',
      differences: [{ field: 'envs of web', before: '', after: 'NEW (added)' }],
    })
    expect(fixture.service(WEB).containers[0]?.envs).toEqual([MODE, { key: 'NEW', value: 'a=b' }])
  })

  test('that are overwritten lose those that are not named', async () => {
    const fixture = await openFixture()
    const { differences } = await apply(fixture, WEB, { ...overwrite, envs: [{ key: 'NEW', value: '1' }] })
    expect(differences).toEqual([{ field: 'envs of web', before: 'MODE', after: 'MODE (removed), NEW (added)' }])
    expect(fixture.service(WEB).containers[0]?.envs).toEqual([{ key: 'NEW', value: '1' }])
  })

  test('are told by name, never by value', async () => {
    const fixture = await openFaulty({ kind: 'fail_next_change' })
    const error = await rejectionOf(apply(fixture, WEB, { ...merge, envs: [{ key: 'MODE', value: 'hush' }] }))
    expect(fixture.heard.sendings).toEqual([[{ field: 'envs of web', before: 'MODE', after: 'MODE (new value)' }]])
    expect(JSON.stringify([fixture.heard, String(error)])).not.toMatch(/hush|production/)
  })

  test.each([merge, overwrite])('that are there already, in whatever order, send nothing (%j)', async (strategy) => {
    const other = { key: 'OTHER', value: '2' }
    const fixture = await openFixture({
      given: (world) => {
        for (const container of serviceOf(world, WEB).containers) container.envs.push(other)
      },
    })
    expect(await apply(fixture, WEB, { ...strategy, envs: [other, MODE] })).toMatchObject({ outcome: 'unchanged' })
    expect(fixture.changes).toEqual([])
  })
})

describe('log directories', () => {
  test('are replaced as a list, and the variables stay', async () => {
    const fixture = await openFixture()
    const { differences } = await apply(fixture, WEB, { ...merge, log_dirs: ['/srv/', '/opt/log/'] })
    expect(differences).toEqual([{ field: 'log_dirs of web', before: '/var/log/', after: '/opt/log/, /srv/' }])
    expect(fixture.service(WEB).containers[0]).toMatchObject({ envs: [MODE], logDirs: ['/srv/', '/opt/log/'] })
  })
})

describe('several containers', () => {
  const given: Parameters<typeof openFixture>[0] = {
    given: (world) => {
      const [front, api] = serviceOf(world, SHOP).containers
      if (front) Object.assign(front, { cpuWeight: 30, memoryWeight: 60 })
      if (api) Object.assign(api, { cpuWeight: 70, memoryWeight: 40, envs: [MODE], logDirs: ['/srv/'] })
    },
  }

  test('are all written, those that are not meant as they are, weights included', async () => {
    const fixture = await openFixture(given)
    await apply(fixture, SHOP, { ...merge, container_name: 'front', envs: [{ key: 'A', value: '1' }] })
    expect(sentBody(fixture)).toEqual({
      container_infos: [
        { container_id: 50912, cpu_weight: 30, memory_weight: 60, envs: [{ key: 'A', value: '1' }], log_dirs: [] },
        { container_id: 50913, cpu_weight: 70, memory_weight: 40, envs: [MODE], log_dirs: ['/srv/'] },
      ],
    })
    expect(fixture.service(SHOP).containers).toMatchObject([{ envs: [{ key: 'A' }] }, { envs: [MODE], cpuWeight: 70 }])
  })

  test('are changed in one go', async () => {
    const fixture = await openFixture(given)
    const { differences } = await apply(
      fixture,
      SHOP,
      { ...merge, container_name: 'api', log_dirs: ['/opt/'] },
      { ...merge, container_name: 'front', envs: [{ key: 'A', value: '1' }] },
    )
    expect(differences.map(({ field }) => field)).toEqual(['envs of front', 'log_dirs of api'])
    expect(fixture.changes).toEqual(['updateStatelessService'])
  })

  test('have to be named, rightly', async () => {
    const fixture = await openFixture()
    expect(await rejectionOf(apply(fixture, SHOP, { ...merge, envs: [MODE] }))).toMatchObject({ ending: 'refused' })
    const wrong = { ...merge, container_name: 'back', envs: [MODE] }
    expect(await rejectionOf(apply(fixture, SHOP, wrong))).toMatchObject({
      message: 'Service shop (50901) has no container "back". Available: front, api.',
    })
    expect(fixture.changes).toEqual([])
  })
})

test('a stateful service keeps its settings', async () => {
  const fixture = await openFixture()
  expect(await rejectionOf(apply(fixture, DB, { ...merge, envs: [MODE] }))).toMatchObject({
    ending: 'refused',
    message:
      'Service db (51572) is stateful, and the platform can change variables and log directories only of stateless services.',
  })
  expect(fixture.changes).toEqual([])
})
