/** The tables of inputs: those that many actions share have a table of their own, and an action's own inputs another. */

import type { Input } from '../../../src/github/inputs/input.ts'
import type { Group } from '../../../src/step/action.ts'
import { markdownTable } from './markdown-table.ts'
import { SHARED, type Shared } from './shared-inputs.ts'
import type { Sources } from './sources.ts'
import { describeInput, idOf, type Worded } from './wording.ts'

/** Each action has its own default of `timeout`. */
const BY_ACTION = 'timeout'

/** The table of a shared group for all actions that have it. */
export function sharedTable(shared: Shared, sources: Sources): string {
  const group: Group = SHARED[shared]
  const all: Worded = { ...group, name: '', groups: [group] }
  return inputsTable(all, Object.keys(group.inputs), sources, (name) =>
    name === BY_ACTION ? sources.words.say('tables.input.by_action') : undefined,
  )
}

/** The inputs of an action by where they stand, those of the shared groups as far as it has them with their meaning. */
export function inputsOf(action: Worded, { words }: Sources): Readonly<Record<Shared | 'own', readonly string[]>> {
  const shared = (group: Group) =>
    Object.keys(group.inputs).filter(
      (name) => name in action.inputs && idOf(action, 'inputs', name, words) === `groups.${group.name}.inputs.${name}`,
    )
  const [ofAccount, ofWaiting] = [shared(SHARED.account), shared(SHARED.waiting)]
  const own = Object.keys(action.inputs).filter((name) => !ofAccount.includes(name) && !ofWaiting.includes(name))
  return { own, waiting: ofWaiting, account: ofAccount }
}

/** A table of inputs of an action. */
export function inputsTable(
  action: Worded,
  names: readonly string[],
  { words, takes }: Sources,
  presetFor: (name: string) => string | undefined = () => undefined,
): string {
  const rows = names.flatMap((name) => {
    const input = action.inputs[name]
    if (input === undefined) return []
    const preset = presetFor(name) ?? presetOf(input, words.say('tables.input.required'))
    return [[`\`${name}\``, takes(input), preset, describeInput(action, name, words)]]
  })
  const head = ['input', 'takes', 'default', 'description'].map((column) => words.say(`tables.column.${column}`))
  return markdownTable(head, rows)
}

function presetOf(input: Input<unknown>, required: string): string {
  if (input.required) return required
  const preset = input.default ?? input.preset ?? ''
  return preset === '' ? '' : `\`${preset}\``
}
