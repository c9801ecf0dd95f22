/**
 * Regular expressions without Unicode properties: V8 asks ICU for all letters of `\p{Cf}` whenever it parses a literal with
 * it, also in a function that never runs, and that took 14 of the 94 million instructions of a step that refuses its inputs.
 * The bundle spells the letters out, as the locked Node knows them; the sources stay readable.
 */

import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Literal, type Node, parse } from 'acorn'
import { listFiles } from '../files.ts'

const LAST_LETTER = 0x10ffff
const PROPERTY = /\\([pP])\{[^}]*\}/y

/** Rewrites every script below a folder. */
export async function spellOutIn(folder: string): Promise<void> {
  for (const path of listFiles(folder, '**/*.js')) {
    const text = await readFile(join(folder, path), 'utf8')
    const spelled = spelledOut(text)
    if (spelled !== text) await writeFile(join(folder, path), spelled)
  }
}

/** A module with the properties of its regular expressions spelled out. */
export function spelledOut(text: string): string {
  if (!/\\p\{/i.test(text)) return text
  let rest = text
  for (const { start, end, regex } of literalsOf(
    parse(text, { ecmaVersion: 'latest', sourceType: 'module' }),
  ).toReversed()) {
    if (!regex || !/\\p\{/i.test(regex.pattern)) continue
    if (/[iv]/.test(regex.flags))
      throw new Error(`/${regex.pattern}/${regex.flags}: a property under i or v is not known here.`)
    rest = `${rest.slice(0, start)}/${patternWithout(regex.pattern)}/${regex.flags}${rest.slice(end)}`
  }
  return rest
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

function isLiteral(node: Node): node is Literal {
  return node.type === 'Literal'
}

/** All literals in the order in which they stand. */
function literalsOf(node: Node): readonly Literal[] {
  if (isLiteral(node)) return [node]
  const inside = Object.values(node).flat().filter(isNode)
  return inside.flatMap(literalsOf).toSorted((a, b) => a.start - b.start)
}

/** A pattern with ranges in the place of its properties, in brackets where it has none around it. */
function patternWithout(pattern: string): string {
  let written = ''
  let inClass = false
  for (let at = 0; at < pattern.length; ) {
    PROPERTY.lastIndex = at
    const [property] = PROPERTY.exec(pattern) ?? []
    const part = property ?? (pattern[at] === '\\' ? pattern.slice(at, at + 2) : pattern.charAt(at))
    if (part === '[') inClass = true
    if (part === ']') inClass = false
    written += property === undefined ? part : inClass ? rangesOf(property) : `[${rangesOf(property)}]`
    at += part.length
  }
  return written
}

const known = new Map<string, string>()

/** The letters that a property matches, as ranges for a class. */
function rangesOf(property: string): string {
  const found = known.get(property) ?? computed(new RegExp(property, 'u'))
  known.set(property, found)
  return found
}

function computed(pattern: RegExp): string {
  let ranges = ''
  let from: number | undefined
  for (let letter = 0; letter <= LAST_LETTER + 1; letter += 1) {
    const matches = letter <= LAST_LETTER && pattern.test(String.fromCodePoint(letter))
    if (matches) from ??= letter
    else if (from !== undefined) {
      ranges += from === letter - 1 ? escaped(from) : `${escaped(from)}-${escaped(letter - 1)}`
      from = undefined
    }
  }
  return ranges
}

// Always in braces: two halves of a pair would otherwise become one letter.
function escaped(letter: number): string {
  return `\\u{${letter.toString(16)}}`
}
