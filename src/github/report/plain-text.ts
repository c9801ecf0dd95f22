import { stripVTControlCharacters } from 'node:util'
import { mask } from '../runner/secrets.ts'

/** Takes out terminal sequences, control characters and those that turn the direction of writing; every line break becomes `\n`. */
export function withoutControls(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/\r\n|[\r\p{Zl}\p{Zp}]/gu, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Bidi_C}]/gu, '')
}

/** A text from outside, ready to be escaped for where it is shown: no control characters, `***` for every secret. */
export function sanitize(text: string): string {
  // Once before, for secrets that hold a tab or a line break, and once after, for those that were cut up by what is gone now.
  return mask(withoutControls(mask(text)))
}
