import type { Lag } from '../faults/stale-reads.ts'

/** A request as received; header names in lower case. */
export interface Incoming {
  method: string
  path: string
  headers: Record<string, string>
  body: Buffer
}

/** An answer before it is sent. */
export interface Outgoing {
  status: number
  headers: Record<string, string>
  body: string
  code?: number
  /** The parsed body of the request. */
  parsedBody?: unknown
  /** It changed the world. */
  mutated?: boolean
  /** The fault by which it does not show the current state. */
  stale?: Lag
}
