/** Other actions beside ours, with the day on which they were measured. */

/** An action of somebody else. */
export interface Peer {
  readonly name: string
  /** Of its tag or package.json, or else its commit. */
  readonly version: string
  /** Whole process by `node -e 0`. */
  readonly start: number
  /** Bytes of the main file. */
  readonly mainFile: number
}

/** The actions of one run. */
export interface Peers {
  /** The day, as 2026-11-24. */
  readonly measured: string
  readonly rows: readonly Peer[]
}

/** An action with its version, as people write it. */
export function titleOf({ name, version }: Pick<Peer, 'name' | 'version'>): string {
  return `${name} ${version}`
}
