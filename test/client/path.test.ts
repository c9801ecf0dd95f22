import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headerValue, PathError, path, query } from '../../src/client/path.ts'

describe('a path', () => {
  it('is its text where nothing is put in', () => {
    expect(path`/nlb/certs`).toBe('/nlb/certs')
  })

  it('takes ids and names in their places', () => {
    expect(path`/microservices/${50883}/containers/${'79e6'}/actions/restart`).toBe(
      '/microservices/50883/containers/79e6/actions/restart',
    )
    expect(path`/x/${0}`).toBe('/x/0')
    expect(path`/x/${Number.MAX_SAFE_INTEGER}`).toBe('/x/9007199254740991')
  })

  it.each([
    ['a/b', 'a%2Fb'],
    ['a\\b', 'a%5Cb'],
    ['a?b', 'a%3Fb'],
    ['a#b', 'a%23b'],
    ['a%2Fb', 'a%252Fb'],
    ['%2e%2e', '%252e%252e'],
    ['a b', 'a%20b'],
    ['名', '%E5%90%8D'],
    ['😀', '%F0%9F%98%80'],
    ['...', '...'],
    ['.a', '.a'],
    ['v1.0', 'v1.0'],
  ])('encodes %j as %s', (name, encoded) => {
    expect(path`/x/${name}/y`).toBe(`/x/${encoded}/y`)
  })

  it.each(['', '.', '..', 'a\nb', '\r', '\0', 'a\tb', '\x7f', '\x80', '\x9f', '\ud800', 'a\udc00b'])(
    'refuses the name %j',
    (name) => {
      expect(() => path`/x/${name}`).toThrow(
        new PathError(`${JSON.stringify(name)} is not a name that the API accepts.`),
      )
    },
  )

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses the id %d', (id) => {
    expect(() => path`/x/${id}`).toThrow(new PathError(`${id} is not an id that the API accepts.`))
  })

  it('lets no name out of its segment', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('.', '/', '\\', '%', '2', 'e', 'E', 'f', '?', '#', ';', '@', ':', '\t', ' ') }),
      fc.constantFrom('.', '..', '%2e', '%2E%2e', '.%2e', '..;', '\ud800', ' ..', '.. ', '..\\', '//evil', '\n..'),
    )
    fc.assert(
      fc.property(anything, anything, (first, second) => {
        let built: string
        try {
          built = path`/a/${first}/b/${second}/c`
        } catch (error) {
          expect(error).toBeInstanceOf(PathError)
          return
        }
        const url = new URL(`https://open.c.163.com/api/v1${built}`)
        expect(url.origin).toBe('https://open.c.163.com')
        expect(url.search + url.hash).toBe('')
        expect(url.pathname.split('/').map(decodeURIComponent)).toEqual(['', 'api', 'v1', 'a', first, 'b', second, 'c'])
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a query', () => {
  it('keeps the order, leaves out what is undefined and encodes the rest', () => {
    expect(query({ b: 1, a: undefined, c: false, d: 'x&y=z #', e: '' })).toBe('?b=1&c=false&d=x%26y%3Dz+%23&e=')
  })

  it('is nothing where there is nothing to say', () => {
    expect(query({})).toBe('')
    expect(query({ a: undefined })).toBe('')
  })

  it('gives every text back to who reads it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(new URLSearchParams(query({ text })).get('text')).toBe(text)
      }),
    )
  })
})

describe('a header', () => {
  it.each(['my-ev-admin', 'default-sgx52', '!~'])('takes %s', (value) => {
    expect(headerValue(value)).toBe(value)
  })

  it.each(['', 'a b', 'a\r\nAuthorization: x', 'a\n', '名', 'é', '\x7f'])('refuses %j', (value) => {
    expect(() => headerValue(value)).toThrow(
      new PathError(`${JSON.stringify(value)} is not a name that the API accepts.`),
    )
  })
})
