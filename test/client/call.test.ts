import { describe, expect, it } from 'vitest'
import { type Fault, startSimulator } from '../../simulator/index.ts'
import type { Exchange } from '../../src/client/call.ts'
import { AnswerError, ApiError, ConnectionError } from '../../src/client/errors.ts'
import { type HttpRequest, type OpenTransport, openTransport } from '../../src/client/transport.ts'
import { scriptedClock, simulated } from '../support/simulated-client.ts'
import { answering, clientOf, closedPort, rejection, serving } from './odd-server.ts'

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

describe('a change', () => {
  it.each<[string, Fault, object]>([
    ['the connection dropped before it was done', { kind: 'drop_before' }, { phase: 'interrupted' }],
    ['the connection dropped after it was done', { kind: 'drop_after' }, { phase: 'interrupted' }],
    ['the answer was cut off', { kind: 'truncate' }, { phase: 'interrupted' }],
    ['no answer came in time', { kind: 'hang' }, { phase: 'timed_out' }],
    ['it was done and no answer came in time', { kind: 'hang', after: true }, { phase: 'timed_out' }],
    ['HTTP 408', { kind: 'status', status: 408 }, { status: 408, errorClass: 'transient' }],
    ['HTTP 500', { kind: 'status', status: 500 }, { status: 500, errorClass: 'server' }],
    ['HTTP 502', { kind: 'status', status: 502 }, { status: 502, errorClass: 'transient' }],
    ['HTTP 503', { kind: 'status', status: 503 }, { status: 503, errorClass: 'transient' }],
    ['HTTP 504', { kind: 'status', status: 504 }, { status: 504, errorClass: 'transient' }],
    ['HTTP 502 although it was done', { kind: 'status', status: 502, after: true }, { status: 502 }],
    ['HTTP 500 with a code', { kind: 'status', status: 500, code: 5000007 }, { code: '5000007', errorClass: 'server' }],
    ['HTTP 200 with the page of a gateway', { kind: 'garbage' }, { status: 200, errorClass: 'server' }],
  ])('is sent once where %s', async (_case, fault, facts) => {
    const { client, simulator, operations, clock } = await simulated({ client: { tryMs: 200 } })
    simulator.fault({ ...fault, match: { operationId: 'scaleService' } })
    const error = await rejection(client.services.scale(ID, 3))
    expect(error).toMatchObject({ operation: 'scaleService', untouched: false, ...facts })
    expect(operations()).toEqual(['scaleService'])
    expect(clock.slept).toEqual([])
  })

  it.each(['garbage', 'empty', 'truncate'] as const)(
    'that made something is sent once where the answer is %s',
    async (kind) => {
      const { client, simulator, operations } = await simulated()
      simulator.fault({ kind, match: { operationId: 'createVolume' } })
      expect(await rejection(client.volumes.create('data', 10))).toMatchObject({ untouched: false })
      expect(operations()).toEqual(['createVolume'])
      expect(simulator.world.volumes.filter(({ name }) => name === 'data')).toHaveLength(1)
    },
  )

  it.each<[string, Fault]>([
    ['HTTP 429', { kind: 'status', status: 429 }],
    ['the rate limit', { kind: 'rate_limit' }],
    ['the rate limit as text', { kind: 'status', status: 403, code: '4030001' }],
    ['overloaded services', { kind: 'status', status: 400, code: 4000199 }],
    ['overloaded volumes', { kind: 'status', status: 400, code: 4000299 }],
  ])('is sent again after %s, and done once', async (_case, fault) => {
    const { client, simulator, operations, clock } = await simulated()
    simulator.fault({ ...fault, times: 2, match: { operationId: 'scaleService' } })
    await client.services.scale(ID, 3)
    expect(operations()).toEqual(['scaleService', 'scaleService', 'scaleService'])
    expect(clock.slept).toEqual([250, 500])
    expect(
      simulator.requests.filter(({ operationId, status }) => operationId === 'scaleService' && status === 200),
    ).toHaveLength(1)
    clock.advance(60_000)
    expect((await client.services.get(ID)).service_info).toMatchObject({ replicas: 3, status: 'resize_succ' })
  })

  it('is sent again after a refused connection', async () => {
    const port = await closedPort()
    const clock = scriptedClock()
    const simulator = await startSimulator({ clock })
    const { token } = await clientOf(simulator.url, { clock }).login({
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
    const client = clientOf(`http://127.0.0.1:${port}`, { credentials: { token }, clock: { now: clock.now, sleep } })
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
    const error = await rejection(client.services.scale(ID, 3))
    expect(error).toMatchObject({ errorClass: 'busy', untouched: true, code: '4030144' })
    expect(operations()).toEqual(['scaleService'])
  })

  it('says that nothing was done where no connection came about', async () => {
    const client = clientOf(`http://127.0.0.1:${await closedPort()}`)
    const error = await rejection(client.services.scale(ID, 3))
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).toMatchObject({ phase: 'never_sent', untouched: true, errorClass: 'transient' })
    expect(error).toHaveProperty(
      'message',
      expect.stringMatching(
        /^Could not scale service 50883 to 3: the request could not be sent \(.*ECONNREFUSED.*\)\.$/,
      ),
    )
  })
})

describe('a read', () => {
  it.each(['drop_before', 'drop_after', 'garbage', 'truncate', 'empty', 'rate_limit'] as const)(
    'is sent again after the fault %s',
    async (kind) => {
      const { client, simulator, operations, clock } = await simulated()
      simulator.fault({ kind, match: { operationId: 'getService' } })
      expect((await client.services.get(ID)).service_info.id).toBe(ID)
      expect(operations()).toEqual(['getService', 'getService'])
      expect(clock.slept).toEqual([250])
    },
  )

  it.each([408, 429, 500, 502, 503, 504])('is sent again after HTTP %d', async (status) => {
    const { client, simulator, operations } = await simulated()
    simulator.fault({ kind: 'status', status, times: 2, match: { operationId: 'getService' } })
    expect((await client.services.get(ID)).service_info.id).toBe(ID)
    expect(operations()).toHaveLength(3)
  })

  it('is sent again after a timeout', async () => {
    const { client, simulator, operations } = await simulated({ client: { tryMs: 200 } })
    simulator.fault({ kind: 'hang', match: { operationId: 'getService' } })
    expect((await client.services.get(ID)).service_info.id).toBe(ID)
    expect(operations()).toEqual(['getService', 'getService'])
  })

  it.each([400, 403, 404, 409])('is not sent again after HTTP %d', async (status) => {
    const { client, simulator, operations } = await simulated()
    simulator.fault({ kind: 'status', status, match: { operationId: 'getService' } })
    expect(await rejection(client.services.get(ID))).toMatchObject({ status })
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
    simulator.fault({
      kind: 'status',
      status: 503,
      headers: { 'retry-after': header },
      match: { operationId: 'getService' },
    })
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
    const url = await serving(answering(503))
    const client = clientOf(url, { clock, transport: noting(requests), callMs: 40_000, tryMs: 30_000 })
    const timed = () => requests.splice(0).map(({ timeoutMs }) => timeoutMs)
    await rejection(client.until(clock.now() + 10_000.4).volumes.delete(1))
    expect(timed()).toEqual([10_001])
    await rejection(client.until(clock.now() - 5).volumes.delete(1))
    expect(timed()).toEqual([1])
    await rejection(client.volumes.delete(1))
    expect(timed()).toEqual([30_000])
  })

  it('gives a later try no more than is left of the call', async () => {
    const requests: HttpRequest[] = []
    const url = await serving(answering(503, '', { 'retry-after': '15' }))
    const client = clientOf(url, { transport: noting(requests), callMs: 40_000 })
    await rejection(client.volumes.get(1))
    expect(requests.map(({ timeoutMs }) => timeoutMs)).toEqual([30_000, 25_000, 10_000])
  })
})

describe('cancellation', () => {
  const reason = new Error('the job was cancelled')

  it('sends nothing when the signal has aborted before', async () => {
    const { client, simulator } = await simulated({ client: { signal: AbortSignal.abort(reason) } })
    expect(await rejection(client.services.get(ID))).toBe(reason)
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
    expect(await rejection(client.services.scale(ID, 3))).toBe(reason)
  })

  it('ends a pause', async () => {
    const controller = new AbortController()
    const { client, simulator, operations } = await simulated({
      client: { signal: controller.signal },
      onSleep: () => controller.abort(reason),
    })
    simulator.fault({ kind: 'status', status: 503, match: { operationId: 'getService' } })
    expect(await rejection(client.services.get(ID))).toBe(reason)
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
    const url = await serving(answering(200, '{"namespace_Id": 7, "namespaces": []}'))
    const client = clientOf(`${url}///`, { transport: noting(requests) })
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

describe('an error answer', () => {
  const failing = async (status: number, body: string, headers: Record<string, string> = {}) => {
    const client = clientOf(await serving(answering(status, body, headers)))
    const error = await rejection(client.services.scale(ID, 3))
    if (!(error instanceof ApiError)) throw error
    return error
  }
  const could = 'Could not scale service 50883 to 3: the platform answered HTTP'

  it('is told with task, status, code, words of the platform, meaning and request id', async () => {
    const error = await failing(403, '{"code": 4030148, "message": "余额不足"}', { 'Request-Id': 'r-1' })
    expect(error.message).toBe(
      `${could} 403, code 4030148: "余额不足" (that is: The balance does not cover the service.), Request-Id r-1.`,
    )
    expect(error).toMatchObject({
      operation: 'scaleService',
      errorClass: 'account',
      untouched: false,
      status: 403,
      code: '4030148',
      platformMessage: '余额不足',
      requestId: 'r-1',
      retryAfterMs: undefined,
    })
  })

  it.each([
    ['{"code": "4030148", "msg": "m"}', '4030148', 'm'],
    ['{"code": 4030148, "message": "m", "msg": "n"}', '4030148', 'm'],
    ['{"code": null, "message": null, "msg": "n"}', undefined, 'n'],
    ['{"code": true, "message": 5}', undefined, ''],
    ['{"message": "only words"}', undefined, 'only words'],
    ['[]', undefined, ''],
    ['null', undefined, ''],
    ['"text"', undefined, ''],
    ['', undefined, ''],
    ['{"code": 4030148', undefined, ''],
    ['<html><body>403 Forbidden</body></html>', undefined, ''],
  ])('with the body %j has code %s and the words %j', async (body, code, words) => {
    expect(await failing(403, body)).toMatchObject({ status: 403, errorClass: 'account', code, platformMessage: words })
  })

  it('without a word of the platform says so', async () => {
    expect((await failing(500, '<h1>oops</h1>')).message).toBe(`${could} 500: "no message".`)
  })

  it('has the first 500 characters of a long message', async () => {
    const error = await failing(400, JSON.stringify({ message: 'x'.repeat(501) }))
    expect(error.platformMessage).toBe('x'.repeat(500))
  })

  it('is named by X-Request-Id where there is no Request-Id', async () => {
    expect(await failing(400, '', { 'X-Request-ID': 'r-2' })).toMatchObject({ requestId: 'r-2' })
    expect(await failing(400, '', { 'X-Request-ID': 'r-2', 'Request-Id': 'r-1' })).toMatchObject({ requestId: 'r-1' })
  })

  it('tells the pause that the server asked for', async () => {
    expect(await failing(400, '', { 'retry-after': '3' })).toMatchObject({ retryAfterMs: 3000 })
  })

  it.each([301, 302, 307, 308, 304])('that is the redirect %d is followed nowhere', async (status) => {
    let reached = 0
    const elsewhere = await serving((_request, response) => {
      reached += 1
      response.end()
    })
    const error = await failing(status, '', { location: `${elsewhere}/api/v1/microservices/1` })
    expect(error.message).toBe(
      `${could} ${status}: "a redirect, which a request with a token does not follow; check the endpoint".`,
    )
    expect(error).toMatchObject({ errorClass: 'bad_request', untouched: false })
    expect(reached).toBe(0)
  })
})

describe('an answer of success that cannot be used', () => {
  const getting = async (body: string, headers: Record<string, string> = {}) => {
    const url = await serving(answering(200, body, headers))
    const client = clientOf(url, { policy: { attempts: 1, baseMs: 1, capMs: 1 } })
    return rejection(client.volumes.get(7))
  }
  const could = 'Could not read volume 7: the platform answered HTTP 200 with a body that cannot be used'

  it.each(['', '<html></html>', '{"id": 7', 'OK'])('is an error of its own: %j', async (body) => {
    const error = await getting(body, { 'Request-Id': 'r-3' })
    expect(error).toBeInstanceOf(AnswerError)
    expect(error).toMatchObject({
      message: `${could}: it is not the JSON that it must be, Request-Id r-3.`,
      operation: 'getVolume',
      errorClass: 'server',
      untouched: false,
      status: 200,
      requestId: 'r-3',
      cause: expect.any(SyntaxError),
    })
  })

  it('names the place of what is missing', async () => {
    const error = await getting('{"id": 7, "name": "data", "size": 10}')
    expect(error).toMatchObject({ message: `${could}: status must be text but is absent.`, requestId: undefined })
  })

  it.each(['[]', 'null', '7'])('is also %s', async (body) => {
    expect(await getting(body)).toHaveProperty('message', expect.stringContaining('the answer must be an object'))
  })

  it.each(['', ' ', 'ok', '{}', 'null', '{"cut": '])('is none where nothing is needed: %j', async (body) => {
    const client = clientOf(await serving(answering(200, body)))
    expect(await client.volumes.delete(7)).toBeUndefined()
  })

  it('is the page of a gateway even where nothing is needed', async () => {
    const client = clientOf(await serving(answering(200, '\n<!DOCTYPE html><html></html>')))
    expect(await rejection(client.volumes.delete(7))).toBeInstanceOf(AnswerError)
  })

  it('is one that is too large', async () => {
    const chunk = Buffer.alloc(1024 * 1024, ' ')
    const url = await serving((_request, response) => {
      for (let i = 0; i < 17; i += 1) response.write(chunk)
      response.end()
    })
    const error = await rejection(clientOf(url).volumes.delete(7))
    expect(error).toBeInstanceOf(AnswerError)
    expect(error).toMatchObject({
      message: 'Could not delete volume 7: the answer is larger than 16777216 bytes.',
      untouched: false,
      status: 200,
      requestId: undefined,
    })
  })
})

describe('no answer', () => {
  it('is told in words for how far the request came', async () => {
    const { client, simulator } = await simulated({ client: { tryMs: 200 } })
    simulator.fault({ kind: 'drop_before', match: { operationId: 'deleteVolume' } })
    simulator.fault({ kind: 'hang', match: { operationId: 'deleteVolume' } })
    const broken = await rejection(client.volumes.delete(7))
    expect(broken).toBeInstanceOf(ConnectionError)
    expect(broken).toMatchObject({ phase: 'interrupted', cause: { failure: 'interrupted' } })
    expect(broken).toHaveProperty(
      'message',
      expect.stringMatching(/^Could not delete volume 7: the connection broke before the answer came \(.+\)\.$/),
    )
    expect(await rejection(client.volumes.delete(7))).toMatchObject({
      phase: 'timed_out',
      message: 'Could not delete volume 7: no answer came in time (no whole answer within 0.2 s).',
    })
  })

  it('passes on what is no failure of the connection', async () => {
    const bug = new RangeError('a bug')
    const transport: OpenTransport = { send: () => Promise.reject(bug), close: async () => {} }
    const client = clientOf('http://127.0.0.1:9', { transport })
    expect(await rejection(client.volumes.get(7))).toBe(bug)
  })
})
