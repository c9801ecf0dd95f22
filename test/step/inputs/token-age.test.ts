import { expect, it } from 'vitest'
import { tokenAge } from '../../../src/step/inputs/token-age.ts'

const token = '0123456789abcdef0123456789abcdef'
const env = (madeAt: string) => ({ FENGCHAO_TOKEN: token, FENGCHAO_TOKEN_TIME: madeAt })

it('is known of the token that a login of the job handed on', () => {
  const age = tokenAge(token, env(String(Date.now() - 2000)))
  expect(age).toBeGreaterThanOrEqual(2000)
  expect(age).toBeLessThan(10_000)
})

it('is never negative, however the clocks stand', () => {
  expect(tokenAge(token, env(String(Date.now() + 60_000)))).toBe(0)
})

it.each([
  ['no token at all', undefined, env('1703520430000')],
  ['another token', 'other', env('1703520430000')],
  ['a token that nobody dated', token, { FENGCHAO_TOKEN: token }],
  ['a date that is none', token, env('soon')],
])('is not known of %s', (_, given, variables) => {
  expect(tokenAge(given, variables)).toBeUndefined()
})
