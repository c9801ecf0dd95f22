/**
 * Reading what a user wrote as YAML or JSON field by field, with the decoders of the client. What they take for granted of
 * the platform is refused here: unknown fields and texts of any length; and what is wrong is an `InputProblem`.
 */
import { boolean, DecodeError, type Decoder, isRecord, list } from '../../client/decode.ts'
import { InputProblem } from '../../github/inputs/input.ts'
import { quote } from '../../github/report/truncate.ts'
import { fields as words } from '../../messages/github/inputs.ts'

/** A map whose keys are all known. */
export type Fields = Readonly<Record<string, unknown>>

/** A map with no field but the allowed ones. */
export function fieldsOf(value: unknown, at: string, allowed: readonly string[]): Fields {
  if (!isRecord(value)) throw new InputProblem(words.map({ at }))
  const unknown = Object.keys(value).filter((key) => !allowed.includes(key))
  if (unknown.length > 0) {
    throw new InputProblem(words.unknown({ names: unknown.map(quote), at, allowed }))
  }
  return { ...value }
}

function absent(value: unknown): value is undefined | null {
  return value === undefined || value === null
}

function decoded<T>(decoder: Decoder<T>, value: unknown, at: string, problem: (of: { at: string }) => string): T {
  try {
    return decoder(value, at)
  } catch (error) {
    throw error instanceof DecodeError ? new InputProblem(problem({ at })) : error
  }
}

/** Text without control characters; `undefined` where it is absent or null. */
export function textOf(fields: Fields, name: string, at: string, longest: number): string | undefined {
  const value = fields[name]
  if (absent(value)) return undefined
  if (typeof value === 'string' && value !== '' && value.length <= longest && !/\p{Cc}/u.test(value)) return value
  throw new InputProblem(words.text({ at: `${at}.${name}`, most: longest }))
}

/** A whole number from `min` (1 where left out) to `max`; its digits as text are taken too, as the API's own examples write them. */
export function numberOf(fields: Fields, name: string, at: string, max: number, min = 1): number | undefined {
  const value = fields[name]
  if (absent(value)) return undefined
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  if (typeof number === 'number' && Number.isInteger(number) && number >= min && number <= max) return number
  throw new InputProblem(words.number({ at: `${at}.${name}`, min, max }))
}

/** True or false, also as 1 and 0 or as text of either. */
export function flagOf(fields: Fields, name: string, at: string): boolean | undefined {
  const value = fields[name]
  if (absent(value)) return undefined
  return decoded(boolean, value, `${at}.${name}`, words.flag)
}

/** A list, each item read by `item`; `undefined` where it is absent or null. */
export function itemsOf<T>(fields: Fields, name: string, at: string, item: Decoder<T>): readonly T[] | undefined {
  const value = fields[name]
  if (absent(value)) return undefined
  return decoded(list(item), value, `${at}.${name}`, words.list)
}

/** The value, or an `InputProblem` that it is missing. */
export function needed<T>(value: T | undefined, at: string): T {
  if (value === undefined) throw new InputProblem(words.needed({ at }))
  return value
}

/** What a parser of text makes of it; the place is added to what it finds wrong. */
export function placed<T>(place: string, parse: () => T): T {
  try {
    return parse()
  } catch (problem) {
    if (problem instanceof InputProblem) throw new InputProblem(words.placed({ problem: problem.message, place }))
    throw problem
  }
}
