import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { selfSigned } from '../../../simulator/index.ts'
import type { Api } from '../../../src/client/client.ts'
import { isRecord } from '../../../src/client/decode.ts'
import { API_VERSIONS, type ApiVersion } from '../../../src/client/versions.ts'

import { simulated } from '../../../testing/simulated-client.ts'

type Resources = Omit<Api, 'login'>
type Calls = {
  readonly [R in keyof Resources]: { readonly [M in keyof Resources[R]]: (api: Resources[R]) => Promise<unknown> }
}

const SPACE = 'my-ev-admin'
const CERTIFICATE = '7b0c8ccf-1987-4082-a7a8-f1c18f345f63'
const FREE_IP = '7f7a9f12-035f-401b-ace0-7926b4a518b4'
const DOCKER_ID = '79e666ac71b70e446eb32a7eecc92830d937a4518ebb871456eae5fd8fcf5627'
const RULE = { serviceName: 'web', servicePort: 80 }
const NET = { used: true, type: 'flow', bandwidth: 30 }
const CONTAINER = {
  container_name: 'main',
  image_path: 'hub.c.163.com/admin/web:v1',
  command: '',
  envs: [],
  log_dirs: [],
  cpu_weight: 100,
  memory_weight: 100,
  ssh_keys: [],
  volume_info: {},
  local_disk_info: [],
}

/** Each method of the client with arguments that the seeded world takes. */
const CALLS: Calls = {
  secretKeys: {
    create: (api) => api.create('other'),
    list: (api) => api.list(),
    privateKey: (api) => api.privateKey(119766),
    delete: (api) => api.delete(119766),
  },
  images: {
    build: (api) => api.build('web', 'v3', Buffer.from('FROM x')),
    buildV2: (api) => api.buildV2('team/web', 'v3', Buffer.from('FROM x')),
    createRepository: (api) => api.createRepository('other'),
    list: (api) => Array.fromAsync(api.list()),
    get: (api) => api.get(45433),
    delete: (api) => api.delete('web', 'v1'),
  },
  loadBalancers: {
    create: (api) => api.create(SPACE, { name: 'other' }),
    list: (api) => Array.fromAsync(api.list()),
    get: (api) => api.get(SPACE, 'mylb'),
    update: (api) => api.update(SPACE, 'mylb', { description: 'x' }),
    delete: (api) => api.delete(SPACE, 'mylb'),
    createListener: (api) =>
      api.createListener(SPACE, 'mylb', { name: 'x', listenPort: 8080, protocol: 'http', clusters: [RULE] }),
    listListeners: (api) => api.listListeners(SPACE, 'mylb'),
    updateListener: (api) => api.updateListener(SPACE, 'mylb', 'http-listeners', [RULE]),
    deleteListener: (api) => api.deleteListener(SPACE, 'mylb', 'http-listeners'),
  },
  certificates: {
    create: (api) => api.create({ name: 'x', ...selfSigned('x.example.com') }),
    list: (api) => api.list(),
    update: (api) => api.update(CERTIFICATE, { name: 'x', ...selfSigned('x.example.com') }),
    delete: (api) => api.delete(CERTIFICATE),
  },
  volumes: {
    create: (api) => api.create('x', 10),
    list: (api) => Array.fromAsync(api.list()),
    get: (api) => api.get(19893),
    resize: (api) => api.resize(19893, 20),
    delete: (api) => api.delete(19893),
  },
  ips: {
    create: (api) => api.create({ nce: 1 }),
    list: (api) => Array.fromAsync(api.list()),
    get: (api) => api.get(FREE_IP),
    quota: (api) => api.quota(),
    cost: (api) => api.cost(FREE_IP),
    delete: (api) => api.delete(FREE_IP),
  },
  namespaces: {
    create: (api) => api.create('x'),
    list: (api) => api.list(),
    delete: async (api) => {
      const { namespace_id: id } = await api.create('x')
      return api.delete(id)
    },
  },
  services: {
    listImages: (api) => api.listImages(),
    create: (api) =>
      api.create({
        namespace_id: 51616,
        service_name: 'x',
        stateful: false,
        replicas: 1,
        port_maps: [{ source_port: 80, dest_port: 80, protocol: 'TCP' }],
        spec: { spec_id: 1 },
        state_public_net: { used: false, type: 'flow', bandwidth: 1 },
        disk_type: 2,
        containers: [CONTAINER],
      }),
    list: (api) => Array.fromAsync(api.list(51616)),
    get: (api) => api.get(50883),
    getV2: (api) => api.getV2(50883),
    updateStateful: (api) => api.updateStateful(51572, NET),
    updateStateless: (api) =>
      api.updateStateless(50883, [
        { container_id: 50890, envs: [], log_dirs: [], cpu_weight: 100, memory_weight: 100 },
      ]),
    updatePorts: (api) => api.updatePorts(50883, [{ source_port: 81, dest_port: 81, protocol: 'TCP' }]),
    scale: (api) => api.scale(50883, 1),
    updateImage: (api) =>
      api.updateImage(50883, [{ container_id: 50890, image_path: 'hub.c.163.com/admin/web:v2' }], 1),
    changeSpec: (api) => api.changeSpec(50883, { spec_id: 2 }),
    restart: (api) => api.restart(51572, 'restart'),
    restartContainer: (api) => api.restartContainer(51572, DOCKER_ID),
    delete: (api) => api.delete(50883, false),
  },
}

