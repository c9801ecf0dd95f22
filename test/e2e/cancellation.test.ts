import { describe, expect } from 'vitest'
import { expectEnding } from '../../testing/ending.ts'
import { it } from '../../testing/fixture.ts'

const forEver = { serviceScale: 1e9, serviceImage: 1e9, serviceRestart: 1e9, build: 1e9, loadBalancerUpdate: 1e9 }
const rollout = { service_id: '50883', image_path: 'hub.c.163.com/admin/web:v2' }

const steps = [
  ['scale', { service_id: '50883', replicas: '3' }, 'Status: resizing'],
  ['update-image', rollout, 'Status: updating'],
  ['restart', { service_id: '51572' }, 'Status: restarting'],
  ['build-image', { repo_name: 'web', tag: 'v9' }, 'Status: building'],
  ['deploy', rollout, 'Status: updating'],
] as const

it.concurrent('a step whose requests are never answered ends by its timeout', async ({ environment }) => {
  const { run, simulator, changes } = await environment.fixture()
  simulator.fault({ kind: 'hang', match: { operationId: 'getService' }, times: 100 })
  const { outputs, durationMs } = await run('scale', { service_id: '50883', replicas: '3', timeout: '1s' })
  expect(outputs).toMatchObject({ outcome: 'timed_out', changed: 'false', service_id: '50883' })
  expect(durationMs).toBeLessThan(10_000)
  expect(changes()).toEqual([])
})

