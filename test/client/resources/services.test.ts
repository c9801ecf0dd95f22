import { describe, expect, it } from 'vitest'
import { builtTags } from '../../../simulator/index.ts'
import type { NewContainer, NewService } from '../../../src/client/resources/services.ts'
import { DEFAULT_POLICY } from '../../../src/client/retry.ts'
import { answerWith, createTestClient, rejectionOf, serve } from '../../../testing/servers/faulty-server.ts'
import { simulated } from '../../../testing/simulated-client.ts'

const SPACE = 51616
const WEB = 50883
const DB = 51572
const DOCKER_ID = '79e666ac71b70e446eb32a7eecc92830d937a4518ebb871456eae5fd8fcf5627'

const CONTAINER: NewContainer = {
  container_name: 'main',
  image_path: 'hub.c.163.com/admin/web:v1',
  command: '',
  envs: [{ key: 'MODE', value: 'test' }],
  log_dirs: ['/var/log/'],
  cpu_weight: 100,
  memory_weight: 100,
  ssh_keys: ['mykey'],
  volume_info: {},
  local_disk_info: [],
}

const SERVICE: NewService = {
  namespace_id: SPACE,
  service_name: 'new',
  stateful: false,
  replicas: 2,
  port_maps: [{ source_port: 80, dest_port: 8080, protocol: 'TCP' }],
  spec: { spec_id: 3 },
  state_public_net: { used: false, type: 'flow', bandwidth: 1 },
  disk_type: 2,
  containers: [CONTAINER],
}

describe('a new service', () => {
  it('is answered with its id', async () => {
    const { client, clock } = await simulated()
    const { service_id: id } = await client.services.create(SERVICE)
    clock.advance(40_000)
    const { service_info: info, service_container_infos: containers } = await client.services.get(id)
    expect(info).toMatchObject({ id, service_name: 'new', status: 'create_succ', replicas: 2, spec_info: { id: 3 } })
    expect(info).toMatchObject({ namespace: 'my-ev-admin', stateful: false, port_maps: SERVICE.port_maps })
    expect(containers).toMatchObject([{ container_name: 'main', envs: CONTAINER.envs, ssh_keys: ['mykey'] }])
  })

  it('that keeps a state is asked for with a one', async () => {
    const { client, simulator } = await simulated()
    const net = { used: true, type: 'flow', bandwidth: 5 }
    const ip = '7f7a9f12-035f-401b-ace0-7926b4a518b4'
    await client.services.create({ ...SERVICE, stateful: true, replicas: 1, state_public_net: net, ip_id: ip })
    expect(simulator.requests.at(-1)?.body).toMatchObject({ service_info: { stateful: 1, ip_id: ip } })
  })
})

