import { describe, expect, test } from 'vitest'
import { addService, container, type World } from '../../../../simulator/index.ts'
import { promote } from '../../../../src/changes/services/release/promotion.ts'
import { openFixture, REGISTRY, rejectionOf, SHOP, V1, V2, WEB } from '../../fixture.ts'

/** A service of the other namespace. */
function staging(world: World, images: Readonly<Record<string, string>>, status = 'update_succ') {
  const containers = Object.entries(images).map(([name, image]) => container(world, name, image))
  return addService(world, 'stage', containers, { id: 70_000, namespaceId: 10685, status })
}

const FROM = { namespace: 'default', service_name: 'stage' }
const API1 = `${REGISTRY}/api:v1`
const API2 = `${REGISTRY}/api:v2`

interface Case {
  readonly images: Readonly<Record<string, string>>
  readonly status?: string
  readonly target?: number
  readonly name?: string
  readonly from?: typeof FROM
  readonly more?: (world: World) => void
}

async function promoted({ images, status, target = WEB, name, from = FROM, more }: Case) {
  const { client, changes } = await openFixture({
    given: (world) => {
      staging(world, images, status)
      more?.(world)
    },
  })
  const result = promote(client, from, await client.services.get(target), name)
  return { result, changes }
}

describe('a promotion', () => {
  test('takes the only image of the one for the only container of the other, whatever they are called', async () => {
    const { result } = await promoted({ images: { app: V2 } })
    expect(await result).toMatchObject({
      source: { service_info: { id: 70_000 } },
      images: [{ image_path: V2 }],
      warnings: [],
    })
  })

  test.each([
    ['its id', '10685'],
    ['its full name', 'default-sgx52'],
  ])('finds the namespace by %s', async (_, namespace) => {
    const { result } = await promoted({ images: { app: V2 }, from: { ...FROM, namespace } })
    expect((await result).images).toEqual([{ image_path: V2 }])
  })

  test('takes several images by the names of the containers', async () => {
    const { result } = await promoted({ images: { api: API2, front: V2 }, target: SHOP })
    expect((await result).images).toEqual([
      { container_name: 'api', image_path: API2 },
      { container_name: 'front', image_path: V2 },
    ])
  })

  test('takes one of several images where a container is named', async () => {
    const { result } = await promoted({ images: { api: API2, front: V2 }, target: SHOP, name: 'api' })
    expect((await result).images).toEqual([{ container_name: 'api', image_path: API2 }])
  })

  test('takes the only image for the container that is named', async () => {
    const { result } = await promoted({ images: { app: V2 }, target: SHOP, name: 'front' })
    expect((await result).images).toEqual([{ container_name: 'front', image_path: V2 }])
  })

  test('leaves alone a container that only the target has', async () => {
    const { result } = await promoted({ images: { api: API2 }, target: SHOP })
    expect((await result).images).toEqual([{ container_name: 'api', image_path: API2 }])
  })

  test('takes an image of which nothing is known: of another registry, or another account', async () => {
    for (const image of ['mirror.example/admin/web:v7', 'hub.c.163.com/public/ubuntu:14.04']) {
      const { result } = await promoted({ images: { app: image } })
      expect((await result).images).toEqual([{ image_path: image }])
    }
  })

  test('warns of a tag that moves', async () => {
    const more = ({ repositories }: World) => {
      repositories[0]?.tags.push({ name: 'stable', status: 2, sizeBytes: 0 })
    }
    const { result } = await promoted({ images: { app: `${REGISTRY}/web:stable` }, more })
    expect((await result).warnings).toEqual([expect.stringMatching(/:stable, whose tag names no version/)])
  })
})

/** Sets the status of the tag v2 of the repository web. */
const tagged = (status: number) => (world: World) => {
  for (const tag of world.repositories.find(({ name }) => name === 'web')?.tags ?? [])
    if (tag.name === 'v2') tag.status = status
}

describe('a promotion is refused', () => {
  test.each<[string, Case, RegExp]>([
    [
      'of a service that is updating',
      { images: { app: V2 }, status: 'updating' },
      /its status is "updating": only what runs there successfully is promoted/,
    ],
    ['of a service that failed', { images: { app: V2 }, status: 'update_fail' }, /its status is "update_fail"/],
    ['of a status that is not known', { images: { app: V2 }, status: 'odd' }, /its status is "odd"/],
    ['of latest', { images: { app: `${REGISTRY}/web:latest` } }, /which build the tag latest was/],
    ['of an image without a tag', { images: { app: `${REGISTRY}/web` } }, /which build the tag latest was/],
    ['of a digest', { images: { app: `${REGISTRY}/web@sha256:${'0'.repeat(64)}` } }, /named by a digest/],
    ['of a tag that is gone', { images: { app: `${REGISTRY}/web:v0` } }, /which its repository no longer has/],
    [
      'of a tag that is being built',
      { images: { app: V2 }, more: tagged(1) },
      /built again since \(its status is "building"\)/,
    ],
    [
      'of a tag whose build failed',
      { images: { app: V2 }, more: tagged(3) },
      /built again since \(its status is "build_fail"\)/,
    ],
    [
      'of containers that the target does not have',
      { images: { back: API1, front: V1 }, target: SHOP },
      /has the containers back, front and Service shop \(50901\) has front, api, so it is not clear which image belongs to back/,
    ],
    [
      'of a container that neither has',
      { images: { api: API1, front: V1 }, target: SHOP, name: 'nil' },
      /belongs to nil/,
    ],
    ['of several containers for one', { images: { api: API1, front: V1 } }, /belongs to api/],
    [
      'from a namespace that does not exist',
      { images: { app: V2 }, from: { ...FROM, namespace: 'nil' } },
      /no namespace "nil"/,
    ],
    [
      'from a service that does not exist',
      { images: { app: V2 }, from: { ...FROM, service_name: 'nil' } },
      /no service "nil"/,
    ],
    [
      'from the service itself',
      { images: { app: V2 }, from: { namespace: 'my-ev', service_name: 'web' } },
      /the service that is to be updated/,
    ],
  ])('%s', async (_, given, message) => {
    const { result, changes } = await promoted(given)
    const error = await rejectionOf(result)
    expect(error).toMatchObject({ ending: 'refused', advice: expect.stringMatching(/\.$/) })
    expect(String(error)).toMatch(message)
    expect(changes).toEqual([])
  })
})
