/** `action.yml` of each action: what the runner reads. */
import { posix } from 'node:path'
import { stringify } from 'yaml'
import type { Input } from '../../src/github/inputs/input.ts'
import type { Action } from '../../src/step/action.ts'
import type { Declaration } from './declarations.ts'
import { describeInput, outputsOf } from './docs/wording.ts'
import type { Files } from './files.ts'
import { postStub } from './stubs.ts'

const author = 'Fengchao Actions contributors'

/** The manifests by path: `action.yml` for the root action, `actions/NAME/action.yml` for the others. */
export function manifests(declarations: readonly Declaration[]): Files {
  return new Map(declarations.map((it) => [posix.join(it.action.folder, 'action.yml'), manifest(it)]))
}

function manifest({ file, action }: Declaration): string {
  const document = {
    name: action.title,
    description: action.description,
    author,
    branding: { icon: action.branding.icon, color: action.branding.color },
    inputs: mapValues(action.inputs, manifestInput),
    outputs: mapValues(outputsOf(action), (description) => ({ description })),
    runs: { using: 'node24', main: bundlePath(action, action.name), ...postOf(action) },
  }
  return `# Written by npm run build from ${file}; edit that file.\n${toYaml(document)}`
}

function manifestInput(input: Input<unknown>) {
  const { required, default: preset } = input
  return { description: describeInput(input), required, ...(preset === undefined ? {} : { default: preset }) }
}

// A stub of its own: a step that was killed before it could keep a mark would otherwise be run again as its post step.
function postOf(action: Action) {
  return action.post === undefined ? {} : { post: bundlePath(action, postStub(action)), 'post-if': 'always()' }
}

function bundlePath(action: Action, stub: string): string {
  return posix.relative(action.folder, `dist/${stub}.js`)
}

/** One way of writing YAML for all derived files: no folding, single quotes, the same for readers of YAML 1.1 and 1.2. */
export function toYaml(document: object): string {
  return stringify(document, { lineWidth: 0, singleQuote: true, compat: 'yaml-1.1' })
}

/** The same keys, each value passed through `map`. */
export function mapValues<T, R>(record: Readonly<Record<string, T>>, map: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}
