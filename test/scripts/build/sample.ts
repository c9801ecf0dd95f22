/** An action as `src/actions/` would declare it, with an input of every kind, for the tests of what is derived. */
import type { Declaration } from '../../../scripts/build/declarations.ts'
import type { Input, InputKind } from '../../../src/github/inputs/input.ts'

/** An input as declared; what it parses to is of no interest here. */
export function input(kind: InputKind, rest: Partial<Input<unknown>> = {}): Input<unknown> {
  return { kind, description: 'What it is', required: false, parse: (text) => text, ...rest }
}

/** The declaration of an action called `name` in the folder that its name gives it. */
export function sample(name: string, inputs: Readonly<Record<string, Input<unknown>>> = {}): Declaration {
  return {
    file: `src/actions/${name}.ts`,
    constant: name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    action: {
      name,
      folder: name === 'deploy' ? '.' : `actions/${name}`,
      title: `Fengchao ${name}`,
      description: 'Does what it says.',
      operations: ['getService'],
      branding: { icon: 'box', color: 'blue' },
      inputs,
      outputs: { status: 'The last word of the platform.' },
      run: async () => ({}),
    },
  }
}
