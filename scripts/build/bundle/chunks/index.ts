/**
 * Puts the chunks of a bundle in order after ncc has written it: each module lies in one chunk, chunks have names that say
 * what they are, and all files are minified. The same bundle gives the same bytes.
 */
import type { Files } from '../../files.ts'
import { isChunk, LOAD, MODULE_FRAME, type ModuleGraph, readGraph } from './graph.ts'
import { withBuiltins, withPlainExports } from './lighter.ts'
import { minified } from './minified.ts'
import { namesOf } from './names.ts'
import { type Chunk, partition } from './partition.ts'

/** How the main file's loader spells a chunk's path, and how it does here. */
const WEBPACK_PATH = 'return "" + chunkId + ".index.js";'
const OUR_PATH = 'return "chunks/" + chunkId + ".js";'

/** The bundle with named chunks in `dist/chunks/`; `pathOf` gives a module's path by its id. */
export async function arrangeChunks(files: Files, pathOf: (id: number) => string): Promise<Files> {
  const graph = readGraph(files)
  const isForeign = (id: number) => /(^|\/)node_modules\/|^\.\/[\w-]+\.c?js$/.test(pathOf(id))
  const { chunks, loads } = partition(graph, isForeign)
  const sizeOf = (id: number) => graph.modules.get(id)?.text.length ?? 0
  const names = namesOf(chunks, { pathOf, sizeOf })
  const link = (text: string) => relinked(text, (id) => (loads.get(id) ?? []).map((chunk) => names.get(chunk) ?? ''))
  const arranged = new Map([...files].filter(([path]) => !isChunk(path)))
  arranged.set('dist/index.js', await minified(mainFile(link(graph.main))))
  for (const chunk of chunks) {
    const name = names.get(chunk) ?? ''
    const isPackage = chunk.modules.every(isForeign)
    const text = chunkFile(graph, chunk, name, isPackage ? link : (module) => withPlainExports(link(module)))
    arranged.set(`dist/chunks/${name}.js`, await minified(text))
  }
  return arranged
}

function mainFile(text: string): string {
  if (!text.includes(WEBPACK_PATH)) throw new Error('The loader of chunks in dist/index.js is not the known one.')
  return withBuiltins(text.replace(WEBPACK_PATH, OUR_PATH)).replace(MODULE_FRAME, withPlainExports)
}

function chunkFile({ modules }: ModuleGraph, chunk: Chunk, name: string, link: (text: string) => string): string {
  const texts = chunk.modules.map((id) => link(modules.get(id)?.text ?? ''))
  return `export const id = '${name}';\nexport const ids = ['${name}'];\nexport const modules = {\n\n${texts.join(',\n\n')}\n\n};\n`
}

/** Every place that loads a module names the chunks that it needs. */
function relinked(text: string, chunksOf: (id: number) => readonly string[]): string {
  return text.replace(LOAD, (_, require: string, bound: string, id: string) => {
    const loaded = chunksOf(Number(id)).map((name) => `${require}.e('${name}')`)
    return `Promise.all(/* import() */[${loaded.join(', ')}]).then(${require}${bound})`
  })
}
