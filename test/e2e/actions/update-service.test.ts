import { describe, expect } from 'vitest'
import { type Fixture, it } from '../../../testing/fixture.ts'

const web = { service_id: '50883' }
const shop = { service_id: '50901' }
const db = { service_id: '51572' }
const SECRET = 'pass=w0rd 1'

const sent = (fixture: Fixture) => fixture.changes().map(({ operationId }) => operationId)

describe.concurrent('update-service', () => {
  it('changes variables, size and ports in this order, and does nothing the second time', async ({ environment }) => {
    const fixture = await environment.fixture()
    const inputs = {
      ...web,
      envs: `TOKEN=${SECRET}`,
      log_dirs: '/srv/log/',
      spec_id: 'small',
      port_maps: '80:8080\n81:81',
    }
    const { outputs, log, summary } = await fixture.run('update-service', inputs)
    expect(outputs).toMatchObject({
      outcome: 'changed',
      service_id: '50883',
      service_name: 'web',
      namespace: 'my-ev-admin',
      status: 'update_succ',
      changed: 'true',
    })
    const order = ['updateStatelessService', 'changeServiceSpec', 'updateServicePorts']
    expect(sent(fixture)).toEqual(order)
    expect(fixture.service(50883)).toMatchObject({
      specId: 2,
      ports: [{ servicePort: 80 }, { servicePort: 81 }],
      containers: [
        {
          logDirs: ['/srv/log/'],
          envs: [
            { key: 'MODE', value: 'production' },
            { key: 'TOKEN', value: SECRET },
          ],
        },
      ],
    })
    expect(summary).toContain('TOKEN (added)')
    expect(JSON.stringify([outputs, log, summary])).not.toMatch(/w0rd|production/)
    const again = await fixture.run('update-service', inputs)
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' })
    expect(sent(fixture)).toEqual(order)
  })

  it('overwrites variables only where that is asked for', async ({ environment }) => {
    const fixture = await environment.fixture()
    await fixture.run('update-service', { ...web, envs: 'A=1', envs_strategy: 'overwrite' })
    expect(fixture.service(50883).containers[0]?.envs).toEqual([{ key: 'A', value: '1' }])
  })

  it('writes the other container back as it is, weights included', async ({ environment }) => {
    const fixture = await environment.fixture()
    const [front, api] = fixture.service(50901).containers
    if (front) Object.assign(front, { cpuWeight: 20, memoryWeight: 70, envs: [{ key: 'KEEP', value: SECRET }] })
    if (api) Object.assign(api, { cpuWeight: 80, memoryWeight: 30 })
    const inputs = { namespace: 'my-ev', service_name: 'shop', container_name: 'api', envs: 'A=1' }
    const { outputs } = await fixture.run('update-service', inputs)
    expect(outputs.outcome).toBe('changed')
    expect(fixture.service(50901).containers).toMatchObject([
      { cpuWeight: 20, memoryWeight: 70, envs: [{ key: 'KEEP', value: SECRET }] },
      { cpuWeight: 80, memoryWeight: 30, envs: [{ key: 'A', value: '1' }] },
    ])
  })

  it('asks which container is meant', async ({ environment }) => {
    const fixture = await environment.fixture()
    const { annotations } = await fixture.run('update-service', { ...shop, log_dirs: '/srv/' })
    expect(annotations[0]?.message).toContain('has 2 containers (front, api)')
    expect(fixture.changes()).toEqual([])
  })

  it('changes ports and public network of a stateful service', async ({ environment }) => {
    const fixture = await environment.fixture()
    const { outputs } = await fixture.run('update-service', { ...db, port_maps: '3306:3306', bandwidth: '50' })
    expect(outputs.outcome).toBe('changed')
    expect(fixture.service(51572)).toMatchObject({
      ports: [{ servicePort: 3306 }],
      publicNet: { used: true, type: 'flow', bandwidth: 50 },
    })
    expect(sent(fixture)).toEqual(['updateServicePorts', 'updateStatefulService'])
  })

  for (const [inputs, message] of [
    [
      { ...db, port_maps: '81:81', spec_id: '2' },
      'is stateful, and the platform can change the size only of stateless',
    ],
    [{ ...db, port_maps: '81:81', envs: 'A=1' }, 'is stateful, and the platform can change variables'],
    [{ ...web, port_maps: '81:81', bandwidth: '5' }, 'is stateless, and the platform can change the public network'],
  ] as const) {
    it(`sends nothing at all where a part of it cannot be: ${JSON.stringify(inputs)}`, async ({ environment }) => {
      const fixture = await environment.fixture()
      const { outputs, annotations } = await fixture.run('update-service', inputs)
      expect(outputs).toMatchObject({ outcome: 'failed', changed: 'false', status: 'create_succ' })
      expect(annotations[0]?.message).toContain(message)
      expect(fixture.changes()).toEqual([])
    })
  }

  it('refuses to be asked for nothing', async ({ environment }) => {
    const fixture = await environment.fixture()
    const { annotations } = await fixture.run('update-service', web)
    expect(annotations[0]?.message).toContain('no change was requested')
    expect(fixture.operations()).toEqual([])
  })

  it('plans all of it in a dry run', async ({ environment }) => {
    const fixture = await environment.fixture()
    const inputs = { ...web, spec_id: '2', port_maps: '81:81', envs: 'A=1', dry_run: 'true' }
    const { outputs, log } = await fixture.run('update-service', inputs)
    expect(outputs).toMatchObject({ outcome: 'planned', changed: 'false' })
    for (const what of ['envs of web', 'size', 'ports']) expect(log).toContain(`Would change ${what}:`)
    expect(fixture.changes()).toEqual([])
  })

  it('is red where one change fails, and does not go on to the next', async ({ environment }) => {
    const fixture = await environment.fixture()
    fixture.simulator.fault({ kind: 'fail_next_change', resource: 'service' })
    const { outputs } = await fixture.run('update-service', { ...web, spec_id: '2', port_maps: '81:81' })
    expect(outputs).toMatchObject({ outcome: 'failed', status: 'resize_fail', changed: 'true' })
    expect(sent(fixture)).toEqual(['changeServiceSpec'])
  })

  it('makes each change once where every answer is lost', async ({ environment }) => {
    const fixture = await environment.fixture()
    for (const operationId of ['updateStatelessService', 'changeServiceSpec', 'updateServicePorts'])
      fixture.simulator.fault({ kind: 'drop_after', match: { operationId } })
    const inputs = { ...web, spec_id: '2', port_maps: '81:81', envs: 'A=1' }
    const { outputs } = await fixture.run('update-service', inputs)
    expect(outputs.outcome).toBe('changed')
    expect(sent(fixture)).toEqual(['updateStatelessService', 'changeServiceSpec', 'updateServicePorts'])
  })

  it('leaves its last change to go on where wait is false', async ({ environment }) => {
    const fixture = await environment.fixture()
    const { outputs } = await fixture.run('update-service', { ...web, spec_id: '2', port_maps: '81:81', wait: 'false' })
    expect(outputs).toMatchObject({ outcome: 'started', changed: 'true' })
    expect(sent(fixture)).toEqual(['changeServiceSpec', 'updateServicePorts'])
    const { outputs: after } = await fixture.run('update-service', { ...web, spec_id: '2', port_maps: '81:81' })
    expect(after).toMatchObject({ outcome: 'unchanged', status: 'update_succ' })
  })

  it('waits for another’s change first, or fails where it may not', async ({ environment }) => {
    const fixture = await environment.fixture()
    fixture.occupy(50883, 600)
    const failed = await fixture.run('update-service', { ...web, spec_id: '2', if_busy: 'fail' })
    expect(failed.outputs).toMatchObject({ outcome: 'failed', changed: 'false' })
    expect(fixture.changes()).toEqual([])
    fixture.occupy(50883, 30)
    const { outputs } = await fixture.run('update-service', { ...web, spec_id: '2' })
    expect(outputs.outcome).toBe('changed')
  })

  it('speaks the field names of the newer generation', async ({ environment }) => {
    const fixture = await environment.fixture()
    const inputs = { ...web, spec_id: '3', port_maps: '81:8081/UDP', api_dialect: '2017-06' }
    const { outputs } = await fixture.run('update-service', inputs)
    expect(outputs.outcome).toBe('changed')
    const [size, ports] = fixture.changes()
    expect(size?.path).toContain('spec_alias=C2M2S20')
    expect(ports?.body).toEqual({ port_maps: [{ port: 81, target_port: 8081, protocol: 'UDP' }] })
    expect((await fixture.run('update-service', inputs)).outputs.outcome).toBe('unchanged')
  })
})
