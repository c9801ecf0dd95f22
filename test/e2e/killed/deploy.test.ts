import { describe, expect } from 'vitest'
import { type Fixture, it } from '../../../testing/fixture.ts'
import {
  casesOf,
  effects,
  expectCancelled,
  expectKilled,
  type KillScenario,
  kill,
  type Moment,
} from '../../../testing/runner/kill.ts'

const WEB = 50883
const V1 = 'hub.c.163.com/admin/web:v1'
const V2 = 'hub.c.163.com/admin/web:v2'
/** The tag that a build gets from the commit of the test's job. */
const BUILT = /^hub\.c\.163\.com\/admin\/web:[0-9a-f]{12}-[0-9a-f]{8}$/

const running = ({ service }: Fixture) => service(WEB).containers[0]?.imagePath

const whole: KillScenario = {
  action: 'deploy',
  inputs: { service_id: String(WEB), repo_name: 'web', replicas: '3' },
  files: { Dockerfile: 'FROM ubuntu\n' },
  changes: ['buildImage', 'updateServiceImage', 'scaleService'],
  reads: ['getRepository', 'getService', 'getService'],
  expectResult: (fixture) => {
    expect(running(fixture)).toMatch(BUILT)
    expect(fixture.service(WEB)).toMatchObject({ replicas: 3, status: 'resize_succ' })
    expect(fixture.world.repositories.find(({ name }) => name === 'web')?.tags).toHaveLength(3)
  },
}

describe.concurrent('a deploy that is killed and run again has built, rolled out and scaled once', () => {
  it.for(casesOf([whole], 'in turn'))('%s', async ([, killing], { environment }) => {
    await expectKilled(environment, killing)
  })
})

describe.concurrent('a deploy that is killed during its health check', () => {
  it.for(['SIGKILL', 'SIGINT', 'SIGTERM'] as const)(
    'has rolled out once, and puts nothing back: %s',
    async (signal, { environment }) => {
      const fixture = await environment.fixture()
      let asked = () => {}
      const reached = new Promise<void>((resolve) => {
        asked = resolve
      })
      const site = await environment.serveWeb((_, count) => {
        // The first look comes before the rollout.
        if (count !== 1) return { status: 200 }
        asked()
        return undefined
      })
      const inputs = { service_id: String(WEB), image_path: V2, min_ready_seconds: '1', health_check_url: site.url }
      const step = fixture.start('deploy', inputs)
      await reached
      const sentAt = performance.now()
      step.kill(signal)
      const { outputs, annotations } = await step.done
      expect(performance.now() - sentAt).toBeLessThan(2_000)
      if (signal !== 'SIGKILL') {
        expect(outputs).toMatchObject({ outcome: 'cancelled', changed: 'true', rolled_back: 'false', image_path: V2 })
        expect(annotations.at(-1)?.message).toContain(`Service web (${WEB}): the change to run ${V2} has finished.`)
      }
      const again = await fixture.run('deploy', inputs)
      expect(again.outputs).toMatchObject({ outcome: 'unchanged', image_path: V2 })
      expect(effects(fixture.simulator)).toEqual(['updateServiceImage'])
      expect(site.requests).toHaveLength(6)
    },
  )
})

describe.concurrent('a rollback that is killed', () => {
  const story = (action: string): KillScenario => ({
    action,
    inputs: { service_id: String(WEB), image_path: V2 },
    changes: ['updateServiceImage', 'updateServiceImage'],
    reads: 'getService',
    expectResult: (fixture) => expect(running(fixture)).toBe(V2),
  })
  const failing = ({ simulator }: Fixture) => simulator.fault({ kind: 'fail_next_change' })
  const moments = ['executed', 'wait', 'end', 'late'] as const
  const cases = (['deploy', 'update-image'] as const).flatMap((action, row) =>
    moments.map((at, i) => [action, at, (['SIGKILL', 'SIGINT', 'SIGTERM'] as const)[(row + i) % 3]] as const),
  )

  it.for(cases)(
    'is waited for, and what is asked is rolled out after it: %s: %s: %s',
    async (given, { environment }) => {
      const [action, at, signal = 'SIGKILL'] = given
      const told = story(action)
      const moment: Moment = { change: 1, at }
      const killed = await kill(environment, told, moment, signal, failing)
      if (signal !== 'SIGKILL') {
        expectCancelled(killed, told, moment, signal)
        expect(killed.step.outputs).toMatchObject({ rolled_back: 'false' })
        expect(killed.step.annotations.at(-1)?.message).toContain(`the change to run ${V1}`)
      }
      const again = await killed.runAgain()
      expect(again.outputs, again.log).toMatchObject({ outcome: 'changed', status: 'update_succ', image_path: V2 })
      expect(effects(killed.fixture.simulator)).toEqual([...told.changes, 'updateServiceImage'])
      told.expectResult(killed.fixture)
    },
  )

  it.for(['deploy', 'update-image'])(
    'before the platform had it leaves a service that the same step cannot mend, and says so: %s',
    async (action, { environment }) => {
      const killed = await kill(environment, story(action), { change: 1, at: 'lost' }, 'SIGKILL', failing)
      const { outputs, annotations, log } = await killed.runAgain()
      expect(outputs).toMatchObject({ outcome: 'failed', status: 'update_fail', image_path: V2, rolled_back: 'false' })
      expect(annotations.at(-1)?.message).toContain(
        `Service web (${WEB}) is already up to date, but its last operation ended with the status "update_fail"`,
      )
      expect(annotations.at(-1)?.message).toContain(
        'Any other change that succeeds clears this state, such as another tag',
      )
      expect(log).not.toContain('Rolling back')
      expect(effects(killed.fixture.simulator)).toEqual(['updateServiceImage'])
      const back = await killed.fixture.run(action, { service_id: String(WEB), image_path: V1 })
      expect(back.outputs).toMatchObject({ outcome: 'changed', status: 'update_succ', image_path: V1 })
    },
  )
})
