/** Which folder of `src/` may import what: the cut of the code, held by a table. */
import { posix } from 'node:path'
import { listFiles, textOf } from '../build/files.ts'

interface Rule {
  /** The files that the rule is for; the first rule that fits is the one that holds. */
  readonly files: RegExp
  /** Files of the repository that they may import; `$1` stands for the first group of `files`. */
  readonly local: string
  /** Packages that they may import; Node's own modules are free to all. */
  readonly packages?: RegExp
}

/** Everything below an action, which is all that an action imports. */
const BELOW = 'src/(step|changes|client|github|messages|text)/'

const rules: readonly Rule[] = [
  { files: /^src\/messages\//, local: 'src/messages/' },
  // What is done with any text, by those who must not know one another.
  { files: /^src\/text\//, local: 'src/text/' },
  { files: /^src\/client\//, local: 'src/(client|messages|text)/', packages: /^undici$/ },
  // One change knows no resource, and of the client only how a call fails, how it is repeated, and what the time is.
  {
    files: /^src\/changes\/engine\//,
    local: 'src/(changes/engine/|client/(errors|retry|clock)\\.ts$|messages/)',
  },
  { files: /^src\/changes\//, local: 'src/(changes|client|messages|text)/' },
  { files: /^src\/github\//, local: 'src/(github|messages|text)/', packages: /^(@actions\/github|yaml)$/ },
  { files: /^src\/step\//, local: BELOW },
  // What one action alone needs lies in a folder of its name, which no other reaches.
  { files: /^src\/actions\/([^/]+)(?:\.ts$|\/)/, local: `(${BELOW}|src/actions/$1/)` },
  { files: /^src\/registry\.ts$/, local: 'src/(actions/[^/]+\\.ts$|step/action\\.ts$)' },
  { files: /^src\/main\.ts$/, local: 'src/((step|client|github|messages)/|registry\\.ts$)' },
  // The bundle holds both, and ends the process; nothing else of src/ reaches the simulator.
  {
    files: /^src\/bundle\.ts$/,
    local: '(src/(main|github/runner/commands)|simulator/(rehearsal/process|api/documents))\\.ts$',
  },
  { files: /^simulator\//, local: '(simulator|api)/', packages: /^yaml$/ },
  // Tests use everything, and nothing uses the tests.
  { files: /^(testing|bench|scripts)\//, local: '(?!test/)', packages: /./ },
]

/** What the rules are for. */
const FOLDERS = ['src', 'simulator', 'testing', 'bench', 'scripts']

/** One sentence for each import that crosses the cut. */
export async function importProblems(root: string): Promise<string[]> {
  const problems: string[] = []
  for (const file of FOLDERS.flatMap((folder) => listFiles(root, `${folder}/**/*.{ts,mjs}`))) {
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
  if (!specifier.startsWith('.')) return rule.packages?.test(specifier) ?? false
  const name = rule.files.exec(file)?.[1] ?? ''
  return new RegExp(`^${rule.local.replaceAll('$1', name)}`).test(posix.join(posix.dirname(file), specifier))
}

/** What a source imports, statically, for its types or by `import()`, without what stands in comments. */
export function importsOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const statics = code.matchAll(/^\s*(?:import\s*|(?:import|export)\b[^'"`;=]*\bfrom\s*)['"]([^'"]+)['"]/gm)
  const dynamics = code.matchAll(/\bimport\(\s*['"`]([^'"`]+)['"`]/g)
  return [...statics, ...dynamics].flatMap(([, specifier]) => specifier ?? [])
}
