import { describe, expect, it } from 'vitest'
import { InputProblem } from '../../../src/github/inputs/input.ts'
import {
  defined,
  fieldsOf,
  flagOf,
  itemsOf,
  needed,
  numberOf,
  placed,
  textOf,
} from '../../../src/github/report/fields.ts'

describe('a map', () => {
  it('is taken with any of the fields allowed', () => {
    expect(fieldsOf({ a: 1 }, 'rule 1', ['a', 'b'])).toEqual({ a: 1 })
  })

  it.each([null, 'text', 3, ['a'], undefined])('is not %j', (value) => {
    expect(() => fieldsOf(value, 'rule 1', ['a'])).toThrow(new InputProblem('must have a map as rule 1'))
  })

  it('with unknown fields is refused by their names', () => {
    const message = 'must not have "c", "d" in rule 1; the allowed fields are a, b'
    expect(() => fieldsOf({ a: 1, c: 2, d: 3 }, 'rule 1', ['a', 'b'])).toThrow(new InputProblem(message))
  })
})

describe('a field', () => {
  it.each([undefined, null])('that is %j is absent', (value) => {
    const fields = { a: value }
    expect(textOf(fields, 'a', 'x', 10)).toBeUndefined()
    expect(numberOf(fields, 'a', 'x', 10)).toBeUndefined()
    expect(flagOf(fields, 'a', 'x')).toBeUndefined()
    expect(itemsOf(fields, 'a', 'x', String)).toBeUndefined()
  })

  it('holds text up to its length', () => {
    expect(textOf({ a: 'four' }, 'a', 'x', 4)).toBe('four')
  })

  it.each(['', 'fives', 4, true, 'a\nb', ['a']])('does not hold %j as text of four characters', (value) => {
    expect(() => textOf({ a: value }, 'a', 'x', 4)).toThrow(
      new InputProblem('must have text of 1 to 4 characters as x.a'),
    )
  })

  it.each([
    [1, 1],
    [10, 10],
    ['7', 7],
  ])('holds the number %j', (value, number) => {
    expect(numberOf({ a: value }, 'a', 'x', 10)).toBe(number)
  })

  it.each([0, 11, 1.5, '1.5', '-1', '', 'one', true, [1]])('does not hold %j as a number from 1 to 10', (value) => {
    expect(() => numberOf({ a: value }, 'a', 'x', 10)).toThrow(
      new InputProblem('must have a whole number from 1 to 10 as x.a'),
    )
  })

  it('holds a number from its own least one on', () => {
    expect(numberOf({ a: 0 }, 'a', 'x', 3, 0)).toBe(0)
  })

  it.each([
    [true, true],
    [1, true],
    ['1', true],
    ['true', true],
    [false, false],
    [0, false],
    ['0', false],
    ['false', false],
  ])('holds %j as a flag', (value, flag) => {
    expect(flagOf({ a: value }, 'a', 'x')).toBe(flag)
  })

  it.each([2, 'yes', '', []])('does not hold %j as a flag', (value) => {
    expect(() => flagOf({ a: value }, 'a', 'x')).toThrow(new InputProblem('must have true or false as x.a'))
  })

  it('holds a list, whose items know their places', () => {
    expect(itemsOf({ a: ['b', 'c'] }, 'a', 'x', (item, place) => `${place}=${item}`)).toEqual(['x.a[0]=b', 'x.a[1]=c'])
  })

  it('does not hold a map as a list', () => {
    expect(() => itemsOf({ a: {} }, 'a', 'x', String)).toThrow(new InputProblem('must have a list as x.a'))
  })

  it('that is needed is asked for by its place', () => {
    expect(needed(0, 'x.a')).toBe(0)
    expect(() => needed(undefined, 'x.a')).toThrow(new InputProblem('needs x.a'))
  })
})

describe('a parser of text', () => {
  it('tells the place of what it finds wrong', () => {
    const parse = () => {
      throw new InputProblem('must be a size')
    }
    expect(() => placed('x.a', parse)).toThrow(new InputProblem('must be a size (in x.a)'))
  })

  it('gives what it makes, and lets other errors pass', () => {
    expect(placed('x.a', () => 3)).toBe(3)
    const fail = () => {
      throw new RangeError('out of range')
    }
    expect(() => placed('x.a', fail)).toThrow(RangeError)
  })
})

it('what is left out stays left out', () => {
  expect(defined({ a: 1, b: undefined, c: null, d: '' })).toEqual({ a: 1, c: null, d: '' })
  expect(Object.keys(defined({ b: undefined }))).toEqual([])
})
