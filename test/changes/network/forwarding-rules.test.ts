import { describe, expect, test } from 'vitest'
import { sameRules } from '../../../src/changes/network/forwarding-rules.ts'

const WEB = { serviceName: 'web', servicePort: 80 }

describe('two rules are one', () => {
  test.each([
    ['a host left out is any host', WEB, { ...WEB, serverName: '*' }],
    ['an empty host is any host', { ...WEB, serverName: '' }, { ...WEB, serverName: '*' }],
    ['a path left out is the root', WEB, { ...WEB, path: '/' }],
    ['an empty path is the root', { ...WEB, path: '' }, { ...WEB, path: '/' }],
    [
      'an inserted cookie lives 30 seconds where nothing is said',
      { ...WEB, policy: { mode: 'insert' } },
      { ...WEB, policy: { mode: 'insert', expire: 30 } },
    ],
    [
      'a cookie name means nothing to an inserted cookie',
      { ...WEB, policy: { mode: 'insert', cookieName: 'a' } },
      { ...WEB, policy: { mode: 'insert', cookieName: 'b' } },
    ],
    [
      'a life time means nothing to a rewritten cookie',
      { ...WEB, policy: { mode: 'rewrite', cookieName: 'a', expire: 1 } },
      { ...WEB, policy: { mode: 'rewrite', cookieName: 'a' } },
    ],
    [
      'a cookie name left out of a rewritten cookie is an empty one',
      { ...WEB, policy: { mode: 'rewrite' } },
      { ...WEB, policy: { mode: 'rewrite', cookieName: '' } },
    ],
    ['fields of the platform beside them do not count', { ...WEB, name: 'groupName_1' }, WEB],
  ])('%s', (_, one, other) => {
    expect(sameRules([one], [other], 'http')).toBe(true)
    expect(sameRules([other], [one], 'http')).toBe(true)
  })
})

describe('two rules differ', () => {
  test.each([
    ['in the host', WEB, { ...WEB, serverName: 'a.example.com' }],
    ['in the path', WEB, { ...WEB, path: '/api' }],
    ['in the service', WEB, { ...WEB, serviceName: 'api' }],
    ['in the port', WEB, { ...WEB, servicePort: 81 }],
    ['in having a policy', WEB, { ...WEB, policy: { mode: 'insert', expire: 30 } }],
    [
      'in the mode of the policy',
      { ...WEB, policy: { mode: 'insert' } },
      { ...WEB, policy: { mode: 'rewrite', cookieName: 'a' } },
    ],
    [
      'in the life time',
      { ...WEB, policy: { mode: 'insert', expire: 31 } },
      { ...WEB, policy: { mode: 'insert', expire: 30 } },
    ],
    [
      'in the cookie name',
      { ...WEB, policy: { mode: 'rewrite', cookieName: 'a' } },
      { ...WEB, policy: { mode: 'rewrite', cookieName: 'b' } },
    ],
    [
      'in having a cookie name',
      { ...WEB, policy: { mode: 'rewrite', cookieName: 'a' } },
      { ...WEB, policy: { mode: 'rewrite' } },
    ],
  ])('%s', (_, one, other) => {
    expect(sameRules([one], [other], 'http')).toBe(false)
    expect(sameRules([other], [one], 'http')).toBe(false)
  })
})

describe('sets of rules', () => {
  const other = { ...WEB, path: '/api' }

  test('are compared without order', () => {
    expect(sameRules([WEB, other], [other, WEB], 'http')).toBe(true)
  })

  test('differ in their number', () => {
    expect(sameRules([WEB], [WEB, other], 'http')).toBe(false)
    expect(sameRules([WEB, other], [WEB], 'http')).toBe(false)
    expect(sameRules([], [WEB], 'http')).toBe(false)
    expect(sameRules([WEB], [WEB, WEB], 'http')).toBe(false)
  })

  test('differ when any rule does', () => {
    expect(sameRules([WEB, other], [WEB, { ...WEB, path: '/v2' }], 'http')).toBe(false)
    expect(sameRules([other, WEB], [{ ...WEB, path: '/v2' }, WEB], 'http')).toBe(false)
  })

  test('without any rule are the same', () => {
    expect(sameRules([], [], 'http')).toBe(true)
  })
})

describe('the certificate', () => {
  const one = { ...WEB, certId: '1' }

  test('counts for https', () => {
    expect(sameRules([one], [{ ...WEB, certId: '2' }], 'https')).toBe(false)
    expect(sameRules([one], [WEB], 'https')).toBe(false)
    expect(sameRules([one], [{ ...WEB, certId: '1' }], 'https')).toBe(true)
    expect(sameRules([WEB], [{ ...WEB, certId: '' }], 'https')).toBe(true)
  })

  test('means nothing to http', () => {
    expect(sameRules([one], [{ ...WEB, certId: '2' }], 'http')).toBe(true)
    expect(sameRules([one], [WEB], 'http')).toBe(true)
  })
})
