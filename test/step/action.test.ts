import { describe, expect, it } from 'vitest'
import { boolean, text } from '../../src/github/inputs/input-kinds.ts'
import { defineAction, group } from '../../src/step/action.ts'

const naming = group({
  name: 'naming',
  inputs: { name: text({ required: true }) },
  outputs: ['id', 'changed'],
  rules: ({ name }, isProvided) => [{ input: 'name', message: `is ${name}, ${isProvided('name')}` }],
})
const identity = { name: 'touch', branding: { icon: 'info', color: 'green' }, operations: [] } as const

describe('an action', () => {
  const action = defineAction({
    ...identity,
    groups: [
      naming,
      group({ inputs: { force: boolean({ default: false }) }, outputs: ['elapsed_seconds', 'changed'] }),
    ],
    inputs: { last: text({}) },
    outputs: ['touched'],
    rules: ({ force, last }) => [{ input: 'last', message: `${force} ${last}` }],
    run: async ({ name, force, last }, step) => step.set({ id: `${name}${force}${last}`, touched: true }),
  })

  it('has the inputs of its groups, then its own', () => {
    expect(Object.keys(action.inputs)).toEqual(['name', 'force', 'last'])
  })

  it('has the outputs of its groups, then its own, and last what became of the change, each once', () => {
    expect(action.outputs).toEqual(['id', 'touched', 'changed', 'elapsed_seconds'])
  })

  it('has all rules, those of its groups first', () => {
    const problems = action.rules({ name: 'a', force: true, last: 'z' }, (name) => name === 'name')
    expect(problems.map(({ message }) => message)).toEqual(['is a, true', 'true z'])
  })
})

it('an action of nothing but its work has no inputs, outputs, rules or secrets', () => {
  const action = defineAction({ ...identity, run: async () => {} })
  expect(action).toMatchObject({ groups: [], inputs: {}, outputs: [], secretOutputs: [] })
  expect(action.rules({}, () => true)).toEqual([])
})
