/** The settings of a probe; apart from the probe itself, which is loaded only when it is needed. */

/** So many good answers in a row are needed: one may come from a replica that is about to be replaced. */
export const GOOD_ANSWERS = 3

/** An inclusive range of HTTP statuses. */
export interface StatusRange {
  readonly from: number
  readonly to: number
}

export interface Probe {
  readonly url: string
  /** The host that is asked for, where that is not the one in the address; also of the TLS connection. */
  readonly host?: string
  /** What is said in place of the address, where that may not be shown: a secret stands in it. */
  readonly shown?: string
  /** What the names of its settings begin with where they were written; that of the inputs of a step where left out. */
  readonly prefix?: string
  readonly accepts: readonly StatusRange[]
  /** Milliseconds between two tries. */
  readonly intervalMs: number
}

/** What the names of its settings begin with. */
export function prefixOf({ prefix = 'health_check_' }: Pick<Probe, 'prefix'>): string {
  return prefix
}
