import { describe, expect } from 'vitest'
import { builtTags } from '../../simulator/index.ts'
import { it, jobOf } from '../../testing/examples/team.ts'
import { ADDRESSES } from '../../testing/examples/team-world.ts'
import { pushOfTag, pushTo, startedByHand } from '../../testing/workflow/event.ts'

const image = (tag: string) => `hub.c.163.com/admin/web:${tag}`
const RELEASED = image('v3.0.0-37f7572f')
const SHOP = `http://${ADDRESSES.production}/`
const AGAIN = image('v3.1.0-37f7572f')

describe.concurrent('the example rollback.yml', () => {
  it('goes back to what release.yml had replaced, and further back when it is started again', async ({ open }) => {
    const { run, visit, github } = await open({ traffic: [] })
    const [first, second] = [await run('release', pushOfTag('v3.0.0')), await run('release', pushOfTag('v3.1.0'))]
    expect([first.result, second.result]).toEqual(['success', 'success'])
    // Two services take turns: the second release is at the first of them again.
    expect(await visit(SHOP)).toMatchObject({ service: 'web', image: AGAIN })
    const done = await run('rollback', startedByHand())
    expect(done).toMatchObject({ result: 'success', concurrency: jobOf(second, 'production').concurrency })
    expect(await visit(SHOP)).toMatchObject({ service: 'web', image: RELEASED })
    expect(jobOf(done, 'rollback').summary).toContain('of production')
    await run('rollback', startedByHand())
    expect(await visit(SHOP)).toMatchObject({ service: 'web', image: image('v1') })
    const { deployments } = github.deployments
    expect(deployments.map(({ environment, statuses }) => [environment, statuses[0]?.state])).toEqual([
      ['production', 'success'],
      ...Array.from({ length: 3 }, () => ['production', 'inactive']),
    ])
  })

  it('goes back to the tag that is named, at the service that has the traffic', async ({ open }) => {
    const { run, visit } = await open({ traffic: [] })
    await run('release', pushOfTag('v3.0.0'))
    await run('rollback', startedByHand({ to: 'v1' }))
    expect(await visit(SHOP)).toMatchObject({ service: 'web-b', image: image('v1') })
    await run('rollback', startedByHand({ to: 'v3.0.0-37f7572f' }))
    expect(await visit(SHOP)).toMatchObject({ service: 'web-b', image: RELEASED })
  })

  it('fails and changes nothing where nothing was recorded', async ({ open }) => {
    const { run, service, fixture } = await open()
    const done = await run('rollback', startedByHand())
    expect(done.result).toBe('failure')
    expect(jobOf(done, 'rollback').summary).toContain('GitHub has no deployment of the environment production')
    expect(service('web').containers).toMatchObject([{ imagePath: image('v1') }])
    expect(fixture.changes()).toEqual([])
  })

  it('fails where the image was pruned', async ({ open }) => {
    const { run, service, fixture } = await open({ traffic: [] })
    for (const tag of ['v3.0.0', 'v3.1.0']) await run('release', pushOfTag(tag))
    const web = fixture.world.repositories.find(({ name }) => name === 'web')
    web?.tags.splice(0, web.tags.length, ...builtTags('v3.1.0-37f7572f'))
    const done = await run('rollback', startedByHand())
    expect(done.result).toBe('failure')
    expect(jobOf(done, 'rollback').summary).toContain('cannot be rolled out again')
    expect(service('web').containers).toMatchObject([{ imagePath: AGAIN }])
  })

  it('starts by hand alone', async ({ open }) => {
    const { run } = await open()
    await expect(run('rollback', pushTo('main'))).rejects.toThrow('does not start')
  })
})
