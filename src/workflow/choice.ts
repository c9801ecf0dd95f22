import { quote } from './excerpt.ts'
import { InputProblem } from './input.ts'

/** Reads one word of a fixed set, letter for letter; throws `InputProblem`. */
export function parseChoice<const W extends string>(text: string, allowed: readonly W[]): W {
  const word = allowed.find((candidate) => candidate === text)
  if (word === undefined) throw new InputProblem(`takes ${alternatives(allowed)}; got ${quote(text)}`)
  return word
}

/** `a`, `a or b`, `a, b or c`. */
export function alternatives(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
