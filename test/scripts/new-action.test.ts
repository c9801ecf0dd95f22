/** Somebody who has never seen the project adds an action: in a copy of the checkout, where all checks hold afterwards. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newFiles } from '../../scripts/new-action/files.ts'
import { createTempFolder } from '../../testing/runner/in-process.ts'

const root = join(import.meta.dirname, '../..')
/** What the copy does not need: history, what others write, and what only the renderer of pictures has. */
const LEFT_OUT = ['.git', 'node_modules', 'coverage', 'reports', 'lib', '.stryker-tmp', '.demo', '.pictures']

/** A copy of the checkout, with the packages of this one. */
function copy(): string {
  const folder = join(createTempFolder(), 'checkout')
  cpSync(root, folder, {
    recursive: true,
    filter: (path) => !LEFT_OUT.includes(relative(root, path).split(sep).at(-1) ?? ''),
  })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  return folder
}

describe('npm run new:action', () => {
  it('writes an action with which everything is well: build, types, lint, import rules and its test', () => {
    const folder = copy()
    const run = (...args: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
      expect(status, `${args.join(' ')}\n${stdout}${stderr}`).toBe(0)
      return stdout
    }
    const tool = (path: string) => join('node_modules', path)
    const said = run('scripts/new-action.ts', 'touch-service')
    const files = said.match(/^ {2}(src|test|docs)\/\S+/gm)?.map((path) => path.trim()) ?? []
    expect(files).toEqual(
      expect.arrayContaining([
        'src/actions/touch-service.ts',
        'test/actions/touch-service.test.ts',
        'docs/words/touch-service.yaml',
      ]),
    )
    expect(files.length).toBeLessThanOrEqual(4)
    for (const file of files) expect(existsSync(join(folder, file)), file).toBe(true)

    run('scripts/build.ts')
    expect(existsSync(join(folder, 'dist/touch-service.js'))).toBe(true)
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('| [`touch-service`](#touch-service) |')
    run(tool('typescript/bin/tsc'), '--noEmit')
    run(
      tool('@biomejs/biome/bin/biome'),
      'check',
      '--error-on-warnings',
      'src/actions',
      'src/registry.ts',
      'test/actions',
    )
    const rules =
      "import { importProblems } from './scripts/check/import-rules.ts'; console.log(await importProblems('.'))"
    expect(run('--input-type=module', '--eval', rules)).toBe('[]\n')
    const tests = ['test/actions/touch-service.test.ts', 'test/actions/every', 'test/drift.test.ts']
    run(tool('vitest/vitest.mjs'), 'run', '--project', 'unit', ...tests, '-t', 'touch-service|derived')
  }, 120_000)

  it.each(['', 'Touch', 'touch_service', 'touch-', '../x', 'touch2'])('takes no name like %j', (name) => {
    expect(() => newFiles(name)).toThrow('lower-case words with hyphens')
  })

  it('leaves an action alone that exists', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/new-action.ts', 'scale'], {
      cwd: root,
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([1, expect.stringContaining('src/actions/scale.ts exists already.')])
  })
})
