/** Finds act, or has Go build it. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const VERSION = 'v0.2.89'
const BUILD_MS = 300_000

/** The path of act; `undefined` where it is not installed and cannot be built. `folder` is where it is built. */
export function findAct(folder: string): string | undefined {
  const [gopath = ''] = answerOf('go', ['env', 'GOPATH']).split('\n')
  const installed = ['act', join(gopath, 'bin', 'act')].find((each) => answerOf(each, ['--version']) !== '')
  return installed ?? built(folder)
}

function built(folder: string): string | undefined {
  const env = { ...process.env, GOBIN: folder }
  spawnSync('go', ['install', `github.com/nektos/act@${VERSION}`], { env, timeout: BUILD_MS, stdio: 'ignore' })
  const file = join(folder, 'act')
  return existsSync(file) ? file : undefined
}

/** What a program says; nothing where it is not there or fails. */
function answerOf(program: string, args: readonly string[]): string {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' })
  return status === 0 ? stdout : ''
}
