/** Derived files as plain text by path, written or compared; what derives them lives beside this file. */
import { globSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

/** Contents by path; paths are relative to the repository, with forward slashes. */
export type Files = ReadonlyMap<string, string>

/** Writes what differs from the disk and returns the paths that it wrote. */
export async function writeFiles(root: string, files: Files): Promise<string[]> {
  const written: string[] = []
  for (const [path, contents] of files) {
    if ((await textOf(root, path)) === contents) continue
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), contents)
    written.push(path)
  }
  return written
}

/** One sentence for each file that is missing or is not what it must be. */
export async function compareFiles(root: string, files: Files): Promise<string[]> {
  const problems: string[] = []
  for (const [path, contents] of files) {
    const found = await textOf(root, path)
    if (found === undefined) problems.push(`${path} is missing; npm run build writes it.`)
    else if (found !== contents) problems.push(`${path} is stale; npm run build writes it anew.`)
  }
  return problems
}

/** Paths that match `pattern` and are in none of `files`: what an action that was removed or renamed left behind. */
export function leftovers(root: string, pattern: string, files: Files): string[] {
  return listFiles(root, pattern).filter((path) => !files.has(path))
}

/** The files that match a glob, sorted, relative to the repository and with forward slashes. */
export function listFiles(root: string, pattern: string): string[] {
  return globSync(pattern, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

/** The text of a file of the repository, or `undefined` where there is none. */
export async function textOf(root: string, path: string): Promise<string | undefined> {
  try {
    return await readFile(join(root, path), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
