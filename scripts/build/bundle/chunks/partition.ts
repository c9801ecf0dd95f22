/**
 * Which modules lie together in a chunk. What is loaded by `import()` has a chunk of its own. What the main file loads, and
 * nothing else does, has all in it that it needs, so that a start opens one file. Any other module that several need lies in one
 * chunk that all of them load, as few chunks as it takes.
 */
import type { ModuleGraph } from './graph.ts'

export interface Chunk {
  /** The modules in it, by id, in a fixed order. */
  readonly modules: readonly number[]
  /** What is loaded by `import()` and needs the chunk. */
  readonly users: ReadonlySet<number>
}

export interface Partition {
  readonly chunks: readonly Chunk[]
  /** For each module that is loaded by `import()`: the chunks that have to be there. */
  readonly loads: ReadonlyMap<number, readonly Chunk[]>
}

/** To open one file more costs a start as much as so many bytes more in a file that is opened anyway. */
const BYTES_A_FILE = 16_000

interface Group {
  readonly modules: readonly number[]
  readonly users: ReadonlySet<number>
  readonly size: number
}

/** Divides the modules of a bundle; `isForeign` tells those of packages, which never share a chunk with our own. */
export function partition(graph: ModuleGraph, isForeign: (id: number) => boolean): Partition {
  const needs = neededBy(graph)
  const isStart = startsOf(graph)
  const starts = [...needs]
    .filter(([root]) => isStart(root))
    .map(([root, needed]) => ({
      modules: [...needed].filter((id) => !isForeign(id)).sort((a, b) => a - b),
      users: new Set([root]),
    }))
  const groups = new Map<string, Group>()
  for (const { id, text } of [...graph.modules.values()].sort((a, b) => a.id - b.id)) {
    const users = [...needs]
      .filter(([root, needed]) => needed.has(id) && (isForeign(id) || !isStart(root)))
      .map(([root]) => root)
    const key = `${isForeign(id)} ${users.join()}`
    const { modules = [], size = 0 } = groups.get(key) ?? {}
    groups.set(key, { modules: [...modules, id], users: new Set(users), size: size + text.length })
  }
  const all = [...groups.values()].filter(({ users }) => users.size > 0)
  const own = all.filter(({ modules, users }) => users.size === 1 || isForeign(modules[0] ?? 0))
  const chunks = [...starts, ...own, ...merged(all.filter((group) => !own.includes(group)))]
  const loads = [...needs.keys()].map((root) => [root, chunks.filter(({ users }) => users.has(root))] as const)
  return { chunks, loads: new Map(loads) }
}

/** Tells the modules that the main file loads by `import()` and no other module does: the actions. */
function startsOf({ loadedByMain, modules }: ModuleGraph): (root: number) => boolean {
  const starts = new Set(loadedByMain).difference(new Set([...modules.values()].flatMap(({ loads }) => loads)))
  return (root) => starts.has(root)
}

/** For each module that is loaded by `import()`: all that it needs and that is not there whenever it is loaded. */
function neededBy(graph: ModuleGraph): ReadonlyMap<number, ReadonlySet<number>> {
  const closures = new Map<number, ReadonlySet<number>>()
  const parents = new Map<number, (number | 'main')[]>()
  const visit = (root: number, parent: number | 'main') => {
    parents.set(root, [...(parents.get(root) ?? []), parent])
    if (closures.has(root)) return
    const closure = closureOf(graph, root)
    closures.set(root, closure)
    for (const id of closure) for (const next of graph.modules.get(id)?.loads ?? []) visit(next, root)
  }
  for (const root of graph.loadedByMain) visit(root, 'main')
  const there = thereWhenLoaded(closures, parents)
  const roots = [...closures].sort(([a], [b]) => a - b)
  return new Map(roots.map(([root, closure]) => [root, new Set([...closure].filter((id) => !there(root).has(id)))]))
}

function closureOf({ modules, inMain }: ModuleGraph, root: number): ReadonlySet<number> {
  const found = new Set<number>()
  const open = [root]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id) || inMain.has(id)) continue
    const module = modules.get(id)
    if (module === undefined) throw new Error(`Module ${id} is required and lies in no file of the bundle.`)
    found.add(id)
    open.push(...module.requires)
  }
  return found
}

/** What every way to a module has loaded before: it need not be loaded with it. */
function thereWhenLoaded(
  closures: ReadonlyMap<number, ReadonlySet<number>>,
  parents: ReadonlyMap<number, readonly (number | 'main')[]>,
): (root: number) => ReadonlySet<number> {
  const known = new Map<number, ReadonlySet<number>>()
  const there = (root: number): ReadonlySet<number> => {
    const found = known.get(root)
    if (found !== undefined) return found
    // Two that load one another: what the second one knows then is less than there is, which loads too much and nothing too little.
    known.set(root, new Set())
    const ways = (parents.get(root) ?? []).map((parent) =>
      parent === 'main' ? new Set<number>() : (closures.get(parent) ?? new Set<number>()).union(there(parent)),
    )
    const all = ways.reduce<ReadonlySet<number> | undefined>((left, way) => left?.intersection(way) ?? way, undefined)
    known.set(root, all ?? new Set())
    return all ?? new Set()
  }
  return there
}

/** Joins two groups as long as that saves more openings of files than it makes anybody read what they do not need. */
function merged(groups: readonly Group[]): readonly Group[] {
  let all = [...groups]
  for (;;) {
    const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => ({ one, other, gain: gainOf(one, other) })))
    const best = pairs.reduce<(typeof pairs)[number] | undefined>(
      (left, pair) => (pair.gain > (left?.gain ?? 0) ? pair : left),
      undefined,
    )
    if (best === undefined) return all
    const { one, other } = best
    const joined = {
      modules: [...one.modules, ...other.modules].sort((a, b) => a - b),
      users: one.users.union(other.users),
      size: one.size + other.size,
    }
    all = [...all.filter((group) => group !== one && group !== other), joined]
  }
}

function gainOf(one: Group, other: Group): number {
  const both = one.users.intersection(other.users).size
  const inVain = (one.users.size - both) * other.size + (other.users.size - both) * one.size
  return both * BYTES_A_FILE - inVain
}
