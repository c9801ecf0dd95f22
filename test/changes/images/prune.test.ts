import { afterEach, describe, expect, test } from 'vitest'
import { builtTags, type World } from '../../../simulator/index.ts'
import { deleteTags, type PruneRequest, planPruning, pruneError } from '../../../src/changes/images/prune.ts'
import { ApiError } from '../../../src/client/errors.ts'
import { speak } from '../../../src/messages/message.ts'
import { type Fixture, type FixtureOptions, openFixture, rejectionOf } from '../fixture.ts'

/** Newest first, as the platform lists them; the services web and shop run v1. */
const TAGS = ['v6', 'v5', 'v4', 'v3', 'v2', 'v1']
const OK = 2
const any: PruneRequest = { repo_name: 'web', matches: () => true, keep: 2, tags: undefined }
const exactly = (...tags: string[]): PruneRequest => ({ ...any, keep: undefined, tags })

function repositoryOf(world: World) {
  const found = world.repositories.find(({ name }) => name === 'web')
  if (found === undefined) throw new Error('The simulated world has no repository web.')
  return found
}

/** The repository with these tags, and some of them with another status than built. */
const holding =
  (names: readonly string[], marks: Readonly<Record<string, number>> = {}) =>
  (world: World) => {
    const repository = repositoryOf(world)
    repository.tags = builtTags(...names)
    for (const tag of repository.tags) tag.status = marks[tag.name] ?? OK
  }

const openPruning = (options: FixtureOptions = {}) => openFixture({ given: holding(TAGS), ...options })
const left = ({ simulator }: Fixture) => repositoryOf(simulator.world).tags.map(({ name }) => name)
const planOf = async (fixture: Fixture, request: PruneRequest) => {
  const { repository: _, ...plan } = await planPruning(fixture.client, request, fixture.options())
  return plan
}

afterEach(() => speak('en'))

describe('a plan', () => {
  test('keeps the newest and what runs, says why a tag stays, and sends nothing', async () => {
    const fixture = await openPruning()
    expect(await planOf(fixture, any)).toEqual({
      toDelete: ['v4', 'v3', 'v2'],
      kept: ['v6', 'v5'],
      in_use: ['v1'],
      absent: [],
      isSorted: false,
    })
    expect(fixture.heard.phases).toEqual(['Reading'])
    expect(fixture.heard.progress).toEqual([
      expect.stringMatching(/^Tag v1 is kept: Service (?:web|shop) \(\d+\) runs it\.$/),
    ])
    expect(fixture.changes).toEqual([])
  })

  test('reads no service where nothing would have to go', async () => {
    const fixture = await openPruning()
    const plan = await planOf(fixture, { ...any, keep: TAGS.length })
    expect(plan).toEqual({ toDelete: [], kept: TAGS, in_use: [], absent: [], isSorted: true })
    expect(fixture.operations()).toEqual(['listRepositories', 'getRepository'])
  })

  test('reads no service where all that would go is being built', async () => {
    const fixture = await openPruning({ given: holding(['v3', 'v2'], { v2: 1, v3: 0 }) })
    expect(await planOf(fixture, any)).toMatchObject({ toDelete: [], kept: [], in_use: ['v3', 'v2'] })
    expect(fixture.heard.progress).toEqual(['Tag v3 is kept: it is being built.', 'Tag v2 is kept: it is being built.'])
    expect(fixture.operations()).toEqual(['listRepositories', 'getRepository'])
  })

  test.each([
    [1, ['v6'], ['v5', 'v4', 'v3', 'v2']],
    [5, ['v6', 'v5', 'v4', 'v3', 'v2'], []],
    [7, TAGS, []],
  ])('keeps exactly so many as are asked for: %d', async (keep, kept, toDelete) => {
    expect(await planOf(await openPruning(), { ...any, keep })).toMatchObject({ kept, toDelete })
  })

  test('gives no place among the newest to a failed build, which stays, nor to one that goes on', async () => {
    const fixture = await openPruning({ given: holding(TAGS, { v6: 1, v5: 3, v3: 3, v2: 0 }) })
    expect(await planOf(fixture, any)).toMatchObject({
      kept: ['v5', 'v4', 'v3', 'v1'],
      in_use: ['v6', 'v2'],
      toDelete: [],
    })
    expect(await planOf(fixture, { ...any, keep: 1 })).toMatchObject({ kept: ['v5', 'v4'], toDelete: ['v3'] })
  })

  test('takes only what matches, and that by the times of those alone', async () => {
    const fixture = await openPruning({ given: holding(['latest', 'a-20170101', 'a-20170103', 'a-20170102']) })
    const matches = (tag: string) => tag.startsWith('a-')
    expect(await planOf(fixture, { ...any, matches })).toEqual({
      toDelete: ['a-20170101'],
      kept: ['a-20170103', 'a-20170102'],
      in_use: [],
      absent: [],
      isSorted: true,
    })
  })

  test('of exact tags takes these alone, whether they match or not, and names those that do not exist', async () => {
    const fixture = await openPruning()
    const request = { ...exactly('v9', 'v1', 'v6', 'v8'), matches: () => false }
    expect(await planOf(fixture, request)).toEqual({
      toDelete: ['v6'],
      kept: [],
      in_use: ['v1'],
      absent: ['v9', 'v8'],
      isSorted: true,
    })
  })

  test('is none where nothing says what is to go', async () => {
    const fixture = await openPruning()
    const error = await rejectionOf(planPruning(fixture.client, { ...any, keep: undefined }, fixture.options()))
    expect(error).toEqual(new TypeError('Neither keep nor tags says what is to go.'))
    expect(fixture.operations()).toEqual([])
  })

  test('speaks Chinese where that is spoken', async () => {
    speak('zh')
    const fixture = await openPruning({ given: holding(['v2', 'v1'], { v2: 1 }) })
    await planOf(fixture, exactly('v1', 'v2'))
    expect(fixture.heard.progress).toEqual([
      '保留标签 v2：正在构建。',
      expect.stringMatching(/^保留标签 v1：.*\(\d+\) 正在运行它。$/),
    ])
  })
})

