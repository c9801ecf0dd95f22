import { describe, expect, it } from 'vitest'
import { ruleFor } from '../../../simulator/traffic/rules.ts'

const rule = (serverName: string, path = '/') => ({
  name: '',
  serverName,
  path,
  serviceName: `${serverName} ${path}`,
  servicePort: 80,
})
const RULES = [
  rule('*'),
  rule('*', '/static'),
  rule('shop.example.com'),
  rule('shop.example.com', '/api /v2'),
  rule('*.example.com'),
  rule('a.example.org b.example.org'),
  rule('www.*'),
  rule('~^\\d+\\.numbers'),
]

describe('the rule that answers', () => {
  it.each([
    ['shop.example.com', '/', 'shop.example.com /'],
    ['SHOP.example.com', '/', 'shop.example.com /'],
    ['shop.example.com', '/api/carts', 'shop.example.com /api /v2'],
    ['shop.example.com', '/v2', 'shop.example.com /api /v2'],
    ['shop.example.com', '/static', 'shop.example.com /'],
    ['other.example.com', '/', '*.example.com /'],
    ['b.example.org', '/', 'a.example.org b.example.org /'],
    ['www.example.net', '/', 'www.* /'],
    ['12.numbers', '/', '~^\\d+\\.numbers /'],
    ['anything', '/', '* /'],
    ['anything', '/static/a.css', '* /static'],
  ])('for %s%s is %s', (host, path, expected) => {
    expect(ruleFor(RULES, host, path)?.serviceName).toBe(expected)
  })

  it('is none where no host or no path fits', () => {
    expect(ruleFor([rule('shop.example.com')], 'other.example.com', '/')).toBeUndefined()
    expect(ruleFor([rule('*', '/api')], 'shop.example.com', '/')).toBeUndefined()
  })
})
