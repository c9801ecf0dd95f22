import { describe, expect, it } from 'vitest'
import { decodeDefinition } from '../../../src/actions/create-service/definition.ts'
import type { NewServiceInputs } from '../../../src/actions/create-service/inputs.ts'
import { composeService } from '../../../src/actions/create-service/request.ts'
import { newServiceProblems } from '../../../src/actions/create-service/validation.ts'
import { buildNewService } from '../../../src/actions/create-service/volumes.ts'
import { simulated } from '../../../testing/simulated-client.ts'

type Wishes = Partial<NewServiceInputs>

const V1 = 'hub.c.163.com/admin/web:v1'
const V2 = 'hub.c.163.com/admin/web:v2'

/** What the inputs are where nobody gives them. */
const DEFAULTS: Wishes = {
  service_name: 'fresh',
  spec_id: { spec_id: 1 },
  replicas: 1,
  stateful: false,
  public_net: false,
  public_net_type: 'flow',
}

const front = { image_path: V1, container_name: 'front' }
const back = { image_path: V1, container_name: 'back' }
const defined = (service_info: object, ...service_container_infos: object[]) => ({
  definition: decodeDefinition({ service_info, service_container_infos }),
})

const given = (wishes: Wishes) => (name: string) => name in wishes
const compose = (wishes: Wishes) => composeService({ ...DEFAULTS, ...wishes }, given(wishes))
const problems = (wishes: Wishes) =>
  newServiceProblems({ ...DEFAULTS, ...wishes }, given(wishes)).map(({ input, message }) => `${input} ${message}`)

describe('a new service', () => {
  it('has one container of its own name where only an image is given', () => {
    expect(compose({ image_path: V1 })).toMatchObject({
      service_name: 'fresh',
      replicas: 1,
      disk_type: 2,
      containers: [{ container_name: 'fresh', image_path: V1, cpu_weight: 100, memory_weight: 100 }],
    })
  })

  it('is what the definition says where no input is given', () => {
    const info = { replicas: 3, spec_id: 5, stateful: 0, ip_id: 'a', port_maps: [{ port: 80, target_port: 81 }] }
    expect(compose(defined(info, front))).toMatchObject({
      replicas: 3,
      spec: { spec_id: 5 },
      ip_id: 'a',
      port_maps: [{ source_port: 80, dest_port: 81 }],
      containers: [{ container_name: 'front' }],
    })
  })

  it('is what the inputs say where both speak', () => {
    const net = { used: true, type: 'bandwidth', bandwidth: 5 }
    const info = { stateful: 1, replicas: 3, spec_id: 5, ip_id: 'a', state_public_net: net }
    const rich = { ...front, envs: [{ key: 'A', value: '1' }], volume_info: { '7': '/old' } }
    const wishes: Wishes = {
      ...defined(info, rich),
      image_path: V2,
      replicas: 2,
      spec_id: { spec_id: 2 },
      envs: [{ key: 'B', value: '2' }],
      volumes: [{ volume: '8', mount_path: '/new' }],
      bandwidth: 20,
      ip_id: 'b',
    }
    expect(compose(wishes)).toMatchObject({
      replicas: 2,
      spec: { spec_id: 2 },
      ip_id: 'b',
      state_public_net: { used: true, type: 'bandwidth', bandwidth: 20 },
      containers: [
        {
          container_name: 'front',
          image_path: V2,
          envs: [{ key: 'B', value: '2' }],
          mounts: [{ volume: '8', mount_path: '/new' }],
        },
      ],
    })
  })

  it.each([
    [{}, 2],
    [{ volume_info: { '7': '/a' } }, 0],
    [{ local_disk_info: [{ name: 'a', path: '/a', size: 1 }] }, 1],
    [{ volume_info: { '7': '/a' }, local_disk_info: [{ name: 'a', path: '/a', size: 1 }] }, 3],
  ])('with %j has the disk type %i', (fields, disk_type) => {
    expect(compose(defined({ stateful: 1 }, { ...front, ...fields }))).toMatchObject({ disk_type })
    expect(compose(defined({ disk_type: 2 }, { ...front, ...fields }))).toMatchObject({ disk_type: 2 })
  })

  it('is sent with the ids of its volumes and of its space', async () => {
    const { client } = await simulated()
    const asked = compose(defined({ stateful: 1 }, { ...front, volume_info: { myvolume: '/data' } }))
    const request = await buildNewService(client, 51616, asked)
    expect(request).toMatchObject({ namespace_id: 51616, containers: [{ volume_info: { '19893': '/data' } }] })
    expect(request.containers[0]).not.toHaveProperty('mounts')
  })
})

describe('what does not go together', () => {
  it('is nothing where all does', () => {
    expect(problems({ image_path: V1 })).toEqual([])
    const halves = [front, back].map((one) => ({ ...one, cpu_weight: 50, memory_weight: 50 }))
    expect(problems(defined({}, ...halves))).toEqual([])
  })

  it('is said of the input where the user gave it, and of the definition else', () => {
    expect(problems({ image_path: V1, stateful: true, replicas: 2 })).toEqual([
      'replicas allows only one replica for a stateful service',
    ])
    expect(problems(defined({ stateful: 1, replicas: 2 }, front))).toEqual([
      'definition allows only one replica for a stateful service',
    ])
  })

  it('is not said of a definition that could not be read', () => {
    expect(newServiceProblems(DEFAULTS, (name) => name === 'definition')).toEqual([])
  })

  it('is not said of an image that could not be read', () => {
    expect(newServiceProblems(DEFAULTS, (name) => name === 'image_path')).toEqual([])
  })

  it('is a service without a container', () => {
    const message = 'image_path is required, unless definition has service_container_infos'
    expect(problems({})).toEqual([message])
    expect(problems(defined({ replicas: 2 }))).toEqual([message])
  })

  it.each([
    [[{ cpu_weight: 50, memory_weight: 100 }], ['cpu_weight for each container, 100 in total; the sum is 50']],
    [
      [{ cpu_weight: 100, memory_weight: 100 }, {}],
      ['needs cpu_weight of back', 'needs memory_weight of back'],
    ],
    [
      [{}, {}],
      ['needs cpu_weight of front, back', 'needs memory_weight of front, back'],
    ],
    [
      [
        { cpu_weight: 60, memory_weight: 50 },
        { cpu_weight: 50, memory_weight: 50 },
      ],
      ['must have a cpu_weight for each container, 100 in total; the sum is 110'],
    ],
  ])('are the weights %j', (weights, messages) => {
    const containers = weights.map((weight, i) => ({ ...(i === 0 ? front : back), ...weight }))
    const found = problems(defined({}, ...containers))
    expect(found).toHaveLength(messages.length)
    for (const [i, message] of messages.entries()) expect(found[i]).toContain(message)
  })

  it('are inputs of the only container with several', () => {
    const halves = [front, back].map((one) => ({ ...one, cpu_weight: 50, memory_weight: 50 }))
    expect(problems({ ...defined({}, ...halves), command: 'x', volumes: [] })).toEqual([
      'command applies to a service with one container, but the definition has 2',
      'volumes applies to a service with one container, but the definition has 2',
    ])
  })
})