describe('the deletion of tags', () => {
  const of = (tag: string) => ({ operationId: 'deleteImage', path: `/tags/${tag}$` })
  const deletionsOf = (fixture: Fixture) =>
    fixture.simulator.requests.flatMap(({ operationId, path }) =>
      operationId === 'deleteImage' ? [path.replace(/.*\//, '')] : [],
    )

  async function deleting(fixture: Fixture, ...tags: string[]) {
    const told: (readonly string[])[] = []
    const options = fixture.options()
    const { repository } = await planPruning(fixture.client, any, options)
    fixture.heard.phases.length = 0
    const pruned = await deleteTags(fixture.client, repository, tags, options, (deleted) => told.push([...deleted]))
    return { ...pruned, told, repository }
  }

  test('is one request each, in their order, and tells of each that is gone', async () => {
    const fixture = await openPruning()
    const { repository: _, ...rest } = await deleting(fixture, 'v4', 'v2', 'v3')
    expect(rest).toEqual({
      deleted: ['v4', 'v2', 'v3'],
      skipped: [],
      failures: [],
      told: [['v4'], ['v4', 'v2'], ['v4', 'v2', 'v3']],
    })
    expect(deletionsOf(fixture)).toEqual(['v4', 'v2', 'v3'])
    expect(left(fixture)).toEqual(['v6', 'v5', 'v1'])
  })

  test('says what it deletes, and nothing of the phases and statuses of each', async () => {
    const fixture = await openPruning()
    await deleting(fixture, 'v4', 'v3')
    expect(fixture.heard.phases).toEqual(['Deleting'])
    expect(fixture.heard.statuses).toEqual([])
    expect(fixture.heard.sendings.flat().map(({ field }) => field)).toEqual(['Image web:v4', 'Image web:v3'])
    expect(fixture.heard.sent).toBe(2)
  })

  test('leaves out one that began to be built again, and goes on', async () => {
    const fixture = await openPruning()
    const again = { given: holding(TAGS, { v3: 1 }) }
    const busy = await openPruning(again)
    const { deleted, skipped, failures } = await deleting(busy, 'v4', 'v3', 'v2')
    expect({ deleted, skipped, failures }).toEqual({ deleted: ['v4', 'v2'], skipped: ['v3'], failures: [] })
    expect(deletionsOf(busy)).toEqual(['v4', 'v2'])
    expect(left(busy)).toContain('v3')
    expect(deletionsOf(fixture)).toEqual([])
  })

  test('goes on after one that fails, and gives its error', async () => {
    const fixture = await openPruning()
    fixture.simulator.fault({ kind: 'status', status: 403, code: 4030401, match: of('v3') })
    const { deleted, skipped, failures } = await deleting(fixture, 'v4', 'v3', 'v2')
    expect({ deleted, skipped }).toEqual({ deleted: ['v4', 'v2'], skipped: [] })
    expect(failures).toEqual([{ tag: 'v3', error: expect.any(ApiError) }])
  })

  test('ends with the first one where the credentials are worth nothing any more', async () => {
    const fixture = await openPruning()
    const match = { operationId: 'deleteImage' }
    fixture.simulator.fault({ kind: 'status', status: 401, code: 4010001, match, times: 99 })
    const { deleted, failures } = await deleting(fixture, 'v4', 'v3', 'v2')
    expect([deleted, failures.map(({ tag }) => tag)]).toEqual([[], ['v4']])
    expect(new Set(deletionsOf(fixture))).toEqual(new Set(['v4']))
  })

  test('gives each a minute, and goes on with the next', async () => {
    const fixture = await openPruning()
    fixture.simulator.fault({ kind: 'status', status: 429, code: 4290001, match: of('v4'), times: 1_000 })
    const { deleted, failures } = await deleting(fixture, 'v4', 'v3')
    expect([deleted, failures.map(({ tag }) => tag)]).toEqual([['v3'], ['v4']])
    const tries = fixture.simulator.requests.filter(({ path }) => path.endsWith('/tags/v4')).map(({ at }) => at)
    const [first = 0, last = 0] = [tries[0], tries.at(-1)]
    expect(tries.length).toBeGreaterThan(2)
    expect(last - first).toBeLessThanOrEqual(60_000)
    expect(last - first).toBeGreaterThan(20_000)
  })

  test('begins none after a quarter of an hour', async () => {
    const fixture = await openPruning({
      after: (operation, count, { clock }) => {
        if (operation === 'deleteImage' && count === 2) clock.advance(900_000)
      },
    })
    const { deleted } = await deleting(fixture, 'v6', 'v5', 'v4', 'v3')
    expect(deletionsOf(fixture)).toEqual(['v6', 'v5'])
    expect(deleted).toContain('v6')
  })

  test('stops at once when the step is cancelled', async () => {
    const controller = new AbortController()
    const fixture = await openPruning({
      after: (operation) => {
        if (operation === 'deleteImage') controller.abort(new Error('Enough.'))
      },
    })
    const options = fixture.options({ signal: controller.signal })
    const { repository } = await planPruning(fixture.client, any, options)
    const running = deleteTags(fixture.client, repository, ['v4', 'v3'], options, () => {})
    expect(await rejectionOf(running)).toMatchObject({ message: 'Enough.' })
    expect(deletionsOf(fixture)).toEqual(['v4'])
  })
})

describe('the end of a deletion that is not whole', () => {
  const repository = { repo_id: 1, user_name: 'admin', repo_name: 'web', tags: [], download_url: '' }
  const failures = [
    { tag: 'v4', error: new Error('First reason.') },
    { tag: 'v3', error: new Error('Second reason.') },
  ]

  test('says what is left, what was deleted, and why', () => {
    const toDelete = ['v5', 'v4', 'v3', 'v2', 'v1']
    expect(pruneError(repository, toDelete, { deleted: ['v5'], skipped: ['v1'], failures })).toMatchObject({
      ending: 'failed',
      message:
        'Repository web: 3 of 5 tags could not be deleted: v4, v3, v2. Deleted: v5. v4: First reason. v3: Second reason.',
      advice: 'Run the step again to delete the remaining tags.',
    })
  })

  test('says that none was deleted, in the language of the step', () => {
    const pruned = { deleted: [], skipped: [], failures: failures.slice(0, 1) }
    expect(pruneError(repository, ['v4'], pruned).message).toBe(
      'Repository web: 1 of 1 tags could not be deleted: v4. Deleted: none. v4: First reason.',
    )
    speak('zh')
    expect(pruneError(repository, ['v4'], pruned)).toMatchObject({
      message: '仓库 web：1 个标签中有 1 个未能删除：v4。已删除：无。v4：First reason.',
      advice: '请重新运行此步骤以删除其余的标签。',
    })
  })
})
