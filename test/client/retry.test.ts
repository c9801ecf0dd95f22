import { describe, expect, it, vi } from 'vitest'
import { apiError } from '../../src/client/error-answer.ts'
import {
  AnswerError,
  type ApiError,
  ConnectionError,
  type ConnectionFailure,
  FengchaoError,
  isApiError,
} from '../../src/client/errors.ts'
import { TransportError } from '../../src/client/http/transport.ts'
import {
  DEFAULT_POLICY,
  type Effect,
  type Failure,
  isTransient,
  parseRetryAfter,
  pauseBeforeRetry,
  type RetryLoopOptions,
  withRetry,
} from '../../src/client/retry.ts'
import { scriptedClock } from '../../testing/simulated-client.ts'

const NOW = Date.UTC(2017, 0, 4, 9)

function answered(status: number, code?: string, retryAfterMs?: number): ApiError {
  const operation = 'scaleService'
  return apiError('scale', { operation, status, code, platformMessage: '', requestId: undefined, retryAfterMs })
}

const broken = (failure: ConnectionFailure) => new ConnectionError('Broken.', { operation: 'scaleService', failure })

const unusable = () =>
  new AnswerError('Unusable.', { operation: 'scaleService', status: 200, requestId: undefined, cause: undefined })

/** An error of the tree that the decision does not know. */
class StrangeError extends FengchaoError {
  override readonly name = 'StrangeError'
  constructor() {
    super('Strange.', { operation: 'scaleService', errorClass: 'transient', notApplied: true })
  }
}

function pauseAfter(failure: Partial<Failure>): number | undefined {
  return pauseBeforeRetry({
    error: broken('never_sent'),
    effect: 'read',
    attempt: 1,
    leftMs: 60_000,
    policy: DEFAULT_POLICY,
    random: 0.5,
    ...failure,
  })
}

/** Each kind of error, and whether a read and whether a change is sent again after it. */
const KINDS: readonly (readonly [kind: string, error: unknown, read: boolean, change: boolean])[] = [
  ['a refused connection', broken('never_sent'), true, true],
  ['an interrupted connection', broken('interrupted'), true, false],
  ['a timeout', broken('timed_out'), true, false],
  ['a server that is not trusted', broken('untrusted'), false, false],
  ['a proxy that refuses', broken('refused'), false, false],
  ['an answer that cannot be used', unusable(), true, false],
  ['HTTP 429', answered(429), true, true],
  ['the rate limit, a 403', answered(403, '4030001'), true, true],
  ['overloaded services', answered(400, '4000199'), true, true],
  ['overloaded volumes', answered(400, '4000299'), true, true],
  ['HTTP 408', answered(408), true, false],
  ['HTTP 408 with its code', answered(408, '4080001'), true, false],
  ['HTTP 499', answered(499), false, false],
  ['HTTP 500', answered(500), true, false],
  ['HTTP 501', answered(501), true, false],
  ['HTTP 502', answered(502), true, false],
  ['HTTP 503', answered(503), true, false],
  ['HTTP 504', answered(504), true, false],
  ['HTTP 500 with a code', answered(500, '5000007'), true, false],
  ['a busy service', answered(403, '4030144'), false, false],
  ['a busy listener', answered(400, '4000455'), false, false],
  ['no change', answered(403, '4030143'), false, false],
  ['HTTP 301', answered(301), false, false],
  ['HTTP 400', answered(400), false, false],
  ['HTTP 401', answered(401), false, false],
  ['HTTP 403', answered(403), false, false],
  ['HTTP 404', answered(404), false, false],
  ['HTTP 409', answered(409), false, false],
  ['a quota', answered(403, '4030003'), false, false],
  ['an empty account', answered(403, '4030148'), false, false],
  ['an error of the tree that is not known', new StrangeError(), false, false],
  ['an error of the transport', new TransportError('never_sent', 'refused'), false, false],
  ['any other error', new Error('ECONNREFUSED'), false, false],
  ['something that is no error', 'ECONNREFUSED', false, false],
  ['nothing', undefined, false, false],
]

