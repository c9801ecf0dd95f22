import type { Lag } from '../faults/stale-reads.ts'

/** A request as it came off the wire; header names in lower case. */
export interface Incoming {
  method: string
  path: string
  headers: Record<string, string>
  body: Buffer
}

/** An answer before it goes onto the wire. */
export interface Outgoing {
  status: number
  headers: Record<string, string>
  body: string
  code?: number
  /** The request's body as it was understood. */
  parsed?: unknown
  /** It left another world behind. */
  altered?: boolean
  /** It shows something else than there is. */
  stale?: Lag
}
