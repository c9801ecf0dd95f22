import { describe, expect } from 'vitest'
import {
  addRepository,
  addService,
  builtTags,
  container,
  type JournalEntry,
  seededWorld,
} from '../../../simulator/index.ts'
import { type Fixture, it, type TestEnvironment } from '../../../testing/fixture.ts'
import { effects } from '../../../testing/runner/kill.ts'
import type { StepResult } from '../../../testing/runner/runner.ts'
import {
  type Job,
  type JobName,
  ordersOf,
  passAndWait,
  runInOrder,
  startJobs,
} from '../../../testing/runner/two-jobs.ts'

const WEB = 50883
const image = (tag: string) => `hub.c.163.com/admin/web:${tag}`
const rollout = (tag: string, more: Job['inputs'] = {}): Job => ({
  action: 'update-image',
  inputs: { service_id: String(WEB), image_path: image(tag), min_ready_seconds: '1', ...more },
})
const scaling = (replicas: number): Job => ({
  action: 'scale',
  inputs: { service_id: String(WEB), replicas: String(replicas) },
})

function open(environment: TestEnvironment): Promise<Fixture> {
  const world = seededWorld()
  world.repositories.find(({ name }) => name === 'web')?.tags.unshift(...builtTags('v3'))
  return environment.fixture({ world })
}

const running = ({ service }: Fixture) => service(WEB).containers[0]?.imagePath
const redMessage = (step: StepResult) => step.annotations.find(({ level }) => level === 'error')?.message ?? ''

/** Succeeds with its own, or fails by the name of what took its place; the last change of all is never the one that fails. */
function expectTold(
  fixture: Fixture,
  ended: Readonly<Record<JobName, StepResult>>,
  asked: Readonly<Record<JobName, string>>,
) {
  for (const [name, other] of [
    ['A', 'B'],
    ['B', 'A'],
  ] as const) {
    const { outputs, log } = ended[name]
    if (outputs.outcome === 'failed') expect(redMessage(ended[name]), log).toContain(asked[other])
    else
      expect(outputs, log).toMatchObject({ outcome: expect.stringMatching(/^(un)?changed$/), image_path: asked[name] })
  }
  const winner = running(fixture) === asked.A ? 'A' : 'B'
  expect(running(fixture)).toBe(asked[winner])
  expect(ended[winner].exitCode, ended[winner].log).toBe(0)
}

/** The jobs are alike but for their wishes, so that A may always begin. */
const beginningWithA = (a: number, b: number) => ordersOf(a, b).filter((order) => order.startsWith('A'))

describe.concurrent('two jobs at once on one service, every request in a chosen order', () => {
  it.for(beginningWithA(3, 3))(
    'each roll out their image once, and tell the truth: %s',
    async (order, { environment }) => {
      const fixture = await open(environment)
      const jobs = startJobs(fixture, { A: rollout('v2'), B: rollout('v3') })
      await runInOrder(jobs, order)
      const ended = await jobs.finish()
      expect(effects(fixture.simulator)).toEqual(['updateServiceImage', 'updateServiceImage'])
      expectTold(fixture, ended, { A: image('v2'), B: image('v3') })
    },
  )

  it.for(beginningWithA(2, 2))(
    'roll out one and the same image once, and succeed: %s',
    async (order, { environment }) => {
      const fixture = await open(environment)
      const jobs = startJobs(fixture, { A: rollout('v2'), B: rollout('v2') })
      await runInOrder(jobs, order)
      const { A, B } = await jobs.finish()
      expect(effects(fixture.simulator)).toEqual(['updateServiceImage'])
      expect([A.exitCode, B.exitCode], A.log + B.log).toEqual([0, 0])
      expect(running(fixture)).toBe(image('v2'))
    },
  )

  it.for(beginningWithA(2, 2))('change different things of it, both once: %s', async (order, { environment }) => {
    const fixture = await open(environment)
    const jobs = startJobs(fixture, { A: rollout('v2'), B: scaling(3) })
    await runInOrder(jobs, order)
    const { A, B } = await jobs.finish()
    expect(effects(fixture.simulator).toSorted()).toEqual(['scaleService', 'updateServiceImage'])
    expect([A.outputs.outcome, B.outputs.outcome], A.log + B.log).toEqual(['changed', 'changed'])
    expect(fixture.service(WEB)).toMatchObject({ replicas: 3, containers: [{ imagePath: image('v2') }] })
  })
})

