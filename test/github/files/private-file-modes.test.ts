/** File systems without modes cannot be mounted by a test, so what Node says of them is put in its mouth here. */
import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { keyText, saveKey } from '../../../src/actions/manage-secret-key/key-file.ts'
import { createLog } from '../../../src/github/report/log.ts'
import { captureOutput, createTempFolder } from '../../../testing/runner/in-process.ts'

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  return {
    ...fs,
    fchmodSync: () => {
      throw Object.assign(new Error('EPERM: operation not permitted, fchmod'), { code: 'EPERM' })
    },
    // What a FAT volume shows of every file.
    fstatSync: (file: number, options?: { bigint: true }) =>
      options ? fs.fstatSync(file, options) : Object.assign(fs.fstatSync(file), { mode: 0o100755 }),
  }
})

describe.skipIf(process.platform === 'win32')('where a file system has no modes', () => {
  it('a key is written all the same, and who may read it is said', () => {
    const lines = captureOutput()
    const file = join(realpathSync(createTempFolder()), 'key')
    saveKey(file, keyText('a key'), { log: createLog() })
    expect(readFileSync(file, 'utf8')).toBe('a key\n')
    expect(lines().at(-1)).toMatch(
      /^::warning::The file system of key_file does not support file permissions: other users/,
    )
  })
})

describe('on Windows', () => {
  it('a key is written without a word, since its folder says who may read it', () => {
    const platform = vi.spyOn(process, 'platform', 'get').mockReturnValue('win32')
    const lines = captureOutput()
    const file = join(realpathSync(createTempFolder()), 'key')
    saveKey(file, keyText('a key'), { log: createLog() })
    platform.mockRestore()
    expect(readFileSync(file, 'utf8')).toBe('a key\n')
    expect(lines().filter((line) => !line.startsWith('::add-mask::'))).toEqual([])
  })
})
