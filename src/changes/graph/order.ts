/** The order of nodes by their needs: what makes it impossible, and working along it. */
import { notOrdered, needs as problems } from '../../messages/changes/graph.ts'
import { refuse } from '../engine/errors.ts'

interface Ordered {
  readonly name: string
  readonly needs: readonly string[]
  /** Of those with the same key, one is worked on at a time. */
  readonly exclusive?: string | undefined
}

/** What is wrong with a node's name or needs. */
export interface OrderProblem {
  readonly name: string
  /** Without a full stop. */
  readonly message: string
}

/** The first circle that is found from a node, beginning and ending with the same name. */
function circleFrom(
  name: string,
  needsOf: ReadonlyMap<string, readonly string[]>,
  path: readonly string[],
  safe: Set<string>,
): readonly string[] | undefined {
  const at = path.indexOf(name)
  if (at >= 0) return [...path.slice(at), name]
  if (safe.has(name)) return undefined
  for (const need of needsOf.get(name) ?? []) {
    const circle = circleFrom(need, needsOf, [...path, name], safe)
    if (circle) return circle
  }
  safe.add(name)
  return undefined
}

/** Everything that keeps the nodes from being put in order: a name that stands twice, a need that is missing, a circle. */
export function orderProblems(nodes: readonly Ordered[]): readonly OrderProblem[] {
  const names = nodes.map((node) => node.name)
  const twice = names.filter((name, i) => names.indexOf(name) !== i)
  const found: OrderProblem[] = [...new Set(twice)].map((name) => ({ name, message: problems.twice({ name }) }))
  for (const { name, needs } of nodes) {
    for (const need of needs.filter((one) => !names.includes(one))) {
      found.push({ name, message: problems.unknown({ name, need }) })
    }
  }
  const needsOf = new Map(nodes.map(({ name, needs }) => [name, needs]))
  const safe = new Set<string>()
  for (const name of names) {
    const circle = circleFrom(name, needsOf, [], safe)
    if (circle) return [...found, { name, message: problems.cycle({ names: circle }) }]
  }
  return found
}

/** Throws `ChangeError` (`refused`) where the nodes cannot be put in order. */
export function requireOrder(nodes: readonly Ordered[]): void {
  const found = orderProblems(nodes)
  if (found.length > 0) refuse(notOrdered({ problems: found.map(({ message }) => message) }))
}

/** The same nodes, each needing what needed it: the order in which they are undone. */
export function reversed<N extends Ordered>(nodes: readonly N[]): readonly N[] {
  return nodes.toReversed().map((node) => ({
    ...node,
    needs: nodes.filter(({ needs }) => needs.includes(node.name)).map(({ name }) => name),
  }))
}

/** Works on all nodes, each after those of them that it needs, on at most `width` at the same time. */
export function inOrder<N extends Ordered>(
  nodes: readonly N[],
  width: number,
  work: (node: N) => Promise<void>,
): Promise<void> {
  const waiting = new Set(nodes)
  const open = new Set(nodes.map(({ name }) => name))
  const taken = new Set<string>()
  let going = 0
  return new Promise((resolve, reject) => {
    const ended = (node: N) => {
      going -= 1
      open.delete(node.name)
      if (node.exclusive !== undefined) taken.delete(node.exclusive)
      next()
    }
    const next = () => {
      for (const node of waiting) {
        if (going >= width) break
        if (node.needs.some((name) => open.has(name))) continue
        if (node.exclusive !== undefined && taken.has(node.exclusive)) continue
        if (node.exclusive !== undefined) taken.add(node.exclusive)
        waiting.delete(node)
        going += 1
        work(node).then(() => ended(node), reject)
      }
      if (going === 0) resolve()
    }
    next()
  })
}
