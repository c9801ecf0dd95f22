/** Parsers of inputs: text in, value out; each throws `InputProblem` where the text is not what the input takes. */
import {
  alternatives,
  heredocEnd,
  itemForm,
  keyValueForm,
  noItems,
  onItem,
  onLine,
  onlyOnce,
  severalProblems,
  takes,
  trueOrFalse,
  wholeNumber,
} from '../../messages/github/inputs.ts'
import { quote } from '../report/truncate.ts'
import { InputProblem } from './input.ts'

const BOOLEANS = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
])

/** Reads a boolean of the YAML 1.2 core schema, the set that the runner's own inputs use; throws `InputProblem`. */
export function parseBoolean(text: string): boolean {
  const value = BOOLEANS.get(text)
  if (value === undefined) throw new InputProblem(takes({ what: trueOrFalse(), got: quote(text) }))
  return value
}

/** Reads one word of a fixed set, letter for letter; throws `InputProblem`. */
export function parseChoice<const W extends string>(text: string, allowed: readonly W[]): W {
  const word = allowed.find((candidate) => candidate === text)
  if (word === undefined) throw new InputProblem(takes({ what: alternatives(allowed), got: quote(text) }))
  return word
}

/** The bounds of a whole number, both included; from 0 and without end where left out. */
export interface IntegerRange {
  readonly min?: number
  readonly max?: number
}

/** Reads whole decimal digits inside a range: no sign, no fraction, no exponent; throws `InputProblem`. */
export function parseInteger(text: string, { min, max }: IntegerRange = {}): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (value >= (min ?? 0) && value <= (max ?? Number.MAX_SAFE_INTEGER)) return value
  throw new InputProblem(takes({ what: wholeNumber({ min, max }), got: quote(text) }))
}

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
 * skipped. Throws `InputProblem` naming every bad item, and where there is none: an empty list must never be taken for
 * "all".
 */
export function parseList<T>(text: string, rules: ListRules<T>): readonly T[] {
  const items: T[] = []
  const problems: string[] = []
  const seen = new Set<string>()
  for (const piece of jsonPieces(text, rules.named) ?? linePieces(text, rules.commas === true)) {
    try {
      const item = rules.item(piece.text)
      checkUnique(rules.unique?.(item), seen)
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
  const list = text.trim().startsWith('[') ? parseJsonList(text) : undefined
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

function parseJsonList(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function linePieces(text: string, commas: boolean): readonly Piece[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ text: line.trim(), line: index + 1 }))
    .filter(({ text }) => !text.startsWith('#'))
    .flatMap(({ text, line }) => (commas ? text.split(',') : [text]).map((part) => ({ text: part.trim(), line })))
    .filter(({ text }) => text !== '')
    .map(({ text, line }) => ({ text, place: (problem) => onLine({ problem, line }) }))
}

function checkUnique(key: string | undefined, seen: Set<string>): void {
  if (key === undefined) return
  if (seen.has(key)) throw new InputProblem(onlyOnce({ item: quote(key) }))
  seen.add(key)
}

export interface KeyValue {
  readonly key: string
  readonly value: string
}

const KEY = /^[A-Za-z_][A-Za-z0-9_.-]*/

/**
 * Reads one `KEY=value`; the value is all behind the first `=`, to the letter, and may be empty. Throws `InputProblem`, whose message never
 * quotes the text: what stands behind the `=` may be a password.
 */
export function parseKeyValue(text: string): KeyValue {
  const match = /^(?<key>[A-Za-z_][A-Za-z0-9_.-]*)\s*=(?<value>.*)$/s.exec(text)?.groups
  if (match?.key === undefined || match.value === undefined) throw new InputProblem(keyValueForm())
  return { key: match.key, value: match.value }
}

/** An entry with the number of its last line, from 0. */
export type Entry = KeyValue & { readonly last: number }

/**
 * Reads entries from a text, each from the line on which it begins; `undefined` for a line without one. Throws
 * `InputProblem` naming every bad line, and keys that come twice.
 */
export function collectEntries(
  text: string,
  entryAt: (lines: readonly string[], first: number) => Entry | undefined,
): readonly KeyValue[] {
  const lines = text.split(/\r\n|\r|\n/)
  const found = new Map<string, KeyValue>()
  const problems: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const first = at
    try {
      const entry = entryAt(lines, first)
      if (entry === undefined) continue
      at = entry.last
      if (found.has(entry.key)) throw new InputProblem(onlyOnce({ item: quote(entry.key) }))
      found.set(entry.key, { key: entry.key, value: entry.value })
    } catch (problem) {
      if (!(problem instanceof InputProblem)) throw problem
      problems.push(onLine({ problem: problem.message, line: first + 1 }))
    }
  }
  if (problems.length > 0) throw new InputProblem(severalProblems({ problems }))
  if (found.size === 0) throw new InputProblem(noItems())
  return [...found.values()]
}

/**
 * Reads `KEY=value` a line, blank lines and lines that begin with `#` left out; a value of several lines is written
 * `KEY<<END`, its lines, and `END`, as in GitHub's own files. Throws `InputProblem` naming every bad line.
 */
export function parseKeyValues(text: string): readonly KeyValue[] {
  return collectEntries(text, (lines, first) => {
    const line = (lines[first] ?? '').trimStart()
    if (line === '' || line.startsWith('#')) return undefined
    const [, key, mark] = /^(.+?)<<(\S+)$/.exec(line.trimEnd()) ?? []
    const several = key !== undefined && mark !== undefined && KEY.exec(key)?.[0] === key
    if (!several) return { ...parseKeyValue(line), last: first }
    const last = endOf(lines, first + 1, key, mark)
    return { key, value: lines.slice(first + 1, last).join('\n'), last }
  })
}

function endOf(lines: readonly string[], from: number, key: string, mark: string): number {
  const end = lines.findIndex((line, at) => at >= from && line.trim() === mark)
  if (end < 0) throw new InputProblem(heredocEnd({ key, mark: quote(mark) }))
  return end
}
