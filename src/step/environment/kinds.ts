/** The kinds of single values in an environment file: how each is read, and what the schema for editors says of it. */

import { InputProblem } from '../../github/inputs/input.ts'
import { parseBoolean } from '../../github/inputs/parsers.ts'
import type { YamlNode } from '../../github/inputs/yaml-tree.ts'
import { shapes, shownName } from '../../messages/environment/file.ts'
import { alternatives, takes, trueOrFalse, wholeNumber } from '../../messages/github/inputs.ts'
import type { Message } from '../../messages/message.ts'
import type { At, Expanded, Reading } from './reading.ts'

/** A schema of JSON Schema 2020-12. */
export type Schema = { readonly [keyword: string]: unknown }

/** One kind of value. */
export interface Kind<T> {
  /** What it takes where no variable stands in it. */
  readonly schema: Schema
  /** The value; `undefined` where something is wrong, which is noted then. */
  readonly read: (node: YamlNode, at: At, reading: Reading) => T | undefined
}

type Takes = () => string

/** What a value must be, for an editor, which speaks English. */
export const inEnglish = (words: Message<undefined> | undefined) =>
  words === undefined ? {} : { errorMessage: takes.in('en', { what: words.in('en') }) }

/** The text of a scalar; with `written` also of one that YAML reads as a number or a truth value. */
function scalar(node: YamlNode, at: At, reading: Reading, written: boolean): Expanded | undefined {
  if (node.kind !== 'scalar') reading.problem(node.line, at, shapes.text())
  else if (node.value === null) reading.problem(node.line, at, shapes.nothing())
  else if (!written && typeof node.value !== 'string')
    reading.problem(node.line, at, shapes.quoted({ text: node.text }))
  else return reading.expand(node, at)
  return undefined
}

export interface TextRules {
  /** What the whole text must match, and how that is said behind "must be". */
  readonly pattern?: RegExp
  readonly takes?: Message<undefined>
  readonly most?: number
  /** Also a number or a truth value, as it is written. */
  readonly written?: boolean
  /** Also an empty text. */
  readonly empty?: boolean
  /** Also several lines. */
  readonly lines?: boolean
  /** It is shown wherever the thing is spoken of, so that no secret may stand in it. */
  readonly isName?: boolean
}

function textProblem({ text }: Expanded, rules: TextRules): ((got: string) => string) | undefined {
  const { pattern, takes: what, most = Number.POSITIVE_INFINITY } = rules
  if (text === '' && rules.empty !== true) return () => shapes.noText()
  if (text.length > most) return () => shapes.longest({ most, length: text.length })
  if (rules.lines === true ? text.includes('\0') : /\p{Cc}/u.test(text)) return () => shapes.controls()
  if (pattern === undefined || what === undefined || pattern.exec(text)?.[0] === text) return undefined
  return (got) => takes({ what: what(), got })
}

/** Text. */
export function text(rules: TextRules = {}): Kind<string> {
  const { pattern, most, empty = false, written = false } = rules
  return {
    schema: {
      type: written ? ['string', 'number', 'boolean'] : 'string',
      ...(empty || pattern ? {} : { minLength: 1 }),
      ...(most === undefined ? {} : { maxLength: most }),
      ...(pattern === undefined ? {} : { pattern: `^(?:${pattern.source})$`, ...inEnglish(rules.takes) }),
    },
    read: (node, at, reading) => {
      const found = scalar(node, at, reading, written)
      if (found === undefined) return undefined
      if (found.secret && rules.isName) return void reading.problem(node.line, at, shownName())
      const problem = textProblem(found, rules)
      if (problem === undefined) return found.text
      return void reading.wrong(node.line, at, found, problem)
    },
  }
}

/** Text that a parser of inputs reads; also a number, as it is written. */
export function parsed<T>(parse: (text: string) => T, schema: Schema): Kind<T> {
  return {
    schema,
    read: (node, at, reading) => {
      const found = scalar(node, at, reading, true)
      if (found === undefined) return undefined
      try {
        return parse(found.text)
      } catch (problem) {
        if (!(problem instanceof InputProblem)) throw problem
        return void reading.wrong(node.line, at, found, () => problem.message)
      }
    },
  }
}

export interface NumberRules {
  readonly min: number
  readonly max: number
  readonly step?: number
  /** What it takes, behind "must be"; from the bounds where left out. */
  readonly takes?: Takes
}

/** A whole number; its digits as text too, since a variable may stand for it. */
export function integer({
  min,
  max,
  step = 1,
  takes: what = () => wholeNumber({ min, max }),
}: NumberRules): Kind<number> {
  const { schema } = parsed(String, {
    type: 'integer',
    ...{ minimum: min, maximum: max, ...(step === 1 ? {} : { multipleOf: step }) },
  })
  const read: Kind<number>['read'] = (node, at, reading) => {
    const found = scalar(node, at, reading, true)
    if (found === undefined) return undefined
    const number = /^\d{1,15}$/.test(found.text) ? Number(found.text) : Number.NaN
    if (number >= min && number <= max && number % step === 0) return number
    return void reading.wrong(node.line, at, found, (got) => takes({ what: what(), got }))
  }
  return { schema, read }
}

/** `true` or `false`. */
export function flag(): Kind<boolean> {
  const read: Kind<boolean>['read'] = (node, at, reading) => {
    const found = scalar(node, at, reading, true)
    if (found === undefined) return undefined
    try {
      return parseBoolean(found.text)
    } catch {
      return void reading.wrong(node.line, at, found, (got) => takes({ what: trueOrFalse(), got }))
    }
  }
  return { schema: { type: 'boolean' }, read }
}

/** One word of a fixed set. */
export function choice<const W extends string>(words: readonly W[]): Kind<W> {
  const read: Kind<W>['read'] = (node, at, reading) => {
    const found = scalar(node, at, reading, true)
    if (found === undefined) return undefined
    const word = words.find((one) => one === found.text)
    if (word !== undefined) return word
    return void reading.wrong(node.line, at, found, (got) => takes({ what: alternatives(words), got }))
  }
  return { schema: { type: 'string', enum: words }, read }
}

/** One number of a fixed set. */
export function oneOf<const N extends number>(numbers: readonly N[]): Kind<N> {
  const read: Kind<N>['read'] = (node, at, reading) => {
    const found = scalar(node, at, reading, true)
    if (found === undefined) return undefined
    const number = numbers.find((one) => String(one) === found.text)
    if (number !== undefined) return number
    return void reading.wrong(node.line, at, found, (got) => takes({ what: alternatives(numbers.map(String)), got }))
  }
  return { schema: { enum: numbers }, read }
}
