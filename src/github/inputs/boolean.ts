import { takes, trueOrFalse } from '../../messages/github/inputs.ts'
import { quote } from '../report/excerpt.ts'
import { InputProblem } from './input.ts'

const words = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
])

/** Reads a boolean of the YAML 1.2 core schema, the set that the runner's own inputs use; throws `InputProblem`. */
export function parseBoolean(text: string): boolean {
  const value = words.get(text)
  if (value === undefined) throw new InputProblem(takes({ what: trueOrFalse(), got: quote(text) }))
  return value
}