describe('the decision', () => {
  it.each(KINDS)('after %s', (_kind, error, read, change) => {
    const pause = isApiError(error, 'rate_limit') ? 2_000 : 250
    expect(pauseAfter({ error, effect: 'read' })).toBe(read ? pause : undefined)
    expect(pauseAfter({ error, effect: 'change' })).toBe(change ? pause : undefined)
  })

  it.each(KINDS)('lets no attempt follow the last one after %s, unless it was the rate limit', (...kind) => {
    const [, error, read, change] = kind
    const policy = { attempts: 3, baseMs: 100, crowdedMs: 400, capMs: 1000 }
    const pauses = (effect: Effect) => [1, 2, 3, 4].map((attempt) => pauseAfter({ error, effect, attempt, policy }))
    const two = isApiError(error, 'rate_limit') ? [200, 400, 500, 500] : [50, 100, undefined, undefined]
    expect(pauses('read')).toEqual(read ? two : [undefined, undefined, undefined, undefined])
    expect(pauses('change')).toEqual(change ? two : [undefined, undefined, undefined, undefined])
  })

  it('tries eight times, after pauses around a quarter of a second doubling up to five', () => {
    expect(DEFAULT_POLICY).toEqual({ attempts: 8, baseMs: 500, crowdedMs: 4_000, capMs: 10_000 })
    const pauses = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((attempt) => pauseAfter({ attempt, random: 0.5 }))
    expect(pauses).toEqual([250, 500, 1000, 2000, 4000, 5000, 5000, undefined, undefined])
  })

  it('spreads its own pause, which is never none and never the longest', () => {
    expect([0, 0.25, 0.5, 1].map((random) => pauseAfter({ attempt: 2, random }))).toEqual([200, 350, 500, 800])
  })

  it('starts no pause that the deadline would cut', () => {
    expect(pauseAfter({ leftMs: 251 })).toBe(250)
    expect(pauseAfter({ leftMs: 250 })).toBeUndefined()
    expect(pauseAfter({ leftMs: 249 })).toBeUndefined()
    expect(pauseAfter({ leftMs: 101, random: 0 })).toBe(100)
    expect(pauseAfter({ leftMs: 100, random: 0 })).toBeUndefined()
    expect(pauseAfter({ leftMs: 0, random: 0 })).toBeUndefined()
    expect(pauseAfter({ leftMs: -1, random: 0 })).toBeUndefined()
    expect(pauseAfter({ leftMs: Number.POSITIVE_INFINITY })).toBe(250)
  })

  it.each([0, 0.5, 0.999])('obeys the pause of the server to the letter, whatever the random number (%d)', (random) => {
    const error = answered(429, undefined, 7000)
    expect(pauseAfter({ error, random, attempt: 1 })).toBe(7000)
    expect(pauseAfter({ error, random, attempt: 7 })).toBe(7000)
    expect(pauseAfter({ error, random, effect: 'change' })).toBe(7000)
  })

  it('obeys a pause of the server that is longer than its own longest, within the deadline', () => {
    const error = answered(503, undefined, 30_000)
    expect(pauseAfter({ error, leftMs: 30_001 })).toBe(30_000)
    expect(pauseAfter({ error, leftMs: 30_000 })).toBeUndefined()
  })

  it('goes on at once where the server says so', () => {
    expect(pauseAfter({ error: answered(503, undefined, 0) })).toBe(0)
  })

  it('does not try again what the server names a pause for but nobody may send again', () => {
    expect(pauseAfter({ error: answered(503, undefined, 10), effect: 'change' })).toBeUndefined()
    expect(pauseAfter({ error: answered(403, '4030144', 10) })).toBeUndefined()
  })
})

describe('what passes', () => {
  it.each([
    ['never_sent', true],
    ['interrupted', true],
    ['timed_out', true],
    ['untrusted', false],
    ['refused', false],
  ] as const)('a connection that was %s: %s', (failure, expected) => {
    expect(isTransient(broken(failure))).toBe(expected)
  })

  it('an answer that cannot be used does', () => {
    expect(isTransient(unusable())).toBe(true)
  })

  it.each([
    [499, undefined, false],
    [500, undefined, true],
    [599, undefined, true],
    [403, '4030001', true],
    [400, '4000199', true],
    [500, '4030144', true],
    [403, '4030144', false],
  ])('HTTP %d with code %s: %s', (status, code, expected) => {
    expect(isTransient(answered(status, code))).toBe(expected)
  })

  it('an error that is not known does not', () => {
    expect(isTransient(new StrangeError())).toBe(false)
  })
})

