import { describe, expect, test } from 'vitest'
import { addRepositories } from '../../../simulator/index.ts'
import { BUILD_LIMIT_MS, type BuildRequest, buildImage, imagePath } from '../../../src/changes/images/build.ts'
import { requireRepository } from '../../../src/changes/images/lookup.ts'
import { type Fixture, MINUTE, openFaulty, openFixture, REGISTRY, rejectionOf } from '../fixture.ts'

const GOOD = Buffer.from('FROM hub.c.163.com/public/ubuntu:16.04\nCMD ["true"]\n')
const BAD = Buffer.from('RUN true\n')

function request(own: Partial<BuildRequest> = {}): BuildRequest {
  return { repo_name: 'web', tag: 'v3', dockerfile: GOOD, skip_existing: false, ...own }
}

/** The repository of web with a tag in another state. */
function tagShows(name: string, status: number) {
  return {
    given: (world: Fixture['world']) => {
      const tag = world.repositories.find((one) => one.name === 'web')?.tags.find((one) => one.name === name)
      if (tag) tag.status = status
    },
  }
}

describe('a build', () => {
  test('of a new tag is sent, waited for, and gives the image’s full name', async () => {
    const fixture = await openFixture()
    expect(await buildImage(fixture.client, request(), fixture.options())).toEqual({
      outcome: 'changed',
      repo_id: 45433,
      repo_name: 'web',
      tag: 'v3',
      image_path: `${REGISTRY}/web:v3`,
      size: 190000000 + GOOD.length,
      status: 'build_succ',
      rebuilt: false,
    })
    expect(fixture.changes).toEqual(['buildImage'])
    expect(fixture.heard.phases).toEqual(['Reading', 'Sending', 'Building'])
    expect(fixture.heard.statuses).toEqual(['init', 'building', 'build_succ'])
    expect(fixture.heard.sendings).toEqual([[{ field: 'web:v3', before: '', after: 'built' }]])
    expect(fixture.elapsed()).toBeGreaterThanOrEqual(60_000)
    const sent = fixture.simulator.requests.find((one) => one.operationId === 'buildImage')
    expect(sent?.body).toMatchObject({ docker_file: GOOD.toString() })
  })

  test.each([3, 10, 14])('of a tag that shows its old result for %i s waits for the new one', async (seconds) => {
    const fixture = await openFixture({ staleBuildSeconds: seconds })
    const result = await buildImage(fixture.client, request({ tag: 'v1' }), fixture.options())
    expect(result).toMatchObject({ image_path: `${REGISTRY}/web:v1`, status: 'build_succ', rebuilt: true })
    expect(fixture.heard.statuses).toEqual(['build_succ', 'building', 'build_succ'])
    expect(fixture.heard.sendings).toEqual([[{ field: 'web:v1', before: 'build_succ', after: 'built' }]])
    expect(fixture.elapsed()).toBeGreaterThanOrEqual(60_000)
  })

  test('of a tag whose old build failed is not taken for failed', async () => {
    const fixture = await openFixture({ staleBuildSeconds: 20, ...tagShows('v1', 3) })
    const result = await buildImage(fixture.client, request({ tag: 'v1' }), fixture.options())
    expect(result).toMatchObject({ outcome: 'changed', status: 'build_succ' })
    expect(fixture.heard.statuses).toEqual(['build_fail', 'building', 'build_succ'])
  })

  test('that shows nothing but its result counts after half a minute', async () => {
    const fixture = await openFixture({ durations: { build: 0.5 } })
    expect((await buildImage(fixture.client, request({ tag: 'v1' }), fixture.options())).outcome).toBe('changed')
    expect(fixture.elapsed()).toBeGreaterThanOrEqual(30_000)
    expect(fixture.elapsed()).toBeLessThan(33_000)
  })

  test('that fails says where its log is and what cannot work', async () => {
    const fixture = await openFixture()
    const error = await rejectionOf(buildImage(fixture.client, request({ dockerfile: BAD }), fixture.options()))
    expect(error).toMatchObject({
      ending: 'failed',
      status: 'build_fail',
      message:
        'Image web:v3: the change to build it ended with the status "build_fail" (web:v3 is build_fail instead of built).',
      advice: expect.stringMatching(/console .*repositories, web, tag v3.*COPY and ADD/),
    })
  })

  test('ends after two hours whatever the timeout', async () => {
    const fixture = await openFaulty({ kind: 'stuck', resource: 'build' })
    const error = await rejectionOf(buildImage(fixture.client, request(), fixture.options({ timeoutMs: 600 * MINUTE })))
    expect(error).toMatchObject({ ending: 'timed_out', status: 'building' })
    expect(BUILD_LIMIT_MS).toBe(120 * MINUTE)
    expect(fixture.elapsed()).toBe(120 * MINUTE - 500)
  })

  test('ends at the timeout where that comes sooner', async () => {
    const fixture = await openFaulty({ kind: 'stuck', resource: 'build' })
    await rejectionOf(buildImage(fixture.client, request(), fixture.options({ timeoutMs: 5 * MINUTE })))
    expect(fixture.elapsed()).toBe(5 * MINUTE - 500)
  })

  test('of a tag with a status that the platform never told of goes on waiting', async () => {
    const fixture = await openFaulty({ kind: 'unknown_status', word: 7, resource: 'build' })
    expect((await buildImage(fixture.client, request(), fixture.options())).outcome).toBe('changed')
    expect(fixture.heard.statuses).toEqual(['init', 'status 7', 'build_succ'])
    expect(fixture.heard.warnings).toEqual([expect.stringContaining('"status 7"')])
  })

  test('is warned of once, right before it is sent', async () => {
    const fixture = await openFaulty({ kind: 'drop_before', match: { operationId: 'buildImage' } })
    await buildImage(fixture.client, request({ warnings: ['It copies files.'] }), fixture.options())
    expect(fixture.heard.warnings.filter((text) => text === 'It copies files.')).toHaveLength(1)
    const taken = await openFixture()
    const existing = { tag: 'v2', skip_existing: true, warnings: ['It copies files.'] }
    await buildImage(taken.client, request(existing), taken.options())
    expect(taken.heard.warnings).toEqual([])
  })

  test('is three requests where it is not waited for', async () => {
    const fixture = await openFixture()
    const result = await buildImage(fixture.client, request(), fixture.options({ wait: false }))
    expect(result).toMatchObject({ outcome: 'started', status: 'absent', size: 0, image_path: `${REGISTRY}/web:v3` })
    expect(fixture.operations()).toEqual(['listRepositories', 'getRepository', 'buildImage'])
  })
})

