import { describe, expect } from 'vitest'
import { addRepositories, builtTags, seededWorld, type World } from '../../../simulator/index.ts'
import { type Fixture, it, type TestEnvironment } from '../../../testing/fixture.ts'

/** Newest first; the seeded services run v1. */
const TAGS = ['v5', 'v4', 'rc-1', 'v3', 'v2', 'v1']
const web = { repo_name: 'web' }
const two = { ...web, keep: '2' }

const tagsOf = (world: World) => world.repositories.find(({ name }) => name === 'web')?.tags ?? []
const left = ({ world }: Fixture) => tagsOf(world).map(({ name }) => name)

function full(environment: TestEnvironment): Promise<Fixture> {
  const world = seededWorld()
  const own = world.repositories.splice(0)
  addRepositories(world, 35)
  world.repositories.push(...own)
  tagsOf(world).splice(0, TAGS.length, ...builtTags(...TAGS))
  return environment.fixture({ world })
}

describe.concurrent('prune-images', () => {
  it('keeps the newest and what runs, deletes the others, and has nothing to do the second time', async ({
    environment,
  }) => {
    const fixture = await full(environment)
    const { outputs, summary } = await fixture.run('prune-images', two)
    expect(outputs).toMatchObject({
      outcome: 'changed',
      deleted: '["rc-1","v3","v2"]',
      kept: '["v5","v4"]',
      in_use: '["v1"]',
      changed: 'true',
    })
    expect(left(fixture)).toEqual(['v5', 'v4', 'v1'])
    expect(summary).toContain('3 tags deleted, 2 kept, 1 in use')
    const again = await fixture.run('prune-images', two)
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', deleted: '[]', changed: 'false' })
    expect(fixture.changes()).toHaveLength(3)
  })

  it('spares a tag that somebody begins to build while others are deleted', async ({ environment }) => {
    const world = seededWorld()
    tagsOf(world).splice(0, TAGS.length, ...builtTags(...TAGS))
    const fixture = await environment.fixture({
      world,
      meanwhile: (simulator, operation, count) => {
        const tag = tagsOf(simulator.world).find(({ name }) => name === 'v2')
        if (operation === 'deleteImage' && count === 1 && tag) tag.status = 1
      },
    })
    const { outputs } = await fixture.run('prune-images', two)
    expect(outputs).toMatchObject({ outcome: 'changed', deleted: '["rc-1","v3"]', in_use: '["v1","v2"]' })
    expect(left(fixture)).toContain('v2')
  })

  it('leaves alone what does not match', async ({ environment }) => {
    const fixture = await full(environment)
    const { outputs } = await fixture.run('prune-images', { ...two, tag_pattern: 'v[0-9]*' })
    expect(outputs.deleted).toBe('["v3","v2"]')
    expect(left(fixture)).toContain('rc-1')
  })

  it('deletes exactly what is named, and never what runs', async ({ environment }) => {
    const fixture = await full(environment)
    const { outputs } = await fixture.run('prune-images', { ...web, tags: 'v5\nv1\nv99' })
    expect(outputs).toMatchObject({ outcome: 'changed', deleted: '["v5"]', in_use: '["v1"]' })
    expect(left(fixture)).toEqual(['v4', 'rc-1', 'v3', 'v2', 'v1'])
  })

  it('only says in a dry run what would go', async ({ environment }) => {
    const fixture = await full(environment)
    const { outputs, log } = await fixture.run('prune-images', { ...two, dry_run: 'true' })
    expect(outputs).toMatchObject({ outcome: 'planned', deleted: '["rc-1","v3","v2"]', changed: 'false' })
    expect(log).toContain('Would delete tag rc-1.')
    expect(fixture.changes()).toEqual([])
  })

  it.for([
    [{ ...two, repo_name: 'wep' }, 'There is no image repository "wep"'],
    [{ ...two, tag_pattern: 'v[' }, 'tag_pattern must be a glob'],
    [{ keep: '2' }, 'repo_name is required'],
    [web, 'Input keep or tags is required'],
    [{ ...web, tags: '' }, 'Input keep or tags is required'],
    [{ ...two, tag_pattern: '' }, 'Input tag_pattern is empty'],
    [{ ...two, 'dry-run': 'true' }, 'looks like a typo of dry_run'],
  ] as const)('refuses %j and changes nothing', async ([inputs, message], { environment }) => {
    const fixture = await full(environment)
    const { outputs, annotations } = await fixture.run('prune-images', inputs)
    expect(outputs.outcome).toBe('failed')
    expect(annotations[0]?.message).toContain(message)
    expect(fixture.changes()).toEqual([])
  })

  it('goes on where one tag fails, and is red at the end', async ({ environment }) => {
    const fixture = await full(environment)
    const match = { operationId: 'deleteImage', path: '/tags/v3$' }
    fixture.simulator.fault({ kind: 'status', status: 403, code: 4030401, match })
    const { outputs, annotations } = await fixture.run('prune-images', two)
    expect(outputs).toMatchObject({ outcome: 'failed', deleted: '["rc-1","v2"]', in_use: '["v1"]', changed: 'true' })
    expect(annotations[0]?.message).toContain('1 of 3 tags could not be deleted: v3. Deleted: rc-1, v2.')
    expect(left(fixture)).toEqual(['v5', 'v4', 'v3', 'v1'])
  })

  it.for(['drop_before', 'drop_after'] as const)(
    'reads what became of a lost deletion: %s',
    async (kind, { environment }) => {
      const fixture = await full(environment)
      fixture.simulator.fault({ kind, match: { operationId: 'deleteImage' } })
      const { outputs } = await fixture.run('prune-images', two)
      expect(outputs).toMatchObject({ outcome: 'changed', deleted: '["rc-1","v3","v2"]' })
    },
  )
})
