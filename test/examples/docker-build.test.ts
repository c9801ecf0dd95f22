import { describe, expect } from 'vitest'
import { it, jobOf, outcomesOf } from '../../testing/examples/team.ts'
import { pushTo } from '../../testing/workflow/event.ts'

const SHA = '0123456789abcdef0123456789abcdef01234567'
const BUILT = `hub.c.163.com/admin/web:${SHA}`
const BEFORE = 'hub.c.163.com/admin/web:v1'

describe.concurrent('the example docker-build.yml', () => {
  it('rolls out the image that the runner built and pushed', async ({ open }) => {
    const { run, service, fixture } = await open()
    const done = await run('docker-build', pushTo('main', SHA))
    expect(done).toMatchObject({ result: 'success', concurrency: { group: 'fengchao-production-web' } })
    expect(service('web').containers).toMatchObject([{ imagePath: BUILT }])
    expect(fixture.operations()).not.toContain('buildImage')
  })

  it('fails where the rollout fails, and the earlier image runs again', async ({ open }) => {
    const { run, service, fixture } = await open()
    fixture.simulator.fault({ kind: 'fail_next_change', resource: 'service' })
    const done = await run('docker-build', pushTo('main', SHA))
    expect(done.result).toBe('failure')
    expect(service('web').containers).toMatchObject([{ imagePath: BEFORE }])
  })

  it.for(['provenance', 'sbom'])(
    'needs %s: false, since the registry refuses attestations',
    async (input, { open }) => {
      const { run, service } = await open()
      const done = await run('docker-build', pushTo('main', SHA), (text) => text.replace(`${input}: false`, ''))
      expect(outcomesOf(jobOf(done, 'deploy'))).toEqual(['success', 'success', 'success', 'failure', 'skipped'])
      expect(service('web').containers).toMatchObject([{ imagePath: BEFORE }])
    },
  )

  it('rolls nothing out where the registry does not let it in', async ({ open }) => {
    const { run, fixture } = await open({
      environments: { production: { secrets: { REGISTRY_PASSWORD: 'an old one' } } },
    })
    const done = await run('docker-build', pushTo('main', SHA))
    expect(outcomesOf(jobOf(done, 'deploy'))).toEqual(['success', 'success', 'failure', 'skipped', 'skipped'])
    expect(fixture.operations()).toEqual([])
  })
})
