import { describe, expect, it } from 'vitest'
import { addRepositories, addRepository, builtTags, seededWorld, type World } from '../../simulator/index.ts'
import { pruneImages } from '../../src/actions/prune-images.ts'
import { type SimulatedStep, type SimulatedStepOptions, simulatedStep } from '../../testing/simulated-step.ts'
import { refusedBy } from './refusal.ts'

/** Newest first, as the platform lists them; service web and service shop run v1. */
const TAGS = ['v6', 'v5', 'v4', 'rc-2', 'v3', 'rc-1', 'v2', 'v1']
const web = { repo_name: 'web' }
const two = { ...web, keep: '2' }
const remove = { operationId: 'deleteImage' }

async function stepWith(change: (world: World) => void = () => {}, options: SimulatedStepOptions = {}) {
  const world = seededWorld()
  Object.assign(repositoryOf(world), { tags: builtTags(...TAGS) })
  change(world)
  return simulatedStep({ ...options, world })
}

function repositoryOf(world: World) {
  const found = world.repositories.find(({ name }) => name === 'web')
  if (found === undefined) throw new Error('The simulated world has no repository web.')
  return found
}

/** Gives tags another status than built. */
function mark(world: World, status: number, ...names: string[]): void {
  for (const tag of repositoryOf(world).tags) if (names.includes(tag.name)) tag.status = status
}

const left = ({ simulator }: SimulatedStep) => repositoryOf(simulator.world).tags.map(({ name }) => name)

describe('the rules of prune-images', () => {
  it.each([
    [{}, 'Input repo_name is required'],
    [{ repo_name: '../web' }, 'Input repo_name must be the name of a repository'],
    [{ ...two, keep: '-1' }, 'Input keep must be a whole number of at least 1; got "-1"'],
    [{ ...two, keep: '0' }, 'Input keep must be a whole number of at least 1; got "0"'],
    [{ ...two, keep: 'all' }, 'Input keep must be a whole number of at least 1; got "all"'],
    [{ repo_name: 'web' }, 'Input keep or tags is required'],
    [{ repo_name: 'web', keep: '', tags: '' }, 'Input keep or tags is required'],
    [{ repo_name: 'web', tags: ' \n ' }, 'Input keep or tags is required'],
    [{ repo_name: 'web', tags: '# none\n,' }, 'Input tags must have at least one item'],
    [{ repo_name: 'web', tags: '[]' }, 'Input tags must have at least one item'],
    [
      { repo_name: 'web', tags: '[["v1"]]' },
      'Input tags must have only texts or numbers as items if it is a JSON list (item 1)',
    ],
    [{ ...two, tags: 'v1' }, 'Input tags cannot be combined with keep; give only one of them.'],
    [
      { repo_name: 'web', tags: 'v1', tag_pattern: 'v*' },
      'Input tag_pattern can be combined only with keep, not with tags',
    ],
    [{ ...two, tag_pattern: '' }, 'Input tag_pattern is empty'],
    [
      { ...two, 'tag-pattern': 'rc-*' },
      'Input tag-pattern is not an input of this action and looks like a typo of tag_pattern',
    ],
    [{ ...two, 'dry-run': 'true' }, 'Input dry-run is not an input of this action and looks like a typo of dry_run'],
    [{ ...two, tag_pattern: 'v[0-9' }, 'Input tag_pattern must be a glob'],
    [
      { ...two, tags: 'v1, a/b' },
      'Input tags must be tags of letters, digits, dots, hyphens and underscores; got "a/b"',
    ],
  ])('refuse %j', refusedBy(pruneImages))
})

