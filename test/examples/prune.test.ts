import { describe, expect } from 'vitest'
import { builtTags, type World } from '../../simulator/index.ts'
import { it, jobOf } from '../../testing/examples/team.ts'
import { startedByHand, timeHasCome } from '../../testing/workflow/event.ts'

const MANY = Array.from({ length: 25 }, (_, index) => `v${25 - index}`)

const tagsOf = (world: World, repository: string) =>
  world.repositories.find(({ name }) => name === repository)?.tags.map(({ name }) => name)

/** Gives the two repositories 25 versions each, and a tag that is none; services run v1, the oldest. */
function fill(world: World): void {
  for (const repository of world.repositories) repository.tags = builtTags('latest', ...MANY)
}

describe.concurrent('the example prune.yml', () => {
  it('keeps the twenty newest versions, what services run, and what is no version', async ({ open }) => {
    const { run, fixture } = await open({ world: fill })
    expect((await run('prune', timeHasCome())).result).toBe('success')
    const kept = ['latest', ...MANY.slice(0, 20), 'v1']
    expect([tagsOf(fixture.world, 'web'), tagsOf(fixture.world, 'api')]).toEqual([kept, kept])
    expect(tagsOf(fixture.world, 'worker')).toHaveLength(26)
  })

  it('started by hand it only says what would go', async ({ open }) => {
    const { run, fixture } = await open({ world: fill })
    const done = await run('prune', startedByHand())
    expect(fixture.changes()).toEqual([])
    expect(jobOf(done, 'prune', 'web').summary).toContain('4 tags would be deleted')
    await run('prune', startedByHand({ dry_run: false }))
    expect(tagsOf(fixture.world, 'web')).toHaveLength(22)
  })

  it('fails where a tag cannot be deleted; the other repository is pruned all the same', async ({ open }) => {
    const { run, fixture } = await open({ world: fill })
    const match = { operationId: 'deleteImage', path: /web/ }
    fixture.simulator.fault({ kind: 'status', status: 403, code: 4030401, times: 100, match })
    const done = await run('prune', timeHasCome())
    expect(jobOf(done, 'prune', 'web').result).toBe('failure')
    expect(jobOf(done, 'prune', 'api').result).toBe('success')
    expect(tagsOf(fixture.world, 'web')).toHaveLength(26)
    expect(tagsOf(fixture.world, 'api')).toHaveLength(22)
  })

  it('has a group for each repository', async ({ open }) => {
    const { run } = await open()
    const done = await run('prune', startedByHand())
    expect(jobOf(done, 'prune', 'api').concurrency?.group).toBe('fengchao-images-api')
  })
})
