import { describe, expect, test } from 'vitest'
import { ensure, remove } from '../../../src/changes/engine/apply.ts'
import type { ChangeOptions } from '../../../src/changes/engine/change.ts'
import {
  desiredListener,
  type ListenerName,
  type ListenerState,
  listenerRemoval,
  listenerResource,
  type RequestedListener,
} from '../../../src/changes/network/listener.ts'
import type { Client } from '../../../src/client/client.ts'
import { type Fixture, openFaulty, openFixture, rejectionOf } from '../fixture.ts'

const CERTIFICATE = '7b0c8ccf-1987-4082-a7a8-f1c18f345f63'
const NAME: ListenerName = { namespace: 'my-ev-admin', lb_name: 'mylb', listener_name: 'http-listeners' }
const NEW: ListenerName = { ...NAME, listener_name: 'api' }

const WEB = { serviceName: 'web', servicePort: 80, policy: { mode: 'insert', expire: 60 } }
const API = { serviceName: 'shop', servicePort: 8080, path: '/api' }

function wanted(own: Partial<RequestedListener> = {}): RequestedListener {
  return { listen_port: 80, protocol: 'http', clusters: [WEB], ...own }
}

function balancerOf({ world }: Pick<Fixture, 'world'>) {
  const found = world.loadBalancers.find((one) => one.name === 'mylb')
  if (!found) throw new Error('There is no load balancer mylb.')
  return found
}

const unseen = () => undefined

function applyListener(client: Client, name: ListenerName, asked: RequestedListener, options: ChangeOptions) {
  return ensure(listenerResource(client, name, unseen), desiredListener(client, name, asked, unseen), options)
}

function deleteListener(client: Client, name: ListenerName, options: ChangeOptions, seen = (_: ListenerState) => {}) {
  return remove(listenerResource(client, name, seen), listenerRemoval(client, name), options)
}

/** A load balancer with an https listener on top, whose rules go by a certificate. */
const withHttps = {
  given: (world: Fixture['world']) => {
    const at = Date.UTC(2016, 11, 15)
    const rule = { name: 'groupName_1', serverName: '*', path: '/', serviceName: 'web', servicePort: 80 }
    balancerOf({ world }).listeners.push({
      name: 'secure',
      listenPort: 443,
      protocol: 'https',
      createdAt: at,
      updatedAt: at,
      clusters: [{ ...rule, certId: CERTIFICATE }],
    })
    const [first] = world.certificates
    if (first) world.certificates.push({ ...first, id: 'another', name: 'another' })
  },
}
const SECURE: ListenerName = { ...NAME, listener_name: 'secure' }

describe('a listener that does not exist', () => {
  test('is created, and the load balancer waited for', async () => {
    const fixture = await openFixture()
    const asked = wanted({ listen_port: 8080, clusters: [WEB, API] })
    const result = await applyListener(fixture.client, NEW, asked, fixture.options())
    expect(result.outcome).toBe('changed')
    expect(result.before).toBeUndefined()
    expect(result.after).toMatchObject({ loadBalancer: { status: 'WORKING' }, listener: { listenPort: 8080 } })
    expect(result.differences).toEqual([
      { field: 'listen_port', before: '', after: '8080' },
      { field: 'protocol', before: '', after: 'http' },
      { field: 'clusters', before: '', after: JSON.stringify([WEB, API]) },
    ])
    expect(fixture.changes).toEqual(['createListener'])
    expect(fixture.operations().slice(0, 2)).toEqual(['getLoadBalancer', 'createListener'])
    const request = fixture.simulator.requests.find((one) => one.operationId === 'createListener')
    expect(request?.body).toEqual({ name: 'api', listenPort: 8080, protocol: 'http', clusters: [WEB, API] })
    expect(request?.headers.namespace).toBe('my-ev-admin')
    expect(fixture.heard.phases).toEqual(['Reading', 'Sending', 'Waiting for the load balancer'])
    expect(fixture.heard.statuses).toEqual(['UPDATING', 'WORKING'])
    expect(fixture.elapsed()).toBeGreaterThanOrEqual(3_000)
  })

  test('is left so by a deletion, once it was not there for two seconds', async () => {
    const { client, elapsed, operations, options } = await openFixture()
    expect(await deleteListener(client, NEW, options())).toMatchObject({ outcome: 'unchanged' })
    expect(new Set(operations())).toEqual(new Set(['getLoadBalancer']))
    expect(elapsed()).toBe(2_000)
  })
})

