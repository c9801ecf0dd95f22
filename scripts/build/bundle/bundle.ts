/** `dist/` but for its stubs: `tsc` writes `lib/`, ncc bundles that (it cannot read TypeScript 7 itself). */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { copyUndici } from '../../bundle/copy-undici.ts'
import { runTool } from '../command.ts'
import { type Files, listFiles } from '../files.ts'
import { arrangeChunks } from './chunks/index.ts'
import { licensesText, modulesOf, packagesOf, pathsOf } from './licenses.ts'
import { spellOutIn } from './property-escapes.ts'
import { withEagerStart } from './startup/eager.ts'
import { profile } from './startup/profile.ts'

/**
 * Builds the bundle of `src/bundle.ts` with these actions outside `dist/` and returns it: the same bytes in whatever folder
 * the repository lies.
 */
export async function bundle(root: string, actions: readonly string[]): Promise<Files> {
  await rm(join(root, 'lib'), { recursive: true, force: true })
  await run('tsc', join(root, 'node_modules/typescript/bin/tsc'), ['-p', 'tsconfig.build.json'], root)
  await spellOutIn(join(root, 'lib/src'))
  const { files, modules } = await bundleEntry(root, 'lib/src/bundle.js')
  // The check of the licences reads it: what it checks must not come from what it checks.
  await writeFile(join(root, 'lib/modules.json'), JSON.stringify(modules))
  return withEagerStart(files, await profile(files, actions))
}

/** A bundle, and the names of the modules that are in it. */
export interface Bundle {
  readonly files: Files
  readonly modules: readonly string[]
}

/** Bundles a JavaScript module of the repository with all that it imports, as `dist/index.js`, its chunks and licences. */
export async function bundleEntry(root: string, entry: string): Promise<Bundle> {
  const folder = await mkdtemp(join(tmpdir(), 'fengchao-bundle-'))
  try {
    await copyUndici(root)
    const out = join(folder, 'dist')
    const stats = join(folder, 'stats.json')
    const args = ['build', posix.join('../..', entry), '-o', out, '--stats-out', stats, '--no-cache', '--quiet']
    // ncc takes its path map from the tsconfig.json of the folder that it runs in; there `tsc` never sees it.
    await run('ncc', join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js'), args, join(root, 'scripts/bundle'))
    const built = JSON.parse(await readFile(stats, 'utf8'))
    const licences = await licensesText(root, packagesOf(built))
    const files = await arrangeChunks(await readBundle(out), pathsOf(built))
    return { files: new Map([...files, ['dist/licenses.txt', licences]]), modules: modulesOf(built) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function readBundle(folder: string): Promise<Files> {
  const files = new Map<string, string>()
  for (const path of listFiles(folder, '**/*')) {
    files.set(`dist/${path}`, await readFile(join(folder, path), 'utf8'))
  }
  return files
}

async function run(name: string, script: string, args: readonly string[], cwd: string): Promise<void> {
  const { ok, output } = await runTool(script, args, cwd)
  if (!ok) throw new Error(`${name} failed:\n${output}`)
}
