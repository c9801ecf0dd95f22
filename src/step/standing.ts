/** How a step's changes stand at the platform when it is cancelled or can no longer ask, in words. */
import type { Aim, Fate } from '../rollout/observer.ts'

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
}

const WORDS: Readonly<Record<Exclude<Fate, 'not_taken'>, string>> = {
  ended: 'had ended',
  on_its_way: 'was on its way, and whether the platform took it is not known',
  taken: 'goes on at the platform',
}

/** Remembers what became of each change, the latest last. */
export class Fates {
  readonly #fates = new Map<string, { readonly aim: Aim; readonly fate: Fate }>()

  hear(aim: Aim, fate: Fate): void {
    this.#fates.set(`${aim.subject}: ${aim.what}`, { aim, fate })
  }

  /** Where things stand; `status` is the platform's last word. */
  standing(status: string): Standing {
    const all = [...this.#fates.values()].filter(({ fate }) => fate !== 'not_taken')
    if (all.length === 0)
      return { sent: false, goesOn: false, told: 'No change was sent, so nothing of it goes on at the platform.' }
    const over = all.filter(({ fate }) => fate === 'ended')
    const listed = over.length > LISTED ? all.filter(({ fate }) => fate !== 'ended') : all
    const sentences = listed.flatMap(({ aim, fate }) =>
      fate === 'not_taken' ? [] : [`${aim.subject}: the change to ${aim.what} ${WORDS[fate]}.`],
    )
    if (over.length > LISTED) sentences.unshift(`${over.length} changes had ended.`)
    if (status !== '' && over.length < all.length) sentences.push(`The last status is "${status}".`)
    return { sent: true, goesOn: over.length < all.length, told: sentences.join(' ') }
  }
}
