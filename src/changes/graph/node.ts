/** Many changes at once: what each is, and what became of it. The graph knows no resource. */
import type { ChangeOutcome } from '../engine/change.ts'

/** How a node ends: as its change did, or `skipped` where it was not begun. */
export type NodeOutcome = ChangeOutcome | 'failed' | 'timed_out' | 'cancelled' | 'skipped'

/** What a node's work gives: how its change ended, and what is known besides. */
export interface NodeResult<R> {
  readonly outcome: ChangeOutcome
  readonly value: R
}

/** One resource and what is asked of it. */
export interface GraphNode<R = unknown> {
  /** Unique in the graph. */
  readonly name: string
  /** Names of the nodes that come first; it is not begun where one of them did not end well. */
  readonly needs: readonly string[]
  /**
   * Where true once its needs have ended, it is begun however they ended, and also where nothing else is to begin: it looks
   * after what an earlier node has changed.
   */
  readonly regardless?: () => boolean
  /** What it changes, where others change it too: of the nodes with the same key, one is worked on at a time. */
  readonly exclusive?: string | undefined
  /** Reads, and rejects with what would be refused. Nothing is changed before the checks of all nodes have passed. */
  readonly check?: () => Promise<void>
  /** Makes the change. */
  readonly run: () => Promise<NodeResult<R>>
  /**
   * Undoes what `run` changed, also where it failed half-way; gives whether anything was undone. Called for
   * `roll_back_all`, after everything that needs the node was undone.
   */
  readonly undo?: () => Promise<boolean>
}

/** What became of a node up to now; of one that is not over, as it is if the step is cancelled at this moment. */
export interface NodeReport<R = unknown> {
  readonly name: string
  readonly phase: 'waiting' | 'running' | 'ended'
  readonly outcome: NodeOutcome
  readonly result?: R
  /** Why it failed or was cancelled. */
  readonly error?: unknown
  /** Why it was skipped, in words. */
  readonly reason?: string
  /** It was changed, and `undo` took that back. */
  readonly undone: boolean
  /** Why it could not be undone. */
  readonly undoError?: unknown
}

/** `stop`: begin no other; `continue`: go on with what does not need what failed; `roll_back_all`: stop and undo. */
export const ON_FAILURE = ['stop', 'continue', 'roll_back_all'] as const
export type OnFailure = (typeof ON_FAILURE)[number]

export interface GraphOptions<R> {
  /** So many nodes are worked on at the same time. */
  readonly maxParallel: number
  readonly onFailure: OnFailure
  readonly signal: AbortSignal | undefined
  /** How a node ends that rejects with this error. */
  readonly outcomeOf?: (error: unknown) => 'failed' | 'timed_out'
  /** Called whenever a node comes a step further. */
  readonly changed?: (report: NodeReport<R>) => void
  /** Called before so many nodes are undone. */
  readonly undoing?: (count: number) => void
}
