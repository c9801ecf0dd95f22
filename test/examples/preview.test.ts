import { describe, expect } from 'vitest'
import { it, jobOf, outcomesOf, stepOf } from '../../testing/examples/team.ts'
import { pullRequest } from '../../testing/workflow/event.ts'

const [FIRST, SECOND] = ['a'.repeat(40), 'b'.repeat(40)]
const opened = pullRequest({ action: 'opened', number: 17, merge: FIRST })
const closed = pullRequest({ action: 'closed', number: 17, merge: SECOND })

describe.concurrent('the example preview.yml', () => {
  it('creates a namespace for a pull request, follows its pushes and deletes everything on close', async ({ open }) => {
    const { run, service, fixture } = await open()
    const namespaces = () => fixture.world.namespaces.map(({ displayName }) => displayName)
    const tags = () => fixture.world.repositories.find(({ name }) => name === 'web')?.tags.map(({ name }) => name)
    const ips = () => fixture.world.ips.map(({ address }) => address)
    const [namespacesBefore, tagsBefore, ipsBefore] = [namespaces(), tags(), ips()]

    const first = await run('preview', opened)
    expect(first).toMatchObject({ result: 'success', concurrency: { group: 'fengchao-preview-17' } })
    expect(service('web', 'preview-17').containers).toMatchObject([
      {
        imagePath: `hub.c.163.com/admin/web:pr-17-${FIRST}`,
        envs: [
          { key: 'MODE', value: 'preview' },
          { key: 'DATABASE_URL', value: 'postgres://preview:of-the-test@db/preview' },
        ],
      },
    ])

    const door = fixture.world.loadBalancers.find(({ namespace }) => namespace === 'preview-17-admin')
    expect(door?.listeners).toMatchObject([{ listenPort: 80, clusters: [{ serviceName: 'web', servicePort: 80 }] }])
    expect(stepOf(jobOf(first, 'deploy'), 'Show the address').log).toContain(`http://${door?.address}`)

    const { id } = service('web', 'preview-17')
    await run('preview', pullRequest({ action: 'synchronize', number: 17, merge: SECOND }))
    const second = service('web', 'preview-17')
    expect(second).toMatchObject({ id, containers: [{ imagePath: `hub.c.163.com/admin/web:pr-17-${SECOND}` }] })

    const last = await run('preview', closed)
    expect(last.jobs.map((job) => [job.id, job.result])).toEqual([
      ['deploy', 'skipped'],
      ['clean-up', 'success'],
    ])
    expect(namespaces()).toEqual(namespacesBefore)
    expect(tags()).toEqual(tagsBefore)
    expect(ips()).toEqual(ipsBefore)
    expect(fixture.world.loadBalancers.some(({ namespace }) => namespace === 'preview-17-admin')).toBe(false)
  })

  it('sends nothing for a pull request from a fork', async ({ open }) => {
    const { run, fixture } = await open()
    for (const action of ['opened', 'closed'] as const) {
      const done = await run('preview', pullRequest({ action, number: 18, from: 'stranger/shop' }))
      expect(done.jobs.map(({ result }) => result)).toEqual(['skipped', 'skipped'])
    }
    expect(fixture.operations()).toEqual([])
  })

  it('fails where the service does not start, and is deleted all the same', async ({ open }) => {
    const { run, fixture } = await open()
    fixture.simulator.fault({ kind: 'fail_next_change', resource: 'service' })
    const done = await run('preview', opened)
    const ends = outcomesOf(jobOf(done, 'deploy'))
    expect([ends[4], new Set(ends.slice(5))]).toEqual(['failure', new Set(['skipped'])])
    expect((await run('preview', closed)).result).toBe('success')
    expect(fixture.world.namespaces.some(({ displayName }) => displayName === 'preview-17')).toBe(false)
  })

  it('succeeds where it is closed and never had a preview', async ({ open }) => {
    const { run, fixture } = await open()
    expect((await run('preview', closed)).result).toBe('success')
    expect(fixture.changes()).toEqual([])
  })
})
