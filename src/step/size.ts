/** The size of a service (API reference 9.0): by number, by name, or by the alias of the newer generation. */
import type { Spec } from '../client/dialect.ts'
import { InputProblem } from '../workflow/input.ts'
import { quote } from '../workflow/parsers.ts'

/** Name to number. */
export const SIZES: Readonly<Record<string, number>> = {
  micro: 1,
  small: 2,
  medium: 3,
  large: 4,
  luxury: 5,
  flagship: 6,
  super: 7,
}

const ALIAS = /^C\d{1,3}M\d{1,4}S\d{1,4}$/

/** Reads a size; throws `InputProblem`. */
export function parseSize(given: string): Spec {
  const named = Object.hasOwn(SIZES, given.toLowerCase()) ? SIZES[given.toLowerCase()] : undefined
  const spec_id = named ?? (/^[1-7]$/.test(given) ? Number(given) : undefined)
  if (spec_id !== undefined) return { spec_id }
  if (ALIAS.test(given)) return { spec_alias: given }
  throw new InputProblem(
    `takes a size from 1 to 7, one of ${Object.keys(SIZES).join(', ')}, or an alias such as C2M4S20; got ${quote(given)}`,
  )
}
