/** `action-types.yml` beside each manifest, in the format of typesafegithub/github-actions-typing. */
import { posix } from 'node:path'
import type { Input, InputKind } from '../../src/github/inputs/input.ts'
import { outcomes } from '../../src/github/runner/outcome.ts'
import type { Declaration } from './declarations.ts'
import { EVERY_OUTPUT } from './docs/wording.ts'
import type { Files } from './files.ts'
import { mapValues, toYaml } from './manifest.ts'

type Typing =
  | { readonly type: 'string' | 'integer' | 'boolean' }
  | { readonly type: 'enum'; readonly 'allowed-values': readonly string[] }
  | { readonly type: 'list'; readonly separator: string; readonly 'list-item': Typing }

/** The format knows neither durations, YAML, paths nor secrets: they travel as text. */
const scalars: Readonly<Record<Exclude<InputKind, 'list'>, Typing>> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  duration: { type: 'string' },
  yaml: { type: 'string' },
  path: { type: 'string' },
  secret: { type: 'string' },
}

/** The types files by path. */
export function typesFiles(declarations: readonly Declaration[]): Files {
  return new Map(declarations.map((it) => [posix.join(it.folder, 'action-types.yml'), typesFile(it)]))
}

function typesFile({ file, action }: Declaration): string {
  const document = {
    inputs: mapValues(action.inputs, inputTyping),
    outputs: Object.fromEntries([...action.outputs, ...EVERY_OUTPUT].map((name) => [name, outputTyping(name)])),
  }
  return `# Written by npm run build from ${file}; edit that file.\n${toYaml(document)}`
}

// An output is the empty text where a step ended before it knew better, so none but `outcome` is more than a string.
function outputTyping(name: string): Typing {
  return name === 'outcome' ? oneOf(outcomes) : { type: 'string' }
}

function inputTyping(input: Input<unknown>): Typing {
  if (input.kind === 'list') return { type: 'list', separator: '\n', 'list-item': itemTyping(input) }
  // A number or a word; what else it takes, the format cannot say together with them.
  if (input.form?.words !== undefined) return oneOf(input.form.words)
  return input.kind === 'string' ? itemTyping(input) : { ...scalars[input.kind] }
}

function itemTyping({ allowed }: Input<unknown>): Typing {
  return allowed === undefined ? { type: 'string' } : oneOf(allowed)
}

function oneOf(words: readonly string[]): Typing {
  return { type: 'enum', 'allowed-values': [...words] }
}
