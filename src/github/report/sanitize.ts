import { stripVTControlCharacters } from 'node:util'
import { mask } from '../runner/secrets.ts'

/** Removes terminal sequences, control characters and those that change the writing direction; every line break becomes `\n`. */
export function withoutControls(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/\r\n|[\r\p{Zl}\p{Zp}]/gu, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Bidi_C}]/gu, '')
}

/** Makes a text from outside safe to be escaped and shown: no control characters, `***` for every secret. */
export function sanitize(text: string): string {
  // Before, for secrets that contain a tab or a line break, and after, for those that were interrupted by what is removed now.
  return mask(withoutControls(mask(text)))
}
