import { describe, expect, it } from 'vitest'
import { type Fault, startSimulator } from '../../simulator/index.ts'
import { ConnectionError } from '../../src/client/errors.ts'
import { CLOSED_PORT, createTestClient, openHastyTransport, rejectionOf } from '../../testing/servers/faulty-server.ts'
import { scriptedClock, simulated } from '../../testing/simulated-client.ts'

const ID = 50883

describe('a change', () => {
  it.each<[string, Fault, object]>([
    ['the connection dropped before it was done', { kind: 'drop_before' }, { failure: 'interrupted' }],
    ['the connection dropped after it was done', { kind: 'drop_after' }, { failure: 'interrupted' }],
    ['the answer was cut off', { kind: 'truncate' }, { failure: 'interrupted' }],
    ['no response arrived in time', { kind: 'hang' }, { failure: 'timed_out' }],
    ['it was done and no response arrived in time', { kind: 'hang', after: true }, { failure: 'timed_out' }],
    ['HTTP 408', { kind: 'status', status: 408 }, { status: 408, errorClass: 'transient' }],
    ['HTTP 500', { kind: 'status', status: 500 }, { status: 500, errorClass: 'server' }],
    ['HTTP 502', { kind: 'status', status: 502 }, { status: 502, errorClass: 'transient' }],
    ['HTTP 503', { kind: 'status', status: 503 }, { status: 503, errorClass: 'transient' }],
    ['HTTP 504', { kind: 'status', status: 504 }, { status: 504, errorClass: 'transient' }],
    ['HTTP 502 although it was done', { kind: 'status', status: 502, after: true }, { status: 502 }],
    ['HTTP 500 with a code', { kind: 'status', status: 500, code: 5000007 }, { code: '5000007', errorClass: 'server' }],
    ['HTTP 200 with the page of a gateway', { kind: 'garbage' }, { status: 200, errorClass: 'server' }],
  ])('is sent once where %s', async (_case, fault, facts) => {
    const { client, simulator, operations, clock } = await simulated({
      client: { transport: openHastyTransport(fault.kind === 'hang') },
    })
    simulator.fault({ ...fault, match: { operationId: 'scaleService' } })
    const error = await rejectionOf(client.services.scale(ID, 3))
    expect(error).toMatchObject({ operation: 'scaleService', notApplied: false, ...facts })
    expect(operations()).toEqual(['scaleService'])
    expect(clock.slept).toEqual([])
  })

  it.each(['garbage', 'empty', 'truncate'] as const)(
    'that made something is sent once where the answer is %s',
    async (kind) => {
      const { client, simulator, operations } = await simulated()
      simulator.fault({ kind, match: { operationId: 'createVolume' } })
      expect(await rejectionOf(client.volumes.create('data', 10))).toMatchObject({ notApplied: false })
      expect(operations()).toEqual(['createVolume'])
      expect(simulator.world.volumes.filter(({ name }) => name === 'data')).toHaveLength(1)
    },
  )

  it.each<[string, Fault, readonly number[]]>([
    ['HTTP 429', { kind: 'status', status: 429 }, [2_000, 4_000]],
    ['the rate limit', { kind: 'rate_limit' }, [2_000, 4_000]],
    ['the rate limit as text', { kind: 'status', status: 403, code: '4030001' }, [2_000, 4_000]],
    ['overloaded services', { kind: 'status', status: 400, code: 4000199 }, [250, 500]],
    ['overloaded volumes', { kind: 'status', status: 400, code: 4000299 }, [250, 500]],
  ])('is sent again after %s, and done once', async (_case, fault, pauses) => {
    const { client, simulator, operations, clock } = await simulated()
    simulator.fault({ ...fault, times: 2, match: { operationId: 'scaleService' } })
    await client.services.scale(ID, 3)
    expect(operations()).toEqual(['scaleService', 'scaleService', 'scaleService'])
    expect(clock.slept).toEqual(pauses)
    expect(
      simulator.requests.filter(({ operationId, status }) => operationId === 'scaleService' && status === 200),
    ).toHaveLength(1)
    clock.advance(60_000)
    expect((await client.services.get(ID)).service_info).toMatchObject({ replicas: 3, status: 'resize_succ' })
  })

  it('is sent again after a refused connection', async () => {
    const clock = scriptedClock()
    const simulator = await startSimulator({ clock })
    const port = Number(new URL(simulator.url).port)
    const { token } = await createTestClient(simulator.url, { clock }).login({
      app_key: simulator.appKey,
      app_secret: simulator.appSecret,
    })
    const world = simulator.world
    await simulator.close()
    const late: { simulator?: Awaited<ReturnType<typeof startSimulator>> } = {}
    const sleep = async (ms: number) => {
      await clock.sleep(ms)
      late.simulator ??= await startSimulator({ clock, port, world })
    }
    const client = createTestClient(`http://127.0.0.1:${port}`, {
      credentials: { token },
      clock: { now: clock.now, sleep },
    })
    try {
      await client.services.scale(ID, 3)
      expect(clock.slept).toEqual([250])
      expect(late.simulator?.requests.map(({ operationId }) => operationId)).toEqual(['scaleService'])
    } finally {
      await late.simulator?.close()
    }
  })

  it('is not sent again where the service is busy, and the error says that nothing was done', async () => {
    const { client, simulator, operations } = await simulated()
    simulator.fault({ kind: 'status', status: 403, code: 4030144, match: { operationId: 'scaleService' } })
    const error = await rejectionOf(client.services.scale(ID, 3))
    expect(error).toMatchObject({ errorClass: 'busy', notApplied: true, code: '4030144' })
    expect(operations()).toEqual(['scaleService'])
  })

  it('says that nothing was done where no connection came about', async () => {
    const client = createTestClient(`http://127.0.0.1:${CLOSED_PORT}`)
    const error = await rejectionOf(client.services.scale(ID, 3))
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).toMatchObject({
      failure: 'never_sent',
      notApplied: true,
      errorClass: 'transient',
      message: expect.stringMatching(
        /^Could not scale service 50883 to 3 replicas: the request could not be sent \(.*ECONNREFUSED.*\)\.$/,
      ),
    })
  })
})

