import { describe, expect, test } from 'vitest'
import { addRepositories } from '../../../simulator/index.ts'
import { BUILD_LIMIT_MS, type BuildRequest, buildImage, imagePath } from '../../../src/changes/images/build.ts'
import { requireRepository } from '../../../src/changes/images/lookup.ts'
import { createEnvironment, type Environment, MINUTE, REGISTRY, rejection } from '../fixture.ts'

const GOOD = Buffer.from('FROM hub.c.163.com/public/ubuntu:16.04\nCMD ["true"]\n')
const BAD = Buffer.from('RUN true\n')

function request(own: Partial<BuildRequest> = {}): BuildRequest {
  return { repo_name: 'web', tag: 'v3', dockerfile: GOOD, skip_existing: false, ...own }
}

/** The repository of web with a tag in another state. */
function tagShows(name: string, status: number) {
  return {
    given: (world: Environment['world']) => {
      const tag = world.repositories.find((one) => one.name === 'web')?.tags.find((one) => one.name === name)
      if (tag) tag.status = status
    },
  }
}

describe('a build', () => {
  test('of a new tag is sent, waited for, and gives the image’s full name', async () => {
    const environment = await createEnvironment()
    const result = await buildImage(environment.client, request(), environment.options())
    expect(result).toEqual({
      outcome: 'changed',
      repo_id: 45433,
      repo_name: 'web',
      tag: 'v3',
      image_path: `${REGISTRY}/web:v3`,
      size: 190000000 + GOOD.length,
      status: 'build_succ',
      rebuilt: false,
    })
    expect(environment.changes).toEqual(['buildImage'])
    expect(environment.recorded.phases).toEqual(['Reading', 'Sending', 'Building'])
    expect(environment.recorded.statuses).toEqual(['init', 'building', 'build_succ'])
    expect(environment.recorded.sendings).toEqual([[{ field: 'web:v3', before: '', after: 'built' }]])
    expect(environment.elapsed()).toBeGreaterThanOrEqual(60_000)
    const sent = environment.simulator.requests.find((one) => one.operationId === 'buildImage')
    expect(sent?.body).toMatchObject({ docker_file: GOOD.toString() })
  })

  test.each([3, 10, 14])('of a tag that shows its old result for %i s waits for the new one', async (seconds) => {
    const environment = await createEnvironment({ staleBuildSeconds: seconds })
    const result = await buildImage(environment.client, request({ tag: 'v1' }), environment.options())
    expect(result).toMatchObject({ image_path: `${REGISTRY}/web:v1`, status: 'build_succ', rebuilt: true })
    expect(environment.recorded.statuses).toEqual(['build_succ', 'building', 'build_succ'])
    expect(environment.recorded.sendings).toEqual([[{ field: 'web:v1', before: 'build_succ', after: 'built' }]])
    expect(environment.elapsed()).toBeGreaterThanOrEqual(60_000)
  })

  test('of a tag whose old build failed is not taken for failed', async () => {
    const environment = await createEnvironment({ staleBuildSeconds: 20, ...tagShows('v1', 3) })
    const result = await buildImage(environment.client, request({ tag: 'v1' }), environment.options())
    expect(result).toMatchObject({ outcome: 'changed', status: 'build_succ' })
    expect(environment.recorded.statuses).toEqual(['build_fail', 'building', 'build_succ'])
  })

  test('that shows nothing but its result counts after half a minute', async () => {
    const environment = await createEnvironment({ durations: { build: 0.5 } })
    const result = await buildImage(environment.client, request({ tag: 'v1' }), environment.options())
    expect(result.outcome).toBe('changed')
    expect(environment.elapsed()).toBeGreaterThanOrEqual(30_000)
    expect(environment.elapsed()).toBeLessThan(33_000)
  })

  test('that fails says where its log is and what cannot work', async () => {
    const environment = await createEnvironment()
    const error = await rejection(buildImage(environment.client, request({ dockerfile: BAD }), environment.options()))
    expect(error).toMatchObject({
      ending: 'failed',
      status: 'build_fail',
      message: 'Image web:v3: the change to be built ended in "build_fail" (web:v3 is build_fail instead of built).',
      advice: expect.stringMatching(/console .*repositories, web, tag v3.*COPY and ADD/),
    })
  })

  test('ends after two hours whatever the timeout', async () => {
    const environment = await createEnvironment()
    environment.simulator.fault({ kind: 'stuck', resource: 'build' })
    const error = await rejection(
      buildImage(environment.client, request(), environment.options({ timeoutMs: 600 * MINUTE })),
    )
    expect(error).toMatchObject({ ending: 'timed_out', status: 'building' })
    expect(BUILD_LIMIT_MS).toBe(120 * MINUTE)
    expect(environment.elapsed()).toBe(120 * MINUTE - 500)
  })

  test('ends at the timeout where that comes sooner', async () => {
    const environment = await createEnvironment()
    environment.simulator.fault({ kind: 'stuck', resource: 'build' })
    await rejection(buildImage(environment.client, request(), environment.options({ timeoutMs: 5 * MINUTE })))
    expect(environment.elapsed()).toBe(5 * MINUTE - 500)
  })

  test('of a tag with a status that the platform never told of goes on waiting', async () => {
    const environment = await createEnvironment()
    environment.simulator.fault({ kind: 'unknown_status', word: 7, resource: 'build' })
    const result = await buildImage(environment.client, request(), environment.options())
    expect(result.outcome).toBe('changed')
    expect(environment.recorded.statuses).toEqual(['init', 'status 7', 'build_succ'])
    expect(environment.recorded.warnings).toEqual([expect.stringContaining('"status 7"')])
  })

  test('is warned of once, right before it is sent', async () => {
    const environment = await createEnvironment()
    environment.simulator.fault({ kind: 'drop_before', match: { operationId: 'buildImage' } })
    await buildImage(environment.client, request({ warnings: ['It copies files.'] }), environment.options())
    expect(environment.recorded.warnings.filter((text) => text === 'It copies files.')).toHaveLength(1)
    const taken = await createEnvironment()
    const existing = { tag: 'v2', skip_existing: true, warnings: ['It copies files.'] }
    await buildImage(taken.client, request(existing), taken.options())
    expect(taken.recorded.warnings).toEqual([])
  })

  test('is three requests where it is not waited for', async () => {
    const environment = await createEnvironment()
    const result = await buildImage(environment.client, request(), environment.options({ wait: false }))
    expect(result).toMatchObject({ outcome: 'started', status: 'absent', size: 0, image_path: `${REGISTRY}/web:v3` })
    expect(environment.operations()).toEqual(['listRepositories', 'getRepository', 'buildImage'])
  })
})

