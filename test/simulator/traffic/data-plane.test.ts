import { request as ask } from 'node:http'
import { request as askSecurely } from 'node:https'
import { Server } from 'node:net'
import { json } from 'node:stream/consumers'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import {
  type DataPlane,
  type ImageBehaviour,
  type Simulator,
  seededWorld,
  type World,
} from '../../../simulator/index.ts'
import { LB, openSession } from '../session.ts'

const V1 = 'hub.c.163.com/admin/web:v1'
const V2 = 'hub.c.163.com/admin/web:v2'
const ADDRESS = '59.111.163.163'

interface Answer {
  readonly status: number | undefined
  readonly cookie: string
  readonly by: Readonly<Record<string, unknown>>
}

/** One request over a connection of its own. */
function get(url: string, headers: Readonly<Record<string, string>> = {}, ca?: string): Promise<Answer> {
  const send = url.startsWith('https:') ? askSecurely : ask
  const servername = headers.host === undefined ? {} : { servername: headers.host }
  return new Promise((resolve, reject) => {
    const sent = send(url, { headers, agent: false, ...(ca ? { ca, ...servername } : {}) }, (response) => {
      const cookie = (response.headers['set-cookie'] ?? []).join()
      json(response).then((by) => resolve({ status: response.statusCode, cookie, by: Object(by) }), reject)
    })
    sent.on('error', reject)
    sent.end()
  })
}

const trafficOf = ({ traffic }: Simulator): DataPlane => {
  if (traffic === undefined) throw new Error('This simulator has no data plane.')
  return traffic
}

/** The seeded world with traffic; the rule of its listener keeps no session. */
async function open(images: ImageBehaviour[] = [], prepare: (world: World) => void = () => {}) {
  const world = seededWorld()
  world.traffic = { images }
  for (const { listeners } of world.loadBalancers)
    for (const { clusters } of listeners) for (const rule of clusters) Reflect.deleteProperty(rule, 'policy')
  prepare(world)
  const session = await openSession({ world })
  const traffic = trafficOf(session.simulator)
  const url = await traffic.urlOf('mylb', 'http-listeners')
  return {
    ...session,
    traffic,
    url,
    health: () => session.simulator.world.loadBalancers.map((one) => one.instanceStatus),
  }
}

