import { describe, expect } from 'vitest'
import { it } from '../../testing/fixture.ts'

const web = { service_id: '50883' }
const v1 = 'hub.c.163.com/admin/web:v1'
const v2 = 'hub.c.163.com/admin/web:v2'

describe.concurrent('requests', () => {
  it.for([
    ['scale', { ...web, replicas: '2' }],
    ['update-image', { ...web, image_path: v1 }],
  ] as const)('%s with nothing to do is one request', async ([action, inputs], { environment }) => {
    const { run, operations } = await environment.fixture()
    const { outputs } = await run(action, inputs)
    expect(outputs.outcome).toBe('unchanged')
    expect(operations()).toEqual(['getService'])
  })

  it.for([
    ['scale', { ...web, replicas: '3' }, 'scaleService'],
    ['update-image', { ...web, image_path: v2 }, 'updateServiceImage'],
    ['restart', { service_id: '51572' }, 'restartService'],
  ] as const)('%s that is not waited for is two', async ([action, inputs, change], { environment }) => {
    const { run, operations } = await environment.fixture()
    const { outputs } = await run(action, { ...inputs, wait: 'false' })
    expect(outputs).toMatchObject({ outcome: 'started', changed: 'true' })
    expect(operations()).toEqual(['getService', change])
  })

  it('a service by its names costs two reads more, whatever names its space has', async ({ environment }) => {
    const names = ['my-ev', 'my-ev-admin', '51616']
    for (const namespace of names) {
      const { run, operations } = await environment.fixture()
      const { outputs } = await run('scale', { namespace, service_name: 'web', replicas: '2' })
      expect(outputs).toMatchObject({ service_id: '50883', namespace: 'my-ev-admin', outcome: 'unchanged' })
      expect(operations()).toEqual(['listNamespaces', 'listServices', 'getService'])
    }
  })

  it('outputs of an earlier step that hand on id and names cost one read: they have to agree', async ({
    environment,
  }) => {
    const { run, operations } = await environment.fixture()
    const names = { namespace: 'my-ev-admin', service_name: 'web' }
    await run('scale', { ...web, ...names, replicas: '2' })
    expect(operations()).toEqual(['getService', 'getService'])
  })

  it('a key pair costs one token, however many requests follow', async ({ environment }) => {
    const { run, operations, keys } = await environment.fixture()
    await run('scale', { ...keys, ...web, replicas: '3' })
    expect(operations().filter((operation) => operation === 'createToken')).toHaveLength(1)
  })

  it.for([
    ['scale', { ...web, replicas: '3' }],
    ['update-image', { ...web, image_path: v2 }],
    ['restart', { service_id: '51572' }],
    ['restart', { service_id: '51572', containers: 'container002' }],
    ['deploy', { ...web, image_path: v2, replicas: '4' }],
    [
      'manage-listener',
      {
        namespace: 'my-ev',
        lb_name: 'mylb',
        listener_name: 'fresh',
        listen_port: '8080',
        clusters: '[{serviceName: web, servicePort: 80}]',
      },
    ],
  ] as const)('a dry run of %s reads alone and says what would change', async ([action, inputs], { environment }) => {
    const { run, simulator, changes } = await environment.fixture()
    const { outputs, log, summary } = await run(action, { ...inputs, dry_run: 'true' })
    expect(outputs).toMatchObject({ outcome: 'planned', changed: 'false' })
    expect(simulator.requests.every(({ method }) => method === 'GET')).toBe(true)
    expect(changes()).toEqual([])
    expect(`${log}\n${summary}`).toMatch(/Dry run|dry run/)
    expect(summary).toContain('What would change')
  })
})
