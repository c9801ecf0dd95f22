import { describe, expect, test } from 'vitest'
import { applyChange } from '../../../src/changes/engine/apply.ts'
import {
  assign,
  findContainer,
  type ImageUpdate,
  imageChange,
  revertUpdate,
} from '../../../src/changes/services/image.ts'
import {
  DB,
  openFixture,
  REGISTRY,
  rejectionOf,
  SHOP,
  serviceOf,
  showing,
  updateImages,
  V1,
  V2,
  WEB,
} from '../fixture.ts'

const API_V1 = `${REGISTRY}/api:v1`
const API_V2 = `${REGISTRY}/api:v2`

function update(service_id: number, images: ImageUpdate['images'], more: Partial<ImageUpdate> = {}): ImageUpdate {
  return { service_id, images, min_ready_seconds: 10, force: false, ...more }
}

describe('the container that gets the image', () => {
  test('is the only one where no name is given', async () => {
    const fixture = await openFixture()
    const result = await updateImages(fixture.client, update(WEB, [{ image_path: V2 }]), fixture.options())
    expect(result.differences).toEqual([{ field: 'image of web', before: V1, after: V2 }])
    expect(fixture.service(WEB).containers[0]?.imagePath).toBe(V2)
  })

  test('must be named where there are several', async () => {
    const { client, changes, options } = await openFixture()
    expect(await rejectionOf(updateImages(client, update(SHOP, [{ image_path: V2 }]), options()))).toMatchObject({
      ending: 'refused',
      message:
        'Service shop (50901) has 2 containers (front, api), and the inputs do not say which of them gets the image.',
      advice: expect.stringContaining('container_name'),
    })
    expect(changes).toEqual([])
  })

  test('must be there', async () => {
    const { client, changes, options } = await openFixture()
    const images = [{ container_name: 'back', image_path: V2 }]
    expect(await rejectionOf(updateImages(client, update(SHOP, images), options()))).toMatchObject({
      ending: 'refused',
      message: 'Service shop (50901) has no container "back". Available: front, api.',
      advice: 'Check container_name.',
    })
    expect(changes).toEqual([])
  })

  test('cannot be found in a service without any', async () => {
    const { client } = await openFixture()
    const service = { ...(await client.services.get(WEB)), service_container_infos: [] }
    expect(() => findContainer(service, undefined)).toThrow('has 0 containers ()')
  })

  test('is found by its name among several', async () => {
    const { client } = await openFixture()
    const service = await client.services.get(SHOP)
    const images = [
      { container_name: 'api', image_path: API_V2 },
      { container_name: 'front', image_path: V2 },
    ]
    expect(assign(service, images).map(({ container, image_path }) => [container.container_id, image_path])).toEqual([
      [50913, API_V2],
      [50912, V2],
    ])
  })
})

