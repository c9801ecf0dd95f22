/** The size of a service (API reference 9.0): by number, by name, or by the alias of the newer generation. */
import type { Spec } from '../../../client/api-version.ts'
import { InputProblem } from '../../../github/inputs/input.ts'
import { quote } from '../../../github/report/truncate.ts'
import { settings } from '../../../messages/services/service-inputs.ts'

const NAMES: readonly string[] = ['micro', 'small', 'medium', 'large', 'luxury', 'flagship', 'super']

/** The sizes by number and by name; an alias is taken as well. */
export const SIZES: readonly string[] = [...NAMES.map((_, i) => String(i + 1)), ...NAMES]

const ALIAS = /^C\d{1,3}M\d{1,4}S\d{1,4}$/

/** Reads a size; throws `InputProblem`. */
export function parseSize(given: string): Spec {
  const named = NAMES.indexOf(given.toLowerCase())
  if (named >= 0) return { spec_id: named + 1 }
  if (/^[1-7]$/.test(given)) return { spec_id: Number(given) }
  if (ALIAS.test(given)) return { spec_alias: given }
  throw new InputProblem(settings.size({ names: NAMES, got: quote(given) }))
}

/** A size as a file says it: by name where it has one. */
export function sizeName(size: number | string): number | string {
  return typeof size === 'number' ? (NAMES[size - 1] ?? size) : size
}
