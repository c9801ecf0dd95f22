import { describe, expect, it, onTestFinished } from 'vitest'
import type { Simulator } from '../../simulator/index.ts'
import { deploy } from '../../src/actions/deploy.ts'
import { serveStatuses } from '../../testing/servers/web-server.ts'
import { simulatedStep } from '../../testing/simulated-step.ts'
import { fromSource, v1, v2, web } from './deploy/fixture.ts'
import { refusedBy } from './refusal.ts'

/** The address of a deployed service that answers with these statuses, the last of them for ever. */
async function application(...statuses: number[]): Promise<string> {
  const server = await serveStatuses(...statuses)
  onTestFinished(server.close)
  return `${server.url}/health`
}

describe('the rules of deploy', () => {
  it.each([
    [
      { service_id: '50883' },
      'Input image_path is required, unless container_images (for several containers), image_from (to take what another service runs) or repo_name',
    ],
    [{ image_path: v2 }, 'Input service_id is required, unless namespace and service_name are given'],
    [fromSource, 'Input tag is required here, because there is no commit'],
    [{ ...fromSource, tag: 'v3', docker_file: 'nope' }, 'Input docker_file must be a path that exists'],
    [{ ...web, tag: 'v9' }, 'Input tag applies only to a build and cannot be combined with image_path'],
    [{ ...web, repo_name: 'web' }, 'Input repo_name cannot be combined with image_path'],
    [
      { ...web, docker_file: 'sub/../Dockerfile' },
      'Input docker_file applies only to a build and cannot be combined with image_path',
    ],
    [
      { ...web, skip_existing: 'false' },
      'Input skip_existing applies only to a build and cannot be combined with image_path',
    ],
    [{ ...fromSource, image_from: 'default/web' }, 'Input repo_name cannot be combined with image_from'],
    [{ ...fromSource, container_images: `web: ${v2}` }, 'Input repo_name cannot be combined with container_images'],
    [{ ...web, image_path: `${v2}@sha256:00` }, 'the platform identifies images only by repository and tag'],
    [{ ...web, replicas: '6' }, 'Input replicas must be a whole number from 1 to 5'],
    [{ ...web, wait: 'false', replicas: '3' }, 'Input replicas requires wait: true'],
    [{ ...web, wait: 'false', health_check_url: 'http://a' }, 'Input health_check_url requires wait: true'],
    [{ ...web, health_check_url: 'a.example' }, 'Input health_check_url must be an http or https address'],
    [{ ...web, health_check_status: '200-100' }, 'Input health_check_status must be HTTP statuses or ranges'],
    [{ ...web, environment_url: 'ftp://a' }, 'Input environment_url must be an http or https address'],
  ])('refuse %j', refusedBy(deploy))

  it('need no Dockerfile where an image is given', async () => {
    const step = await simulatedStep({ files: {} })
    expect((await step.run(deploy, web)).outcome).toBe('changed')
  })
})

