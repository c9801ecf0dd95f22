/** Which folder of `src/` may import what: the cut of the code, held by a table. */
import { posix } from 'node:path'
import { listFiles, textOf } from '../build/files.ts'

interface Rule {
  /** The files that the rule is for; the first rule that fits is the one that holds. */
  readonly files: RegExp
  /** Files of the repository that they may import. */
  readonly local: RegExp
  /** Packages that they may import; Node's own modules are free to all. */
  readonly packages: RegExp
}

const none = /^$/

const rules: readonly Rule[] = [
  { files: /^src\/messages\//, local: /^src\/messages\//, packages: none },
  { files: /^src\/client\//, local: /^src\/(client|messages)\//, packages: /^undici$/ },
  { files: /^src\/rollout\//, local: /^src\/(rollout|client|messages)\//, packages: none },
  {
    files: /^src\/workflow\//,
    local: /^src\/(workflow|messages)\//,
    packages: /^(@actions\/(core|github)|yaml)$/,
  },
  { files: /^src\/step\//, local: /^src\/(step|client|rollout|workflow|messages)\//, packages: none },
  { files: /^src\/actions\//, local: /^src\/(step|client|rollout|workflow|messages)\//, packages: none },
  { files: /^src\/registry\.ts$/, local: /^src\/(actions\/|step\/action\.ts$)/, packages: none },
  { files: /^src\/main\.ts$/, local: /^src\/((step|client|workflow|messages)\/|registry\.ts$)/, packages: none },
  // The bundle holds both; nothing else of src/ reaches the simulator.
  {
    files: /^src\/bundle\.ts$/,
    local: /^(src\/main\.ts|simulator\/(rehearsal|resources)\.ts)$/,
    packages: none,
  },
  { files: /^simulator\//, local: /^(simulator|api)\//, packages: /^yaml$/ },
]

/** One sentence for each import that crosses the cut, over all of `src/` and `simulator/`. */
export async function importProblems(root: string): Promise<string[]> {
  const problems: string[] = []
  for (const file of [...listFiles(root, 'src/**/*.ts'), ...listFiles(root, 'simulator/**/*.ts')]) {
    problems.push(...problemsOf(file, (await textOf(root, file)) ?? ''))
  }
  return problems
}

/** The same for one file; `file` is its path in the repository. */
export function problemsOf(file: string, source: string): string[] {
  const rule = rules.find(({ files }) => files.test(file))
  if (rule === undefined) return [`${file} lies outside the cut: no rule says what it may import.`]
  return importsOf(source)
    .filter((specifier) => !allows(rule, file, specifier))
    .map((specifier) => `${file} must not import ${specifier}.`)
}

function allows(rule: Rule, file: string, specifier: string): boolean {
  if (specifier.startsWith('node:')) return true
  if (!specifier.startsWith('.')) return rule.packages.test(specifier)
  return rule.local.test(posix.join(posix.dirname(file), specifier))
}

/** What a source imports, statically, for its types or by `import()`, without what stands in comments. */
export function importsOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const statics = code.matchAll(/^\s*(?:import\s*|(?:import|export)\b[^'"`;=]*\bfrom\s*)['"]([^'"]+)['"]/gm)
  const dynamics = code.matchAll(/\bimport\(\s*['"`]([^'"`]+)['"`]/g)
  return [...statics, ...dynamics].flatMap(([, specifier]) => specifier ?? [])
}
