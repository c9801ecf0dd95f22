/**
 * What webpack writes around our modules, in a form that costs a start less: each export is a getter of its own, defined and
 * compiled one by one, and each module of Node is required by way of `node:module`, which has to be loaded for that.
 */

/** A module as webpack writes it: the name of its first parameter, and what lies between its frame. */
const MODULE = /^(\/\*\*\*\/ \((?:\/\*[^*]*\*\/)?\((\w+), (\w+)[^\n]*\n)([\s\S]*)(\n\/\*\*\*\/ \}\))$/m
const GETTERS =
  /^(?:\/\* harmony export \*\/ )?__\w+_require__\.d\((\w+), \{\n((?:.*: \(\) => .*\n)+)(?:\/\* harmony export \*\/ )?\}\);\n/m
const GETTER = /^(?:\/\* harmony export \*\/)?\s+([\w$]+): \(\) => \(\/\* binding \*\/ ([\w$]+)\),?$/

/**
 * A module that hands over its exports as one object at its end. A module that exports what it sets anew later, or what
 * lies in another one, stays as it is. Modules that require one another in a circle would see nothing: we have none.
 */
export function withPlainExports(module: string): string {
  const [, head = '', handle = '', name = '', body = '', tail = ''] = MODULE.exec(module) ?? []
  const [getters = '', of, lines = ''] = GETTERS.exec(body) ?? []
  const exports = lines
    .trimEnd()
    .split('\n')
    .map((line) => GETTER.exec(line))
  if (name === '' || of !== name || exports.some((each) => each === null || isSetAnew(body, each[2] ?? '')))
    return module
  const object = exports.map((each) => `${each?.[1]}: ${each?.[2]}`).join(', ')
  return module.replace(MODULE, () => `${head}${body.replace(getters, '')}\n${handle}.exports = { ${object} };${tail}`)
}

function isSetAnew(body: string, binding: string): boolean {
  return new RegExp(`^(?:let|var) ${binding.replaceAll('$', '\\$')}\\b`, 'm').test(body)
}

const CREATE_REQUIRE = /^import \{ createRequire as (\w+) \} from "module";\n/
/** The folder of the assets that ncc would have copied; there are none. */
const ASSET_BASE = /^.*__nccwpck_require__\.ab = .*\n/m

/** The main file with the modules of Node as the process hands them out, without `node:module`. */
export function withBuiltins(main: string): string {
  const name = CREATE_REQUIRE.exec(main)?.[1]
  if (name === undefined) return main
  const plain = main
    .replace(CREATE_REQUIRE, '')
    .replace(ASSET_BASE, '')
    .replaceAll(`${name}(import.meta.url)(`, 'process.getBuiltinModule(')
  if (plain.includes(name) || plain.includes('__nccwpck_require__.ab')) {
    throw new Error('dist/index.js requires modules of Node, or assets, in a way that is not known.')
  }
  return plain
}
