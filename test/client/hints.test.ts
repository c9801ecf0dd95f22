import { describe, expect, it } from 'vitest'
import { CODES } from '../../src/client/codes.ts'
import { apiError } from '../../src/client/error-answer.ts'
import { ConnectionError } from '../../src/client/errors.ts'
import { HINTS, hintFor } from '../../src/client/hints.ts'

const HAN = /\p{Script=Han}/u

describe('hints', () => {
  it('exist for every class that a code has', () => {
    const classes = new Set(Object.values(CODES).map((fact) => fact.class))
    expect(Object.keys(HINTS).sort()).toEqual([...classes].sort())
  })

  it.each(Object.entries(HINTS))('for %s are one sentence-like line in each language', (_class, hint) => {
    expect(hint.en).toMatch(/^[A-Z].*\.$/)
    expect(hint.en).not.toMatch(HAN)
    expect(hint.zh).toMatch(HAN)
    expect(hint.zh).toMatch(/。$/)
    expect(hint.zh).not.toMatch(/\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u)
    expect(hint.en + hint.zh).not.toContain('\n')
  })

  it('follow the class of the error', () => {
    const facts = { operation: 'getIp', status: 404, code: '4040302', platformMessage: '' }
    const error = apiError('read', { ...facts, requestId: undefined, retryAfterMs: undefined })
    expect(hintFor(error, 'en')).toBe(HINTS.not_found.en)
    expect(hintFor(error, 'zh')).toBe(HINTS.not_found.zh)
  })

  it.each(['never_sent', 'interrupted', 'timed_out'] as const)(
    'for a connection that was %s say to run again',
    (phase) => {
      expect(hintFor(new ConnectionError('No.', { operation: 'getIp', phase }), 'en')).toBe(HINTS.transient.en)
    },
  )

  it('for a server that is not trusted speak of its certificate', () => {
    const error = new ConnectionError('No.', { operation: 'getIp', phase: 'untrusted' })
    expect(hintFor(error, 'en')).toContain('NODE_EXTRA_CA_CERTS')
    expect(hintFor(error, 'zh')).toContain('NODE_EXTRA_CA_CERTS')
    expect(hintFor(error, 'zh')).toMatch(HAN)
  })

  it('for a proxy that refuses speak of the variables', () => {
    const error = new ConnectionError('No.', { operation: 'getIp', phase: 'refused' })
    expect(hintFor(error, 'en')).toContain('HTTPS_PROXY')
    expect(hintFor(error, 'zh')).toMatch(/HTTPS_PROXY.*NO_PROXY/)
  })
})
