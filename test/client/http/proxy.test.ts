import { describe, expect, it } from 'vitest'
import { ProxyProblem, proxyFor, proxySecrets } from '../../../src/client/http/proxy.ts'

const api = new URL('https://open.c.163.com')
const shop = new URL('http://shop.test:8080/health')

const addressFor = (url: URL | string, env: NodeJS.ProcessEnv) => proxyFor(new URL(url), env)?.address

describe('the proxy of a request', () => {
  it.each([
    ['https', api, { HTTPS_PROXY: 'http://a:1', HTTP_PROXY: 'http://b:2' }, 'http://a:1'],
    ['https where only HTTP_PROXY is set', api, { HTTP_PROXY: 'http://b:2' }, 'http://b:2'],
    ['http', shop, { HTTPS_PROXY: 'http://a:1', HTTP_PROXY: 'http://b:2' }, 'http://b:2'],
    ['http where only HTTPS_PROXY is set', shop, { HTTPS_PROXY: 'http://a:1' }, undefined],
    [
      'a lower-case name before an upper-case one',
      api,
      { https_proxy: 'http://a:1', HTTPS_PROXY: 'http://b:2' },
      'http://a:1',
    ],
    [
      'an upper-case name where the lower-case one is empty',
      api,
      { https_proxy: ' ', HTTPS_PROXY: 'http://b:2' },
      'http://b:2',
    ],
    ['no variable at all', api, {}, undefined],
  ])('is, for %s, as the variables say', (_, url, env, address) => {
    expect(addressFor(url, env)).toBe(address)
  })

  it.each(['proxy.test:3128', 'http://proxy.test:3128/', ' http://proxy.test:3128\n'])(
    'may be written as %j',
    (text) => {
      expect(addressFor(api, { HTTPS_PROXY: text })).toBe('http://proxy.test:3128')
    },
  )

  it.each(['socks5://me:swordfish@proxy.test', 'http://', 'http://me:swordfish@', 'http://me:swordfish@proxy:port'])(
    'is not %j, and what it holds is not quoted',
    (text) => {
      const find = () => proxyFor(api, { HTTPS_PROXY: text })
      expect(find).toThrow(ProxyProblem)
      expect(find).toThrow(/^HTTPS_PROXY must be http:\/\/HOST:PORT or https:\/\/HOST:PORT, but has another value$/)
    },
  )

  it.each([
    ['me:p%40ss', 'me:p@ss'],
    ['me:p@ss', 'me:p@ss'],
    ['me:100%', 'me:100%'],
    ['token', 'token:'],
    ['me:a:b', 'me:a:b'],
    ['j%C3%BCrgen:gr%C3%BCn', 'jürgen:grün'],
  ])('has the credentials %j as a header alone', (given, plain) => {
    const proxy = proxyFor(api, { HTTPS_PROXY: `http://${given}@proxy.test:3128` })
    expect(proxy?.address).toBe('http://proxy.test:3128')
    expect(proxy?.authorization).toBe(`Basic ${Buffer.from(plain).toString('base64')}`)
  })
})

describe('what goes past the proxy', () => {
  const bypassed = (url: string, NO_PROXY: string) =>
    addressFor(url, { HTTP_PROXY: 'http://b:2', HTTPS_PROXY: 'http://a:1', NO_PROXY }) === undefined

  it.each([
    'http://127.0.0.1:8163',
    'http://127.8.9.1',
    'http://localhost:8163',
    'http://LOCALHOST.:8163',
    'http://[::1]:8163',
    'https://localhost',
  ])('is this machine: %s', (url) => {
    expect(bypassed(url, '')).toBe(true)
  })

  it.each(['http://127.0.0.1.example.com', 'http://localhost.example.com', 'http://10.0.0.1', 'http://128.0.0.1'])(
    'is not what only looks like this machine: %s',
    (url) => {
      expect(bypassed(url, '')).toBe(false)
    },
  )

  it.each([
    ['example.com', 'https://example.com', true],
    ['example.com', 'https://www.example.com', true],
    ['example.com', 'https://notexample.com', false],
    ['EXAMPLE.com', 'https://Example.COM', true],
    ['example.com.', 'https://example.com', true],
    ['example.com', 'https://example.com.', true],
    ['.example.com', 'https://www.example.com', true],
    ['.example.com', 'https://example.com', true],
    ['.example.com', 'https://notexample.com', false],
    ['*.example.com', 'https://www.example.com', true],
    ['*.example.com', 'https://example.com', false],
    ['example.com:8443', 'https://example.com:8443', true],
    ['example.com:8443', 'https://example.com', false],
    ['example.com:443', 'https://example.com', true],
    ['example.com:80', 'http://example.com', true],
    ['.example.com:80', 'http://www.example.com:81', false],
    ['*', 'https://example.com', true],
    ['*:80', 'https://example.com', false],
    ['other.test, example.com', 'https://example.com', true],
    ['other.test example.com', 'https://example.com', true],
    [' , ,', 'https://example.com', false],
    [':443', 'https://example.com', false],
    ['10.0.0.7', 'http://10.0.0.7:8080', true],
    ['10.0.0.7:8080', 'http://10.0.0.7:8080', true],
    ['10.0.0.7:80', 'http://10.0.0.7:8080', false],
    ['0.0.7', 'http://10.0.0.7', false],
    ['fd00::7', 'http://[fd00::7]:8080', true],
    ['[fd00::7]', 'http://[fd00::7]', true],
    ['[fd00::7]:8080', 'http://[fd00::7]:8080', true],
    ['[fd00::7]:80', 'http://[fd00::7]:8080', false],
  ])('is, with NO_PROXY=%j, %s: %s', (noProxy, url, expected) => {
    expect(bypassed(url, noProxy)).toBe(expected)
  })

  it('is what no_proxy says where both names are set', () => {
    const env = { HTTPS_PROXY: 'http://a:1', no_proxy: 'open.c.163.com', NO_PROXY: 'other.test' }
    expect(addressFor(api, env)).toBeUndefined()
  })
})

describe('the secrets of the proxy variables', () => {
  it('are the password as written and decoded, and the header, but not the user name', () => {
    const header = Buffer.from('me:p@ss word').toString('base64')
    expect(proxySecrets({ HTTPS_PROXY: 'http://me:p%40ss%20word@proxy.test' })).toEqual([
      'p%40ss%20word',
      'p@ss word',
      header,
    ])
  })

  it('are the name where it stands alone, since it is a token then', () => {
    expect(proxySecrets({ http_proxy: 'https://t0ken@proxy.test' })).toContain('t0ken')
  })

  it('are found in every variable, also in one that is no address', () => {
    const env = {
      https_proxy: 'me:one11@a',
      HTTPS_PROXY: 'socks5://me:two22@b',
      http_proxy: 'http://me:thr33@',
      HTTP_PROXY: 'http://me:f0ur@c:d',
    }
    expect(proxySecrets(env)).toEqual(expect.arrayContaining(['one11', 'two22', 'thr33', 'f0ur']))
  })

  it('are none where there are no credentials', () => {
    expect(proxySecrets({})).toEqual([])
    expect(proxySecrets({ HTTPS_PROXY: 'http://proxy.test:3128/a@b' })).toEqual([])
  })
})
