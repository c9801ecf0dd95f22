import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { writePrivateFile } from '../../src/workflow/private-file.ts'
import { scratch } from './runner.ts'

const modeOf = (file: string) => statSync(file).mode & 0o777

describe('a private file', () => {
  it.each([0o000, 0o022, 0o277])('is read by its owner alone, whatever the umask: %o', (umask) => {
    const before = process.umask(umask)
    onTestFinished(() => void process.umask(before))
    const file = join(scratch(), 'key')
    writePrivateFile(file, 'text\n')
    expect(readFileSync(file, 'utf8')).toBe('text\n')
    expect(modeOf(file)).toBe(0o600)
  })

  it('takes the place of a file, and with it of its mode', () => {
    const folder = scratch()
    const file = join(folder, 'key')
    writeFileSync(file, 'older and longer')
    chmodSync(file, 0o666)
    writePrivateFile(file, 'new')
    expect(readFileSync(file, 'utf8')).toBe('new')
    expect(modeOf(file)).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['key'])
  })

  it('takes the place of a link, and leaves what it led to alone', () => {
    const folder = scratch()
    const elsewhere = join(folder, 'elsewhere')
    writeFileSync(elsewhere, 'mine')
    symlinkSync(elsewhere, join(folder, 'soft'))
    linkSync(elsewhere, join(folder, 'hard'))
    for (const name of ['soft', 'hard']) {
      writePrivateFile(join(folder, name), 'key')
      expect(lstatSync(join(folder, name)).isFile()).toBe(true)
    }
    expect(readFileSync(elsewhere, 'utf8')).toBe('mine')
  })

  it('leaves nothing behind where it cannot be put in place', () => {
    const folder = scratch()
    mkdirSync(join(folder, 'key'))
    expect(() => writePrivateFile(join(folder, 'key'), 'text')).toThrow()
    expect(readdirSync(folder)).toEqual(['key'])
    expect(() => writePrivateFile(join(folder, 'none/key'), 'text')).toThrow('ENOENT')
  })
})
