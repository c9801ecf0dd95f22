/** What a release by `blue-green` does to the platform, and what its users see of it. */
import { describe, expect, it, onTestFinished } from 'vitest'
import type { ImageBehaviour } from '../../simulator/index.ts'
import { speak } from '../../src/messages/message.ts'
import { serveUntrusted } from '../../testing/servers/tls-server.ts'
import { named, openBlueGreen, type Service, users, V1, V2, withStandby } from './blue-green/world.ts'

const notesOf = ({ reports }: { reports: readonly { readonly notes?: readonly string[] }[] }) =>
  reports.flatMap(({ notes = [] }) => notes)
const warningsOf = ({ log }: { log: readonly string[] }) =>
  log.filter((line) => line.startsWith('::warning::')).map((line) => line.slice('::warning::'.length))

const COST = 'Both web and web-b are billed while both exist, by whole hours.'

describe('blue-green', () => {
  it('creates the standby like the live service, moves each listener to it, and keeps the old one', async () => {
    const opened = await openBlueGreen()
    const { outcome, outputs, headline } = await opened.release()
    expect(outcome).toBe('changed')
    expect(outputs).toMatchObject({
      live_service: 'web-b',
      standby_service: 'web',
      image_path: V2,
      previous_image_path: V1,
      switched: true,
      switched_back: false,
      url: 'http://59.111.163.163/',
      status: 'create_succ',
      changed: true,
    })
    expect(headline).toBe(`web-b has the traffic and runs ${V2}. Switched, watched and verified.`)
    expect(opened.leads()).toEqual({ 'http-listeners': 'web-b,shop', second: 'web-b' })
    expect(opened.changesSent()).toEqual(['createService', 'updateListener', 'updateListener'])
    const [web, standby] = ['web', 'web-b'].map((name) => named(opened.simulator.world, name))
    expect(standby).toMatchObject({ replicas: web?.replicas, ports: web?.ports, specId: web?.specId })
    expect(standby?.containers[0]).toMatchObject({ envs: web?.containers[0]?.envs, imagePath: V2 })
    expect(web?.containers[0]?.imagePath).toBe(V1)
  })

  it('gives a standby that exists the variables, size, ports and replicas of the live one, and then the image', async () => {
    const prepare: Parameters<typeof openBlueGreen>[0] = {
      prepare: (world) => {
        const other: Partial<Service> = {
          ...{ replicas: 1, specId: 3, status: 'resize_succ' },
          ports: [{ servicePort: 81, containerPort: 8080, protocol: 'TCP' }],
        }
        withStandby(world, V1, other)
        const [container] = named(world, 'web-b')?.containers ?? []
        if (container) Object.assign(container, { envs: [{ key: 'OLD', value: '1' }], dockerIds: ['c'.repeat(64)] })
      },
    }
    const opened = await openBlueGreen(prepare)
    const live = structuredClone(named(opened.simulator.world, 'web'))
    expect((await opened.release()).outcome).toBe('changed')
    expect(opened.changesSent()).toEqual([
      'updateStatelessService',
      'changeServiceSpec',
      'updateServicePorts',
      'scaleService',
      'updateServiceImage',
      'updateListener',
      'updateListener',
    ])
    const standby = named(opened.simulator.world, 'web-b')
    expect(standby).toMatchObject({ replicas: 2, ports: live?.ports, specId: 1 })
    expect(standby?.containers[0]).toMatchObject({ imagePath: V2, envs: [{ key: 'MODE', value: 'production' }] })
    expect(named(opened.simulator.world, 'web')).toEqual(live)
  })

  it('takes turns: the next release goes the other way', async () => {
    const opened = await openBlueGreen()
    await opened.release()
    const { outputs } = await opened.release({ image_path: V1 })
    expect(outputs).toMatchObject({ live_service: 'web', image_path: V1, previous_image_path: V2 })
    expect(opened.leads()).toEqual({ 'http-listeners': 'web,shop', second: 'web' })
  })

  it('switches only the listeners that are named, in their order', async () => {
    const opened = await openBlueGreen()
    await opened.release({ listener_names: 'second' })
    expect(opened.leads()).toEqual({ 'http-listeners': 'web,shop', second: 'web-b' })
    const both = await openBlueGreen()
    await both.release({ listener_names: 'second, http-listeners' })
    const switched = both.simulator.requests.filter(({ operationId }) => operationId === 'updateListener')
    expect(switched.map(({ path }) => path.split('/').at(-1))).toEqual(['second', 'http-listeners'])
  })

  it('exchanges only the service in each rule', async () => {
    const opened = await openBlueGreen({
      prepare: ({ loadBalancers: [balancer] }) => {
        const [rule] = balancer?.listeners[0]?.clusters ?? []
        if (rule) Object.assign(rule, { path: '/ /api', policy: { mode: 'rewrite', cookieName: 'sid' } })
      },
    })
    await opened.release({ listener_names: 'http-listeners' })
    expect(opened.sentBody('updateListener')).toEqual({
      clusters: [
        {
          ...{ serverName: '*', path: '/ /api', serviceName: 'web-b', servicePort: 80 },
          policy: { mode: 'rewrite', cookieName: 'sid' },
        },
        { serverName: 'admin.example.com', path: '/', serviceName: 'shop', servicePort: 80 },
      ],
    })
  })

  it.each([
    ['keep', 'web', 2],
    ['scale_down', 'web', 1],
    ['delete', '', undefined],
  ])('settles the old service in the end: after: %s', async (after, standby_service, replicas) => {
    const opened = await openBlueGreen()
    const { outcome, outputs } = await opened.release({ after })
    expect(outcome).toBe('changed')
    expect(outputs).toMatchObject({ live_service: 'web-b', standby_service, switched: true })
    expect(named(opened.simulator.world, 'web')?.replicas).toBe(replicas)
  })

  it('looks at the listeners once more when the old service is settled, and fails where others moved them', async () => {
    const opened = await openBlueGreen({
      onRequest: ({ operationId }) => {
        if (operationId !== 'scaleService') return
        for (const { listeners } of opened.simulator.world.loadBalancers)
          for (const { clusters } of listeners)
            for (const one of clusters) if (one.serviceName === 'web-b') one.serviceName = 'shop'
      },
    })
    const { outcome, ending } = await opened.release({ after: 'scale_down' })
    expect(outcome).toBe('failed')
    expect(ending?.message).toContain('Listener http-listeners of load balancer mylb')
  })

  it('says what it cannot do', async () => {
    const opened = await openBlueGreen({
      prepare: ({ loadBalancers: [balancer] }) => {
        const [rule] = balancer?.listeners[0]?.clusters ?? []
        if (rule) rule.policy = { mode: 'insert', expire: 60 }
      },
    })
    const ran = await opened.release()
    expect(notesOf(ran)).toEqual(
      expect.arrayContaining([
        `web has the traffic and runs ${V1}; web-b is the standby.`,
        'Only what comes through the load balancer switches: callers inside the namespace that use the name web still reach web.',
        COST,
        'Traffic of mylb/http-listeners, mylb/second moved from web to web-b.',
      ]),
    )
    expect(warningsOf(ran)).toEqual([
      'mylb/http-listeners keeps sessions by cookie: they end with the switch, since the replicas that the cookies name get no traffic any more.',
    ])
  })

  it.each<[string, Parameters<typeof openBlueGreen>[0], Readonly<Record<string, string>>]>([
    ['that is created', {}, { after: 'keep' }],
    ['that is created, and takes the place of the old one in the end', {}, { after: 'delete' }],
    ['that existed before', { prepare: (world) => withStandby(world, V1) }, { after: 'keep' }],
    [
      'that existed before, and of one replica in the end',
      { prepare: (world) => withStandby(world, V1) },
      { after: 'scale_down' },
    ],
    [
      'that gets the traffic back',
      { prepare: (world) => withStandby(world, V1) },
      { operation: 'switch_back', image_path: '' },
    ],
    ['that would be created', {}, { dry_run: 'true' }],
    ['that remains where nothing switches', { prepare: (world) => withStandby(world, V2) }, { image_path: V1 }],
  ])('says once that both services are billed, with a standby %s', async (_, options, inputs) => {
    const opened = await openBlueGreen(options)
    const ran = await opened.release(inputs)
    expect(ran.ending).toBeUndefined()
    expect(notesOf(ran).filter((note) => note.includes('billed'))).toEqual([COST])
  })

  it.each<[string, Parameters<typeof openBlueGreen>[0], Readonly<Record<string, string>>]>([
    ['there is no standby and none is needed', {}, {}],
    ['the standby is deleted', { prepare: (world) => withStandby(world, V2) }, { after: 'delete' }],
  ])('says nothing of cost where nothing switches and %s', async (_, options, inputs) => {
    const opened = await openBlueGreen(options)
    const ran = await opened.release({ image_path: V1, ...inputs })
    expect(ran.outputs).toMatchObject({ live_service: 'web', standby_service: '', switched: false })
    expect(notesOf(ran).filter((note) => note.includes('billed'))).toEqual([])
  })

  it('says in Chinese too what both services cost', async () => {
    speak('zh')
    onTestFinished(() => speak('en'))
    const opened = await openBlueGreen({ prepare: (world) => withStandby(world, V1) })
    const ran = await opened.release({ language: 'zh', dry_run: 'true' })
    expect(notesOf(ran)).toContain('web 和 web-b 同时存在期间均会计费，按整小时计。')
  })

  it('shows in a dry run the standby and the rules before and after, and sends nothing', async () => {
    const opened = await openBlueGreen()
    const { outcome, changes, outputs, headline } = await opened.release({ dry_run: 'true', after: 'delete' })
    expect(outcome).toBe('planned')
    expect(opened.changesSent()).toEqual([])
    expect(headline).toBe(`Dry run: traffic would move from web to web-b, running ${V2}; nothing was sent.`)
    expect(changes).toEqual(
      expect.arrayContaining([
        { of: 'web-b', field: 'service_name', before: '', after: 'web-b' },
        { of: 'web-b', field: 'images', before: '', after: V2 },
        {
          field: 'mylb/http-listeners',
          before: '*/ → web:80, admin.example.com/ → shop:80',
          after: '*/ → web-b:80, admin.example.com/ → shop:80',
        },
        { field: 'mylb/second', before: 'shop.example.com/ → web:80', after: 'shop.example.com/ → web-b:80' },
        { field: 'web', before: 'exists', after: '' },
      ]),
    )
    expect(outputs).toMatchObject({ live_service: 'web', standby_service: '', switched: false })
  })

  it('asks the listener by the one host of its rule, also over https', async () => {
    const opened = await openBlueGreen({
      prepare: ({ loadBalancers: [balancer], certificates: [certificate] }) => {
        const second = balancer?.listeners[1]
        if (second === undefined || certificate === undefined) throw new Error('The world lacks a listener.')
        Object.assign(second, { protocol: 'https', listenPort: 443 })
        for (const rule of second.clusters) rule.certId = certificate.id
      },
    })
    const { outcome, outputs } = await opened.release({ listener_names: 'second', health_check_path: '/health?deep=1' })
    expect(outcome).toBe('changed')
    expect(outputs.url).toBe('https://shop.example.com/')
    const asked = opened.traffic.requests.filter(({ at }) => at === 'mylb/second')
    expect(asked.length).toBeGreaterThan(15)
    expect(new Set(asked.map(({ host, path }) => `${host}${path}`))).toEqual(
      new Set(['shop.example.com/health?deep=1']),
    )
  })
})

