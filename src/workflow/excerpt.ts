/** Cuts a text to `max` characters, the last of them an ellipsis; never through the middle of a surrogate pair. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text
  const end = max - 1
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(end - 1))
  return `${text.slice(0, splitsPair ? end - 1 : end)}…`
}

/** The given text as a problem quotes it: in double quotes, control characters escaped, at most 60 characters. Not for secrets. */
export function quote(text: string): string {
  const visible = cut(text, 60).replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_C}]/gu, escapeControl)
  return `"${visible}"`
}

function escapeControl(character: string): string {
  const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[character]
  return short ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