describe('deploy of an image', () => {
  it('rolls it out and sets every output', async () => {
    const step = await simulatedStep()
    const { outputs, exitCode } = await step.main('deploy', { ...web, environment_url: 'https://app.example' })
    expect(outputs).toMatchObject({
      outcome: 'changed',
      service_id: '50883',
      service_name: 'web',
      namespace: 'my-ev-admin',
      image_path: v2,
      previous_image_path: v1,
      download_url: v2,
      tag: 'v2',
      built: 'false',
      status: 'update_succ',
      replicas: '2',
      changed: 'true',
      rolled_back: 'false',
      url: 'https://app.example/',
      deployment_id: '',
    })
    expect(exitCode).toBe(0)
    expect(step.changesSent()).toEqual(['updateServiceImage'])
  })

  it('sends nothing when all of it already runs', async () => {
    const step = await simulatedStep()
    const { outputs, summary } = await step.main('deploy', { ...web, image_path: v1, replicas: '2' })
    expect(outputs).toMatchObject({ outcome: 'unchanged', changed: 'false', replicas: '2', previous_image_path: v1 })
    expect(summary).toContain('Already up to date, nothing to do.')
    expect(step.changesSent()).toEqual([])
  })

  it('scales after the rollout, and tells both', async () => {
    const step = await simulatedStep()
    const { outputs, headline, changes, phases } = await step.run(deploy, { ...web, replicas: '4' })
    expect(outputs).toMatchObject({ image_path: v2, replicas: 4, status: 'resize_succ' })
    expect(headline).toBe(`Service web (50883): ${v2} with 4 replicas. Completed and verified.`)
    expect(changes.map(({ field }) => field)).toEqual(['image of web', 'replicas'])
    expect(phases.map(({ label }) => label)).toEqual([
      'Reading',
      'Sending',
      'Rolling out',
      'Reading',
      'Sending',
      'Scaling',
    ])
    expect(step.changesSent()).toEqual(['updateServiceImage', 'scaleService'])
  })

  it('scales also where the image already runs', async () => {
    const step = await simulatedStep()
    const { outcome, outputs } = await step.run(deploy, { ...web, image_path: v1, replicas: '4' })
    expect(outcome).toBe('changed')
    expect(outputs).toMatchObject({ image_path: v1, replicas: 4 })
    expect(step.changesSent()).toEqual(['scaleService'])
  })

  it('hands on the pause between replicas', async () => {
    const step = await simulatedStep()
    await step.run(deploy, { ...web, min_ready_seconds: '45' })
    expect(step.sentBody('updateServiceImage')).toMatchObject({ min_ready_seconds: 45 })
  })

  it('that needs no scaling does not say that there was nothing to do', async () => {
    const step = await simulatedStep()
    const { outcome, headline } = await step.run(deploy, { ...web, replicas: '2' })
    expect(outcome).toBe('changed')
    expect(headline).toBe(`Service web (50883): ${v2} with 2 replicas. Completed and verified.`)
  })

  it('says in a dry run what would change, sends nothing and probes nothing', async () => {
    const step = await simulatedStep()
    const inputs = { ...web, replicas: '4', dry_run: 'true', health_check_url: 'http://127.0.0.1:1' }
    const { outputs, summary } = await step.main('deploy', { ...inputs, environment: 'production' })
    expect(outputs).toMatchObject({ outcome: 'planned', changed: 'false', image_path: v1, replicas: '2' })
    expect(outputs.deployment_id).toBe('')
    expect(summary).toContain('Dry run: this would change; nothing was sent.')
    expect(step.changesSent()).toEqual([])
  })
})

describe('deploy with a probe', () => {
  it('is done once the service answered well three times in a row', async () => {
    const step = await simulatedStep()
    const health_check_url = await application(200, 502, 200, 503, 204)
    const { outcome, outputs, phases, reports, log } = await step.run(deploy, { ...web, health_check_url })
    expect(outcome).toBe('changed')
    expect(outputs).toMatchObject({ url: health_check_url, status: 'update_succ', rolled_back: false })
    expect(phases.at(-1)?.label).toBe('Probing')
    expect(log).toContain('Probe: HTTP 502.')
    expect(reports.flatMap(({ links = [] }) => links)).toEqual([{ text: health_check_url, url: health_check_url }])
  })

  it('that does not pass rolls back to the earlier image', async () => {
    const step = await simulatedStep()
    const health_check_url = await application(404)
    const inputs = { ...web, health_check_url, health_check_timeout: '30s' }
    const { outputs, exitCode, summary } = await step.main('deploy', inputs)
    expect(outputs).toMatchObject({ outcome: 'failed', image_path: v1, previous_image_path: v1, rolled_back: 'true' })
    expect(exitCode).toBe(1)
    expect(step.changesSent()).toEqual(['updateServiceImage', 'updateServiceImage'])
    expect(summary).toContain('it needs 3 successful responses in a row and got HTTP 404 × 31')
  })

  it('has health_check_timeout to pass, not more', async () => {
    const step = await simulatedStep()
    const inputs = { ...web, health_check_url: await application(500), health_check_timeout: '30s', rollback: 'false' }
    const { startedAt = 0, endedAt = 0 } = (await step.run(deploy, inputs)).phases.at(-1) ?? {}
    expect(endedAt - startedAt).toBeGreaterThan(25_000)
    expect(endedAt - startedAt).toBeLessThanOrEqual(30_000)
  })

  it('shows the address of the environment where both are given', async () => {
    const step = await simulatedStep()
    const environment_url = 'https://app.example/'
    const { outputs } = await step.run(deploy, { ...web, health_check_url: await application(200), environment_url })
    expect(outputs.url).toBe(environment_url)
  })

  it('takes only the statuses that it is told', async () => {
    const step = await simulatedStep()
    const health_check_url = await application(404)
    const inputs = { ...web, health_check_url, health_check_status: '200, 400-404' }
    expect((await step.run(deploy, inputs)).outcome).toBe('changed')
  })
})

