import { quote } from './excerpt.ts'
import { InputProblem } from './input.ts'

/** The bounds of a whole number, both included; from 0 and without end where left out. */
export interface IntegerRange {
  readonly min?: number
  readonly max?: number
}

/** Reads whole decimal digits inside a range: no sign, no fraction, no exponent; throws `InputProblem`. */
export function parseInteger(text: string, range: IntegerRange = {}): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = range
  if (value >= min && value <= max) return value
  throw new InputProblem(`takes ${describeRange(range)}; got ${quote(text)}`)
}

function describeRange({ min, max }: IntegerRange): string {
  if (max !== undefined) return `a whole number from ${min ?? 0} to ${max}`
  return min === undefined ? 'a whole number' : `a whole number of at least ${min}`
}