describe('a tag that exists', () => {
  test('is taken as it is with skip_existing', async () => {
    const { client, operations, options } = await openFixture()
    const result = await buildImage(client, request({ tag: 'v2', skip_existing: true }), options())
    expect(result).toMatchObject({ outcome: 'unchanged', image_path: `${REGISTRY}/web:v2`, size: 190425418 })
    expect(operations()).toEqual(['listRepositories', 'getRepository'])
  })

  test('is built with skip_existing where its build failed', async () => {
    const fixture = await openFixture(tagShows('v2', 3))
    const result = await buildImage(fixture.client, request({ tag: 'v2', skip_existing: true }), fixture.options())
    expect(result.outcome).toBe('changed')
    expect(fixture.changes).toEqual(['buildImage'])
  })

  test('is built with skip_existing where it does not exist yet', async () => {
    const fixture = await openFixture()
    const result = await buildImage(fixture.client, request({ skip_existing: true }), fixture.options())
    expect(result.outcome).toBe('changed')
  })

  test.each([0, 1])('and is being built (status %i) is waited for before it is built anew', async (status) => {
    const fixture = await openFixture({
      ...tagShows('v2', status),
      at: {
        10000: ({ world }) => {
          const tag = world.repositories.find((one) => one.name === 'web')?.tags[0]
          if (tag) tag.status = 2
        },
      },
    })
    expect((await buildImage(fixture.client, request({ tag: 'v2' }), fixture.options())).outcome).toBe('changed')
    expect(fixture.moments('buildImage')[0]).toBeGreaterThanOrEqual(10_000)
    expect(fixture.heard.phases[1]).toBe('Waiting for an earlier change')
  })

  test('and is being built is an error where if_busy is fail', async () => {
    const { client, options } = await openFixture(tagShows('v2', 1))
    expect(await rejectionOf(buildImage(client, request({ tag: 'v2' }), options({ ifBusy: 'fail' })))).toMatchObject({
      ending: 'busy',
      status: 'building',
    })
  })
})