describe('a read', () => {
  it.each<Fault>([
    ...(['drop_before', 'drop_after', 'garbage', 'truncate', 'empty', 'rate_limit', 'hang'] as const).map((kind) => ({
      kind,
    })),
    ...[408, 429, 500, 502, 503, 504].map((status) => ({ kind: 'status', status }) as const),
  ])('is sent again after %j', async (fault) => {
    const { client, simulator, operations, clock } = await simulated({
      client: { transport: openHastyTransport(fault.kind === 'hang') },
    })
    simulator.fault({ ...fault, match: { operationId: 'getService' } })
    expect((await client.services.get(ID)).service_info.id).toBe(ID)
    expect(operations()).toEqual(['getService', 'getService'])
    const isCrowded = fault.kind === 'rate_limit' || (fault.kind === 'status' && fault.status === 429)
    expect(clock.slept).toEqual([isCrowded ? 2_000 : 250])
  })

  it.each([400, 403, 404, 409])('is not sent again after HTTP %d', async (status) => {
    const { client, simulator, operations } = await simulated()
    simulator.fault({ kind: 'status', status, match: { operationId: 'getService' } })
    expect(await rejectionOf(client.services.get(ID))).toMatchObject({ status })
    expect(operations()).toEqual(['getService'])
  })

  it('is sent eight times and no more', async () => {
    const { client, simulator, operations, clock } = await simulated()
    simulator.fault({ kind: 'status', status: 503, times: 100, match: { operationId: 'getService' } })
    await expect(client.services.get(ID)).rejects.toThrow('HTTP 503')
    expect(operations()).toHaveLength(8)
    expect(clock.slept).toEqual([250, 500, 1000, 2000, 4000, 5000, 5000])
  })

  it.each([
    ['seconds', '7', 7000],
    ['a date', 'Wed, 04 Jan 2017 09:00:12 GMT', 12_000],
  ])('waits as long as Retry-After says in %s', async (_form, header, ms) => {
    const { client, simulator, clock } = await simulated()
    const match = { operationId: 'getService' }
    simulator.fault({ kind: 'status', status: 503, headers: { 'retry-after': header }, match })
    await client.services.get(ID)
    expect(clock.slept).toEqual([ms])
  })

  it('waits for a rate limit that is real', async () => {
    const { client, operations } = await simulated({ rateLimit: { requestsPerSecond: 1 } })
    await client.namespaces.list()
    await client.namespaces.list()
    expect(operations().length).toBeGreaterThan(2)
  })
})
