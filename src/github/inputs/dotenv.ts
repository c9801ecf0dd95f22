/**
 * Variables of a dotenv file. Node's own parser decides what an entry holds; but it skips what it cannot read, and drops
 * what follows a closed quote. Each entry is checked for that first, since nobody would see that a variable was lost.
 */
import { parseEnv } from 'node:util'
import { dotenv as words } from '../../messages/github/dotenv.ts'
import { keyValueForm } from '../../messages/github/inputs.ts'
import { parseWorkspaceFile } from '../files/workspace-path.ts'
import { declareGuess, urlPasswords } from '../runner/secrets.ts'
import { InputProblem } from './input.ts'
import { collectEntries, type Entry, type KeyValue } from './parsers.ts'

const HEAD = /^[ \t]*(?:export[ \t]+)?(?<key>[A-Za-z_][A-Za-z0-9_.-]*)[ \t]*=[ \t]*(?<quote>["'`])?/
const NOTHING = /^\s*(?:#.*)?$/

/**
 * Reads `KEY=value` a line: with `export`, comments, quotes of three kinds, and values over several lines in quotes; `\n`
 * in double quotes is a line break. Throws `InputProblem` naming every bad line; none of them quotes a value.
 */
export function parseDotenv(text: string): readonly KeyValue[] {
  return collectEntries(text, (lines, first) => (NOTHING.test(lines[first] ?? '') ? undefined : entryAt(lines, first)))
}

function entryAt(lines: readonly string[], first: number): Entry {
  const line = lines[first] ?? ''
  const [head = '', key, quote] = HEAD.exec(line) ?? []
  if (key === undefined) throw new InputProblem(keyValueForm())
  if (quote === undefined && hasGluedHash(line)) throw new InputProblem(words.hash({ key }))
  const last = quote === undefined ? first : lastOf(lines, first, { key, quote, from: head.length })
  const value = parseEnv(lines.slice(first, last + 1).join('\n'))[key]
  if (value === undefined) throw new InputProblem(keyValueForm())
  return { key, value, last }
}

/**
 * True where a `#` without a blank before it stands in a value without quotes. Node and dotenv take it for a comment, Docker
 * Compose for a part of the value.
 */
function hasGluedHash(line: string): boolean {
  const hash = line.indexOf('#')
  return hash > 0 && !/\s/.test(line[hash - 1] ?? '')
}

/** The line on which the quote that was opened is closed; behind it there is nothing but a comment. */
function lastOf(
  lines: readonly string[],
  first: number,
  { key, quote, from }: { readonly key: string; readonly quote: string; readonly from: number },
): number {
  const restOf = (at: number) => (lines[at] ?? '').slice(at === first ? from : 0)
  for (let at = first; at < lines.length; at += 1) {
    const closed = restOf(at).indexOf(quote)
    if (closed < 0) continue
    if (NOTHING.test(restOf(at).slice(closed + 1))) return at
    throw new InputProblem(words.afterQuote({ key, quote }))
  }
  throw new InputProblem(words.unclosed({ key, quote }))
}

/** Reads a dotenv file of the workspace; passwords inside addresses are masked, as those in the texts of inputs are. */
export function parseVariablesFile(given: string, workspace: string): readonly KeyValue[] {
  const text = utf8(parseWorkspaceFile(given, workspace).read())
  for (const password of urlPasswords(text)) declareGuess(password)
  return parseDotenv(text)
}

/** The text without its byte order mark. */
function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new InputProblem(words.notUtf8())
  }
}
