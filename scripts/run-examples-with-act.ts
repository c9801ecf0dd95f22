/**
 * Runs the examples with act, another's implementation of the runner, on this machine and against the simulator. What
 * the tests' own executor makes of them is thereby held against somebody else's reading. Skipped where act cannot be had.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cases } from './act/cases.ts'
import { rehearse } from './act/rehearsal.ts'
import { findAct } from './act/tool.ts'

/** So many at a time: each of them mostly waits for the platform. */
const AT_ONCE = 4

function moreOf({ fault, next }: (typeof cases)[number]): string {
  if (next !== undefined) return `, and ${next.length} more after it`
  return fault === undefined ? '' : ', which has to fail'
}

async function worker(act: string, waiting: (typeof cases)[number][]): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const began = performance.now()
    const { ok, report } = await rehearse(act, next)
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    console.log(`${ok ? 'ok    ' : 'FAILED'}   act: ${next.example}.yml at ${next.event}${moreOf(next)} (${seconds} s)`)
    if (ok) continue
    console.log(report.replace(/^/gm, '         '))
    process.exitCode = 1
  }
}

const folder = mkdtempSync(join(tmpdir(), 'fengchao-act-'))
try {
  const act = findAct(folder)
  if (act === undefined) {
    console.log('skipped  act: it is not installed and could not be built by Go.')
  } else {
    const waiting = [...cases]
    await Promise.all(Array.from({ length: AT_ONCE }, () => worker(act, waiting)))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
