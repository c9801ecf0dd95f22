import { describe, expect } from 'vitest'
import type { World } from '../../simulator/index.ts'
import { it, jobOf } from '../../testing/examples/team.ts'
import { addPreview } from '../../testing/examples/team-world.ts'
import { timeHasCome } from '../../testing/workflow/event.ts'

const previews =
  (...numbers: readonly number[]) =>
  (world: World) => {
    for (const number of numbers) addPreview(world, number)
  }

const namespaces = (world: World) => world.namespaces.map(({ displayName }) => displayName)

describe.concurrent('the example preview-sweep.yml', () => {
  it('takes away the previews whose pull request is not open, and nothing else', async ({ open }) => {
    const { run, fixture } = await open({ openPullRequests: [17, 21], world: previews(17, 18, 19) })
    const done = await run('preview-sweep', timeHasCome())
    expect(done.result).toBe('success')
    expect(jobOf(done, 'sweep', 'preview-18').concurrency?.group).toBe('fengchao-preview-18')
    expect(namespaces(fixture.world)).toEqual(['my-ev', 'default', 'staging', 'preview-17'])
    expect(fixture.world.ips.filter(({ id }) => id.startsWith('ip-of-preview-')).map(({ id }) => id)).toEqual([
      'ip-of-preview-17',
    ])
    const ofOne = ['deleteService', 'deleteLoadBalancer', 'deleteIp', 'deleteNamespace']
    expect(fixture.changes().map(({ operationId }) => operationId)).toEqual([...ofOne, ...ofOne])
  })

  it('passes its second job over where nothing was forgotten', async ({ open }) => {
    const { run, fixture } = await open({ openPullRequests: [17], world: previews(17) })
    const done = await run('preview-sweep', timeHasCome())
    expect(jobOf(done, 'sweep').result).toBe('skipped')
    expect(fixture.changes()).toEqual([])
  })

  it('fails where one of them cannot be deleted, and deletes the others', async ({ open }) => {
    const { run, fixture } = await open({ world: previews(18, 19) })
    fixture.simulator.fault({ kind: 'fail_next_change', resource: 'service' })
    const done = await run('preview-sweep', timeHasCome())
    expect(done.result).toBe('failure')
    expect(jobOf(done, 'sweep', 'preview-18').result).toBe('failure')
    expect(jobOf(done, 'sweep', 'preview-19').result).toBe('success')
    expect(namespaces(fixture.world)).toEqual(['my-ev', 'default', 'staging', 'preview-18'])
  })

  it('deletes nothing where GitHub does not say what is open', async ({ open }) => {
    const { run, fixture } = await open({ world: previews(18) })
    const done = await run('preview-sweep', timeHasCome(), (text) =>
      text.replace('pull-requests: read', 'issues: read'),
    )
    expect(done.jobs.map(({ result }) => result)).toEqual(['failure', 'skipped'])
    expect(fixture.changes()).toEqual([])
  })
})