describe('the data plane', () => {
  it('answers at each listener by its rules, one replica after the other, and says who did', async () => {
    const { url, traffic, close } = await open()
    const answers = [await get(url), await get(`${url}/api?x=1`), await get(url)]
    expect(answers.map(({ by }) => by.replica)).toEqual([1, 2, 1])
    expect(answers[0]).toMatchObject({ status: 200, by: { at: 'mylb/http-listeners', service: 'web', image: V1 } })
    expect(traffic.requests).toMatchObject([
      { path: '/' },
      { path: '/api?x=1', status: 200, replica: 2 },
      { path: '/' },
    ])
    await close()
  })

  it('opens no server for a listener that nobody asks', async () => {
    const world = seededWorld()
    world.traffic = { images: [] }
    const listen = vi.spyOn(Server.prototype, 'listen')
    onTestFinished(() => listen.mockRestore())
    const { simulator, close } = await openSession({ world })
    // That of the platform, and the way in.
    expect(listen).toHaveBeenCalledTimes(2)
    await trafficOf(simulator).urlOf('mylb', 'http-listeners')
    expect(listen).toHaveBeenCalledTimes(3)
    await close()
  })

  it('is not there where the world does not ask for it', async () => {
    const { simulator, close } = await openSession()
    expect(simulator.traffic).toBeUndefined()
    await close()
  })

  it('keeps a session at its replica by a cookie', async () => {
    const insert = { mode: 'insert', expire: 60 } as const
    const { url, close } = await open([], ({ loadBalancers: [balancer] }) => {
      for (const rule of balancer?.listeners[0]?.clusters ?? []) rule.policy = insert
    })
    const first = await get(url)
    expect(first.cookie).toMatch(/^NLBSESSION=[0-9a-f]{16}; Path=\/; Max-Age=60$/)
    const cookie = first.cookie.split(';')[0] ?? ''
    const later = [await get(url, { cookie }), await get(url, { cookie })]
    expect(later.map(({ by }) => by.replica)).toEqual([1, 1])
    expect((await get(url, { cookie: 'NLBSESSION=gone' })).by.replica).toBe(2)
    await close()
  })

  it('keeps it by the cookie of the application where the rule says so', async () => {
    const { url, close } = await open([], ({ loadBalancers: [balancer] }) => {
      for (const rule of balancer?.listeners[0]?.clusters ?? []) rule.policy = { mode: 'rewrite', cookieName: 'sid' }
    })
    const { cookie } = await get(url)
    expect(cookie).toMatch(/^sid=[0-9a-f]{16}; Path=\/$/)
    expect((await get(url, { cookie: `a=b; ${cookie.split(';')[0]}` })).by.replica).toBe(1)
    await close()
  })

  it('follows a rollout replica by replica, without a request that fails', async () => {
    const { url, simulator, clock, call, close } = await open()
    simulator.fault({ kind: 'progress' })
    await call('PUT', '/microservices/50883/actions/update-image', {
      body: { container_images: [{ container_id: 50890, image_path: V2 }], min_ready_seconds: 10 },
    })
    const images: unknown[] = []
    for (let i = 0; i < 40; i += 1) {
      clock.advance(1000)
      const { status, by } = await get(url)
      expect(status).toBe(200)
      images.push(by.image)
    }
    expect(new Set(images.slice(0, 5))).toEqual(new Set([V1]))
    expect(new Set(images.slice(12, 16))).toEqual(new Set([V1, V2]))
    expect(new Set(images.slice(-5))).toEqual(new Set([V2]))
    await close()
  })

  it('opens listeners that are created, sends by their new rules, and closes those that are deleted', async () => {
    const { traffic, clock, call, close } = await open()
    const clusters = [{ serverName: 'shop.example.com', serviceName: 'shop', servicePort: 80 }]
    const body = { name: 'second', listenPort: 8080, protocol: 'http', clusters }
    await call('POST', '/nlb/loadbalancers/mylb/listeners', { body, headers: LB })
    clock.advance(60_000)
    await call('GET', '/namespaces')
    const url = await traffic.urlOf('mylb', 'second')
    expect(await get(url, { host: 'shop.example.com' })).toMatchObject({ status: 200, by: { service: 'shop' } })
    expect(await get(url)).toMatchObject({ status: 403, by: { reason: 'no rule is for this host and path' } })
    await call('PUT', '/nlb/loadbalancers/mylb/listeners/second', {
      body: { clusters: [{ serviceName: 'nobody', servicePort: 80 }] },
      headers: LB,
    })
    clock.advance(60_000)
    expect(await get(url)).toMatchObject({ status: 503, by: { reason: 'the rule points at no port of a service' } })
    await call('DELETE', '/nlb/loadbalancers/mylb/listeners/second', { headers: LB })
    clock.advance(60_000)
    await call('GET', '/namespaces')
    await expect(traffic.urlOf('mylb', 'second')).rejects.toThrow('Nothing listens at mylb/second.')
    await expect(get(url)).rejects.toThrow('ECONNREFUSED')
    await close()
  })

  it('speaks https where only somebody else has the key of the certificate', async () => {
    const { traffic, simulator, close } = await open([], ({ certificates, loadBalancers: [balancer] }) => {
      for (const certificate of certificates) certificate.priKey = ''
      const [listener] = balancer?.listeners ?? []
      if (listener) Object.assign(listener, { protocol: 'https' })
      for (const rule of listener?.clusters ?? []) rule.certId = certificates[0]?.id ?? ''
    })
    const url = await traffic.urlOf('mylb', 'http-listeners')
    const served = await new Promise<unknown>((resolve, reject) => {
      const options = { agent: false, rejectUnauthorized: false } as const
      askSecurely(url, options, (response) => json(response).then(resolve, reject))
        .on('error', reject)
        .end()
    })
    expect(served).toMatchObject({ at: 'mylb/http-listeners', service: 'web' })
    expect(simulator.world.certificates[0]?.priKey).toBe('')
    await close()
  })

  it('speaks https with the certificate of the rule', async () => {
    const { traffic, clock, call, simulator, close } = await open()
    const [certificate] = simulator.world.certificates
    const clusters = [{ serviceName: 'web', servicePort: 80, certId: certificate?.id }]
    const body = { name: 'secure', listenPort: 443, protocol: 'https', clusters }
    await call('POST', '/nlb/loadbalancers/mylb/listeners', { body, headers: LB })
    clock.advance(60_000)
    await call('GET', '/namespaces')
    const url = await traffic.urlOf('mylb', 'secure')
    expect(url).toMatch(/^https:/)
    const answer = await get(url, { host: 'www.example.com' }, certificate?.pubCert)
    expect(answer).toMatchObject({ status: 200, by: { at: 'mylb/secure', service: 'web' } })
    await close()
  })

  it('answers as its images do: there, then, on these replicas and through these listeners', async () => {
    const { url, simulator, clock, close } = await open([
      { image: V1, status: 500, path: '/checkout' },
      { image: V1, status: 503, replicas: [2] },
      { image: V1, status: 418, listeners: ['other'] },
      { image: 'hub.c.163.com/admin/web', status: 429, from: 30 },
    ])
    expect((await get(`${url}/checkout/1`)).status).toBe(500)
    expect((await get(url)).status).toBe(503)
    expect((await get(url)).status).toBe(200)
    clock.advance(30_000)
    expect([(await get(url)).status, (await get(url)).status]).toEqual([503, 429])
    simulator.world.traffic = { images: [{ image: V1, delay_ms: 60 }] }
    const startedAt = performance.now()
    expect((await get(url)).status).toBe(200)
    expect(performance.now() - startedAt).toBeGreaterThan(50)
    await close()
  })

  it('is UP as long as one replica behind each rule answers', async () => {
    const { health, simulator, clock, call, close } = await open([{ image: V1, status: 500, replicas: [1] }])
    expect(health()[0]).toBe('UP')
    simulator.world.traffic = { images: [{ image: V1, status: 500, from: 60 }] }
    expect(health()[0]).toBe('UP')
    clock.advance(60_000)
    expect(health()[0]).toBe('DOWN')
    const { json: shown } = await call('GET', '/nlb/loadbalancers/mylb', { headers: LB })
    expect(shown).toMatchObject({ instanceStatus: 'DOWN' })
    simulator.world.traffic = { images: [] }
    expect(health()[0]).toBe('UP')
    simulator.world.deleteService(50883)
    expect(health()[0]).toBe('DOWN')
    await close()
  })

  it.each([
    ['is created', 'creating'],
    ['could not be created', 'create_fail'],
    ['is deleted', 'deleting'],
  ])('gets no answer of a service while it %s', async (_, status) => {
    const { url, simulator, close } = await open()
    for (const service of simulator.world.services) service.status = status
    expect(await get(url)).toMatchObject({ status: 503, by: { reason: 'no replica runs' } })
    await close()
  })

  it('gets none of a service that was suspended', async () => {
    const { url, simulator, close } = await open()
    for (const service of simulator.world.services) service.stopService = 1
    expect((await get(url)).status).toBe(503)
    await close()
  })
})

