/** Runs a graph: all checks first, then each node after those that it needs, side by side; and what failures do. */
import { skippedFor } from '../../messages/changes/graph.ts'
import { ChangeError } from '../engine/errors.ts'
import type { GraphNode, GraphOptions, NodeReport } from './node.ts'
import { inOrder, requireOrder, reversed } from './order.ts'

function endingOf(error: unknown): 'failed' | 'timed_out' {
  return error instanceof ChangeError && error.ending === 'timed_out' ? 'timed_out' : 'failed'
}

/** True where nodes that need this one may be begun. */
function endedWell({ phase, outcome }: NodeReport): boolean {
  return phase === 'ended' && !['failed', 'timed_out', 'cancelled', 'skipped'].includes(outcome)
}

/** True where there is something to undo, or may be. */
function mayBeUndone({ outcome }: NodeReport): boolean {
  return ['changed', 'started', 'failed', 'timed_out'].includes(outcome)
}

class GraphRun<R> {
  readonly #nodes: readonly GraphNode<R>[]
  readonly #options: GraphOptions<R>
  readonly #reports = new Map<string, NodeReport<R>>()
  #failed = false
  constructor(nodes: readonly GraphNode<R>[], options: GraphOptions<R>) {
    this.#nodes = nodes
    this.#options = options
    for (const { name } of nodes) this.#note({ name, phase: 'waiting', outcome: 'skipped', undone: false })
  }

  get failed(): boolean {
    return this.#failed
  }

  reports(): readonly NodeReport<R>[] {
    return this.#nodes.map(({ name }) => this.#of(name))
  }

  #of(name: string): NodeReport<R> {
    return this.#reports.get(name) ?? { name, phase: 'waiting', outcome: 'skipped', undone: false }
  }

  #note(report: NodeReport<R>): void {
    this.#reports.set(report.name, report)
    this.#options.changed?.(report)
  }

  #skip(name: string, reason: string): void {
    this.#note({ name, phase: 'ended', outcome: 'skipped', reason, undone: false })
  }

  #fail(name: string, error: unknown): void {
    const { signal, outcomeOf = endingOf } = this.#options
    const outcome = signal?.aborted ? 'cancelled' : outcomeOf(error)
    this.#failed = true
    this.#note({ name, phase: 'ended', outcome, error, undone: false })
  }

  /** Looks at all nodes; where one is refused, none is begun. */
  async check(): Promise<void> {
    const { maxParallel, signal } = this.#options
    // What is begun first is looked at last, so that little time passes in between.
    const free = this.#nodes.toReversed().map((node) => ({ ...node, needs: [] }))
    await inOrder(free, maxParallel, async ({ name, check }) => {
      if (signal?.aborted) return
      try {
        await check?.()
      } catch (error) {
        this.#fail(name, error)
      }
    })
    if (!this.#failed) return
    for (const { name, phase } of this.reports()) if (phase === 'waiting') this.#skip(name, skippedFor.refusal())
  }

  async work(): Promise<void> {
    await inOrder(this.#nodes, this.#options.maxParallel, (node) => this.#begin(node))
  }

  /** Why a node is not begun, in words. */
  #obstacle({ needs, regardless }: GraphNode<R>): string | undefined {
    if (regardless?.() === true) return undefined
    const missing = needs.find((need) => !endedWell(this.#of(need)))
    if (missing !== undefined) return skippedFor.need({ need: missing })
    return this.#failed && this.#options.onFailure !== 'continue' ? skippedFor.failure() : undefined
  }

  async #begin(node: GraphNode<R>): Promise<void> {
    const { name, run } = node
    if (this.#options.signal?.aborted) return
    const obstacle = this.#obstacle(node)
    if (obstacle !== undefined) return this.#skip(name, obstacle)
    this.#note({ name, phase: 'running', outcome: 'cancelled', undone: false })
    try {
      const { outcome, value } = await run()
      this.#note({ name, phase: 'ended', outcome, result: value, undone: false })
    } catch (error) {
      this.#fail(name, error)
    }
  }

  async undo(): Promise<void> {
    const { maxParallel, signal, undoing } = this.#options
    const changed = this.#nodes.filter(({ name, undo }) => undo !== undefined && mayBeUndone(this.#of(name)))
    if (changed.length === 0 || signal?.aborted) return
    undoing?.(changed.length)
    await inOrder(reversed(changed), maxParallel, async ({ name, undo }) => {
      if (signal?.aborted) return
      const report = this.#of(name)
      try {
        this.#note({ ...report, undone: (await undo?.()) === true })
      } catch (undoError) {
        this.#note({ ...report, undoError })
      }
    })
  }
}

/**
 * Runs the nodes and gives what became of each, in their order; that some failed is no rejection. Rejects where they
 * cannot be put in order, and with the signal's reason on cancellation, by when `changed` has told how each stands.
 */
export async function runGraph<R>(
  nodes: readonly GraphNode<R>[],
  options: GraphOptions<R>,
): Promise<readonly NodeReport<R>[]> {
  requireOrder(nodes)
  const run = new GraphRun(nodes, options)
  await run.check()
  if (!run.failed) {
    await run.work()
    if (run.failed && options.onFailure === 'roll_back_all') await run.undo()
  }
  options.signal?.throwIfAborted()
  return run.reports()
}
