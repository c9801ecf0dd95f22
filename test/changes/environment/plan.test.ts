import { describe, expect, it } from 'vitest'
import {
  balancer,
  environment,
  listener,
  listening,
  planned,
  problems,
  rule,
  service,
  summary,
  V1,
  V2,
  WEB,
} from './fixture.ts'

const web = service('web', {
  replicas: 2,
  containers: { web: { image_path: V1, envs: [{ key: 'MODE', value: 'production' }] } },
})
const front = balancer('mylb', [listener('http-listeners', { clusters: [rule('web', 80)] })])

describe('what is as declared', () => {
  it('gives an empty plan, and what the file does not mention is listed', async () => {
    const { plan } = await planned(environment({ services: [web] }))
    expect(plan).toMatchObject({ changes: [], steps: [], problems: [], warnings: [] })
    expect(plan.unmanaged).toEqual([
      { kind: 'secret_key', name: 'mykey' },
      { kind: 'volume', name: 'myvolume2' },
      { kind: 'service', name: 'db' },
      { kind: 'service', name: 'shop' },
      { kind: 'load_balancer', name: 'mylb' },
    ])
  })

  it('may leave out whatever is not managed', async () => {
    const declared = environment({
      services: [service('web'), service('db', { stateful: true })],
      load_balancers: [balancer('mylb', [listener('http-listeners')])],
    })
    expect((await planned(declared)).plan.changes).toEqual([])
  })

  it('sends nothing that changes', async () => {
    const { operations } = await planned(environment({ services: [service('web', { replicas: 3 })] }))
    expect(operations().filter((id) => !/^(list|get)/.test(id ?? ''))).toEqual([])
  })
})

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

describe('a recreation', () => {
  const database = { container002: { image_path: 'hub.c.163.com/public/ubuntu:16.04' } }
  it.each([
    ['another name of a container', service('web', { containers: { front: { image_path: V1 } } }), 'containers'],
    [
      'another repository',
      service('web', { containers: { web: { image_path: 'hub.c.163.com/admin/api:v1' } } }),
      'containers.web.image_path',
    ],
    ['another command', service('web', { containers: { web: { command: 'sleep' } } }), 'containers.web.command'],
    ['another key', service('web', { containers: { web: { ssh_keys: ['mykey'] } } }), 'containers.web.ssh_keys'],
  ])('is refused: %s', async (_, declared, field) => {
    const { plan } = await planned(environment({ services: [declared] }))
    expect(problems(plan)).toEqual([
      `The service web would have to be created again, since the platform cannot change ${field}: allow it with recreate: allow.`,
    ])
    expect(plan.changes).toMatchObject([
      {
        operation: 'recreate',
        notes: expect.arrayContaining(['it is deleted and created again, and is down in the meantime']),
      },
    ])
  })

  it('of a stateful service is what any other image, variable or size needs, and needs two permissions', async () => {
    const { plan } = await planned(environment({ services: [service('db', { containers: database })] }))
    expect(plan.changes).toMatchObject([{ operation: 'recreate', name: 'db' }])
    expect(problems(plan)).toEqual([
      'The service db would have to be created again, since the platform cannot change containers.container002.image_path: allow it with recreate: allow.',
      'The service db is stateful, and is only created again where the step has allow_data_loss: true.',
    ])
    const allowed = environment({ services: [service('db', { recreate: 'allow', containers: database })] })
    expect(problems((await planned(allowed, { options: { allowDataLoss: true } })).plan)).toEqual([])
  })

  it('is what a service needs that was never created', async () => {
    const given = ({ services }: { services: { id: number; status: string }[] }) =>
      void Object.assign(services.find(({ id }) => id === WEB) ?? {}, { status: 'create_fail' })
    const { plan } = await planned(environment({ services: [web] }), { given })
    expect(problems(plan)).toEqual([
      'The service web was never created (create_fail), and has to be created again: allow it with recreate: allow.',
    ])
  })

  it('says that there is a short gap where a rule leads to the service', async () => {
    const declared = environment({
      services: [service('web', { recreate: 'allow', containers: { web: { command: 'sleep' } } })],
      load_balancers: [front],
    })
    expect((await planned(declared)).plan.changes[0]?.notes).toEqual([
      'it is deleted and created again, and is down in the meantime',
      'short gap: for a moment a forwarding rule leads nowhere',
    ])
  })

  it('of a listener is refused unless it is allowed', async () => {
    const moved = (recreate: 'allow' | 'refuse') =>
      environment({ load_balancers: [balancer('mylb', [listener('http-listeners', { listen_port: 8080, recreate })])] })
    const { plan } = await planned(moved('refuse'))
    expect(summary(plan)).toEqual(['recreate listener mylb/http-listeners: listen_port 80 -> 8080'])
    expect(problems(plan)).toEqual([
      'The listener mylb/http-listeners would have to be created again, since the platform cannot change listen_port: allow it with recreate: allow.',
    ])
    expect(problems((await planned(moved('allow'))).plan)).toEqual([])
  })
})

