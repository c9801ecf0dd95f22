import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { FolderMoved, hashOf, removePrivateFile, writePrivateFile } from '../../../src/github/files/private-file.ts'
import { createTempFolder as folder } from '../../../testing/runner/in-process.ts'

const scratch = () => realpathSync(folder())

const modeOf = (file: string) => statSync(file).mode & 0o777

describe('a private file', () => {
  it.each([0o000, 0o022, 0o277])('is read by its owner alone, whatever the umask: %o', (umask) => {
    const before = process.umask(umask)
    onTestFinished(() => void process.umask(before))
    const file = join(scratch(), 'key')
    expect(writePrivateFile(file, 'text\n')).toBe(true)
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

  it.each([
    ['leads nowhere', 'nowhere'],
    ['leads to a folder', 'folder'],
    ['leads to itself', 'key'],
  ])('takes the place of a link that %s', (_, target) => {
    const folder = scratch()
    mkdirSync(join(folder, 'folder'))
    symlinkSync(join(folder, target), join(folder, 'key'))
    writePrivateFile(join(folder, 'key'), 'text')
    expect(lstatSync(join(folder, 'key')).isFile()).toBe(true)
    expect(readdirSync(folder).toSorted()).toEqual(['folder', 'key'])
    expect(readdirSync(join(folder, 'folder'))).toEqual([])
  })

  it('is not written through a folder that became a link, whether near or far above it', () => {
    const [folder, elsewhere] = [scratch(), scratch()]
    mkdirSync(join(folder, 'a/b'), { recursive: true })
    mkdirSync(join(elsewhere, 'b'))
    renameSync(join(folder, 'a'), join(folder, 'moved'))
    symlinkSync(elsewhere, join(folder, 'a'))
    for (const path of ['a/key', 'a/b/key'])
      expect(() => writePrivateFile(join(folder, path), 'text')).toThrow(FolderMoved)
    expect(readdirSync(elsewhere, { recursive: true })).toEqual(['b'])
  })

  it('leaves nothing behind where it cannot be put in place', () => {
    const folder = scratch()
    mkdirSync(join(folder, 'key'))
    expect(() => writePrivateFile(join(folder, 'key'), 'text')).toThrow()
    expect(readdirSync(folder)).toEqual(['key'])
    expect(() => writePrivateFile(join(folder, 'none/key'), 'text')).toThrow('ENOENT')
  })
})

describe('removing a private file', () => {
  const print = hashOf('text')
  const written = () => {
    const file = join(realpathSync.native(scratch()), 'key')
    writePrivateFile(file, 'text')
    return file
  }

  it('removes the file that was written, and finds nothing the second time', () => {
    const file = written()
    expect(removePrivateFile(file, print)).toBe('removed')
    expect(existsSync(file)).toBe(false)
    expect(removePrivateFile(file, print)).toBe('gone')
  })

  it('leaves a file that holds something else by now', () => {
    const file = written()
    writeFileSync(file, 'mine')
    expect(removePrivateFile(file, print)).toBe('replaced')
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })

  it('leaves a link and what it leads to, even where that is the same text', () => {
    const file = written()
    const kept = `${file}.kept`
    renameSync(file, kept)
    symlinkSync(kept, file)
    expect(removePrivateFile(file, print)).toBe('replaced')
    expect(readFileSync(kept, 'utf8')).toBe('text')
    expect(lstatSync(file).isSymbolicLink()).toBe(true)
  })

  it('leaves a folder in its place, and what lies behind a folder that became a link', () => {
    const file = written()
    rmSync(file)
    mkdirSync(file)
    expect(removePrivateFile(file, print)).toBe('replaced')
    const [other, parent] = [written(), join(dirname(file), 'parent')]
    symlinkSync(dirname(other), parent)
    expect(removePrivateFile(join(parent, 'key'), print)).toBe('replaced')
    expect(readFileSync(other, 'utf8')).toBe('text')
  })
})
