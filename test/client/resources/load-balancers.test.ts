import { describe, expect, it } from 'vitest'
import { addLoadBalancer, emptyWorld, selfSigned } from '../../../simulator/index.ts'
import { PathError } from '../../../src/client/path.ts'
import { rejectionOf } from '../../../testing/servers/faulty-server.ts'
import { simulated } from '../../../testing/simulated-client.ts'

const SPACE = 'my-ev-admin'

describe('load balancers', () => {
  it('are created in a space, and work after a while', async () => {
    const { client, simulator, clock } = await simulated()
    const made = await client.loadBalancers.create(SPACE, { name: 'edge', description: 'd', bandwidthLimit: 5 })
    expect(made).toMatchObject({
      name: 'edge',
      description: 'd',
      address: '',
      status: 'CREATING',
      chargeMode: 'netflow',
      bandwidthLimit: 5,
      listeners: [],
    })
    expect(simulator.requests.at(-1)).toMatchObject({
      headers: { namespace: SPACE },
      body: { name: 'edge', description: 'd', bandwidthLimit: 5 },
    })
    clock.advance(20_000)
    expect(await client.loadBalancers.get(SPACE, 'edge')).toMatchObject({
      status: 'WORKING',
      address: expect.stringMatching(/^59\.111\./),
    })
  })

  it('are read with their listeners and rules', async () => {
    const { client } = await simulated()
    expect(await client.loadBalancers.get(SPACE, 'mylb')).toMatchObject({
      name: 'mylb',
      namespace: SPACE,
      address: '59.111.163.163',
      status: 'WORKING',
      instanceStatus: 'UP',
      chargeMode: 'bandwidth',
      bandwidthLimit: 1,
      listeners: [
        {
          name: 'http-listeners',
          listenPort: 80,
          protocol: 'http',
          clusters: [
            {
              name: 'groupName_3a407e12-add5-4ad7-8a92-5425eee88fc7',
              serverName: '*',
              path: '/',
              serviceName: 'web',
              servicePort: 80,
              policy: { mode: 'insert', expire: 60 },
            },
          ],
        },
      ],
    })
  })

  it('of all spaces are listed in pages of a hundred', async () => {
    const world = emptyWorld()
    for (let i = 1; i <= 130; i += 1) addLoadBalancer(world, `lb-${i}`)
    const { client, simulator } = await simulated({ world })
    expect((await Array.fromAsync(client.loadBalancers.list())).map(({ name }) => name)).toEqual(
      world.loadBalancers.map(({ name }) => name),
    )
    expect(simulator.requests.slice(1).map(({ path, headers }) => [path, headers.namespace])).toEqual([
      ['/api/v1/nlb/loadbalancers?offset=0&limit=100', undefined],
      ['/api/v1/nlb/loadbalancers?offset=100&limit=100', undefined],
    ])
  })

  it('are changed in part', async () => {
    const { client, clock } = await simulated()
    expect(await client.loadBalancers.update(SPACE, 'mylb', { bandwidthLimit: 9 })).toBeUndefined()
    clock.advance(3000)
    expect(await client.loadBalancers.get(SPACE, 'mylb')).toMatchObject({
      bandwidthLimit: 9,
      description: 'mylb description',
    })
  })

  it('that are deleted are gone in the end', async () => {
    const { client, clock } = await simulated()
    expect(await client.loadBalancers.delete(SPACE, 'mylb')).toBeUndefined()
    expect(await client.loadBalancers.get(SPACE, 'mylb')).toMatchObject({ status: 'DELETING' })
    clock.advance(3000)
    expect(await rejectionOf(client.loadBalancers.get(SPACE, 'mylb'))).toMatchObject({
      errorClass: 'not_found',
      code: '4040402',
      message: expect.stringMatching(/^Could not read load balancer mylb: /),
    })
  })

  it('are looked for in the space that is named, and nowhere else', async () => {
    const { client } = await simulated()
    expect(await rejectionOf(client.loadBalancers.get('default-sgx52', 'mylb'))).toMatchObject({ code: '4040402' })
    expect(await rejectionOf(client.loadBalancers.get('nowhere', 'mylb'))).toMatchObject({ code: '4000459' })
  })

  it('in a space whose name would be two headers are not asked for', async () => {
    const { client, simulator } = await simulated()
    expect(() => client.loadBalancers.get('a\r\nX-Other: b', 'mylb')).toThrow(PathError)
    expect(() => client.loadBalancers.delete('', 'mylb')).toThrow(PathError)
    expect(simulator.requests).toEqual([])
  })
})

describe('listeners', () => {
  const rule = { serverName: 'a.example.com', path: '/a', serviceName: 'web', servicePort: 80 }

  it('are created with their rules, changed and deleted', async () => {
    const { client, simulator, clock } = await simulated()
    const { id: certId } = await client.certificates.create({ name: 'shop', ...selfSigned('a.example.com') })
    const clusters = [{ ...rule, certId, policy: { mode: 'rewrite', cookieName: 'sid' } }]
    const made = { name: 'secure', listenPort: 443, protocol: 'https', clusters }
    expect(await client.loadBalancers.createListener(SPACE, 'mylb', made)).toBeUndefined()
    expect(simulator.requests.at(-1)).toMatchObject({ headers: { namespace: SPACE }, body: made })
    clock.advance(3000)
    const [, listener] = await client.loadBalancers.listListeners(SPACE, 'mylb')
    expect(listener).toMatchObject(made)

    expect(await client.loadBalancers.updateListener(SPACE, 'mylb', 'secure', [{ ...rule, certId }])).toBeUndefined()
    expect(simulator.requests.at(-1)).toMatchObject({
      path: '/api/v1/nlb/loadbalancers/mylb/listeners/secure',
      body: { clusters: [{ ...rule, certId }] },
    })
    clock.advance(3000)
    const [, changed] = await client.loadBalancers.listListeners(SPACE, 'mylb')
    expect(changed?.clusters).toEqual([{ ...rule, certId, policy: undefined }])

    expect(await client.loadBalancers.deleteListener(SPACE, 'mylb', 'secure')).toBeUndefined()
    clock.advance(3000)
    expect(await client.loadBalancers.listListeners(SPACE, 'mylb')).toHaveLength(1)
  })

  it('of a load balancer that is changing are busy', async () => {
    const { client } = await simulated()
    await client.loadBalancers.update(SPACE, 'mylb', { bandwidthLimit: 9 })
    const made = { name: 'other', listenPort: 8080, protocol: 'http', clusters: [rule] }
    expect(await rejectionOf(client.loadBalancers.createListener(SPACE, 'mylb', made))).toMatchObject({
      errorClass: 'busy',
      untouched: true,
      message: expect.stringMatching(/^Could not create listener other of load balancer mylb: /),
    })
  })

  it('that do not exist are an error of that class', async () => {
    const { client } = await simulated()
    expect(await rejectionOf(client.loadBalancers.deleteListener(SPACE, 'mylb', 'none'))).toMatchObject({
      code: '4040456',
      message: expect.stringMatching(/^Could not delete listener none of load balancer mylb: /),
    })
    expect(await rejectionOf(client.loadBalancers.updateListener(SPACE, 'mylb', 'none', [rule]))).toMatchObject({
      code: '4040456',
      message: expect.stringMatching(/^Could not change listener none of load balancer mylb: /),
    })
  })
})
