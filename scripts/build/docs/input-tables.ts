/** The tables of inputs: those that many actions share stand once, and an action's own has the rest. */

import type { Input, Inputs } from '../../../src/github/inputs/input.ts'
import type { Action } from '../../../src/step/action.ts'
import { common } from '../../../src/step/inputs/credentials.ts'
import { waiting } from '../../../src/step/inputs/waiting.ts'
import { markdownTable } from './markdown-table.ts'
import { describeInput } from './wording.ts'
import type { Words } from './words.ts'

const waits = waiting('10m')

/** Without a default of `timeout`: each action has its own. */
const WAITING: Inputs = { ...waits, timeout: { ...waits.timeout, default: '' } }

/** The table of the inputs that every action has which speaks to the platform. */
export function accountTable(words: Words): string {
  return inputsTable(Object.entries(common), words)
}

/** The table of the inputs of all actions that wait. */
export function waitingTable(words: Words): string {
  return inputsTable(Object.entries(WAITING), words, words.say('by action'))
}

/** The inputs that the two other tables do not have, or have with another default, and which of theirs it has too. */
export function ownTable(action: Action, words: Words): string {
  const own = Object.entries(action.inputs).filter(([name, input]) => !sharedIn({ ...common, ...WAITING }, name, input))
  const parts = own.length === 0 ? [] : [inputsTable(own, words)]
  const rest = sharedSentence(action, words)
  return [...parts, ...(rest === undefined ? [] : [rest])].join('\n\n') || words.say('It has no inputs.')
}

function sharedSentence(action: Action, words: Words): string | undefined {
  const account = namesOf(common, action)
  const names = namesOf(WAITING, action)
  if (account.length === 0 && names.length === 0) return undefined
  if (account.length < Object.keys(common).length)
    throw new Error(`${action.name} has some of the account inputs, for which the README has no sentence.`)
  if (names.length === 0) return words.say('And the [account inputs](#account-inputs).')
  if (names.length === Object.keys(WAITING).length)
    return words.say('And the [account inputs](#account-inputs) and the [waiting inputs](#waiting-inputs).')
  const list = names.map((name) => `\`${name}\``).join(', ')
  return words
    .say('And the [account inputs](#account-inputs), and {names} of the [waiting inputs](#waiting-inputs).')
    .replace('{names}', list)
}

/** The names of a group that an action has with the same meaning, whatever their default. */
function namesOf(group: Inputs, action: Action): string[] {
  return Object.keys(group).filter((name) => group[name]?.description === action.inputs[name]?.description)
}

function sharedIn(group: Inputs, name: string, input: Input<unknown>): boolean {
  const other = group[name]
  return other !== undefined && other.description === input.description && other.default === input.default
}

function inputsTable(inputs: readonly (readonly [string, Input<unknown>])[], words: Words, empty = ''): string {
  const rows = inputs.map(([name, input]) => [
    `\`${name}\``,
    input.allowed === undefined ? input.kind : input.allowed.map((word) => `\`${word}\``).join(', '),
    presetOf(input, words, input.kind === 'duration' && input.default === '' ? empty : ''),
    describeInput(input, words),
  ])
  return markdownTable(['Input', 'Type', 'Default', 'Description'].map(words.say), rows)
}

function presetOf(input: Input<unknown>, words: Words, empty: string): string {
  if (input.required) return words.say('**required**')
  const preset = input.default ?? input.preset ?? ''
  return preset === '' ? empty : `\`${preset}\``
}
