/** The name that was probably meant: the same but for `-`, `_` and capitals, or at most two slips of the finger away. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const plain = bare(written)
  const exact = names.find((name) => bare(name) === plain)
  if (exact !== undefined) return exact
  // Two slips in a word of four letters make another word.
  const allowed = plain.length > 5 ? 2 : 1
  const ranked = names
    .map((name) => ({ name, slips: distance(plain, bare(name)) }))
    .filter(({ slips }) => plain.length > 2 && slips <= allowed)
    .sort((a, b) => a.slips - b.slips)
  return ranked[0]?.name
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, '')
}

/** Levenshtein distance, one row at a time. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1]
    for (let column = 1; column <= b.length; column += 1) {
      const [left = 0, diagonal = 0, up = 0] = [current[column - 1], above[column - 1], above[column]]
      current.push(Math.min(left + 1, up + 1, diagonal + (b[column - 1] === letter ? 0 : 1)))
    }
    above = current
  }
  return above[b.length] ?? 0
}
