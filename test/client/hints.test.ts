import { afterEach, describe, expect, it } from 'vitest'
import { CODES } from '../../src/client/codes.ts'
import { apiError } from '../../src/client/error-answer.ts'
import { ConnectionError } from '../../src/client/errors.ts'
import { hintFor } from '../../src/client/hints.ts'
import { HINTS } from '../../src/messages/client/hints.ts'
import { speak } from '../../src/messages/message.ts'

const HAN = /\p{Script=Han}/u

afterEach(() => speak('en'))

describe('hints', () => {
  it('exist for every class that a code has', () => {
    const classes = new Set(Object.values(CODES).map((fact) => fact.class))
    expect(Object.keys(HINTS).sort()).toEqual([...classes].sort())
  })

  it.each(Object.entries(HINTS))('for %s are one sentence-like line in each language', (_class, hint) => {
    const [en, zh] = [hint.in('en'), hint.in('zh')]
    expect(en).toMatch(/^[A-Z].*\.$/)
    expect(en).not.toMatch(HAN)
    expect(zh).toMatch(HAN)
    expect(zh).toMatch(/。$/)
    expect(zh).not.toMatch(/\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u)
    expect(en + zh).not.toContain('\n')
  })

  it('follow the class of the error, in the language of the step', () => {
    const facts = { operation: 'getIp', status: 404, code: '4040302', platformMessage: '' }
    const error = apiError('read', { ...facts, requestId: undefined, retryAfterMs: undefined })
    expect(hintFor(error)).toBe(HINTS.not_found.in('en'))
    speak('zh')
    expect(hintFor(error)).toBe(HINTS.not_found.in('zh'))
  })

  it.each(['never_sent', 'interrupted', 'timed_out'] as const)(
    'for a connection that was %s say to run again',
    (failure) => {
      expect(hintFor(new ConnectionError('No.', { operation: 'getIp', failure }))).toBe(HINTS.transient.in('en'))
    },
  )

  it.each(['never_sent', 'interrupted', 'timed_out'] as const)(
    'for a connection that was %s, where nothing ever answered, say that the endpoint may be wrong',
    (failure) => {
      const unreached = 'https://opne.c.163.com'
      expect(hintFor(new ConnectionError('No.', { operation: 'createToken', failure, unreached }))).toMatch(
        /^No response from https:\/\/opne\.c\.163\.com. Check the input endpoint/,
      )
    },
  )

  it.each([
    ['a server that is not trusted', 'untrusted', 'NODE_EXTRA_CA_CERTS', /\p{Script=Han}.*NODE_EXTRA_CA_CERTS/u],
    ['a proxy that refuses', 'refused', 'HTTPS_PROXY', /HTTPS_PROXY.*NO_PROXY/],
  ] as const)('for %s name the variables', (_, failure, words, chinese) => {
    const error = new ConnectionError('No.', { operation: 'getIp', failure, unreached: 'https://x' })
    expect(hintFor(error)).toContain(words)
    speak('zh')
    expect(hintFor(error)).toMatch(chinese)
  })
})
