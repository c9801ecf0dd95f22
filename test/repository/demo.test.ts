/** `npm run demo` shows what the README says that it shows, and installs no more than that takes, once. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { importsOf } from '../../scripts/check/import-rules.ts'

const root = join(import.meta.dirname, '../..')
const text = (file: string) => readFileSync(join(root, file), 'utf8')

/** The packages that a source and all it leads to import. */
function packagesOf(entry: string): string[] {
  const seen = new Set([entry])
  const packages = new Set<string>()
  for (const file of seen) {
    for (const specifier of importsOf(text(file))) {
      if (specifier.startsWith('.')) seen.add(posix.join(posix.dirname(file), specifier))
      else if (!specifier.startsWith('node:')) packages.add(specifier)
    }
  }
  return [...packages].toSorted()
}

test('the demo deploys, has a rollout fail that is rolled back, and saves the summary', async () => {
  const program = join(root, 'scripts/demo.mjs')
  const { stdout } = await promisify(execFile)(process.execPath, [program, '--speed', '400'], { cwd: root })
  expect(stdout).not.toContain('Installing')
  expect(stdout.match(/^ {2}(?:✔ succeeded|✘ failed)/gm)).toEqual(['  ✔ succeeded', '  ✔ succeeded', '  ✘ failed'])
  expect(stdout.match(/web runs .*(?=\.$)/gm)).toEqual(Array(2).fill('web runs hub.c.163.com/admin/web:demo-1'))
  expect(stdout).toContain('rolled_back = true')
  const [, summary = ''] = /The job summary, as GitHub gets it: (.*)$/m.exec(stdout) ?? []
  expect(readFileSync(summary, 'utf8')).toContain('hub.c.163.com/admin/web:demo-1')
}, 60_000)

test('the demo takes no package but those that a production install has, and looks for just these', () => {
  const [, named = ''] = /const PACKAGES = \[(.*)\]/.exec(text('scripts/demo.mjs')) ?? []
  const packages = packagesOf('scripts/demo/run.ts')
  expect(named.split(', ')).toEqual(packages.map((name) => `'${name}'`))
  expect(Object.keys(JSON.parse(text('package.json')).dependencies)).toEqual(expect.arrayContaining(packages))
})
