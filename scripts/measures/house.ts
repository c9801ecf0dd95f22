/** How large a checkout is: files, lines, functions and exports by folder, and what a runner downloads. */
import { readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { median } from '../../bench/statistics.ts'
import { functionLengths } from './functions.ts'

export interface Room {
  readonly files: number
  readonly lines: number
}

export interface Sizes {
  readonly median: number
  readonly p95: number
  readonly longest: number
}

export interface House {
  /** By the folder. */
  readonly rooms: ReadonlyMap<string, Room>
  readonly fullest: string
  readonly src: { readonly files: Sizes; readonly functions: Sizes; readonly exports: number; readonly longest: string }
  /** Lines of `src/` that somebody wrote, and of those the ones that are no sentences. */
  readonly written: number
  readonly withoutCatalogue: number
  readonly testLines: number
  /** Bytes by script of `dist/`. */
  readonly scripts: ReadonlyMap<string, number>
}

/** The parts of the checkout that are looked at. */
const PARTS = ['src', 'simulator', 'testing', 'test', 'scripts', 'bench', 'examples', 'docs', 'tools']
const SOURCE = /\.(?:ts|mjs|cjs|js)$/
/** Written by `npm run build`. */
const GENERATED = /^src\/(?:registry|client\/(?:api-types|codes|operations))\.ts$/

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

function sizesOf(values: readonly number[]): Sizes {
  return { median: Math.round(median(values)), p95: percentile(values, 0.95), longest: Math.max(...values) }
}

interface Source {
  readonly path: string
  readonly text: string
  readonly lines: number
}

const sum = (sources: readonly Source[]) => sources.reduce((lines, source) => lines + source.lines, 0)
const under = (sources: readonly Source[], folder: string) =>
  sources.filter(({ path }) => path.startsWith(`${folder}/`))

/** Measures the files of a checkout; `paths` are relative to `root`. */
export function measure(root: string, paths: readonly string[]): House {
  const sources = paths
    .filter((path) => SOURCE.test(path) && PARTS.includes(path.split('/')[0] ?? ''))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, lines: text.split('\n').length - 1 }
    })
  const written = under(sources, 'src').filter(({ path }) => !GENERATED.test(path))
  const exports = written.map(({ text }) => text.match(/^export /gm)?.length ?? 0)
  return {
    rooms: new Map(foldersOf(sources).map((folder) => [folder, roomOf(folder, sources)])),
    fullest: fullestOf(sources),
    src: {
      files: sizesOf(written.map(({ lines }) => lines)),
      functions: sizesOf(written.flatMap(({ text }) => functionLengths(text))),
      exports: exports.reduce((all, count) => all + count, 0) / exports.length,
      longest: written.toSorted((a, b) => b.lines - a.lines)[0]?.path ?? '',
    },
    written: sum(written),
    withoutCatalogue: sum(written) - sum(under(written, 'src/messages')),
    testLines: sum(under(sources, 'test')) + sum(under(sources, 'testing')),
    scripts: new Map(
      paths.filter((path) => /^dist\/.*\.js$/.test(path)).map((path) => [path, statSync(join(root, path)).size]),
    ),
  }
}

/** All parts, those of `src` by their rooms. */
function foldersOf(sources: readonly Source[]): string[] {
  const folders = sources.flatMap(({ path }) => {
    const [part = '', room = '', rest] = path.split('/')
    return part === 'src' && rest !== undefined ? [part, `${part}/${room}`] : [part]
  })
  return [...new Set(folders)].toSorted()
}

function roomOf(folder: string, sources: readonly Source[]): Room {
  const inside = under(sources, folder)
  return { files: inside.length, lines: sum(inside) }
}

/** The folder with the most files of its own, and how many these are. */
function fullestOf(sources: readonly Source[]): string {
  const counts = Map.groupBy(sources, ({ path }) => posix.dirname(path))
  const [fullest] = [...counts].toSorted(([, a], [, b]) => b.length - a.length)
  return fullest === undefined ? '' : `${fullest[0]} (${fullest[1].length})`
}
