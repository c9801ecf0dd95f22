import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { readCommandLine } from '../../scripts/dev/command-line.ts'
import { createTempFolder } from '../../testing/runner/in-process.ts'

const root = join(import.meta.dirname, '../..')
const read = (...args: readonly string[]) => readCommandLine(args, ['login', 'scale'])

describe('the command line of npm run dev', () => {
  it('names an action and its inputs, values with equals signs too', () => {
    const run = read('scale', '--input', 'service_id=7', '--input', 'envs=A=1', '--inspect')
    expect(run).toMatchObject({ action: 'scale', inputs: { service_id: '7', envs: 'A=1' }, speed: 20, inspect: true })
    expect(run).toMatchObject({ world: undefined, workspace: undefined, debug: false })
  })

  it.each([
    [[], 'There is no action "". There is login, scale'],
    [['scael'], 'There is no action "scael"'],
    [['scale', 'login'], 'One action at a time'],
    [['scale', '--input', 'replicas'], '--input takes name=value, not "replicas"'],
    [['scale', '--speed', '0'], '--speed takes a number from 1 to 1000, not "0"'],
    [['scale', '--inputs', 'a=1'], "Unknown option '--inputs'"],
  ])('is refused: %j', (args, message) => {
    expect(() => read(...args)).toThrow(message)
  })
})

async function dev(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    const done = await promisify(execFile)(process.execPath, ['scripts/dev.ts', ...args, '--speed', '1000'], {
      cwd: root,
    })
    return { code: 0, ...done }
  } catch (error) {
    // It rejects with the streams and the exit code on the error.
    return error as { code: number; stdout: string; stderr: string }
  }
}

describe('npm run dev', () => {
  it('runs the action from its sources in the world of a file, and shows log, outputs and summary', async () => {
    const world = join(createTempFolder(), 'world.yaml')
    writeFileSync(
      world,
      `namespaces: [{ display_name: shop }]
services:
  - { service_name: cart, service_id: 4711, replicas: 2, containers: [{ image_path: 'hub.c.163.com/acme/cart:v1' }] }
repositories: [{ repo_name: cart, tags: [v1] }]
account: { user_name: acme }
`,
    )
    const step = ['scale', '--input', 'service_id=4711', '--input', 'replicas=3', '--input', 'poll_interval=0.02']
    const { code, stdout } = await dev(...step, '--world', world)
    expect(code, stdout).toBe(0)
    expect(stdout).toMatch(/replicas: 2 → 3/)
    expect(stdout).toContain('  service_name = cart\n')
    expect(stdout).toContain('  outcome = changed\n')
    expect(stdout).toContain('| replicas | <code>2</code> | <code>3</code> |')
  }, 30_000)

  it('ends with the exit code of the step', async () => {
    const { code, stdout } = await dev('scale', '--input', 'service_id=4711', '--input', 'replicas=3')
    expect(code).toBe(1)
    expect(stdout).toContain('  outcome = failed\n')
  }, 30_000)

  it('says how it is used where it is used otherwise', async () => {
    const { code, stderr } = await dev('scael')
    expect([code, stderr]).toEqual([2, expect.stringContaining('npm run dev -- ACTION')])
  }, 30_000)
})
