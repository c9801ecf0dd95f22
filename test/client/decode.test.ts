import { describe, expect, it } from 'vitest'
import {
  boolean,
  DecodeError,
  type Decoder,
  embedded,
  integer,
  isRecord,
  list,
  nothing,
  number,
  object,
  optional,
  string,
  withDefault,
} from '../../src/client/decode.ts'

const refuses = (decoder: Decoder<unknown>, value: unknown, message: string) => {
  const error = new DecodeError('', '', undefined)
  error.message = message
  expect(() => decoder(value, 'a.b')).toThrow(error)
}

describe('text', () => {
  it.each([
    ['x', 'x'],
    ['', ''],
    [896, '896'],
    [0, '0'],
  ])('takes %j as %j', (value, expected) => {
    expect(string(value, '')).toBe(expected)
  })

  it.each([
    [undefined, 'absent'],
    [null, 'null'],
    [true, 'of type boolean'],
    [{}, 'of type object'],
    [['x'], 'a list'],
  ])('refuses %j', (value, kind) => {
    refuses(string, value, `a.b must be text but is ${kind}`)
  })
})

describe('a number', () => {
  it.each([
    [1.5, 1.5],
    ['0.049', 0.049],
    [' 86399 ', 86399],
    ['-3', -3],
    [0, 0],
  ])('takes %j as %d', (value, expected) => {
    expect(number(value, '')).toBe(expected)
  })

  it.each([
    ['', 'of type string'],
    ['1e3', 'of type string'],
    ['0x10', 'of type string'],
    ['1.', 'of type string'],
    ['1 2', 'of type string'],
    ['Infinity', 'of type string'],
    [Number.NaN, 'of type number'],
    [Number.POSITIVE_INFINITY, 'of type number'],
    [true, 'of type boolean'],
    [null, 'null'],
    [undefined, 'absent'],
    [[1], 'a list'],
  ])('refuses %j', (value, kind) => {
    refuses(number, value, `a.b must be a number but is ${kind}`)
  })
})

describe('a whole number', () => {
  it.each([
    [50883, 50883],
    ['50883', 50883],
    ['2.0', 2],
    [Number.MAX_SAFE_INTEGER, 9007199254740991],
  ])('takes %j as %d', (value, expected) => {
    expect(integer(value, '')).toBe(expected)
  })

  it.each([1.5, '1.5', 2 ** 53, '9007199254740993'])('refuses %j', (value) => {
    refuses(integer, value, `a.b must be a whole number but is of type ${typeof value}`)
  })

  it('refuses what is no number in the words for numbers', () => {
    refuses(integer, 'x', 'a.b must be a number but is of type string')
  })
})

describe('true or false', () => {
  it.each([true, 1, '1', 'true'])('takes %j as true', (value) => {
    expect(boolean(value, '')).toBe(true)
  })

  it.each([false, 0, '0', 'false'])('takes %j as false', (value) => {
    expect(boolean(value, '')).toBe(false)
  })

  it.each([2, -1, 'yes', '', 'TRUE', []])('refuses %j', (value) => {
    refuses(
      boolean,
      value,
      `a.b must be true or false but is ${Array.isArray(value) ? 'a list' : `of type ${typeof value}`}`,
    )
  })

  it.each([
    [null, 'null'],
    [undefined, 'absent'],
  ])('refuses %j', (value, kind) => {
    refuses(boolean, value, `a.b must be true or false but is ${kind}`)
  })
})

describe('what may be absent', () => {
  it('is undefined for absent and null, and strict otherwise', () => {
    const decoder = optional(integer)
    expect(decoder(undefined, '')).toBeUndefined()
    expect(decoder(null, '')).toBeUndefined()
    expect(decoder('0', '')).toBe(0)
    refuses(decoder, 'x', 'a.b must be a number but is of type string')
  })

  it('is the fallback for absent and null, and strict otherwise', () => {
    const decoder = withDefault(string, 'none')
    expect(decoder(undefined, '')).toBe('none')
    expect(decoder(null, '')).toBe('none')
    expect(decoder('', '')).toBe('')
    refuses(decoder, {}, 'a.b must be text but is of type object')
  })
})

describe('a list', () => {
  it('decodes its items; null and absent are the empty one', () => {
    expect(list(integer)(['1', 2], '')).toEqual([1, 2])
    expect(list(integer)([], '')).toEqual([])
    expect(list(integer)(null, '')).toEqual([])
    expect(list(integer)(undefined, '')).toEqual([])
  })

  it('names the item that is wrong', () => {
    refuses(list(integer), [1, 2, 'x'], 'a.b[2] must be a number but is of type string')
  })

  it.each([{}, 'x', 0, { length: 1 }])('refuses %j', (value) => {
    refuses(list(integer), value, `a.b must be a list but is of type ${typeof value}`)
  })
})

