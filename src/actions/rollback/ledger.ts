/** The ledger of an environment: its deployments whose payload says what they were, newest first, and how each ended. */
import type { Deployments, KeptEnding } from '../../github/api/deployments.ts'
import type { RecordedService } from '../../step/operations/deploy/github-deployment.ts'
import { decodePayload } from './payload.ts'

/** A deployment of ours. */
export interface Entry {
  readonly id: number
  /** The commit. */
  readonly sha: string
  readonly services: readonly RecordedService[]
  /** What it went back to, where it was a rollback. */
  readonly rollbackOf: number | undefined
}

/** So many deployments of the environment are looked at. */
const MOST = 500

export interface Ledger {
  readonly entries: readonly Entry[]
  /** Deployments of the environment without a payload of ours, by their ids. */
  readonly others: ReadonlySet<number>
  /** There are more than were looked at. */
  readonly isCut: boolean
  /** How it ended, asked of GitHub once; `undefined` where it did not. */
  ending(entry: Entry): Promise<KeptEnding | undefined>
  /** Records that it ended in success after all. */
  succeed(entry: Entry, url: string): Promise<void>
}

/** Reads the list; the endings are read when they matter. */
export async function readLedger(deployments: Deployments): Promise<Ledger> {
  const entries: Entry[] = []
  const others = new Set<number>()
  const endings = new Map<number, Promise<KeptEnding | undefined>>()
  let isCut = false
  for await (const { id, sha, payload } of deployments.list()) {
    isCut = entries.length + others.size >= MOST
    if (isCut) break
    const ours = decodePayload(payload)
    if (ours) entries.push({ id, sha, services: ours.services, rollbackOf: ours.rollback_of })
    else others.add(id)
  }
  const ending = (entry: Entry) => {
    const asked = endings.get(entry.id) ?? deployments.ending(entry.id)
    endings.set(entry.id, asked)
    return asked
  }
  const succeed: Ledger['succeed'] = ({ id }, url) => deployments.succeed(id, url)
  return { entries, others, isCut, ending, succeed }
}
