import { describe, expect, it } from 'vitest'
import type { Fault } from '../../simulator/index.ts'
import type { Exchange } from '../../src/client/call.ts'
import { ConnectionError } from '../../src/client/errors.ts'
import { type HttpRequest, type OpenTransport, openTransport } from '../../src/client/http/transport.ts'
import { DEFAULT_POLICY } from '../../src/client/retry.ts'
import {
  answerWith,
  CLOSED_PORT,
  createTestClient,
  openHastyTransport,
  rejectionOf,
  serve,
} from '../../testing/servers/faulty-server.ts'
import { scriptedClock, simulated } from '../../testing/simulated-client.ts'

const ID = 50883

/** A transport that notes its requests on their way. */
function noting(requests: HttpRequest[]): OpenTransport {
  const { send, close } = openTransport({})
  return {
    send: (request) => {
      requests.push(request)
      return send(request)
    },
    close,
  }
}

describe('time', () => {
  it('ends a call two minutes after it began, with all its tries and pauses', async () => {
    const { client, simulator, clock } = await simulated()
    const started = clock.now()
    const fault: Fault = { kind: 'status', status: 503, headers: { 'retry-after': '50' }, times: 100 }
    simulator.fault({ ...fault, match: { operationId: 'getService' } })
    await expect(client.services.get(ID)).rejects.toThrow('HTTP 503')
    expect(clock.slept).toEqual([50_000, 50_000])
    expect(clock.now() - started).toBe(100_000)
  })

  it('ends a call at the deadline that it was given', async () => {
    const { client, simulator, clock } = await simulated()
    simulator.fault({ kind: 'status', status: 503, times: 100, match: { operationId: 'getService' } })
    const api = client.until(clock.now() + 1000)
    await expect(api.services.get(ID)).rejects.toThrow('HTTP 503')
    expect(clock.slept).toEqual([250, 500])
  })

  it('gives no try more than is left', async () => {
    const requests: HttpRequest[] = []
    const clock = scriptedClock()
    const url = await serve(answerWith(503))
    const client = createTestClient(url, { clock, transport: noting(requests), callMs: 40_000, tryMs: 30_000 })
    const timed = () => requests.splice(0).map(({ timeoutMs }) => timeoutMs)
    await rejectionOf(client.until(clock.now() + 10_000.4).volumes.delete(1))
    expect(timed()).toEqual([10_001])
    await rejectionOf(client.volumes.delete(1))
    expect(timed()).toEqual([30_000])
  })

  it('sends nothing any more once the time is up, so that nothing is left open', async () => {
    const requests: HttpRequest[] = []
    const clock = scriptedClock()
    const url = await serve(answerWith(200))
    const client = createTestClient(url, { clock, transport: noting(requests) })
    const error = await rejectionOf(client.until(clock.now()).volumes.delete(1))
    expect(error).toMatchObject({ failure: 'never_sent', notApplied: true, late: true })
    expect(requests).toEqual([])
  })

  it('gives a later try no more than is left of the call', async () => {
    const requests: HttpRequest[] = []
    const url = await serve(answerWith(503, '', { 'retry-after': '15' }))
    const client = createTestClient(url, { transport: noting(requests), callMs: 40_000 })
    await rejectionOf(client.volumes.get(1))
    expect(requests.map(({ timeoutMs }) => timeoutMs)).toEqual([30_000, 25_000, 10_000])
  })
})

describe('cancellation', () => {
  const reason = new Error('the job was cancelled')

  it('sends nothing when the signal has aborted before', async () => {
    const { client, simulator } = await simulated({ client: { signal: AbortSignal.abort(reason) } })
    expect(await rejectionOf(client.services.get(ID))).toBe(reason)
    expect(simulator.requests).toEqual([])
  })

  it('ends a request under way with the reason of the signal', async () => {
    const controller = new AbortController()
    const { client, simulator } = await simulated({
      client: { signal: controller.signal },
      onRequest: ({ operationId }) => {
        if (operationId === 'scaleService') controller.abort(reason)
      },
    })
    simulator.fault({ kind: 'hang', match: { operationId: 'scaleService' } })
    expect(await rejectionOf(client.services.scale(ID, 3))).toBe(reason)
  })

  it('ends a pause', async () => {
    const controller = new AbortController()
    const { client, simulator, operations } = await simulated({
      client: { signal: controller.signal },
      onSleep: () => controller.abort(reason),
    })
    simulator.fault({ kind: 'status', status: 503, match: { operationId: 'getService' } })
    expect(await rejectionOf(client.services.get(ID))).toBe(reason)
    expect(operations()).toEqual(['getService'])
  })
})