describe('a listener that cannot be asked', () => {
  it('for its certificate is refused before anything is sent, with what can be done about it', async () => {
    const server = await serveUntrusted()
    onTestFinished(server.close)
    const opened = await openBlueGreen({
      env: { FENGCHAO_TRAFFIC: undefined },
      prepare: ({ loadBalancers: [balancer] }) => {
        const second = balancer?.listeners[1]
        Object.assign(balancer ?? {}, { address: 'localhost' })
        Object.assign(second ?? {}, { protocol: 'https', listenPort: Number(new URL(server.url).port) })
      },
    })
    const { outcome, ending } = await opened.release({ listener_names: 'second' })
    expect(outcome).toBe('failed')
    expect(ending?.message).toMatch(/its certificate is not accepted: .* Nothing was sent\.$/)
    expect(ending?.hint).toMatch(/^Renew the certificate of the listener, or correct the host name in its rule/)
    expect(ending?.hint).not.toContain('health_check_url')
    expect(opened.changesSent()).toEqual([])
  })
})

describe('the users of a release', () => {
  it('see no request fail, and from one moment on only the new image', async () => {
    const opened = await openBlueGreen()
    const seen = users(opened)
    expect((await opened.release({ test_port: '8081' })).outcome).toBe('changed')
    expect(seen.length).toBeGreaterThan(1000)
    expect(seen.filter(({ status }) => status !== 200)).toEqual([])
    const images = seen.map(({ image }) => image)
    const first = images.indexOf(V2)
    expect(new Set(images.slice(0, first))).toEqual(new Set([V1]))
    expect(new Set(images.slice(first))).toEqual(new Set([V2]))
  })

  it('never reach an image that the probe of the standby finds broken', async () => {
    const opened = await openBlueGreen({ images: [{ image: V2, status: 500 }] })
    const seen = users(opened)
    const { outcome, outputs, ending } = await opened.release({ test_port: '8081', health_check_timeout: '20s' })
    expect(outcome).toBe('failed')
    expect(ending?.message).toMatch(/^The probe of http:\/\/59\.111\.163\.163:8081\/ did not pass within 20 s/)
    expect(outputs).toMatchObject({ live_service: 'web', image_path: V1, switched: false, switched_back: false })
    expect(new Set(seen.map(({ image, status }) => `${image} ${status}`))).toEqual(new Set([`${V1} 200`]))
    expect(opened.leads()).toEqual({ 'http-listeners': 'web,shop', second: 'web' })
    expect(opened.changesSent()).toEqual(['createService', 'createListener', 'deleteListener'])
  })

  it.each<[string, Partial<ImageBehaviour>, RegExp]>([
    ['at once', {}, /^The new version answered HTTP 503, HTTP 503 at .*, one after the other, 1 s after the switch\./],
    [
      'after a while',
      { from: 62 },
      /^The new version answered HTTP 503, HTTP 503 at .*, one after the other, 1\d s after the switch\./,
    ],
    [
      'on one replica',
      { replicas: [2] },
      /^The new version did not give 3 good answers in a row at .* at the end of bake_time: the last were/,
    ],
  ])('leave within ten seconds an image that only traffic shows to be broken, %s', async (_, broken, why) => {
    const opened = await openBlueGreen({
      images: [{ image: V2, status: 503, listeners: ['http-listeners'], ...broken }],
    })
    const { outcome, outputs, ending, log } = await opened.release({ test_port: '8081' })
    expect(outcome).toBe('failed')
    expect(ending?.message).toMatch(why)
    expect(ending?.message).toContain(`Switched back: web has the traffic again and runs ${V1}.`)
    expect(outputs).toMatchObject({ live_service: 'web', standby_service: 'web-b', image_path: V1 })
    expect(outputs).toMatchObject({ switched: false, switched_back: true })
    expect(opened.leads()).toEqual({ 'http-listeners': 'web,shop', second: 'web' })
    const moved = opened.simulator.requests.filter(({ operationId }) => operationId === 'updateListener')
    expect(moved.map(({ path }) => path.split('/').at(-1))).toEqual([
      'http-listeners',
      'second',
      'second',
      'http-listeners',
    ])
    const bakesFrom = (moved[1]?.at ?? 0) + 4_000
    expect(opened.clock.now()).toBeLessThan(bakesFrom + 20_000 + 10_000)
    expect(log.filter((line) => line.includes('Switching back to web'))).toHaveLength(1)
  })

  it.each<[string, string, Partial<ImageBehaviour>]>([
    ['5s', 'at once', {}],
    ['20s', 'at once', {}],
    ['5s', 'after a while', { from: 62 }],
    ['20s', 'after a while', { from: 62 }],
    ['5s', 'on one replica', { replicas: [2] }],
    ['20s', 'on one replica', { replicas: [2] }],
  ])('leave such an image as soon where they are asked for each %s: %s', async (interval, _, broken) => {
    const opened = await openBlueGreen({
      images: [{ image: V2, status: 503, listeners: ['http-listeners'], ...broken }],
    })
    const { outputs } = await opened.release({ test_port: '8081', health_check_interval: interval })
    expect(outputs).toMatchObject({ live_service: 'web', switched: false, switched_back: true })
    const moved = opened.simulator.requests.filter(({ operationId }) => operationId === 'updateListener')
    const bakesFrom = (moved[1]?.at ?? 0) + 4_000
    expect(opened.clock.now()).toBeLessThan(bakesFrom + 20_000 + 10_000)
    expect(opened.leads()).toEqual({ 'http-listeners': 'web,shop', second: 'web' })
  })

  it('leave it where the load balancer turns DOWN while the probe passes', async () => {
    const images = [
      { image: V2, path: '/health' },
      { image: V2, status: 500, listeners: ['http-listeners'] },
    ]
    const opened = await openBlueGreen({ images })
    const { ending, outputs } = await opened.release({ health_check_path: '/health' })
    expect(ending?.message).toMatch(
      /^Load balancer mylb reported its servers as DOWN \(instanceStatus\) \d+ s after the switch; they were UP before\./,
    )
    expect(outputs.switched_back).toBe(true)
  })

  it('stay where the load balancer was DOWN before', async () => {
    const images = [{ image: 'hub.c.163.com/admin/web', status: 500, path: '/' }]
    const opened = await openBlueGreen({ images: [{ image: 'hub.c.163.com/admin/web', path: '/health' }, ...images] })
    const { outcome } = await opened.release({ health_check_path: '/health' })
    expect(outcome).toBe('changed')
  })
})
