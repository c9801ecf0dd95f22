import { readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readResources } from '../../../simulator/api/documents.ts'
import { check } from '../../../simulator/api/schema.ts'
import { readFaults, readWorld } from '../../../simulator/world/files.ts'
import { FileError } from '../../../simulator/world/yaml-file.ts'
import { openSession } from '../session.ts'

const { worldSchema, faultsSchema, smallWorld } = await readResources()
const readme = await readFile(new URL('../../../simulator/README.md', import.meta.url), 'utf8')
const [exampleWorld = '', exampleFaults = ''] = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text)

const world = (text: string) => readWorld(text, worldSchema)

/** What is said of a file, a sentence a line. */
async function said(reading: Promise<unknown>): Promise<string[]> {
  const error: unknown = await reading.then(
    () => undefined,
    (caught: unknown) => caught,
  )
  if (!(error instanceof FileError)) throw new Error(`The file was taken, or it broke: ${String(error)}`)
  return error.message.split('\n')
}

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
    ['world', worldSchema, [exampleWorld, smallWorld]],
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

const service = (rest: string) => `repositories: [{ repo_name: a, tags: [v1] }]\nservices:\n${rest}`
const image = 'containers: [{ image_path: hub.c.163.com/admin/a:v1 }]'

describe('a wrong world file', () => {
  it.each<[string, string, string[]]>([
    [
      'is no YAML',
      'services: [',
      ['line 1: is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ],
    ['has a key twice', 'ips: []\nips: []', ['line 2: is not YAML: Map keys must be unique']],
    ['is a list', '[]', ['line 1: takes a mapping']],
    [
      'has a form that nobody knows',
      'port: 1',
      [
        'line 1, port: has no key "port"; it takes generation, account, namespaces, repositories, public_repositories, services, load_balancers, certificates, volumes, ips, secret_keys, quotas',
      ],
    ],
    ['lacks a name', service(`  - ${image}`), ['line 3, services[0]: lacks service_name']],
    [
      'has a number for a tag',
      'repositories:\n  - repo_name: a\n    tags: [5.7]',
      [
        'line 3, repositories[0].tags[0]: takes the name of a tag as text, in quotation marks where it looks like a number; got 5.7',
      ],
    ],
    [
      'has two replicas of what is stateful',
      service(`  - { service_name: s, stateful: true, replicas: 2, ${image} }`),
      ['line 3, services[0].replicas: takes 1: a stateful service has one replica; got 2'],
    ],
    [
      'has a public address of what is stateless',
      service(`  - { service_name: s, pub_ip: 1.2.3.4, ${image} }`),
      ['line 3, services[0].pub_ip: is only for stateful services; got "1.2.3.4"'],
    ],
    [
      'mounts a volume in what is stateless',
      `volumes: [{ volume_name: d }]\n${service('  - { service_name: s, containers: [{ image_path: hub.c.163.com/admin/a:v1, volumes: { d: /d } }] }')}`,
      ['line 4, services[0].containers[0].volumes: is only for stateful services: d'],
    ],
    [
      'names an unknown namespace',
      service(`  - { service_name: s, namespace: n, ${image} }`),
      ['line 3, services[0].namespace: names an unknown namespace: n; known: default, default-admin'],
    ],
    [
      'names an unknown tag',
      service('  - service_name: s\n    containers:\n      - image_path: hub.c.163.com/admin/a:v2'),
      [
        'line 5, services[0].containers[0].image_path: names an unknown image tag: hub.c.163.com/admin/a:v2; known: hub.c.163.com/admin/a:v1',
      ],
    ],
    [
      'names an unknown key and no volume',
      service(
        '  - { service_name: s, stateful: true, containers: [{ image_path: hub.c.163.com/admin/a:v1, ssh_keys: [k], volumes: { d: /d } }] }',
      ),
      [
        'line 3, services[0].containers[0].ssh_keys: names an unknown SSH key: k; known: none',
        'line 3, services[0].containers[0].volumes: names an unknown volume: d; known: none',
      ],
    ],
    [
      'names an unknown service',
      'load_balancers:\n  - lb_name: b\n    listeners:\n      - listener_name: l\n        clusters:\n          - { serviceName: s, servicePort: 80 }',
      [
        'line 6, load_balancers[0].listeners[0].clusters[0].serviceName: names an unknown service in namespace default-admin: s; known: none',
      ],
    ],
    [
      'names an unknown port',
      `${service(`  - { service_name: s, ${image} }`)}\nload_balancers: [{ lb_name: b, listeners: [{ listener_name: l, clusters: [{ serviceName: s, servicePort: 81 }] }] }]`,
      [
        'line 4, load_balancers[0].listeners[0].clusters[0].servicePort: names an unknown port of its service: 81; known: 80',
      ],
    ],
    [
      'has https without a certificate, and at the port of http',
      `${service(`  - { service_name: s, ${image} }`)}\nload_balancers: [{ lb_name: b, listeners: [{ listener_name: l, protocol: https, listen_port: 80, clusters: [{ serviceName: s, servicePort: 80 }] }] }]`,
      [
        'line 4, load_balancers[0].listeners[0].listen_port: takes 443 or 1025 to 65535 for https; got 80',
        'line 4, load_balancers[0].listeners[0].clusters[0]: lacks certId',
      ],
    ],
    [
      'names an unknown certificate',
      `${service(`  - { service_name: s, ${image} }`)}\nload_balancers: [{ lb_name: b, listeners: [{ listener_name: l, protocol: https, clusters: [{ serviceName: s, servicePort: 80, certId: c }] }] }]`,
      ['line 4, load_balancers[0].listeners[0].clusters[0].certId: names an unknown certificate: c; known: none'],
    ],
    [
      'has names and ids twice',
      service(`  - { service_name: s, service_id: 1, ${image} }\n  - { service_name: s, service_id: 1, ${image} }`),
      ['line 4, services[1].service_id: is a duplicate: 1', 'line 4, services[1].service_name: is a duplicate: s'],
    ],
    [
      'has a port twice',
      service(`  - service_name: s\n    ${image}\n    port_maps: ['80:80', '81:81/UDP', '80:81', '82:81/UDP']`),
      [
        'line 5, services[0].port_maps[2]: is a duplicate: service port 80/TCP',
        'line 5, services[0].port_maps[3]: is a duplicate: container port 81/UDP',
      ],
    ],
    [
      'has two sizes',
      service(`  - { service_name: s, spec_id: 1, spec_alias: C2M4S20, ${image} }`),
      ['line 3, services[0].spec_alias: cannot be combined with spec_id; a service has one size'],
    ],
    [
      'names a size or a generation that nobody knows',
      `generation: 2018\n${service(`  - { service_name: s, spec_alias: C3M3S20, ${image} }`)}`,
      [
        'line 1, generation: takes "2017-01" or "2017-06"; got 2018',
        'line 4, services[0].spec_alias: takes one of the 18 sizes that have a name, such as C2M4S20; got "C3M3S20"',
      ],
    ],
    [
      'numbers a repository of its own and a public one alike',
      'repositories: [{ repo_name: a, repo_id: 7 }]\npublic_repositories: [{ repo_name: b, repo_id: 7 }]',
      ['line 2, public_repositories[0].repo_id: is a duplicate: 7'],
    ],
    [
      'has two containers without a name',
      service(
        '  - service_name: s\n    containers:\n      - image_path: hub.c.163.com/admin/a:v1\n      - image_path: hub.c.163.com/admin/a:v1',
      ),
      ['line 6, services[0].containers[1].container_name: is a duplicate: s'],
    ],
  ])('that %s is refused with its line', async (_, text, expected) => {
    expect(await said(world(text))).toEqual(expected)
  })

  it('mounts a volume once', async () => {
    const mounted = (name: string) =>
      `  - { service_name: ${name}, stateful: true, containers: [{ image_path: hub.c.163.com/admin/a:v1, volumes: { d: /d } }] }`
    expect(await said(world(`volumes: [{ volume_name: d }]\n${service(`${mounted('s')}\n${mounted('t')}`)}`))).toEqual([
      'line 5, services[1].containers[0].volumes: is a duplicate: d',
    ])
  })

  it('accepts the same name in two namespaces', async () => {
    const both = ['a', 'b'].map((space) => `  - { service_name: s, namespace: ${space}, ${image} }`).join('\n')
    const { services } = await world(`namespaces: [{ display_name: a }, { display_name: b }]\n${service(both)}`)
    expect(new Set(services.map(({ namespaceId }) => namespaceId)).size).toBe(2)
  })

  it('has all of its problems reported, in the order of its lines', async () => {
    const lines = await said(world('ips: [{ ip: x }]\nservices:\n  - { service_name: S }\nvolumes: 1\nextra: 1'))
    expect(lines.map((line) => line.replace(/:.*/, ''))).toEqual([
      'line 1, ips[0]',
      'line 1, ips[0].ip',
      'line 3, services[0]',
      'line 3, services[0].service_name',
      'line 4, volumes',
      'line 5, extra',
    ])
  })

  it('is no bomb of aliases', async () => {
    const levels = Array.from({ length: 9 }, (_, index) => {
      const before = index === 0 ? '1' : `*a${index - 1}`
      return `a${index}: &a${index} [${Array.from({ length: 9 }, () => before)}]`
    })
    expect(await said(world(levels.join('\n')))).toEqual([expect.stringContaining('is not YAML: ')])
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
  ])('is refused where it says %s', async (text, expected) => {
    expect(await said(readFaults(text, faultsSchema))).toEqual([expected])
  })
})
