import { describe, expect, it } from 'vitest'
import { readResources } from '../../../simulator/api/documents.ts'
import { readWorld } from '../../../simulator/world/files.ts'
import { image, problemsOf, service } from './world-texts.ts'

const { worldSchema } = await readResources()
const world = (text: string) => readWorld(text, worldSchema)
describe('an invalid world file', () => {
  it.each<[string, string, string[]]>([
    [
      'is no YAML',
      'services: [',
      ['line 1: is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ],
    ['has a key twice', 'ips: []\nips: []', ['line 2: is not YAML: Map keys must be unique']],
    ['is a list', '[]', ['line 1: takes a mapping']],
    [
      'has an unknown key',
      'port: 1',
      [
        'line 1, port: has no key "port"; it takes generation, account, namespaces, repositories, public_repositories, services, load_balancers, certificates, volumes, ips, secret_keys, quotas, traffic',
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
      'says how an image of an unknown repository answers',
      'repositories: [{ repo_name: a, tags: [v1] }]\ntraffic:\n  images:\n    - { image: hub.c.163.com/admin/a:v2 }\n    - { image: hub.c.163.com/admin/b:v1 }',
      [
        'line 5, traffic.images[1].image: names an unknown repository: hub.c.163.com/admin/b; known: hub.c.163.com/admin/a',
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
        'line 4, load_balancers[0].listeners[0].clusters[0]: lacks certId or certName',
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
    expect(await problemsOf(world(text))).toEqual(expected)
  })

  it('mounts a volume once', async () => {
    const mounted = (name: string) =>
      `  - { service_name: ${name}, stateful: true, containers: [{ image_path: hub.c.163.com/admin/a:v1, volumes: { d: /d } }] }`
    expect(
      await problemsOf(world(`volumes: [{ volume_name: d }]\n${service(`${mounted('s')}\n${mounted('t')}`)}`)),
    ).toEqual(['line 5, services[1].containers[0].volumes: is a duplicate: d'])
  })

  it('accepts the same name in two namespaces', async () => {
    const both = ['a', 'b'].map((space) => `  - { service_name: s, namespace: ${space}, ${image} }`).join('\n')
    const { services } = await world(`namespaces: [{ display_name: a }, { display_name: b }]\n${service(both)}`)
    expect(new Set(services.map(({ namespaceId }) => namespaceId)).size).toBe(2)
  })

  it('has all of its problems reported, in the order of its lines', async () => {
    const lines = await problemsOf(world('ips: [{ ip: x }]\nservices:\n  - { service_name: S }\nvolumes: 1\nextra: 1'))
    expect(lines.map((line) => line.replace(/:.*/, ''))).toEqual([
      'line 1, ips[0]',
      'line 1, ips[0].ip',
      'line 3, services[0]',
      'line 3, services[0].service_name',
      'line 4, volumes',
      'line 5, extra',
    ])
  })

  it('has a limited number of aliases', async () => {
    const levels = Array.from({ length: 9 }, (_, index) => {
      const before = index === 0 ? '1' : `*a${index - 1}`
      return `a${index}: &a${index} [${Array.from({ length: 9 }, () => before)}]`
    })
    expect(await problemsOf(world(levels.join('\n')))).toEqual([expect.stringContaining('is not YAML: ')])
  })
})
