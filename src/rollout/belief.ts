/**
 * When a status may be believed. Right after a change the platform may still answer with the status from before it, so
 * an ending counts only once another status was seen since the change, or once it has stood for several reads in a row
 * while the resource is what was asked for.
 */
import type { StatusTable } from './statuses.ts'

/** So many equal reads in a row are taken for the truth: no stale answer lasts longer. */
export const STEADY_READS = 5

/** What one read says of a resource. */
export interface Sight {
  readonly status: string
  /** Whatever else of the resource moves with a change: an update time, the ids of what runs. */
  readonly mark: string
  /** The resource is what was asked for. */
  readonly matches: boolean
}

/** What a sight amounts to. `astray`: ended well by its status, with something else than was asked for. */
export type Judgement = 'going' | 'unknown' | 'succeeded' | 'failed' | 'astray' | 'gone'

export interface BeliefOptions {
  readonly table: StatusTable
  /** How the resource looked when the change was sent. */
  readonly before: Pick<Sight, 'status' | 'mark'>
  /** A mark that moves only at the end of a change proves as much as another status: a load balancer's update time. */
  readonly markTells: boolean
  /** An ending that was there all along is not believed sooner than this after the change was sent. */
  readonly settleMs: number
}

/** Judges sight after sight of one wait; it remembers what it saw, so make one for each change. */
export function createBelief({
  table,
  before,
  settleMs,
  markTells,
}: BeliefOptions): (sight: Sight, sinceSentMs: number) => Judgement {
  let moved = false
  let steady = 0
  let last = ''
  return (sight, sinceSentMs) => {
    const key = JSON.stringify([sight.status, sight.mark, sight.matches])
    steady = key === last ? steady + 1 : 1
    last = key
    if (sight.status !== before.status || (markTells && sight.mark !== before.mark)) moved = true
    const word = table(sight.status)
    if (word === undefined) return 'unknown'
    if (word.phase === 'pending') return 'going'
    if (word.phase === 'gone') return 'gone'
    const stood = steady >= STEADY_READS
    const believed = moved || (stood && sight.matches && sinceSentMs >= settleMs)
    if (!believed) return 'going'
    if (word.phase === 'failed') return 'failed'
    if (sight.matches) return 'succeeded'
    // Status and content may be served by different parts of the platform; give the content the same patience.
    return stood ? 'astray' : 'going'
  }
}
