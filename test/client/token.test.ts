import { describe, expect, it, vi } from 'vitest'
import type { Simulator } from '../../simulator/index.ts'
import { tokenSource } from '../../src/client/token.ts'
import { answerWith, createTestClient, rejectionOf, serve } from '../../testing/servers/faulty-server.ts'
import { simulated } from '../../testing/simulated-client.ts'

const KEYS = { app_key: 'key', app_secret: 'secret' }
const DAY_MS = 86_400_000

/** The operations that were asked for, in their order; `answered` with the status of each. */
const sent = ({ requests }: Simulator, from = 0) => requests.slice(from).map(({ operationId }) => operationId)
const answered = ({ requests }: Simulator) => requests.map((one) => `${one.operationId} ${one.status}`).join(', ')

/** A platform that does not know the token so many times. */
const forgetful = (operationId: string, times: number) =>
  ({ kind: 'status', status: 401, code: 4010001, times, match: { operationId } }) as const

describe('a login', () => {
  it('answers the token and how long it lives, in seconds', async () => {
    const { client, simulator } = await simulated()
    const made = await client.login({ app_key: simulator.appKey, app_secret: simulator.appSecret })
    expect(made).toEqual({ token: simulator.world.tokens[0]?.token, expires_in: 86_400 })
    expect(simulator.requests[0]).toMatchObject({
      operationId: 'createToken',
      body: { app_key: simulator.appKey, app_secret: simulator.appSecret },
    })
  })

  it('is made when the first request is due, not before', async () => {
    const { client, simulator } = await simulated()
    expect(simulator.requests).toEqual([])
    await client.namespaces.list()
    await client.namespaces.list()
    expect(sent(simulator)).toEqual(['createToken', 'listNamespaces', 'listNamespaces'])
  })

  it('is made once for calls that start together', async () => {
    const { client, simulator } = await simulated()
    await Promise.all([
      client.namespaces.list(),
      client.ips.quota(),
      client.certificates.list(),
      client.services.get(50883),
    ])
    expect(sent(simulator).filter((operation) => operation === 'createToken')).toHaveLength(1)
  })

  it('is shared with the calls that have a deadline', async () => {
    const { client, clock, simulator } = await simulated()
    await client.until(clock.now() + 1000).namespaces.list()
    await client.namespaces.list()
    expect(sent(simulator).filter((operation) => operation === 'createToken')).toHaveLength(1)
  })

  it('is tried again like a read', async () => {
    const { client, simulator } = await simulated()
    simulator.fault({ kind: 'drop_after', match: { operationId: 'createToken' } })
    simulator.fault({ kind: 'status', status: 503, match: { operationId: 'createToken' } })
    await client.namespaces.list()
    expect(sent(simulator)).toEqual(['createToken', 'createToken', 'createToken', 'listNamespaces'])
  })

  it('with a wrong key pair fails once, and sends nothing else', async () => {
    const { open, simulator } = await simulated()
    const client = open({ credentials: { keys: { app_key: simulator.appKey, app_secret: 'wrong' } } })
    const error = await rejectionOf(client.services.scale(50883, 3))
    expect(error).toMatchObject({
      operation: 'createToken',
      errorClass: 'auth',
      status: 401,
      code: '4010001',
      message: expect.stringMatching(/^Could not log in with the key pair: /),
    })
    expect(sent(simulator)).toEqual(['createToken'])
  })

  it('shows no part of the key pair or the token in its error', async () => {
    const url = await serve(answerWith(200, `{"token": "${'5'.repeat(32)}", "expires_in": "soon-s3cret"}`))
    const client = createTestClient(url, { credentials: { keys: { app_key: 'k3y', app_secret: 's3cret' } } })
    const error = await rejectionOf(client.namespaces.list())
    expect(error).toHaveProperty('message', expect.stringContaining('expires_in must be a number'))
    expect(error).toHaveProperty('message', expect.not.stringMatching(/k3y|s3cret/))
  })

  it.each([
    ['a word that the log holds anyway', 'cancelled', 1],
    ['several lines', `${'5'.repeat(32)}\r\nx-other: 1`, 1],
    ['markup', '<details><summary>', 1],
    ['no text', 5, 1],
    ['a life without end', '5'.repeat(32), Number.MAX_SAFE_INTEGER],
    ['a life that is over', '5'.repeat(32), -1],
  ])('does not take %s for a token', async (_, token, expires_in) => {
    const client = createTestClient(await serve(answerWith(200, JSON.stringify({ token, expires_in }))), {
      credentials: { keys: KEYS },
      policy: { attempts: 1, baseMs: 1, capMs: 1, crowdedMs: 1 },
    })
    expect(await rejectionOf(client.namespaces.list())).toMatchObject({
      name: 'AnswerError',
      message: expect.stringMatching(/(?:token must be a token of|expires_in must be a number of seconds)/),
    })
  })

  it('is not needed where a token is given', async () => {
    const { open, client, simulator } = await simulated()
    await client.namespaces.list()
    const token = simulator.world.tokens[0]?.token
    await open({ credentials: { token } }).namespaces.list()
    expect(sent(simulator)).toEqual(['createToken', 'listNamespaces', 'listNamespaces'])
  })
})

