import { readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readResources } from '../../../simulator/api/documents.ts'
import { check } from '../../../simulator/api/schema.ts'
import { readFaults, readWorld } from '../../../simulator/world/files.ts'
import { openSession } from '../session.ts'
import { image, problemsOf, service } from './world-texts.ts'

const { worldSchema, faultsSchema, smallWorld } = await readResources()
const readme = await readFile(new URL('../../../simulator/README.md', import.meta.url), 'utf8')
const [exampleWorld = '', exampleFaults = '', exampleTraffic = ''] = [
  ...readme.matchAll(/```yaml\n([\s\S]*?)```/g),
].map(([, text]) => text)

const world = (text: string) => readWorld(text, worldSchema)

const standard = new Ajv2020({
  strict: true,
  allErrors: true,
  allowUnionTypes: true,
  strictTypes: false,
  strictRequired: false,
})
formats.default(standard)
standard.addVocabulary(['errorMessage'])

describe('the schemas', () => {
  it.each([
    ['world', worldSchema, [exampleWorld, smallWorld, exampleTraffic]],
    ['faults', faultsSchema, [exampleFaults]],
  ])('of a %s are JSON Schema, and take the examples', (_, schema, texts) => {
    const { $id: _id, ...rest } = schema
    const validate = standard.compile(rest)
    for (const text of texts) {
      validate(parse(text))
      expect(validate.errors).toBeNull()
      expect(check(schema, schema, parse(text))).toEqual([])
    }
  })

  it('describe every key for those who write it', () => {
    const bare: string[] = []
    const visit = (value: unknown, way: string) => {
      if (typeof value !== 'object' || value === null) return
      for (const [key, item] of Object.entries(Object(value).properties ?? {})) {
        const { description, $ref } = Object(item)
        const text = description ?? Object(Object(worldSchema.$defs)[String($ref).split('/').at(-1) ?? '']).description
        if (text === undefined && !/\/(then|else|if)$/.test(way)) bare.push(`${way}/${key}`)
      }
      for (const [key, item] of Object.entries(value)) visit(item, `${way}/${key}`)
    }
    visit(worldSchema, '')
    expect(bare).toEqual([])
  })
})

describe('a world file', () => {
  it('is the world that the platform then shows', async () => {
    const session = await openSession({ world: await world(exampleWorld) })
    const { json: cart } = await session.call('GET', '/microservices/50883')
    expect(cart).toMatchObject({
      service_info: { namespace: 'shop-acme', service_name: 'cart', replicas: 2, status: 'create_succ' },
      service_container_infos: [
        {
          container_name: 'cart',
          image_path: 'hub.c.163.com/acme/cart:v1',
          envs: [
            { key: 'MODE', value: 'production' },
            { key: 'WORKERS', value: '4' },
          ],
          log_dirs: ['/var/log/cart/'],
        },
      ],
    })
    const { services, loadBalancers, volumes, ips } = session.simulator.world
    const db = services.find(({ name }) => name === 'db')
    expect(db).toMatchObject({ stateful: true, pubIp: '59.111.120.200', publicNet: { used: true, bandwidth: 5 } })
    expect(db?.containers).toMatchObject([{ name: 'mysql', volumes: [{ name: 'data', mountPath: '/var/lib/mysql/' }] }])
    expect(volumes).toMatchObject([{ name: 'data', sizeGb: 20, status: 'mount_succ', serviceName: 'shop/db' }])
    expect(volumes[0]?.mappings).toEqual([{ mountPath: '/var/lib/mysql/', serviceContainerId: db?.containers[0]?.id }])
    expect(ips.map(({ address, status }) => [address, status])).toEqual([
      ['59.111.120.202', 'available'],
      ['59.111.120.200', 'binded'],
      ['59.111.163.163', 'binded'],
    ])
    expect(loadBalancers[0]?.listeners.map(({ listenPort, protocol }) => [listenPort, protocol])).toEqual([
      [80, 'http'],
      [443, 'https'],
    ])
    await session.close()
  })

  it('breaks the description of the API in no answer', async () => {
    const session = await openSession({ world: await world(exampleWorld) })
    const { services } = session.simulator.world
    const paths = ['/repositories', '/nlb/loadbalancers', '/nlb/certs', '/cloud-volumes', '/ips', '/secret-keys']
    const details = services.map(({ id }) => `/microservices/${id}`)
    for (const path of [...paths, '/namespaces', '/namespaces/51616/microservices', ...details])
      expect((await session.call('GET', path)).status, path).toBe(200)
    expect(session.simulator.violations).toEqual([])
    await session.close()
  })

  it('that is empty is an account with one namespace', async () => {
    const { namespaces, services, repositories, account } = await world('')
    expect(namespaces).toMatchObject([{ displayName: 'default', fullName: 'default-admin' }])
    expect([services, repositories]).toEqual([[], []])
    expect((await world('')).account.appSecret).not.toBe(account.appSecret)
  })

  it('gives ids that collide with none of its own', async () => {
    const { nextId, services } = await world(exampleWorld.replace('50883', '70000'))
    expect(nextId).toBeGreaterThan(70000)
    expect(new Set(services.map(({ id }) => id)).size).toBe(services.length)
  })

  it('says in which generation of names the platform answers', async () => {
    expect((await world('generation: 2017-06')).generation).toBe('2017-06')
    expect((await world('')).generation).toBeUndefined()
    const session = await openSession({ world: await world(`generation: "2017-06"\n${exampleWorld}`) })
    expect(session.simulator.generation).toBe('2017-06')
    expect((await session.call('GET', '/microservices/50883')).text).toContain('lan_ips')
    await session.close()
  })

  it('has services from before and after sizes had names', async () => {
    const old = `{ service_name: old, service_id: 1, spec_id: 3, ${image} }`
    const fresh = `{ service_name: fresh, service_id: 2, spec_alias: C2M8S20, ${image} }`
    const text = service(`  - ${old}\n  - ${fresh}`)
    const session = await openSession({ world: await world(text), generation: '2017-06' })
    expect((await session.call('GET', '/microservices/1')).text).not.toContain('spec_alias')
    expect((await session.call('GET', '/microservices/2')).text).toContain('C2M8S20')
    await session.close()
  })

  it('numbers public repositories as well', async () => {
    const session = await openSession({
      world: await world('public_repositories: [{ repo_name: centos, repo_id: 1055, tags: ["7"] }]'),
    })
    expect((await session.call('GET', '/repositories/1055')).json).toMatchObject({ user_name: 'public', open_level: 1 })
    await session.close()
  })

  it('may have the same port on TCP and on UDP', async () => {
    const { services } = await world(
      service(`  - { service_name: s, port_maps: ['53:53/TCP', '53:53/UDP'], ${image} }`),
    )
    expect(services[0]?.ports).toHaveLength(2)
  })

  it('may be JSON', async () => {
    expect((await world(JSON.stringify(parse(exampleWorld)))).services).toHaveLength(2)
  })

  it('shares a service out to its containers', async () => {
    const image = 'image_path: hub.c.163.com/admin/a:v1'
    const containers = ['a', 'b', 'c'].map((name) => `{ container_name: ${name}, ${image} }`)
    const { services } = await world(
      `repositories: [{ repo_name: a, tags: [v1] }]\nservices: [{ service_name: s, containers: [${containers}] }]`,
    )
    expect(services[0]?.containers.map(({ cpuWeight }) => cpuWeight)).toEqual([34, 33, 33])
  })
})

