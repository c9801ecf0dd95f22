import { describe, expect } from 'vitest'
import type { World } from '../../simulator/index.ts'
import { it, jobOf } from '../../testing/examples/team.ts'
import { sharesImage } from '../../testing/examples/team-world.ts'
import { pushTo } from '../../testing/workflow/event.ts'

const BUILT = 'hub.c.163.com/admin/web:0123456789ab-37f7572f'
const BEFORE = 'hub.c.163.com/admin/web:v1'
const world = (all: World) => sharesImage(all, 'worker', 'web')

describe.concurrent('the example services.yml', () => {
  it('builds what was pushed once and rolls it out to every service', async ({ open }) => {
    const { run, service, fixture } = await open({ world })
    const done = await run('services', pushTo('main'))
    expect(done.result).toBe('success')
    for (const name of ['web', 'worker']) {
      expect(service(name).containers).toMatchObject([{ imagePath: BUILT }])
      expect(jobOf(done, 'rollout', name).concurrency).toEqual({
        group: `fengchao-production-${name}`,
        cancelInProgress: false,
      })
    }
    expect(fixture.operations().filter((operation) => operation === 'buildImage')).toHaveLength(1)
  })

  it('rolls one service back where it fails, and continues with the other', async ({ open }) => {
    const { run, service, fixture } = await open({ world })
    fixture.simulator.fault({ kind: 'fail_next_change', resource: 'service' })
    const done = await run('services', pushTo('main'))
    expect(done.result).toBe('failure')
    expect(service('web').containers).toMatchObject([{ imagePath: BEFORE }])
    expect(service('worker').containers).toMatchObject([{ imagePath: BUILT }])
  })

  it('rolls nothing out where the build fails', async ({ open }) => {
    const { run, fixture } = await open({ world })
    fixture.simulator.fault({ kind: 'fail_next_change', resource: 'build' })
    const done = await run('services', pushTo('main'))
    expect(done.jobs.map(({ id, result }) => [id, result])).toEqual([
      ['build', 'failure'],
      ['rollout', 'skipped'],
    ])
    expect(fixture.operations()).not.toContain('updateServiceImage')
  })
})
