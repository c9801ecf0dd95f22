import { describe, expect } from 'vitest'
import { type Fixture, it } from '../../../testing/fixture.ts'

const v1 = 'hub.c.163.com/admin/web:v1'
const v2 = 'hub.c.163.com/admin/web:v2'
const api = (tag: string) => `hub.c.163.com/admin/api:${tag}`
const web = { service_id: '50883', image_path: v2, min_ready_seconds: '1' }

const imagesOf = (fixture: Fixture, id: number) => fixture.service(id).containers.map(({ imagePath }) => imagePath)

describe.concurrent('update-image rolls an image out', () => {
  it('to the only container, and says what ran and what runs', async ({ environment }) => {
    const fixture = await environment.fixture()
    const before = fixture.service(50883).containers[0]?.dockerIds
    const { outputs, log, summary } = await fixture.run('update-image', web)
    expect(outputs).toMatchObject({
      service_id: '50883',
      service_name: 'web',
      namespace: 'my-ev-admin',
      image_path: v2,
      previous_image_path: v1,
      status: 'update_succ',
      changed: 'true',
      rolled_back: 'false',
      outcome: 'changed',
    })
    expect(imagesOf(fixture, 50883)).toEqual([v2])
    expect(fixture.service(50883).containers[0]?.dockerIds).not.toEqual(before)
    expect(fixture.changes().map(({ body }) => body)).toEqual([
      { min_ready_seconds: 1, container_images: [{ container_id: 50890, image_path: v2 }] },
    ])
    expect(log).toContain(`Changing image of web: ${v1} → ${v2}.`)
    expect(summary).toContain('image of web')
  })

  it('to one of several containers by its name, and leaves the others', async ({ environment }) => {
    const fixture = await environment.fixture()
    const { outputs } = await fixture.run('update-image', {
      ...web,
      service_id: '50901',
      container_name: 'api',
      image_path: api('v2'),
    })
    expect(outputs).toMatchObject({ image_path: api('v2'), previous_image_path: api('v1'), outcome: 'changed' })
    expect(imagesOf(fixture, 50901)).toEqual([v1, api('v2')])
  })

  it('to several containers by a map, in one request', async ({ environment }) => {
    const fixture = await environment.fixture()
    const { outputs } = await fixture.run('update-image', {
      service_id: '50901',
      container_images: `front: ${v2}\napi: ${api('v2')}\n`,
      min_ready_seconds: '1',
    })
    expect(JSON.parse(outputs.image_path ?? '')).toEqual({ front: v2, api: api('v2') })
    expect(JSON.parse(outputs.previous_image_path ?? '')).toEqual({ front: v1, api: api('v1') })
    expect(JSON.parse(outputs.result ?? '')).toMatchObject({ image_path: { front: v2, api: api('v2') } })
    expect(imagesOf(fixture, 50901)).toEqual([v2, api('v2')])
    expect(fixture.changes()).toHaveLength(1)
  })

  it('takes the map as JSON as well', async ({ environment }) => {
    const fixture = await environment.fixture()
    const container_images = JSON.stringify({ front: v2 })
    const { outputs } = await fixture.run('update-image', {
      service_id: '50901',
      container_images,
      min_ready_seconds: '1',
    })
    expect(outputs).toMatchObject({ image_path: v2, outcome: 'changed' })
    expect(imagesOf(fixture, 50901)).toEqual([v2, api('v1')])
  })
})

describe.concurrent('update-image sends nothing', () => {
  it('where the container has the image', async ({ environment }) => {
    const fixture = await environment.fixture()
    const { outputs } = await fixture.run('update-image', { ...web, image_path: v1 })
    expect(outputs).toMatchObject({ outcome: 'unchanged', changed: 'false', image_path: v1, previous_image_path: v1 })
    expect(fixture.changes()).toEqual([])
  })

  it('where every container of the map has its image', async ({ environment }) => {
    const fixture = await environment.fixture()
    const container_images = `{ front: "${v1}", api: "${api('v1')}" }`
    const { outputs } = await fixture.run('update-image', { service_id: '50901', container_images })
    expect(outputs.outcome).toBe('unchanged')
    expect(fixture.operations()).toEqual(['getService'])
  })

  it.for([
    ['another repository', { image_path: api('v2') }, 'only within its repository', 'create a new service'],
    ['another registry', { image_path: 'docker.io/admin/web:v2' }, 'only within its repository', 'same repository'],
    ['a stateful service', { service_id: '51572' }, 'Service db (51572) is stateful', 'create a new service with'],
    ['a container that is not there', { container_name: 'worker' }, 'no container "worker". Available: web', 'Check'],
    ['a service of several containers and no name', { service_id: '50901' }, '(front, api)', 'container_images'],
    [
      'a map that names a container that is not there',
      { service_id: '50901', image_path: '', container_images: `worker: ${v2}` },
      'no container "worker". Available: front, api',
      'Check',
    ],
  ] as const)('for %s', async ([, inputs, message, advice], { environment }) => {
    const fixture = await environment.fixture()
    const { outputs, annotations } = await fixture.run('update-image', { ...web, ...inputs })
    expect(outputs).toMatchObject({ outcome: 'failed', changed: 'false', rolled_back: 'false' })
    expect(annotations[0]?.message).toContain(message)
    expect(annotations[0]?.message).toContain(advice)
    expect(fixture.operations()).toEqual(['getService'])
  })
})