describe('the way in', () => {
  it.each([
    ['an address of a load balancer', `http://${ADDRESS}/`, 'web'],
    ['a name that a rule is for', 'http://shop.example.com/', 'web'],
    ['the address of a service', 'http://59.111.120.200/', 'db'],
  ])('leads to %s', async (_, address, service) => {
    const { traffic, close } = await open()
    expect(await get(`${traffic.url}/${address}`)).toMatchObject({ status: 200, by: { service } })
    const { port } = new URL(traffic.url)
    const asked = await new Promise<Answer['by']>((resolve, reject) => {
      const sent = ask({ host: '127.0.0.1', port, path: address, headers: { host: 'any' } }, (response) => {
        json(response).then((by) => resolve(Object(by)), reject)
      })
      sent.end()
    })
    expect(asked).toMatchObject({ service })
    await close()
  })

  it('leads to the listener that names a host, before one that takes any', async () => {
    const { traffic, close } = await open([], ({ loadBalancers }) => {
      const [balancer] = loadBalancers
      if (balancer === undefined) throw new Error('The seeded world has no load balancer.')
      const other = { ...structuredClone(balancer), name: 'other', address: '59.111.0.7' }
      for (const { clusters } of other.listeners)
        for (const rule of clusters) Object.assign(rule, { serverName: '*.shop.example.com', serviceName: 'shop' })
      loadBalancers.push(other)
    })
    const answers = ['eu.shop.example.com', 'example.com'].map((host) =>
      get(`${traffic.url}/http://${host}/`, { host }),
    )
    expect((await Promise.all(answers)).map(({ by }) => by.service)).toEqual(['shop', 'web'])
    await close()
  })

  it.each([
    ['another port', `http://${ADDRESS}:81/`, 502],
    ['an address of nobody', 'http://59.111.0.1/', 502],
    ['no address', 'here', 400],
  ])('does not lead to %s', async (_, address, status) => {
    const { traffic, close } = await open()
    const response = await fetch(`${traffic.url}/${address}`)
    expect(response.status).toBe(status)
    await close()
  })

  it('is a tunnel to what speaks TLS itself', async () => {
    const { traffic, close } = await open()
    const { port } = new URL(traffic.url)
    const connected = (path: string) =>
      new Promise<string>((resolve, reject) => {
        const sent = ask({ host: '127.0.0.1', port, method: 'CONNECT', path })
        sent.on('connect', (_response, socket) => {
          socket.write('GET / HTTP/1.1\r\nHost: any\r\nConnection: close\r\n\r\n')
          socket.once('data', (data) => {
            resolve(String(data))
            socket.destroy()
          })
          socket.on('end', () => resolve(''))
        })
        sent.on('error', reject)
        sent.end()
      })
    expect(await connected(`${ADDRESS}:80`)).toMatch(/^HTTP\/1\.1 200 OK/)
    expect(await connected('59.111.0.1:80')).toBe('')
    await close()
  })
})