describe('a token', () => {
  it('that expired on the way is renewed once, and the call goes through', async () => {
    const { client, simulator, clock } = await simulated()
    await client.namespaces.list()
    clock.advance(DAY_MS)
    await client.services.scale(50883, 3)
    expect(answered(simulator)).toBe(
      'createToken 201, listNamespaces 200, scaleService 401, createToken 201, scaleService 200',
    )
    expect(clock.slept).toEqual([])
  })

  it('that expired is renewed once for all calls that find it expired', async () => {
    const { client, simulator, clock } = await simulated()
    await client.namespaces.list()
    clock.advance(DAY_MS)
    await Promise.all([client.namespaces.list(), client.ips.quota(), client.certificates.list()])
    expect(sent(simulator).filter((operation) => operation === 'createToken')).toHaveLength(2)
  })

  it('that is given and expired is replaced where there is a key pair', async () => {
    const { open, simulator } = await simulated()
    const keys = { app_key: simulator.appKey, app_secret: simulator.appSecret }
    const client = open({ credentials: { token: 'dead', keys } })
    await client.namespaces.list()
    expect(answered(simulator)).toBe('listNamespaces 401, createToken 201, listNamespaces 200')
  })

  it('that is given and expired ends the call where there is no key pair', async () => {
    const { open, operations } = await simulated()
    const error = await rejectionOf(open({ credentials: { token: 'dead' } }).namespaces.list())
    expect(error).toMatchObject({ errorClass: 'auth', status: 401, operation: 'listNamespaces' })
    expect(operations()).toEqual(['listNamespaces'])
  })

  it('that the platform knows a moment later is tried again, without another login', async () => {
    const { client, simulator, clock } = await simulated()
    simulator.fault(forgetful('scaleService', 3))
    await client.services.scale(50883, 3)
    expect(answered(simulator)).toBe(
      'createToken 201, scaleService 401, scaleService 401, scaleService 401, scaleService 200',
    )
    expect(clock.slept).toEqual([250, 500, 1000])
  })

  it('that was renewed on the way has a moment as well', async () => {
    const { client, simulator, clock } = await simulated()
    await client.namespaces.list()
    clock.advance(DAY_MS)
    simulator.fault(forgetful('getIpQuota', 2))
    await client.ips.quota()
    expect(sent(simulator, 2)).toEqual(['getIpQuota', 'createToken', 'getIpQuota', 'getIpQuota'])
  })

  it('that an earlier step made moments ago has a moment too, also without a key pair', async () => {
    const { client, open, simulator, clock } = await simulated()
    await client.namespaces.list()
    const token = simulator.world.tokens[0]?.token
    simulator.fault(forgetful('getIpQuota', 2))
    await open({ credentials: { token, tokenAgeMs: 58_000 } }).ips.quota()
    expect(clock.slept).toEqual([250, 500])
  })

  it('is called expired after a minute, and one login is made for it', async () => {
    const { client, simulator, clock } = await simulated()
    simulator.fault(forgetful('getIpQuota', 500))
    expect(await rejectionOf(client.ips.quota())).toMatchObject({ errorClass: 'auth' })
    expect(sent(simulator).filter((operation) => operation === 'createToken')).toHaveLength(2)
    const slept = clock.slept.reduce((sum, ms) => sum + ms, 0)
    expect(slept).toBeGreaterThan(50_000)
    expect(slept).toBeLessThan(60_000)
    expect(Math.max(...clock.slept)).toBeLessThanOrEqual(5_000)
  })

  it('is given no more patience than the call has time', async () => {
    const { open, simulator, clock } = await simulated()
    simulator.fault(forgetful('getIpQuota', 500))
    const startedAt = clock.now()
    await rejectionOf(open({ deadlineAt: startedAt + 5_000 }).ips.quota())
    expect(clock.now() - startedAt).toBeLessThanOrEqual(5_000)
  })

  it('is not renewed after any other error', async () => {
    const { client, simulator } = await simulated()
    await rejectionOf(client.services.get(1))
    expect(sent(simulator)).toEqual(['createToken', 'getService'])
  })

  it('is told of before it is used', async () => {
    const heard: string[] = []
    const { client, simulator, clock } = await simulated({
      client: {
        onToken: (token) => {
          heard.push(token)
          expect(simulator.requests.filter(({ headers }) => headers.authorization === `Token ${token}`)).toEqual([])
        },
      },
    })
    await client.namespaces.list()
    clock.advance(DAY_MS)
    await client.namespaces.list()
    const used = simulator.requests.map(({ headers }) => headers.authorization).filter((each) => each !== undefined)
    expect(heard).toHaveLength(2)
    expect(used).toEqual([`Token ${heard[0]}`, `Token ${heard[0]}`, `Token ${heard[1]}`])
  })
})

