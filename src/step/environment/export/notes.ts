/** What an exported file leaves out, and why: comments where it would have stood. */
import { leftOut } from '../../../messages/environment/export.ts'

export interface Note {
  /** The thing that it is about, as in `services`, `cart`; empty for one that is left out as a whole. */
  readonly at: readonly string[]
  readonly text: string
}

export class Notes {
  readonly all: Note[] = []

  /** A field of a thing that is written. */
  add(at: readonly string[], what: string, why: string): void {
    const text = leftOut({ what, why })
    const known = this.all.some((one) => one.text === text && one.at.join('\n') === at.join('\n'))
    if (!known) this.all.push({ at, text })
  }

  /** A whole thing. */
  omit(what: string, why: string): void {
    this.add([], what, why)
  }
}
