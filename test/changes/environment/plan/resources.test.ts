/** Repositories, keys, certificates, volumes and the namespace. */
import { describe, expect, it } from 'vitest'
import { balancer, environment, listener, planned, problems, rule, service, summary, V1 } from '../fixture.ts'

describe('other resources', () => {
  it('are created where they are missing', async () => {
    const declared = environment({
      repositories: [
        { repo_name: 'web', open_level: 0 },
        { repo_name: 'fresh', open_level: 1 },
      ],
      secret_keys: [{ key_name: 'mykey' }, { key_name: 'ops' }],
      volumes: [{ volume_name: 'data', size: 20 }, { volume_name: 'myvolume' }],
      load_balancers: [balancer('edge', [], { bandwidth_limit: 20 })],
    })
    const { plan } = await planned(declared)
    expect(plan.problems).toEqual([])
    expect(summary(plan)).toEqual([
      'create repository fresh: open_level  -> 1',
      'create secret_key ops',
      'create volume data: size  -> 20',
      'create load_balancer edge: bandwidth_limit  -> 20',
    ])
  })

  it.each([
    [
      'a repository whose level would change',
      { repositories: [{ repo_name: 'web', open_level: 1 as const }] },
      /has open_level 0, and the API cannot change that to 1/,
    ],
    [
      'a certificate without content',
      { certificates: [{ cert_name: 'fresh' }] },
      /without pub_cert and pri_key it cannot be created/,
    ],
    ['a new volume without size', { volumes: [{ volume_name: 'fresh' }] }, /without a size it cannot be created/],
    [
      'a volume that would shrink',
      { volumes: [{ volume_name: 'myvolume', size: 0 }] },
      /has 10 GB, and volumes only grow/,
    ],
    [
      'an attached volume that would grow',
      { volumes: [{ volume_name: 'myvolume2', size: 20 }] },
      /attached to my-ev\/db, and an attached volume cannot grow/,
    ],
    [
      'another address of a load balancer',
      { load_balancers: [balancer('mylb', [], { address: '59.111.109.202' })] },
      /has the address 59.111.163.163, and keeps it/,
    ],
    [
      'a load balancer with an address in use',
      { load_balancers: [balancer('edge', [], { address: '59.111.163.163' })] },
      /is in use by mylb/,
    ],
    [
      'a new listener without a port',
      { load_balancers: [balancer('mylb', [listener('x', { clusters: [rule('web', 80)] })])] },
      /without a listen_port it cannot be created/,
    ],
    [
      'a new listener without rules',
      { load_balancers: [balancer('mylb', [listener('x', { listen_port: 8080 })])] },
      /without clusters it cannot be created/,
    ],
    [
      'a listener that would lose all rules',
      { load_balancers: [balancer('mylb', [listener('http-listeners', { clusters: [] })])] },
      /has no rule left/,
    ],
  ])('are refused: %s', async (_, declared, words) => {
    const { plan } = await planned(environment(declared))
    expect(problems(plan)).toEqual([expect.stringMatching(words)])
  })

  it('renew a certificate whose fingerprint differs, and show nothing of its key', async () => {
    const content = { pub_cert: 'PUBLIC', pri_key: 'PRIVATE', fingerprint: 'AA:BB', notAfter: 0 }
    const { plan } = await planned(environment({ certificates: [{ cert_name: 'my-cer', content }] }))
    expect(plan.changes).toMatchObject([{ operation: 'update', fields: [{ field: 'finger_print', after: 'AA:BB' }] }])
    expect(JSON.stringify(plan)).not.toContain('PRIVATE')
  })
})

describe('the namespace', () => {
  it('of another account is refused by its name', async () => {
    const { plan } = await planned(environment({ namespace: 'shop-acme', lines: { namespace: 1 } }))
    expect(problems(plan)).toEqual([
      '1: The namespace shop-acme is not of this account: the full names of its namespaces end with -admin.',
    ])
  })

  it('is created first', async () => {
    const declared = environment({
      namespace: 'fresh-admin',
      secret_keys: [{ key_name: 'ops' }],
      services: [service('cart', { containers: { cart: { image_path: V1 } } })],
    })
    const { plan } = await planned(declared)
    expect(plan.problems).toEqual([])
    expect(plan.steps.map(({ id, needs }) => [id, ...needs])).toEqual([
      ['namespace fresh-admin'],
      ['SSH key ops', 'namespace fresh-admin'],
      ['service cart', 'namespace fresh-admin'],
    ])
  })

  it('may be anything where the account has only the default one', async () => {
    const given = (world: { namespaces: { displayName: string }[]; services: unknown[]; loadBalancers: unknown[] }) => {
      world.namespaces.splice(
        0,
        world.namespaces.length,
        ...world.namespaces.filter(({ displayName }) => displayName === 'default'),
      )
      world.services.length = 0
      world.loadBalancers.length = 0
    }
    expect(problems((await planned(environment({ namespace: 'shop-acme' }), { given })).plan)).toEqual([])
  })
})
