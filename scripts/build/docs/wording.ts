/** What manifests and README say of inputs and outputs beyond the bare description. */

import type { Input } from '../../../src/github/inputs/input.ts'
import { outcomes } from '../../../src/github/runner/outcome.ts'
import type { Action } from '../../../src/step/action.ts'
import { ENGLISH, type Words } from './words.ts'

/** The two outputs that every action has, besides those that it declares. */
export const EVERY_OUTPUT = {
  outcome: `How the step ended: ${outcomes.slice(0, -1).join(', ')} or ${outcomes.at(-1)}.`,
  result: 'All other outputs as one JSON object, without secrets.',
}

/** Description by output name: those that the action declares, then those of every action. */
export function outputsOf(action: Action): Readonly<Record<string, string>> {
  return { ...action.outputs, ...EVERY_OUTPUT }
}

/** The description with what an empty input becomes: its run-time default and its environment variable. */
export function describeInput(input: Input<unknown>, { say, gap }: Words = ENGLISH): string {
  const sentences = [say(sentence(input.description))]
  if (input.runtimeDefault !== undefined)
    sentences.push(say('When empty: {value}.').replace('{value}', () => say(input.runtimeDefault ?? '')))
  const { env, preset } = input
  if (env !== undefined && preset !== undefined) {
    const text = say('When empty: the environment variable {name}, else `{value}`.')
    sentences.push(text.replace('{name}', env).replace('{value}', preset))
  } else if (env !== undefined && !input.description.includes(env)) {
    sentences.push(say('Falls back to the environment variable {name}.').replace('{name}', env))
  }
  return sentences.join(gap)
}

function sentence(text: string): string {
  const trimmed = text.trim()
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`
}
