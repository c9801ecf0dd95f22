import { describe, expect, it } from 'vitest'
import type { Values } from '../../../src/github/inputs/input.ts'
import { imageOrBuildProblems, imageProblems, images as imagesGroup } from '../../../src/step/inputs/images.ts'
import { desiredImages, imageOutputs, imagesOf } from '../../../src/step/operations/images.ts'
import { simulated } from '../../../testing/simulated-client.ts'

const v2 = 'hub.c.163.com/admin/web:v2'
const none: Values<typeof imagesGroup.inputs> = {
  image_path: undefined,
  container_name: undefined,
  container_images: undefined,
  image_from: undefined,
  min_ready_seconds: 10,
  rollback: true,
}

const parsed = async (text: string) => imagesGroup.inputs.container_images.parse(text, { workspace: '/' })

describe('container_images', () => {
  it.each([
    [`web: ${v2}`, [{ container_name: 'web', image_path: v2 }]],
    [
      `{"front": "${v2}", "api": "hub/api"}`,
      [
        { container_name: 'front', image_path: v2 },
        { container_name: 'api', image_path: 'hub/api' },
      ],
    ],
  ])('are read from %j', async (text, images) => {
    expect(await parsed(text)).toEqual(images)
  })

  it.each([
    ['web', 'must be a map of container name to image'],
    ['- web', 'must be a map of container name to image'],
    ['null', 'must be a map of container name to image'],
    ['{}', '; it is empty'],
    ['web: v2', 'the image of "web" is "v2"'],
    ['web: 2', 'the image of "web" is "2"'],
    ['web: [a]', 'the image of "web" is "a"'],
    ['web: hub/web@sha256:00', 'the platform identifies images only by repository and tag'],
    ['web: a: b', 'must be YAML or JSON'],
  ])('are refused as %j', async (text, message) => {
    await expect(parsed(text)).rejects.toThrow(message)
  })
})

describe('image_from', () => {
  const source = (text: string) => imagesGroup.inputs.image_from.parse(text, { workspace: '/' })

  it.each([
    ['staging/web', { namespace: 'staging', service_name: 'web' }],
    ['10685/web', { namespace: '10685', service_name: 'web' }],
    ['我的空间/web', { namespace: '我的空间', service_name: 'web' }],
  ])('names a service as %s', async (text, name) => {
    expect(await source(text)).toEqual(name)
  })

  it.each(['web', '/web', 'staging/', 'a/b/c', 'a\n/b'])('does not take %j', async (text) => {
    await expect(async () => source(text)).rejects.toThrow('must be NAMESPACE/SERVICE, such as staging/web; got ')
  })
})

describe('images are asked for', () => {
  const problemsWith = (...names: string[]) => {
    const isProvided = (name: string) => names.includes(name)
    return [...imageProblems(isProvided), ...imagesGroup.rules({}, isProvided)].map(({ input }) => input)
  }

  it.each([
    [['image_path'], []],
    [['image_path', 'container_name'], []],
    [['container_images'], []],
    [[], ['image_path']],
    [['container_name'], ['image_path']],
    [['image_path', 'container_images'], ['container_images']],
    [['image_from'], []],
    [['image_from', 'container_name'], []],
    [['image_path', 'image_from'], ['image_from']],
    [['container_images', 'image_from'], ['image_from']],
    [['container_images', 'container_name'], ['container_name']],
    [
      ['image_path', 'container_images', 'container_name'],
      ['container_images', 'container_name'],
    ],
  ])('with %j: problems with %j', (names, inputs) => {
    expect(problemsWith(...names)).toEqual(inputs)
  })

  it.each<[string[], [string, string][]]>([
    [['repo_name'], []],
    [['repo_name', 'tag', 'docker_file', 'skip_existing', 'container_name'], []],
    [['image_path', 'container_name'], []],
    [
      [],
      [
        [
          'image_path',
          'is required, unless container_images (for several containers), image_from (to take what another service runs) or repo_name',
        ],
      ],
    ],
    [['tag'], [['image_path', 'is required']]],
    [['image_path', 'tag'], [['tag', 'cannot be combined with image_path, which already contains the tag']]],
    [['image_path', 'docker_file'], [['docker_file', 'cannot be combined with image_path, which builds nothing']]],
    [['image_path', 'skip_existing'], [['skip_existing', 'cannot be combined with image_path, which builds nothing']]],
    [['image_from', 'tag'], [['tag', 'cannot be combined with image_from']]],
    [['image_from', 'repo_name'], [['repo_name', 'cannot be combined with image_from; give only one of them']]],
    [['container_images', 'tag'], [['tag', 'cannot be combined with container_images']]],
    [['image_path', 'repo_name'], [['repo_name', 'cannot be combined with image_path; give only one of them']]],
    [['image_path', 'repo_name', 'tag'], [['repo_name', 'cannot be combined with image_path; give only one of them']]],
    [
      ['container_images', 'repo_name'],
      [['repo_name', 'cannot be combined with container_images; give only one of them']],
    ],
    [
      ['image_path', 'container_images', 'repo_name'],
      [
        ['container_images', 'cannot be combined with image_path'],
        ['repo_name', 'cannot be combined with image_path'],
      ],
    ],
  ])('or built, with %j: problems with %j', (names, problems) => {
    expect(imageOrBuildProblems((name) => names.includes(name))).toEqual(
      problems.map(([input, message]) => ({ input, message: expect.stringContaining(message) })),
    )
  })

  it('one by its path, several by the map', () => {
    const images = [{ container_name: 'front', image_path: v2 }]
    expect(desiredImages({ ...none, image_path: v2 })).toEqual([{ container_name: undefined, image_path: v2 }])
    expect(desiredImages({ ...none, image_path: v2, container_name: 'web' })).toEqual([
      { container_name: 'web', image_path: v2 },
    ])
    expect(desiredImages({ ...none, container_images: images })).toBe(images)
  })

  it('never without any: that is a defect', () => {
    expect(() => desiredImages(none)).toThrow(TypeError)
  })
})

describe('the images of a service', () => {
  it('are a text for one container and an object for several', async () => {
    const { client } = await simulated()
    const web = await client.services.get(50883)
    const shop = await client.services.get(50901)
    expect(imagesOf(web, [{ image_path: v2 }])).toBe('hub.c.163.com/admin/web:v1')
    expect(imagesOf(shop, [{ container_name: 'api', image_path: v2 }])).toBe('hub.c.163.com/admin/api:v1')
    const both = ['front', 'api'].map((container_name) => ({ container_name, image_path: v2 }))
    expect(imagesOf(shop, both)).toEqual({ front: 'hub.c.163.com/admin/web:v1', api: 'hub.c.163.com/admin/api:v1' })
  })

  it('are put out as they are and as they were', async () => {
    const { client, simulator } = await simulated()
    const before = await client.services.get(50883)
    simulator.world.foreignImageUpdate(50883, 'web', v2)
    const after = await client.services.get(50883)
    const result = { outcome: 'changed', before, after, differences: [] } as const
    expect(imageOutputs(result, [{ image_path: v2 }])).toEqual({
      image_path: v2,
      previous_image_path: 'hub.c.163.com/admin/web:v1',
    })
  })
})
