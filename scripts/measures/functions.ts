/** How long functions are: those with a body in braces, from the line of their parameters to that of the last brace. */
import { type Token, tokensOf } from './tokens.ts'

const CONTROL = new Set(['if', 'for', 'while', 'switch', 'catch', 'with', 'await'])
const OPENING: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' }
/** After these a brace in a return type opens a type, and not the body. */
const BEFORE_TYPE = new Set([':', '|', '&', '=>', '<', ',', '(', '[', 'is', 'extends', 'asserts', 'readonly'])
/** These end what could have become a function. */
const NO_BODY = new Set([';', ',', ')', ']', '}', '=', '?'])

/** Lines of each function of a source, in the order in which they end. */
export function functionLengths(source: string): number[] {
  const tokens = tokensOf(source)
  const pairs = pairsOf(tokens)
  const lengths: number[] = []
  for (const [open, close] of pairs) {
    if (tokens[open]?.text !== '(' || !hasHead(tokens, open)) continue
    const body = bodyAfter(tokens, pairs, close)
    const end = body === undefined ? undefined : pairs.get(body)
    if (end !== undefined) lengths.push((tokens[end]?.line ?? 0) - (tokens[open]?.line ?? 0) + 1)
  }
  return lengths
}

/** Where what opens is closed, by the places of the tokens. */
function pairsOf(tokens: readonly Token[]): Map<number, number> {
  const pairs = new Map<number, number>()
  const opened: number[] = []
  tokens.forEach(({ text }, at) => {
    if (text in OPENING) opened.push(at)
    else if (OPENING[tokens[opened.at(-1) ?? -1]?.text ?? ''] === text) pairs.set(opened.pop() ?? 0, at)
  })
  return pairs
}

/** Whether parentheses may hold parameters: not those of a statement. */
function hasHead(tokens: readonly Token[], open: number): boolean {
  const before = tokens[open - 1]?.text ?? ''
  return !(CONTROL.has(before) && tokens[open - 2]?.text !== '.')
}

/** Where the brace of a body stands after parameters that end at `close`; undefined where there is none. */
function bodyAfter(tokens: readonly Token[], pairs: ReadonlyMap<number, number>, close: number): number | undefined {
  const next = tokens[close + 1]?.text
  if (next === '{') return close + 1
  if (next === '=>') return tokens[close + 2]?.text === '{' ? close + 2 : undefined
  return next === ':' ? bodyAfterType(tokens, pairs, close + 2) : undefined
}

function bodyAfterType(tokens: readonly Token[], pairs: ReadonlyMap<number, number>, from: number): number | undefined {
  for (let at = from; at < tokens.length; at += 1) {
    const { text } = tokens[at] ?? { text: '' }
    const before = tokens[at - 1]?.text ?? ''
    // An arrow function has its arrow after the type; a type of functions has it after parentheses.
    if (text === '=>' && before !== ')') return tokens[at + 1]?.text === '{' ? at + 1 : undefined
    if (text === '{' && !BEFORE_TYPE.has(before)) return at
    if (NO_BODY.has(text)) return undefined
    at = (text in OPENING ? pairs.get(at) : undefined) ?? at
  }
  return undefined
}
