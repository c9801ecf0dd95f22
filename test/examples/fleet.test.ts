import { describe, expect } from 'vitest'
import { it, jobOf } from '../../testing/examples/team.ts'
import { startedByHand } from '../../testing/workflow/event.ts'

const started = startedByHand({ tag: 'v2' })
const image = (service: string, tag: string) => `hub.c.163.com/admin/${service}:${tag}`
const NAMES = ['web', 'api', 'worker']

/** The first three cells of the table of the summary, row by row. */
const rowsOf = (summary: string) =>
  [...summary.matchAll(/^\| (\w+) \| ([\w, ]+) \| (hub\S+(?: \(before: \S+\))?) \|/gm)].map(
    ([, name, outcome, runs]) => [name, outcome, runs],
  )

describe.concurrent('the example fleet.yml', () => {
  it('rolls one tag out to every service, web after api, with one table of all of them', async ({ open }) => {
    const { run, service, fixture } = await open()
    const done = await run('fleet', started)
    expect(done.result).toBe('success')
    expect(done.concurrency).toEqual({ group: 'fengchao-production', cancelInProgress: false })
    for (const name of NAMES) expect(service(name).containers).toMatchObject([{ imagePath: image(name, 'v2') }])
    const updated = fixture.changes().map(({ path }) => Number(/microservices\/(\d+)/.exec(path)?.[1]))
    expect(updated.toSorted()).toEqual(NAMES.map((name) => service(name).id).toSorted())
    expect(updated.indexOf(service('web').id)).toBeGreaterThan(updated.indexOf(service('api').id))
    expect(rowsOf(jobOf(done, 'rollout').summary)).toEqual([
      ['worker', 'changed', `${image('worker', 'v2')} (before: v1)`],
      ['api', 'changed', `${image('api', 'v2')} (before: v1)`],
      ['web', 'changed', `${image('web', 'v2')} (before: v1)`],
    ])
  })

  it('fails where one service fails; that one is rolled back, what does not need it continues', async ({ open }) => {
    const { run, service, fixture } = await open()
    fixture.simulator.fault({
      kind: 'fail_next_change',
      match: { path: `/microservices/${service('api').id}/` },
    })
    const done = await run('fleet', started)
    expect(done.result).toBe('failure')
    expect(service('api').containers).toMatchObject([{ imagePath: image('api', 'v1') }])
    expect(service('web').containers).toMatchObject([{ imagePath: image('web', 'v1') }])
    expect(service('worker').containers).toMatchObject([{ imagePath: image('worker', 'v2') }])
    expect(rowsOf(jobOf(done, 'rollout').summary)).toEqual([
      ['worker', 'changed', `${image('worker', 'v2')} (before: v1)`],
      ['api', 'failed, rolled back', image('api', 'v1')],
      ['web', 'skipped', image('web', 'v1')],
    ])
  })

  it('cannot be started without a tag', async ({ open }) => {
    const { run } = await open()
    await expect(run('fleet', startedByHand())).rejects.toThrow('The input tag is required.')
  })
})
