/** The small programs that npm scripts run before or after others. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createTempFolder } from '../../testing/runner/in-process.ts'

const root = join(import.meta.dirname, '../..')
const { engines, scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('the guard', () => {
  /** Lets Node say of itself that it has this version. */
  const posing = (version: string) => {
    const source = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`
    return ['--import', `data:text/javascript,${encodeURIComponent(source)}`, 'scripts/guard.mjs']
  }

  it('lets through what engines asks for', () => {
    expect(engines.node).toBe('>=24')
    expect(run('scripts/guard.mjs')).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(run(...posing('24.0.0')).status).toBe(0)
  })

  it('stops an older Node, and says where to get the right one', () => {
    const { status, stderr } = run(...posing('23.11.1'))
    expect(status).toBe(1)
    expect(stderr).toContain('This needs Node 24, as the runner has, and found Node 23.11.1. Run npm ci')
  })

  it('stands before every script that runs TypeScript', () => {
    const typescript = Object.keys(scripts).filter((name) => /^(node \S+\.ts|vitest run)/.test(scripts[name]))
    expect(typescript).toContain('test')
    // It has a message of its own for ports and worlds, and starts on any Node that reads types.
    const unguarded = typescript.filter((name) => scripts[`pre${name}`] !== 'node scripts/guard.mjs')
    expect(unguarded).toEqual(['simulator'])
  })
})

describe('the slowest tests', () => {
  const result = (name: string, durations: readonly number[]) => ({
    name: join(root, name),
    assertionResults: durations.map((duration) => ({ fullName: `takes ${duration} ms`, duration })),
  })

  it('are twenty, the slowest first, with the file that they stand in', () => {
    const file = join(createTempFolder(), 'tests.json')
    const short = Array.from({ length: 30 }, (_, i) => i)
    const testResults = [result('test/a.test.ts', short), result('test/b.test.ts', [2_500])]
    writeFileSync(file, JSON.stringify({ testResults }))
    const { status, stdout } = run('scripts/tests/slow-tests.mjs', file)
    const lines = stdout.trimEnd().split('\n')
    expect([status, lines.length]).toEqual([0, 20])
    expect(lines[0]).toBe('   2.5 s  test/b.test.ts  takes 2500 ms')
    expect(lines[1]).toBe('   0.0 s  test/a.test.ts  takes 29 ms')
  })

  it('are asked of a run that was not made', () => {
    const { status, stderr } = run('scripts/tests/slow-tests.mjs', '/no/such/report.json')
    expect([status, stderr]).toEqual([1, expect.stringContaining('run npm test first')])
  })
})