describe('what is to go', () => {
  it('is only what absent names, in reverse', async () => {
    const declared = environment({
      absent: { services: ['web', 'gone-before'], listeners: ['mylb/http-listeners'], certificates: ['my-cer'] },
    })
    expect(summary((await planned(declared)).plan)).toEqual([
      'delete listener mylb/http-listeners',
      'delete service web',
      'delete certificate my-cer',
    ])
  })

  it('is refused where a rule that stays leads to it', async () => {
    const { plan } = await planned(environment({ absent: { services: ['web'] }, lines: { 'absent.services.web': 4 } }))
    expect(problems(plan)).toEqual(['4: The service web is to go, and is still used by listener mylb/http-listeners.'])
  })

  it('is refused where a service that stays uses it, and where data would be lost', async () => {
    const absent = { volumes: ['myvolume2', 'myvolume'], secret_keys: ['mykey'] }
    expect(problems((await planned(environment({ absent }))).plan)).toEqual([
      'The volume myvolume2 is to go, and is still used by service db.',
      'To delete the volume myvolume2, the step needs allow_data_loss: true.',
      'To delete the volume myvolume, the step needs allow_data_loss: true.',
      'The SSH key mykey is to go, and is still used by service db.',
    ])
  })

  it('may go together with what uses it', async () => {
    const absent = { services: ['db'], volumes: ['myvolume2'], secret_keys: ['mykey'] }
    const { plan } = await planned(environment({ absent }), { options: { allowDataLoss: true } })
    expect(plan.problems).toEqual([])
    expect(plan.steps).toMatchObject([
      { id: 'service db', needs: [] },
      { id: 'volume myvolume2', needs: ['service db'] },
      { id: 'SSH key mykey', needs: ['service db'] },
    ])
  })

  it('is not what is declared too', async () => {
    const declared = environment({ services: [service('web')], absent: { services: ['web'] } })
    expect(problems((await planned(declared)).plan)).toContain('The service web is both declared and named in absent.')
  })

  it('is not more than the step may delete', async () => {
    const absent = { services: ['web', 'shop'], listeners: ['mylb/http-listeners'] }
    expect(problems((await planned(environment({ absent }), { options: { maxDeletions: 2 } })).plan)).toEqual([
      '3 resources would be deleted or created again, and max_deletions allows 2.',
    ])
  })

  it('is a namespace only with all that is in it', async () => {
    const options = { allowDataLoss: true, maxDeletions: 9 }
    expect(problems((await planned(environment({ absent: { namespace: true } }), { options })).plan)).toEqual([
      'The namespace my-ev-admin is to go, and is still used by service web, service shop, service db, load balancer mylb.',
    ])
    const absent = { namespace: true, services: ['web', 'shop', 'db'], load_balancers: ['mylb'] }
    const { plan } = await planned(environment({ absent }), { options })
    expect(plan.problems).toEqual([])
    expect(plan.steps.find(({ kind }) => kind === 'namespace')?.needs).toHaveLength(4)
  })
})

describe('rules', () => {
  it.each([
    [
      'a service that is not there',
      rule('nobody', 80),
      'A rule of listener mylb/http-listeners leads to nobody:80, and there is no service nobody in the end.',
    ],
    [
      'a port that is not there',
      rule('web', 81),
      'A rule of listener mylb/http-listeners leads to web:81, and the service has no TCP port 81 in the end.',
    ],
  ])('must not lead to %s', async (_, one, problem) => {
    const lines = { 'load_balancers.mylb.listeners.http-listeners.clusters': 9 }
    const declared = environment({
      load_balancers: [balancer('mylb', [listener('http-listeners', { clusters: [one] })])],
      lines,
    })
    expect(problems((await planned(declared)).plan)).toEqual([`9: ${problem}`])
  })

  it('of a listener that is not declared hold the ports that they use', async () => {
    const declared = environment({ services: [service('web', { port_maps: [] })] })
    expect(problems((await planned(declared)).plan)).toEqual([
      'The service web would lose its port 80, to which a rule of listener mylb/http-listeners leads: declare the rules of that listener too.',
    ])
  })

  it('are compared with the defaults filled in', async () => {
    const clusters = [
      { serverName: '*', path: '/', serviceName: 'web', servicePort: 80, policy: { mode: 'insert', expire: 60 } },
    ]
    expect(
      (await planned(environment({ load_balancers: [balancer('mylb', [listener('http-listeners', { clusters })])] })))
        .plan.changes,
    ).toEqual([])
  })

  it('of https need a certificate that is there', async () => {
    const secure = (certName?: string) =>
      environment({
        load_balancers: [
          balancer('mylb', [
            listener('secure', { protocol: 'https', listen_port: 443, clusters: [{ ...rule('web', 80), certName }] }),
          ]),
        ],
      })
    expect(problems((await planned(secure())).plan)).toEqual([
      'A rule of listener mylb/secure needs a certificate, since it speaks https.',
    ])
    expect(problems((await planned(secure('nobody'))).plan)).toEqual([
      'A rule of listener mylb/secure uses the certificate nobody, which is not there in the end.',
    ])
    expect(summary((await planned(secure('my-cer'))).plan)).toEqual([
      'create listener mylb/secure: protocol  -> https; listen_port  -> 443; clusters  -> */ → web:80 (certificate my-cer)',
    ])
  })
})

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

