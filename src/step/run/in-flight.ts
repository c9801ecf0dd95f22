/** How a step's changes stand at the platform when it is cancelled or can no longer ask, in words. */

import { type Difference, fullName } from '../../changes/engine/difference.ts'
import type { DeliveryState, Target } from '../../changes/engine/observer.ts'
import { sentences } from '../../messages/message.ts'
import { changeState, changesHadEnded, lastStatus, nothingSent } from '../../messages/step/endings.ts'

/** More changes than this that are over are only counted. */
const LISTED = 3

/** What a step leaves behind. */
export interface InFlightSummary {
  /** Something was sent, or may have been. */
  readonly sent: boolean
  /** Some of it is in progress, or may be. */
  readonly inProgress: boolean
  /** One sentence a change. */
  readonly text: string
  /** The fields of each change that was sent, as people call them. */
  readonly fields: readonly string[]
}

/** The fields, each resource named once: `web: image of web, replicas`. */
function namesOf(differences: readonly Difference[]): string {
  const groups = Map.groupBy(differences, (one) => one.of)
  return [...groups]
    .map(([of, own]) =>
      fullName({ ...(of === undefined ? {} : { of }), field: own.map(({ field }) => field).join(', ') }),
    )
    .join(', ')
}

/** Remembers what became of each change, the latest last. */
export class InFlight {
  readonly #fields: string[] = []
  readonly #deliveries = new Map<string, { readonly target: Target; readonly delivery: DeliveryState }>()

  hear(target: Target, delivery: DeliveryState): void {
    this.#deliveries.set(`${target.subject}: ${target.what}`, { target, delivery })
  }

  /** A change was sent, or may have been, that makes these differences. */
  sent(differences: readonly Difference[]): void {
    if (differences.length > 0) this.#fields.push(namesOf(differences))
  }

  /** Where things stand; `status` is the last reported one. */
  summarize(status: string): InFlightSummary {
    const fields = this.#fields
    const all = [...this.#deliveries.values()].filter(({ delivery }) => delivery !== 'rejected')
    if (all.length === 0)
      return {
        sent: false,
        inProgress: false,
        fields,
        text: nothingSent(),
      }
    const over = all.filter(({ delivery }) => delivery === 'finished')
    const listed = over.length > LISTED ? all.filter(({ delivery }) => delivery !== 'finished') : all
    const texts = listed.flatMap(({ target, delivery }) =>
      delivery === 'rejected' ? [] : [changeState[delivery](target)],
    )
    if (over.length > LISTED) texts.unshift(changesHadEnded({ count: over.length }))
    if (status !== '' && over.length < all.length) texts.push(lastStatus({ status }))
    return { sent: true, inProgress: over.length < all.length, fields, text: sentences(...texts) }
  }
}