describe('a tag that exists', () => {
  test('is taken as it is with skip_existing', async () => {
    const { client, operations, options } = await createEnvironment()
    const result = await buildImage(client, request({ tag: 'v2', skip_existing: true }), options())
    expect(result).toMatchObject({ outcome: 'unchanged', image_path: `${REGISTRY}/web:v2`, size: 190425418 })
    expect(operations()).toEqual(['listRepositories', 'getRepository'])
  })

  test('is built with skip_existing where its build failed', async () => {
    const environment = await createEnvironment(tagShows('v2', 3))
    const result = await buildImage(
      environment.client,
      request({ tag: 'v2', skip_existing: true }),
      environment.options(),
    )
    expect(result.outcome).toBe('changed')
    expect(environment.changes).toEqual(['buildImage'])
  })

  test('is built with skip_existing where it does not exist yet', async () => {
    const environment = await createEnvironment()
    const result = await buildImage(environment.client, request({ skip_existing: true }), environment.options())
    expect(result.outcome).toBe('changed')
  })

  test.each([0, 1])('and is being built (status %i) is waited for before it is built anew', async (status) => {
    const environment = await createEnvironment({
      ...tagShows('v2', status),
      at: {
        10000: ({ world }) => {
          const tag = world.repositories.find((one) => one.name === 'web')?.tags[0]
          if (tag) tag.status = 2
        },
      },
    })
    const result = await buildImage(environment.client, request({ tag: 'v2' }), environment.options())
    expect(result.outcome).toBe('changed')
    expect(environment.moments('buildImage')[0]).toBeGreaterThanOrEqual(10_000)
    expect(environment.recorded.phases[1]).toBe('Waiting for an earlier change')
  })

  test('and is being built is an error where if_busy is fail', async () => {
    const { client, options } = await createEnvironment(tagShows('v2', 1))
    expect(await rejection(buildImage(client, request({ tag: 'v2' }), options({ ifBusy: 'fail' })))).toMatchObject({
      ending: 'busy',
      status: 'building',
    })
  })
})