describe('prune-images', () => {
  it('keeps the newest and what runs, and deletes the others', async () => {
    const step = await stepWith()
    const { outputs, summary, exitCode } = await step.main('prune-images', two)
    expect(outputs).toMatchObject({ outcome: 'changed', changed: 'true' })
    expect(JSON.parse(outputs.deleted ?? '')).toEqual(['v4', 'rc-2', 'v3', 'rc-1', 'v2'])
    expect(JSON.parse(outputs.kept ?? '')).toEqual(['v6', 'v5'])
    expect(JSON.parse(outputs.in_use ?? '')).toEqual(['v1'])
    expect(left(step)).toEqual(['v6', 'v5', 'v1'])
    expect(summary).toContain('Repository web: 5 tags deleted, 2 kept, 1 in use.')
    for (const tag of ['v4', 'rc-2', 'v3', 'rc-1', 'v2']) expect(summary.split(`| Image web:${tag} |`)).toHaveLength(2)
    expect(exitCode).toBe(0)
  })

  it('has nothing to do the second time', async () => {
    const step = await stepWith()
    await step.main('prune-images', two)
    const sent = step.changesSent().length
    const { outputs } = await step.main('prune-images', two)
    expect(outputs).toMatchObject({ outcome: 'unchanged', deleted: '[]', kept: '["v6","v5"]', in_use: '["v1"]' })
    expect(step.changesSent()).toHaveLength(sent)
  })

  it('asks no service where nothing would have to go', async () => {
    const step = await stepWith()
    const { outcome, outputs } = await step.run(pruneImages, { repo_name: 'web', keep: '8' })
    expect(outcome).toBe('unchanged')
    expect(outputs).toMatchObject({ kept: TAGS, in_use: [] })
    expect(step.operations()).toEqual(['listRepositories', 'getRepository'])
  })

  it('leaves alone what does not match', async () => {
    const step = await stepWith()
    const { outputs } = await step.run(pruneImages, { ...two, tag_pattern: 'v*' })
    expect(outputs).toMatchObject({ deleted: ['v4', 'v3', 'v2'], kept: ['v6', 'v5'], in_use: ['v1'] })
    expect(left(step)).toEqual(['v6', 'v5', 'rc-2', 'rc-1', 'v1'])
  })

  it('counts what runs among the newest where it is one of them', async () => {
    const step = await stepWith((world) => {
      for (const each of world.services) for (const one of each.containers) one.imagePath = 'hub.c.163.com/admin/web:v5'
    })
    const { outputs } = await step.run(pruneImages, two)
    expect(outputs).toMatchObject({ kept: ['v6', 'v5'], in_use: [] })
    expect(left(step)).toEqual(['v6', 'v5'])
  })

  it('never deletes what is being built, and neither it nor a failed build takes the place of a good image', async () => {
    const step = await stepWith((world) => {
      mark(world, 1, 'v6', 'v2')
      mark(world, 0, 'rc-1')
      mark(world, 3, 'v5', 'v3')
    })
    const { outputs } = await step.run(pruneImages, two)
    expect(outputs).toMatchObject({ deleted: ['v3'], kept: ['v5', 'v4', 'rc-2'], in_use: ['v6', 'rc-1', 'v2', 'v1'] })
  })

  it('says in a dry run what would go, and sends nothing', async () => {
    const step = await stepWith()
    const { outcome, outputs, headline, changes, log } = await step.run(pruneImages, { ...two, dry_run: 'true' })
    expect(outcome).toBe('planned')
    expect(outputs).toEqual({ deleted: ['v4', 'rc-2', 'v3', 'rc-1', 'v2'], kept: ['v6', 'v5'], in_use: ['v1'] })
    expect(headline).toBe('Repository web: 5 tags would be deleted (dry run: nothing was sent), 2 kept, 1 in use.')
    expect(changes.map(({ field }) => field)).toEqual(outputs.deleted)
    expect(log.join('\n')).toMatch(/Tag v1 is kept: Service (web|shop) \(\d+\) runs it\./)
    expect(step.changesSent()).toEqual([])
    expect(left(step)).toEqual(TAGS)
  })

  it('finds the repository on any page, and says so where there is none', async () => {
    const step = await stepWith((world) => {
      const own = world.repositories.splice(0)
      addRepositories(world, 65)
      world.repositories.push(...own)
    })
    expect((await step.run(pruneImages, { ...two, repo_name: 'admin/web' })).outcome).toBe('changed')
    const { error } = await step.run(pruneImages, { ...two, repo_name: 'wep' })
    expect(String(error)).toContain('There is no image repository "wep"')
  })

  it('does nothing to an empty repository', async () => {
    const step = await stepWith((world) => {
      addRepository(world, 'empty', [])
    })
    const { outcome, outputs } = await step.run(pruneImages, { ...two, repo_name: 'empty' })
    expect(outcome).toBe('unchanged')
    expect(outputs).toEqual({ deleted: [], kept: [], in_use: [] })
  })

  it('deletes nothing where it cannot be known what runs', async () => {
    const step = await stepWith()
    step.simulator.fault({ kind: 'status', status: 403, code: 4030009, match: { operationId: 'getService' } })
    const { outcome, error } = await step.run(pruneImages, two)
    expect(outcome).toBe('failed')
    expect(error).toMatchObject({ code: '4030009' })
    expect(step.changesSent()).toEqual([])
  })
})

