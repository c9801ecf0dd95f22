import { X509Certificate } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { selfSigned, type World } from '../../../simulator/index.ts'
import { hasPort } from '../../../src/changes/environment/plan/rules.ts'
import { balancer, DB, environment, listener, listening, planned, rule, SHOP, service, V1, V2, WEB } from './fixture.ts'

const TCP = { protocol: 'TCP' }

/** The rules of listeners that lead nowhere in a world. */
function broken({ loadBalancers, services }: World): readonly string[] {
  return loadBalancers.flatMap(({ listeners }) =>
    listeners.flatMap(({ name, clusters }) =>
      clusters
        .filter(({ serviceName, servicePort }) => {
          const ports = services.find((one) => one.name === serviceName)?.ports ?? []
          const maps = ports.map(({ servicePort: source_port, containerPort: dest_port, protocol }) => ({
            source_port,
            dest_port,
            protocol,
          }))
          return !hasPort(maps, servicePort)
        })
        .map(({ serviceName, servicePort }) => `${name}: ${serviceName}:${servicePort}`),
    ),
  )
}

/** Watches the rules at each request. */
function watchingRules() {
  const seen: string[] = []
  const after = (_operation: string, _count: number, { world }: { readonly world: World }) =>
    void seen.push(...broken(world))
  return { seen, after }
}

