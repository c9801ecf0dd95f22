import { takes, wholeNumber } from '../../messages/github/inputs.ts'
import { quote } from '../report/excerpt.ts'
import { InputProblem } from './input.ts'

/** The bounds of a whole number, both included; from 0 and without end where left out. */
export interface IntegerRange {
  readonly min?: number
  readonly max?: number
}

/** Reads whole decimal digits inside a range: no sign, no fraction, no exponent; throws `InputProblem`. */
export function parseInteger(text: string, { min, max }: IntegerRange = {}): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (value >= (min ?? 0) && value <= (max ?? Number.MAX_SAFE_INTEGER)) return value
  throw new InputProblem(takes({ what: wholeNumber({ min, max }), got: quote(text) }))
}
