/**
 * `npm run demo`: gets what it needs on a fresh clone, then runs the demo on Node 24. Plain JavaScript that Node 20 can
 * read, because it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Beside Node itself: what the demo imports, which `test/repository/demo.test.ts` compares. */
const PACKAGES = ['yaml']

const root = fileURLToPath(new URL('..', import.meta.url))
const windows = process.platform === 'win32'
const locked = join(root, 'node_modules', '.bin', windows ? 'node.cmd' : 'node')
const isNewEnough = Number(process.versions.node.split('.')[0]) >= 24

/** Runs a program with our streams and ends with its exit code where that is not 0. */
function run(program, args) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', shell: windows })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

if (!PACKAGES.every((name) => existsSync(join(root, 'node_modules', name)))) {
  console.log('Installing what the demo needs (locked versions, no install scripts) …\n')
  run('npm', ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
}
if (!isNewEnough && !existsSync(locked)) {
  console.error(
    `The demo runs on Node 24, as the runner does; no locked Node is there for this machine and this one is ${process.versions.node}.`,
  )
  process.exit(1)
}
run(existsSync(locked) ? locked : process.execPath, [join('scripts', 'demo', 'run.ts'), ...process.argv.slice(2)])
