import {
  closeSync,
  linkSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { isStillAt } from '../../../src/github/files/opened-file.ts'
import { createTempFolder } from '../../../testing/runner/in-process.ts'

/** An open file in a folder of its own, and what the folder is called. */
function opened() {
  const folder = realpathSync(createTempFolder())
  mkdirSync(join(folder, 'a'))
  const path = join(folder, 'a', 'file')
  writeFileSync(path, 'text')
  const file = openSync(path, 'r')
  onTestFinished(() => closeSync(file))
  return { folder, path, file }
}

describe('an open file', () => {
  it('is still at the path that it was opened by', () => {
    const { file, path } = opened()
    expect(isStillAt(file, path)).toBe(true)
  })

  it.each([
    ['was removed', (path: string) => rmSync(path)],
    [
      'was replaced',
      (path: string) => {
        rmSync(path)
        writeFileSync(`${path}.other`, '')
        renameSync(`${path}.other`, path)
      },
    ],
    [
      'is behind a link now',
      (path: string) => {
        renameSync(path, `${path}.moved`)
        symlinkSync(`${path}.moved`, path)
      },
    ],
  ])('is no longer where it %s', (_, change) => {
    const { file, path } = opened()
    change(path)
    expect(isStillAt(file, path)).toBe(false)
  })

  it('is no longer where a folder on its way became a link, though the same file is found through it', () => {
    const { folder, file, path } = opened()
    renameSync(join(folder, 'a'), join(folder, 'moved'))
    symlinkSync(join(folder, 'moved'), join(folder, 'a'))
    expect(isStillAt(file, path)).toBe(false)
  })

  it('was reached through a folder that was a link only while it was opened', () => {
    const { folder, path } = opened()
    mkdirSync(join(folder, 'elsewhere'))
    writeFileSync(join(folder, 'elsewhere', 'file'), 'other')
    const elsewhere = openSync(join(folder, 'elsewhere', 'file'), 'r')
    onTestFinished(() => closeSync(elsewhere))
    expect(isStillAt(elsewhere, path)).toBe(false)
  })

  it('may have another name as well', () => {
    const { folder, file, path } = opened()
    linkSync(path, join(folder, 'other'))
    expect(isStillAt(file, path)).toBe(true)
  })
})
