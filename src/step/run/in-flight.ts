/** How a step's changes stand at the platform when it is cancelled or can no longer ask, in words. */

import type { Difference } from '../../changes/engine/difference.ts'
import type { Aim, Fate } from '../../changes/engine/observer.ts'
import { sentences } from '../../messages/message.ts'
import { changeStands, changesHadEnded, lastStatus, nothingSent } from '../../messages/step/endings.ts'

/** More changes than this that are over are only counted. */
const LISTED = 3

/** What a step leaves behind. */
export interface Standing {
  /** Something was sent, or may have been. */
  readonly sent: boolean
  /** Some of it goes on, or may. */
  readonly goesOn: boolean
  /** One sentence a change. */
  readonly told: string
  /** The fields of each change that was sent, as people call them. */
  readonly fields: readonly string[]
}

/** Remembers what became of each change, the latest last. */
export class Fates {
  readonly #fields: string[] = []
  readonly #fates = new Map<string, { readonly aim: Aim; readonly fate: Fate }>()

  hear(aim: Aim, fate: Fate): void {
    this.#fates.set(`${aim.subject}: ${aim.what}`, { aim, fate })
  }

  /** A change was sent, or may have been, that makes these differences. */
  sent(differences: readonly Difference[]): void {
    if (differences.length > 0) this.#fields.push(differences.map(({ field }) => field).join(', '))
  }

  /** Where things stand; `status` is the platform's last word. */
  standing(status: string): Standing {
    const fields = this.#fields
    const all = [...this.#fates.values()].filter(({ fate }) => fate !== 'not_taken')
    if (all.length === 0)
      return {
        sent: false,
        goesOn: false,
        fields,
        told: nothingSent(),
      }
    const over = all.filter(({ fate }) => fate === 'ended')
    const listed = over.length > LISTED ? all.filter(({ fate }) => fate !== 'ended') : all
    const told = listed.flatMap(({ aim, fate }) => (fate === 'not_taken' ? [] : [changeStands[fate](aim)]))
    if (over.length > LISTED) told.unshift(changesHadEnded({ count: over.length }))
    if (status !== '' && over.length < all.length) told.push(lastStatus({ status }))
    return { sent: true, goesOn: over.length < all.length, fields, told: sentences(...told) }
  }
}
