import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { deploy } from '../../../src/actions/deploy.ts'
import { speak } from '../../../src/messages/message.ts'
import { simulatedStep } from '../../../testing/simulated-step.ts'
import { built, fromSource, v1, v2 } from './fixture.ts'

const GITHUB_SHA = '0123456789abcdef0123456789abcdef01234567'

describe('deploy from source', () => {
  it('builds the image first, from the tag of the event, then rolls it out', async () => {
    const step = await simulatedStep({ env: { GITHUB_SHA } })
    const { outputs, phases, changes } = await step.run(deploy, fromSource)
    expect(outputs).toMatchObject({
      image_path: built,
      previous_image_path: v1,
      download_url: built,
      tag: '0123456789ab-37f7572f',
      built: true,
      status: 'update_succ',
    })
    expect(step.changesSent()).toEqual(['buildImage', 'updateServiceImage'])
    expect(phases.map(({ label }) => label)).toEqual([
      'Reading',
      'Sending',
      'Building',
      'Reading',
      'Sending',
      'Rolling out',
    ])
    expect(changes.map(({ field }) => field)).toEqual(['web:0123456789ab-37f7572f', 'image of web'])
  })

  it('builds a tag anew that is there', async () => {
    const step = await simulatedStep()
    expect((await step.run(deploy, { ...fromSource, tag: 'v2' })).outcome).toBe('changed')
    expect(step.changesSent()).toEqual(['buildImage', 'updateServiceImage'])
  })

  it.each(['false', 'true'])(
    'refuses to build under the name that already runs, since the platform would not roll it out (dry_run: %s)',
    async (dry_run) => {
      const step = await simulatedStep()
      const { outcome, error, ending, outputs } = await step.run(deploy, { ...fromSource, tag: 'v1', dry_run })
      expect(outcome).toBe('failed')
      expect(error).toMatchObject({ ending: 'refused' })
      expect(String(error)).toContain('already runs hub.c.163.com/admin/web:v1. The platform does not roll out')
      expect(ending?.hint).toContain('To accept the running image, set skip_existing: true')
      expect(outputs.built).toBe(false)
      expect(step.changesSent()).toEqual([])
    },
  )

  it('accepts what runs under a given tag where skip_existing is true, and warns of it', async () => {
    const step = await simulatedStep()
    const inputs = { ...fromSource, tag: 'v1', skip_existing: 'true' }
    const { outputs, log, summary } = await step.main('deploy', inputs)
    expect(outputs).toMatchObject({ outcome: 'unchanged', built: 'false', image_path: v1 })
    const warnings = log.filter((line) => line.startsWith('::warning::')).join()
    expect(warnings).toContain('and skip_existing is true, so nothing was built')
    expect(summary).toContain('so nothing was built')
    expect(step.changesSent()).toEqual([])
  })

  it('takes a given tag that is built as it is where skip_existing is true, and says so', async () => {
    const step = await simulatedStep()
    const { outcome, outputs, log } = await step.run(deploy, { ...fromSource, tag: 'v2', skip_existing: 'true' })
    expect(outcome).toBe('changed')
    expect(outputs).toMatchObject({ built: false, image_path: v2 })
    expect(log.join('\n')).toContain(`${v2} already exists and skip_existing is true, so it was reused`)
    expect(step.changesSent()).toEqual(['updateServiceImage'])
  })

  it('warns where somebody rolls the very name out while it is built anew', async () => {
    const step = await simulatedStep({
      onSleep: () => step.simulator.world.foreignImageUpdate(50883, 'web', v2),
    })
    const { outcome, log } = await step.run(deploy, { ...fromSource, tag: 'v2' })
    expect(outcome).toBe('changed')
    expect(step.changesSent()).toEqual(['buildImage'])
    expect(log.join('\n')).toContain(`Container web already ran ${v2} when this step rebuilt it`)
  })

  it('does nothing where the service runs this commit and Dockerfile, and says why', async () => {
    const step = await simulatedStep({ env: { GITHUB_SHA } })
    await step.run(deploy, fromSource)
    const { outputs, log, summary } = await step.main('deploy', fromSource)
    expect(outputs).toMatchObject({ outcome: 'unchanged', built: 'false', image_path: built })
    const why = 'whose tag identifies this commit and this Dockerfile, so nothing was built.'
    expect(log.join('\n')).toContain(why)
    expect(summary).toContain(why)
    expect(log.filter((line) => line.startsWith('::warning::'))).toEqual([])
    expect(step.changesSent()).toEqual(['buildImage', 'updateServiceImage'])
  })

  it.each([
    ['another commit', { GITHUB_SHA: `0123456789ab${'f'.repeat(28)}` }, {}],
    ['another Dockerfile', { GITHUB_SHA }, { docker_file: 'b.Dockerfile' }],
  ])('builds %s under another tag', async (_, env, inputs) => {
    const text = 'FROM hub.c.163.com/public/ubuntu:16.04\n'
    const files = { Dockerfile: text, 'b.Dockerfile': `${text}RUN true\n` }
    const step = await simulatedStep({ env: { GITHUB_SHA }, files })
    await step.run(deploy, fromSource)
    vi.stubEnv('GITHUB_SHA', env.GITHUB_SHA)
    const { outcome, outputs } = await step.run(deploy, { ...fromSource, ...inputs })
    expect(outcome).toBe('changed')
    expect(outputs.built).toBe(true)
    expect(outputs.image_path).not.toBe(built)
  })

  it('is refused before the build where the rollout could never end in time', async () => {
    const step = await simulatedStep({ env: { GITHUB_SHA } })
    for (const dry_run of ['true', 'false']) {
      const inputs = { ...fromSource, min_ready_seconds: '600', timeout: '5m', dry_run }
      const { outcome, error } = await step.run(deploy, inputs)
      expect(outcome).toBe('failed')
      expect(String(error)).toContain('takes at least 600 s, but only 300 s of the timeout are left')
    }
    expect(step.changesSent()).toEqual([])
  })

  it.each([
    [{}, 'Run the step again: it reuses the image.'],
    [{ tag: 'v3' }, 'with skip_existing: true, or with image_path: hub.c.163.com/admin/web:v3'],
  ])('does not begin a rollout that a long build leaves no time for: %j', async (inputs, hint) => {
    const step = await simulatedStep({ env: { GITHUB_SHA }, durations: { build: 110 } })
    const wishes = { min_ready_seconds: '20', timeout: '2m', poll_interval: '1' }
    const { outcome, outputs, error, ending } = await step.run(deploy, { ...fromSource, ...wishes, ...inputs })
    expect(outcome).toBe('failed')
    expect(error).toMatchObject({ ending: 'refused' })
    expect(String(error)).toMatch(/was built, but only \d+ s of the timeout are left and the rollout to Service web/)
    expect(ending?.hint).toContain(hint)
    expect(outputs).toMatchObject({ built: true, changed: true, rolled_back: false })
    expect(step.changesSent()).toEqual(['buildImage'])
    const again = await step.run(deploy, { ...fromSource, ...wishes, ...inputs, skip_existing: 'true' })
    expect(again.outcome).toBe('changed')
    expect(step.changesSent()).toEqual(['buildImage', 'updateServiceImage'])
  })

  it.each(['c.163.com/admin/web', 'admin/web'])(
    'rolls the image out by the name that the container has: %s',
    async (repository) => {
      const step = await simulatedStep({ env: { GITHUB_SHA } })
      step.simulator.world.foreignImageUpdate(50883, 'web', `${repository}:v1`)
      await step.run(deploy, fromSource)
      expect(step.changesSent()[0]).toBe('buildImage')
      expect(step.sentBody('updateServiceImage')).toMatchObject({
        container_images: [{ image_path: `${repository}:0123456789ab-37f7572f` }],
      })
    },
  )

  it('says all of it in Chinese where that is the language', async () => {
    onTestFinished(() => speak('en'))
    speak('zh')
    const step = await simulatedStep({ env: { GITHUB_SHA } })
    const refused = await step.run(deploy, { ...fromSource, tag: 'v1' })
    expect(String(refused.error)).toContain('平台不会再次更新为同名镜像')
    const { headline, phases, reports } = await step.run(deploy, fromSource)
    expect(headline).toContain(`${built}。已完成并验证。`)
    expect(phases.map(({ label }) => label)).toEqual(['读取', '发送', '构建镜像', '读取', '发送', '更新镜像'])
    expect(reports.flatMap(({ changes = [] }) => changes).map(({ field }) => field)).toContain('web 的镜像')
    const again = await step.run(deploy, fromSource)
    expect(again.log.join('\n')).toContain('其标签对应当前的提交和 Dockerfile，因此没有构建。')
  })

  it('refuses another registry before the build', async () => {
    const step = await simulatedStep({ env: { GITHUB_SHA } })
    step.simulator.world.foreignImageUpdate(50883, 'web', 'mirror.example/admin/web:v1')
    const { error } = await step.run(deploy, fromSource)
    expect(String(error)).toContain('the build would go to hub.c.163.com/admin/web.')
    expect(step.changesSent()).toEqual([])
  })

  it('does not take the digest that a container runs for the name of its repository', async () => {
    const step = await simulatedStep({ env: { GITHUB_SHA } })
    const digest = `hub.c.163.com/admin/web@sha256:${'0'.repeat(64)}`
    step.simulator.world.foreignImageUpdate(50883, 'web', digest)
    const { outputs } = await step.run(deploy, fromSource)
    expect(outputs).toMatchObject({ previous_image_path: digest })
    expect(step.sentBody('updateServiceImage')).toMatchObject({ container_images: [{ image_path: built }] })
  })

  it('takes the image of a commit that is built already: a job that is run again does nothing twice', async () => {
    const step = await simulatedStep({ env: { GITHUB_SHA } })
    step.simulator.fault({ kind: 'fail_next_change', resource: 'service' })
    const first = await step.run(deploy, { ...fromSource, rollback: 'true' })
    expect(first.error).toMatchObject({ rolledBack: true })
    const again = await step.run(deploy, fromSource)
    expect(again.outcome).toBe('changed')
    expect(step.changesSent().filter((operation) => operation === 'buildImage')).toHaveLength(1)
  })

  it('waits for the build also where wait is false: only then can the image run', async () => {
    const step = await simulatedStep()
    const { outcome } = await step.run(deploy, { ...fromSource, tag: 'v3', wait: 'false' })
    expect(outcome).toBe('started')
    expect(step.changesSent()).toEqual(['buildImage', 'updateServiceImage'])
  })

  it('says in a dry run what would be built and rolled out', async () => {
    const step = await simulatedStep()
    const { outcome, outputs, changes, log } = await step.run(deploy, { ...fromSource, tag: 'v3', dry_run: 'true' })
    expect(log).toContain('Would build hub.c.163.com/admin/web:v3 from Dockerfile first.')
    expect(outcome).toBe('planned')
    expect(outputs).toMatchObject({ tag: 'v3', download_url: 'hub.c.163.com/admin/web:v3', image_path: v1 })
    expect(changes).toEqual([{ field: 'image of web', before: v1, after: 'hub.c.163.com/admin/web:v3' }])
    expect(step.changesSent()).toEqual([])
  })

  it('leaves the service alone where the build fails', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'fail_next_change' })
    const { outputs, exitCode } = await step.main('deploy', { ...fromSource, tag: 'v3' })
    expect(outputs).toMatchObject({ outcome: 'failed', status: 'build_fail', changed: 'true', rolled_back: 'false' })
    expect(exitCode).toBe(1)
    expect(step.changesSent()).toEqual(['buildImage'])
  })

  it.each([
    [{ service_id: '50901', repo_name: 'web' }, 'has 2 containers (front, api)'],
    [{ service_id: '51572', repo_name: 'web' }, 'is stateful'],
    [{ service_id: '50883', repo_name: 'api' }, 'the build would go to admin/api'],
    [{ service_id: '50883', repo_name: 'web', container_name: 'nil' }, 'has no container "nil"'],
  ])('refuses before the build what would only be refused after it: %j', async (inputs, message) => {
    const step = await simulatedStep()
    const { error } = await step.run(deploy, { ...inputs, tag: 'v3' })
    expect(error).toMatchObject({ ending: 'refused' })
    expect(String(error)).toContain(message)
    expect(step.changesSent()).toEqual([])
  })
})
