/** Whether `dist/` is what its sources give: built from nothing in two folders, and compared byte by byte. */

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { listFiles } from '../build/files.ts'

/** A checksum for each file by its path. */
export type Sums = ReadonlyMap<string, string>

/** Checksums of all files of a folder of the repository. */
export function sumsOf(root: string, folder: string): Sums {
  const sum = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(root, path)))
      .digest('hex')
  return new Map(listFiles(root, `${folder}/**/*`).map((path) => [path, sum(path)]))
}

/** One sentence for each file that is in one only, or not the same in both. */
export function differences(one: Sums, other: Sums, names: readonly [string, string]): string[] {
  const paths = [...new Set([...one.keys(), ...other.keys()])].toSorted()
  const empty = paths.length === 0 ? [`There is nothing to compare: ${names.join(' and ')} hold no files.`] : []
  const found = paths.flatMap((path) => {
    if (!one.has(path)) return `${path} is in ${names[1]} alone.`
    if (!other.has(path)) return `${path} is in ${names[0]} alone.`
    return one.get(path) === other.get(path) ? [] : `${path} differs between ${names.join(' and ')}.`
  })
  return [...empty, ...found]
}

function run(program: string, args: readonly string[], cwd: string): void {
  const { status, error, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${error?.message ?? stdout + stderr}`)
}

/** Builds the checkout in `folder` after removing what was built before; returns the checksums before and after. */
function rebuilt(folder: string): { before: Sums; after: Sums } {
  const before = sumsOf(folder, 'dist')
  rmSync(join(folder, 'dist'), { recursive: true })
  run(process.execPath, ['scripts/build.ts'], folder)
  return { before, after: sumsOf(folder, 'dist') }
}

/**
 * Checks out what git has noted, installs the locked packages without their install scripts, and builds; then once more in
 * a deeper folder with other names. One sentence for each file that the sources do not explain.
 */
export function reproductionProblems(root: string): string[] {
  const base = mkdtempSync(join(tmpdir(), 'fengchao-reproduction-'))
  try {
    const near = join(base, 'a')
    const far = join(base, 'b', 'deeper down', 'than', 'the', 'first')
    run('git', ['checkout-index', '--all', `--prefix=${near}/`], root)
    run('npm', ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], near)
    const first = rebuilt(near)
    mkdirSync(dirname(far), { recursive: true })
    renameSync(near, far)
    const second = rebuilt(far)
    return [
      ...differences(first.before, first.after, ['the committed dist', 'the one built from it anew']),
      ...differences(first.after, second.after, ['a build', 'one in a deeper folder']),
    ]
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
}
