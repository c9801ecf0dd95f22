import { quote } from './excerpt.ts'
import { InputProblem } from './input.ts'

export interface ListRules<T> {
  /** Commas separate as well; only where no item can hold one. */
  readonly commas?: boolean
  /** Reads one item; throws `InputProblem`. */
  readonly item: (text: string) => T
  /** What must not come twice, for example the key of `KEY=value`; it is quoted in the problem. */
  readonly unique?: (item: T) => string
}

/** Reads one item a line; blank lines and lines that begin with `#` are skipped. Throws `InputProblem` naming every bad line. */
export function parseList<T>(text: string, rules: ListRules<T>): readonly T[] {
  const items: T[] = []
  const problems: string[] = []
  const seen = new Set<string>()
  for (const piece of pieces(text, rules.commas === true)) {
    try {
      const item = rules.item(piece.text)
      refuseTwice(rules.unique?.(item), seen)
      items.push(item)
    } catch (problem) {
      if (!(problem instanceof InputProblem)) throw problem
      problems.push(`${problem.message} (line ${piece.line})`)
    }
  }
  if (problems.length > 0) throw new InputProblem(problems.join('; '))
  return items
}

function pieces(text: string, commas: boolean): { text: string; line: number }[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ text: line.trim(), line: index + 1 }))
    .filter(({ text }) => !text.startsWith('#'))
    .flatMap(({ text, line }) => (commas ? text.split(',') : [text]).map((part) => ({ text: part.trim(), line })))
    .filter(({ text }) => text !== '')
}

function refuseTwice(key: string | undefined, seen: Set<string>): void {
  if (key === undefined) return
  if (seen.has(key)) throw new InputProblem(`takes ${quote(key)} only once`)
  seen.add(key)
}
