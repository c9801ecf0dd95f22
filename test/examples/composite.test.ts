import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { it, jobOf, outcomesOf, stepOf } from '../../testing/examples/team.ts'
import { pushOfTag } from '../../testing/workflow/event.ts'

const FROM = 'FROM hub.c.163.com/public/ubuntu:16.04\n'
const action = new URL('../../examples/composite/release/action.yml', import.meta.url)
const files = {
  '.github/actions/release/action.yml': readFileSync(action, 'utf8'),
  'web/Dockerfile': FROM,
  'api/Dockerfile': FROM,
}
const image = (service: string, tag: string) => `hub.c.163.com/admin/${service}:${tag}`

describe.concurrent('the example composite.yml', () => {
  it('releases each service by the composite action', async ({ open }) => {
    const { run, service } = await open({ files })
    const done = await run('composite', pushOfTag('v3'))
    expect(done.result).toBe('success')
    expect(service('web')).toMatchObject({ replicas: 3, containers: [{ imagePath: image('web', 'v3-37f7572f') }] })
    expect(service('api')).toMatchObject({ replicas: 1, containers: [{ imagePath: image('api', 'v3-37f7572f') }] })
    const web = jobOf(done, 'release', 'web')
    expect(web.summary).toContain(
      `web runs ${image('web', 'v3-37f7572f')}; the previous image is ${image('web', 'v1')}.`,
    )
    expect(stepOf(web, 'Show the image').log).toContain(image('web', 'v3-37f7572f'))
    expect(web.concurrency?.group).toBe('fengchao-production-web')
  })

  it('stops inside the composite action where the rollout fails, and releases the other service', async ({ open }) => {
    const { run, service, fixture } = await open({ files })
    fixture.simulator.fault({ kind: 'fail_next_change', resource: 'service' })
    const done = await run('composite', pushOfTag('v3'))
    const web = jobOf(done, 'release', 'web')
    expect(outcomesOf(web)).toEqual(['success', 'failure', 'skipped'])
    expect(outcomesOf(stepOf(web, 'release'))).toEqual([
      'success',
      'success',
      'failure',
      'skipped',
      'skipped',
      'skipped',
    ])
    expect(service('web')).toMatchObject({ replicas: 2, containers: [{ imagePath: image('web', 'v1') }] })
    expect(service('api').containers).toMatchObject([{ imagePath: image('api', 'v3-37f7572f') }])
    expect(done.result).toBe('failure')
  })
})