describe.concurrent('update-image ends red', () => {
  it('with the platform’s words where the image does not exist, and puts nothing back', async ({ environment }) => {
    const fixture = await environment.fixture()
    const { outputs, annotations } = await fixture.run('update-image', { ...web, image_path: `${v1}-nowhere` })
    expect(outputs).toMatchObject({ outcome: 'failed', changed: 'false', rolled_back: 'false', image_path: v1 })
    expect(annotations.at(-1)?.message).toContain('4040129')
    expect(fixture.changes()).toEqual([])
  })

  it('and puts the old image back once, where the rollout fails', async ({ environment }) => {
    const fixture = await environment.fixture()
    fixture.simulator.fault({ kind: 'fail_next_change', resource: 'service' })
    const { outputs, annotations, summary } = await fixture.run('update-image', web)
    expect(outputs).toMatchObject({
      outcome: 'failed',
      changed: 'true',
      rolled_back: 'true',
      image_path: v1,
      previous_image_path: v1,
      status: 'update_succ',
    })
    expect(annotations.at(-1)?.message).toContain(`Rolled back: ${v1} runs now.`)
    expect(summary).toContain('The earlier image is running again.')
    expect(fixture.changes().map(({ operationId }) => operationId)).toEqual([
      'updateServiceImage',
      'updateServiceImage',
    ])
    expect(imagesOf(fixture, 50883)).toEqual([v1])
  })

  it('and puts all of several images back', async ({ environment }) => {
    const fixture = await environment.fixture()
    fixture.simulator.fault({ kind: 'fail_next_change' })
    const { outputs } = await fixture.run('update-image', {
      service_id: '50901',
      container_images: `front: ${v2}\napi: ${api('v2')}`,
      min_ready_seconds: '1',
    })
    expect(outputs).toMatchObject({ outcome: 'failed', rolled_back: 'true' })
    expect(JSON.parse(outputs.image_path ?? '')).toEqual({ front: v1, api: api('v1') })
    expect(fixture.changes()).toHaveLength(2)
    expect(imagesOf(fixture, 50901)).toEqual([v1, api('v1')])
  })

  it('and puts the old image back once the platform is free, where the rollout times out', async ({ environment }) => {
    let isTimedOut = false
    const fixture = await environment.fixture({
      durations: { serviceImage: 1e9 },
      meanwhile: ({ world }, operation, count) => {
        const pending = world.services.find(({ id }) => id === 50883)?.pending
        // The rollout that was too slow ends at last, while the way back waits for the platform.
        const free = isTimedOut && operation === 'getService'
        if (pending && (free || (operation === 'updateServiceImage' && count === 2))) {
          Object.assign(pending, { appliesAt: 0, endsAt: 0 })
        }
      },
    })
    const { outputs, annotations } = await fixture.run(
      'update-image',
      { ...web, timeout: '40s', poll_interval: '1' },
      {
        onLine: (line) => {
          isTimedOut ||= line.includes('Rolling back to hub')
        },
      },
    )
    expect(outputs).toMatchObject({ outcome: 'timed_out', rolled_back: 'true', image_path: v1, status: 'update_succ' })
    expect(annotations.at(-1)?.message).toContain('did not finish within')
    expect(fixture.changes()).toHaveLength(2)
    expect(imagesOf(fixture, 50883)).toEqual([v1])
  })

  it('and says first what could not be put back', async ({ environment }) => {
    const fixture = await environment.fixture()
    fixture.simulator.fault({ kind: 'fail_next_change', times: 2 })
    const { outputs, annotations } = await fixture.run('update-image', web)
    expect(outputs).toMatchObject({ outcome: 'failed', rolled_back: 'false', status: 'update_fail' })
    expect(annotations.at(-1)?.message).toMatch(/^The rollback failed/)
    expect(fixture.changes()).toHaveLength(2)
  })

  it('and leaves what it sent where rollback is false', async ({ environment }) => {
    const fixture = await environment.fixture()
    fixture.simulator.fault({ kind: 'fail_next_change' })
    const { outputs } = await fixture.run('update-image', { ...web, rollback: 'false' })
    expect(outputs).toMatchObject({ outcome: 'failed', rolled_back: 'false', previous_image_path: v1, image_path: v2 })
    expect(fixture.changes()).toHaveLength(1)
  })

  it('where the status says success while another image runs', async ({ environment }) => {
    const fixture = await environment.fixture({
      meanwhile: ({ world }, operation) => {
        const pending = world.services.find(({ id }) => id === 50883)?.pending
        // Ends well by its word, without having replaced anything.
        if (operation === 'updateServiceImage' && pending) pending.becomes = {}
      },
    })
    const { outputs, annotations } = await fixture.run('update-image', { ...web, rollback: 'false' })
    expect(outputs).toMatchObject({ outcome: 'failed', status: 'update_succ', image_path: v1 })
    expect(annotations.at(-1)?.message).toContain('the result is not as requested')
  })
})
