import { describe, expect, it, test } from 'vitest'
import { readResources } from '../../../simulator/api/documents.ts'
import type { World } from '../../../simulator/index.ts'
import { readWorld } from '../../../simulator/world/files.ts'
import { worldOfEnvironment } from '../../../src/actions/rehearse/environment-world.ts'
import { environmentOf, SHOP, SHOP_VARIABLES } from '../../../testing/environment-file.ts'
import { simulated } from '../../../testing/simulated-client.ts'
import {
  balancersOfEnvironment,
  balancersOfWorld,
  exportAndRead,
  NOTHING_TO_DO,
  servicesOfEnvironment,
  servicesOfWorld,
  todoOf,
} from '../../step/environment/export/mirror.ts'

const { worldSchema } = await readResources()

/** The world of an environment file, as the simulator reads it. */
async function worldOf(text: string, images: readonly string[] = []): Promise<World> {
  const options = { missing: (name: string) => `rehearsal-${name}` }
  return readWorld(JSON.stringify(worldOfEnvironment(await environmentOf(text, options), images)), worldSchema)
}

const file = (...lines: readonly string[]) => ['namespace: shop-acme', ...lines].join('\n')
const tagsOf = ({ repositories, publicRepositories }: World) =>
  [...repositories, ...publicRepositories].flatMap(({ userName, name, tags }) =>
    tags.map((tag) => `${userName}/${name}:${tag.name}`),
  )

describe('the world of an environment file', () => {
  it('has what the file declares, and nothing of what is absent', async () => {
    const environment = await environmentOf(SHOP, SHOP_VARIABLES)
    const world = await worldOf(SHOP.replace('${TAG}', 'v1').replace('${DB_PASSWORD}', 'pw'))
    // A certificate that only its id names gets a name.
    const named = JSON.parse(
      JSON.stringify(balancersOfEnvironment(environment)).replace(
        /("servicePort":80)(?=,"policy":\{"mode":"rew)/,
        '$1,"certificate":"certificate-1"',
      ),
    )
    expect(balancersOfWorld(world, 'shop-acme')).toEqual(named)
    expect(servicesOfWorld(world, 'shop-acme')).toEqual(withDefaults(servicesOfEnvironment(environment)))
    expect(world.volumes).toMatchObject([{ name: 'data', sizeGb: 20, status: 'mount_succ' }])
    expect(world.secretKeys.map(({ name }) => name)).toEqual(['ops'])
    expect(world.certificates.map(({ name }) => name)).toEqual(['shop', 'certificate-1'])
  })

  it('has the images that it names, and those that it is given', async () => {
    const world = await worldOf(
      file(
        'services:',
        '  - { service_name: a, containers: [{ image_path: hub.c.163.com/acme/cart:v1 }] }',
        '  - { service_name: b, containers: [{ image_path: acme/cart }] }',
        '  - { service_name: c }',
      ),
      ['hub.c.163.com/acme/cart:v2', 'hub.c.163.com/public/nginx:1', 'docker.io/library/nginx:1'],
    )
    expect(tagsOf(world).toSorted()).toEqual(
      ['acme/cart:latest', 'acme/cart:v1', 'acme/cart:v2', 'public/nginx:1', 'public/rehearsal:latest'].toSorted(),
    )
    expect(world.services.map(({ containers }) => containers[0]?.imagePath)).toEqual([
      'hub.c.163.com/acme/cart:v1',
      'hub.c.163.com/acme/cart:latest',
      'hub.c.163.com/public/rehearsal:latest',
    ])
  })

  test.each([
    [
      'a service and its port that only a rule names',
      [
        'load_balancers:',
        '  - lb_name: lb',
        '    listeners: [{ listener_name: l, clusters: [{ serviceName: web, servicePort: 8080 }] }]',
      ],
      { services: [{ name: 'web', ports: [{ servicePort: 8080 }] }] },
    ],
    [
      'a certificate that only a rule names',
      [
        'load_balancers:',
        '  - lb_name: lb',
        '    listeners: [{ listener_name: l, protocol: https, clusters: [{ certName: c, serviceName: web, servicePort: 80 }] }]',
      ],
      { certificates: [{ name: 'c' }], loadBalancers: [{ listeners: [{ listenPort: 443 }] }] },
    ],
    [
      'a volume and a key that only a container names, of a service that is stateful then',
      ['services: [{ service_name: db, containers: [{ volumes: { data: /data }, ssh_keys: [ops] }] }]'],
      { services: [{ stateful: true }], volumes: [{ name: 'data', sizeGb: 10 }], secretKeys: [{ name: 'ops' }] },
    ],
    [
      'a repository that has no image yet',
      ['repositories: [{ repo_name: cart, open_level: 1 }]'],
      { repositories: [{ name: 'cart', openLevel: 1, tags: [] }] },
    ],
    [
      'its namespace, of an account whose others would end alike',
      [],
      { namespaces: [{ displayName: 'shop', fullName: 'shop-acme' }], account: { suffix: 'acme' } },
    ],
    [
      'no listener without rules, which the platform has not either',
      ['load_balancers: [{ lb_name: lb, listeners: [{ listener_name: l }] }]'],
      { loadBalancers: [{ name: 'lb', listeners: [] }] },
    ],
  ])('has %s', async (_, lines, expected) => {
    expect(await worldOf(file(...lines))).toMatchObject(expected)
  })

  it('is exported as a file that says the same', async () => {
    // A tag that names no version would be warned of.
    const world = await worldOf(SHOP.replace('${TAG}', 'v1'))
    const { client } = await simulated({ world })
    const { environment, plan } = await exportAndRead(client, world, 'shop-acme')
    expect(servicesOfEnvironment(environment)).toEqual(servicesOfWorld(world, 'shop-acme'))
    expect(balancersOfEnvironment(environment)).toEqual(balancersOfWorld(world, 'shop-acme'))
    expect(todoOf(plan)).toEqual(NOTHING_TO_DO)
  })
})

/** The size and the ports that a world gives to what has none. */
function withDefaults(services: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(services).map(([name, service]) => {
      const { spec, ...rest }: { spec?: unknown } = Object(service)
      return [name, { spec: spec ?? { spec_id: 1 }, ...rest }]
    }),
  )
}
