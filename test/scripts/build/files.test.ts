import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { compareFiles, leftovers, listFiles, writeFiles } from '../../../scripts/build/files.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fengchao-files-'))
})

afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

it('writes what differs and says what it wrote', async () => {
  expect(await writeFiles(root, new Map([['a/b.txt', 'one']]))).toEqual(['a/b.txt'])
  expect(await writeFiles(root, new Map([['a/b.txt', 'one']]))).toEqual([])
  expect(readFileSync(join(root, 'a/b.txt'), 'utf8')).toBe('one')
})

it('names missing and stale files and writes neither', async () => {
  await writeFiles(root, new Map([['stale.txt', 'old']]))
  const problems = await compareFiles(
    root,
    new Map([
      ['stale.txt', 'new'],
      ['missing.txt', 'x'],
    ]),
  )
  expect(problems).toEqual([
    expect.stringContaining('stale.txt is stale'),
    expect.stringContaining('missing.txt is missing'),
  ])
  expect(readFileSync(join(root, 'stale.txt'), 'utf8')).toBe('old')
})

it('finds what nothing derives any more', async () => {
  await writeFiles(
    root,
    new Map([
      ['actions/gone/action.yml', ''],
      ['actions/kept/action.yml', ''],
    ]),
  )
  expect(leftovers(root, 'actions/*/action.yml', new Map([['actions/kept/action.yml', '']]))).toEqual([
    'actions/gone/action.yml',
  ])
})

it('lists files sorted and leaves folders out', async () => {
  await writeFiles(
    root,
    new Map([
      ['b.txt', ''],
      ['a/c.txt', ''],
    ]),
  )
  expect(listFiles(root, '**/*')).toEqual(['a/c.txt', 'b.txt'])
})
