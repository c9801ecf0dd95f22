import { parse } from 'acorn'
import { fullAncestor } from 'acorn-walk'
import { describe, expect, it } from 'vitest'
import { withEagerFunctions, withEagerStart } from '../../../../../scripts/build/bundle/startup/eager.ts'

const everything = (code: string) => withEagerFunctions(code, () => true)

describe('a function that is called', () => {
  it.each([
    ['arrow', 'const a = () => 1', 'const a = (() => 1)'],
    ['expression', 'const a = function () {}', 'const a = (function () {})'],
    ['asynchronous', 'const a = async () => 1', 'const a = (async () => 1)'],
    ['argument', 'f(() => 1, function () {})', 'f((() => 1), (function () {}))'],
    ['argument of a constructor', 'new F((a) => a)', 'new F(((a) => a))'],
    ['property', 'const a = { b: () => 1 }', 'const a = { b: (() => 1) }'],
    ['declaration', 'x(); function f(a) { return a }', 'var f=(function (a) { return a });x(); '],
    ['asynchronous declaration', 'async function f() {}', 'var f=(async function () {});'],
    ['generator', 'function* f() {}', 'var f=(function* () {});'],
  ])('is put in parentheses: %s', (_, before, after) => {
    expect(everything(before)).toBe(after)
  })

  it('moves to the head of the function that declares it, with what it declares itself', () => {
    const code = 'const a = () => { one(); function f() { two(); function g() {} } }'
    expect(everything(code)).toBe(
      'const a = (() => {var f=(function () {var g=(function () {}); two();  }); one();  })',
    )
  })

  it.each([
    ['parentheses around it', 'const a = (() => 1)'],
    ['a method', 'const a = { b() {}, get c() { return 1 } }'],
    ['a method of a class', 'class A { constructor() {} static b() {} #c() {} }'],
    ['an export', 'export function f() {}'],
    ['an export that has no name', 'export default function () {}'],
    ['a block within a function', 'if (a) { function f() {} }'],
  ])('stays as it is: %s', (_, code) => {
    expect(everything(code)).toBe(code)
  })

  it('does what it did', () => {
    const code = `
      const log = []
      log.push(early(2), typeof late, early.name, early.length)
      function early(n) { return n === 0 ? 'end' : inner(n - 1); function inner(m) { return early(m) } }
      const late = (a, b = () => a) => b()
      log.push(late(3), [1, 2].map((n) => n * 2), late.name)
      return log`
    const inFunction = (text: string) => `const run = function () {${text}}`
    const run = (text: string) => new Function(`${text.replace('const late', 'var late')}\nreturn run()`)()
    const eager = everything(inFunction(code))
    expect(eager).not.toContain('function early')
    expect(run(eager)).toEqual(run(inFunction(code)))
    expect(run(eager)).toEqual(['end', 'undefined', 'early', 1, 3, [2, 4], 'late'])
  })

  it('is told by where it starts; any other stays as it is', () => {
    const code = 'const a = () => 1, b = () => 2; function f() {} function g() {}'
    expect(withEagerFunctions(code, (start) => start === code.indexOf('() => 2'))).toBe(
      'const a = () => 1, b = (() => 2); function f() {} function g() {}',
    )
    const g = code.indexOf('function g')
    expect(withEagerFunctions(code, (start) => start === g)).toBe(
      'var g=(function () {});const a = () => 1, b = () => 2; function f() {} ',
    )
  })
})

describe('a bundle', () => {
  it('keeps the files in which nothing was called', () => {
    const files = new Map([
      ['dist/index.js', 'const a = () => 1'],
      ['dist/chunks/a.js', 'const a = () => 1'],
    ])
    expect([...withEagerStart(files, new Map([['dist/index.js', new Set([10])]]))]).toEqual([
      ['dist/index.js', 'const a = (() => 1)'],
      ['dist/chunks/a.js', 'const a = () => 1'],
    ])
  })
})

describe('the committed bundle', () => {
  it('has such functions in its main file', async () => {
    const { readFile } = await import('node:fs/promises')
    const code = await readFile(new URL('../../../../../dist/index.js', import.meta.url), 'utf8')
    let marked = 0
    fullAncestor(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
      const isFunction = node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression'
      if (isFunction && code[node.start - 1] === '(' && code[node.end] === ')') marked += 1
    })
    // Each module is one already.
    expect(marked).toBeGreaterThan(200)
  })
})