describe.concurrent('two jobs at once on one service', () => {
  it('that both change the image: the one that looks too late fails, by the name of the other', async ({
    environment,
  }) => {
    const fixture = await open(environment)
    const jobs = startJobs(fixture, { A: rollout('v2'), B: rollout('v3') })
    await passAndWait(await jobs.until('A', 'updateServiceImage'))
    const read = await jobs.until('A', 'getService')
    fixture.clock.advance(60_000)
    const B = await jobs.runToEnd('B')
    expect(B.outputs, B.log).toMatchObject({ outcome: 'changed', image_path: image('v3') })
    read.pass()
    const { A } = await jobs.finish()
    expect(A.outputs, A.log).toMatchObject({ outcome: 'failed', image_path: image('v3'), rolled_back: 'false' })
    expect(redMessage(A)).toContain(`was superseded: container web now runs ${image('v3')}`)
    expect(effects(fixture.simulator)).toEqual(['updateServiceImage', 'updateServiceImage'])
  })

  it('that both scale it: the one that looks too late fails, by the number of the other', async ({ environment }) => {
    const fixture = await open(environment)
    const jobs = startJobs(fixture, { A: scaling(3), B: scaling(4) })
    await passAndWait(await jobs.until('A', 'scaleService'))
    const read = await jobs.until('A', 'getService')
    fixture.clock.advance(60_000)
    const B = await jobs.runToEnd('B')
    expect(B.outputs, B.log).toMatchObject({ outcome: 'changed', replicas: '4' })
    read.pass()
    const { A } = await jobs.finish()
    expect(A.outputs, A.log).toMatchObject({ outcome: 'failed', replicas: '4' })
    expect(redMessage(A)).toContain('was superseded: it now has 4 replicas')
    expect(effects(fixture.simulator)).toEqual(['scaleService', 'scaleService'])
  })

  it.for(['getService', 'updateServiceImage'])(
    'do not rolled back what the other has rolled out since: it comes before %s of the rollback',
    async (operation, { environment }) => {
      const fixture = await open(environment)
      fixture.simulator.fault({ kind: 'fail_next_change' })
      const jobs = startJobs(fixture, { A: rollout('v2'), B: rollout('v3') })
      await passAndWait(await jobs.until('A', 'updateServiceImage'))
      fixture.clock.advance(60_000)
      await passAndWait(await jobs.until('A', 'getService'))
      const held = await jobs.until('A', operation)
      await passAndWait(await jobs.until('B', 'updateServiceImage'))
      held.pass()
      const { A, B } = await jobs.finish()
      expect(B.outputs, B.log).toMatchObject({ outcome: 'changed', image_path: image('v3') })
      expect(running(fixture), A.log).toBe(image('v3'))
      expect(A.outputs, A.log).toMatchObject({ outcome: 'failed', rolled_back: 'false' })
      expect(redMessage(A)).toContain(image('v3'))
      expect(effects(fixture.simulator)).toEqual(['updateServiceImage', 'updateServiceImage'])
    },
  )

  it('of which one deletes it: the other fails and says so', async ({ environment }) => {
    const fixture = await open(environment)
    const jobs = startJobs(fixture, {
      A: rollout('v2'),
      B: { action: 'delete-service', inputs: { service_id: String(WEB) } },
    })
    await passAndWait(await jobs.until('A', 'updateServiceImage'))
    const read = await jobs.until('A', 'getService')
    fixture.clock.advance(60_000)
    const B = await jobs.runToEnd('B')
    read.pass()
    const { A } = await jobs.finish()
    expect(B.outputs, B.log).toMatchObject({ outcome: 'changed', status: 'absent' })
    expect(A.outputs, A.log).toMatchObject({ outcome: 'failed', rolled_back: 'false' })
    expect(redMessage(A)).toContain(`Service web (${WEB}) was deleted while the change`)
  })
})