/** Calls every method, each in a world of its own; answers the requests that came of it. */
async function journalOfAll(generation: ApiVersion) {
  const { secretKeys, images, loadBalancers, certificates, volumes, ips, namespaces, services } = CALLS
  const ways: ((api: Resources) => Promise<unknown>)[] = [
    ...Object.values(secretKeys).map((way) => (api: Resources) => way(api.secretKeys)),
    ...Object.values(images).map((way) => (api: Resources) => way(api.images)),
    ...Object.values(loadBalancers).map((way) => (api: Resources) => way(api.loadBalancers)),
    ...Object.values(certificates).map((way) => (api: Resources) => way(api.certificates)),
    ...Object.values(volumes).map((way) => (api: Resources) => way(api.volumes)),
    ...Object.values(ips).map((way) => (api: Resources) => way(api.ips)),
    ...Object.values(namespaces).map((way) => (api: Resources) => way(api.namespaces)),
    ...Object.values(services).map((way) => (api: Resources) => way(api.services)),
  ]
  const journal = []
  for (const way of ways) {
    const { client, simulator, close } = await simulated({ generation, client: { dialect: generation } })
    await way(client)
    journal.push(...simulator.requests)
    await close()
  }
  return { journal, methods: ways.length }
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

describe('the client', () => {
  it.each(API_VERSIONS)(
    'reaches every operation of the reference, and those known beyond it, in %s',
    async (generation) => {
      const { journal, methods } = await journalOfAll(generation)
      const operations = await described()
      expect(journal.filter(({ status }) => status < 200 || status > 299)).toEqual([])
      const reached = [...new Set(journal.map(({ operationId }) => operationId))].sort()
      const reference = operations.filter(({ beyond }) => !beyond).map(({ operationId }) => operationId)
      expect(reference).toHaveLength(48)
      expect(operations.filter(({ beyond }) => beyond)).toHaveLength(4)
      expect(reached).toEqual(operations.map(({ operationId }) => operationId).sort())
      // One method an operation; the login makes up for what no method is counted for.
      expect(methods + 1).toBe(reached.length)
    },
  )

  it('has no method that is not called here', async () => {
    const { client } = await simulated()
    const { login: _, until: __, close: ___, dialect: ____, ...resources } = client
    const names = (of: object) =>
      Object.entries(of).flatMap(([resource, methods]) => Object.keys(methods).map((method) => `${resource}.${method}`))
    expect(names(resources).sort()).toEqual(names(CALLS).sort())
  })
})