describe('a listener that is there', () => {
  test('is left as it is where its rules are those asked for', async () => {
    const { client, operations, options } = await openFixture()
    const result = await applyListener(client, NAME, wanted(), options())
    expect(result).toMatchObject({ outcome: 'unchanged', differences: [] })
    expect(operations()).toEqual(['getLoadBalancer', 'listListeners'])
  })

  test.each([
    ['defaults spelled out', [{ ...WEB, serverName: '*', path: '/' }]],
    ['a certificate, which means nothing to http', [{ ...WEB, certId: 'any' }]],
  ])('is left as it is with %s', async (_, clusters) => {
    const { client, count, options } = await openFixture()
    expect((await applyListener(client, NAME, wanted({ clusters }), options())).outcome).toBe('unchanged')
    expect(count('updateListener')).toBe(0)
  })

  test('is left as it is whatever the order of its rules', async () => {
    const fixture = await openFixture()
    await applyListener(fixture.client, NAME, wanted({ clusters: [WEB, API] }), fixture.options())
    const result = await applyListener(fixture.client, NAME, wanted({ clusters: [API, WEB] }), fixture.options())
    expect(result.outcome).toBe('unchanged')
    expect(fixture.changes).toEqual(['updateListener'])
  })

  test('gets other rules, which differ and nothing else', async () => {
    const fixture = await openFixture()
    const result = await applyListener(fixture.client, NAME, wanted({ clusters: [API] }), fixture.options())
    expect(result.outcome).toBe('changed')
    expect(result.differences).toEqual([
      { field: 'clusters', before: expect.stringContaining('"web"'), after: JSON.stringify([API]) },
    ])
    expect(result.after?.listener?.clusters).toMatchObject([{ serviceName: 'shop', servicePort: 8080, path: '/api' }])
    expect(fixture.changes).toEqual(['updateListener'])
    const request = fixture.simulator.requests.find((one) => one.operationId === 'updateListener')
    expect(request?.body).toEqual({ clusters: [API] })
    expect(balancerOf(fixture).listeners[0]?.clusters).toHaveLength(1)
  })

  test.each([
    ['port', { listen_port: 8080 }, 'listens on port 80, not 8080'],
    ['protocol', { protocol: 'https' }, 'uses http, not https'],
    ['port and protocol', { listen_port: 443, protocol: 'https' }, 'listens on port 80, not 443'],
  ])('keeps its %s: anything else is refused', async (_, own, words) => {
    const { client, changes, options } = await openFixture()
    expect(await rejectionOf(applyListener(client, NAME, wanted(own), options()))).toMatchObject({
      ending: 'refused',
      message: `Listener http-listeners of load balancer mylb ${words}, and the platform cannot change it.`,
      advice: expect.stringContaining('operation: delete'),
    })
    expect(changes).toEqual([])
  })

  test('is deleted, and the load balancer waited for', async () => {
    const fixture = await openFixture()
    const seen: ListenerState[] = []
    const result = await deleteListener(fixture.client, NAME, fixture.options(), (state) => seen.push(state))
    expect(result.outcome).toBe('changed')
    expect(result.after).toBeUndefined()
    expect(seen.at(-1)).toMatchObject({ listener: undefined, loadBalancer: { status: 'WORKING' } })
    expect(result.differences).toEqual([
      { field: 'listener', before: expect.stringContaining('"http-listeners"'), after: '' },
    ])
    expect(fixture.changes).toEqual(['deleteListener'])
    expect(fixture.heard.phases).toEqual(['Reading', 'Sending', 'Waiting for the load balancer'])
    expect(fixture.elapsed()).toBeGreaterThanOrEqual(3_000)
  })

  test('is planned in a dry run', async () => {
    const { client, changes, options } = await openFixture()
    expect(await deleteListener(client, NAME, options({ dryRun: true }))).toMatchObject({ outcome: 'planned' })
    const plan = await applyListener(client, NAME, wanted({ clusters: [API] }), options({ dryRun: true }))
    expect(plan).toMatchObject({ outcome: 'planned', differences: [{ field: 'clusters' }] })
    expect(changes).toEqual([])
  })
})

describe('the certificate of an https listener', () => {
  const rule = { serviceName: 'web', servicePort: 80 }
  const secure = (certId: string): RequestedListener => ({
    listen_port: 443,
    protocol: 'https',
    clusters: [{ ...rule, certId }],
  })

  test('that is the same leaves it as it is', async () => {
    const { client, changes, options } = await openFixture(withHttps)
    expect((await applyListener(client, SECURE, secure(CERTIFICATE), options())).outcome).toBe('unchanged')
    expect(changes).toEqual([])
  })

  test('that is another one is changed', async () => {
    const fixture = await openFixture(withHttps)
    expect((await applyListener(fixture.client, SECURE, secure('another'), fixture.options())).outcome).toBe('changed')
    expect(fixture.changes).toEqual(['updateListener'])
    expect(balancerOf(fixture).listeners[1]?.clusters[0]?.certId).toBe('another')
  })
})

