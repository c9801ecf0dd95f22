/** What becomes of a declared service. */
import { describe, expect, it } from 'vitest'
import {
  balancer,
  environment,
  listener,
  planned,
  problems,
  rule,
  service,
  summary,
  V1,
  V2,
  WEB,
  web,
} from '../fixture.ts'

describe('a service', () => {
  it('is updated field by field', async () => {
    const declared = service('web', {
      replicas: 3,
      spec: { spec_id: 2 },
      port_maps: [
        { source_port: 80, dest_port: 8080, protocol: 'TCP' },
        { source_port: 443, dest_port: 8443, protocol: 'TCP' },
      ],
      containers: { web: { image_path: V2, log_dirs: [] } },
    })
    expect(summary((await planned(environment({ services: [declared] }))).plan)).toEqual([
      `update service web: replicas 2 -> 3; spec_id 1 -> 2; port_maps 80:8080/TCP -> 443:8443/TCP, 80:8080/TCP; containers.web.image_path ${V1} -> ${V2}; containers.web.log_dirs /var/log/ -> `,
    ])
  })

  it('shows no value of a variable', async () => {
    const envs = [
      { key: 'MODE', value: 'test' },
      { key: 'DB_PASSWORD', value: 'hunter2' },
    ]
    const { plan } = await planned(environment({ services: [service('web', { containers: { web: { envs } } })] }))
    expect(summary(plan)).toEqual([
      'update service web: containers.web.envs.DB_PASSWORD  -> ***; containers.web.envs.MODE *** -> ***',
    ])
    expect(JSON.stringify(plan)).not.toMatch(/hunter2|production/)
  })

  it('shows no field in which a secret stands', async () => {
    const declared = environment({
      load_balancers: [balancer('mylb', [], { description: 'pin 1234' })],
      secrets: ['load_balancers.mylb.description'],
    })
    expect(summary((await planned(declared)).plan)).toEqual(['update load_balancer mylb: description *** -> ***'])
  })

  it.each([
    [
      'a new size of a volume',
      { volumes: [{ volume_name: 'myvolume', size: 70 }] },
      'volumes.myvolume.size',
      'update volume myvolume: size *** -> ***',
    ],
    [
      'the size of a new volume',
      { volumes: [{ volume_name: 'fresh', size: 70 }] },
      'volumes.fresh.size',
      'create volume fresh: size  -> ***',
    ],
    [
      'whether a new repository is public',
      { repositories: [{ repo_name: 'fresh', open_level: 1 as const }] },
      'repositories.fresh.open_level',
      'create repository fresh: open_level  -> ***',
    ],
    [
      'the port of a listener',
      { load_balancers: [balancer('mylb', [listener('http-listeners', { listen_port: 8070, recreate: 'allow' })])] },
      'load_balancers.mylb.listeners.http-listeners.listen_port',
      'recreate listener mylb/http-listeners: listen_port *** -> ***',
    ],
  ])('shows none of other resources either: %s', async (_, declared, at, words) => {
    expect(summary((await planned(environment({ ...declared, secrets: [at] }))).plan)).toEqual([words])
  })

  it.each([
    [
      'an address that a service asks for',
      {
        services: [service('cart', { stateful: true, pub_ip: '1.2.3.4', containers: { cart: { image_path: V1 } } })],
      },
      'services.cart.pub_ip',
      'The account has no such address as ***.',
    ],
    [
      'an address that a load balancer asks for',
      { load_balancers: [balancer('edge', [], { address: '59.111.163.163' })] },
      'load_balancers.edge.address',
      'The address *** is in use by mylb.',
    ],
    [
      'the port of a rule',
      { load_balancers: [balancer('mylb', [listener('http-listeners', { clusters: [rule('web', 7391)] })])] },
      'load_balancers.mylb.listeners.http-listeners.clusters.[0].servicePort',
      'A rule of listener mylb/http-listeners leads to web:***, and the service has no TCP port *** in the end.',
    ],
    [
      'whether a repository is public',
      { repositories: [{ repo_name: 'web', open_level: 1 as const }] },
      'repositories.web.open_level',
      'The repository web has open_level 0, and the API cannot change that to ***: change it in the console, or in the file.',
    ],
  ])('says what is wrong without it: %s', async (_, declared, at, words) => {
    const { plan } = await planned(environment({ ...declared, secrets: [at] }))
    expect(plan.problems.map(({ message }) => message)).toEqual([words])
  })

  it('that does not exist is created with what the file says', async () => {
    const declared = service('cart', {
      replicas: 2,
      containers: { cart: { image_path: V1, command: 'run --password x' } },
    })
    expect(summary((await planned(environment({ services: [declared] }))).plan)).toEqual([
      `create service cart: replicas  -> 2; containers.cart.image_path  -> ${V1}; containers.cart.command  -> ***`,
    ])
  })

  it.each([
    [
      'without containers',
      service('cart', {}),
      'The service cart does not exist, and without containers it cannot be created.',
    ],
    [
      'without an image',
      service('cart', { containers: { cart: {} } }),
      'The container cart of service cart is new, and needs an image_path.',
    ],
    [
      'with a key that is not there',
      service('cart', { containers: { cart: { image_path: V1, ssh_keys: ['nobody'] } } }),
      'The service cart uses the SSH key nobody, which neither exists nor is declared.',
    ],
    [
      'with a volume that is not there',
      service('cart', {
        stateful: true,
        containers: { cart: { image_path: V1, volumes: [{ volume: 'none', mount_path: '/x/' }] } },
      }),
      'The service cart mounts the volume none, which neither exists nor is declared.',
    ],
    [
      'with a volume that another has',
      service('cart', {
        stateful: true,
        containers: { cart: { image_path: V1, volumes: [{ volume: 'myvolume2', mount_path: '/x/' }] } },
      }),
      'The service cart mounts the volume myvolume2, which db holds.',
    ],
    [
      'stateless with a volume',
      service('cart', {
        containers: { cart: { image_path: V1, volumes: [{ volume: 'myvolume', mount_path: '/x/' }] } },
      }),
      'The service cart is stateless, and only stateful services mount volumes.',
    ],
    [
      'with an address of somebody else',
      service('cart', { stateful: true, pub_ip: '59.111.120.200', containers: { cart: { image_path: V1 } } }),
      'The address 59.111.120.200 is in use by db.',
    ],
    [
      'with an address that is not there',
      service('cart', { stateful: true, pub_ip: '1.2.3.4', containers: { cart: { image_path: V1 } } }),
      'The account has no such address as 1.2.3.4.',
    ],
    [
      'stateful with two replicas',
      service('cart', { stateful: true, replicas: 2, containers: { cart: { image_path: V1 } } }),
      'The service cart is stateful, and has always one replica.',
    ],
  ])('that is new %s is refused, and shown all the same', async (_, declared, problem) => {
    const { plan } = await planned(environment({ services: [declared], lines: { 'services.cart': 7 } }))
    expect(problems(plan)).toEqual([`7: ${problem}`])
    expect(plan.changes).toMatchObject([{ operation: 'create', kind: 'service', name: 'cart' }])
  })

  it('that is being deleted is created', async () => {
    const given = (world: Parameters<NonNullable<Parameters<typeof planned>[1]>['given'] & object>[0]) => {
      const found = world.services.find(({ id }) => id === WEB)
      const pending = {
        status: 'deleting',
        endStatus: 'delete_succ',
        showsAt: 0,
        appliesAt: 9e12,
        endsAt: 9e12,
        becomes: {},
        deletes: true,
      }
      Object.assign(found ?? {}, { status: 'deleting', pending })
    }
    expect((await planned(environment({ services: [web] }), { given })).plan.changes).toMatchObject([
      { operation: 'create', name: 'web' },
    ])
  })

  it('whose last operation failed is warned of, and waited for', async () => {
    const given = ({ services }: Parameters<NonNullable<Parameters<typeof planned>[1]>['given'] & object>[0]) =>
      void Object.assign(services.find(({ id }) => id === WEB) ?? {}, { status: 'update_fail' })
    const { plan } = await planned(environment({ services: [web] }), { given })
    expect(plan).toMatchObject({ changes: [], steps: [{ id: 'service web', does: 'settle' }], problems: [] })
    expect(plan.warnings).toEqual(['The service web is as declared, but its last operation failed (update_fail).'])
  })
})
