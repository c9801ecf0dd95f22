import { describe, expect } from 'vitest'
import { it, jobOf } from '../../testing/examples/team.ts'
import { pushTo } from '../../testing/workflow/event.ts'

const Dockerfile = 'FROM hub.c.163.com/public/ubuntu:16.04\n'
const files = { 'web/Dockerfile': Dockerfile, 'api/Dockerfile': Dockerfile, 'worker/Dockerfile': Dockerfile }
const BUILT = '0123456789ab-37f7572f'
const image = (service: string, tag: string) => `hub.c.163.com/admin/${service}:${tag}`

describe.concurrent('the example monorepo.yml', () => {
  it('builds and rolls out the services whose folders were changed, and no others', async ({ open }) => {
    const { run, service, fixture } = await open({
      files,
      changedFiles: ['web/index.html', 'api/main.go', 'README.md'],
    })
    const done = await run('monorepo', pushTo('main'))
    expect(done.result).toBe('success')
    for (const name of ['web', 'api'])
      expect(service(name).containers).toMatchObject([{ imagePath: image(name, BUILT) }])
    expect(service('worker').containers).toMatchObject([{ imagePath: image('worker', 'v1') }])
    const operations = fixture.changes().map(({ operationId }) => operationId)
    expect(operations).toEqual(['buildImage', 'updateServiceImage', 'buildImage', 'updateServiceImage'])
    // What web needs was changed as well, and comes first.
    expect(fixture.changes()[1]?.path).toContain(`/${service('api').id}/`)
  })

  it('builds all of them where the push changed more files than GitHub names', async ({ open }) => {
    const changedFiles = Array.from({ length: 300 }, (_, i) => `docs/${i}.md`)
    const { run, service } = await open({ files, changedFiles })
    expect((await run('monorepo', pushTo('main'))).result).toBe('success')
    for (const name of ['web', 'api', 'worker'])
      expect(service(name).containers).toMatchObject([{ imagePath: image(name, BUILT) }])
  })

  it('deploys nothing where no service was changed', async ({ open }) => {
    const { run, fixture } = await open({ files, changedFiles: ['README.md'] })
    const done = await run('monorepo', pushTo('main'))
    expect(done.result).toBe('success')
    expect(jobOf(done, 'deploy').result).toBe('skipped')
    expect(fixture.changes()).toEqual([])
  })

  it('rolls back what it changed where one of them fails', async ({ open }) => {
    const { run, service, fixture } = await open({ files, changedFiles: ['web/a', 'api/a'] })
    fixture.simulator.fault({ kind: 'fail_next_change', match: { path: `/microservices/${service('web').id}/` } })
    const done = await run('monorepo', pushTo('main'))
    expect(done.result).toBe('failure')
    for (const name of ['web', 'api'])
      expect(service(name).containers).toMatchObject([{ imagePath: image(name, 'v1') }])
    expect(jobOf(done, 'deploy').summary).toContain('| api | changed, rolled back |')
  })
})
