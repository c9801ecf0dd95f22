import { describe, expect, it, onTestFinished } from 'vitest'
import { addService, container } from '../../../simulator/index.ts'
import { rollback } from '../../../src/actions/rollback.ts'
import type { GithubLedger } from '../../../testing/servers/github-ledger.ts'
import { serveStatuses } from '../../../testing/servers/web-server.ts'
import { given, image, production, runs, webRan } from './fixture.ts'

const bothRan = (web: string, api: string, before: readonly [web: string, api: string]) => ({
  fengchao: 1,
  services: [
    ...webRan(web, before[0]).services,
    {
      ...{ service_id: 60_500, service_name: 'api', namespace: 'my-ev-admin' },
      ...{ images: { api: image(api, 'api') }, previous: { api: image(before[1], 'api') } },
    },
  ],
})

/** A fleet that was deployed twice. */
function twoFleets({ add }: GithubLedger): void {
  add(bothRan('v1', 'v1', ['v0', 'v0']))
  add(bothRan('v2', 'v3', ['v1', 'v1']))
}
const fleet = { web: 'v2', api: 'v3' }

describe('rollback of several services', () => {
  it('takes all of the deployment back, and records one deployment', async () => {
    const { step, github } = await given(twoFleets, fleet)
    const { outputs, log } = await step.main('rollback', production)
    expect(outputs).toMatchObject({ outcome: 'changed', service_id: '', image_path: '', deployment_id: '103' })
    expect(JSON.parse(outputs.services ?? '')).toEqual([
      {
        ...{ service_id: 50883, service_name: 'web', namespace: 'my-ev-admin', outcome: 'changed', rolled_back: false },
        ...{ image_path: image('v1'), previous_image_path: image('v2') },
      },
      {
        ...{
          service_id: 60_500,
          service_name: 'api',
          namespace: 'my-ev-admin',
          outcome: 'changed',
          rolled_back: false,
        },
        ...{ image_path: image('v1', 'api'), previous_image_path: image('v3', 'api') },
      },
    ])
    expect([runs(step), runs(step, 60_500)]).toEqual([image('v1'), image('v1', 'api')])
    expect(log.some((line) => line.startsWith('[api] '))).toBe(true)
    expect(github.deployments[0]).toMatchObject({
      payload: { ...bothRan('v1', 'v1', ['v2', 'v3']), rollback_of: 101 },
      statuses: [{ state: 'success' }, { state: 'in_progress' }],
    })
  })

  it('takes back only the one that is named', async () => {
    const { step, github } = await given(twoFleets, fleet)
    const { outputs } = await step.main('rollback', { ...production, namespace: 'my-ev', service_name: 'api' })
    expect(outputs).toMatchObject({
      outcome: 'changed',
      service_id: '60500',
      image_path: image('v1', 'api'),
      services: '',
    })
    expect(runs(step)).toBe(image('v2'))
    expect(github.deployments[0]?.payload).toMatchObject({ services: [{ service_name: 'api' }], rollback_of: 101 })
  })

  it('leaves one alone that runs what it did then', async () => {
    const { step } = await given(({ add }) => {
      add(bothRan('v1', 'v3', ['v0', 'v0']))
      add(bothRan('v2', 'v3', ['v1', 'v3']))
    }, fleet)
    const { outputs } = await step.main('rollback', production)
    expect(outputs.outcome).toBe('changed')
    expect(step.changesSent()).toEqual(['updateServiceImage'])
  })

  it('warns only of the one that somebody changed by hand', async () => {
    const { step } = await given(twoFleets, { web: 'v2', api: 'v4' })
    const { outputs, log } = await step.main('rollback', production)
    expect(outputs.outcome).toBe('changed')
    expect([runs(step), runs(step, 60_500)]).toEqual([image('v2'), image('v3', 'api')])
    const warnings = log.filter((line) => line.startsWith('::warning::'))
    expect(warnings).toEqual([
      expect.stringMatching(
        /Service api \(60500\) runs \S+api:v4, which no GitHub deployment of production rolled out: /,
      ),
    ])
  })

  it('finds one that was created again', async () => {
    const { step } = await given(twoFleets, fleet)
    const service = step.simulator.world.services.find(({ id }) => id === 60_500)
    if (service) service.id = 60_999
    const { outputs } = await step.main('rollback', production)
    expect(outputs.outcome).toBe('changed')
    expect(runs(step, 60_999)).toBe(image('v1', 'api'))
  })

  it.each([
    ['rolls all back where one fails', {}, ['v2', 'v3'], /Rolled back to what ran before this step: /],
    [
      'leaves them where one fails and rollback is false',
      { rollback: 'false' },
      ['v1', 'v3'],
      /Rolled back and left so: web\./,
    ],
  ])('%s', async (_, inputs, [web = '', api = ''], message) => {
    const { step, github } = await given(twoFleets, fleet)
    step.simulator.fault({ kind: 'fail_next_change', match: { path: /60500.*image/ } })
    const { outcome, ending, outputs } = await step.run(rollback, { ...production, ...inputs })
    expect(outcome).toBe('failed')
    expect(ending?.message).toMatch(/^api: /)
    expect(ending?.message).toMatch(message)
    expect(runs(step)).toBe(image(web))
    const results: unknown = JSON.parse(JSON.stringify(outputs.services))
    expect(results).toMatchObject([{ image_path: image(web) }, { outcome: 'failed' }])
    if (api === 'v3' && !('rollback' in inputs)) expect(runs(step, 60_500)).toBe(image(api, 'api'))
    expect(github.deployments[0]?.statuses[0]).toMatchObject({ state: 'failure' })
  })

  it('probes once all are back, and puts all back where that does not pass', async () => {
    const { step } = await given(twoFleets, fleet)
    const server = await serveStatuses(503)
    onTestFinished(server.close)
    const inputs = { ...production, health_check_url: server.url, health_check_timeout: '20s' }
    const { outcome, ending } = await step.run(rollback, inputs)
    expect(outcome).toBe('failed')
    expect(ending?.message).toMatch(/^health check: The probe of .* did not pass within 20 s/)
    expect([runs(step), runs(step, 60_500)]).toEqual([image('v2'), image('v3', 'api')])
  })

  it('is refused as a whole where one of them cannot go back', async () => {
    const { step } = await given(({ add }) => {
      add(bothRan('v1', 'v0', ['v0', 'v0']))
      add(bothRan('v2', 'v3', ['v1', 'v0']))
    }, fleet)
    const { ending } = await step.run(rollback, production)
    expect(ending?.message).toMatch(/^api: .*:v0 cannot be rolled out again/)
    expect(step.changesSent()).toEqual([])
  })
})

