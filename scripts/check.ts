/** `npm run check`: nothing stale, types, lint, dead code, the cut and the bundle; all of it is run and reported. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runTool } from './build/command.ts'
import { products, staleFiles } from './build/products.ts'
import { bundleProblems } from './check/bundle-discipline.ts'
import { importProblems } from './check/import-rules.ts'
import { licenceProblems } from './check/licences.ts'
import { lockFileProblems } from './check/lock-file.ts'
import { repositoryProblems } from './check/repository.ts'

interface Check {
  readonly name: string
  /** What is wrong, in lines; none where all is well. */
  readonly run: () => Promise<readonly string[]>
}

const root = fileURLToPath(new URL('..', import.meta.url))

function tool(script: string, ...args: string[]): () => Promise<string[]> {
  return async () => {
    const { ok, output } = await runTool(join(root, 'node_modules', script), args, root)
    return ok ? [] : [output]
  }
}

const checks: readonly Check[] = [
  ...products.map((product) => ({ name: `${product.name} up to date`, run: () => staleFiles(root, product) })),
  { name: 'bundle discipline', run: () => bundleProblems(root) },
  { name: 'licences of what is bundled', run: () => licenceProblems(root) },
  { name: 'lock file', run: () => lockFileProblems(root) },
  { name: 'lock file of the pictures', run: () => lockFileProblems(join(root, 'tools', 'pictures')) },
  { name: 'lock file of the docs', run: () => lockFileProblems(join(root, 'tools', 'docs')) },
  { name: 'owner of the project', run: () => repositoryProblems(root) },
  { name: 'import rules', run: () => importProblems(root) },
  { name: 'types', run: tool('typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit') },
  { name: 'lint and format', run: tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings') },
  { name: 'unused files, exports and packages', run: tool('knip/bin/knip.js') },
]

async function problemsOf(check: Check): Promise<readonly string[]> {
  try {
    return await check.run()
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

for (const check of checks) {
  const problems = await problemsOf(check)
  console.log(`${problems.length === 0 ? 'ok    ' : 'FAILED'}  ${check.name}`)
  if (problems.length === 0) continue
  console.log(problems.join('\n').replace(/^/gm, '        '))
  process.exitCode = 1
}
