/** Taking secrets out of a text: the forms in which a value may turn up, and `***` in their place. */

/** A value as it stands, as JSON has it inside quotes, and as a URL has it: where it is a part of one, and as its text. */
export function plainForms(value: string): string[] {
  // A lone surrogate has no form in a URL.
  const url = value.isWellFormed() ? encodeURIComponent(value) : value
  return [value, JSON.stringify(value).slice(1, -1), url, ...PARTS.map((part) => partOfUrl(value, part))]
}

/** Addresses that a value may be put behind: each part of a URL encodes other characters. */
const PARTS = ['http://h/x', 'http://h/?', 'http://h/#'] as const

/** The value as an address has it that was parsed with it; it stands as it is where that makes something else of it. */
function partOfUrl(value: string, before: string): string {
  const whole = `${before}${value}`
  // Line breaks and the like are left out of an address, and no text of several lines is meant for one.
  if (/\p{Cc}/u.test(value) || !URL.canParse(whole)) return value
  const { href } = new URL(whole)
  // A path with dots in it may be another one, and what is shorter than the value would mask more than it.
  return href.startsWith(before) && href.length >= whole.length ? href.slice(before.length) : value
}

/** Sorted so that no form hides the rest of a longer one. */
export function longestFirst(forms: Iterable<string>): readonly string[] {
  return [...new Set(forms)].sort((a, b) => b.length - a.length)
}

/** The text with `***` in place of each form; give them the longest first. */
export function redactForms(text: string, forms: readonly string[]): string {
  return forms.reduce((rest, form) => rest.replaceAll(form, '***'), text)
}

/** The text without percent-encoding, or as it stands where it holds none that is valid. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The text with `***` in place of each form that stands there as a word of its own: short ones may be parts of others. */
export function redactWords(text: string, forms: readonly string[]): string {
  return forms.reduce((rest, form) => rest.replace(wordOf(form), '***'), text)
}

function wordOf(form: string): RegExp {
  const escaped = form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu')
}
