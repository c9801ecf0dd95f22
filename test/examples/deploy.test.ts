import { describe, expect } from 'vitest'
import { it, jobOf, outcomesOf } from '../../testing/examples/team.ts'
import { pullRequest, pushTo } from '../../testing/workflow/event.ts'

describe.concurrent('the example deploy.yml', () => {
  it('builds what was pushed to main and runs it three times', async ({ open }) => {
    const { run, service } = await open()
    const done = await run('deploy', pushTo('main'))
    expect(done).toMatchObject({
      result: 'success',
      concurrency: { group: 'fengchao-production-web', cancelInProgress: false },
    })
    const web = service('web')
    expect(web).toMatchObject({
      replicas: 3,
      containers: [{ imagePath: 'hub.c.163.com/admin/web:0123456789ab-37f7572f' }],
    })
    expect(jobOf(done, 'deploy').summary).toContain('hub.c.163.com/admin/web:0123456789ab-37f7572f')
  })

  it('fails where the rollout fails, and the earlier image runs again', async ({ open }) => {
    const { run, service, fixture } = await open()
    fixture.simulator.fault({ kind: 'fail_next_change', resource: 'service' })
    const done = await run('deploy', pushTo('main'))
    expect(done.result).toBe('failure')
    expect(outcomesOf(jobOf(done, 'deploy'))).toEqual(['success', 'failure'])
    expect(service('web')).toMatchObject({ replicas: 2, containers: [{ imagePath: 'hub.c.163.com/admin/web:v1' }] })
  })

  it('starts at nothing but pushes to main', async ({ open }) => {
    const { run, fixture } = await open()
    await expect(run('deploy', pushTo('feature'))).rejects.toThrow('does not start')
    await expect(run('deploy', pullRequest({ action: 'opened', number: 1 }))).rejects.toThrow('does not start')
    expect(fixture.operations()).toEqual([])
  })
})
