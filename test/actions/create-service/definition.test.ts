import { describe, expect, it } from 'vitest'
import { createService } from '../../../src/actions/create-service.ts'
import { InputError } from '../../../src/github/inputs/input.ts'
import { type SimulatedStep, simulatedStep } from '../../../testing/simulated-step.ts'

const V1 = 'hub.c.163.com/admin/web:v1'
const V2 = 'hub.c.163.com/admin/web:v2'
const API = 'hub.c.163.com/admin/api:v1'

const named = (step: SimulatedStep, wanted: string) =>
  step.simulator.world.services.filter(({ name }) => name === wanted)

describe('a definition', () => {
  const two = {
    bill_info: 'default',
    service_info: {
      namespace_id: '51616',
      stateful: '0',
      replicas: 2,
      service_name: 'ubuntu',
      port_maps: [{ dest_port: '8080', source_port: '80', protocol: 'TCP' }],
      spec_id: 3,
      disk_type: 2,
    },
    service_container_infos: [
      {
        image_path: V1,
        container_name: 'front',
        cpu_weight: 30,
        memory_weight: 40,
        envs: [{ key: 'A', value: 'b=c' }],
      },
      { image_path: API, container_name: 'api', cpu_weight: 70, memory_weight: 60, log_dirs: ['/var/log/'] },
    ],
  }
  const asked = { namespace: 'my-ev', service_name: 'fresh', definition: 'service.json' }
  const stepWith = (definition: unknown) => simulatedStep({ files: { 'service.json': JSON.stringify(definition) } })

  it('in JSON makes a service of several containers', async () => {
    const step = await stepWith(two)
    const { outcome, outputs } = await step.run(createService, asked)
    expect(outcome).toBe('changed')
    expect(outputs).toMatchObject({ replicas: 2, image_path: { front: V1, api: API } })
    expect(named(step, 'fresh')).toMatchObject([
      {
        specId: 3,
        replicas: 2,
        containers: [
          { name: 'front', cpuWeight: 30, memoryWeight: 40, envs: [{ key: 'A', value: 'b=c' }] },
          { name: 'api', cpuWeight: 70, memoryWeight: 60, logDirs: ['/var/log/'] },
        ],
      },
    ])
  })

  it('in YAML is understood in the names of both generations', async () => {
    const yaml = `
service_info:
  stateful: true
  port_maps:
    - { port: 80, target_port: 8080, protocol: tcp }
  spec_alias: C2M4S20
  state_public_net: { used: true, type: bandwidth, bandwidth: 5 }
service_container_infos:
  - image_path: ${V1}
    container_name: main
    volume_info: { 19893: /data/ }
`
    const step = await simulatedStep({ files: { 'service.yml': yaml } })
    const { outcome } = await step.run(createService, { ...asked, definition: 'service.yml' })
    expect(outcome).toBe('changed')
    expect(named(step, 'fresh')).toMatchObject([
      {
        stateful: true,
        specId: 4,
        ports: [{ servicePort: 80, containerPort: 8080, protocol: 'TCP' }],
        publicNet: { used: true, type: 'bandwidth', bandwidth: 5 },
        containers: [{ name: 'main', cpuWeight: 100, volumes: [{ name: 'myvolume', mountPath: '/data/' }] }],
      },
    ])
  })

  it('yields to the inputs that are given', async () => {
    const [front] = two.service_container_infos
    const step = await stepWith({
      ...two,
      service_container_infos: [{ ...front, cpu_weight: 100, memory_weight: 100 }],
    })
    const over = { image_path: V2, replicas: '3', spec_id: 'small', port_maps: '81:8081', envs: 'B=2' }
    await step.run(createService, { ...asked, ...over })
    expect(named(step, 'fresh')).toMatchObject([
      {
        replicas: 3,
        specId: 2,
        ports: [{ servicePort: 81 }],
        containers: [{ name: 'front', imagePath: V2, envs: [{ key: 'B', value: '2' }] }],
      },
    ])
  })

  it.each([
    [{ ...two, extra: 1 }, 'must not have "extra" in the definition'],
    [{ ...two, service_info: { ...two.service_info, stateful: 1 } }, 'allows only one replica for a stateful service'],
    [
      { ...two, service_container_infos: two.service_container_infos.map((one) => ({ ...one, container_name: 'a' })) },
      'must have each container_name only once; "a" appears twice',
    ],
  ])('is refused as a whole: %j', async (definition, message) => {
    const step = await stepWith(definition)
    const { error } = await step.run(createService, asked)
    expect(error).toBeInstanceOf(InputError)
    expect(String(error)).toContain(`Input definition ${message}`)
    expect(step.operations()).toEqual([])
  })

  it('of several containers leaves no room for inputs of the only one', async () => {
    const step = await stepWith(two)
    const { error } = await step.run(createService, { ...asked, image_path: V2, envs: 'A=1' })
    expect(String(error)).toContain(
      'Input image_path applies to a service with one container, but the definition has 2',
    )
    expect(String(error)).toContain('Input envs applies to a service with one container')
  })
})
