import { describe, expect, it } from 'vitest'
import { withBuiltins, withPlainExports } from '../../../../../scripts/build/bundle/chunks/lighter.ts'

function moduleText(getters: readonly string[], body: string): string {
  const lines = getters.map((getter) => `/* harmony export */   ${getter}`).join(',\n')
  return `/***/ 7:
/***/ ((__unused_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
${lines}
/* harmony export */ });
${body}

/***/ })`
}

/** What a module exports once it has run. */
function exportsOf(module: string): Record<string, unknown> {
  const holder = { exports: {} }
  const define = {
    d: (exports: object, getters: Record<string, () => unknown>) => {
      for (const [name, get] of Object.entries(getters)) Object.defineProperty(exports, name, { enumerable: true, get })
    },
  }
  const code = module.replace(/^\/\*\*\*\/ 7:\n/, 'return ').replace(/\/\*\*\*\/ /g, '')
  new Function(code)()(holder, holder.exports, define)
  return { ...holder.exports }
}

describe('the exports of a module', () => {
  it('are one plain object at its end', () => {
    const before = moduleText(
      ['$a: () => (/* binding */ one)', 'b: () => (/* binding */ $two)'],
      'const one = 1\nfunction $two() {}',
    )
    const after = withPlainExports(before)
    expect(after).not.toContain('.d(')
    expect(after).toMatch(/\n__unused_module\.exports = \{ \$a: one, b: \$two \};\n\/\*\*\*\/ \}\)$/)
    expect(Object.keys(exportsOf(after))).toEqual(Object.keys(exportsOf(before)))
    expect(exportsOf(after)).toMatchObject({ $a: 1 })
  })

  it('stay getters where one is set anew later', () => {
    const module = moduleText(['a: () => (/* binding */ one)'], 'let one = 1\nfunction next() { one += 1 }')
    expect(withPlainExports(module)).toBe(module)
  })

  it('stay getters where one lies in another module', () => {
    const module = moduleText(['a: () => (/* reexport safe */ _other.b)'], '')
    expect(withPlainExports(module)).toBe(module)
  })

  it('stay as they are in a module without any', () => {
    const module = '/***/ 7:\n/***/ ((module) => {\n\nmodule.exports = 1\n\n/***/ })'
    expect(withPlainExports(module)).toBe(module)
  })
})

describe('modules of Node', () => {
  const main = `import { createRequire as __CR } from "module";
/******/ if (x) __nccwpck_require__.ab = new URL('.', import.meta.url) + "/";
module.exports = __CR(import.meta.url)("node:fs");
`

  it('come from the process', () => {
    expect(withBuiltins(main)).toBe('module.exports = process.getBuiltinModule("node:fs");\n')
  })

  it.each([['module.exports = __CR("/elsewhere")("x")'], ['read(__nccwpck_require__.ab + "file")']])(
    'are not known in another form: %s',
    (line) => {
      expect(() => withBuiltins(`${main}${line}\n`)).toThrow('not known')
    },
  )

  it('are left where there are none', () => {
    expect(withBuiltins('const a = 1\n')).toBe('const a = 1\n')
  })
})
