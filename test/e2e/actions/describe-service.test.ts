import { describe, expect } from 'vitest'
import { addService, container } from '../../../simulator/index.ts'
import { it } from '../../../testing/fixture.ts'

describe.concurrent('describe-service', () => {
  it('hands on everything, and shows no value of a variable', async ({ environment }) => {
    const { run, changes, operations } = await environment.fixture()
    const { outputs, log, summary } = await run('describe-service', { service_id: '51572' }, { debug: true })
    expect(outputs).toMatchObject({
      outcome: 'unchanged',
      service_id: '51572',
      service_name: 'db',
      namespace: 'my-ev-admin',
      status: 'create_succ',
      stateful: 'true',
      replicas: '1',
      spec_id: '1',
      image_path: 'hub.c.163.com/public/ubuntu:14.04',
      pub_ip: '59.111.120.200',
      url: 'http://59.111.120.200',
    })
    const [found] = JSON.parse(outputs.containers ?? '')
    expect(found).toMatchObject({ container_id: 51577, volumes: [{ name: 'myvolume2', mount_path: '/data/' }] })
    expect(found.envs).toContainEqual({ key: 'user', value: 'user' })
    expect(JSON.parse(outputs.service ?? '').service_container_infos).toEqual([found])
    expect(summary).toContain('variables')
    expect(`${log}${summary}`).not.toContain('"value"')
    expect(operations()).toEqual(['getService'])
    expect(changes()).toEqual([])
  })

  it('shows a secret value nowhere but in the outputs', async ({ environment }) => {
    const { run, service } = await environment.fixture()
    Object.assign(service(50883).containers[0] ?? {}, { envs: [{ key: 'PASSWORD', value: 'kept-to-itself' }] })
    const { outputs, log, summary } = await run('describe-service', { service_id: '50883' }, { debug: true })
    expect(outputs.containers).toContain('kept-to-itself')
    expect(summary).toContain('PASSWORD')
    expect(`${log}${summary}`).not.toContain('kept-to-itself')
  })

  it('finds a service by name, over all pages of its space', async ({ environment }) => {
    const { run, world, operations } = await environment.fixture()
    for (let i = 0; i < 120; i += 1)
      addService(world, `many-${i}`, [container(world, 'c', 'hub.c.163.com/admin/web:v1')])
    const { outputs } = await run('describe-service', { namespace: 'my-ev', service_name: 'many-119' })
    expect(outputs).toMatchObject({ service_name: 'many-119', outcome: 'unchanged' })
    expect(operations()).toEqual(['listNamespaces', 'listServices', 'listServices', 'getService'])
  })

  it('warns of a suspended service', async ({ environment }) => {
    const { run, service } = await environment.fixture()
    service(50883).stopService = 1
    const { outputs, annotations } = await run('describe-service', { service_id: '50883' })
    expect(outputs.outcome).toBe('unchanged')
    expect(annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('arrears') }])
  })

  it.for([
    [{ service_id: '4711' }, '4040141'],
    [{ namespace: 'none', service_name: 'web' }, 'There is no namespace "none"'],
    [{ namespace: 'my-ev', service_name: 'none' }, 'There is no service "none"'],
    [{ namespace: 'my-ev' }, 'Input service_name is required'],
  ] as const)('is red for %j', async ([inputs, message], { environment }) => {
    const { run } = await environment.fixture()
    const { outputs, annotations } = await run('describe-service', { ...inputs })
    expect(outputs.outcome).toBe('failed')
    expect(annotations[0]?.message).toContain(message)
  })
})
