import { describe, expect } from 'vitest'
import { it, jobOf } from '../../testing/examples/team.ts'
import { startedByHand } from '../../testing/workflow/event.ts'

const started = startedByHand({ tag: 'v2' })
const image = (service: string, tag: string) => `hub.c.163.com/admin/${service}:${tag}`

/** The cells of an HTML table, row by row. */
const rowsOf = (html: string) =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell),
  )

describe.concurrent('the example fleet-matrix.yml', () => {
  it('rolls one tag out to every service and sums all of them up', async ({ open }) => {
    const { run, service } = await open()
    const done = await run('fleet-matrix', started)
    expect(done.result).toBe('success')
    for (const name of ['web', 'api', 'worker']) {
      expect(service(name).containers).toMatchObject([{ imagePath: image(name, 'v2') }])
      expect(jobOf(done, 'rollout', name).concurrency).toEqual({
        group: `fengchao-production-${name}`,
        cancelInProgress: false,
      })
    }
    expect(rowsOf(jobOf(done, 'summary').summary).slice(1)).toEqual([
      ['api', 'changed', image('api', 'v1'), image('api', 'v2')],
      ['web', 'changed', image('web', 'v1'), image('web', 'v2')],
      ['worker', 'changed', image('worker', 'v1'), image('worker', 'v2')],
    ])
  })

  it('fails where one service fails; that one is rolled back, the others continue, and the table has all', async ({
    open,
  }) => {
    const { run, service, fixture } = await open()
    fixture.simulator.fault({ kind: 'fail_next_change', match: { path: `/microservices/${service('web').id}/` } })
    const done = await run('fleet-matrix', started)
    expect(done.result).toBe('failure')
    expect(service('web').containers).toMatchObject([{ imagePath: image('web', 'v1') }])
    for (const name of ['api', 'worker'])
      expect(service(name).containers).toMatchObject([{ imagePath: image(name, 'v2') }])
    expect(rowsOf(jobOf(done, 'summary').summary).slice(1)).toEqual([
      ['api', 'changed', image('api', 'v1'), image('api', 'v2')],
      ['web', 'failed', image('web', 'v1'), image('web', 'v1')],
      ['worker', 'changed', image('worker', 'v1'), image('worker', 'v2')],
    ])
  })

  it('deploys only what differs, and nothing where nothing does', async ({ open }) => {
    const { run, fixture } = await open()
    expect((await run('fleet-matrix', started)).result).toBe('success')
    const before = fixture.changes().length
    const again = await run('fleet-matrix', started)
    expect(again.jobs.map(({ id, result }) => [id, result])).toEqual([
      ['plan', 'success'],
      ['rollout', 'skipped'],
      ['summary', 'skipped'],
    ])
    expect(fixture.changes()).toHaveLength(before)
  })

  it('changes nothing where one of them cannot be deployed', async ({ open }) => {
    const { run, fixture } = await open()
    const done = await run('fleet-matrix', startedByHand({ tag: 'v 2' }))
    expect(done.result).toBe('failure')
    expect(jobOf(done, 'rollout').result).toBe('skipped')
    expect(fixture.changes()).toEqual([])
  })

  it('cannot be started without a tag', async ({ open }) => {
    const { run } = await open()
    await expect(run('fleet-matrix', startedByHand())).rejects.toThrow('The input tag is required.')
  })
})
