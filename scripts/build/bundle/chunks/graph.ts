/**
 * The modules of a bundle as webpack's output holds them: which chunk files there are, what each module requires at once,
 * and what it loads when it is needed. A chunk that does not have the shape that is known is refused.
 */
import type { Files } from '../../files.ts'

/** A module of the bundle; ids are webpack's own and deterministic. */
export interface BundledModule {
  readonly id: number
  /** With webpack's frame of comments, as it stands in a chunk. */
  readonly text: string
  /** Ids of the modules that it requires at once. */
  readonly requires: readonly number[]
  /** Ids of the modules that it loads by `import()`. */
  readonly loads: readonly number[]
}

export interface ModuleGraph {
  /** The main file. */
  readonly main: string
  /** Ids of the modules that the main file holds. */
  readonly inMain: ReadonlySet<number>
  /** Ids of the modules that the main file loads by `import()`. */
  readonly loadedByMain: readonly number[]
  /** All other modules, each once, however many chunks webpack put it into. */
  readonly modules: ReadonlyMap<number, BundledModule>
}

const MAIN = 'dist/index.js'
const CHUNK_FILE = /^dist\/\d+\.index\.js$/
const CHUNK_HEAD = /^export const id = \d+;\nexport const ids = \[[\d,]+\];\nexport const modules = \{\n\n/
const CHUNK_TAIL = /\n\n\};\n?$/
const MODULE_START = /^\/\*\*\*\/ (\d+):$/gm

/** A module with webpack's frame of comments, but for the comma behind it. */
export const MODULE_FRAME = /^\/\*\*\*\/ \d+:$[\s\S]*?^\/\*\*\*\/ \}\)/gm
const REQUIRE = /__(?:webpack|nccwpck)_require__\((\d+)\)/g

/**
 * Where a module is loaded by `import()`: the chunks that have to be there, the name of the require function, how it is
 * bound, and the module's id.
 */
export const LOAD =
  /(?:Promise\.all\(\/\* import\(\) \*\/\[[^\]]*\]\)|Promise\.resolve\(\/\* import\(\) \*\/\)|__\w+_require__\.e\(\/\* import\(\) \*\/ \d+\))\.then\((__\w+_require__)((?:\.t)?\.bind\(\1, (\d+)(?:, \d+)?\))\)/g

/** True for a chunk as webpack names it. */
export function isChunk(path: string): boolean {
  return CHUNK_FILE.test(path)
}

/** Reads a bundle as ncc wrote it. Throws where a file has not the known shape, or a module differs between chunks. */
export function readGraph(files: Files): ModuleGraph {
  const main = files.get(MAIN)
  if (main === undefined) throw new Error(`${MAIN} is missing.`)
  const modules = new Map<number, BundledModule>()
  for (const [path, text] of files) {
    if (!isChunk(path)) continue
    for (const module of modulesOf(path, text)) {
      const known = modules.get(module.id)
      if (known !== undefined && known.text !== module.text) throw new Error(`Module ${module.id} differs in ${path}.`)
      modules.set(module.id, module)
    }
  }
  const inMain = new Set([...main.matchAll(MODULE_START)].map(([, id]) => Number(id)))
  return { main, inMain, loadedByMain: loadsOf(main), modules }
}

function modulesOf(path: string, text: string): readonly BundledModule[] {
  if (!CHUNK_HEAD.test(text) || !CHUNK_TAIL.test(text)) throw new Error(`${path} is no chunk of the known shape.`)
  const body = text.replace(CHUNK_HEAD, '').replace(CHUNK_TAIL, '')
  const starts = [...body.matchAll(MODULE_START)]
  return starts.map(({ index, 1: id }, at) => {
    const module = body.slice(index, starts[at + 1]?.index ?? body.length).trimEnd()
    // Every module but the last of a chunk ends with a comma; here none does.
    const own = module.replace(/^(\/\*\*\*\/ \}\)),$/m, '$1')
    return { id: Number(id), text: own, requires: idsOf(own, REQUIRE), loads: loadsOf(own) }
  })
}

function idsOf(text: string, pattern: RegExp): readonly number[] {
  return [...new Set([...text.matchAll(pattern)].map(([, id]) => Number(id)))]
}

function loadsOf(text: string): readonly number[] {
  return [...new Set([...text.matchAll(LOAD)].map(([, , , id]) => Number(id)))]
}
