import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { Fields } from './fields.ts'

/** What decides how a step with this action is run. */
export interface ManifestFacts {
  /** The inputs that it declares, with their defaults. */
  readonly inputs: ReadonlyMap<string, string>
  /** It has a script for the end of the job. */
  readonly hasPost: boolean
}

/** Reads `action.yml` in a folder. */
export function readManifestFacts(folder: string): ManifestFacts {
  const manifest = new Fields(parse(readFileSync(join(folder, 'action.yml'), 'utf8')), `The manifest in ${folder}`)
  const runs = manifest.fields('runs')
  if (runs?.has('pre')) throw new Error(`The action in ${folder} has a script for the job's beginning.`)
  const inputs = manifest.fields('inputs')
  const defaults = inputs?.names().map((name) => [name, inputs.fields(name)?.text('default') ?? ''] as const)
  return { inputs: new Map(defaults), hasPost: runs?.has('post') ?? false }
}
