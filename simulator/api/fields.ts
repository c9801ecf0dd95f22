import { demand, PlatformError } from './errors.ts'

/** A JSON object, read without trust. */
export type Fields = Record<string, unknown>

/** The value as an object; anything else is the code's refusal. */
export function fieldsOf(value: unknown, code: number): Fields {
  demand(typeof value === 'object' && value !== null && !Array.isArray(value), code)
  return Object.fromEntries(Object.entries(value))
}

/** The value as a list; undefined and null are an empty one. */
export function listOf(value: unknown, code: number): unknown[] {
  if (value === undefined || value === null) return []
  demand(Array.isArray(value), code)
  return value
}

/** The value as text. */
export function textOf(value: unknown, code: number): string {
  demand(typeof value === 'string', code)
  return value
}

/** A whole number, or its digits as text: the platform takes both. */
export function wholeOf(value: unknown, code: number): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value
  if (typeof value === 'string' && /^\d{1,15}$/.test(value)) return Number(value)
  throw new PlatformError(code)
}

/** The first of these names that has a value: several generations of names mean the same field. */
export function firstOf(fields: Fields, ...names: string[]): unknown {
  return names.map((name) => fields[name]).find((value) => value !== undefined)
}

/** Names of services, containers, listeners and balancers: small letters, digits, hyphens; letter first, no hyphen last. */
export function isName(text: string, longest: number): boolean {
  return text.length <= longest && /^[a-z]([a-z0-9-]*[a-z0-9])?$/.test(text)
}
