/** `bench/results.json`: what the last run measured; the README's table and the chart are derived from it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { committedPeers } from './peers/committed.ts'
import type { Peers } from './peers/peer.ts'
import type { RowId } from './rows.ts'

export interface Results {
  /** The day, as 2026-11-24. */
  readonly measured: string
  readonly node: string
  readonly machine: string
  readonly rounds: number
  /** Median milliseconds of `node -e 0`. */
  readonly floorMs: number
  readonly values: Readonly<Record<RowId, number>>
  /** Start to refused inputs of each action. */
  readonly actions: Readonly<Record<string, number>>
  /** Other actions, as the last run with `--peers` measured them. */
  readonly peers?: Peers
}

export const RESULTS = 'bench/results.json'

/** Reads the results of the repository. */
export async function readResults(root: string): Promise<Results> {
  return JSON.parse(await readFile(join(root, RESULTS), 'utf8'))
}

/** The other actions that ours are compared with: those of the last run with `--peers`, or else the committed ones. */
export function peersOf({ peers }: Pick<Results, 'peers'>): Peers {
  return peers ?? committedPeers
}
