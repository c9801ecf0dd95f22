/** Which deployment is gone back to. */
import { parseImage } from '../../changes/images/name.ts'
import type { Images } from '../../changes/services/image.ts'
import { type History, runs, type State } from './history.ts'
import type { Entry } from './ledger.ts'

/** What is gone back to. */
export interface Target {
  readonly entry: Entry
  /** The images of the deployment, or those that it replaced. */
  readonly side: 'images' | 'previous'
  readonly state: State
  /** The deployment that the record of this rollback names. */
  readonly rollbackOf: number
  /** The deployment is a rollback that did not complete, and completes now. */
  readonly isUnfinished?: true
}

/** Nothing of the ledger can be gone back to: it knows nothing of the services, or nothing older than what runs now. */
export type NoTarget = 'unknown' | 'nothing_older'

/**
 * The newest deployment that is older than what runs now; a rollback that did not complete does so first, since
 * whoever runs its step again does not want to go back twice. Otherwise a rollback counts as what it went back to, so that
 * repeating one goes further back; the oldest deployment still knows what it replaced. Where no deployment says what runs
 * now, somebody changed it by hand, and the newest deployment is gone back to.
 */
export async function previousTarget(history: History): Promise<Target | NoTarget> {
  const unfinished = await history.findUnfinished()
  if (unfinished !== undefined) return unfinishedTarget(history, unfinished)
  const current = await history.findCurrent()
  if (current === undefined) {
    const newest = await history.find(0)
    return newest === undefined ? 'unknown' : targetAt(history, newest)
  }
  const { place, isReplaced } = await originOf(history, current)
  const older = await history.find(place + 1, (state) => !history.runsNow(state))
  if (older !== undefined) return targetAt(history, older)
  const replaced = isReplaced ? undefined : replacedTarget(history, place)
  return replaced === undefined || history.runsNow(replaced.state) ? 'nothing_older' : replaced
}

/** What the rollback at this place did not come to, or of which nobody saw that it did. */
function unfinishedTarget(history: History, place: number): Target {
  const entry = history.entryAt(place)
  if (entry?.rollbackOf === undefined) throw new TypeError(`The deployment at place ${place} is no rollback.`)
  const { rollbackOf } = entry
  return { entry, side: 'images', state: history.recordedAt(place), rollbackOf, isUnfinished: true }
}

/** The images of this deployment. */
export async function targetAt(history: History, place: number): Promise<Target> {
  const entry = history.entryAt(place)
  if (entry === undefined) throw new TypeError(`The ledger has no place ${place}.`)
  const { place: origin, isReplaced } = await originOf(history, place)
  const rollbackOf = isReplaced ? entry.rollbackOf : history.entryAt(origin)?.id
  return { entry, side: 'images', state: await history.stateAt(place), rollbackOf: rollbackOf ?? entry.id }
}

/** What this deployment replaced; `undefined` where it does not say so of every service. */
export function replacedTarget(history: History, place: number): Target | undefined {
  const entry = history.entryAt(place)
  const state = history.replacedAt(place)
  if (entry === undefined || state === undefined) return undefined
  return { entry, side: 'previous', state, rollbackOf: entry.id }
}

interface Origin {
  readonly place: number
  /** It is what the deployment at this place replaced, and so older than it. */
  readonly isReplaced: boolean
}

/**
 * Where in the ledger what a deployment left behind came from: of a rollback, the deployment that it went back to, or whose
 * predecessor it brought back. A rollback of which that cannot be said comes from before everything.
 */
async function originOf(history: History, place: number): Promise<Origin> {
  const rollbackOf = history.entryAt(place)?.rollbackOf
  if (rollbackOf === undefined) return { place, isReplaced: false }
  const state = await history.stateAt(place)
  const named = history.placeOf(rollbackOf)
  if (named !== undefined && named > place) {
    if (sameState(state, await history.stateAt(named))) return { place: named, isReplaced: false }
    const replaced = history.replacedAt(named)
    if (replaced && sameState(state, replaced)) return { place: named, isReplaced: true }
  }
  const same = await history.find(
    place + 1,
    (other, entry) => entry.rollbackOf === undefined && sameState(state, other),
  )
  return same === undefined ? { place: history.length, isReplaced: true } : { place: same, isReplaced: false }
}

export function sameState(one: State, other: State): boolean {
  return (
    one.size === other.size &&
    [...one].every(([id, images]) => {
      const others = other.get(id)
      return others !== undefined && runs(images, others) && runs(others, images)
    })
  )
}

/** True where one of the images has this tag. */
export function hasTag(images: Images, tag: string): boolean {
  return Object.values(images).some((image) => parseImage(image).tag === tag)
}
