/** Each method of the client: what it sends, and what it says it tried where it fails. */
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import {
  addIp,
  addLoadBalancer,
  addService,
  addVolume,
  container,
  emptyWorld,
  seededWorld,
  selfSigned,
  type World,
} from '../../../simulator/index.ts'
import type { Api } from '../../../src/client/client.ts'
import { isRecord } from '../../../src/client/decode.ts'
import { API_VERSIONS, type ApiVersion } from '../../../src/client/versions.ts'
import { rejectionOf } from '../../../testing/servers/faulty-server.ts'
import { simulated } from '../../../testing/simulated-client.ts'

type Resources = Omit<Api, 'login'>
type ByVersion<T> = T | Readonly<Record<ApiVersion, T>>

/** A call that the seeded world takes, what it tries, and the request that comes of it. */
type Case = readonly [
  way: (api: Resources) => Promise<unknown>,
  task: string,
  line: ByVersion<string>,
  body?: ByVersion<object>,
]
type Calls = { readonly [R in keyof Resources]: { readonly [M in keyof Resources[R]]: Case } }

const SPACE = 'my-ev-admin'
const LB = '/nlb/loadbalancers'
const CERTIFICATE = '7b0c8ccf-1987-4082-a7a8-f1c18f345f63'
const EMPTY = 60001
const FREE_IP = '7f7a9f12-035f-401b-ace0-7926b4a518b4'
const DOCKER_ID = '79e666ac71b70e446eb32a7eecc92830d937a4518ebb871456eae5fd8fcf5627'
const PAIR = { name: 'x', ...selfSigned('x.example.com') }
const RULE = { serviceName: 'web', servicePort: 80 }
const LISTENER = { name: 'x', listenPort: 8080, protocol: 'http', clusters: [RULE] }
const NET = { used: true, type: 'flow', bandwidth: 30 }
const PORT = { source_port: 80, dest_port: 8080, protocol: 'TCP' }
const IMAGE = { container_id: 50890, image_path: 'hub.c.163.com/admin/web:v2' }
const SETTINGS = { container_id: 50890, envs: [], log_dirs: ['/a/'], cpu_weight: 100, memory_weight: 100 }
const CONTAINER = {
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
const SERVICE = {
  namespace_id: 51616,
  service_name: 'x',
  replicas: 1,
  state_public_net: { used: false, type: 'flow', bandwidth: 1 },
  disk_type: 2,
}

/** The body that asks for the service, with what each version of the API spells in its own way. */
const created = (port: object, spec: object) => ({
  bill_info: 'default',
  service_info: { ...SERVICE, stateful: 0, port_maps: [port], ...spec },
  service_container_infos: [CONTAINER],
})

const CALLS: Calls = {
  secretKeys: {
    create: [({ secretKeys }) => secretKeys.create('x'), 'create SSH key x', 'POST /secret-keys', { key_name: 'x' }],
    list: [({ secretKeys }) => secretKeys.list(), 'list the SSH keys', 'GET /secret-keys'],
    privateKey: [
      ({ secretKeys }) => secretKeys.privateKey(119766),
      'download SSH key 119766',
      'GET /secret-keys/119766',
    ],
    delete: [({ secretKeys }) => secretKeys.delete(119766), 'delete SSH key 119766', 'DELETE /secret-keys/119766'],
  },
  images: {
    build: [
      ({ images }) => images.build('team/web', 'v3', Buffer.from('FROM 名\n')),
      'build image team/web:v3',
      'POST /repositories/team%2Fweb/tags/v3/actions/build',
      { docker_file: 'FROM 名\n' },
    ],
    buildV2: [
      ({ images }) => images.buildV2('team/web', 'v3', Buffer.from('FROM x')),
      'build image team/web:v3',
      'POST /repositories/v2/image?repo_name=team%2Fweb&tag=v3',
      { docker_file: 'FROM x' },
    ],
    createRepository: [
      ({ images }) => images.createRepository('x'),
      'create image repository x',
      'POST /repositories',
      { repo_name: 'x', open_level: 0 },
    ],
    list: [
      ({ images }) => Array.fromAsync(images.list()),
      'list the image repositories',
      'GET /repositories?limit=30&offset=0',
    ],
    get: [({ images }) => images.get(45433), 'read image repository 45433', 'GET /repositories/45433'],
    delete: [({ images }) => images.delete('web', 'v1'), 'delete image web:v1', 'DELETE /repositories/web/tags/v1'],
  },
  loadBalancers: {
    create: [
      ({ loadBalancers }) => loadBalancers.create(SPACE, { name: 'x', description: 'd', bandwidthLimit: 5 }),
      'create load balancer x',
      `POST ${LB} in ${SPACE}`,
      { name: 'x', description: 'd', bandwidthLimit: 5 },
    ],
    list: [
      ({ loadBalancers }) => Array.fromAsync(loadBalancers.list()),
      'list the load balancers',
      `GET ${LB}?offset=0&limit=100`,
    ],
    get: [
      ({ loadBalancers }) => loadBalancers.get(SPACE, 'mylb'),
      'read load balancer mylb',
      `GET ${LB}/mylb in ${SPACE}`,
    ],
    update: [
      ({ loadBalancers }) => loadBalancers.update(SPACE, 'mylb', { bandwidthLimit: 9 }),
      'change load balancer mylb',
      `PUT ${LB}/mylb in ${SPACE}`,
      { bandwidthLimit: 9 },
    ],
    delete: [
      ({ loadBalancers }) => loadBalancers.delete(SPACE, 'mylb'),
      'delete load balancer mylb',
      `DELETE ${LB}/mylb in ${SPACE}`,
    ],
    createListener: [
      ({ loadBalancers }) => loadBalancers.createListener(SPACE, 'mylb', LISTENER),
      'create listener x of load balancer mylb',
      `POST ${LB}/mylb/listeners in ${SPACE}`,
      LISTENER,
    ],
    listListeners: [
      ({ loadBalancers }) => loadBalancers.listListeners(SPACE, 'mylb'),
      'list the listeners of load balancer mylb',
      `GET ${LB}/mylb/listeners in ${SPACE}`,
    ],
    updateListener: [
      ({ loadBalancers }) => loadBalancers.updateListener(SPACE, 'mylb', 'http-listeners', [RULE]),
      'change listener http-listeners of load balancer mylb',
      `PUT ${LB}/mylb/listeners/http-listeners in ${SPACE}`,
      { clusters: [RULE] },
    ],
    deleteListener: [
      ({ loadBalancers }) => loadBalancers.deleteListener(SPACE, 'mylb', 'http-listeners'),
      'delete listener http-listeners of load balancer mylb',
      `DELETE ${LB}/mylb/listeners/http-listeners in ${SPACE}`,
    ],
  },
  certificates: {
    create: [({ certificates }) => certificates.create(PAIR), 'upload certificate x', 'POST /nlb/certs', PAIR],
    list: [({ certificates }) => certificates.list(), 'list the certificates', 'GET /nlb/certs'],
    update: [
      ({ certificates }) => certificates.update(CERTIFICATE, PAIR),
      `change certificate ${CERTIFICATE}`,
      `PUT /nlb/certs/${CERTIFICATE}`,
      PAIR,
    ],
    delete: [
      ({ certificates }) => certificates.delete(CERTIFICATE),
      `delete certificate ${CERTIFICATE}`,
      `DELETE /nlb/certs/${CERTIFICATE}`,
    ],
  },
  volumes: {
    create: [
      ({ volumes }) => volumes.create('x', 10),
      'create volume x',
      'POST /cloud-volumes',
      { volume_name: 'x', size: 10 },
    ],
    list: [
      ({ volumes }) => Array.fromAsync(volumes.list()),
      'list the volumes',
      'GET /cloud-volumes?limit=20&offset=0',
    ],
    get: [({ volumes }) => volumes.get(19893), 'read volume 19893', 'GET /cloud-volumes/19893'],
    resize: [
      ({ volumes }) => volumes.resize(19893, 20),
      'grow volume 19893 to 20 GB',
      'PUT /cloud-volumes/19893/actions/resize?size=20',
    ],
    delete: [({ volumes }) => volumes.delete(19893), 'delete volume 19893', 'DELETE /cloud-volumes/19893'],
  },
  ips: {
    create: [({ ips }) => ips.create({ nce: 1, nlb: 2 }), 'create public IPs', 'POST /ips', { nce: 1, nlb: 2 }],
    list: [
      ({ ips }) => Array.fromAsync(ips.list({ status: 'binded', type: 'nce' })),
      'list the public IPs',
      'GET /ips?status=binded&type=nce&offset=0&limit=100',
    ],
    get: [({ ips }) => ips.get(FREE_IP), `read public IP ${FREE_IP}`, `GET /ips/${FREE_IP}`],
    quota: [({ ips }) => ips.quota(), 'read the quota of public IPs', 'GET /ips/quota'],
    cost: [({ ips }) => ips.cost(FREE_IP), `read the cost of public IP ${FREE_IP}`, `GET /ips/${FREE_IP}/cost`],
    delete: [({ ips }) => ips.delete(FREE_IP), `release public IP ${FREE_IP}`, `DELETE /ips/${FREE_IP}`],
  },
  namespaces: {
    create: [({ namespaces }) => namespaces.create('x'), 'create namespace x', 'POST /namespaces', { name: 'x' }],
    list: [({ namespaces }) => namespaces.list(), 'list the namespaces', 'GET /namespaces'],
    delete: [({ namespaces }) => namespaces.delete(EMPTY), `delete namespace ${EMPTY}`, `DELETE /namespaces/${EMPTY}`],
  },
  services: {
    listImages: [
      ({ services }) => services.listImages(),
      'list the images available to services',
      'GET /microservices/images',
    ],
    create: [
      ({ services }) => {
        const own = { stateful: false, port_maps: [PORT], spec: { spec_id: 3 }, containers: [CONTAINER] }
        return services.create({ ...SERVICE, ...own })
      },
      'create service x',
      'POST /microservices',
      {
        '2017-01': created(PORT, { spec_id: 3 }),
        '2017-06': created({ port: 80, target_port: 8080, protocol: 'TCP' }, { spec_alias: 'C2M2S20' }),
      },
    ],
    list: [
      ({ services }) => Array.fromAsync(services.list(51616)),
      'list the services of namespace 51616',
      'GET /namespaces/51616/microservices?offset=0&limit=100',
    ],
    get: [({ services }) => services.get(50883), 'read service 50883', 'GET /microservices/50883'],
    getV2: [({ services }) => services.getV2(50883), 'read service 50883', 'GET /microservices/50883/detail'],
    updateStateful: [
      ({ services }) => services.updateStateful(51572, NET),
      'change the public network of service 51572',
      'PUT /microservices/51572/actions/update-stateful',
      { state_public_net: NET },
    ],
    updateStateless: [
      ({ services }) => services.updateStateless(50883, [SETTINGS]),
      'change the settings of service 50883',
      'PUT /microservices/50883/actions/update-stateless',
      { container_infos: [SETTINGS] },
    ],
    updatePorts: [
      ({ services }) => services.updatePorts(50883, [{ source_port: 443, dest_port: 8443, protocol: 'TCP' }]),
      'change the ports of service 50883',
      'PUT /microservices/50883/actions/update-port',
      {
        '2017-01': { port_maps: [{ src_port: 443, dst_port: 8443, protocol: 'TCP' }] },
        '2017-06': { port_maps: [{ port: 443, target_port: 8443, protocol: 'TCP' }] },
      },
    ],
    scale: [
      ({ services }) => services.scale(50883, 3),
      'scale service 50883 to 3 replicas',
      'PUT /microservices/50883/actions/elastic-scale?new_replicas=3',
    ],
    updateImage: [
      ({ services }) => services.updateImage(50883, [IMAGE], 5),
      'update the image of service 50883',
      'PUT /microservices/50883/actions/update-image',
      { container_images: [IMAGE], min_ready_seconds: 5 },
    ],
    changeSpec: [
      ({ services }) => services.changeSpec(50883, { spec_id: 4 }),
      'change the size of service 50883',
      {
        '2017-01': 'PUT /microservices/50883/specification?spec_id=4',
        '2017-06': 'PUT /microservices/50883/specification?spec_alias=C2M4S20',
      },
    ],
    restart: [
      ({ services }) => services.restart(51572, 'hard_reboot'),
      'restart service 51572',
      'PUT /microservices/51572/actions/restart?option=hard_reboot',
    ],
    restartContainer: [
      ({ services }) => services.restartContainer(51572, DOCKER_ID),
      'restart container 79e666ac71b7 of service 51572',
      `PUT /microservices/51572/containers/${DOCKER_ID}/actions/restart`,
    ],
    delete: [
      ({ services }) => services.delete(51572, true),
      'delete service 51572',
      'DELETE /microservices/51572?free_ip=true',
    ],
  },
}
const CASES = Object.values(CALLS).flatMap((resource): Case[] => Object.values(resource))
/** What a change is answered with says nothing, but for what it made. */
const SILENT = /^(PUT|DELETE) (?!\/ips)|\/(build|image\?\S+|listeners in \S+)$/

function spelled<T extends string | object>(wanted: ByVersion<T> | undefined, version: ApiVersion): unknown {
  return isRecord(wanted) && version in wanted ? wanted[version] : wanted
}

/** A world with a namespace that may be deleted. */
function withEmptySpace(): World {
  const world = seededWorld()
  world.namespaces.push({ id: EMPTY, displayName: 'empty', fullName: 'empty-admin' })
  return world
}

interface Described {
  readonly operationId: string
  readonly beyond: boolean
}

/** The operations of the API description, in its order. */
async function described(): Promise<Described[]> {
  const file = new URL('../../../api/fengchao.openapi.yaml', import.meta.url)
  const document: unknown = parse(await readFile(file, 'utf8'))
  if (!isRecord(document) || !isRecord(document.paths)) throw new Error('The API description has no paths.')
  return Object.values(document.paths)
    .flatMap((item) => (isRecord(item) ? Object.values(item) : []))
    .filter(isRecord)
    .filter((operation) => typeof operation.operationId === 'string')
    .map((operation) => ({
      operationId: String(operation.operationId),
      beyond: operation['x-beyond-reference'] === true,
    }))
}

describe.each(API_VERSIONS)('the client, in %s', (version) => {
  const open = () => simulated({ world: withEmptySpace(), generation: version, client: { dialect: version } })

  it('sends with each method what the table says, and reaches every operation that is described', async () => {
    const reached = []
    for (const [way, task, line, body] of CASES) {
      const { client, simulator, close } = await open()
      const answer = await way(client)
      const { operationId, method, path, headers, status, body: sent } = simulator.requests.at(-1) ?? {}
      const space = headers?.namespace === undefined ? '' : ` in ${headers.namespace}`
      const request = `${method} ${path?.replace('/api/v1', '')}${space}`
      expect({ request, sent }).toEqual({ request: spelled(line, version), sent: spelled(body, version) })
      expect({ task, done: status === 200 || status === 201 }).toEqual({ task, done: true })
      expect({ task, silent: answer === undefined }).toEqual({ task, silent: SILENT.test(request) && method !== 'GET' })
      reached.push(operationId)
      await close()
    }
    const operations = await described()
    expect(operations.filter(({ beyond }) => !beyond)).toHaveLength(48)
    expect(operations.filter(({ beyond }) => beyond)).toHaveLength(4)
    expect([...reached, 'createToken'].sort()).toEqual(operations.map(({ operationId }) => operationId).sort())
  })
})

describe('the client', () => {
  it.each(CASES.map(([way, task]) => [task, way] as const))(
    'says what it tried where it fails: %s',
    async (task, way) => {
      const { client, simulator } = await simulated()
      simulator.fault({ kind: 'status', status: 404, match: { path: /^\/api\/v1\/(?!token)/ } })
      expect(await rejectionOf(way(client))).toMatchObject({
        errorClass: 'not_found',
        message: expect.stringContaining(`Could not ${task}: the platform returned HTTP 404`),
      })
    },
  )

  const image = 'hub.c.163.com/admin/web:v1'
  it.each<[string, number, (world: World, i: number) => unknown, (api: Resources) => AsyncIterable<object>]>([
    ['volumes', 20, (world, i) => addVolume(world, `item-${i}`, `uuid-${i}`), ({ volumes }) => volumes.list()],
    ['ips', 100, (world, i) => addIp(world, 'nlb', `item-${i}`, '59.111.0.1'), ({ ips }) => ips.list()],
    ['loadBalancers', 100, (world, i) => addLoadBalancer(world, `item-${i}`), (api) => api.loadBalancers.list()],
    [
      'services',
      100,
      (world, i) => addService(world, `item-${i}`, [container(world, 'c', image)]),
      ({ services }) => services.list(51616),
    ],
  ])('lists %s in pages of %d', async (_, limit, add, list) => {
    const world = emptyWorld()
    const indices = Array.from({ length: 2 * limit + 5 }, (_, i) => i)
    for (const i of indices) add(world, i)
    const { client, simulator } = await simulated({ world })
    const names = (await Array.fromAsync(list(client))).map((item) => /"(item-\d+)"/.exec(JSON.stringify(item))?.[1])
    expect(names.toSorted()).toEqual(indices.map((i) => `item-${i}`).toSorted())
    const asked = simulator.requests.slice(1).map(({ path }) => new URLSearchParams(path.split('?')[1]))
    const pages = [0, limit, 2 * limit].map((offset) => [String(limit), String(offset)])
    expect(asked.map((query) => [query.get('limit'), query.get('offset')])).toEqual(pages)
  })

  it('has no method that is not called here', async () => {
    const { client } = await simulated()
    const { login: _, until: __, close: ___, dialect: ____, ...resources } = client
    const names = (of: object) =>
      Object.entries(of).flatMap(([resource, methods]) => Object.keys(methods).map((method) => `${resource}.${method}`))
    expect(names(resources).sort()).toEqual(names(CALLS).sort())
  })
})
