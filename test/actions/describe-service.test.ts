import { describe, expect, it } from 'vitest'
import { addService, container } from '../../simulator/index.ts'
import { describeService } from '../../src/actions/describe-service.ts'
import { simulatedStep } from '../../testing/simulated-step.ts'
import { refusedBy } from './refusal.ts'

const web = { service_id: '50883' }
const named = { namespace: 'my-ev', service_name: 'web' }

describe('the rules of describe-service', () => {
  it.each([
    [{}, 'Input service_id is required, unless namespace and service_name are given'],
    [{ service_id: '0' }, 'Input service_id must be'],
    [{ namespace: 'my-ev' }, 'Input service_name is required'],
    [{ service_name: 'web' }, 'Input namespace is required'],
  ])('refuse %j', refusedBy(describeService))
})

describe('describe-service', () => {
  it.each([web, named])('hands on what the platform tells of %j', async (inputs) => {
    const step = await simulatedStep()
    const { outputs, exitCode } = await step.main('describe-service', inputs)
    expect(outputs).toMatchObject({
      outcome: 'unchanged',
      service_id: '50883',
      service_name: 'web',
      namespace: 'my-ev-admin',
      status: 'create_succ',
      stateful: 'false',
      replicas: '2',
      spec_id: '1',
      image_path: 'hub.c.163.com/admin/web:v1',
      pub_ip: '',
      url: '',
    })
    const containers = JSON.parse(String(outputs.containers))
    expect(containers).toMatchObject([
      { container_id: 50890, container_name: 'web', envs: [{ key: 'MODE', value: 'production' }] },
    ])
    expect(JSON.parse(String(outputs.service))).toMatchObject({
      service_info: { id: 50883, port_maps: [{ source_port: 80, dest_port: 8080, protocol: 'TCP' }] },
      service_container_infos: containers,
    })
    expect(exitCode).toBe(0)
    expect(step.changesSent()).toEqual([])
  })

  it('keeps fields that it does not know in the JSON', async () => {
    const step = await simulatedStep()
    const { outputs } = await step.main('describe-service', { service_id: '51572' })
    expect(JSON.parse(String(outputs.service)).service_info).toMatchObject({ extends_disk_size: 0 })
  })

  it('gives the images of several containers by container', async () => {
    const step = await simulatedStep()
    const { outputs } = await step.main('describe-service', { service_id: '50901' })
    expect(JSON.parse(String(outputs.image_path))).toEqual({
      front: 'hub.c.163.com/admin/web:v1',
      api: 'hub.c.163.com/admin/api:v1',
    })
    expect(outputs).toMatchObject({ spec_id: '3', status: 'update_succ' })
  })

  it.each([
    [80, 'http://59.111.120.200'],
    [8080, 'http://59.111.120.200:8080'],
  ])('gives the address of a service with port %i as a URL', async (servicePort, url) => {
    const step = await simulatedStep()
    const db = step.simulator.world.services.find(({ id }) => id === 51572)
    Object.assign(db ?? {}, { ports: [{ servicePort, containerPort: 80, protocol: 'TCP' }] })
    const { outputs } = await step.main('describe-service', { service_id: '51572' })
    expect(outputs).toMatchObject({ stateful: 'true', pub_ip: '59.111.120.200', url })
  })

  it('gives the alias of a size that has no number', async () => {
    const step = await simulatedStep()
    const original = { service_info: { id: 1, namespace: 'n', replicas: 1, status: 'create_succ', service_name: 's' } }
    const spec_info = JSON.stringify({ spec_alias: 'C1M1S20' })
    const service_info = { ...original.service_info, stateful: 0, port_maps: '[]', spec_info, stop_service: 0 }
    const text = JSON.stringify({ service_info, service_container_infos: [] })
    step.simulator.fault({ kind: 'body', text, match: { operationId: 'getService' } })
    expect((await step.run(describeService, web)).outputs).toMatchObject({ spec_id: 'C1M1S20' })
  })

  it('shows variables by name, and their values neither in log nor summary', async () => {
    const step = await simulatedStep({ env: { RUNNER_DEBUG: '1' } })
    const { log, summary, outputs } = await step.main('describe-service', web)
    expect(summary).toContain('MODE')
    expect(outputs.containers).toContain('production')
    expect(`${log.join('\n')}${summary}`).not.toContain('production')
  })

  it('tells people what it found', async () => {
    const step = await simulatedStep()
    const { headline, subject, reports } = await step.run(describeService, web)
    expect(subject).toBe('Service web (50883)')
    expect(headline).toBe('Service web (50883): create_succ, 2 × hub.c.163.com/admin/web:v1.')
    expect(reports.flatMap(({ facts }) => facts ?? [])).toEqual([
      { name: 'Namespace', value: 'my-ev-admin' },
      { name: 'Status', value: 'create_succ' },
      { name: 'Kind', value: 'stateless' },
      { name: 'Replicas', value: 2 },
      { name: 'Running containers', value: '2 / 2' },
      { name: 'Size', value: 1 },
      { name: 'Ports', value: '80:8080/TCP' },
      { name: 'Address', value: undefined },
      { name: 'Container web', value: 'hub.c.163.com/admin/web:v1, variables MODE' },
    ])
  })

  it('finds a name on a later page of the space', async () => {
    const step = await simulatedStep()
    const { world } = step.simulator
    for (let i = 0; i < 120; i += 1)
      addService(world, `many-${i}`, [container(world, 'c', 'hub.c.163.com/admin/web:v1')])
    const { outputs } = await step.run(describeService, { ...named, service_name: 'many-119' })
    expect(outputs).toMatchObject({ service_name: 'many-119' })
  })

  it.each([
    [{ service_id: '4711' }, '4040141'],
    [{ ...named, service_name: 'none' }, 'There is no service "none" in namespace my-ev'],
    [{ ...named, namespace: 'none' }, 'There is no namespace "none"'],
  ])('fails for one that is not there: %j', async (inputs, message) => {
    const step = await simulatedStep()
    const { ending } = await step.run(describeService, inputs)
    expect(ending).toMatchObject({ outcome: 'failed', message: expect.stringContaining(message) })
  })

  it('reads again what was lost or cannot be used', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'drop_after', match: { operationId: 'getService' } })
    step.simulator.fault({ kind: 'garbage', match: { operationId: 'getService' } })
    expect((await step.run(describeService, web)).outcome).toBe('unchanged')
  })
})
