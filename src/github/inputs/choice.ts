import { alternatives, takes } from '../../messages/github/inputs.ts'
import { quote } from '../report/excerpt.ts'
import { InputProblem } from './input.ts'

/** Reads one word of a fixed set, letter for letter; throws `InputProblem`. */
export function parseChoice<const W extends string>(text: string, allowed: readonly W[]): W {
  const word = allowed.find((candidate) => candidate === text)
  if (word === undefined) throw new InputProblem(takes({ what: alternatives(allowed), got: quote(text) }))
  return word
}
