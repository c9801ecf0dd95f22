/**
 * `npm run demo`: gets what it needs on a fresh clone, then runs the demo on Node 24. Plain JavaScript that Node 20 can
 * read, because it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const windows = process.platform === 'win32'
const own = join(root, 'node_modules', '.bin', windows ? 'node.cmd' : 'node')

/** Runs a program with our streams and ends with its exit code where that is not 0. */
function run(program, args) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', shell: windows })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

if (!existsSync(join(root, 'node_modules', 'openapi-backend'))) {
  console.log('Installing what the demo needs (locked versions, no install scripts) …\n')
  run('npm', ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
}

const current = Number(process.versions.node.split('.')[0])
if (!existsSync(own) && current < 24) {
  console.error(
    `The demo runs on Node 24, as the runner does; no locked Node is there for this machine and this one is ${process.versions.node}.`,
  )
  process.exit(1)
}
run(existsSync(own) ? own : process.execPath, [join('scripts', 'demo', 'run.ts'), ...process.argv.slice(2)])