describe('an environment that is applied', () => {
  it('is as declared then, and planned again gives nothing', async () => {
    const pair = selfSigned('shop.example.com', Date.UTC(2016, 11, 1), Date.UTC(2018, 0, 1))
    const content = { pub_cert: pair.pubCert, pri_key: pair.priKey, fingerprint: 'AA', notAfter: 0 }
    const declared = environment({
      repositories: [{ repo_name: 'fresh', open_level: 0 }],
      secret_keys: [{ key_name: 'ops' }],
      certificates: [{ cert_name: 'shop', content: { ...content, fingerprint: fingerprintOf(pair.pubCert) } }],
      volumes: [
        { volume_name: 'data', size: 20 },
        { volume_name: 'myvolume', size: 20 },
      ],
      services: [
        service('cart', {
          replicas: 2,
          needs: ['data'],
          port_maps: [{ source_port: 80, dest_port: 8080, ...TCP }],
          containers: { cart: { image_path: V1, envs: [{ key: 'A', value: '1' }] } },
        }),
        service('data', {
          stateful: true,
          containers: {
            data: { image_path: V1, ssh_keys: ['ops'], volumes: [{ volume: 'data', mount_path: '/data/' }] },
          },
        }),
        service('web', { replicas: 3, containers: { web: { image_path: V2, envs: [], log_dirs: ['/logs/'] } } }),
      ],
      load_balancers: [
        balancer(
          'edge',
          [
            listener('https', {
              protocol: 'https',
              listen_port: 443,
              clusters: [{ ...rule('cart', 80), certName: 'shop' }],
            }),
            listener('http', { listen_port: 80, clusters: [rule('cart', 80)] }),
          ],
          { bandwidth_limit: 20 },
        ),
      ],
    })
    const { apply, plan, replan, world, errors } = await planned(declared)
    expect(plan.problems).toEqual([])
    const outcomes = await apply()
    expect([...errors]).toEqual([])
    expect(Object.values(outcomes).every((outcome) => outcome === 'changed')).toBe(true)
    expect((await replan()).changes).toEqual([])
    expect(world.services.find(({ name }) => name === 'data')).toMatchObject({ stateful: true, status: 'create_succ' })
    expect(broken(world)).toEqual([])
  })

  it('takes away what absent names, in an order that the platform takes', async () => {
    const absent = {
      services: ['web', 'db'],
      load_balancers: ['mylb'],
      volumes: ['myvolume2'],
      secret_keys: ['mykey'],
      certificates: ['my-cer'],
    }
    const { seen, after } = watchingRules()
    const { apply, replan, world } = await planned(environment({ absent }), {
      after,
      options: { allowDataLoss: true, maxDeletions: 9 },
    })
    expect(new Set(Object.values(await apply()))).toEqual(new Set(['changed']))
    expect((await replan()).changes).toEqual([])
    expect(world.services.map(({ name }) => name)).toEqual(['shop'])
    expect([world.volumes.length, world.secretKeys.length, world.certificates.length]).toEqual([1, 0, 0])
    expect(seen).toEqual([])
  })

  it('moves the ports of a service without a moment in which a rule leads nowhere', async () => {
    const declared = environment({
      services: [service('web', { port_maps: [{ source_port: 8080, dest_port: 9090, ...TCP }] })],
      load_balancers: [balancer('mylb', [listener('http-listeners', { clusters: [rule('web', 8080)] })])],
    })
    const { seen, after } = watchingRules()
    const { apply, replan, changes, service: found } = await planned(declared, { after })
    await apply()
    expect(changes).toEqual(['updateServicePorts', 'updateListener', 'updateServicePorts'])
    expect(found(WEB).ports).toEqual([{ servicePort: 8080, containerPort: 9090, protocol: 'TCP' }])
    expect(seen).toEqual([])
    expect((await replan()).changes).toEqual([])
  })

  it('lets a listener move before its service goes', async () => {
    const declared = environment({
      services: [
        service('cart', {
          port_maps: [{ source_port: 80, dest_port: 80, ...TCP }],
          containers: { cart: { image_path: V1 } },
        }),
      ],
      load_balancers: [balancer('mylb', [listener('http-listeners', { clusters: [rule('cart', 80)] })])],
      absent: { services: ['web'] },
    })
    const { seen, after } = watchingRules()
    const { apply, changes } = await planned(declared, { after })
    await apply()
    expect(changes).toEqual(['createService', 'updateListener', 'deleteService'])
    expect(seen).toEqual([])
  })

  it('creates a stateful service again with all that the file leaves out', async () => {
    const declared = environment({
      services: [
        service('db', {
          recreate: 'allow',
          containers: { container002: { image_path: 'hub.c.163.com/public/ubuntu:16.04' } },
        }),
      ],
    })
    const { apply, replan, world, errors } = await planned(declared, { options: { allowDataLoss: true } })
    expect(await apply()).toEqual({ 'service db': 'changed' })
    expect([...errors]).toEqual([])
    const found = world.services.find(({ name }) => name === 'db')
    expect(found?.id).not.toBe(DB)
    expect(found).toMatchObject({
      pubIp: '59.111.120.200',
      publicNet: { used: true, type: 'flow', bandwidth: 20 },
      containers: [
        {
          imagePath: 'hub.c.163.com/public/ubuntu:16.04',
          sshKeys: ['mykey'],
          logDirs: ['/var/log/'],
          volumes: [{ name: 'myvolume2', mountPath: '/data/' }],
        },
      ],
    })
    expect((await replan()).changes).toEqual([])
  })

  it('creates a listener again on another port', async () => {
    const declared = environment({
      load_balancers: [balancer('mylb', [listener('http-listeners', { listen_port: 8080, recreate: 'allow' })])],
    })
    const { apply, changes, replan } = await planned(declared)
    expect(await apply()).toEqual({ 'listener mylb/http-listeners': 'changed' })
    expect(changes).toEqual(['deleteListener', 'createListener'])
    expect((await replan()).changes).toEqual([])
  })

  it('changes a load balancer and its listeners one after the other, however many may be changed at once', async () => {
    const declared = environment({
      load_balancers: [
        balancer(
          'mylb',
          [
            listener('http-listeners', { clusters: [rule('shop', 80)] }),
            listener('second', { listen_port: 8081, clusters: [rule('web', 80)] }),
            listener('third', { listen_port: 8082, clusters: [rule('web', 80)] }),
          ],
          { bandwidth_limit: 7 },
        ),
      ],
    })
    const { apply, heard, simulator } = await planned(declared, { width: 20 })
    expect(new Set(Object.values(await apply()))).toEqual(new Set(['changed']))
    expect(simulator.requests.filter(({ status }) => status >= 400)).toEqual([])
    expect(heard.warnings).toEqual([])
  })

  it('creates the namespace, by the name without what the names of the account end with', async () => {
    const declared = environment({
      namespace: 'fresh-admin',
      services: [service('cart', { containers: { cart: { image_path: V1 } } })],
    })
    const { apply, world, replan } = await planned(declared)
    expect(await apply()).toEqual({ 'namespace fresh-admin': 'changed', 'service cart': 'changed' })
    expect(world.namespaces.find(({ displayName }) => displayName === 'fresh')).toMatchObject({
      fullName: 'fresh-admin',
    })
    expect((await replan()).changes).toEqual([])
  })

  it('begins nothing else where the namespace turns out to be of another account', async () => {
    const given = (world: World) => {
      world.namespaces.splice(
        0,
        world.namespaces.length,
        ...world.namespaces.filter(({ displayName }) => displayName === 'default'),
      )
      world.services.length = 0
      world.loadBalancers.length = 0
    }
    const { apply, errors } = await planned(
      environment({ namespace: 'shop-acme', secret_keys: [{ key_name: 'ops' }] }),
      { given },
    )
    expect(await apply()).toEqual({ 'namespace shop-acme': 'failed', 'SSH key ops': 'skipped' })
    expect(errors.get('namespace shop-acme')).toBe(
      'The namespace was created, and its full name is shop-admin, not shop-acme: the file is of another account. Nothing else was begun.',
    )
  })
})

