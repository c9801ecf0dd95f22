/**
 * `dist/licenses.txt`: the licence of every package that the bundle holds. ncc's own `--license` writes one file for each
 * chunk over the last one's, so that only one chunk's packages would be named.
 */
import { listFiles, textOf } from '../files.ts'

/** A module in the statistics of webpack; a module that joins several has them in `modules`. */
interface StatsModule {
  readonly id?: string | number | null
  readonly name?: string
  readonly modules?: readonly StatsModule[]
}

/** The names of all modules that are in a bundle, from the statistics that ncc writes. */
export function modulesOf({ name, modules = [] }: StatsModule): string[] {
  return [...(name === undefined ? [] : [name]), ...modules.flatMap(modulesOf)]
}

/** The path of each module by its id; of one that joins several, that of the one which the others are joined to. */
export function pathsOf({ modules = [] }: StatsModule): (id: number) => string {
  const paths = new Map(modules.map(({ id, name = '' }) => [Number(id), name.replace(/ \+ \d+ modules?$/, '')]))
  return (id) => paths.get(id) ?? ''
}

/** The folders of the packages that are in a bundle, sorted, from the same. */
export function packagesOf(stats: StatsModule): string[] {
  const folder = /node_modules\/(?:@[^/]+\/)?[^/]+(?:\/node_modules\/(?:@[^/]+\/)?[^/]+)*/
  return [...new Set(modulesOf(stats).flatMap((name) => folder.exec(name)?.[0] ?? []))].sort()
}

/** The text of `licenses.txt`: name, version, kind of licence and its full text, a package after the other. */
export async function licensesText(root: string, folders: readonly string[]): Promise<string> {
  const parts = await Promise.all(folders.map((folder) => licenseOf(root, folder)))
  return parts.join(`\n${'-'.repeat(80)}\n\n`)
}

async function licenseOf(root: string, folder: string): Promise<string> {
  const { name, version, license } = JSON.parse((await textOf(root, `${folder}/package.json`)) ?? '{}')
  const [file] = listFiles(root, `${folder}/{LICENSE,LICENCE,license,licence}*`)
  if (file === undefined) throw new Error(`${folder} has no licence file, and dist/licenses.txt must hold its text.`)
  const text = ((await textOf(root, file)) ?? '').replaceAll('\r\n', '\n').trim()
  return `${name} ${version} (${license})\n\n${text}\n`
}
