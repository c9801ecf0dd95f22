/** Taking secrets out of a text: the forms in which a value may turn up, and `***` in their place. */

/** A value as it stands, as JSON has it inside quotes, and as a URL has it. */
export function plainForms(value: string): string[] {
  // A lone surrogate has no form in a URL.
  const url = value.isWellFormed() ? encodeURIComponent(value) : value
  return [value, JSON.stringify(value).slice(1, -1), url]
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
