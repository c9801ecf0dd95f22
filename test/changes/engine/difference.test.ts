import { expect, test } from 'vitest'
import { compareFields } from '../../../src/changes/engine/difference.ts'

test('names the fields that differ, in the order in which they were asked for', () => {
  expect(compareFields({ a: 1, b: 'x', c: true }, { c: false, b: 'x', a: 2 })).toEqual([
    { field: 'c', before: 'true', after: 'false' },
    { field: 'a', before: '1', after: '2' },
  ])
})

test('is empty when everything is as desired', () => {
  expect(compareFields({ replicas: 2, other: 1 }, { replicas: 2 })).toEqual([])
  expect(compareFields({}, {})).toEqual([])
})

test.each([
  ['a field that is not there', {}, ''],
  ['null', { field: null }, ''],
  ['undefined', { field: undefined }, ''],
  ['text', { field: 'v1' }, 'v1'],
  ['a number', { field: 0 }, '0'],
  ['a truth value', { field: false }, 'false'],
  ['a list', { field: [1, 'b'] }, '[1,"b"]'],
  ['an object', { field: { a: 1 } }, '{"a":1}'],
])('shows %s as text', (_, current, before) => {
  expect(compareFields(current, { field: 'asked' })).toEqual([{ field: 'field', before, after: 'asked' }])
})

test('takes a number and its digits for the same value', () => {
  expect(compareFields({ port: 80 }, { port: '80' })).toEqual([])
})
