/** What the chunks of the bundle are called: after the module that they are loaded for, or the largest that is shared. */
import type { Chunk } from './partition.ts'

/** Folders that say nothing about what lies in them. */
const NAMELESS = ['dist', 'lib', 'src', 'bin', 'index']

/** Gives each chunk a name of its own. `pathOf` gives a module's path, `sizeOf` its length. */
export function namesOf(
  chunks: readonly Chunk[],
  { pathOf, sizeOf }: { pathOf: (id: number) => string; sizeOf: (id: number) => number },
): ReadonlyMap<Chunk, string> {
  const names = new Map<Chunk, string>()
  const taken = new Set<string>()
  // Those that are loaded for one module take its name first, in the order given; shared ones take what is left.
  for (const chunk of [...chunks].sort((a, b) => a.users.size - b.users.size)) {
    const [main] = [...chunk.modules].sort((a, b) => rank(chunk, b, sizeOf) - rank(chunk, a, sizeOf) || a - b)
    const words = wordsOf(pathOf(main ?? 0))
    const name = spellings(words).find((each) => !taken.has(each))
    if (name === undefined) throw new Error(`No name is left for the chunk of ${pathOf(main ?? 0)}.`)
    taken.add(name)
    names.set(chunk, name)
  }
  return names
}

/** A module that the chunk is loaded for comes before all others. */
function rank({ users }: Chunk, id: number, sizeOf: (id: number) => number): number {
  return users.has(id) ? Number.MAX_SAFE_INTEGER : sizeOf(id)
}

/** The telling parts of a path, the last first. */
function wordsOf(path: string): readonly string[] {
  const inside = path.replace(/^.*node_modules\//, '').replace(/^(\.\.?\/)+/, '')
  return inside
    .replace(/\.[cm]?[jt]s$/, '')
    .split('/')
    .filter((part) => !NAMELESS.includes(part))
    .map((part) => part.replace(/^@/, ''))
    .reverse()
}

function spellings([last = 'chunk', ...folders]: readonly string[]): readonly string[] {
  return [last, ...folders.map((_, at) => [...folders.slice(0, at + 1).reverse(), last].join('-'))]
}