describe('a file of faults', () => {
  it('is the list that it says, and an empty one none', async () => {
    expect(await readFaults(exampleFaults, faultsSchema)).toEqual([
      { kind: 'drop_after', match: { operationId: 'updateServiceImage' } },
      { kind: 'fail_next_change', resource: 'service', skip: 1 },
    ])
    expect(await readFaults('', faultsSchema)).toEqual([])
    const lag = '[{ kind: lagging_nodes, behind: 2, nodes: 3 }, { kind: lagging_words, lags: content, seconds: 4 }]'
    expect(await readFaults(lag, faultsSchema)).toHaveLength(2)
    const odd = '[{ kind: progress }, { kind: gateway_page, status: 403 }, { kind: empty_list }]'
    expect(await readFaults(odd, faultsSchema)).toHaveLength(3)
  })

  it('lets only an image answer that the world has a repository for', async () => {
    const faults = ['cart:v9', 'cart', 'card:v1'].map((name) => ({
      kind: 'image_response',
      image: `hub.c.163.com/admin/${name}`,
    }))
    const text = JSON.stringify(faults)
    const known = await world('repositories: [{ repo_name: cart }]')
    expect(await problemsOf(readFaults(text, faultsSchema, known))).toEqual([
      'line 1, [2].image: names an unknown repository: hub.c.163.com/admin/card:v1; known: hub.c.163.com/admin/cart',
    ])
  })

  it.each([
    ['- kind: status', 'line 1, [0]: lacks status'],
    ['- { kind: stale, ms: 1 }', 'line 1, [0].ms: has no key "ms"; it takes kind, match, skip, times, reads, seconds'],
    [
      '- { kind: stuck, resource: space }',
      'line 1, [0].resource: takes service or build or load_balancer or listener or volume; got "space"',
    ],
    ['- { kind: hang, times: 0 }', 'line 1, [0].times: takes a whole number of at least 1; got 0'],
    ['- { kind: hang, match: { path: "(" } }', 'line 1, [0].match.path: takes a regular expression; got "("'],
    ['kind: hang', 'line 1: takes a list'],
    [
      '- { kind: image_response, image: a, status: 99 }',
      'line 1, [0].status: takes a whole number from 200 to 599; got 99',
    ],
  ])('is refused where it says %s', async (text, expected) => {
    expect(await problemsOf(readFaults(text, faultsSchema))).toEqual([expected])
  })
})
