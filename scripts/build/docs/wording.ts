/** What manifests and READMEs say of an action, its inputs and its outputs. */

import type { Action } from '../../../src/step/action.ts'
import type { Words } from './catalogue.ts'

/** What the documents need to know of an action. */
export type Worded = Pick<Action, 'name' | 'groups' | 'inputs' | 'outputs'>

/** The two outputs that every action has, besides those that it declares. */
export const EVERY_OUTPUT = ['outcome', 'result'] as const

/** Where the words of an input or output stand: with the action, else with the group that it comes from. */
export function idOf(action: Worded, part: 'inputs' | 'outputs', name: string, words: Words): string {
  const own = `${action.name}.${part}.${name}`
  if (words.has(own)) return own
  const from = action.groups.find((group) => group.name !== undefined && namesOf(group[part]).includes(name))
  return from === undefined ? own : `groups.${from.name}.${part}.${name}`
}

function namesOf(part: object | readonly string[]): readonly string[] {
  return Array.isArray(part) ? part : Object.keys(part)
}

/** Description by output name: those that the action declares, then those of every action. */
export function describeOutputs(action: Worded, words: Words): Record<string, string> {
  const own = action.outputs.map((name) => [name, words.say(idOf(action, 'outputs', name, words))])
  return { ...Object.fromEntries(own), ...describeEveryOutput(words) }
}

/** Description of the outputs that every action has. */
export function describeEveryOutput(words: Words): Record<string, string> {
  return Object.fromEntries(EVERY_OUTPUT.map((name) => [name, words.say(`groups.every.outputs.${name}`)]))
}

/** The description with what an empty input becomes: its run-time default and its environment variable. */
export function describeInput(action: Worded, name: string, words: Words): string {
  const { say, has, gap } = words
  const id = idOf(action, 'inputs', name, words)
  const description = say(id)
  const sentences = [description]
  if (has(`${id}.empty`)) sentences.push(fill(say('tables.input.empty'), { value: say(`${id}.empty`) }))
  const { env = '', preset } = action.inputs[name] ?? {}
  if (env !== '' && preset !== undefined) {
    sentences.push(fill(say('tables.input.variable_or_default'), { name: env, value: preset }))
  } else if (env !== '' && !description.includes(env)) {
    sentences.push(fill(say('tables.input.variable'), { name: env }))
  }
  return sentences.join(gap)
}

/** A text with its `{facts}` filled in. */
export function fill(text: string, facts: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole)
}
