/** `npm run measures`: writes how large the house is, beside what it was before it got its rooms. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type House, measure } from './measures/house.ts'
import { type Column, page } from './measures/page.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
/** The last commit of the flat drawers, and the one in which the same nineteen actions had their rooms. */
const EARLIER: Readonly<Record<string, string>> = { de22a45: 'before', '40f1482': 'after' }
const { values } = parseArgs({ options: { at: { type: 'string', multiple: true, default: Object.keys(EARLIER) } } })

function git(args: readonly string[], env: NodeJS.ProcessEnv = {}): string[] {
  const text = execFileSync('git', args, { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } })
  return text.split('\0').filter((path) => path !== '')
}

/** A commit, laid out in a folder by an index of its own: an archive would leave out what no step needs. */
function measureCommit(commit: string): House {
  const folder = mkdtempSync(join(tmpdir(), 'fengchao-measures-'))
  const env = { GIT_INDEX_FILE: join(folder, 'index') }
  try {
    git(['read-tree', commit], env)
    git(['checkout-index', '--all', `--prefix=${folder}/tree/`], env)
    return measure(join(folder, 'tree'), git(['ls-files', '-z'], env))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function measureTree(): House {
  const gone = new Set(git(['ls-files', '-z', '--deleted']))
  const paths = git(['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  return measure(
    root,
    [...new Set(paths)].filter((path) => !gone.has(path)),
  )
}

const earlier = values.at.map((commit): Column => [`${EARLIER[commit] ?? 'at'} (${commit})`, measureCommit(commit)])
const [first, ...others] = [...earlier, ['now', measureTree()] satisfies Column]
if (first === undefined) throw new Error('There is nothing to compare.')
const text = page([first, ...others])
writeFileSync(join(root, 'docs', 'internals', 'measures.md'), text)
console.log(text)
