import { describe, expect, it } from 'vitest'
import { parseGlob } from '../../../src/github/inputs/glob.ts'
import { InputProblem } from '../../../src/github/inputs/input.ts'

describe('a glob', () => {
  it.each([
    ['*', 'v1', true],
    ['*', '', true],
    ['', '', true],
    ['', 'v', false],
    ['v*', 'v1.2.3', true],
    ['v*', 'rc-v1', false],
    ['*-rc', 'v1-rc', true],
    ['*-rc', 'v1-rc2', false],
    ['v*.*.0', 'v1.2.0', true],
    ['v*.*.0', 'v1.2.1', false],
    ['v**1', 'v1', true],
    ['a*b*c', 'aXbXbXc', true],
    ['a*b*c', 'acb', false],
    ['v?', 'v1', true],
    ['v?', 'v', false],
    ['v?', 'v12', false],
    ['v[0-9]', 'v7', true],
    ['v[0-9]', 'vx', false],
    ['v[!0-9]', 'vx', true],
    ['v[!0-9]', 'v7', false],
    ['v[a-c_]x', 'v_x', true],
    ['v[]x]', 'v]', true],
    ['v[-x]', 'v-', true],
    ['v1.2', 'v1x2', false],
    ['v(1|2)+$', 'v(1|2)+$', true],
    ['a/*', 'a/b/c', true],
    ['*c', 'a/b/c', true],
    ['.*', '.x', true],
    ['*', '.x', true],
    ['V*', 'v1', false],
    ['?', '蜂', true],
    ['?', '🐝', true],
  ])('%s on %s: %s', (pattern, name, expected) => {
    expect(parseGlob(pattern)(name)).toBe(expected)
  })

  it.each(['v[0-9', '[', 'v[]', 'v[!]'])('%s is refused, since its set is not closed', (pattern) => {
    expect(() => parseGlob(pattern)).toThrow(InputProblem)
    expect(() => parseGlob(pattern)).toThrow(/is not closed/)
  })

  it('takes no exponential time', () => {
    const matches = parseGlob(`${'*a'.repeat(60)}b`)
    const begun = performance.now()
    expect(matches('a'.repeat(128))).toBe(false)
    expect(performance.now() - begun).toBeLessThan(1_000)
  })
})