describe('Retry-After', () => {
  it.each<[string | undefined, number | undefined]>([
    [undefined, undefined],
    ['', undefined],
    ['   ', undefined],
    ['0', 0],
    ['1', 1000],
    [' 120 ', 120_000],
    ['007', 7000],
    ['1.5', undefined],
    ['-5', undefined],
    ['5s', undefined],
    ['soon', undefined],
    ['in a while: perhaps', undefined],
    ['Wed, 04 Jan 2017 09:00:30 GMT', 30_000],
    ['Wed, 04 Jan 2017 09:00:00 GMT', 0],
    ['Wed, 04 Jan 2017 08:59:59 GMT', 0],
    ['Wednesday, 04-Jan-17 09:01:00 GMT', 60_000],
    ['2017-01-04T09:00:10Z', 10_000],
  ])('%j is %s ms', (header, expected) => {
    expect(parseRetryAfter(header, NOW)).toBe(expected)
  })
})

/** An attempt that fails with these errors, one after the other, and then succeeds. */
function failing(...errors: readonly unknown[]) {
  const left = [...errors]
  return vi.fn(async () => {
    if (left.length > 0) throw left.shift()
    return 'done'
  })
}

function setUp(own: Partial<RetryLoopOptions> = {}, onSleep?: (ms: number) => void) {
  const clock = scriptedClock(NOW, onSleep)
  const onRetry = vi.fn()
  const options: RetryLoopOptions = {
    effect: 'read',
    clock,
    deadlineAt: NOW + 60_000,
    signal: undefined,
    policy: DEFAULT_POLICY,
    random: () => 0.5,
    onRetry,
    ...own,
  }
  return { clock, onRetry, options }
}

