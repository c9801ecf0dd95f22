/**
 * Decoding at the border: JSON of unknown shape in, plain typed data or a `DecodeError` that names the place out.
 * Decoders are tolerant where the platform is known to be loose (numbers as strings, JSON inside JSON strings, two
 * generations of field names) and strict everywhere else.
 */

import { expected, found, misfit } from '../messages/client/answers.ts'

/** Turns an unknown value into a `T`; `at` is the place in the document, for the error. */
export type Decoder<T> = (value: unknown, at: string) => T

/** A value in an answer is not what it must be. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError'
  /** `what` is what was expected, a phrase of messages/client/answers.ts. */
  constructor(at: string, what: string, got: unknown) {
    super(misfit({ at, expected: what, got: describe(got) }))
  }
}

// Kinds only, never contents: a value may be a secret.
function describe(value: unknown): string {
  if (value === undefined) return found.absent()
  if (value === null) return found.null()
  return Array.isArray(value) ? found.list() : found.type({ type: typeof value })
}

/** Narrows to an object that is not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

// No answer of this API comes near these. Deeper nesting exhausts the stack when it is serialized again, and sixteen
// megabytes of empty objects take gigabytes once they are parsed.
const DEEPEST = 64
const MOST_VALUES = 500_000

function isOversized(json: string): boolean {
  let depth = 0
  let values = 0
  let quoted = false
  for (let i = 0; i < json.length; i += 1) {
    const character = json.charAt(i)
    if (character === '"') quoted = !quoted
    else if (quoted) i += character === '\\' ? 1 : 0
    else if (character === ']' || character === '}') depth -= 1
    else if (character === '[' || character === '{') depth += 1
    else if (character === ',') values += 1
    if (depth > DEEPEST || values > MOST_VALUES) return true
  }
  return false
}

/** Reads JSON. Throws `SyntaxError` where it is none, and `DecodeError` where it is larger than any answer of this API. */
export function parseJson(text: string, at: string): unknown {
  if (isOversized(text)) throw new DecodeError(at, expected.smallJson({ values: MOST_VALUES, depth: DEEPEST }), text)
  return JSON.parse(text)
}

/** Text; a number is taken as its digits, since ids come both ways. */
export const string: Decoder<string> = (value, at) => {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  throw new DecodeError(at, expected.text(), value)
}

/** A finite number, or text of one. */
export const number: Decoder<number> = (value, at) => {
  const parsed = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value
  if (typeof parsed === 'number' && Number.isFinite(parsed)) return parsed
  throw new DecodeError(at, expected.number(), value)
}

/** A whole number that JavaScript holds exactly. */
export const integer: Decoder<number> = (value, at) => {
  const parsed = number(value, at)
  if (Number.isSafeInteger(parsed)) return parsed
  throw new DecodeError(at, expected.integer(), value)
}

/** True or false, also as 1 and 0 or as text. */
export const boolean: Decoder<boolean> = (value, at) => {
  if (value === true || value === 1 || value === '1' || value === 'true') return true
  if (value === false || value === 0 || value === '0' || value === 'false') return false
  throw new DecodeError(at, expected.boolean(), value)
}

/** Absent and null both become `undefined`. */
export function optional<T>(decoder: Decoder<T>): Decoder<T | undefined> {
  return (value, at) => (value === undefined || value === null ? undefined : decoder(value, at))
}

/** Absent and null both become `fallback`. */
export function withDefault<T>(decoder: Decoder<T>, fallback: T): Decoder<T> {
  return (value, at) => (value === undefined || value === null ? fallback : decoder(value, at))
}

/** A list; null and absent are the empty one, as the platform writes them. */
export function list<T>(decoder: Decoder<T>): Decoder<readonly T[]> {
  return (value, at) => {
    if (value === undefined || value === null) return []
    if (!Array.isArray(value)) throw new DecodeError(at, expected.list(), value)
    return value.map((item, i) => decoder(item, `${at}[${i}]`))
  }
}

/** A value that may also arrive as a JSON string of itself (`spec_info`, `port_maps`, `state_public_net` of a service). */
export function embedded<T>(decoder: Decoder<T>): Decoder<T> {
  return (value, at) => {
    if (typeof value !== 'string') return decoder(value, at)
    if (value.trim() === '') return decoder(undefined, at)
    let parsed: unknown
    try {
      parsed = parseJson(value, at)
    } catch (error) {
      throw error instanceof DecodeError ? error : new DecodeError(at, expected.json(), value)
    }
    return decoder(parsed, at)
  }
}

type Shape = Readonly<Record<string, Decoder<unknown>>>
type Decoded<S extends Shape> = { readonly [K in keyof S]: S[K] extends Decoder<infer T> ? T : never }

/**
 * An object with these fields; fields that are not named pass through untouched. `aliases` lists other spellings of a
 * field on the wire, tried in order after its own.
 */
export function object<S extends Shape>(
  shape: S,
  aliases: Partial<Record<keyof S & string, readonly string[]>> = {},
): Decoder<Decoded<S>> {
  return (value, at) => {
    if (!isRecord(value)) throw new DecodeError(at, expected.object(), value)
    const fields = Object.entries(shape).map(([name, decoder]) => {
      const spelling = [name, ...(aliases[name] ?? [])].find((key) => Object.hasOwn(value, key))
      return [name, decoder(spelling === undefined ? undefined : value[spelling], at === '' ? name : `${at}.${name}`)]
    })
    // `fields` is made from `shape` entry by entry, so its type is exactly what `Decoded<S>` says.
    return { ...value, ...Object.fromEntries(fields) } as Decoded<S>
  }
}

/** An answer whose body does not matter: empty, or anything else. */
export const nothing: Decoder<void> = () => undefined
