/** `action.yml` as the runner reads it: which script it runs, which inputs have a default, and which outputs it declares. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

/** The parts of a manifest that define how a step starts and its outputs. */
interface ManifestFile {
  readonly inputs?: Readonly<Record<string, { readonly default?: string | number | boolean }>>
  readonly outputs?: Readonly<Record<string, object>>
  readonly runs: { readonly using: string; readonly main: string; readonly post?: string; readonly 'post-if'?: string }
}

/** Which of an action's scripts to run. */
export type Phase = 'main' | 'post'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The folder of an action given by name (`scale`, `deploy`) or by a path that holds an `action.yml`. */
export function folderOf(action: string): string {
  if (action.includes('/') || action === '.') return resolve(root, action)
  return action === 'deploy' ? root : join(root, 'actions', action)
}

/** Reads the manifest in `folder`; `expressions` answers what stands between `${{` and `}}` in a default. */
export function readManifest(folder: string, phase: Phase, expressions: Readonly<Record<string, string>>) {
  const manifest: ManifestFile = parse(readFileSync(join(folder, 'action.yml'), 'utf8'))
  const script = manifest.runs[phase]
  if (!/^node\d+$/.test(manifest.runs.using))
    throw new Error(`A runner does not run ${manifest.runs.using} as JavaScript.`)
  // The only condition that the tests can evaluate.
  if (phase === 'post' && (manifest.runs['post-if'] ?? 'always()') !== 'always()')
    throw new Error(`The post step in ${folder} runs under a condition: ${manifest.runs['post-if']}.`)
  if (script === undefined) throw new Error(`The manifest in ${folder} has no ${phase} script.`)
  const defaults: Record<string, string> = {}
  for (const [name, input] of Object.entries(manifest.inputs ?? {})) {
    defaults[name] = evaluate(String(input?.default ?? ''), expressions)
  }
  return { script: join(folder, script), defaults, outputs: Object.keys(manifest.outputs ?? {}) }
}

function evaluate(text: string, expressions: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const value = expressions[expression]
    if (value === undefined) throw new Error(`No value is known for the expression ${expression}.`)
    return value
  })
}