describe('a build whose answer is lost', () => {
  const match = { operationId: 'buildImage' }

  test('is not sent again where a new tag shows', async () => {
    const environment = await createEnvironment()
    environment.simulator.fault({ kind: 'drop_after', match })
    const result = await buildImage(environment.client, request(), environment.options())
    expect(result.outcome).toBe('changed')
    expect(environment.count('buildImage')).toBe(1)
  })

  test('is sent again where nothing shows', async () => {
    const environment = await createEnvironment()
    environment.simulator.fault({ kind: 'drop_before', match })
    const result = await buildImage(environment.client, request(), environment.options())
    expect(result.outcome).toBe('changed')
    expect(environment.changes).toEqual(['buildImage'])
  })

  const slowly = () =>
    createEnvironment({
      after: (operation, count, { clock }) => {
        if (operation === match.operationId && count === 1) clock.advance(90_000)
      },
    })

  test('and that may have ended since is known to be done by another size of its image', async () => {
    const environment = await slowly()
    environment.simulator.fault({ kind: 'drop_after', match })
    const result = await buildImage(environment.client, request({ tag: 'v2' }), environment.options())
    expect(result.outcome).toBe('changed')
    expect(environment.count('buildImage')).toBe(1)
  })

  test('and that may have ended since is not sent again where nothing tells', async () => {
    const environment = await slowly()
    environment.simulator.fault({ kind: 'drop_before', match })
    const error = await rejection(buildImage(environment.client, request({ tag: 'v2' }), environment.options()))
    expect(error).toMatchObject({ ending: 'failed', status: 'build_succ' })
    expect(error).toHaveProperty('message', expect.stringContaining('It was not sent again.'))
    expect(environment.count('buildImage')).toBe(1)
  })

  test('is sent again after any time where the tag does not exist', async () => {
    const environment = await slowly()
    environment.simulator.fault({ kind: 'drop_before', match })
    const result = await buildImage(environment.client, request(), environment.options())
    expect(result.outcome).toBe('changed')
    expect(environment.changes).toEqual(['buildImage'])
  })

  test('is waited for to its end although the old result shows beyond the search for it', async () => {
    const environment = await createEnvironment({ staleBuildSeconds: 10 })
    environment.simulator.fault({ kind: 'drop_after', match })
    const result = await buildImage(environment.client, request({ tag: 'v1' }), environment.options())
    expect(result.outcome).toBe('changed')
    expect(environment.changes).toEqual(['buildImage'])
    expect(environment.elapsed()).toBeGreaterThanOrEqual(60_000)
  })
})

describe('the repository', () => {
  test('is found on a later page', async () => {
    const environment = await createEnvironment({ given: (world) => addRepositories(world, 70) })
    const result = await buildImage(environment.client, request({ repo_name: 'repository-65' }), environment.options())
    expect(result).toMatchObject({ outcome: 'changed', image_path: `${REGISTRY}/repository-65:v3` })
    expect(environment.count('listRepositories')).toBe(3)
  })

  test('is found as owner/name, and built by its name', async () => {
    const environment = await createEnvironment()
    const result = await buildImage(environment.client, request({ repo_name: 'admin/web' }), environment.options())
    expect(result).toMatchObject({ outcome: 'changed', repo_name: 'web', image_path: `${REGISTRY}/web:v3` })
  })

  test('must be there', async () => {
    const { client, count, options } = await createEnvironment()
    expect(await rejection(buildImage(client, request({ repo_name: 'nothing' }), options()))).toMatchObject({
      ending: 'refused',
    })
    expect(count('buildImage')).toBe(0)
  })

  test('that was found before is not searched for again', async () => {
    const { client, operations, options } = await createEnvironment()
    const repository = await requireRepository(client, 'web')
    const result = await buildImage(client, request({ repository, tag: 'v2', skip_existing: true }), options())
    expect(result).toMatchObject({ outcome: 'unchanged', repo_id: 45433 })
    expect(operations()).toEqual(['listRepositories', 'getRepository'])
  })

  test('is searched for within the deadline', async () => {
    const environment = await createEnvironment()
    environment.simulator.fault({ kind: 'status', status: 503, times: 100, match: { operationId: 'listRepositories' } })
    const options = environment.options({ timeoutMs: 3_000 })
    await rejection(buildImage(environment.client.until(options.deadlineAt), request(), options))
    expect(environment.elapsed()).toBeLessThan(3_000)
  })
})

describe('the image’s full name', () => {
  const repository = { repo_id: 1, user_name: 'admin', repo_name: 'web', tags: [] }

  test.each([
    ['hub.c.163.com/admin/web:v1', 'hub.c.163.com/admin/web:v9'],
    ['hub2.example.com:5000/team/web:v1', 'hub2.example.com:5000/team/web:v9'],
    ['', 'hub.c.163.com/admin/web:v9'],
  ])('with the download_url "%s" is %s', (download_url, name) => {
    expect(imagePath({ ...repository, download_url }, 'v9')).toBe(name)
  })
})
