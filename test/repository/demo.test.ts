/** `npm run demo` shows what the README says that it shows. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

test('the demo deploys, has a rollout fail that is put back, and saves the summary', async () => {
  const program = join(root, 'scripts/demo.mjs')
  const { stdout } = await promisify(execFile)(process.execPath, [program, '--speed', '400'], { cwd: root })
  expect(stdout.match(/^ {2}(?:✔ green|✘ red)/gm)).toEqual(['  ✔ green', '  ✔ green', '  ✘ red'])
  expect(stdout.match(/web runs .*(?=\.$)/gm)).toEqual(Array(2).fill('web runs hub.c.163.com/admin/web:demo-1'))
  expect(stdout).toContain('rolled_back = true')
  const [, page = ''] = /The job summary: (.*)$/m.exec(stdout) ?? []
  expect(readFileSync(page, 'utf8')).toContain('hub.c.163.com/admin/web:demo-1')
}, 60_000)