describe.concurrent('a cancelled step', () => {
  it.for(steps.flatMap((step) => (['SIGINT', 'SIGTERM'] as const).map((signal) => [...step, signal] as const)))(
    'ends at once with its outputs and its summary, and undoes nothing: %s',
    async ([action, inputs, moment, signal], { environment }) => {
      const { start, changes, simulator, token } = await environment.fixture({ durations: forEver })
      let cancelledAt = Number.NaN
      const workspace = environment.workspace({ Dockerfile: 'FROM ubuntu\n' })
      const running = start(action, inputs, {
        workspace,
        onLine: (line, step) => {
          if (!line.startsWith(moment) || !Number.isNaN(cancelledAt)) return
          cancelledAt = performance.now()
          step.kill(signal)
        },
      })
      const result = await running.done
      expect(performance.now() - cancelledAt).toBeLessThan(2_000)
      expectEnding(result, { action, secrets: [token, simulator.appSecret], debug: false, summary: true })
      expect(result.outputs).toMatchObject({
        outcome: 'cancelled',
        changed: 'true',
        status: moment.slice('Status: '.length),
      })
      expect(result.annotations.at(-1)?.message).toContain(`The step was cancelled (${signal}).`)
      expect(result.annotations.at(-1)?.message).toContain('Nothing was rolled back')
      expect(result.summary).toContain('🛑')
      expect(changes()).toHaveLength(1)
    },
  )

  it('says of each of several services where it stands', async ({ environment }) => {
    const { start, changes } = await environment.fixture({ durations: { serviceImage: 1e9 } })
    const image_path = 'hub.c.163.com/admin/web:v2'
    const services = JSON.stringify([
      { service_name: 'web', image_path },
      { service_name: 'shop', container_name: 'front', image_path, needs: ['web'] },
    ])
    const running = start(
      'deploy-fleet',
      { namespace: 'my-ev', services, on_failure: 'roll_back_all' },
      { onLine: (line, step) => line.startsWith('[web] Status: updating') && step.kill('SIGINT') },
    )
    const { outputs, summary, annotations } = await running.done
    expect(outputs).toMatchObject({ outcome: 'cancelled', changed: 'true', succeeded: '0', skipped: '1' })
    expect(JSON.parse(outputs.results ?? '')).toMatchObject([
      { name: 'web', outcome: 'cancelled', previous_image_path: 'hub.c.163.com/admin/web:v1', rolled_back: false },
      { name: 'shop', outcome: 'skipped', image_path: 'hub.c.163.com/admin/web:v1' },
    ])
    expect(annotations.at(-1)?.message).toContain(
      'Service web (50883): the change to run hub.c.163.com/admin/web:v2 is still in progress on the platform.',
    )
    expect(annotations.at(-1)?.message).toContain('services that are done are left as they are')
    expect(summary).toContain('| web | cancelled |')
    expect(summary).toContain('| shop | skipped |')
    expect(changes()).toHaveLength(1)
  })

  it('ends at once also where the platform does not answer', async ({ environment }) => {
    const { start, simulator } = await environment.fixture()
    simulator.fault({ kind: 'hang', match: { operationId: 'scaleService' } })
    let cancelledAt = Number.NaN
    const inputs = { service_id: '50883', replicas: '3' }
    const running = start('scale', inputs, {
      onLine: (line, step) => {
        if (!line.startsWith('Changing replicas')) return
        setTimeout(() => {
          cancelledAt = performance.now()
          step.kill('SIGINT')
        }, 50)
      },
    })
    const { outputs, exitCode } = await running.done
    expect(performance.now() - cancelledAt).toBeLessThan(2_000)
    expect({ exitCode, outcome: outputs.outcome }).toEqual({ exitCode: 1, outcome: 'cancelled' })
  })

  it('that only waited for an earlier change has sent nothing', async ({ environment }) => {
    const fixture = await environment.fixture()
    fixture.occupy(50883, 1e9)
    const { outputs } = await fixture.run('update-image', rollout, {
      onLine: (line, step) => line.startsWith('Status: updating') && step.kill('SIGTERM'),
    })
    expect(outputs).toMatchObject({ outcome: 'cancelled', changed: 'false', rolled_back: 'false', status: 'updating' })
    expect(fixture.changes()).toEqual([])
  })

  it('leaves a rollback where it is', async ({ environment }) => {
    const fixture = await environment.fixture()
    fixture.simulator.fault({ kind: 'fail_next_change' })
    let isGoingBack = false
    const { outputs } = await fixture.run('update-image', rollout, {
      onLine: (line, step) => {
        isGoingBack ||= line.startsWith('Rolling back')
        if (isGoingBack && line.startsWith('Status: updating')) step.kill('SIGINT')
      },
    })
    expect(outputs).toMatchObject({ outcome: 'cancelled', rolled_back: 'false', changed: 'true' })
    expect(fixture.changes()).toHaveLength(2)
  })

  it('puts nothing back though its probe had not passed', async ({ environment }) => {
    const fixture = await environment.fixture()
    const site = await environment.serveStatuses(500)
    const inputs = { ...rollout, min_ready_seconds: '1', health_check_url: site.url }
    const { outputs } = await fixture.run('deploy', inputs, {
      onLine: (line, step) => line.includes('HTTP 500') && step.kill('SIGINT'),
    })
    expect(outputs).toMatchObject({ outcome: 'cancelled', rolled_back: 'false', image_path: rollout.image_path })
    expect(fixture.changes()).toHaveLength(1)
  })

  it('ends in time also where GitHub does not answer', async ({ environment }) => {
    const { run } = await environment.fixture({ durations: forEver })
    const github = await environment.serveWeb(({ path }, count) => {
      if (count >= 2) return undefined
      return { status: 201, json: path.endsWith('/deployments') ? { id: 77 } : { id: 1 } }
    })
    let cancelledAt = Number.NaN
    const inputs = { ...rollout, environment: 'production' }
    const { outputs } = await run('deploy', inputs, {
      env: { GITHUB_API_URL: github.url },
      onLine: (line, step) => {
        if (!line.startsWith('Status: updating')) return
        cancelledAt = performance.now()
        step.kill('SIGINT')
      },
    })
    expect(performance.now() - cancelledAt).toBeLessThan(2_000)
    expect(outputs).toMatchObject({ outcome: 'cancelled', deployment_id: '77' })
  })

  it('needs no second signal, and a second one does not cut it short', async ({ environment }) => {
    const { run } = await environment.fixture({ durations: forEver })
    const { outputs } = await run('update-image', rollout, {
      onLine: (line, step) => {
        if (!line.startsWith('Status: updating')) return
        step.kill('SIGINT')
        step.kill('SIGTERM')
      },
    })
    expect(outputs.outcome).toBe('cancelled')
  })

  it('that is run again brings the change to its end without making it twice', async ({ environment }) => {
    const { start, run, changes, service } = await environment.fixture({ secondsPerRequest: 1 })
    const cancelled = await start('update-image', rollout, {
      onLine: (line, step) => {
        if (line.startsWith('Status: updating')) step.kill('SIGINT')
      },
    }).done
    expect(cancelled.outputs.outcome).toBe('cancelled')
    const { outputs } = await run('update-image', rollout)
    expect(outputs).toMatchObject({ image_path: rollout.image_path, status: 'update_succ' })
    expect(['changed', 'unchanged']).toContain(outputs.outcome)
    expect(changes()).toHaveLength(1)
    expect(service(50883).containers[0]?.imagePath).toBe(rollout.image_path)
  })
})