describe('a source of tokens', () => {
  it('without token and key pair says so', async () => {
    const login = vi.fn()
    await expect(tokenSource({}, login).get()).rejects.toThrow('No token and no key pair was given to the client.')
    expect(await tokenSource({ token: 'a' }, login).renew('a')).toBeUndefined()
    expect(login).not.toHaveBeenCalled()
  })

  it('logs in anew after a login that failed', async () => {
    const login = vi.fn().mockRejectedValueOnce(new Error('down')).mockResolvedValue({ token: 'b', expires_in: 1 })
    const source = tokenSource({ keys: KEYS }, login)
    await expect(Promise.all([source.get(), source.get()])).rejects.toThrow('down')
    expect(await source.get()).toBe('b')
    expect(await source.get()).toBe('b')
    expect(login).toHaveBeenCalledTimes(2)
    expect(login).toHaveBeenCalledWith(KEYS)
  })

  it('gives who comes late with an expired token the one that others made meanwhile', async () => {
    const login = vi.fn().mockResolvedValue({ token: 'b', expires_in: 1 })
    const source = tokenSource({ token: 'a', keys: KEYS }, login)
    expect(await Promise.all([source.renew('a'), source.renew('a')])).toEqual(['b', 'b'])
    expect(await source.renew('a')).toBe('b')
    expect(login).toHaveBeenCalledTimes(1)
    expect(await source.get()).toBe('b')
  })

  it('passes on no token that could not be told of', async () => {
    const login = vi.fn().mockResolvedValue({ token: 'b', expires_in: 1 })
    const source = tokenSource({ keys: KEYS }, login, () => {
      throw new Error('cannot mask')
    })
    await expect(source.get()).rejects.toThrow('cannot mask')
    await expect(source.get()).rejects.toThrow('cannot mask')
    expect(login).toHaveBeenCalledTimes(2)
  })
})
