/** Runs stubs with one Node and another, beside a bundle that no Node can parse where it must not be looked at. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { stubs } from '../../../../scripts/build/bundle/stubs.ts'
import { createTempFolder } from '../../../../testing/runner/in-process.ts'
import { sample } from '../sample.ts'

/** Runs the stub of an action in a process that calls itself this version of Node. */
function run(version: string, bundle: string) {
  const folder = createTempFolder()
  mkdirSync(join(folder, 'dist'))
  for (const [path, text] of stubs([sample('scale')])) writeFileSync(join(folder, path), text)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'dist/index.js'), bundle)
  writeFileSync(
    join(folder, 'version.cjs'),
    `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`,
  )
  const args = ['--require', './version.cjs', 'dist/scale.js']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  return { status, stdout, stderr }
}

it.each(['16.20.2', '18.20.8', '20.20.2', '22.22.0'])(
  'a stub that is started with Node %s says which one is needed, and does not look at the bundle',
  (version) => {
    const { status, stdout, stderr } = run(version, 'this is no JavaScript')
    expect(status).toBe(1)
    expect(stderr).toBe('')
    expect(stdout.split('\n')).toEqual([expect.stringMatching(/^::error title=Node 24::/), ''])
    expect(stdout).toContain(`requires Node 24, but it was started with Node ${version}. `)
    expect(stdout).toContain('The actions runner includes Node 24 since version 2.327.1')
    expect(stdout).toContain(`%0A此 Action 需要 Node 24，而当前运行的是 Node ${version}。`)
  },
)

it.each(['24.0.0', '25.1.0', '100.0.0'])('a stub that is started with Node %s runs its action', (version) => {
  const { status, stdout } = run(version, 'export const main = async (name) => console.log(`runs ${name}`)')
  expect([status, stdout]).toEqual([0, 'runs scale\n'])
})
