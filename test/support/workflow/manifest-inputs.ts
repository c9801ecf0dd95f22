import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { Fields } from './fields.ts'

/** The names of the inputs that the manifest in a folder declares. */
export function readManifestInputs(folder: string): readonly string[] {
  const manifest = new Fields(parse(readFileSync(join(folder, 'action.yml'), 'utf8')), `The manifest in ${folder}`)
  return manifest.fields('inputs')?.names() ?? []
}
