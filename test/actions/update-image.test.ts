import { describe, expect, it } from 'vitest'
import { updateImage } from '../../src/actions/update-image.ts'
import { simulatedStep } from '../../testing/simulated-step.ts'
import { refusedBy } from './refusal.ts'

const v1 = 'hub.c.163.com/admin/web:v1'
const v2 = 'hub.c.163.com/admin/web:v2'
const web = { service_id: '50883', image_path: v2 }
const shopImages = `front: ${v2}\napi: hub.c.163.com/admin/api:v2\n`

describe('the rules of update-image', () => {
  it.each([
    [
      { service_id: '50883' },
      'Input image_path is required, unless container_images (for several containers) or image_from',
    ],
    [{ ...web, container_images: `web: ${v2}` }, 'Input container_images cannot be combined with image_path'],
    [
      { service_id: '50883', container_name: 'web', container_images: `web: ${v2}` },
      'Input container_name names the container for image_path and cannot be combined with container_images',
    ],
    [{ ...web, image_from: 'default/web' }, 'Input image_from cannot be combined with image_path'],
    [{ service_id: '50883', image_from: 'web' }, 'Input image_from must be NAMESPACE/SERVICE, such as staging/web'],
    [{ service_id: '50883', image_path: 'web v2' }, 'Input image_path must be an image such as'],
    [{ service_id: '50883', container_images: 'web: [' }, 'Input container_images must be'],
    [{ ...web, min_ready_seconds: '601' }, 'Input min_ready_seconds must be a whole number from 1 to 600'],
    [{ image_path: v2 }, 'Input service_id is required, unless namespace and service_name are given'],
  ])('refuse %j', refusedBy(updateImage))
})

describe('update-image', () => {
  it('rolls the image out and says what runs now and what ran before', async () => {
    const step = await simulatedStep()
    const { outputs, exitCode } = await step.main('update-image', web)
    expect(outputs).toMatchObject({
      outcome: 'changed',
      service_id: '50883',
      service_name: 'web',
      namespace: 'my-ev-admin',
      image_path: v2,
      previous_image_path: v1,
      status: 'update_succ',
      changed: 'true',
      rolled_back: 'false',
    })
    expect(exitCode).toBe(0)
    expect(step.changesSent()).toEqual(['updateServiceImage'])
    expect(step.sentBody('updateServiceImage')).toEqual({
      container_images: [{ container_id: 50890, image_path: v2 }],
      min_ready_seconds: 10,
    })
  })

  it('tells the whole story', async () => {
    const step = await simulatedStep()
    const { subject, headline, changes, phases } = await step.run(updateImage, web)
    expect(subject).toBe('Service web (50883)')
    expect(headline).toBe(`Service web (50883): ${v2}. Completed and verified.`)
    expect(changes).toEqual([{ field: 'image of web', before: v1, after: v2 }])
    expect(phases.map(({ label }) => label)).toEqual(['Reading', 'Sending', 'Rolling out'])
  })

  it('hands on the pause between replicas', async () => {
    const step = await simulatedStep()
    await step.run(updateImage, { ...web, min_ready_seconds: '45' })
    expect(step.sentBody('updateServiceImage')).toMatchObject({ min_ready_seconds: 45 })
  })

  it('rolls out to several containers at once, with outputs by container', async () => {
    const step = await simulatedStep()
    const { outputs } = await step.main('update-image', { service_id: '50901', container_images: shopImages })
    expect(JSON.parse(String(outputs.image_path))).toEqual({ front: v2, api: 'hub.c.163.com/admin/api:v2' })
    expect(JSON.parse(String(outputs.previous_image_path))).toEqual({ front: v1, api: 'hub.c.163.com/admin/api:v1' })
    expect(JSON.parse(String(outputs.result)).image_path).toEqual({ front: v2, api: 'hub.c.163.com/admin/api:v2' })
    expect(step.changesSent()).toEqual(['updateServiceImage'])
  })

  it('asks which container where the service has several', async () => {
    const step = await simulatedStep()
    const { error } = await step.run(updateImage, { service_id: '50901', image_path: v2 })
    expect(String(error)).toContain('has 2 containers (front, api)')
    const named = { service_id: '50901', image_path: v2, container_name: 'front' }
    expect((await step.run(updateImage, named)).outputs).toMatchObject({ image_path: v2, previous_image_path: v1 })
  })

  it('sends nothing when the image already runs', async () => {
    const step = await simulatedStep()
    const { outputs, summary } = await step.main('update-image', { ...web, image_path: v1 })
    expect(outputs).toMatchObject({
      outcome: 'unchanged',
      image_path: v1,
      previous_image_path: v1,
      changed: 'false',
      rolled_back: 'false',
    })
    expect(summary).toContain('Already up to date, nothing to do.')
    expect(step.operations()).toEqual(['getService'])
  })

  it('sends it all the same where force is true, and is content when the platform finds no difference', async () => {
    const step = await simulatedStep()
    const { outcome } = await step.run(updateImage, { ...web, image_path: v1, force: 'true' })
    expect(step.changesSent()).toEqual(['updateServiceImage'])
    expect(outcome).toBe('unchanged')
  })
})

