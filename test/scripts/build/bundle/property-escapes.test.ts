import { expect, it } from 'vitest'
import { spelledOut } from '../../../../scripts/build/bundle/property-escapes.ts'

/** The regular expression that a text of code is. */
function literal(code: string): RegExp {
  const [, pattern = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(code) ?? []
  return new RegExp(pattern, flags)
}

it.each([
  [String.raw`/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/u`],
  [String.raw`/[^\p{Cc}\s~^:?*[\\]/u`],
  [String.raw`/^[\p{Script=Han}“（]/u`],
  [String.raw`/\P{L}|[\]\p{Bidi_C}]/u`],
])('%s matches the same letters as before', (code) => {
  const spelled = spelledOut(code)
  expect(spelled).not.toMatch(/\\p/i)
  const [before, after] = [literal(code), literal(spelled)]
  const differs: number[] = []
  for (let letter = 0; letter <= 0x10ffff; letter += 1) {
    const text = String.fromCodePoint(letter)
    if (before.test(text) !== after.test(text)) differs.push(letter)
  }
  expect(differs).toEqual([])
})

it('leaves strings, comments and other expressions alone', () => {
  const code = String.raw`const a = '\\p{Cc}' // \p{Cc}
const b = [/[[\]]/, 4 / 2 / 1]`
  expect(spelledOut(code)).toBe(code)
})

it('finds every expression of a module, also in functions that do not run', () => {
  const code = String.raw`export const f = (x) => [x[0], /\p{Zl}/u, { y: /[a\p{Zp}]+/gu }]`
  expect(spelledOut(code)).toBe(String.raw`export const f = (x) => [x[0], /[\u{2028}]/u, { y: /[a\u{2029}]+/gu }]`)
})

it.each(['i', 'v'])('refuses flag %s, under which ranges mean something else', (flag) => {
  expect(() => spelledOut(String.raw`/\p{Lu}/u`.replace(/u$/, flag === 'i' ? 'iu' : 'v'))).toThrow('not known here')
})