describe('JSON in a string', () => {
  const ports = embedded(list(object({ port: integer })))

  it('is read as the value, and so is the value itself', () => {
    expect(ports('[{"port":"80"}]', '')).toEqual([{ port: 80 }])
    expect(ports([{ port: 80 }], '')).toEqual([{ port: 80 }])
  })

  it.each(['', '  ', 'null'])('is absent as %j', (value) => {
    expect(ports(value, '')).toEqual([])
    expect(embedded(optional(integer))(value, '')).toBeUndefined()
  })

  it('names its place where it is none', () => {
    refuses(ports, '[{', 'a.b must be JSON but is of type string')
    refuses(ports, '[{}]', 'a.b[0].port must be a number but is absent')
  })

  it('is not taken where it is deeper or larger than any answer', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
    const whatever = embedded((value) => value)
    const message = 'a.b must be JSON of at most 500000 values, nested at most 64 deep but is of type string'
    expect(whatever(nested(64), '')).toHaveLength(1)
    expect(whatever(`{"a]\\"${'['.repeat(100)}":"\\\\"}`, '')).toHaveProperty([`a]"${'['.repeat(100)}`], '\\')
    expect(whatever(`[${Array.from({ length: 100 }, () => '[{}]').join()}]`, '')).toHaveLength(100)
    refuses(whatever, nested(65), message)
    refuses(whatever, nested(100_000), message)
    refuses(whatever, `[${'0,'.repeat(500_001)}0]`, message)
  })
})

describe('an object', () => {
  const port = object({ source_port: integer, protocol: withDefault(string, 'TCP') }, { source_port: ['src', 'port'] })

  it('lets unknown fields pass through untouched', () => {
    const rest = { later: { a: [1, '2'] }, nothing: null }
    expect(port({ source_port: '80', ...rest }, '')).toEqual({ source_port: 80, protocol: 'TCP', ...rest })
  })

  it.each([
    [{ source_port: 1, src: 2, port: 3 }, 1],
    [{ src: 2, port: 3 }, 2],
    [{ port: 3 }, 3],
  ])('reads %j by the first spelling that is there', (value, expected) => {
    expect(port(value, '').source_port).toBe(expected)
  })

  it('names the place of what is absent', () => {
    refuses(port, {}, 'a.b.source_port must be a number but is absent')
    expect(() => port({}, '')).toThrow('source_port must be a number but is absent')
    expect(() => object({ a: object({ b: list(port) }) })({ a: { b: [{ port: 1 }, {}] } }, '')).toThrow(
      'a.b[1].source_port must be a number but is absent',
    )
  })

  it.each([
    [null, 'null'],
    [undefined, 'absent'],
    [[], 'a list'],
    ['{}', 'of type string'],
  ])('refuses %j', (value, kind) => {
    refuses(port, value, `a.b must be an object but is ${kind}`)
    expect(() => port(value, '')).toThrow(`the response must be an object but is ${kind}`)
  })

  it('does not read fields that every object has', () => {
    expect(() => object({ a: string }, { a: ['toString'] })({}, '')).toThrow('a must be text but is absent')
  })

  it('takes a key named __proto__ for a field like any other', () => {
    const hostile = JSON.parse(
      '{"source_port":1,"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    )
    const decoded = port(hostile, '')
    expect(Object.getPrototypeOf(decoded)).toBe(Object.prototype)
    expect('polluted' in decoded).toBe(false)
    expect('polluted' in {}).toBe(false)
    expect(decoded.source_port).toBe(1)
  })

  it('says kinds and never contents, since a value may be a secret', () => {
    expect(() => port({ source_port: 's3cret' }, '')).toThrow(/^((?!s3cret).)*$/)
  })
})

describe('an answer of which nothing is needed', () => {
  it.each([undefined, null, {}, 'x'])('is undefined for %j', (value) => {
    expect(nothing(value, '')).toBeUndefined()
  })
})

describe('a record', () => {
  it.each([
    [{}, true],
    [{ a: 1 }, true],
    [[], false],
    [null, false],
    [undefined, false],
    ['x', false],
  ])('%j: %s', (value, expected) => {
    expect(isRecord(value)).toBe(expected)
  })
})
