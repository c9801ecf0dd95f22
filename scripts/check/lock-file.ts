/** The lock file: exact versions from the registry alone, each with its checksum, none that runs something when installed. */
import { textOf } from '../build/files.ts'

type Versions = Readonly<Record<string, string>>

/** What is read of a `package.json`. */
export interface Manifest {
  readonly workspaces?: readonly string[]
  readonly scripts?: Versions
  readonly dependencies?: Versions
  readonly devDependencies?: Versions
  readonly optionalDependencies?: Versions
  readonly peerDependencies?: Versions
  readonly overrides?: Readonly<Record<string, unknown>>
}

/** What is read of an entry of the lock file. */
export interface LockEntry extends Manifest {
  readonly name?: string
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: boolean
  readonly inBundle?: boolean
  readonly hasInstallScript?: boolean
}

export interface LockFile {
  readonly lockfileVersion?: number
  readonly packages?: Readonly<Record<string, LockEntry>>
}

/** Packages that would run something when they are installed, and why they may be there; none has to run it. */
const INSTALL_SCRIPTS: Versions = {
  esbuild: 'Of tools/docs, which is installed with --ignore-scripts; its script only makes a first start faster.',
}

const EXACT = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/
const SHA512 = /^sha512-[A-Za-z0-9+/]{86}==$/
const ELSEWHERE = /^(?:git|https?|file|link|npm|workspace|github|gitlab|bitbucket|ssh)\b.*[:/]|^[\w-]+\/[\w.-]+$/
const RUN_AT_INSTALL = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare']

/** Reads `package.json`, those of the workspaces and `package-lock.json`. */
export async function lockFileProblems(root: string): Promise<string[]> {
  const read = async (path: string) => JSON.parse((await textOf(root, path)) ?? '{}')
  const manifest: Manifest = await read('package.json')
  const others = (manifest.workspaces ?? []).map(
    async (folder): Promise<[string, Manifest]> => [folder, await read(`${folder}/package.json`)],
  )
  const manifests = new Map<string, Manifest>([['', manifest], ...(await Promise.all(others))])
  const lock: LockFile = await read('package-lock.json')
  return [...manifestProblems(manifests), ...lockProblems(lock, manifests), ...(await installed(root, lock))]
}

/** What the manifests of the repository, by folder, leave open. */
export function manifestProblems(manifests: ReadonlyMap<string, Manifest>): string[] {
  return [...manifests].flatMap(([folder, manifest]) => {
    const file = `${folder}${folder === '' ? '' : '/'}package.json`
    const loose = Object.entries({ ...wanted(manifest), ...manifest.overrides }).filter(
      ([, version]) => typeof version !== 'string' || !EXACT.test(version),
    )
    const scripts = RUN_AT_INSTALL.filter((name) => manifest.scripts?.[name] !== undefined)
    return [
      ...loose.map(
        ([name, version]) => `${file} takes ${name} at ${JSON.stringify(version)}, which is no exact version.`,
      ),
      ...scripts.map((name) => `${file} has the script ${name}, which runs at every installation.`),
    ]
  })
}

function wanted({ dependencies, devDependencies, optionalDependencies }: Manifest): Versions {
  return { ...dependencies, ...devDependencies, ...optionalDependencies }
}

/** What the lock file leaves open, and where it is not of these manifests. */
export function lockProblems(
  { lockfileVersion, packages = {} }: LockFile,
  manifests: ReadonlyMap<string, Manifest>,
): string[] {
  const problems = lockfileVersion === 3 ? [] : [`package-lock.json has the version ${lockfileVersion}, and 3 is read.`]
  if (Object.keys(packages).length <= manifests.size) problems.push('package-lock.json names no packages.')
  for (const [folder, manifest] of manifests) {
    const [own, locked] = [wanted(manifest), wanted(packages[folder] ?? {})]
    for (const name of new Set([...Object.keys(own), ...Object.keys(locked)])) {
      if (own[name] !== locked[name])
        problems.push(`package-lock.json has another ${name} than ${folder || 'package.json'}.`)
    }
  }
  for (const [path, entry] of Object.entries(packages)) {
    if (manifests.has(path)) continue
    problems.push(...entryProblems(path, entry, manifests).map((what) => `${path} in package-lock.json ${what}.`))
  }
  return problems
}

function entryProblems(path: string, entry: LockEntry, manifests: ReadonlyMap<string, Manifest>): string[] {
  if (entry.link) return manifests.has(entry.resolved ?? '') ? [] : [`is a link to ${entry.resolved}`]
  const foreign = Object.entries({ ...wanted(entry), ...entry.peerDependencies }).filter(([, spec]) =>
    ELSEWHERE.test(spec),
  )
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  return [
    EXACT.test(entry.version ?? '') ? '' : `has no exact version, but ${entry.version}`,
    SHA512.test(entry.integrity ?? '') ? '' : 'has no checksum',
    entry.resolved === undefined ? '' : `has an address: ${entry.resolved}`,
    entry.name === undefined || entry.name === name ? '' : `stands for another package, ${entry.name}`,
    entry.inBundle ? 'comes inside another package' : '',
    entry.hasInstallScript && !(name in INSTALL_SCRIPTS) ? 'runs a script when it is installed' : '',
    ...foreign.map(([other, spec]) => `takes ${other} from elsewhere than the registry: ${spec}`),
  ].filter((what) => what !== '')
}

// What was unpacked says the same once more, and cannot be left out of the lock file.
async function installed(root: string, { packages = {} }: LockFile): Promise<string[]> {
  const paths = Object.keys(packages).filter((path) => path.includes('node_modules/'))
  const found = await Promise.all(
    paths.map(async (path) => {
      const { scripts }: Manifest = JSON.parse((await textOf(root, `${path}/package.json`)) ?? '{}')
      const native = (await textOf(root, `${path}/binding.gyp`)) !== undefined
      return installScriptProblems(path, scripts ?? {}, native)
    }),
  )
  return found.flat()
}

/** What an installed package runs when npm installs it: npm never runs `prepare` of a package from the registry. */
export function installScriptProblems(path: string, scripts: Versions, native: boolean): string[] {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  if (name in INSTALL_SCRIPTS) return []
  const own = ['preinstall', 'install', 'postinstall'].filter((script) => scripts[script] !== undefined)
  return [
    ...own.map((script) => `${path} has the script ${script}, which runs when it is installed.`),
    ...(native ? [`${path} is compiled when it is installed.`] : []),
  ]
}
