import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openPeerSurroundings, type PeerSurroundings } from '../../../bench/peers/surroundings.ts'
import { type Ran, runOnce } from '../../../bench/processes.ts'

let folder: string
let surroundings: PeerSurroundings | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fengchao-peers-'))
})

afterEach(() => {
  surroundings?.close()
  surroundings = undefined
  rmSync(folder, { recursive: true, force: true })
})

function peer(name: string, script: string): void {
  mkdirSync(join(folder, name))
  writeFileSync(join(folder, name, 'action.yml'), '{ runs: { using: node24, main: index.cjs } }')
  writeFileSync(join(folder, name, 'package.json'), '{ "version": "1.2.3" }')
  writeFileSync(join(folder, name, 'index.cjs'), script)
}

/** Far from what a process takes that ends by itself. */
const PATIENT = 60_000

it('times the actions that fail by themselves, the fastest first', async () => {
  peer('octo+slow', 'process.exit(1)')
  peer('octo+thrown', 'throw new Error("Input required and not supplied: name")')
  surroundings = await openPeerSurroundings(folder, PATIENT)
  expect(surroundings.skipped()).toEqual([])
  expect(surroundings.commands.map(({ args }) => args)).toEqual([
    [join(folder, 'octo+slow/index.cjs')],
    [join(folder, 'octo+thrown/index.cjs')],
  ])
  const ratios = new Map(surroundings.commands.map(({ name }, index) => [name, 3 - index]))
  expect(surroundings.rows((name) => ratios.get(name) ?? Number.NaN)).toEqual([
    { name: 'octo/thrown', version: '1.2.3', start: 2, mainFile: 56 },
    { name: 'octo/slow', version: '1.2.3', start: 3, mainFile: 15 },
  ])
})

it('gives them the variables of a runner, and no input, program or network', async () => {
  peer('octo+curious', 'console.log(JSON.stringify(process.env)); process.exit(1)')
  surroundings = await openPeerSurroundings(folder, PATIENT)
  const [command] = surroundings.commands
  if (command === undefined) throw new Error('The action fails by itself.')
  const seen: Record<string, string> = JSON.parse((await runOnce(command)).printed)
  expect(Object.keys(seen).filter((name) => name.startsWith('INPUT_'))).toEqual([])
  expect(seen).toMatchObject({ GITHUB_ACTIONS: 'true', GITHUB_API_URL: 'http://127.0.0.1:9', PATH: seen.RUNNER_TEMP })
  expect(seen.GITHUB_OUTPUT).toContain(seen.RUNNER_TEMP)
})

it.each([
  ['it did not fail', ''],
  ['it was killed by a signal', 'process.kill(process.pid, "SIGKILL")'],
  ["its code does not load: Error: Cannot find module './chunk.cjs'", 'require("./chunk.cjs")'],
  ['its code does not load: SyntaxError: Invalid or unexpected token', '@'],
])('skips one: %s', async (reason, script) => {
  peer('deploy', script)
  surroundings = await openPeerSurroundings(folder, PATIENT)
  expect(surroundings.commands).toEqual([])
  expect(surroundings.skipped()).toEqual([{ name: 'deploy', reason }])
  expect(surroundings.rows(() => 1)).toEqual([])
})

it('kills one that hangs, with all that it started, and skips it', async () => {
  const child = `require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })`
  peer('waiting', child)
  surroundings = await openPeerSurroundings(folder, 1000)
  expect(surroundings.commands).toEqual([])
  expect(surroundings.skipped()).toEqual([{ name: 'waiting', reason: 'it did not end within 1 s' }])
})

it('leaves out one that ends otherwise in a later round', async () => {
  peer('fickle', 'process.exit(1)')
  surroundings = await openPeerSurroundings(folder, PATIENT)
  const [command] = surroundings.commands
  if (command === undefined) throw new Error('The action failed by itself at first.')
  const later: Ran = { ms: 1, exitCode: 0, printed: '', noted: '', timedOut: false }
  command.check(later)
  expect(surroundings.rows(() => 1)).toEqual([])
  expect(surroundings.skipped()).toEqual([{ name: 'fickle', reason: 'it did not fail' }])
})
