/** The tables of inputs: those that many actions share stand once, and an action's own has the rest. */

import type { Input } from '../../../src/github/inputs/input.ts'
import type { Group } from '../../../src/step/action.ts'
import { account } from '../../../src/step/inputs/credentials.ts'
import { waiting } from '../../../src/step/inputs/waiting.ts'
import type { Words } from './catalogue.ts'
import { markdownTable } from './markdown-table.ts'
import { describeInput, fill, idOf, type Worded } from './wording.ts'

/** Each action has its own default of `timeout`. */
const BY_ACTION = 'timeout'

/** The table of the inputs that every action has which speaks to the platform. */
export function accountTable(words: Words): string {
  return groupTable(account, words)
}

/** The table of the inputs of all actions that wait. */
export function waitingTable(words: Words): string {
  return groupTable(waiting('10m'), words)
}

function groupTable(group: Group, words: Words): string {
  const all: Worded = { ...group, name: '', groups: [group] }
  const byAction = words.say('tables.input.by_action')
  return inputsTable(all, Object.keys(group.inputs), words, (name) => (name === BY_ACTION ? byAction : undefined))
}

/** The inputs that the two other tables do not have, or have with another default, and which of theirs it has too. */
export function ownTable(action: Worded, words: Words): string {
  const shared = [...sharedNames(account, action, words), ...sharedNames(waiting('10m'), action, words)]
  const own = Object.keys(action.inputs).filter((name) => name === BY_ACTION || !shared.includes(name))
  const parts = own.length === 0 ? [] : [inputsTable(action, own, words)]
  const rest = sharedSentence(action, words)
  return [...parts, ...(rest === undefined ? [] : [rest])].join('\n\n')
}

function sharedSentence(action: Worded, words: Words): string | undefined {
  const shared = sharedNames(account, action, words)
  const { inputs } = waiting('10m')
  const names = sharedNames(waiting('10m'), action, words)
  if (shared.length === 0 && names.length === 0) return undefined
  if (shared.length < Object.keys(account.inputs).length)
    throw new Error(`${action.name} has some of the account inputs, for which the README has no sentence.`)
  if (names.length === 0) return words.say('tables.inputs.account')
  if (names.length === Object.keys(inputs).length) return words.say('tables.inputs.account_and_waiting')
  const list = names.map((name) => `\`${name}\``).join(', ')
  return fill(words.say('tables.inputs.account_and_some'), { names: list })
}

/** The names of a group's inputs that an action has with the group's words. */
function sharedNames({ name: group, inputs }: Group, action: Worded, words: Words): readonly string[] {
  return Object.keys(inputs).filter(
    (name) => name in action.inputs && idOf(action, 'inputs', name, words) === `groups.${group}.inputs.${name}`,
  )
}

function inputsTable(
  action: Worded,
  names: readonly string[],
  words: Words,
  presetFor: (name: string) => string | undefined = () => undefined,
): string {
  const rows = names.flatMap((name) => {
    const input = action.inputs[name]
    if (input === undefined) return []
    const type = input.allowed?.map((word) => `\`${word}\``).join(', ') ?? input.kind
    return [[`\`${name}\``, type, presetFor(name) ?? presetOf(input, words), describeInput(action, name, words)]]
  })
  const head = ['input', 'type', 'default', 'description'].map((column) => words.say(`tables.column.${column}`))
  return markdownTable(head, rows)
}

function presetOf(input: Input<unknown>, words: Words): string {
  if (input.required) return words.say('tables.input.required')
  const preset = input.default ?? input.preset ?? ''
  return preset === '' ? '' : `\`${preset}\``
}
