import { describe, expect, it } from 'vitest'
import { addLoadBalancer, addService, container, type World } from '../../../simulator/index.ts'
import { readEnvironment } from '../../../src/changes/environment/actual.ts'
import { openFixture } from '../fixture.ts'

const NAMESPACE = 'my-ev-admin'

const rule = (serviceName: string) => ({ name: 'group', serverName: '*', path: '/', serviceName, servicePort: 80 })
const listener = (name: string, listenPort: number) => ({
  ...{ name, listenPort, protocol: 'http' as const, clusters: [rule('web')] },
  ...{ createdAt: 0, updatedAt: 0 },
})

describe('what the platform has of an environment', () => {
  it('is its services in full, and its load balancers with the rules and certificates of their listeners', async () => {
    const { client } = await openFixture()
    const found = await readEnvironment(client, NAMESPACE)
    expect(found.namespace?.display_name).toBe('my-ev')
    expect(found.services.map(({ service_info: { service_name } }) => service_name)).toContain('web')
    expect(found.services.every((one) => one.service_container_infos.length > 0)).toBe(true)
    expect(found.loadBalancers.flatMap((one) => one.listeners.map(({ name }) => name))).not.toEqual([])
    expect(found.certificates).not.toEqual([])
  })

  it('leaves out what belongs to other namespaces', async () => {
    const { client, world } = await openFixture({
      given: (world: World) => {
        addService(world, 'elsewhere', [container(world, 'c', 'hub.c.163.com/admin/web:v1')], { namespaceId: 10685 })
        addLoadBalancer(world, 'elsewhere', { namespace: 'default-admin' })
      },
    })
    expect(world.loadBalancers.map(({ name }) => name)).toContain('elsewhere')
    const found = await readEnvironment(client, NAMESPACE)
    expect(found.services.map(({ service_info }) => service_info.service_name)).not.toContain('elsewhere')
    expect(found.loadBalancers.map(({ name }) => name)).not.toContain('elsewhere')
  })

  it('is no namespace and nothing in it where the name is that of no namespace', async () => {
    const { client, count } = await openFixture()
    const found = await readEnvironment(client, 'my-ev')
    expect(found).toMatchObject({ namespace: undefined, services: [], loadBalancers: [] })
    expect(found.namespaces).toHaveLength(2)
    expect(count('listServices')).toBe(0)
  })

  it('leaves out a service that is deleted between the list and its detail', async () => {
    const { client } = await openFixture({
      after: (operation, _, { world }) => {
        if (operation === 'listServices') world.services = world.services.filter(({ name }) => name !== 'web')
      },
    })
    const found = await readEnvironment(client, NAMESPACE)
    expect(found.services.map(({ service_info }) => service_info.service_name)).not.toContain('web')
    expect(found.services).not.toEqual([])
  })

  it('has the addresses of the account only where they are asked for', async () => {
    const { client, count } = await openFixture()
    expect((await readEnvironment(client, NAMESPACE)).ips).toEqual([])
    expect(count('listIps')).toBe(0)
    expect((await readEnvironment(client, NAMESPACE, { ips: true })).ips).not.toEqual([])
  })

  it('takes at most 90 requests for 50 services, 20 listeners and 10 certificates', async () => {
    const { client, operations } = await openFixture({
      given: (world: World) => {
        world.services = []
        world.loadBalancers = []
        for (let i = 0; i < 50; i += 1)
          addService(world, `s-${i}`, [container(world, 'c', 'hub.c.163.com/admin/web:v1')])
        // Each on a load balancer of its own, which is the dearest that twenty can be.
        for (let i = 0; i < 20; i += 1) {
          addLoadBalancer(world, `lb-${i}`, { namespace: NAMESPACE, listeners: [listener('http', 80)] })
        }
        const [first] = world.certificates
        if (first) world.certificates = Array.from({ length: 10 }, (_, i) => ({ ...first, name: `cert-${i}` }))
      },
    })
    const found = await readEnvironment(client, NAMESPACE, { ips: true })
    expect(found.services).toHaveLength(50)
    expect(found.loadBalancers.flatMap(({ listeners }) => listeners)).toHaveLength(20)
    expect(operations().length).toBeLessThanOrEqual(90)
  })
})
