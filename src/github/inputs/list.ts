import { itemForm, noItems, onItem, onLine, onlyOnce, severalProblems } from '../../messages/github/inputs.ts'
import { quote } from '../report/excerpt.ts'
import { InputProblem } from './input.ts'

export interface ListRules<T> {
  /** Commas separate as well; only where no item can hold one. */
  readonly commas?: boolean
  /** Reads one item; throws `InputProblem`. */
  readonly item: (text: string) => T
  /** The field that names an item where a JSON list holds objects, as outputs do. */
  readonly named?: string
  /** What must not come twice, for example the key of `KEY=value`; it is quoted in the problem. */
  readonly unique?: (item: T) => string
}

/** One item as it was written. */
interface Piece {
  readonly text: string
  /** Adds the place to what is wrong with it. */
  readonly place: (problem: string) => string
}

/**
 * Reads one item a line, or a JSON list, which is how outputs give one; blank lines and lines that begin with `#` are
 * skipped. Throws `InputProblem` naming every bad item, and where there is none: a text that holds nothing must not say
 * "all" to anybody.
 */
export function parseList<T>(text: string, rules: ListRules<T>): readonly T[] {
  const items: T[] = []
  const problems: string[] = []
  const seen = new Set<string>()
  for (const piece of jsonPieces(text, rules.named) ?? lines(text, rules.commas === true)) {
    try {
      const item = rules.item(piece.text)
      refuseTwice(rules.unique?.(item), seen)
      items.push(item)
    } catch (problem) {
      if (!(problem instanceof InputProblem)) throw problem
      problems.push(piece.place(problem.message))
    }
  }
  if (problems.length > 0) throw new InputProblem(severalProblems({ problems }))
  if (items.length === 0) throw new InputProblem(noItems())
  return items
}

/** The items of a JSON list, numbers as their digits; `undefined` where the text is none. */
function jsonPieces(text: string, named: string | undefined): readonly Piece[] | undefined {
  const list = text.trim().startsWith('[') ? parsed(text) : undefined
  if (!Array.isArray(list)) return undefined
  return list.map((item: unknown, i) => {
    const place = (problem: string) => onItem({ problem, item: i + 1 })
    const name = named !== undefined && isObject(item) ? item[named] : item
    if (typeof name === 'number' || (typeof name === 'string' && name.trim() !== ''))
      return { text: String(name), place }
    throw new InputProblem(place(itemForm()))
  })
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function lines(text: string, commas: boolean): readonly Piece[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ text: line.trim(), line: index + 1 }))
    .filter(({ text }) => !text.startsWith('#'))
    .flatMap(({ text, line }) => (commas ? text.split(',') : [text]).map((part) => ({ text: part.trim(), line })))
    .filter(({ text }) => text !== '')
    .map(({ text, line }) => ({ text, place: (problem) => onLine({ problem, line }) }))
}

function refuseTwice(key: string | undefined, seen: Set<string>): void {
  if (key === undefined) return
  if (seen.has(key)) throw new InputProblem(onlyOnce({ item: quote(key) }))
  seen.add(key)
}
