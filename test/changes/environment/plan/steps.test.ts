/** The order of a plan. */
import { describe, expect, it } from 'vitest'
import { balancer, environment, listener, listening, planned, problems, rule, service, V1 } from '../fixture.ts'

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