describe('the age of tags', () => {
  const dated = (...names: string[]) =>
    stepWith((world) => Object.assign(repositoryOf(world), { tags: builtTags(...names) }))
  const uncertain = /the newest tags from the order of the platform’s list/m

  it('is the time that each of them carries, wherever it stands in the list', async () => {
    const names = ['master20170103120000000', 'master20170104120000000', 'master20170101120000000', '20170102120000000']
    const step = await dated(...names)
    const { outputs, log, reports } = await step.run(pruneImages, two)
    expect(outputs).toMatchObject({ kept: [names[1], names[0]], deleted: [names[3], names[2]], in_use: [] })
    expect(log.join('\n')).not.toMatch(uncertain)
    expect(reports.flatMap(({ notes }) => notes ?? [])).toEqual([])
  })

  it('is not known for sure where one of them carries none, which is said in log and summary', async () => {
    const step = await dated('latest', 'master20170101120000000', 'master20170104120000000')
    const { outputs, log, summary } = await step.main('prune-images', two)
    expect(outputs.deleted).toBe('["master20170104120000000"]')
    expect(log.join('\n')).toMatch(uncertain)
    expect(summary).toContain('the API does not guarantee it')
  })

  it('is of no account to what does not match, to exact tags, and where nothing goes', async () => {
    const names = ['latest', 'master20170101120000000', 'master20170104120000000']
    for (const inputs of [
      { ...web, keep: '1', tag_pattern: 'master*', dry_run: 'true' },
      { ...web, tags: 'latest', dry_run: 'true' },
      { ...web, keep: '3' },
    ]) {
      const step = await dated(...names)
      expect((await step.run(pruneImages, inputs)).log.join('\n')).not.toMatch(uncertain)
    }
  })
})

describe('prune-images with tags', () => {
  it('deletes exactly these, skips those that are not there, and never one that runs', async () => {
    const step = await stepWith()
    const { outputs, log } = await step.run(pruneImages, { ...web, tags: 'v6, v1\nv99\nrc-1' })
    expect(outputs).toMatchObject({ deleted: ['v6', 'rc-1'], kept: [], in_use: ['v1'] })
    expect(left(step)).toEqual(['v5', 'v4', 'rc-2', 'v3', 'v2', 'v1'])
    expect(log).toContain('Tag v99 does not exist.')
  })

  it('understands what an earlier step gave as JSON', async () => {
    const step = await stepWith()
    const planned = await step.run(pruneImages, { ...two, dry_run: 'true' })
    const { outputs, log } = await step.run(pruneImages, { ...web, tags: JSON.stringify(planned.outputs.deleted) })
    expect(outputs.deleted).toEqual(['v4', 'rc-2', 'v3', 'rc-1', 'v2'])
    expect(log.join('\n')).not.toContain('::warning')
  })

  it('is unchanged where none of them is there', async () => {
    const step = await stepWith()
    expect((await step.run(pruneImages, { ...web, tags: 'v99' })).outcome).toBe('unchanged')
    expect(step.operations()).toEqual(['listRepositories', 'getRepository'])
  })

  it('spares one that is being built', async () => {
    const step = await stepWith((world) => mark(world, 1, 'v6'))
    const { outputs } = await step.run(pruneImages, { ...web, tags: 'v6' })
    expect(outputs).toEqual({ deleted: [], kept: [], in_use: ['v6'] })
  })
})