describe('a rollout of deploy that fails', () => {
  it('is rolled back before anything is scaled or probed', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'fail_next_change' })
    const { outcome, outputs, phases } = await step.run(deploy, {
      ...web,
      replicas: '4',
      health_check_url: 'http://127.0.0.1:1',
    })
    expect(outcome).toBe('failed')
    expect(outputs).toMatchObject({ image_path: v1, rolled_back: true, url: 'http://127.0.0.1:1/' })
    expect(step.changesSent()).toEqual(['updateServiceImage', 'updateServiceImage'])
    expect(phases.map(({ label }) => label)).not.toContain('Probing')
  })
})

describe('what somebody else does', () => {
  const v3 = 'hub.c.163.com/admin/web:v3'

  it('to the image while the service is scaled fails the step', async () => {
    const step = await simulatedStep({
      onSleep: () => {
        const { replicas = 0, containers = [] } = step.simulator.world.services.find(({ id }) => id === 50883) ?? {}
        const isSettled = containers[0]?.imagePath === v3 && containers[0].dockerIds.length === replicas
        if (isSettled || !step.changesSent().includes('scaleService')) return
        step.simulator.world.foreignImageUpdate(50883, 'web', v3)
      },
    })
    const { outcome, error } = await step.run(deploy, { ...web, replicas: '4' })
    expect(outcome).toBe('failed')
    expect(error).toMatchObject({ ending: 'superseded', message: expect.stringContaining('has since reverted it') })
  })

  it.each([
    [
      'another image',
      ({ world }: Simulator) => world.foreignImageUpdate(50883, 'web', v3),
      'superseded',
      'reverted it',
    ],
    ['no service', ({ world }: Simulator) => world.deleteService(50883), 'deleted', 'has since been deleted'],
    [
      'a failed operation',
      ({ world }: Simulator) => Object.assign(world.services[0] ?? {}, { status: 'update_fail' }),
      'superseded',
      'has since ended with the status "update_fail"',
    ],
  ])('during the probe fails the step: %s', async (_, happens, ending, words) => {
    const health_check_url = await application(200)
    const step = await simulatedStep({ onSleep: () => step.clock.slept.length === 1 && happens(step.simulator) })
    const { outcome, error } = await step.run(deploy, { ...web, image_path: v1, health_check_url })
    expect(outcome).toBe('failed')
    expect(error).toMatchObject({ ending, message: expect.stringContaining(words) })
    expect(step.changesSent()).toEqual([])
  })

  it('to the number of replicas during the probe, where none was requested, shows in the outputs', async () => {
    const health_check_url = await application(200)
    const step = await simulatedStep({
      onSleep: () => Object.assign(step.simulator.world.services[0] ?? {}, { replicas: 5 }),
    })
    const { outcome, outputs } = await step.run(deploy, { ...web, image_path: v1, health_check_url })
    expect(outcome).toBe('unchanged')
    expect(outputs).toMatchObject({ replicas: 5, image_path: v1 })
  })
})