describe('the load balancer', () => {
  test('that is being changed is waited for first', async () => {
    const fixture = await openFixture({
      given: (world) => {
        const balancer = balancerOf({ world })
        const endsAt = Date.UTC(2017, 0, 4, 9) + 20_000
        const times = { showsAt: 0, appliesAt: endsAt, endsAt }
        balancer.status = 'UPDATING'
        balancer.pending = { ...times, status: 'UPDATING', endStatus: 'WORKING', becomes: {}, deletes: false }
      },
    })
    const result = await applyListener(fixture.client, NAME, wanted({ clusters: [API] }), fixture.options())
    expect(result.outcome).toBe('changed')
    expect(fixture.moments('updateListener')[0]).toBeGreaterThanOrEqual(20_000)
  })

  test('that failed the change is a failure without further advice', async () => {
    const fixture = await openFaulty({ kind: 'fail_next_change' })
    expect(
      await rejectionOf(applyListener(fixture.client, NEW, wanted({ listen_port: 8080 }), fixture.options())),
    ).toMatchObject({
      ending: 'failed',
      status: 'FAILED',
      message:
        'Listener api of load balancer mylb: the change to match the requested state ended with the status "FAILED".',
      advice: undefined,
    })
  })

  test('that failed says what is missing', async () => {
    const fixture = await openFixture({
      at: {
        2500: ({ world }) => {
          balancerOf({ world }).listeners = []
        },
      },
    })
    fixture.simulator.fault({ kind: 'fail_next_change' })
    const asked = wanted({ listen_port: 8080 })
    expect(await rejectionOf(applyListener(fixture.client, NEW, asked, fixture.options()))).toHaveProperty(
      'message',
      expect.stringContaining('(listen_port is not set instead of 8080; protocol is not set instead of http; clusters'),
    )
  })

  test('that failed a deletion says so', async () => {
    const fixture = await openFaulty({ kind: 'fail_next_change' })
    expect(await rejectionOf(deleteListener(fixture.client, NAME, fixture.options()))).toMatchObject({
      ending: 'failed',
      message: 'Listener http-listeners of load balancer mylb: the change to delete it ended with the status "FAILED".',
    })
  })

  test.each([
    ['port', { listenPort: 9090 }, 'listen_port is 9090 instead of 8080'],
    ['protocol', { protocol: 'https' }, 'protocol is https instead of http'],
  ] as const)('that ends with another %s is a failure', async (_, other, words) => {
    const fixture = await openFixture({
      at: {
        2500: ({ world }) => {
          Object.assign(balancerOf({ world }).listeners.find((one) => one.name === 'api') ?? {}, other)
        },
      },
    })
    const asked = wanted({ listen_port: 8080 })
    const error = await rejectionOf(applyListener(fixture.client, NEW, asked, fixture.options()))
    expect(error).toMatchObject({ ending: 'failed', status: 'WORKING', message: expect.stringContaining(words) })
  })

  test('whose last operation failed gets the same rules again', async () => {
    const fixture = await openFixture({
      given: (world) => {
        balancerOf({ world }).status = 'FAILED'
      },
    })
    const result = await applyListener(fixture.client, NAME, wanted(), fixture.options())
    expect(result).toMatchObject({ outcome: 'changed', after: { loadBalancer: { status: 'WORKING' } } })
    expect(fixture.changes).toEqual(['updateListener'])
  })

  test('is believed by its update time where its status is seen to stand', async () => {
    const match = { operationId: 'updateListener' }
    const fixture = await openFixture({ durations: { loadBalancerUpdate: 0.9 } })
    fixture.simulator.fault({ kind: 'stale', reads: 1, match })
    const result = await applyListener(fixture.client, NAME, wanted({ clusters: [API] }), fixture.options())
    expect(result.outcome).toBe('changed')
    expect(fixture.elapsed()).toBe(1_000)
    expect(fixture.heard.statuses).toEqual(['WORKING'])
  })

  test('is read from its namespace, with its listeners', async () => {
    const { client, simulator, options } = await openFixture()
    const error = await rejectionOf(applyListener(client, { ...NAME, namespace: 'default-sgx52' }, wanted(), options()))
    expect(error).toMatchObject({ name: 'ApiError', errorClass: 'not_found' })
    expect(simulator.requests.at(-1)?.headers.namespace).toBe('default-sgx52')
  })
})

describe('a check of the caller’s own', () => {
  test('comes before anything is sent', async () => {
    const { client, changes, options } = await openFixture()
    const seen: (string | undefined)[] = []
    const wishes = desiredListener(client, NAME, wanted({ clusters: [API] }), (listener) => {
      seen.push(listener?.name)
      throw new Error('no')
    })
    await expect(ensure(listenerResource(client, NAME, unseen), wishes, options())).rejects.toThrow('no')
    expect(seen).toEqual(['http-listeners'])
    expect(changes).toEqual([])
  })
})
