/** The files of `examples/`, and the manifests behind what they use. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { readRepository } from '../../scripts/build/repository.ts'
import { standInFor } from '../workflow/run/stand-ins.ts'
import type { Manifest, ManifestReader } from './language-service.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** How documents and examples write this project behind `uses:`. */
export const OWN = readRepository(root)

export interface ExampleFile {
  /** Its path in the repository. */
  readonly path: string
  readonly text: string
}

/** Every workflow of `examples/workflows` and every composite action. */
export const exampleFiles: readonly ExampleFile[] = globSync('examples/{workflows/*.yml,composite/*/action.yml}', {
  cwd: root,
})
  .toSorted()
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

/** Reads a manifest: our own ones from where they lie, those of others from what stands in for them. */
export const manifestOnDisk: ManifestReader = (reference) => read(folderOf(reference))

function folderOf(reference: string): string {
  if (reference === OWN || reference.startsWith(`${OWN}/`)) return join(root, reference.slice(OWN.length))
  const [, composite] = /^local\/\.github\/actions\/([a-z-]+)$/.exec(reference) ?? []
  return composite === undefined ? standInFor(reference) : join(root, 'examples', 'composite', composite)
}

function read(folder: string): Manifest {
  return parse(readFileSync(join(folder, 'action.yml'), 'utf8'))
}
