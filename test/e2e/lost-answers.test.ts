import { describe, expect } from 'vitest'
import { it } from '../../testing/fixture.ts'

/** Each change of each action, with what it is to leave at the platform. */
const changes = [
  {
    action: 'update-image',
    operationId: 'updateServiceImage',
    inputs: { service_id: '50883', image_path: 'hub.c.163.com/admin/web:v2', min_ready_seconds: '1' },
  },
  { action: 'scale', operationId: 'scaleService', inputs: { service_id: '50883', replicas: '4' } },
  { action: 'restart', operationId: 'restartService', inputs: { service_id: '51572' } },
  { action: 'restart', operationId: 'restartService', inputs: { service_id: '51572', option: 'hard_reboot' } },
  { action: 'restart', operationId: 'restartContainer', inputs: { service_id: '51572', containers: 'container002' } },
  {
    action: 'manage-listener',
    operationId: 'createListener',
    inputs: {
      namespace: 'my-ev',
      lb_name: 'mylb',
      listener_name: 'second',
      listen_port: '8080',
      clusters: '[{ serviceName: web, servicePort: 80 }]',
    },
  },
  {
    action: 'manage-listener',
    operationId: 'updateListener',
    inputs: {
      namespace: 'my-ev',
      lb_name: 'mylb',
      listener_name: 'http-listeners',
      listen_port: '80',
      clusters: '[{ serviceName: web, servicePort: 8080 }]',
    },
  },
  {
    action: 'manage-listener',
    operationId: 'deleteListener',
    inputs: { namespace: 'my-ev', lb_name: 'mylb', listener_name: 'http-listeners', operation: 'delete' },
  },
  { action: 'build-image', operationId: 'buildImage', inputs: { repo_name: 'web', tag: 'v3' } },
  { action: 'build-image', operationId: 'buildImage', inputs: { repo_name: 'web', tag: 'v2' } },
]

const cases = changes.map((change) => [`${change.action} (${change.operationId})`, change] as const)

describe.for([
  ['is dropped before the platform got it', { kind: 'drop_before' }],
  ['is done and its answer dropped', { kind: 'drop_after' }],
  ['is done and answered with a 502', { kind: 'status', status: 502, after: true }],
  ['is not done and answered with a 502', { kind: 'status', status: 502 }],
  ['is refused because the platform is overloaded', { kind: 'status', status: 400, code: 4000199 }],
  ['is done and answered with a page of HTML', { kind: 'garbage' }],
] as const)('a change that %s', ([, fault], options = { concurrent: true }) => {
  void options
  it.concurrent.for(cases)(
    'is made exactly once by %s',
    async ([, { action, operationId, inputs }], { environment }) => {
      const fixture = await environment.fixture()
      fixture.simulator.fault({ ...fault, match: { operationId } })
      const { outputs } = await fixture.run(action, inputs, {
        workspace: environment.workspace({ Dockerfile: 'FROM ubuntu\n' }),
      })
      expect(outputs).toMatchObject({ outcome: 'changed', changed: 'true' })
      expect(fixture.changes().map((entry) => entry.operationId)).toEqual([operationId])
    },
  )
})

describe.concurrent('a change whose answer is lost', () => {
  const ofServices = cases.slice(0, 3)

  it.for(ofServices)('is sent again as often as it was not done: %s', async ([, change], { environment }) => {
    const { action, operationId, inputs } = change
    const fixture = await environment.fixture()
    fixture.simulator.fault({ kind: 'drop_before', match: { operationId }, times: 2 })
    const { outputs, annotations } = await fixture.run(action, inputs)
    expect(outputs.outcome).toBe('changed')
    expect(annotations.map(({ level }) => level)).toEqual(['warning', 'warning'])
    expect(fixture.operations().filter((id) => id === operationId)).toHaveLength(3)
    expect(fixture.changes()).toHaveLength(1)
  })

  it.for(ofServices)('is not sent again while reads are stale: %s', async ([, change], { environment }) => {
    const { action, operationId, inputs } = change
    const fixture = await environment.fixture()
    fixture.simulator.fault({ kind: 'drop_after', match: { operationId } })
    fixture.simulator.fault({ kind: 'stale', reads: 3 })
    const { outputs } = await fixture.run(action, inputs)
    expect(outputs.outcome).toBe('changed')
    expect(fixture.operations().filter((id) => id === operationId)).toHaveLength(1)
  })

  it.for(ofServices)(
    'is given up when nothing gets through, and made not even once: %s',
    async ([, change], { environment }) => {
      const { action, operationId, inputs } = change
      const fixture = await environment.fixture()
      fixture.simulator.fault({ kind: 'drop_before', match: { operationId }, times: 100 })
      const { outputs, annotations } = await fixture.run(action, inputs)
      expect(outputs.outcome).toBe('failed')
      expect(annotations.at(-1)?.message).toContain('the connection broke before the response arrived')
      expect(fixture.changes()).toEqual([])
    },
  )
})
