/**
 * Builders of inputs, one a kind. An input that is required or has a default yields `T`, any other `T | undefined`;
 * so does one whose default is an expression, because only a runner works that out, and one that goes only with another.
 */
import { anotherText, takes, tooLong } from '../../messages/github/inputs.ts'
import { quote } from '../report/truncate.ts'
import { defined } from './defined.ts'
import { DURATIONS, type DurationRange, parseDuration } from './duration.ts'
import type { Form, Input, InputKind, ParseContext } from './input.ts'
import { InputProblem } from './input.ts'
import {
  type IntegerRange,
  type KeyValue,
  type ListRules,
  parseBoolean,
  parseChoice,
  parseInteger,
  parseKeyValues,
  parseList,
} from './parsers.ts'

/** What every builder takes besides the rules of its kind. */
export interface InputOptions {
  readonly required?: boolean
  readonly default?: string | number | boolean
  readonly env?: string
  readonly envUnless?: readonly string[]
  readonly envBelongsTo?: string
  readonly onlyWith?: string
  readonly guards?: boolean
  readonly standsFor?: readonly string[]
  readonly refuseEmpty?: boolean
  readonly orPath?: boolean
}

/** Options of an input that always has a value. */
export type Sure = { readonly required: true } | { readonly default: string | number | boolean }
type Dependent = { readonly onlyWith: string }
type Expression = { readonly default: `\${{${string}`; readonly required?: false }

/** One builder: options in, an input of `T` or of `T | undefined` out. */
export interface InputBuilder<O, T> {
  (options: O & InputOptions & (Expression | Dependent)): Input<T | undefined>
  (options: O & InputOptions & Sure): Input<T>
  (options: O & InputOptions): Input<T | undefined>
}

/** An input of any kind around a parser of its own. */
export function custom<T>(options: CustomOptions<T> & InputOptions & (Expression | Dependent)): Input<T | undefined>
export function custom<T>(options: CustomOptions<T> & InputOptions & Sure): Input<T>
export function custom<T>(options: CustomOptions<T> & InputOptions): Input<T | undefined>
export function custom<T>(options: CustomOptions<T> & InputOptions): Input<T | undefined> {
  const { kind, allowed, form, parse } = options
  const input = declareInput(kind, options, parse, { allowed, form })
  return kind === 'string' ? { ...input, isName: true } : input
}

export interface CustomOptions<T> {
  readonly kind: InputKind
  readonly parse: (text: string, context: ParseContext) => T | Promise<T>
  readonly allowed?: readonly string[]
  readonly form?: Form
}

export interface TextOptions {
  /** What the whole text must match; say in `takes` what that means. */
  readonly pattern?: RegExp
  /** What the input takes, as the problem says it after "takes"; a function of texts in two languages. */
  readonly takes?: string | (() => string)
  readonly maxLength?: number
}

/** Text as it stands, checked against a pattern and a length where given. */
export const text: InputBuilder<TextOptions, string> = (options) => ({
  ...declareInput('string', options, (given) => checkedText(given, options), { form: lengthOf(options) }),
  ...(options.pattern === undefined ? {} : { isName: true }),
})

/** Text that is masked in the log and never quoted; any length, any number of lines. */
export const secret: InputBuilder<Record<never, never>, string> = (options) =>
  declareInput('secret', options, (given) => given)

/** A whole number of a range. */
export const integer: InputBuilder<IntegerRange, number> = (options) =>
  declareInput('integer', options, (given) => parseInteger(given, options), { form: rangeOf(options) })

/** true or false. */
export const boolean: InputBuilder<Record<never, never>, boolean> = (options) =>
  declareInput('boolean', options, parseBoolean)

/** A span of time, in milliseconds. */
export const duration: InputBuilder<DurationRange, number> = (options) =>
  declareInput('duration', options, (given) => parseDuration(given, options), {
    form: { ...DURATIONS, ...rangeOf(options) },
  })

type ListOptions<T> = InputOptions & Partial<Pick<ListRules<T>, 'commas' | 'named' | 'unique'>>
type ItemOptions<T> = InputOptions & ListRules<T>

/** A list, one item a line; text items where no `item` parser is given. */
export function list<T>(options: ItemOptions<T> & Sure): Input<readonly T[]>
export function list<T>(options: ItemOptions<T>): Input<readonly T[] | undefined>
export function list(options: ListOptions<string> & Sure): Input<readonly string[]>
export function list(options: ListOptions<string>): Input<readonly string[] | undefined>
export function list<T>(options: ItemOptions<T> | ListOptions<string>): Input<readonly T[] | readonly string[]> {
  const form = { commas: options.commas === true }
  if ('item' in options) return declareInput('list', options, (given) => parseList(given, options), { form })
  return declareInput('list', options, (given) => parseList(given, { ...options, item: (item) => item }), { form })
}

/** Variables, `KEY=value` a line; a value of several lines is `KEY<<END`, its lines, and `END`. */
export function variables(options: InputOptions & Sure): Input<readonly KeyValue[]>
export function variables(options: InputOptions): Input<readonly KeyValue[] | undefined>
export function variables(options: InputOptions): Input<readonly KeyValue[]> {
  return declareInput('list', options, parseKeyValues, { form: { pairs: true } })
}

interface ChoiceOptions<W extends string> extends InputOptions {
  readonly allowed: readonly W[]
  readonly default?: NoInfer<W>
}

/** One word of a fixed set. */
export function choice<const W extends string>(options: ChoiceOptions<W> & Sure): Input<W>
export function choice<const W extends string>(options: ChoiceOptions<W>): Input<W | undefined>
export function choice<const W extends string>(options: ChoiceOptions<W>): Input<W> {
  return declareInput('string', options, (given) => parseChoice(given, options.allowed), {
    allowed: options.allowed,
  })
}

interface Described {
  readonly allowed?: readonly string[] | undefined
  readonly form?: Form | undefined
}

/** The input of a kind around its parser; the builders are made of it. */
export function declareInput<T>(
  kind: InputKind,
  options: InputOptions,
  parse: Input<T>['parse'],
  { allowed, form }: Described = {},
): Input<T> {
  if (options.default === '') throw new TypeError('An input without a default leaves it out; an empty text is none.')
  const { required = false, env, envUnless, envBelongsTo, onlyWith } = options
  const { guards, standsFor, refuseEmpty, orPath } = options
  return {
    ...{ kind, required },
    ...defined({ ...defaults(options), env, envUnless, envBelongsTo, onlyWith, allowed, form }),
    ...defined({ guards, standsFor, refuseEmpty, orPath }),
    parse,
  }
}

// Where the environment may say it, the manifest does not: a default there would look as if the step said it.
function defaults({ default: given, env }: InputOptions) {
  if (given === undefined) return {}
  return env === undefined ? { default: String(given) } : { preset: String(given) }
}

function rangeOf({ min, max }: IntegerRange): Form {
  return defined({ min, max })
}

function lengthOf({ maxLength }: TextOptions): Form | undefined {
  return maxLength === undefined ? undefined : { maxLength }
}

function checkedText(given: string, { pattern, takes: what = anotherText, maxLength }: TextOptions): string {
  if (maxLength !== undefined && given.length > maxLength) {
    throw new InputProblem(tooLong({ most: maxLength, length: given.length, got: quote(given) }))
  }
  if (pattern && pattern.exec(given)?.[0] !== given) {
    throw new InputProblem(takes({ what: typeof what === 'string' ? what : what(), got: quote(given) }))
  }
  return given
}