describe.concurrent('two jobs that send the same at the same moment do it once and both succeed', () => {
  const created = { namespace: 'my-ev', service_name: 'fresh', image_path: image('v2') }
  const cases: readonly (readonly [string, Job, string])[] = [
    ['deploy, building', { action: 'deploy', inputs: { service_id: String(WEB), repo_name: 'web' } }, 'buildImage'],
    [
      'deploy, rolling out',
      { action: 'deploy', inputs: { service_id: String(WEB), repo_name: 'web' } },
      'updateServiceImage',
    ],
    ['scale', scaling(3), 'scaleService'],
    ['create-service, skip', { action: 'create-service', inputs: { ...created, if_exists: 'skip' } }, 'createService'],
    [
      'create-service, update',
      { action: 'create-service', inputs: { ...created, if_exists: 'update' } },
      'createService',
    ],
    ['delete-service', { action: 'delete-service', inputs: { service_id: String(WEB) } }, 'deleteService'],
    ['manage-volume', { action: 'manage-volume', inputs: { volume_name: 'data', size: '20' } }, 'createVolume'],
    ['manage-ip', { action: 'manage-ip', inputs: { operation: 'delete', ip_id: '896' } }, 'deleteIp'],
  ]
  it.for(cases)('%s', async ([, job, operation], { environment }) => {
    const fixture = await open(environment)
    const workspace = environment.workspace({ Dockerfile: 'FROM ubuntu\n' })
    const jobs = startJobs(fixture, { A: { ...job, workspace }, B: { ...job, workspace } })
    const both = [await jobs.until('A', operation), await jobs.until('B', operation)]
    for (const held of both) await passAndWait(held)
    const { A, B } = await jobs.finish()
    expect([A.exitCode, B.exitCode], A.log + B.log).toEqual([0, 0])
    const made = effects(fixture.simulator)
    expect(made).toEqual([...new Set(made)])
    expect(made).toContain(operation)
  })
})

/** So many requests come at once, twice as many as the platform takes in a second. */
const CROWD = 6

describe('five jobs at once on services of one account that is over its rate', () => {
  it('all do their work once', async ({ environment }) => {
    const world = seededWorld()
    const ids = ['a', 'b', 'c', 'd', 'e'].map((name) => {
      addRepository(world, name, builtTags('v2', 'v1'))
      return addService(world, name, [container(world, name, `hub.c.163.com/admin/${name}:v1`)]).id
    })
    // The platform's clock stands while the first requests crowd in, and goes on after that.
    let seen = 0
    const fixture: Fixture = await environment.fixture({
      ...{ world, secondsPerRequest: 0, rateLimit: { requestsPerSecond: 3 } },
      meanwhile: () => {
        seen += 1
        if (seen >= CROWD) fixture.clock.advance(5_000)
      },
    })
    const steps = await Promise.all(
      ids.map((id, i) => {
        const image_path = `hub.c.163.com/admin/${'abcde'[i]}:v2`
        return fixture.run('update-image', { service_id: String(id), image_path, min_ready_seconds: '1' })
      }),
    )
    for (const { outputs, log } of steps)
      expect(outputs, log).toMatchObject({ outcome: 'changed', status: 'update_succ' })
    expect(effects(fixture.simulator)).toEqual(Array(5).fill('updateServiceImage'))
    const refused = ({ code }: JournalEntry) => code === 4030001
    expect(fixture.simulator.requests.filter(refused).length).toBeGreaterThanOrEqual(CROWD - 3)
  })
})
