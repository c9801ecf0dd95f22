/** Everything that is derived and committed, in the order in which one needs the other; written and checked from one list. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CHART, chart } from '../../bench/chart.ts'
import { readResults } from '../../bench/results.ts'
import { generate } from '../generate-api.ts'
import { bundle } from './bundle/bundle.ts'
import { distReadme } from './bundle/dist-readme.ts'
import { simulatorFiles } from './bundle/simulator.ts'
import { stubs } from './bundle/stubs.ts'
import { loadDeclarations } from './declarations.ts'
import { loadCatalogue, requireComplete } from './docs/catalogue.ts'
import { documents } from './docs/documents.ts'
import { compareFiles, type Files, leftovers, writeFiles } from './files.ts'
import { manifests } from './manifest.ts'
import { registry } from './registry.ts'
import { namedFiles, readRepository } from './repository.ts'
import { schemas } from './schemas.ts'
import { typesFiles } from './types-file.ts'

export interface Product {
  readonly name: string
  /** What must be on the disk; touches nothing but `lib/` and temporary files. */
  readonly plan: (root: string) => Promise<Files>
  /** A glob of files that nobody but this product writes. */
  readonly owns?: string
  /** Whether it is derived from what `npm run bench` measured. */
  readonly readsResults?: true
}

export const products: readonly Product[] = [
  { name: 'operations and codes', plan: async () => new Map(await generate()) },
  { name: 'registry', plan: async (root) => registry(await loadDeclarations(root)) },
  { name: 'owner', plan: namedFiles },
  { name: 'manifests', plan: writtenManifests, owns: 'actions/*/action.yml' },
  {
    name: 'types files',
    plan: async (root) => typesFiles(await loadDeclarations(root)),
    owns: 'actions/*/action-types.yml',
  },
  { name: 'schemas', plan: writtenSchemas },
  { name: 'documents', plan: documents, owns: 'actions/*/README*.md', readsResults: true },
  { name: 'chart', plan: async (root) => new Map([[CHART, chart(await readResults(root))]]), readsResults: true },
  { name: 'dist', plan: dist, owns: 'dist/**/*' },
]

/** Writes a product and removes what it no longer has; returns what it did, in lines. */
export async function writeProduct(root: string, { plan, owns }: Product): Promise<string[]> {
  const files = await plan(root)
  const lines = (await writeFiles(root, files)).map((path) => `wrote ${path}`)
  for (const path of owns === undefined ? [] : leftovers(root, owns, files)) {
    await rm(join(root, path))
    lines.push(`removed ${path}`)
  }
  return lines
}

/** One sentence for each file that `writeProduct` would change. */
export async function staleFiles(root: string, { plan, owns }: Product): Promise<string[]> {
  const files = await plan(root)
  const left = owns === undefined ? [] : leftovers(root, owns, files)
  return [
    ...(await compareFiles(root, files)),
    ...left.map((path) => `${path} belongs to nothing; npm run build removes it.`),
  ]
}

async function writtenManifests(root: string): Promise<Files> {
  const catalogue = await loadCatalogue(root)
  const files = manifests(await loadDeclarations(root), catalogue.en)
  requireComplete(catalogue.missing())
  return files
}

async function writtenSchemas(root: string): Promise<Files> {
  const catalogue = await loadCatalogue(root)
  const files = await schemas(root, readRepository(root), catalogue.en)
  requireComplete(catalogue.missing())
  return files
}

async function dist(root: string): Promise<Files> {
  const declarations = await loadDeclarations(root)
  return new Map([
    ...(await bundle(
      root,
      declarations.map(({ action }) => action.name),
    )),
    ...stubs(declarations),
    ...(await simulatorFiles()),
    ...distReadme(),
  ])
}
