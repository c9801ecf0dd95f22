import { describe, expect } from 'vitest'
import { OWN } from '../../testing/examples/example-files.ts'
import { it, jobOf, outcomesOf, stepOf } from '../../testing/examples/team.ts'
import { pullRequest } from '../../testing/workflow/event.ts'

const opened = pullRequest({ action: 'opened', number: 17, from: 'stranger/shop' })

describe.concurrent('the example rehearsal.yml', () => {
  it('deploys inside the job, for strangers too, and sends nothing to the platform', async ({ open }) => {
    const { run, fixture } = await open()
    const done = await run('rehearsal', opened)
    expect(done).toMatchObject({ result: 'success', concurrency: { group: 'fengchao-rehearsal-17' } })
    const job = jobOf(done, 'rehearsal')
    expect(stepOf(job, `${OWN}@v1`).outputs).toMatchObject({
      outcome: 'changed',
      image_path: 'hub.c.163.com/admin/web:ffffffffffff-52a89e1d',
      replicas: '3',
    })
    expect(job.summary).toContain('scaleService')
    expect(fixture.operations()).toEqual([])
  })

  it('fails where a fault there makes the deployment fail', async ({ open }) => {
    const { run } = await open()
    const done = await run('rehearsal', opened, (text) =>
      text.replace('speed: 60', 'speed: 60\n          faults: "[{ kind: fail_next_change, resource: service }]"'),
    )
    expect(outcomesOf(jobOf(done, 'rehearsal'))).toEqual(['success', 'success', 'failure'])
    expect(stepOf(jobOf(done, 'rehearsal'), `${OWN}@v1`).outputs).toMatchObject({ rolled_back: 'true' })
  })
})