describe('what fails', () => {
  it('goes back once where it is an image, and skips what needs it alone', async () => {
    const declared = environment({
      services: [
        service('web', { containers: { web: { image_path: V2 } } }),
        service('shop', { needs: ['web'], replicas: 2 }),
      ],
      secret_keys: [{ key_name: 'ops' }],
    })
    const {
      apply,
      errors,
      service: found,
      changes,
    } = await planned(declared, {
      faults: [{ kind: 'fail_next_change', resource: 'service' }],
    })
    expect(await apply()).toEqual({ 'service web': 'failed', 'service shop': 'skipped', 'SSH key ops': 'changed' })
    expect(changes).toEqual(['updateServiceImage', 'updateServiceImage'])
    expect(found(WEB).containers[0]?.imagePath).toBe(V1)
    expect(errors.get('service web')).toMatch(/Rolled back: /)
    expect(found(SHOP).replicas).toBe(1)
  })

  it('leaves the old ports where the listener could not move', async () => {
    const declared = environment({
      services: [service('web', { port_maps: [{ source_port: 8080, dest_port: 9090, ...TCP }] })],
      load_balancers: [balancer('mylb', [listener('http-listeners', { clusters: [rule('web', 8080)] })])],
    })
    const { seen, after } = watchingRules()
    const { apply, service: found } = await planned(declared, {
      after,
      faults: [{ kind: 'fail_next_change', resource: 'listener' }],
    })
    expect(await apply()).toMatchObject({
      'service web': 'changed',
      'listener mylb/http-listeners': 'failed',
      'service web: old ports': 'skipped',
    })
    expect(found(WEB).ports).toHaveLength(2)
    expect(seen).toEqual([])
  })

  it('is told of a service whose last operation failed, though nothing differs', async () => {
    const given = ({ services }: World) =>
      void Object.assign(services.find(({ id }) => id === WEB) ?? {}, { status: 'update_fail' })
    const { apply, errors } = await planned(environment({ services: [service('web', { replicas: 2 })] }), { given })
    expect(await apply()).toEqual({ 'service web': 'failed' })
    expect(errors.get('service web')).toMatch(/its last operation ended with the status "update_fail"/)
  })
})

describe('what goes on already', () => {
  it('is waited for, and nothing is sent twice', async () => {
    const given = (world: World) => {
      const found = world.services.find(({ id }) => id === WEB)
      const pending = {
        status: 'resizing',
        endStatus: 'resize_succ',
        showsAt: 0,
        appliesAt: 1_483_520_460_000,
        endsAt: 1_483_520_460_000,
        becomes: { replicas: 3 },
        deletes: false,
      }
      Object.assign(found ?? {}, { status: 'resizing', pending })
    }
    const { apply, changes, plan } = await planned(environment({ services: [service('web', { replicas: 3 })] }), {
      given,
    })
    expect(plan.changes).toHaveLength(1)
    expect(await apply()).toEqual({ 'service web': 'unchanged' })
    expect(changes).toEqual([])
  })

  it('is a deletion that has to end before the service is created', async () => {
    const given = (world: World) => {
      const found = world.services.find(({ id }) => id === WEB)
      const endsAt = Date.UTC(2017, 0, 4, 9, 1)
      const pending = {
        status: 'deleting',
        endStatus: 'delete_succ',
        showsAt: 0,
        appliesAt: endsAt,
        endsAt,
        becomes: {},
        deletes: true,
      }
      Object.assign(found ?? {}, { status: 'deleting', pending })
    }
    const declared = environment({ services: [service('web', { containers: { web: { image_path: V1 } } })] })
    const { apply, changes } = await planned(declared, { given })
    expect(await apply()).toEqual({ 'service web': 'changed' })
    expect(changes).toEqual(['createService'])
  })

  it('leaves a listener that is not declared alone', async () => {
    const declared = environment({
      load_balancers: [balancer('mylb', [listener('http-listeners', { clusters: [rule('shop', 80)] })])],
    })
    const { apply, world } = await planned(declared, { given: listening('other', 8088, 'web', 80) })
    await apply()
    expect(world.loadBalancers.find(({ name }) => name === 'mylb')?.listeners.map(({ name }) => name)).toEqual([
      'http-listeners',
      'other',
    ])
  })
})

function fingerprintOf(pem: string): string {
  return new X509Certificate(pem).fingerprint
}
