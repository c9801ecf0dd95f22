import { describe, expect, it } from 'vitest'
import { selfSigned } from '../../../simulator/index.ts'
import { PathError } from '../../../src/client/path.ts'
import { simulated } from '../../../testing/simulated-client.ts'

const SPACE = 'my-ev-admin'

describe('load balancers', () => {
  it('are answered as they are when they are asked for', async () => {
    const { client } = await simulated()
    const asked = { name: 'edge', description: 'd', bandwidthLimit: 5 }
    const made = { ...asked, address: '', status: 'CREATING', chargeMode: 'netflow', listeners: [] }
    expect(await client.loadBalancers.create(SPACE, asked)).toMatchObject(made)
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

  it('in a namespace whose name would be two headers are not asked for', async () => {
    const { client, simulator } = await simulated()
    expect(() => client.loadBalancers.get('a\r\nX-Other: b', 'mylb')).toThrow(PathError)
    expect(() => client.loadBalancers.delete('', 'mylb')).toThrow(PathError)
    expect(simulator.requests).toEqual([])
  })
})

describe('listeners', () => {
  it('are listed with their rules, which have a policy or none', async () => {
    const { client, clock } = await simulated()
    const { id: certId } = await client.certificates.create({ name: 'shop', ...selfSigned('a.example.com') })
    const rule = { serverName: 'a.example.com', path: '/a', certId, serviceName: 'web', servicePort: 80 }
    const clusters = [
      { ...rule, policy: { mode: 'rewrite', cookieName: 'sid' } },
      { ...rule, path: '/b' },
    ]
    const made = { name: 'secure', listenPort: 443, protocol: 'https', clusters }
    await client.loadBalancers.createListener(SPACE, 'mylb', made)
    clock.advance(3000)
    const [, listener] = await client.loadBalancers.listListeners(SPACE, 'mylb')
    expect(listener).toMatchObject(made)
    expect(listener?.clusters[1]).toEqual({ ...rule, path: '/b', policy: undefined })
  })
})
