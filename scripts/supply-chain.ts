/**
 * `npm run supply-chain`: known weaknesses of the locked packages, and whether `dist/` is what its sources give. It asks
 * the registry and takes a minute, so that it is no part of `npm run check`.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readAudit } from './check/audit.ts'
import { reproductionProblems } from './check/reproduction.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

function say(word: 'ok' | 'FAILED' | 'NOT ASKED', name: string, lines: readonly string[] = []): void {
  console.log([`${word.padEnd(9)}  ${name}`, ...lines.map((line) => line.replace(/^/gm, ' '.repeat(11)))].join('\n'))
  if (word === 'FAILED') process.exitCode = 1
}

const audited = spawnSync('npm', ['audit', '--json'], {
  cwd: root,
  encoding: 'utf8',
  shell: process.platform === 'win32',
})
const { asked, lines } = readAudit(audited.stdout ?? '')
if (asked) say(lines.length === 0 ? 'ok' : 'FAILED', 'known weaknesses of packages', lines)
else say('NOT ASKED', 'known weaknesses of packages: the registry did not answer npm audit', lines)

try {
  const problems = reproductionProblems(root)
  say(problems.length === 0 ? 'ok' : 'FAILED', 'dist is what its sources give, in whatever folder', problems)
} catch (error) {
  say('FAILED', 'dist could not be built anew', [error instanceof Error ? error.message : String(error)])
}
