import { describe, expect } from 'vitest'
import type { World } from '../../simulator/index.ts'
import { it, jobOf, outcomesOf, stepOf } from '../../testing/examples/team.ts'
import { pullRequest, pushTo, timeHasCome } from '../../testing/workflow/event.ts'

const FILE = `namespace: my-ev-admin
services:
  - service_name: web
    replicas: 3
    containers:
      - { container_name: web, envs: { MODE: production, DB_PASSWORD: "\${DB_PASSWORD}" } }
  - service_name: worker
    replicas: 1
`
const PASSWORD = 'database-password-of-the-test'
const team = {
  files: { 'environment.yml': FILE },
  environments: { production: { secrets: { DB_PASSWORD: PASSWORD } } },
}
const opened = pullRequest({ action: 'opened', number: 17 })

/** The world as the file has it, with so many replicas of the worker. */
const applied =
  (replicas = 1) =>
  ({ services }: World) => {
    const web = services.find(({ id }) => id === 50883)
    Object.assign(web ?? {}, { replicas: 3 })
    for (const container of web?.containers ?? [])
      container.envs = [...container.envs, { key: 'DB_PASSWORD', value: PASSWORD }]
    Object.assign(services.find(({ name }) => name === 'worker') ?? {}, { replicas })
  }

const resultsOf = ({ jobs }: { readonly jobs: readonly { readonly id: string; readonly result: string }[] }) =>
  jobs.map(({ id, result }) => `${id} ${result}`)

describe.concurrent('the example apply.yml', () => {
  it('shows the plan in one comment of the pull request, and changes nothing', async ({ open }) => {
    const { run, fixture, github } = await open(team)
    const done = await run('apply', opened)
    expect(resultsOf(done)).toEqual(['plan success', 'apply skipped', 'drift skipped'])
    await run('apply', pullRequest({ action: 'synchronize', number: 17 }))
    expect(github.tracker.comments).toHaveLength(1)
    const [comment] = github.tracker.comments
    expect(comment?.body).toContain('Plan of environment.yml: 1 to update')
    expect(comment?.body).not.toContain(PASSWORD)
    expect(stepOf(jobOf(done, 'plan'), 'apply').outputs.comment_url).toBe(comment?.html_url)
    expect(fixture.changes()).toEqual([])
  })

  it('applies the file on a push', async ({ open }) => {
    const { run, service } = await open(team)
    const done = await run('apply', pushTo('main'))
    expect(resultsOf(done)).toEqual(['plan skipped', 'apply success', 'drift skipped'])
    expect(service('web')).toMatchObject({ replicas: 3 })
    expect(service('web').containers[0]?.envs).toContainEqual({ key: 'DB_PASSWORD', value: PASSWORD })
  })

  it('fails where a change fails, and has made the others', async ({ open }) => {
    const { run, fixture, service } = await open({ ...team, world: applied(2) })
    service('web').replicas = 1
    fixture.simulator.fault({ kind: 'fail_next_change', resource: 'service', match: { path: '/microservices/50883/' } })
    const done = await run('apply', pushTo('main'))
    expect(done.result).toBe('failure')
    expect(outcomesOf(jobOf(done, 'apply')).at(-1)).toBe('failure')
    expect(service('worker').replicas).toBe(1)
  })

  it('keeps one issue up to date with what was changed by hand, and closes it', async ({ open }) => {
    const { run, github, service, fixture } = await open({ ...team, world: applied(2) })
    expect((await run('apply', timeHasCome())).result).toBe('failure')
    expect(github.tracker.issues).toMatchObject([
      {
        title: 'Production differs from environment.yml',
        state: 'open',
        body: expect.stringContaining('`replicas`: `2` should be `1`'),
      },
    ])
    service('worker').replicas = 4
    await run('apply', timeHasCome())
    expect(github.tracker.issues).toHaveLength(1)
    expect(github.tracker.issues[0]?.body).toContain('`replicas`: `4` should be `1`')
    service('worker').replicas = 1
    const done = await run('apply', timeHasCome())
    expect(resultsOf(done)).toEqual(['plan skipped', 'apply skipped', 'drift success'])
    expect(github.tracker.issues).toMatchObject([{ state: 'closed' }])
    expect(fixture.changes()).toEqual([])
  })

  it('opens no issue where the platform cannot be read', async ({ open }) => {
    const { run, github, fixture } = await open({ ...team, world: applied() })
    fixture.simulator.fault({ kind: 'status', status: 403, code: 4030009, times: 99, match: { method: 'GET' } })
    expect((await run('apply', timeHasCome())).result).toBe('failure')
    expect(github.tracker.issues).toEqual([])
  })

  it('leaves a pull request from a fork alone', async ({ open }) => {
    const { run, fixture } = await open(team)
    const done = await run('apply', pullRequest({ action: 'opened', number: 18, from: 'stranger/shop' }))
    expect(resultsOf(done)).toEqual(['plan skipped', 'apply skipped', 'drift skipped'])
    expect(fixture.operations()).toEqual([])
  })
})