describe('what is sent', () => {
  it('carries the token, the kind of its body and the name of this client', async () => {
    const { client, simulator } = await simulated()
    await client.namespaces.list()
    const [login, list] = simulator.requests
    expect(login?.headers).toMatchObject({ 'content-type': 'application/json', 'user-agent': 'fengchao-actions' })
    expect(login?.headers).not.toHaveProperty('authorization')
    expect(list?.headers.authorization).toMatch(/^Token [0-9a-f]{32}$/)
    expect(list?.headers).toMatchObject({ 'content-type': 'application/json', 'user-agent': 'fengchao-actions' })
  })

  it('has a JSON body where there is one, and none otherwise', async () => {
    const requests: HttpRequest[] = []
    const url = await serve(answerWith(200, '{"namespace_Id": 7, "namespaces": []}'))
    const client = createTestClient(`${url}///`, { transport: noting(requests) })
    await client.namespaces.create('名')
    await client.namespaces.list()
    expect(requests).toEqual([
      expect.objectContaining({ method: 'POST', url: `${url}/api/v1/namespaces`, body: '{"name":"名"}' }),
      expect.not.objectContaining({ body: expect.anything() }),
    ])
    expect(requests[0]?.headers.accept).toBe('application/json, text/plain')
  })
})

describe('the debug log', () => {
  it('hears of every exchange, answered or not, and of every pause', async () => {
    const exchanges: Exchange[] = []
    const retries: unknown[] = []
    const { client, simulator } = await simulated({
      client: {
        onExchange: (exchange) => exchanges.push(exchange),
        onRetry: (error, pauseMs, attempt) => retries.push([error, pauseMs, attempt]),
      },
    })
    simulator.fault({ kind: 'drop_before', match: { operationId: 'getService' } })
    await client.services.get(ID)
    const path = '/microservices/50883'
    expect(exchanges).toEqual([
      { method: 'POST', path: '/token', status: 201, elapsedMs: 0, requestId: simulator.requests[0]?.requestId },
      { method: 'GET', path, status: undefined, elapsedMs: 0, requestId: undefined },
      { method: 'GET', path, status: 200, elapsedMs: 0, requestId: simulator.requests[2]?.requestId },
    ])
    expect(retries).toEqual([[expect.any(ConnectionError), 250, 1]])
  })
})

describe('no answer', () => {
  it('is told in words for how far the request came', async () => {
    const { client, simulator, open } = await simulated()
    simulator.fault({ kind: 'drop_before', match: { operationId: 'deleteVolume' } })
    simulator.fault({ kind: 'hang', match: { operationId: 'deleteVolume' } })
    const broken = await rejectionOf(client.volumes.delete(7))
    expect(broken).toBeInstanceOf(ConnectionError)
    expect(broken).toMatchObject({
      failure: 'interrupted',
      cause: { failure: 'interrupted' },
      message: expect.stringMatching(
        /^Could not delete volume 7: the connection broke before the response arrived \(.+\)\.$/,
      ),
    })
    expect(await rejectionOf(open({ transport: openHastyTransport() }).volumes.delete(7))).toMatchObject({
      failure: 'timed_out',
      message: 'Could not delete volume 7: no response arrived in time (no complete response within 0.2 s).',
    })
  })

  it.each([
    [0, true],
    [-1, true],
    [1, false],
  ])('is late where the time of the whole call was up: %d ms before its deadline, %s', async (leftMs, late) => {
    const clock = scriptedClock()
    const client = createTestClient(`http://127.0.0.1:${CLOSED_PORT}`, {
      clock,
      policy: { ...DEFAULT_POLICY, attempts: 1 },
    })
    const error = await rejectionOf(client.until(clock.now() + leftMs).volumes.delete(7))
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).toMatchObject({ late })
  })

  it('passes on what is no failure of the connection', async () => {
    const bug = new RangeError('a bug')
    const transport: OpenTransport = { send: () => Promise.reject(bug), close: async () => {} }
    const client = createTestClient('http://127.0.0.1:9', { transport })
    expect(await rejectionOf(client.volumes.get(7))).toBe(bug)
  })
})