describe('a rollout', () => {
  const both = [
    { container_name: 'front', image_path: V2 },
    { container_name: 'api', image_path: API_V2 },
  ]

  test('sends the images by container id, with the pause between two replicas', async () => {
    const { client, simulator, options } = await openFixture()
    await updateImages(client, update(SHOP, both, { min_ready_seconds: 25 }), options())
    const request = simulator.requests.find((one) => one.operationId === 'updateServiceImage')
    expect(request?.body).toEqual({
      container_images: [
        { container_id: 50912, image_path: V2 },
        { container_id: 50913, image_path: API_V2 },
      ],
      min_ready_seconds: 25,
    })
  })

  test('of several containers differs in those that have another image', async () => {
    const { client, options } = await openFixture()
    const images = [
      { container_name: 'front', image_path: V1 },
      { container_name: 'api', image_path: API_V2 },
    ]
    const result = await updateImages(client, update(SHOP, images), options())
    expect(result.outcome).toBe('changed')
    expect(result.differences).toEqual([{ field: 'image of api', before: API_V1, after: API_V2 }])
  })

  test('of several containers succeeds only when each has its image', async () => {
    const fixture = await openFixture({
      at: { 12000: ({ simulator }) => simulator.world.foreignImageUpdate(SHOP, 'front', V1) },
    })
    const error = await rejectionOf(updateImages(fixture.client, update(SHOP, both), fixture.options()))
    expect(error).toMatchObject({
      ending: 'failed',
      status: 'update_succ',
      message: expect.stringContaining(`the change to run ${V2}, ${API_V2} ended`),
    })
    expect(error).toHaveProperty('message', expect.stringContaining(`(image of front is ${V1} instead of ${V2})`))
  })

  test('of what runs already is not sent', async () => {
    const { client, operations, options } = await openFixture()
    const result = await updateImages(client, update(WEB, [{ image_path: V1 }]), options())
    expect(result).toMatchObject({ outcome: 'unchanged', differences: [] })
    expect(operations()).toEqual(['getService'])
  })

  test('of what runs already is sent with force, and the platform has the last status', async () => {
    const { client, operations, options } = await openFixture()
    const result = await updateImages(client, update(WEB, [{ image_path: V1 }], { force: true }), options())
    expect(result.outcome).toBe('unchanged')
    expect(operations()).toEqual(['getService', 'updateServiceImage', 'getService'])
  })

  test('takes an image without a tag for the latest one', async () => {
    const { client, operations, options } = await openFixture({
      given: (world) => {
        for (const container of serviceOf(world, WEB).containers) container.imagePath = `${REGISTRY}/web:latest`
      },
    })
    const result = await updateImages(client, update(WEB, [{ image_path: `${REGISTRY}/web` }]), options())
    expect(result.outcome).toBe('unchanged')
    expect(operations()).toEqual(['getService'])
  })

  test('to another repository is refused', async () => {
    const { client, operations, options } = await openFixture()
    expect(await rejectionOf(updateImages(client, update(WEB, [{ image_path: API_V1 }]), options()))).toMatchObject({
      ending: 'refused',
      message: `Container web runs an image of ${REGISTRY}/web, and the platform changes an image only within its repository; ${API_V1} belongs to ${REGISTRY}/api.`,
      advice: expect.stringContaining('same repository'),
    })
    expect(operations()).toEqual(['getService'])
  })

  test('of a stateful service is refused', async () => {
    const { client, operations, options } = await openFixture()
    const images = [{ image_path: 'hub.c.163.com/public/ubuntu:16.04' }]
    expect(await rejectionOf(updateImages(client, update(DB, images), options()))).toMatchObject({
      ending: 'refused',
      message: 'Service db (51572) is stateful, and the platform can change the image only of stateless services.',
      advice: 'To change the image of a stateful service, create a new service with the new image.',
    })
    expect(operations()).toEqual(['getService'])
  })

  test('shows each read of the service to whoever wants it', async () => {
    const fixture = await openFixture()
    const seen: string[] = []
    const options = fixture.options({ seen: (service) => seen.push(service.service_info.status) })
    await updateImages(fixture.client, update(WEB, [{ image_path: V2 }]), options)
    expect(seen).toHaveLength(fixture.count('getService'))
    expect(seen[0]).toBe('create_succ')
    expect(seen.at(-1)).toBe('update_succ')
  })

  test('is not superseded by another’s rollout of a container that it does not touch', async () => {
    const fixture = await openFixture({
      at: { 4000: ({ simulator }) => simulator.world.foreignImageUpdate(SHOP, 'api', API_V2) },
    })
    const images = [{ container_name: 'front', image_path: V2 }]
    // The simulated foreign change replaces what our rollout was to become, so ours ends with the image from before.
    const error = await rejectionOf(updateImages(fixture.client, update(SHOP, images), fixture.options()))
    expect(error).toMatchObject({ ending: 'failed', status: 'update_succ' })
  })

  test('is not superseded where a container is there that was not there before', async () => {
    const fixture = await openFixture({
      at: {
        4000: ({ world }) => {
          for (const container of serviceOf(world, WEB).containers) {
            Object.assign(container, { id: 777, imagePath: `${REGISTRY}/web:v9` })
          }
        },
      },
    })
    const result = await updateImages(fixture.client, update(WEB, [{ image_path: V2 }]), fixture.options())
    expect(result.outcome).toBe('changed')
  })
})