describe('the order', () => {
  it('waits for real dependencies alone', async () => {
    const declared = environment({
      services: [
        service('cart', { needs: ['shop'], containers: { cart: { image_path: V1 } } }),
        service('shop', { needs: ['web'] }),
        service('web', { replicas: 3 }),
        service('data', {
          stateful: true,
          containers: {
            data: { image_path: V1, ssh_keys: ['ops'], volumes: [{ volume: 'fresh', mount_path: '/data/' }] },
          },
        }),
      ],
      volumes: [{ volume_name: 'fresh', size: 10 }],
      secret_keys: [{ key_name: 'ops' }],
      load_balancers: [balancer('edge', [listener('http', { listen_port: 80, clusters: [rule('web', 80)] })])],
    })
    const { plan } = await planned(declared)
    expect(plan.problems).toEqual([])
    expect(Object.fromEntries(plan.steps.map(({ id, needs }) => [id, needs]))).toEqual({
      'SSH key ops': [],
      'volume fresh': [],
      // Through shop, of which nothing is to be done.
      'service cart': ['service web'],
      'service web': [],
      'service data': ['volume fresh', 'SSH key ops'],
      'load balancer edge': [],
      'listener edge/http': ['load balancer edge', 'service web'],
    })
  })

  it('is refused where services need each other', async () => {
    const services = [service('web', { needs: ['shop'] }), service('shop', { needs: ['web'] })]
    expect(problems((await planned(environment({ services }))).plan)).toEqual([
      'There is no order: these need each other in a circle: web → shop → web.',
    ])
  })

  it('moves ports in two phases where rules use them', async () => {
    const port_maps = [{ source_port: 8080, dest_port: 9090, protocol: 'TCP' }]
    const declared = environment({
      services: [service('web', { port_maps })],
      load_balancers: [balancer('mylb', [listener('http-listeners', { clusters: [rule('web', 8080)] })])],
    })
    const { plan } = await planned(declared)
    expect(plan.problems).toEqual([])
    expect(plan.changes.map(({ notes }) => notes)).toEqual([[], []])
    expect(plan.steps.map(({ id, needs }) => [id, ...needs])).toEqual([
      ['service web'],
      ['service web: old ports', 'service web', 'listener mylb/http-listeners'],
      ['listener mylb/http-listeners', 'service web'],
    ])
  })

  it.each([
    ['the container port stays', { source_port: 8080, dest_port: 8080, protocol: 'TCP' }, 8080],
    ['the same port leads elsewhere', { source_port: 80, dest_port: 9090, protocol: 'TCP' }, 80],
  ])('says that there is a short gap where %s', async (_, map, port) => {
    const declared = environment({
      services: [service('web', { port_maps: [map] })],
      load_balancers: [balancer('mylb', [listener('http-listeners', { clusters: [rule('web', port)] })])],
    })
    const { plan } = await planned(declared)
    expect(plan.problems).toEqual([])
    expect(plan.changes[0]?.notes).toEqual(['short gap: for a moment a forwarding rule leads nowhere'])
    expect(plan.steps.some(({ does }) => does === 'ports')).toBe(false)
  })

  it('lets a listener take the port of one that goes', async () => {
    const declared = environment({
      load_balancers: [balancer('mylb', [listener('second', { listen_port: 8080, clusters: [rule('web', 80)] })])],
      absent: { listeners: ['mylb/first'] },
    })
    const { plan } = await planned(declared, { given: listening('first', 8080, 'web', 80) })
    expect(plan.steps).toMatchObject([
      { id: 'listener mylb/second', needs: ['listener mylb/first'] },
      { id: 'listener mylb/first', needs: [] },
    ])
  })
})
