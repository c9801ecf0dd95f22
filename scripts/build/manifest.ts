/** `action.yml` of each action: what the runner reads. */
import { posix } from 'node:path'
import { stringify } from 'yaml'
import { postStub } from './bundle/stubs.ts'
import type { Declaration } from './declarations.ts'
import type { Words } from './docs/catalogue.ts'
import { describeInput, describeOutputs } from './docs/wording.ts'
import type { Files } from './files.ts'

const author = 'Fengchao Actions contributors'

/** The manifests by path: `action.yml` for the root action, `actions/NAME/action.yml` for the others. */
export function manifests(declarations: readonly Declaration[], words: Words): Files {
  return new Map(declarations.map((it) => [posix.join(it.folder, 'action.yml'), manifest(it, words)]))
}

function manifest({ file, folder, action }: Declaration, words: Words): string {
  const { name, branding } = action
  const bundlePath = (stub: string) => posix.relative(folder, `dist/${stub}.js`)
  const document = {
    name: words.say(`${name}.title`),
    description: words.say(`${name}.description`),
    author,
    branding: { icon: branding.icon, color: branding.color },
    inputs: mapValues(action.inputs, ({ required, default: preset }, input) => ({
      description: describeInput(action, input, words),
      required,
      ...(preset === undefined ? {} : { default: preset }),
    })),
    outputs: mapValues(describeOutputs(action, words), (description) => ({ description })),
    runs: {
      using: 'node24',
      main: bundlePath(name),
      // A stub of its own: a step that was killed before it could save a mark would otherwise be run again as its post step.
      ...(action.post === undefined ? {} : { post: bundlePath(postStub(action)), 'post-if': 'always()' }),
    },
  }
  return `# Written by npm run build from ${file} and docs/words/${name}.yaml; edit those.\n${toYaml(document)}`
}

/** One way of writing YAML for all derived files: no folding, single quotes, the same for readers of YAML 1.1 and 1.2. */
export function toYaml(document: object): string {
  return stringify(document, { lineWidth: 0, singleQuote: true, compat: 'yaml-1.1' })
}

/** The same keys, each value passed through `map`. */
export function mapValues<T, R>(
  record: Readonly<Record<string, T>>,
  map: (value: T, key: string) => R,
): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]))
}
