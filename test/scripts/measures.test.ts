import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { functionLengths } from '../../scripts/measures/functions.ts'
import { measure, percentile } from '../../scripts/measures/house.ts'
import { page } from '../../scripts/measures/page.ts'
import { tokensOf } from '../../scripts/measures/tokens.ts'
import { createTempFolder } from '../../testing/runner/in-process.ts'

describe('the tokens of a source', () => {
  it.each<[string, readonly string[]]>([
    ["const a = '{' // {", ['const', 'a', '=', "'{'"]],
    ['/* { */ b', ['b']],
    ['`a ${b ? `{${c}` : "}"} {` + d', ['``', '+', 'd']],
    ['a / b / c', ['a', '/', 'b', '/', 'c']],
    ['x.replace(/[/{]\\//g, y)', ['x', '.', 'replace', '(', '/[/{]\\//g', ',', 'y', ')']],
  ])('of %j', (source, tokens) => {
    expect(tokensOf(source).map(({ text }) => text)).toEqual(tokens)
  })

  it('stand on their lines, after comments and templates of several', () => {
    expect(tokensOf('a /*\n*/ b `\n\n` c').map(({ line }) => line)).toEqual([1, 2, 2, 4])
  })
})

describe('the lengths of functions', () => {
  it.each<[string, string, readonly number[]]>([
    ['a declaration', 'function f() {\n  return 1\n}', [3]],
    ['parameters of several lines', 'function f(\n  a: number,\n) {\n}', [4]],
    ['a return type with braces', 'function f(): { a: number } | undefined {\n}', [2]],
    ['a type of functions as the return type', 'function f(): (a: { b: 1 }) => void {\n}', [2]],
    ['a predicate', 'function f(x: unknown): x is { a: 1 } {\n}', [2]],
    ['an arrow', 'const f = async (a: string): Promise<void> => {\n}', [2]],
    ['one within another', 'it(() => {\n  f(() => {\n  })\n})', [4, 2]],
    [
      'methods, accessors and private ones',
      'class A {\n  get a() {\n  }\n  async #b<T>(c: T): Promise<T> {\n  }\n}',
      [2, 2],
    ],
    ['a method that is called like a statement', 'const a = {\n  catch() {\n  },\n}', []],
    ['an arrow without braces', 'const f = (a: number) => ({ a })', []],
    ['statements', 'if (a) {\n}\nfor (const b of c) {\n}\nswitch (d) {\n}\ntry {\n} catch (e) {\n}', []],
    ['calls and conditions', 'const a = b(c) ? d(e) : { f: g(h) }\nconst i = j(k)', []],
    ['signatures', 'interface A {\n  f(a: string): { b: number }\n  readonly g: (a: string) => void\n}', []],
  ])('%s', (_, source, lengths) => {
    expect(functionLengths(source)).toEqual(lengths)
  })
})

/** A checkout of these files. */
function checkout(files: Readonly<Record<string, string>>): string {
  const folder = createTempFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const files = {
  'src/main.ts': "export function main() {\n  return 'x'\n}\n",
  'src/registry.ts': 'export const generated = 1\n'.repeat(500),
  'src/messages/a.ts': 'export const a = 1\nexport const b = 2\n',
  'src/changes/engine/a.ts': 'export {}\n',
  'test/main.test.ts': '\n\n\n\n\n',
  'testing/a.ts': '\n',
  'docs/picture.svg': '<svg>\n',
  'dist/index.js': '0123456789',
  'dist/scale.js': '012',
}

describe('a house', () => {
  const house = () => measure(checkout(files), Object.keys(files))

  it('has its rooms, with what lies deeper', () => {
    const { rooms, fullest } = house()
    expect([...rooms.keys()]).toEqual(['src', 'src/changes', 'src/messages', 'test', 'testing'])
    expect(rooms.get('src')).toEqual({ files: 4, lines: 506 })
    expect(rooms.get('src/changes')).toEqual({ files: 1, lines: 1 })
    expect(fullest).toBe('src (2)')
  })

  it('counts what somebody wrote, the sentences by themselves', () => {
    const { src, ...rest } = house()
    expect(rest).toMatchObject({ written: 6, withoutCatalogue: 4, testLines: 6 })
    expect(src).toMatchObject({ exports: 4 / 3, longest: 'src/main.ts' })
    expect(src.functions).toEqual({ median: 3, p95: 3, longest: 3 })
  })

  it('is told beside another', () => {
    const own = house()
    const other = { ...own, rooms: new Map([['src/old', { files: 3, lines: 1000 }]]) }
    const text = page([
      ['before', other],
      ['now', own],
    ])
    expect(text).toContain('| `src/old/` | 3 / 1,000 | – |')
    expect(text).toContain('| `src/changes/` | – | 1 / 1 |')
    expect(text).toContain('| the same for each line of `src/` | 1.00 | 1.00 |')
    expect(text).toContain('| `dist/index.js` | 0 kB |')
  })
})

it('the percentile is the value that this share of them does not exceed', () => {
  const values = Array.from({ length: 100 }, (_, i) => 100 - i)
  expect([percentile(values, 0.95), percentile(values, 1), percentile([7], 0.95)]).toEqual([95, 100, 7])
})
