import { describe, expect } from 'vitest'
import { type Fixture, it, type TestEnvironment } from '../../../testing/fixture.ts'
import { effects, expectCancelled, type KillScenario, kill, type Moment } from '../../../testing/runner/kill.ts'

/** What cannot be told from an earlier one of its kind is done once more when the step is run again, and the step says so. */
const restart: KillScenario = {
  action: 'restart',
  inputs: { service_id: '51572' },
  changes: ['restartService'],
  reads: 'getService',
  expectResult: ({ service }) => expect(service(51572).status).toBe('restart_succ'),
}
const build: KillScenario = {
  action: 'build-image',
  inputs: { repo_name: 'web', tag: 'v9' },
  files: { Dockerfile: 'FROM ubuntu\n' },
  changes: ['buildImage'],
  reads: 'getRepository',
  expectResult: ({ world }) => expect(world.repositories[0]?.tags[0]).toMatchObject({ name: 'v9', status: 2 }),
}
const ips: KillScenario = {
  action: 'manage-ip',
  inputs: { operation: 'create', type: 'nce', count: '2' },
  changes: ['createIps'],
  reads: 'listIps',
  expectResult: () => {},
}

const ADVICE = {
  restart: 'If you run the step again, it waits for this restart to finish and then restarts once more.',
  'build-image':
    'If you run the step again, it waits for this build to finish and then builds once more, unless skip_existing is true.',
  'manage-ip':
    'Check the list (operation: list) before you run the step again: each run creates new IPs, and each IP is billed.',
}

const waited = ['executed', 'wait', 'end', 'late'] as const

async function expectRepeated(
  environment: TestEnvironment,
  story: KillScenario & { action: keyof typeof ADVICE },
  at: ChangeAt,
  i: number,
) {
  const signal = (['SIGINT', 'SIGKILL', 'SIGTERM'] as const)[i % 3] ?? 'SIGINT'
  const moment: Moment = { change: 0, at }
  const killed = await kill(environment, story, moment, signal)
  if (signal !== 'SIGKILL') {
    expectCancelled(killed, story, moment, signal)
    expect(killed.step.annotations.at(-1)?.message).toContain(ADVICE[story.action])
  }
  const again = await killed.runAgain()
  expect(again.outputs, again.log).toMatchObject({ outcome: 'changed' })
  story.expectResult(killed.fixture)
  return effects(killed.fixture.simulator)
}

type ChangeAt = 'lost' | (typeof waited)[number]

describe.concurrent('a step that asks for something anew each time, killed and run again', () => {
  it.for([
    { ...restart, action: 'restart' as const },
    { ...build, action: 'build-image' as const },
    { ...ips, action: 'manage-ip' as const },
  ])('does it once where the first one never arrived: $action', async (story, { environment }) => {
    expect(await expectRepeated(environment, story, 'lost', 0)).toEqual(story.changes)
  })

  it.for(waited.map((at, i) => [at, i] as const))(
    'restarts after the end of the first restart: %s',
    async ([at, i], { environment }) => {
      const made = await expectRepeated(environment, { ...restart, action: 'restart' }, at, i)
      expect(made).toEqual(['restartService', 'restartService'])
    },
  )

  it.for(waited.map((at, i) => [at, i] as const))(
    'builds after the end of the first build: %s',
    async ([at, i], { environment }) => {
      const made = await expectRepeated(environment, { ...build, action: 'build-image' }, at, i)
      expect(made).toEqual(['buildImage', 'buildImage'])
    },
  )

  it.for([
    ['executed', 0],
    ['late', 2],
  ] as const)('makes other IPs, and knows exactly its own: %s', async ([at, i], { environment }) => {
    const made = await expectRepeated(environment, { ...ips, action: 'manage-ip', expectResult: expectFour }, at, i)
    expect(made).toEqual(['createIps', 'createIps'])
  })
})

const expectFour = ({ world }: Fixture) => expect(world.ips.filter(({ type }) => type === 'nce')).toHaveLength(2 + 4)

describe.concurrent('a step that refuses what already exists, killed and run again', () => {
  it('finds the service that it made, and says what brings it to its end', async ({ environment }) => {
    const inputs = { namespace: 'my-ev', service_name: 'fresh', image_path: 'hub.c.163.com/admin/web:v2' }
    const create: KillScenario = {
      action: 'create-service',
      inputs,
      changes: ['createService'],
      reads: 'getService',
      expectResult: () => {},
    }
    const killed = await kill(environment, create, { change: 0, at: 'wait' }, 'SIGTERM')
    expectCancelled(killed, create, { change: 0, at: 'wait' }, 'SIGTERM')
    expect(killed.step.annotations.at(-1)?.message).toContain('set if_exists: skip or update')
    const again = await killed.runAgain()
    expect(again.outputs.outcome).toBe('failed')
    expect(again.annotations.at(-1)?.message).toContain('already exists in namespace my-ev')
    const skipping = await killed.fixture.run('create-service', { ...inputs, if_exists: 'skip' })
    expect(skipping.outputs).toMatchObject({ outcome: 'unchanged', status: 'create_succ' })
    expect(effects(killed.fixture.simulator)).toEqual(['createService'])
  })

  it('no longer finds the service that it deleted, and says what succeeds then', async ({ environment }) => {
    const inputs = { service_id: '50883' }
    const remove: KillScenario = {
      action: 'delete-service',
      inputs,
      changes: ['deleteService'],
      reads: 'getService',
      expectResult: () => {},
    }
    const killed = await kill(environment, remove, { change: 0, at: 'end' }, 'SIGINT')
    expect(killed.step.annotations.at(-1)?.message).toContain('set if_missing: skip')
    const again = await killed.runAgain()
    expect(again.outputs.outcome).toBe('failed')
    const skipping = await killed.fixture.run('delete-service', { ...inputs, if_missing: 'skip' })
    expect(skipping.outputs.outcome).toBe('unchanged')
    expect(effects(killed.fixture.simulator)).toEqual(['deleteService'])
  })
})
