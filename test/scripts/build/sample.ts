/** An action as `src/actions/` would declare it, with its words, for the tests of what is derived. */
import type { Declaration } from '../../../scripts/build/declarations.ts'
import { catalogueOf, textsOf } from '../../../scripts/build/docs/catalogue.ts'
import type { Input, InputKind, Inputs } from '../../../src/github/inputs/input.ts'
import { defineAction, type Group } from '../../../src/step/action.ts'

/** An input as declared; what it parses to is of no interest here. */
export function input(kind: InputKind, rest: Partial<Input<unknown>> = {}): Input<unknown> {
  return { kind, required: false, parse: (text) => text, ...rest }
}

/** The declaration of an action called `name` in the folder that its name gives it. */
export function sample(
  name: string,
  inputs: Inputs = {},
  more: { readonly groups?: readonly Group[]; readonly post?: () => Promise<void> } = {},
): Declaration {
  return {
    file: `src/actions/${name}.ts`,
    constant: name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    folder: name === 'deploy' ? '.' : `actions/${name}`,
    action: defineAction({
      name,
      operations: ['getService'],
      branding: { icon: 'box', color: 'blue' },
      inputs,
      outputs: ['status'],
      run: async () => {},
      ...more,
    }),
  }
}

/** The words of the samples, with those of inputs that a test adds; the others are made of their ids. */
export function sampleWords(inputs: object = {}) {
  const described = { en: 'What it is.', zh: '说明。' }
  const words = (name: string) => ({
    title: `Fengchao ${name}`,
    description: { en: 'Does what it says.', zh: '说到做到。' },
    inputs: { it: described, tag: described, option: described, one: described, many: described, ...inputs },
    outputs: { status: { en: 'The last reported status.', zh: '最后报告的状态。' } },
  })
  const documents = { scale: words('scale'), deploy: words('deploy'), 'build-image': words('build-image') }
  const tables = {
    input: {
      empty: { en: 'When empty: {value}.', zh: '留空时取{value}。' },
      variable: { en: 'Falls back to the environment variable {name}.', zh: '或读取 {name}。' },
      variable_or_default: {
        en: 'When empty: the environment variable {name}, else `{value}`.',
        zh: '{name}，`{value}`。',
      },
    },
  }
  return catalogueOf(new Map(Object.entries({ ...documents, tables }).flatMap(([file, one]) => textsOf(one, file))))
}