/** What blue-green records of a switch of traffic to one of the two services. */
const switched = (to: 'web' | 'web-b', tag: string, before: string) => ({
  fengchao: 1,
  services: [
    {
      ...{ service_id: to === 'web' ? 50883 : 60_700, service_name: to, namespace: 'my-ev-admin' },
      ...{ images: { web: image(tag) }, previous: { web: image(before) }, beside: to === 'web' ? 'web-b' : 'web' },
    },
  ],
})

describe('rollback of two services that take turns', () => {
  const taken = async () => {
    const given_ = await given(
      ({ add }) => {
        add(switched('web-b', 'v1', 'v0'))
        add(switched('web', 'v2', 'v1'))
        add(switched('web-b', 'v3', 'v2'))
      },
      { web: 'v2' },
    )
    const { world } = given_.step.simulator
    addService(world, 'web-b', [container(world, 'web', image('v3'))], { id: 60_700 })
    return given_
  }

  it.each([
    ['the one that was deployed last', {}],
    ['it also where the other one is named', { namespace: 'my-ev', service_name: 'web' }],
  ])('brings %s back to what its predecessor ran', async (_, named) => {
    const { step, github } = await taken()
    const { outputs } = await step.main('rollback', { ...production, ...named })
    expect(outputs).toMatchObject({ outcome: 'changed', service_name: 'web-b', image_path: image('v2') })
    expect(runs(step)).toBe(image('v2'))
    expect(github.deployments[0]?.payload).toMatchObject({
      services: [{ service_name: 'web-b', beside: 'web' }],
      rollback_of: 102,
    })
    const again = await step.main('rollback', { ...production, ...named })
    expect(again.outputs).toMatchObject({ service_name: 'web-b', image_path: image('v1') })
  })
})
