import { describe, expect } from 'vitest'
import { it, jobOf } from '../../testing/examples/team.ts'
import { pushOfTag, pushTo } from '../../testing/workflow/event.ts'

const RELEASED = 'hub.c.163.com/admin/web:v3.0.0-37f7572f'

describe.concurrent('the example release.yml', () => {
  it('builds a tag once and brings that very image to staging and to production', async ({ open }) => {
    const { run, service, fixture } = await open()
    const done = await run('release', pushOfTag('v3.0.0'))
    expect(done.result).toBe('success')
    expect(service('web', 'staging').containers).toMatchObject([{ imagePath: RELEASED }])
    expect(service('web')).toMatchObject({ replicas: 3, containers: [{ imagePath: RELEASED }] })
    expect(fixture.operations().filter((operation) => operation === 'buildImage')).toHaveLength(1)
    expect(jobOf(done, 'production').summary).toContain(
      'v3.0.0 is in production. The previous image is hub.c.163.com/admin/web:v1.',
    )
  })

  it('has a group for each service, which nothing cancels', async ({ open }) => {
    const { run } = await open()
    const done = await run('release', pushOfTag('v3.0.0'))
    expect(jobOf(done, 'staging').concurrency).toEqual({ group: 'fengchao-staging-web', cancelInProgress: false })
    expect(jobOf(done, 'production').concurrency).toEqual({ group: 'fengchao-production-web', cancelInProgress: false })
  })

  it('leaves production as it is where staging fails', async ({ open }) => {
    const { run, service, fixture } = await open()
    const before = JSON.stringify(service('web'))
    fixture.simulator.fault({ kind: 'fail_next_change', resource: 'service' })
    const done = await run('release', pushOfTag('v3.0.0'))
    expect(done.jobs.map(({ id, result }) => [id, result])).toEqual([
      ['staging', 'failure'],
      ['production', 'skipped'],
    ])
    expect(service('web', 'staging').containers).toMatchObject([{ imagePath: 'hub.c.163.com/admin/web:v1' }])
    expect(JSON.stringify(service('web'))).toBe(before)
  })

  it('leaves production as it is where nobody approves', async ({ open }) => {
    const { run, service } = await open({ environments: { production: { approved: false } } })
    const before = JSON.stringify(service('web'))
    const done = await run('release', pushOfTag('v3.0.0'))
    expect(done.jobs.map(({ id, result }) => [id, result])).toEqual([
      ['staging', 'success'],
      ['production', 'failure'],
    ])
    expect(JSON.stringify(service('web'))).toBe(before)
  })

  it('starts at tags of versions alone', async ({ open }) => {
    const { run } = await open()
    await expect(run('release', pushOfTag('nightly'))).rejects.toThrow('does not start')
    await expect(run('release', pushTo('main'))).rejects.toThrow('does not start')
  })
})