describe('a service', () => {
  it('is read with what came as JSON in a string', async () => {
    const { client } = await simulated()
    const { service_info: info, service_container_infos: containers } = await client.services.get(DB)
    expect(info).toMatchObject({
      id: DB,
      namespace: 'my-ev-admin',
      service_name: 'db',
      status: 'create_succ',
      replicas: 1,
      stateful: true,
      spec_info: { id: 1, name: '微小型', cpu: 1000, memory: 671088640 },
      state_public_net: { used: true, type: 'flow', bandwidth: 20 },
      pub_ip: '59.111.120.200',
      stop_service: 0,
    })
    expect(info.port_maps).toMatchObject([{ source_port: 80, dest_port: 8080, protocol: 'TCP' }])
    expect(containers).toMatchObject([
      {
        container_id: 51577,
        container_name: 'container002',
        image_path: 'hub.c.163.com/public/ubuntu:14.04',
        command: '',
        envs: [
          { key: 'password', value: 'password' },
          { key: 'user', value: 'user' },
        ],
        log_dirs: ['/var/log/'],
        ssh_keys: ['mykey'],
        volumes: [{ name: 'myvolume2', mount_path: '/data/' }],
        cpu_weight: 100,
        memory_weight: 100,
        docker_container_ids: [DOCKER_ID],
      },
    ])
  })

  const info = { id: '7', namespace: 'n', service_name: 's', status: 'create_succ', replicas: '2', stateful: '1' }
  const reading = async (more: object, containers: unknown = []) => {
    const body = JSON.stringify({ service_info: { ...info, ...more }, service_container_infos: containers })
    return (await createTestClient(await serve(answerWith(200, body)))).services.get(7)
  }

  it.each([
    ['[{"sourcePort":80,"destPort":8080,"protocol":"TCP"}]'],
    [[{ source_port: '80', dest_port: '8080' }]],
    [[{ src_port: 80, dst_port: 8080 }]],
    ['[{"port":80,"target_port":8080}]'],
    [[{ port: 80, targetPort: 8080 }]],
  ])('has the same ports under all their names: %j', async (portMaps) => {
    const { service_info } = await reading({ port_maps: portMaps })
    expect(service_info.port_maps).toMatchObject([{ source_port: 80, dest_port: 8080, protocol: 'TCP' }])
  })

  it('is read with the little that it must have', async () => {
    const { service_info, service_container_infos } = await reading({ later: { a: 1 } }, [
      { container_id: 8, container_name: 'c', image_path: 'i' },
    ])
    expect(service_info).toEqual({
      id: 7,
      namespace: 'n',
      service_name: 's',
      status: 'create_succ',
      replicas: 2,
      stateful: true,
      spec_info: undefined,
      port_maps: [],
      state_public_net: undefined,
      pub_ip: '',
      stop_service: 0,
      later: { a: 1 },
    })
    expect(service_container_infos).toEqual([
      {
        container_id: 8,
        container_name: 'c',
        image_path: 'i',
        command: '',
        envs: [],
        log_dirs: [],
        ssh_keys: [],
        volumes: [],
        cpu_weight: 100,
        memory_weight: 100,
        docker_container_ids: [],
      },
    ])
  })

  it.each([
    ['', undefined],
    ['null', undefined],
    [null, undefined],
    ['{}', { used: false, type: undefined, bandwidth: undefined }],
    ['{"used":"true","type":"flow","bandwidth":"20"}', { used: true, type: 'flow', bandwidth: 20 }],
  ])('has its public network from %j', async (net, expected) => {
    expect((await reading({ state_public_net: net })).service_info.state_public_net).toEqual(expected)
  })

  it.each([
    ['{"id":1,"spec_alias":"C1M1S20"}', 'C1M1S20'],
    ['{"specAlias":"C1M1S20"}', 'C1M1S20'],
    [{ alias: 'C1M1S20' }, 'C1M1S20'],
    ['{"id":1}', undefined],
  ])('has its size by either name: %j', async (spec, alias) => {
    expect((await reading({ spec_info: spec })).service_info.spec_info?.spec_alias).toBe(alias)
  })

  it.each([
    [{ port_maps: '[{' }, 'service_info.port_maps must be JSON but is of type string'],
    [{ port_maps: [{ port: 80 }] }, 'service_info.port_maps[0].dest_port must be a number but is absent'],
    [{ status: null }, 'service_info.status must be text but is null'],
    [{ replicas: 1.5 }, 'service_info.replicas must be a whole number but is of type number'],
    [{ stateful: 'no' }, 'service_info.stateful must be true or false but is of type string'],
  ])('that is not what it must be is an error that names the place: %j', async (more, words) => {
    const body = JSON.stringify({ service_info: { ...info, ...more }, service_container_infos: [] })
    const client = createTestClient(await serve(answerWith(200, body)), { policy: { ...DEFAULT_POLICY, attempts: 1 } })
    expect(await rejectionOf(client.services.get(7))).toMatchObject({
      name: 'AnswerError',
      message: `Could not read service 7: the platform returned HTTP 200 with an unusable body: ${words}.`,
    })
  })
})

describe('the services of a namespace', () => {
  it('are listed with their ports', async () => {
    const { client } = await simulated()
    const services = await Array.fromAsync(client.services.list(SPACE))
    expect(services.map(({ service_name }) => service_name)).toEqual(['web', 'shop', 'db'])
    expect(services[0]).toEqual({
      id: WEB,
      service_name: 'web',
      status: 'create_succ',
      replicas: 2,
      stateful: false,
      port_maps: [{ source_port: 80, dest_port: 8080, protocol: 'TCP' }],
      spec_id: 1,
      stop_service: 0,
    })
  })
})

describe('the images for services', () => {
  it('are those of the account and those of all', async () => {
    const { client, simulator } = await simulated()
    simulator.world.publicRepositories = []
    simulator.world.repositories = simulator.world.repositories.slice(0, 1)
    const [web] = simulator.world.repositories
    if (web !== undefined) web.tags = builtTags('v2')
    expect(await client.services.listImages()).toEqual({
      custom_images: [{ tag: 'v2', repo_id: 45433, repo_name: 'web', image_path: 'hub.c.163.com/admin/web:v2' }],
      public_images: [],
    })
  })
})