describe('a build whose answer is lost', () => {
  const match = { operationId: 'buildImage' }

  test('is not sent again where a new tag shows', async () => {
    const fixture = await openFaulty({ kind: 'drop_after', match })
    expect((await buildImage(fixture.client, request(), fixture.options())).outcome).toBe('changed')
    expect(fixture.count('buildImage')).toBe(1)
  })

  test('is sent again where nothing shows', async () => {
    const fixture = await openFaulty({ kind: 'drop_before', match })
    expect((await buildImage(fixture.client, request(), fixture.options())).outcome).toBe('changed')
    expect(fixture.changes).toEqual(['buildImage'])
  })

  const slowly = () =>
    openFixture({
      after: (operation, count, { clock }) => {
        if (operation === match.operationId && count === 1) clock.advance(90_000)
      },
    })

  test('and that may have ended since is known to be done by another size of its image', async () => {
    const fixture = await slowly()
    fixture.simulator.fault({ kind: 'drop_after', match })
    expect((await buildImage(fixture.client, request({ tag: 'v2' }), fixture.options())).outcome).toBe('changed')
    expect(fixture.count('buildImage')).toBe(1)
  })

  test('and that may have ended since is not sent again where nothing tells', async () => {
    const fixture = await slowly()
    fixture.simulator.fault({ kind: 'drop_before', match })
    expect(await rejectionOf(buildImage(fixture.client, request({ tag: 'v2' }), fixture.options()))).toMatchObject({
      ending: 'failed',
      status: 'build_succ',
      message: expect.stringContaining('The step did not send the change again.'),
    })
    expect(fixture.count('buildImage')).toBe(1)
  })

  test('is sent again after any time where the tag does not exist', async () => {
    const fixture = await slowly()
    fixture.simulator.fault({ kind: 'drop_before', match })
    expect((await buildImage(fixture.client, request(), fixture.options())).outcome).toBe('changed')
    expect(fixture.changes).toEqual(['buildImage'])
  })

  test('is waited for to its end although the old result shows beyond the search for it', async () => {
    const fixture = await openFixture({ staleBuildSeconds: 10, faults: [{ kind: 'drop_after', match }] })
    expect((await buildImage(fixture.client, request({ tag: 'v1' }), fixture.options())).outcome).toBe('changed')
    expect(fixture.changes).toEqual(['buildImage'])
    expect(fixture.elapsed()).toBeGreaterThanOrEqual(60_000)
  })
})

describe('the repository', () => {
  test('is found on a later page', async () => {
    const fixture = await openFixture({ given: (world) => addRepositories(world, 70) })
    const result = await buildImage(fixture.client, request({ repo_name: 'repository-65' }), fixture.options())
    expect(result).toMatchObject({ outcome: 'changed', image_path: `${REGISTRY}/repository-65:v3` })
    expect(fixture.count('listRepositories')).toBe(3)
  })

  test('is found as owner/name, and built by its name', async () => {
    const fixture = await openFixture()
    const result = await buildImage(fixture.client, request({ repo_name: 'admin/web' }), fixture.options())
    expect(result).toMatchObject({ outcome: 'changed', repo_name: 'web', image_path: `${REGISTRY}/web:v3` })
  })

  test('must be there', async () => {
    const { client, count, options } = await openFixture()
    expect(await rejectionOf(buildImage(client, request({ repo_name: 'nothing' }), options()))).toMatchObject({
      ending: 'refused',
    })
    expect(count('buildImage')).toBe(0)
  })

  test('that was found before is not searched for again', async () => {
    const { client, operations, options } = await openFixture()
    const repository = await requireRepository(client, 'web')
    const result = await buildImage(client, request({ repository, tag: 'v2', skip_existing: true }), options())
    expect(result).toMatchObject({ outcome: 'unchanged', repo_id: 45433 })
    expect(operations()).toEqual(['listRepositories', 'getRepository'])
  })

  test('is searched for within the deadline', async () => {
    const listing = { operationId: 'listRepositories' }
    const fixture = await openFaulty({ kind: 'status', status: 503, times: 100, match: listing })
    const options = fixture.options({ timeoutMs: 3_000 })
    await rejectionOf(buildImage(fixture.client.until(options.deadlineAt), request(), options))
    expect(fixture.elapsed()).toBeLessThan(3_000)
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
