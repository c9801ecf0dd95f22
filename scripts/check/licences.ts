/** The licences of what is bundled: every package is named in `dist/licenses.txt`, and may be given away like this. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { listFiles, textOf } from '../build/files.ts'

/** Licences that ask for nothing but their own text; Apache-2.0 also for a NOTICE file, where there is one. */
const ALLOWED = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'])

/** Shorter than any licence that there is. */
const SHORTEST_TEXT = 300

/** A package as it calls itself. */
interface BundledPackage {
  readonly folder: string
  readonly name: string
  readonly version: string
  readonly license: string
}

interface Named {
  readonly name: string
  readonly version: string
  readonly text: string
}

/** Reads the list of modules that the last build left in `lib/`, and checks `dist/licenses.txt` against it. */
export async function licenceProblems(root: string): Promise<string[]> {
  const modules = await textOf(root, 'lib/modules.json')
  if (modules === undefined) return ['lib/modules.json is missing: the bundle was not built.']
  const packages = packagesOfModules(join(root, 'scripts/bundle'), JSON.parse(modules))
  return [
    ...compareLicences(packages, (await textOf(root, 'dist/licenses.txt')) ?? ''),
    ...packages.flatMap(({ folder, name }) => noticeProblems(folder, name)),
  ]
}

/** The packages that hold these modules, whose names start at `from`: each the nearest `package.json` that has a version. */
export function packagesOfModules(from: string, modules: readonly string[]): BundledPackage[] {
  const files = modules.filter((name) => name.includes('node_modules/')).map((name) => resolve(from, name))
  const found = files.flatMap((file) => nearestPackage(dirname(file)) ?? [])
  return [...new Map(found.map((one) => [one.folder, one])).values()]
}

function nearestPackage(folder: string): BundledPackage | undefined {
  const file = join(folder, 'package.json')
  if (existsSync(file)) {
    const { name, version, license } = JSON.parse(readFileSync(file, 'utf8'))
    // A folder of a package may say in a file of this name of what type its modules are, and no more.
    if (typeof name === 'string' && typeof version === 'string')
      return { folder, name, version, license: typeof license === 'string' ? license : 'none' }
  }
  const above = dirname(folder)
  return above === folder ? undefined : nearestPackage(above)
}

/** One sentence for each package that is not named with its licence, whose licence is not allowed, or that is not there. */
export function compareLicences(packages: readonly Omit<BundledPackage, 'folder'>[], licences: string): string[] {
  const problems = packages.length === 0 ? ['The build named no packages: what is bundled is not known.'] : []
  const named = namedIn(licences)
  for (const { name, version, license } of packages) {
    const entry = named.find((one) => one.name === name && one.version === version)
    if (entry === undefined) problems.push(`dist/licenses.txt does not name ${name} ${version}, which is bundled.`)
    else if (entry.text.length < SHORTEST_TEXT) problems.push(`dist/licenses.txt lacks the licence text of ${name}.`)
    if (!isAllowed(license)) problems.push(`${name} ${version} has the licence ${license}, which is not on the list.`)
  }
  const bundled = new Set(packages.map(({ name, version }) => `${name} ${version}`))
  const gone = named.filter(({ name, version }) => !bundled.has(`${name} ${version}`))
  return [...problems, ...gone.map(({ name }) => `dist/licenses.txt names ${name}, which is not bundled.`)]
}

function namedIn(licences: string): Named[] {
  return licences.split(/^-{80}$/m).flatMap((part) => {
    const [, name = '', version = '', text = ''] = /^\s*(\S+) (\d\S*) \(.*\)\n([\s\S]*)$/.exec(part) ?? []
    return name === '' ? [] : [{ name, version, text: text.trim() }]
  })
}

/** An SPDX expression: one of several may be chosen, all of those joined by AND hold. */
export function isAllowed(expression: string): boolean {
  const plain = expression.replace(/[()]/g, ' ')
  return plain.split(/\sOR\s/).some((all) => all.split(/\sAND\s/).every((one) => ALLOWED.has(one.trim())))
}

// Apache-2.0, section 4(d).
function noticeProblems(folder: string, name: string): string[] {
  return listFiles(folder, 'NOTICE*').map((file) => `${name} has a ${file}, which dist/licenses.txt must hold.`)
}