describe('an attempt with retries', () => {
  it('that succeeds is made once', async () => {
    const { clock, onRetry, options } = setUp()
    const attempt = failing()
    expect(await withRetry(attempt, options)).toBe('done')
    expect(attempt).toHaveBeenCalledTimes(1)
    expect(onRetry).not.toHaveBeenCalled()
    expect(clock.slept).toEqual([])
  })

  it('is made again until it succeeds, and tells of each pause before it begins', async () => {
    const seen: number[] = []
    const { clock, onRetry, options } = setUp({}, () => seen.push(onRetry.mock.calls.length))
    const errors = [broken('interrupted'), answered(503, undefined, 2000), unusable()]
    const attempt = failing(...errors)
    expect(await withRetry(attempt, options)).toBe('done')
    expect(attempt).toHaveBeenCalledTimes(4)
    expect(clock.slept).toEqual([250, 2000, 1000])
    expect(onRetry.mock.calls).toEqual([
      [errors[0], 250, 1],
      [errors[1], 2000, 2],
      [errors[2], 1000, 3],
    ])
    expect(seen).toEqual([1, 2, 3])
  })

  it('needs nobody to tell of its pauses', async () => {
    const { onRetry: _, ...options } = setUp().options
    expect(await withRetry(failing(broken('timed_out')), options)).toBe('done')
  })

  it('takes a new random number for each pause', async () => {
    const random = vi.fn().mockReturnValueOnce(0.1).mockReturnValueOnce(0.2).mockReturnValueOnce(0.3)
    const { clock, options } = setUp({ random })
    await withRetry(failing(answered(502), answered(502), answered(502)), options)
    expect(clock.slept).toEqual([130, 320, 760])
  })

  it('pauses even where the rate limit says "at once" each time, once the attempts are used up', () => {
    const pauseOf = (attempt: number, retryAfterMs: number) =>
      pauseAfter({ error: answered(429, undefined, retryAfterMs), attempt })
    expect([1, 7, 8, 9].map((attempt) => pauseOf(attempt, 0))).toEqual([0, 0, 5_000, 5_000])
    expect([1, 9].map((attempt) => pauseOf(attempt, 30_000))).toEqual([30_000, 30_000])
  })

  it('throws the last error as it is when the attempts are used up', async () => {
    const { clock, options } = setUp({ policy: { attempts: 3, baseMs: 100, crowdedMs: 100, capMs: 1000 } })
    const last = answered(504)
    const attempt = failing(answered(502), answered(503), last, answered(500))
    await expect(withRetry(attempt, options)).rejects.toBe(last)
    expect(attempt).toHaveBeenCalledTimes(3)
    expect(clock.slept).toEqual([50, 100])
  })

  it('throws what it does not recognise at once', async () => {
    const { clock, onRetry, options } = setUp()
    const error = new TypeError('x is not a function')
    const attempt = failing(error)
    await expect(withRetry(attempt, options)).rejects.toBe(error)
    expect(attempt).toHaveBeenCalledTimes(1)
    expect(onRetry).not.toHaveBeenCalled()
    expect(clock.slept).toEqual([])
  })

  it('of a change is not made again where the answer leaves open what was done', async () => {
    const { options } = setUp({ effect: 'change' })
    const error = broken('interrupted')
    const attempt = failing(error)
    await expect(withRetry(attempt, options)).rejects.toBe(error)
    expect(attempt).toHaveBeenCalledTimes(1)
  })

  it('of a change is made again where the answer proves that nothing was done', async () => {
    const { options } = setUp({ effect: 'change' })
    const attempt = failing(broken('never_sent'), answered(429), answered(403, '4030001'), answered(400, '4000199'))
    expect(await withRetry(attempt, options)).toBe('done')
    expect(attempt).toHaveBeenCalledTimes(5)
  })

  it.each([
    [1751, [250, 500, 1000]],
    [1750, [250, 500]],
  ])('ends with the deadline, which counts pauses, without the one that would reach it: %d ms', async (ms, slept) => {
    const { clock, options } = setUp({ deadlineAt: NOW + ms })
    const attempt = failing(...Array.from({ length: 8 }, () => answered(503)))
    await expect(withRetry(attempt, options)).rejects.toThrow('HTTP 503')
    expect(clock.slept).toEqual(slept)
    expect(attempt).toHaveBeenCalledTimes(slept.length + 1)
  })

  it('ends with the deadline, which counts the time of the tries', async () => {
    const { clock, options } = setUp({ deadlineAt: NOW + 25_000 })
    const attempt = vi.fn(async () => {
      clock.advance(10_000)
      throw broken('timed_out')
    })
    await expect(withRetry(attempt, options)).rejects.toThrow('Broken.')
    expect(attempt).toHaveBeenCalledTimes(3)
    expect(clock.now()).toBe(NOW + 30_750)
  })
})

describe('a cancelled attempt', () => {
  const reason = new Error('cancelled')

  it('is not made when the signal has aborted before', async () => {
    const { options } = setUp({ signal: AbortSignal.abort(reason) })
    const attempt = failing()
    await expect(withRetry(attempt, options)).rejects.toBe(reason)
    expect(attempt).not.toHaveBeenCalled()
  })

  it('ends with the reason of the signal, not with its own error', async () => {
    const controller = new AbortController()
    const { clock, onRetry, options } = setUp({ signal: controller.signal })
    const attempt = vi.fn(async () => {
      controller.abort(reason)
      throw new TypeError('not recognised')
    })
    await expect(withRetry(attempt, options)).rejects.toBe(reason)
    expect(onRetry).not.toHaveBeenCalled()
    expect(clock.slept).toEqual([])
  })

  it('ends in the middle of a pause', async () => {
    const controller = new AbortController()
    const { clock, options } = setUp({ signal: controller.signal }, () => controller.abort(reason))
    const attempt = failing(answered(503))
    await expect(withRetry(attempt, options)).rejects.toBe(reason)
    expect(attempt).toHaveBeenCalledTimes(1)
    expect(clock.slept).toEqual([250])
    expect(clock.now()).toBe(NOW)
  })

  it('is not made again when the signal aborts at the end of a pause', async () => {
    const controller = new AbortController()
    const { clock, options } = setUp({ signal: controller.signal })
    const sleep = async (ms: number) => {
      await clock.sleep(ms)
      controller.abort(reason)
    }
    const attempt = failing(answered(503))
    await expect(withRetry(attempt, { ...options, clock: { now: clock.now, sleep } })).rejects.toBe(reason)
    expect(attempt).toHaveBeenCalledTimes(1)
  })
})