describe('an image that runs already', () => {
  const latest = 'hub.c.163.com/admin/web:latest'

  it.each([[latest], ['hub.c.163.com/admin/web'], ['hub.c.163.com/admin/web:stable']])(
    'under a tag that moves is warned of: %s',
    async (image_path) => {
      const step = await simulatedStep()
      step.simulator.world.foreignImageUpdate(50883, 'web', image_path)
      const { outputs, log, summary } = await step.main('update-image', { ...web, image_path })
      expect(outputs).toMatchObject({ outcome: 'unchanged' })
      const warning = `Container web already runs ${image_path}. This tag may refer to a newer build by now`
      expect(log.filter((line) => line.startsWith('::warning::')).join()).toContain(warning)
      expect(summary).toContain('This tag may refer to a newer build by now')
      expect(step.changesSent()).toEqual([])
    },
  )

  it('under a tag of its own is not', async () => {
    const step = await simulatedStep()
    const { log } = await step.run(updateImage, { ...web, image_path: v1 })
    expect(log.filter((line) => line.startsWith('::warning::'))).toEqual([])
  })

  it('written in another way is the same one', async () => {
    const step = await simulatedStep()
    const { outcome } = await step.run(updateImage, { ...web, image_path: 'c.163.com/admin/web:v1' })
    expect(outcome).toBe('unchanged')
    expect(step.changesSent()).toEqual([])
  })
})

describe('a rollout that cannot end in time', () => {
  const slow = { ...web, min_ready_seconds: '60', timeout: '1m' }

  it.each(['false', 'true'])('is refused before anything is sent (dry_run: %s)', async (dry_run) => {
    const step = await simulatedStep()
    const { outcome, error, ending } = await step.run(updateImage, { ...slow, dry_run })
    expect(outcome).toBe('failed')
    expect(String(error)).toMatch(
      /a rollout to 2 replicas with min_ready_seconds 60 takes at least 60 s, but only (?:60|59) s of the timeout are left/,
    )
    expect(ending?.hint).toBe('Set a longer timeout or a smaller min_ready_seconds.')
    expect(step.changesSent()).toEqual([])
  })

  it.each([
    [{ ...slow, wait: 'false' }, 'started'],
    [{ ...slow, image_path: v1 }, 'unchanged'],
    [{ ...slow, timeout: '5m' }, 'changed'],
  ])('is another thing with %j', async (inputs, ending) => {
    const step = await simulatedStep()
    expect((await step.run(updateImage, inputs)).outcome).toBe(ending)
  })
})