describe('a deletion', () => {
  const of = (tag: string) => ({ ...remove, path: `/tags/${tag}$` })

  it('that fails does not stop the others, and the step fails with what was and was not deleted', async () => {
    const step = await stepWith()
    step.simulator.fault({ kind: 'status', status: 403, code: 4030401, match: of('rc-2') })
    step.simulator.fault({ kind: 'drop_before', match: of('v2'), times: 4 })
    const { outputs, exitCode, summary, log } = await step.main('prune-images', two)
    expect(outputs).toMatchObject({ outcome: 'failed', changed: 'true', in_use: '["v1"]' })
    expect(JSON.parse(outputs.deleted ?? '')).toEqual(['v4', 'v3', 'rc-1'])
    expect(left(step)).toEqual(['v6', 'v5', 'rc-2', 'v2', 'v1'])
    expect(exitCode).toBe(1)
    const message = '2 of 5 tags could not be deleted: rc-2, v2. Deleted: v4, v3, rc-1.'
    expect(log.join('\n')).toContain(message)
    expect(log.join('\n')).toContain('4030401')
    expect(summary).toContain('could not be deleted')
  })

  it('that nobody may make ends the step', async () => {
    const step = await stepWith()
    step.simulator.fault({ kind: 'status', status: 401, code: 4010001, match: remove, times: 500 })
    const { outcome, ending } = await step.run(pruneImages, two)
    expect(outcome).toBe('failed')
    expect(ending?.message).toContain('5 of 5 tags could not be deleted')
    // What is new may only not be known yet: one tag is tried again for a minute, and no other one after it.
    const asked = step.simulator.requests.filter(({ operationId }) => operationId === 'deleteImage')
    expect(new Set(asked.map(({ path }) => path)).size).toBe(1)
  })

  it('is not made of a tag that is built again meanwhile', async () => {
    const step = await stepWith(() => {}, {
      onRequest: ({ operationId }) => {
        if (operationId === 'deleteImage') mark(step.simulator.world, 1, 'v2')
      },
    })
    const { outcome, outputs } = await step.run(pruneImages, two)
    expect(outcome).toBe('changed')
    expect(outputs).toMatchObject({ deleted: ['v4', 'rc-2', 'v3', 'rc-1'], in_use: ['v1', 'v2'] })
    expect(left(step)).toContain('v2')
  })

  it('that another was faster with is done', async () => {
    const step = await stepWith(() => {}, {
      onRequest: ({ operationId }) => {
        const repository = repositoryOf(step.simulator.world)
        if (operationId === 'deleteImage') repository.tags = repository.tags.filter(({ name }) => name !== 'v2')
      },
    })
    const { outcome, outputs } = await step.run(pruneImages, two)
    expect(outcome).toBe('changed')
    expect(outputs.deleted).toContain('v2')
  })

  it('is not begun once the step is cancelled, and what is done is told', async () => {
    const step = await stepWith(() => {}, {
      onRequest: ({ operationId }) => {
        if (operationId === 'deleteImage' && step.changesSent().length === 2) step.cancel()
      },
    })
    const { outcome, outputs } = await step.run(pruneImages, two)
    expect(outcome).toBe('cancelled')
    expect(outputs.deleted).toContain('v4')
    expect(step.changesSent()).toHaveLength(2)
  })
})
