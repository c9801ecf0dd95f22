import { describe, expect, it } from 'vitest'
import { CODES } from '../../src/client/codes.ts'
import { apiError, classify } from '../../src/client/error-answer.ts'
import { AnswerError, type ApiErrorFacts, ConnectionError, FengchaoError, isApiError } from '../../src/client/errors.ts'

const FACTS: ApiErrorFacts = {
  operation: 'scaleService',
  status: 403,
  code: undefined,
  platformMessage: '',
  requestId: undefined,
  retryAfterMs: undefined,
}
const made = (facts: Partial<ApiErrorFacts>) => apiError('scale service 7', { ...FACTS, ...facts })

describe('the class of an error answer', () => {
  it.each(Object.entries(CODES))('is that of the code %s, whatever the status', (code, fact) => {
    const expected = { errorClass: fact.class, notApplied: fact.notApplied === true }
    expect(classify(Number(code.slice(0, 3)), code)).toEqual(expected)
    expect(classify(500, code)).toEqual(expected)
    expect(classify(429, code)).toEqual(expected)
  })

  it('proves that nothing was done for the rate limit, for overload and where the resource is busy, and for no other', () => {
    const notApplied = Object.entries(CODES).filter(([, fact]) => fact.notApplied)
    const others = notApplied.filter(([, fact]) => fact.class !== 'busy').map(([code]) => code)
    expect(others).toEqual(['4000199', '4000299', '4030001'])
    const busy = Object.values(CODES).filter((fact) => fact.class === 'busy')
    expect(busy).toHaveLength(notApplied.length - 3)
    expect(busy.every((fact) => fact.notApplied)).toBe(true)
  })

  it.each([
    [301, 'bad_request'],
    [400, 'bad_request'],
    [401, 'auth'],
    [402, 'bad_request'],
    [403, 'account'],
    [404, 'not_found'],
    [405, 'bad_request'],
    [408, 'transient'],
    [409, 'conflict'],
    [415, 'bad_request'],
    [422, 'bad_request'],
    [499, 'bad_request'],
    [500, 'server'],
    [501, 'server'],
    [502, 'transient'],
    [503, 'transient'],
    [504, 'transient'],
    [505, 'server'],
    [599, 'server'],
  ] as const)('is that of the status where the code is unknown: %d is %s', (status, errorClass) => {
    expect(classify(status, undefined)).toEqual({ errorClass, notApplied: false })
    expect(classify(status, '9999999')).toEqual({ errorClass, notApplied: false })
  })

  it('of HTTP 429 is the rate limit, and nothing was done', () => {
    expect(classify(429, undefined)).toEqual({ errorClass: 'rate_limit', notApplied: true })
  })

  it.each(['constructor', '__proto__', 'toString'])('is not taken from what every object has: %j', (code) => {
    expect(classify(404, code)).toEqual({ errorClass: 'not_found', notApplied: false })
    expect(made({ code }).message).toBe(
      `Could not scale service 7: the platform returned HTTP 403, code ${code}: "no message".`,
    )
  })
})

describe('the sentence of an error answer', () => {
  const could = 'Could not scale service 7: the platform returned HTTP 403'

  it.each<[string, Partial<ApiErrorFacts>, string]>([
    ['nothing is known', {}, `${could}: "no message".`],
    ['there are words', { platformMessage: 'Denied' }, `${could}: "Denied".`],
    ['there is a code', { code: '4030143' }, `${could}, code 4030143: "The update changes nothing.".`],
    [
      'there are a code and other words',
      { code: '4030143', platformMessage: '没有变化' },
      `${could}, code 4030143: "没有变化" (meaning: The update changes nothing.).`,
    ],
    [
      'the words say what the code says',
      { code: '4030143', platformMessage: 'The update changes nothing.' },
      `${could}, code 4030143: "The update changes nothing.".`,
    ],
    ['the code is unknown', { code: '4039999' }, `${could}, code 4039999: "no message".`],
    [
      'the code is unknown but there are words',
      { code: '4039999', platformMessage: 'Denied' },
      `${could}, code 4039999: "Denied".`,
    ],
    ['there is a request id', { requestId: 'r-1' }, `${could}: "no message", Request-Id r-1.`],
  ])('where %s', (_case, facts, message) => {
    expect(made(facts).message).toBe(message)
  })
})

describe('the errors', () => {
  it('of the platform carry what it said as fields', () => {
    const facts = { ...FACTS, code: '4030144', platformMessage: 'busy', requestId: 'r-1', retryAfterMs: 5 }
    const error = apiError('x', facts)
    expect(error).toMatchObject({ ...facts, name: 'ApiError', errorClass: 'busy', notApplied: true })
    expect(error.cause).toBeUndefined()
  })

  it.each([
    ['never_sent', true],
    ['untrusted', true],
    ['refused', true],
    ['interrupted', false],
    ['timed_out', false],
  ] as const)('of a connection that was %s say whether nothing was done: %s', (failure, notApplied) => {
    const cause = new Error('cause')
    const error = new ConnectionError('No.', { operation: 'getService', failure, cause })
    expect(error).toMatchObject({
      name: 'ConnectionError',
      message: 'No.',
      operation: 'getService',
      errorClass: 'transient',
      failure,
      notApplied,
    })
    expect(error.cause).toBe(cause)
  })

  it.each([
    [undefined, false],
    [false, false],
    [true, true],
  ])('of a connection are late only where that is said: %s', (said, late) => {
    const facts = { operation: 'getService', failure: 'timed_out' } as const
    expect(new ConnectionError('No.', said === undefined ? facts : { ...facts, late: said }).late).toBe(late)
  })

  it('of an answer that cannot be used leave open what was done', () => {
    const cause = new Error('cause')
    const error = new AnswerError('No.', { operation: 'createIps', status: 200, requestId: 'r-1', cause })
    expect(error).toMatchObject({
      name: 'AnswerError',
      message: 'No.',
      operation: 'createIps',
      errorClass: 'server',
      notApplied: false,
      status: 200,
      requestId: 'r-1',
    })
    expect(error.cause).toBe(cause)
    expect(error).toBeInstanceOf(FengchaoError)
  })
})

describe('asking for an error of the platform', () => {
  const error = made({ status: 404 })

  it.each([
    [error, [], true],
    [error, ['not_found'], true],
    [error, ['conflict', 'not_found'], true],
    [error, ['conflict'], false],
    [new ConnectionError('No.', { operation: 'x', failure: 'never_sent' }), [], false],
    [new ConnectionError('No.', { operation: 'x', failure: 'never_sent' }), ['transient'], false],
    [new Error('No.'), [], false],
    [undefined, [], false],
  ] as const)('%s of the classes %j: %s', (asked, classes, expected) => {
    expect(isApiError(asked, ...classes)).toBe(expected)
  })
})
