import { describe, expect } from 'vitest'
import { type Fixture, it } from '../../../testing/fixture.ts'

const V1 = 'hub.c.163.com/admin/web:v1'
const V2 = 'hub.c.163.com/admin/web:v2'
const API = 'hub.c.163.com/admin/api:v1'
const SECRET = 'pass=w0rd 1'

const fresh = { namespace: 'my-ev', service_name: 'fresh', image_path: V1 }
const web = { ...fresh, service_name: 'web', if_exists: 'update' }

const copies = ({ world }: Fixture, wanted = 'fresh') => world.services.filter(({ name }) => name === wanted)
const sent = (fixture: Fixture) => fixture.changes().map(({ operationId }) => operationId)

describe.concurrent('create-service', () => {
  it('makes a service and is green when it runs', async ({ environment }) => {
    const fixture = await environment.fixture()
    const inputs = { ...fresh, spec_id: 'medium', replicas: '2', port_maps: '80:8080/TCP', envs: `PASSWORD=${SECRET}` }
    const { outputs, log, summary } = await fixture.run('create-service', inputs)
    const [service] = copies(fixture)
    expect(service).toMatchObject({ status: 'create_succ', specId: 3, replicas: 2 })
    expect(outputs).toMatchObject({
      outcome: 'changed',
      service_id: String(service?.id),
      service_name: 'fresh',
      namespace: 'my-ev-admin',
      status: 'create_succ',
      replicas: '2',
      image_path: V1,
      changed: 'true',
    })
    expect(service?.containers[0]?.envs).toEqual([{ key: 'PASSWORD', value: SECRET }])
    expect(log).toContain('Changing envs: nothing → PASSWORD.')
    expect(summary).toContain('created')
    expect(JSON.stringify([outputs, log, summary])).not.toContain('w0rd')
  })

  it('keeps values of variables out of the debug log as well', async ({ environment }) => {
    const fixture = await environment.fixture()
    const { log } = await fixture.run('create-service', { ...fresh, envs: `PASSWORD=${SECRET}` }, { debug: true })
    expect(log).toContain('POST /microservices')
    expect(log).not.toContain('w0rd')
  })

  it.for([
    ['nowhere:/data/', 'There is no volume "nowhere". Available: myvolume2, myvolume.'],
    ['|myvolume:/data/\n19893:/logs/', 'appears twice, but a volume can be mounted only once'],
  ] as const)('refuses volumes that cannot be mounted: %s', async ([volumes, message], { environment }) => {
    const fixture = await environment.fixture()
    const inputs = { ...fresh, stateful: 'true', volumes: volumes.replace('|', '') }
    const { outputs, annotations } = await fixture.run('create-service', inputs)
    expect(outputs.outcome).toBe('failed')
    expect(annotations[0]?.message).toContain(message)
    expect(fixture.changes()).toEqual([])
  })

  it('makes a stateful service with volume, key, public address and a first URL', async ({ environment }) => {
    const fixture = await environment.fixture()
    const { outputs } = await fixture.run('create-service', {
      ...fresh,
      stateful: 'true',
      volumes: 'myvolume:/data/',
      ssh_keys: 'mykey',
      public_net: 'true',
      bandwidth: '20',
      port_maps: '8080:80',
    })
    const [service] = copies(fixture)
    expect(outputs).toMatchObject({ outcome: 'changed', pub_ip: service?.pubIp, url: `http://${service?.pubIp}:8080` })
    expect(service).toMatchObject({
      stateful: true,
      publicNet: { used: true, type: 'flow', bandwidth: 20 },
      containers: [{ sshKeys: ['mykey'], volumes: [{ name: 'myvolume', mountPath: '/data/' }] }],
    })
  })

  for (const [file, text] of [
    [
      'service.yml',
      `service_info:
  replicas: 2
  port_maps: [{ source_port: 80, dest_port: 8080 }]
service_container_infos:
  - { image_path: '${V1}', container_name: front, cpu_weight: 40, memory_weight: 50 }
  - { image_path: '${API}', container_name: api, cpu_weight: 60, memory_weight: 50 }
`,
    ],
    [
      'service.json',
      JSON.stringify({
        service_info: { replicas: 2, port_maps: [{ port: '80', target_port: '8080' }] },
        service_container_infos: [
          { image_path: V1, container_name: 'front', cpu_weight: 40, memory_weight: 50 },
          { image_path: API, container_name: 'api', cpu_weight: 60, memory_weight: 50 },
        ],
      }),
    ],
  ] as const) {
    it(`reads a definition from ${file}, inputs going over it`, async ({ environment }) => {
      const fixture = await environment.fixture()
      const inputs = { namespace: 'my-ev', service_name: 'fresh', definition: file, replicas: '3' }
      const { outputs } = await fixture.run('create-service', inputs, {
        workspace: environment.workspace({ [file]: text }),
      })
      expect(outputs.outcome).toBe('changed')
      expect(JSON.parse(outputs.image_path ?? '')).toEqual({ front: V1, api: API })
      expect(copies(fixture)).toMatchObject([
        {
          replicas: 3,
          ports: [{ servicePort: 80, containerPort: 8080 }],
          containers: [{ cpuWeight: 40 }, { cpuWeight: 60 }],
        },
      ])
    })
  }

  it('refuses what does not go together, all at once, before it asks anything', async ({ environment }) => {
    const fixture = await environment.fixture()
    const definition = 'service_info: { replica: 2 }\n'
    const { outputs, annotations } = await fixture.run(
      'create-service',
      { ...fresh, port_maps: '80:1, 80:2', volumes: 'data:/data', definition: 'service.yml', envs: 'hush w0rd' },
      { workspace: environment.workspace({ 'service.yml': definition }) },
    )
    expect(outputs).toMatchObject({ outcome: 'failed', changed: 'false' })
    expect(annotations[0]?.message).toContain('Input definition must not have "replica" in service_info')
    expect(annotations[0]?.message).toContain('Input envs must be KEY=value')
    expect(annotations[0]?.message).not.toContain('w0rd')
    expect(fixture.operations()).toEqual([])
  })

  it('is red where the creation fails, and gives the id all the same', async ({ environment }) => {
    const fixture = await environment.fixture()
    fixture.simulator.fault({ kind: 'fail_next_change', resource: 'service' })
    const { outputs, annotations } = await fixture.run('create-service', fresh)
    expect(outputs).toMatchObject({ outcome: 'failed', status: 'create_fail', changed: 'true' })
    expect(outputs.service_id).toBe(String(copies(fixture)[0]?.id))
    expect(annotations[0]?.message).toContain('ended with the status "create_fail"')
    expect(annotations[0]?.message).toContain('operation log')
  })

  for (const fault of [
    { kind: 'drop_before' },
    { kind: 'drop_after' },
    { kind: 'status', status: 502, after: true },
    { kind: 'status', status: 502 },
  ] as const) {
    it(`makes exactly one service where the answer is lost: ${JSON.stringify(fault)}`, async ({ environment }) => {
      const fixture = await environment.fixture()
      fixture.simulator.fault({ ...fault, match: { operationId: 'createService' } })
      const { outputs } = await fixture.run('create-service', fresh)
      expect(outputs).toMatchObject({ outcome: 'changed', status: 'create_succ' })
      expect(copies(fixture)).toMatchObject([{ id: Number(outputs.service_id) }])
    })
  }

  it('says in a dry run what would be made', async ({ environment }) => {
    const fixture = await environment.fixture()
    const { outputs, summary } = await fixture.run('create-service', { ...fresh, dry_run: 'true' })
    expect(outputs).toMatchObject({ outcome: 'planned', changed: 'false', service_id: '' })
    expect(summary).toContain('would be created')
    expect(fixture.changes()).toEqual([])
  })

  it('gives the id without waiting where wait is false', async ({ environment }) => {
    const fixture = await environment.fixture()
    const { outputs } = await fixture.run('create-service', { ...fresh, wait: 'false' })
    expect(outputs).toMatchObject({ outcome: 'started', service_id: String(copies(fixture)[0]?.id) })
  })

  it('is put out by a service of that name, unless it may skip it', async ({ environment }) => {
    const fixture = await environment.fixture()
    const { outputs, annotations } = await fixture.run('create-service', { ...web, if_exists: 'fail' })
    expect(outputs.outcome).toBe('failed')
    expect(annotations[0]?.message).toContain('Service web (50883) already exists in namespace my-ev')
    expect(annotations[0]?.message).toContain('if_exists: skip')
    const skipped = await fixture.run('create-service', { ...web, image_path: V2, if_exists: 'skip' })
    expect(skipped.outputs).toMatchObject({ outcome: 'unchanged', service_id: '50883', image_path: V1, replicas: '2' })
    expect(fixture.changes()).toEqual([])
  })

  it('brings a service that is there to what is asked, and does nothing the second time', async ({ environment }) => {
    const fixture = await environment.fixture()
    const inputs = { ...web, image_path: V2, spec_id: '2', replicas: '3', envs: `A=${SECRET}`, port_maps: '81:8081' }
    const planned = await fixture.run('create-service', { ...inputs, dry_run: 'true' })
    expect(planned.outputs.outcome).toBe('planned')
    expect(fixture.changes()).toEqual([])
    const { outputs, log, summary } = await fixture.run('create-service', inputs)
    expect(outputs).toMatchObject({ outcome: 'changed', image_path: V2, replicas: '3', service_id: '50883' })
    const order = [
      'updateStatelessService',
      'updateServiceImage',
      'changeServiceSpec',
      'updateServicePorts',
      'scaleService',
    ]
    expect(sent(fixture)).toEqual(order)
    expect(JSON.stringify([outputs, log, summary, planned])).not.toContain('w0rd')
    const again = await fixture.run('create-service', inputs)
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' })
    expect(sent(fixture)).toEqual(order)
  })

  it('that was killed is brought to its end by the next', async ({ environment }) => {
    const fixture = await environment.fixture()
    const inputs = { ...fresh, replicas: '2', if_exists: 'update' }
    const killed = await fixture.start('create-service', inputs, {
      onLine: (line, step) => {
        if (line.includes('creating')) step.kill('SIGKILL')
      },
    }).done
    expect(killed.signal).toBe('SIGKILL')
    const { outputs } = await fixture.run('create-service', inputs)
    expect(outputs).toMatchObject({ outcome: 'unchanged', status: 'create_succ', replicas: '2' })
    expect(copies(fixture)).toHaveLength(1)
    expect(sent(fixture)).toEqual(['createService'])
  })

  it('that is cancelled ends at once, with what it knows', async ({ environment }) => {
    const fixture = await environment.fixture({ secondsPerRequest: 0 })
    const { outputs, exitCode } = await fixture.start('create-service', fresh, {
      onLine: (line, step) => {
        if (line.startsWith('Status: creating')) step.kill('SIGINT')
      },
    }).done
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({
      outcome: 'cancelled',
      status: 'creating',
      service_id: String(copies(fixture)[0]?.id),
    })
  })

  for (const [api_dialect, port] of [
    ['2017-01', { source_port: 80, dest_port: 8080, protocol: 'TCP' }],
    ['2017-06', { port: 80, target_port: 8080, protocol: 'TCP' }],
  ] as const) {
    it(`speaks the field names of ${api_dialect}`, async ({ environment }) => {
      const fixture = await environment.fixture()
      const { outputs } = await fixture.run('create-service', {
        ...fresh,
        port_maps: '80:8080',
        spec_id: '4',
        api_dialect,
      })
      expect(outputs.outcome).toBe('changed')
      const size = api_dialect === '2017-01' ? { spec_id: 4 } : { spec_alias: 'C2M4S20' }
      expect(fixture.changes()[0]?.body).toMatchObject({ service_info: { port_maps: [port], ...size } })
      expect(copies(fixture)).toMatchObject([{ specId: 4, ports: [{ servicePort: 80, containerPort: 8080 }] }])
    })
  }
})
