import { describe, expect } from 'vitest'
import { it, jobOf, stepOf } from '../../testing/examples/team.ts'
import { ADDRESSES } from '../../testing/examples/team-world.ts'
import { pushOfTag, pushTo } from '../../testing/workflow/event.ts'

const BEFORE = 'hub.c.163.com/admin/web:v1'
const RELEASED = 'hub.c.163.com/admin/web:v3.0.0-37f7572f'
const SHOP = `http://${ADDRESSES.production}/`

describe.concurrent('the example release.yml', () => {
  it('builds a tag once, brings it to staging, and moves the traffic of production to that very image', async ({
    open,
  }) => {
    const { run, service, fixture, github, visit } = await open({ traffic: [] })
    const done = await run('release', pushOfTag('v3.0.0'))
    expect(done.result).toBe('success')
    expect(service('web', 'staging').containers).toMatchObject([{ imagePath: RELEASED }])
    expect(service('web-b')).toMatchObject({ replicas: 2, containers: [{ imagePath: RELEASED }] })
    expect(await visit(SHOP)).toMatchObject({ status: 200, service: 'web-b', image: RELEASED })
    expect(fixture.operations().filter((operation) => operation === 'buildImage')).toHaveLength(1)
    const production = jobOf(done, 'production')
    expect(production.summary).toContain(`${RELEASED} is in production. The previous image is ${BEFORE}.`)
    expect(production.summary).toContain('in namespace staging-admin')
    expect(github.deployments.deployments).toMatchObject([
      { environment: 'production', statuses: [{ state: 'success', environment_url: SHOP }, {}] },
    ])
  })

  it('has a group for each service, which nothing cancels', async ({ open }) => {
    const { run } = await open({ traffic: [] })
    const done = await run('release', pushOfTag('v3.0.0'))
    expect(jobOf(done, 'staging').concurrency).toEqual({ group: 'fengchao-staging-web', cancelInProgress: false })
    expect(jobOf(done, 'production').concurrency).toEqual({ group: 'fengchao-production-web', cancelInProgress: false })
  })

  it('leaves production as it is where staging fails', async ({ open }) => {
    const { run, service, fixture } = await open({ traffic: [] })
    const before = JSON.stringify(service('web'))
    fixture.simulator.fault({ kind: 'fail_next_change', resource: 'service' })
    const done = await run('release', pushOfTag('v3.0.0'))
    expect(done.jobs.map(({ id, result }) => [id, result])).toEqual([
      ['staging', 'failure'],
      ['production', 'skipped'],
    ])
    expect(service('web', 'staging').containers).toMatchObject([{ imagePath: BEFORE }])
    expect(JSON.stringify(service('web'))).toBe(before)
  })

  it('leaves production as it is where nobody approves', async ({ open }) => {
    const { run, fixture, visit } = await open({
      traffic: [],
      environments: { production: { approved: false } },
    })
    const done = await run('release', pushOfTag('v3.0.0'))
    expect(done.jobs.map(({ id, result }) => [id, result])).toEqual([
      ['staging', 'success'],
      ['production', 'failure'],
    ])
    expect(await visit(SHOP)).toMatchObject({ service: 'web', image: BEFORE })
    expect(fixture.operations()).not.toContain('updateListener')
  })

  it('gives no traffic to what fails its probe before the switch', async ({ open }) => {
    const { run, fixture, github, visit } = await open({
      traffic: [{ image: RELEASED, status: 503, listeners: ['blue-green-test'] }],
    })
    const done = await run('release', pushOfTag('v3.0.0'), soon)
    expect(jobOf(done, 'production').result).toBe('failure')
    expect(await visit(SHOP)).toMatchObject({ status: 200, service: 'web', image: BEFORE })
    expect(fixture.operations()).not.toContain('updateListener')
    expect(github.deployments.deployments[0]?.statuses[0]).toMatchObject({ state: 'failure' })
  })

  it('switches back where only the traffic shows that the new version fails', async ({ open }) => {
    const { run, github, visit } = await open({
      traffic: [{ image: RELEASED, status: 503, listeners: ['http-listeners'] }],
    })
    const done = await run('release', pushOfTag('v3.0.0'))
    const production = jobOf(done, 'production')
    expect(production.result).toBe('failure')
    expect(stepOf(production, 'release').outputs).toMatchObject({ switched: 'false', switched_back: 'true' })
    expect(await visit(SHOP)).toMatchObject({ status: 200, service: 'web', image: BEFORE })
    expect(github.deployments.deployments[0]?.statuses[0]).toMatchObject({ state: 'failure' })
  })

  it('starts at tags of versions alone', async ({ open }) => {
    const { run } = await open()
    await expect(run('release', pushOfTag('nightly'))).rejects.toThrow('does not start')
    await expect(run('release', pushTo('main'))).rejects.toThrow('does not start')
  })
})

/** The probe before the switch gives up after some seconds. */
const soon = (text: string) => text.replace('timeout: 30m', 'timeout: 30m\n          health_check_timeout: 5s')
