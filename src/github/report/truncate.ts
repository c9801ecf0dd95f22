import { mask } from '../runner/secrets.ts'

/** Cuts a text to `max` characters, the last of them an ellipsis; never through the middle of a surrogate pair. */
export function truncate(text: string, max: number): string {
  if (text.length <= max) return text
  const end = max - 1
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(end - 1))
  return `${text.slice(0, splitsPair ? end - 1 : end)}…`
}

/** Invisible characters, and spaces other than the plain one. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu

/**
 * A text as a problem quotes it: in double quotes, invisible characters escaped, at most 60 characters. Secrets are masked
 * before it is truncated, since half of one is no longer recognized.
 */
export function quote(text: string): string {
  return `"${truncate(mask(text), 60).replace(invisible, escaped)}"`
}

function escaped(character: string): string {
  const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[character]
  const code = (character.codePointAt(0) ?? 0).toString(16)
  return short ?? (code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`)
}
