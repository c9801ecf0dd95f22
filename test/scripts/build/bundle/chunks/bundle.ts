/** Bundles as webpack writes them, as small as they can be. */

/** A module's text inside a chunk. */
export interface Written {
  readonly id: number
  readonly requires?: readonly number[]
  /** Modules that it loads by `import()`, each with webpack's chunks. */
  readonly loads?: readonly number[]
  readonly code?: string
}

const require = (id: number) => `__webpack_require__(${id});`
const load = (name: string) => (id: number) =>
  `Promise.all(/* import() */[${name}.e(1), ${name}.e(2)]).then(${name}.bind(${name}, ${id}))`

/** A module as it stands in a chunk, with the comma of all but the last. */
function written({ id, requires = [], loads = [], code = '' }: Written, isLast = true): string {
  const lines = [...requires.map(require), ...loads.map(load('__webpack_require__')), code]
  return `/***/ ${id}:\n/***/ ((module, exports, __webpack_require__) => {\n${lines.join('\n')}\n/***/ })${isLast ? '' : ','}`
}

/** A chunk as webpack writes it. */
export function chunkText(id: number, modules: readonly Written[]): string {
  const texts = modules.map((module, at) => written(module, at === modules.length - 1))
  return `export const id = ${id};\nexport const ids = [${id}];\nexport const modules = {\n\n${texts.join('\n\n')}\n\n};\n`
}

/** A main file that holds module 1 and loads the given modules. */
export function mainText(loads: readonly number[]): string {
  const table = 'var __webpack_modules__ = ({\n\n/***/ 1:\n/***/ (() => {})\n\n});'
  const loader = '__nccwpck_require__.u = (chunkId) => {\n\treturn "" + chunkId + ".index.js";\n};'
  return `${table}\n${loader}\n${loads.map(load('__nccwpck_require__')).join('\n')}\n`
}

/** A bundle of a main file and chunks. */
export function bundleOf(loads: readonly number[], ...chunks: readonly (readonly Written[])[]): Map<string, string> {
  const files = chunks.map((modules, at) => [`dist/${at + 2}.index.js`, chunkText(at + 2, modules)] as const)
  return new Map([['dist/index.js', mainText(loads)], ...files])
}
