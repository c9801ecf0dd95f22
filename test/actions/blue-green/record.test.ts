/** What GitHub keeps of a release, and images that come from another service. */
import { describe, expect, it, onTestFinished } from 'vitest'
import { addService, container, type World } from '../../../simulator/index.ts'
import { rollback } from '../../../src/actions/rollback.ts'
import { type GithubLedger, serveGithubLedger } from '../../../testing/servers/github-ledger.ts'
import { type BlueGreenOptions, openBlueGreen, V1, V2, withStandby } from './world.ts'

const V3 = 'hub.c.163.com/admin/web:v3'
const production = { environment: 'production', environment_url: 'https://shop.example.com/', github_token: 'gh-token' }

const payloadsOf = ({ deployments }: GithubLedger) => deployments.map(({ payload }) => payload)
/** From the first to the last. */
const statesOf = ({ deployments }: GithubLedger) =>
  deployments.map(({ statuses }) => statuses.map(({ state }) => state).toReversed())

async function open(options: BlueGreenOptions = {}) {
  const github = await serveGithubLedger()
  onTestFinished(github.close)
  return { github, ...(await openBlueGreen({ ...options, env: github.env })) }
}

/** The test listener of an earlier run. */
function withLeftover({ loadBalancers: [balancer] }: World): void {
  const [, second] = balancer?.listeners ?? []
  if (second) balancer?.listeners.push({ ...second, name: 'blue-green-test', listenPort: 8081 })
}

const pair = (fields: object) => ({
  fengchao: 1,
  services: [{ namespace: 'my-ev-admin', images: { web: V2 }, previous: { web: V1 }, ...fields }],
})

describe('the GitHub deployment of a release', () => {
  it('is of the service that gets the traffic, with what the live one ran, and succeeds with it', async () => {
    const { github, release } = await open()
    const { outputs } = await release(production)
    expect(payloadsOf(github)).toEqual([pair({ service_id: expect.any(Number), service_name: 'web-b', beside: 'web' })])
    expect(statesOf(github)).toEqual([['in_progress', 'success']])
    expect(outputs.deployment_id).toEqual(expect.any(Number))
  })

  it('fails where the traffic goes back', async () => {
    const { github, release } = await open({
      images: [{ image: V2, status: 503 }],
      prepare: (world) => withStandby(world, V1),
    })
    expect((await release(production)).outputs.switched_back).toBe(true)
    expect(payloadsOf(github)).toEqual([pair({ service_id: 51000, service_name: 'web-b', beside: 'web' })])
    expect(statesOf(github)).toEqual([['in_progress', 'failure']])
  })

  it('fails with a standby that could not be created, and is of that', async () => {
    const { github, release, simulator } = await open()
    simulator.fault({ kind: 'fail_next_change', resource: 'service' })
    expect((await release(production)).outcome).toBe('failed')
    expect(payloadsOf(github)).toEqual([pair({ service_id: expect.any(Number), service_name: 'web-b', beside: 'web' })])
    expect(statesOf(github)).toEqual([['in_progress', 'failure']])
  })

  it('is not there where the platform refused to create the standby', async () => {
    const { github, release, simulator } = await open()
    simulator.fault({ kind: 'status', status: 403, code: 4030113, match: { operationId: 'createService' } })
    expect((await release(production)).outcome).toBe('failed')
    expect(payloadsOf(github)).toEqual([])
  })

  it('fails where something was sent before the platform refused to create the standby, and is of the live service', async () => {
    const { github, release, simulator } = await open({ prepare: withLeftover })
    simulator.fault({ kind: 'status', status: 403, code: 4030113, match: { operationId: 'createService' } })
    expect((await release(production)).outcome).toBe('failed')
    expect(payloadsOf(github)).toEqual([pair({ service_id: 50883, service_name: 'web' })])
    expect(statesOf(github)).toEqual([['in_progress', 'failure']])
  })

  it.each(['updateServiceImage', 'scaleService', 'changeServiceSpec'])(
    'fails where the platform refuses to update the standby: %s',
    async (operationId) => {
      const { github, release, simulator } = await open({
        prepare: (world) => withStandby(world, V1, { replicas: 1, specId: 3 }),
      })
      simulator.fault({ kind: 'status', status: 403, code: 4030005, match: { operationId } })
      expect((await release(production)).outcome).toBe('failed')
      expect(payloadsOf(github)).toEqual([pair({ service_id: 51000, service_name: 'web-b', beside: 'web' })])
      expect(statesOf(github)).toEqual([['in_progress', 'failure']])
    },
  )

  it('fails where the traffic of an earlier run goes back, and its standby cannot be used', async () => {
    const { github, release, leads } = await open({
      prepare: (world) => {
        withStandby(world, 'hub.c.163.com/admin/shop:v1')
        const [rule] = world.loadBalancers[0]?.listeners[0]?.clusters ?? []
        if (rule) rule.serviceName = 'web-b'
      },
    })
    expect((await release(production)).outcome).toBe('failed')
    expect(leads()).toEqual({ 'http-listeners': 'web,shop', second: 'web' })
    expect(payloadsOf(github)).toEqual([pair({ service_id: 51000, service_name: 'web-b', beside: 'web' })])
    expect(statesOf(github)).toEqual([['in_progress', 'failure']])
  })

  it('fails where the test listener of an earlier run cannot be deleted', async () => {
    const { github, release, simulator } = await open({ prepare: withLeftover })
    simulator.fault({ kind: 'status', status: 503, times: 99, match: { operationId: 'deleteListener' } })
    expect((await release(production)).outcome).toBe('failed')
    expect(payloadsOf(github)).toEqual([pair({ service_id: 50883, service_name: 'web' })])
    expect(statesOf(github)).toEqual([['in_progress', 'failure']])
  })

  it('is not there where the release is refused before anything is sent', async () => {
    const { github, release, changesSent } = await open({
      prepare: (world) => withStandby(world, 'hub.c.163.com/admin/shop:v1'),
    })
    expect((await release(production)).outcome).toBe('failed')
    expect(changesSent()).toEqual([])
    expect(payloadsOf(github)).toEqual([])
  })

  it('is not there where no environment is named, or nothing is sent', async () => {
    const { github, release } = await open()
    await release()
    await release({ ...production, dry_run: 'true' })
    expect(payloadsOf(github)).toEqual([])
  })
})

describe('a rollback after two releases', () => {
  it('goes back to the image before, at the service that has the traffic', async () => {
    const opened = await open({
      prepare: ({ repositories }) => repositories[0]?.tags.unshift({ name: 'v3', sizeBytes: 0, status: 2 }),
    })
    await opened.release(production)
    await opened.release({ ...production, image_path: V3 })
    expect(opened.leads()).toMatchObject({ second: 'web' })
    const { outcome, outputs } = await opened.run(rollback, { environment: 'production', github_token: 'gh-token' })
    expect(outcome).toBe('changed')
    expect(outputs).toMatchObject({ service_name: 'web', image_path: V2, previous_image_path: V3 })
  })
})

describe('image_from', () => {
  it('releases what another service runs', async () => {
    const opened = await openBlueGreen({
      prepare: (world) => addService(world, 'web', [container(world, 'web', V2)], { namespaceId: 10685 }),
    })
    const { outputs, reports } = await opened.release({ image_path: '', image_from: 'default/web' })
    expect(outputs).toMatchObject({ live_service: 'web-b', image_path: V2 })
    expect(reports.flatMap(({ notes = [] }) => notes).join('\n')).toContain('default-sgx52')
  })
})