describe('a rollout that fails', () => {
  it('is rolled back, and the step still fails', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'fail_next_change' })
    const { outputs, exitCode, summary } = await step.main('update-image', web)
    expect(outputs).toMatchObject({
      outcome: 'failed',
      image_path: v1,
      previous_image_path: v1,
      status: 'update_succ',
      rolled_back: 'true',
      changed: 'true',
    })
    expect(exitCode).toBe(1)
    expect(step.changesSent()).toEqual(['updateServiceImage', 'updateServiceImage'])
    expect(summary).toContain('The earlier image is running again.')
    expect(summary).toContain('image of web')
    expect(step.simulator.world.services.find(({ id }) => id === 50883)?.containers[0]?.imagePath).toBe(v1)
  })

  it('of several images puts all of them back', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'fail_next_change' })
    const container_images = `{ "front": "${v2}", "api": "hub.c.163.com/admin/api:v2" }`
    const { outputs } = await step.main('update-image', { service_id: '50901', container_images })
    expect(outputs).toMatchObject({ outcome: 'failed', rolled_back: 'true' })
    expect(JSON.parse(outputs.image_path ?? '')).toEqual({ front: v1, api: 'hub.c.163.com/admin/api:v1' })
    expect(step.changesSent()).toEqual(['updateServiceImage', 'updateServiceImage'])
  })

  it('is left as it is where rollback is false', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'fail_next_change' })
    const { outcome, outputs, ending } = await step.run(updateImage, { ...web, rollback: 'false' })
    expect(outcome).toBe('failed')
    expect(outputs).toMatchObject({
      image_path: v2,
      previous_image_path: v1,
      rolled_back: false,
      status: 'update_fail',
    })
    expect(ending?.hint).toContain('operation log')
    expect(step.changesSent()).toHaveLength(1)
  })

  it('that cannot be rolled back says so first', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'fail_next_change', times: 2 })
    const { outputs, ending, reports } = await step.run(updateImage, web)
    expect(outputs).toMatchObject({ rolled_back: false, previous_image_path: v1 })
    expect(ending?.message).toMatch(/^The rollback failed, so the running image is not known: /)
    expect(reports.flatMap(({ notes = [] }) => notes)).toEqual(['The rollback failed.'])
  })

  it('that does not end in time is rolled back as soon as the platform is free, with a deadline of its own', async () => {
    const timeout = 180_000
    const step = await simulatedStep({
      onSleep: () => {
        const stuck = step.simulator.world.services.find(({ id }) => id === 50883)?.pending
        const late = step.clock.now() - (step.simulator.requests[0]?.at ?? 0) > timeout + 60_000
        if (late && stuck?.endsAt === Number.POSITIVE_INFINITY) stuck.endsAt = step.clock.now()
      },
    })
    step.simulator.fault({ kind: 'stuck' })
    const { outcome, outputs, error } = await step.run(updateImage, { ...web, timeout: '3m' })
    expect(outcome).toBe('timed_out')
    expect(String(error)).toContain(`Rolled back: ${v1} runs now.`)
    expect(outputs).toMatchObject({ image_path: v1, rolled_back: true, status: 'update_succ' })
  })

  it('is not rolled back when another deploy took its place', async () => {
    const step = await simulatedStep({
      onSleep: () => {
        const { world } = step.simulator
        if (step.changesSent().length === 1) world.foreignImageUpdate(50883, 'web', 'hub.c.163.com/admin/web:v3')
      },
    })
    const { error, outputs } = await step.run(updateImage, web)
    expect(error).toMatchObject({ ending: 'superseded' })
    expect(String(error)).toContain('container web now runs hub.c.163.com/admin/web:v3')
    expect(outputs).toMatchObject({ image_path: 'hub.c.163.com/admin/web:v3', rolled_back: false })
    expect(step.changesSent()).toHaveLength(1)
  })

  it('is not rolled back when the step is cancelled', async () => {
    const step = await simulatedStep({ onSleep: () => step.cancel() })
    const { outcome, outputs } = await step.run(updateImage, web)
    expect(outcome).toBe('cancelled')
    expect(outputs).toMatchObject({ rolled_back: false, previous_image_path: v1, status: 'updating' })
    expect(step.changesSent()).toHaveLength(1)
  })
})

describe('what update-image refuses before it sends anything', () => {
  it.each([
    [{ ...web, image_path: 'hub.c.163.com/admin/api:v2' }, 'only within its repository'],
    [{ service_id: '51572', image_path: v2 }, 'is stateful'],
    [{ service_id: '50901', container_images: `worker: ${v2}` }, 'has no container "worker". Available: front, api.'],
    [{ ...web, container_name: 'nginx' }, 'has no container "nginx". Available: web.'],
    [{ ...web, image_path: 'mirror.example/admin/web:v2' }, 'only within its repository'],
    [{ ...web, namespace: 'my-ev', service_name: 'shop' }, 'service_id and service_name contradict each other'],
  ])('%j', async (inputs, message) => {
    const step = await simulatedStep()
    const { outcome, error, outputs } = await step.run(updateImage, inputs)
    expect(outcome).toBe('failed')
    expect(String(error)).toContain(message)
    expect(outputs.rolled_back).toBe(false)
    expect(step.changesSent()).toEqual([])
  })

  it('leaves an image that does not exist to the platform, whose refusal puts nothing back', async () => {
    const step = await simulatedStep()
    const { outputs, ending } = await step.run(updateImage, { ...web, image_path: 'hub.c.163.com/admin/web:v9' })
    expect(ending?.message).toContain('code 4040129')
    expect(outputs).toMatchObject({ image_path: v1, rolled_back: false })
    expect(outputs.changed).toBeUndefined()
    // An image that was pushed a moment ago would be known within a minute; the refusals changed nothing.
    const moments = step.simulator.requests.filter(({ method }) => method === 'PUT').map(({ at }) => at)
    expect((moments.at(-1) ?? 0) - (moments[0] ?? 0)).toBeGreaterThan(55_000)
    // One that was just pushed is found after a moment, so it is asked again for a while.
    expect(new Set(step.changesSent())).toEqual(new Set(['updateServiceImage']))
  })
})
