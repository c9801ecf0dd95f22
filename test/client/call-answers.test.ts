import { describe, expect, it } from 'vitest'
import { AnswerError, ApiError } from '../../src/client/errors.ts'
import { DEFAULT_POLICY } from '../../src/client/retry.ts'
import { answerWith, createTestClient, rejectionOf, serve } from '../../testing/servers/faulty-server.ts'

const ID = 50883

describe('an error answer', () => {
  const failing = async (status: number, body: string, headers: Record<string, string> = {}) => {
    const client = createTestClient(await serve(answerWith(status, body, headers)))
    const error = await rejectionOf(client.services.scale(ID, 3))
    if (!(error instanceof ApiError)) throw error
    return error
  }
  const could = 'Could not scale service 50883 to 3 replicas: the platform returned HTTP'

  it('is told with task, status, code, words of the platform, meaning and request id', async () => {
    const error = await failing(403, '{"code": 4030148, "message": "余额不足"}', { 'Request-Id': 'r-1' })
    expect(error.message).toBe(
      `${could} 403, code 4030148: "余额不足" (meaning: The balance does not cover the service.), Request-Id r-1.`,
    )
    expect(error).toMatchObject({
      operation: 'scaleService',
      errorClass: 'account',
      notApplied: false,
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
    expect((await failing(400, JSON.stringify({ message: 'x'.repeat(501) }))).platformMessage).toBe('x'.repeat(500))
  })

  it('is hidden from before it is cut, so that no half of a secret is left', async () => {
    const url = await serve(answerWith(400, JSON.stringify({ message: `${'x'.repeat(495)}s3cret-word` })))
    const client = createTestClient(url, { redact: (words) => words.replaceAll('s3cret-word', '***') })
    expect(await rejectionOf(client.namespaces.list())).toMatchObject({ platformMessage: `${'x'.repeat(495)}***` })
  })

  it('does not repeat the values of variables that were sent, in any form', async () => {
    const value = 'pass "word" & more'
    const message = `no ${value}, ${JSON.stringify(value)} or ${encodeURIComponent(value)} in CITY=x`
    const client = createTestClient(await serve(answerWith(400, JSON.stringify({ message }))))
    const envs = [
      { key: 'PASSWORD', value },
      { key: 'CITY', value: 'x' },
    ]
    const settings = { container_id: 1, envs, log_dirs: [], cpu_weight: 100, memory_weight: 100 }
    expect(await rejectionOf(client.services.updateStateless(ID, [settings]))).toMatchObject({
      platformMessage: 'no ***, "***" or *** in CITY=x',
    })
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
    const elsewhere = await serve((_request, response) => {
      reached += 1
      response.end()
    })
    const error = await failing(status, '', { location: `${elsewhere}/api/v1/microservices/1` })
    expect(error.message).toBe(
      `${could} ${status}: "a redirect, which the client does not follow with a token; check the endpoint".`,
    )
    expect(error).toMatchObject({ errorClass: 'bad_request', notApplied: false })
    expect(reached).toBe(0)
  })
})

describe('an answer of success that cannot be used', () => {
  const getting = async (body: string, headers: Record<string, string> = {}) => {
    const url = await serve(answerWith(200, body, headers))
    const client = createTestClient(url, { policy: { ...DEFAULT_POLICY, attempts: 1 } })
    return rejectionOf(client.volumes.get(7))
  }
  const could = 'Could not read volume 7: the platform returned HTTP 200 with an unusable body'

  it.each(['', '<html></html>', '{"id": 7', 'OK'])('is an error of its own: %j', async (body) => {
    const error = await getting(body, { 'Request-Id': 'r-3' })
    expect(error).toBeInstanceOf(AnswerError)
    expect(error).toMatchObject({
      message: `${could}: it is not the expected JSON, Request-Id r-3.`,
      operation: 'getVolume',
      errorClass: 'server',
      notApplied: false,
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
    expect(await getting(body)).toHaveProperty('message', expect.stringContaining('the response must be an object'))
  })

  it.each(['', ' ', 'ok', '{}', 'null', '{"cut": '])('is none where nothing is needed: %j', async (body) => {
    const client = createTestClient(await serve(answerWith(200, body)))
    expect(await client.volumes.delete(7)).toBeUndefined()
  })

  it('is the page of a gateway even where nothing is needed', async () => {
    const client = createTestClient(await serve(answerWith(200, '\n<!DOCTYPE html><html></html>')))
    expect(await rejectionOf(client.volumes.delete(7))).toBeInstanceOf(AnswerError)
  })

  it('is one that is too large', async () => {
    const chunk = Buffer.alloc(1024 * 1024, ' ')
    const url = await serve((_request, response) => {
      for (let i = 0; i < 17; i += 1) response.write(chunk)
      response.end()
    })
    const error = await rejectionOf(createTestClient(url).volumes.delete(7))
    expect(error).toBeInstanceOf(AnswerError)
    expect(error).toMatchObject({
      message: 'Could not delete volume 7: the response is larger than 16777216 bytes.',
      notApplied: false,
      status: 200,
      requestId: undefined,
    })
  })
})