test('an update is reversed by the images that it replaces, without force', async () => {
  const { client } = await openFixture()
  const service = await client.services.get(SHOP)
  const forward = update(SHOP, [{ container_name: 'api', image_path: API_V2 }], { force: true, min_ready_seconds: 7 })
  expect(revertUpdate(forward, service)).toEqual({
    service_id: SHOP,
    images: [{ container_name: 'api', image_path: API_V1 }],
    min_ready_seconds: 7,
    force: false,
  })
})

describe('a rollout that has to be over before a deadline', () => {
  const roll = (
    fixture: Awaited<ReturnType<typeof openFixture>>,
    wanted: ImageUpdate,
    timeoutMs: number,
    wait = true,
  ) => {
    const options = fixture.options({ timeoutMs, wait })
    return applyChange(imageChange(fixture.client, wanted, options, options), options)
  }

  test.each([
    [2, 10, 10_000],
    [5, 60, 240_000],
  ])('of %i replicas with %i s between them is refused with %i ms', async (replicas, min_ready_seconds, timeoutMs) => {
    const fixture = await openFixture({ given: showing(WEB, { replicas }) })
    const wanted = update(WEB, [{ image_path: V2 }], { min_ready_seconds })
    expect(await rejectionOf(roll(fixture, wanted, timeoutMs))).toMatchObject({
      ending: 'refused',
      message: `Service web (50883): a rollout to ${replicas} replicas with min_ready_seconds ${min_ready_seconds} takes at least ${timeoutMs / 1000} s, but only ${timeoutMs / 1000} s of the timeout are left, so the rollout was not started.`,
      advice: 'Set a longer timeout or a smaller min_ready_seconds.',
    })
    expect(fixture.changes).toEqual([])
  })

  test('is begun with a second more', async () => {
    const fixture = await openFixture()
    const error = await rejectionOf(roll(fixture, update(WEB, [{ image_path: V2 }]), 11_000))
    expect(error).toMatchObject({ ending: 'timed_out' })
    expect(fixture.changes).toEqual(['updateServiceImage'])
  })

  test('of a single replica has no least', async () => {
    const fixture = await openFixture({ given: showing(WEB, { replicas: 1 }) })
    const wanted = update(WEB, [{ image_path: V2 }], { min_ready_seconds: 600 })
    expect(await rejectionOf(roll(fixture, wanted, 20_000))).toMatchObject({ ending: 'timed_out' })
    expect(fixture.changes).toEqual(['updateServiceImage'])
  })

  test('is refused too where it is forced, and not where it is not waited for or already there', async () => {
    const fixture = await openFixture()
    const there = update(WEB, [{ image_path: V1 }])
    expect(await rejectionOf(roll(fixture, { ...there, force: true }, 5_000))).toMatchObject({ ending: 'refused' })
    expect(await roll(fixture, there, 5_000)).toMatchObject({ outcome: 'unchanged' })
    expect(await roll(fixture, update(WEB, [{ image_path: V2 }]), 5_000, false)).toMatchObject({ outcome: 'started' })
  })
})

describe('the repository of an image', () => {
  test.each(['c.163.com/admin/web:v2', 'admin/web:v2'])('may be written as %s', async (image_path) => {
    const { client, options } = await openFixture()
    const change = imageChange(client, update(WEB, [{ image_path }]), options())
    const service = await client.services.get(WEB)
    expect(() => change.check?.(service)).not.toThrow()
    expect(
      change.matches({
        ...service,
        service_container_infos: service.service_container_infos.map((one) => ({ ...one, image_path: V2 })),
      }),
    ).toBe(true)
  })
})
