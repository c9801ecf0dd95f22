/** Finds checked-out actions in a folder: each has its manifest one or two levels deep, as `name`, `owner+name` or `owner/name`. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parse } from 'yaml'

/** An action whose main file can be started. */
export interface Checkout {
  readonly name: string
  readonly version: string
  readonly script: string
  /** Bytes of the main file. */
  readonly mainFile: number
}

/** An action that is not measured, and why. */
export interface Skipped {
  readonly name: string
  readonly reason: string
}

export interface Found {
  readonly checkouts: readonly Checkout[]
  readonly skipped: readonly Skipped[]
}

/** Looks at every action in `folder`; one that no Node runs, that is not whole or of no version is skipped with a word. */
export function findCheckouts(folder: string): Found {
  const found = manifestsIn(folder).map((manifest) => checkoutOf(folder, manifest))
  return {
    checkouts: found.filter((each) => 'script' in each),
    skipped: found.filter((each) => 'reason' in each),
  }
}

function manifestsIn(folder: string, depth = 2): readonly string[] {
  return foldersIn(folder).flatMap((each) => {
    const manifest = ['action.yml', 'action.yaml'].map((name) => join(each, name)).find(existsSync)
    if (manifest !== undefined) return [manifest]
    return depth > 1 ? manifestsIn(each, depth - 1) : []
  })
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && name !== 'node_modules')
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory())
    .toSorted()
}

function checkoutOf(folder: string, manifest: string): Checkout | Skipped {
  const own = dirname(manifest)
  const name = relative(folder, own).replaceAll('\\', '/').replace('+', '/')
  const runs = runsOf(manifest)
  if (typeof runs === 'string') return { name, reason: runs }
  const script = resolve(own, runs.main)
  if (!existsSync(script)) return { name, reason: `its main file ${runs.main} is not there` }
  const version = versionOf(own, folder)
  // Without it nobody could check out the same again.
  if (version === undefined)
    return { name, reason: 'nothing says its version, neither a tag nor a package.json nor a commit' }
  return { name, version, script, mainFile: statSync(script).size }
}

/** The main file that a manifest names, or why there is none. */
function runsOf(manifest: string): { readonly main: string } | string {
  let read: unknown
  try {
    read = parse(readFileSync(manifest, 'utf8'))
  } catch {
    return 'its manifest is not YAML'
  }
  const runs = fieldOf(read, 'runs')
  const [using, main] = [fieldOf(runs, 'using'), fieldOf(runs, 'main')]
  if (typeof using !== 'string') return 'its manifest does not say what it runs with'
  if (!/^node\d+$/.test(using)) return `it runs with ${using}, not with Node`
  return typeof main === 'string' ? { main } : 'its manifest names no main file'
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined
}

/** The tag that is checked out, or else what the nearest package.json says, or else the commit. */
function versionOf(action: string, folder: string): string | undefined {
  const places = foldersUpTo(resolve(folder), resolve(action))
  const saying = (versionAt: (place: string) => string | undefined) =>
    places.map(versionAt).find((version) => version !== undefined)
  return (saying((at) => tagOf(at) ?? packageVersionOf(at)) ?? saying(commitOf))?.replace(/^v(?=\d)/, '')
}

/** The folder of an action and all above it, below the one with all actions. */
function foldersUpTo(end: string, folder: string): readonly string[] {
  return folder === end ? [] : [folder, ...foldersUpTo(end, dirname(folder))]
}

/** Of `v7` and `v7.3.0` the longer one says more. */
function tagOf(folder: string): string | undefined {
  return git(folder, 'tag', '--points-at', 'HEAD')
    ?.split('\n')
    .filter((tag) => /^v?\d/.test(tag))
    .toSorted((a, b) => b.length - a.length)[0]
}

/** The commit by the tag before it, as `v7.3.0-2-g1a2b3c4`, or by itself where there is none. */
function commitOf(folder: string): string | undefined {
  return git(folder, 'describe', '--tags', '--always')?.trim() || undefined
}

/** What git prints about a checkout; nothing of a repository that the folder only lies in. */
function git(folder: string, ...args: readonly string[]): string | undefined {
  if (!existsSync(join(folder, '.git'))) return undefined
  try {
    return execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
  } catch {
    return undefined
  }
}

function packageVersionOf(folder: string): string | undefined {
  const path = join(folder, 'package.json')
  if (!existsSync(path)) return undefined
  try {
    const version = fieldOf(JSON.parse(readFileSync(path, 'utf8')), 'version')
    return typeof version === 'string' && version !== '' ? version : undefined
  } catch {
    return undefined
  }
}
