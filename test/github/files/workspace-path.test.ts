import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseDefaultFile, parseTargetPath, parseWorkspaceFile } from '../../../src/github/files/workspace-path.ts'
import { InputProblem } from '../../../src/github/inputs/input.ts'

let base: string
let workspace: string

beforeAll(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'workspace-path-')))
  workspace = join(base, 'repo')
  mkdirSync(join(workspace, 'docker', 'app'), { recursive: true })
  mkdirSync(join(base, 'repo-of-others'))
  mkdirSync(join(base, 'temp'))
  writeFileSync(join(workspace, 'Dockerfile'), 'FROM scratch\n')
  writeFileSync(join(workspace, '..Dockerfile'), 'FROM scratch\n')
  writeFileSync(join(workspace, 'docker', 'app', 'Dockerfile'), 'FROM nginx\n')
  writeFileSync(join(workspace, 'large'), Buffer.alloc(1024 * 1024 + 1))
  writeFileSync(join(workspace, 'full'), Buffer.alloc(1024 * 1024))
  writeFileSync(join(base, 'secret'), 'outside')
  writeFileSync(join(base, 'repo-of-others', 'file'), 'outside')
  symlinkSync(join(base, 'secret'), join(workspace, 'leads-out'))
  symlinkSync(base, join(workspace, 'folder-out'))
  symlinkSync('Dockerfile', join(workspace, 'leads-in'))
  symlinkSync(workspace, join(base, 'link-to-repo'))
  symlinkSync(join(base, 'nowhere'), join(workspace, 'dangling'))
  symlinkSync('circle', join(workspace, 'circle'))
  symlinkSync(join(base, 'repo-of-others'), join(base, 'temp', 'folder-out'))
  symlinkSync(join(base, 'nowhere'), join(base, 'temp', 'dangling'))
})

afterAll(() => rmSync(base, { recursive: true }))

describe('a file of the workspace', () => {
  it.each([
    ['Dockerfile', 'Dockerfile'],
    ['./docker/app/Dockerfile', 'docker/app/Dockerfile'],
    ['docker\\app\\Dockerfile', 'docker/app/Dockerfile'],
    ['docker/../Dockerfile', 'Dockerfile'],
    ['..Dockerfile', '..Dockerfile'],
    ['leads-in', 'Dockerfile'],
  ])('is found as %j', (text, relative) => {
    const file = parseWorkspaceFile(text, workspace)
    expect(file).toMatchObject({ relative, path: join(workspace, relative), problem: undefined })
    expect(file.read().toString()).toMatch(/^FROM/)
  })

  it('may be named absolutely, also through a link to the workspace', () => {
    expect(parseWorkspaceFile(join(workspace, 'Dockerfile'), workspace).relative).toBe('Dockerfile')
    expect(parseWorkspaceFile(join(base, 'link-to-repo', 'Dockerfile'), workspace).relative).toBe('Dockerfile')
    expect(parseWorkspaceFile('Dockerfile', join(base, 'link-to-repo')).relative).toBe('Dockerfile')
  })

  it.each([
    ['../secret', 'is outside the workspace'],
    ['..\\secret', 'is outside the workspace'],
    ['../repo-of-others/file', 'is outside the workspace'],
    ['docker/../../secret', 'is outside the workspace'],
    ['..', 'is outside the workspace'],
    ['leads-out', 'is outside the workspace'],
    ['folder-out/secret', 'is outside the workspace'],
    ['/etc/hostname', 'is outside the workspace'],
    ['missing', 'was not found'],
    ['dangling', 'was not found'],
    ['circle', 'was not found'],
    ['docker/app/../../folder-out/secret', 'is outside the workspace'],
    ['Dockerfile/x', 'was not found'],
    ['docker', 'is not a regular file'],
    ['.', 'is not a regular file'],
    ['large', 'has 1048577'],
  ])('is not %j', (text, why) => {
    expect(() => parseWorkspaceFile(text, workspace)).toThrow(InputProblem)
    expect(() => parseWorkspaceFile(text, workspace)).toThrow(`"${text}" ${why}`)
  })

  it.runIf(process.platform !== 'win32')('is not a path of another drive', () => {
    expect(() => parseWorkspaceFile('C:\\secret', workspace)).toThrow('is outside the workspace')
  })

  it('is not a path with a NUL in it', () => {
    expect(() => parseWorkspaceFile('Dockerfile\0.txt', workspace)).toThrow(
      'must be a path; "Dockerfile\\u0000.txt" is not a path',
    )
  })

  it('may have its limit exactly', () => {
    expect(parseWorkspaceFile('full', workspace).read()).toHaveLength(1024 * 1024)
    expect(() => parseWorkspaceFile('Dockerfile', workspace, { maxBytes: 5 })).toThrow('at most 5 bytes')
  })

  it('is checked again when it is read', () => {
    writeFileSync(join(workspace, 'grows'), 'x')
    const file = parseWorkspaceFile('grows', workspace, { maxBytes: 5 })
    writeFileSync(join(workspace, 'grows'), 'x'.repeat(6))
    expect(() => file.read()).toThrow('must be a file of at most 5 bytes; "grows" has 6')
    rmSync(join(workspace, 'grows'))
    expect(() => file.read()).toThrow(new InputProblem('must be a readable file; "grows" cannot be read'))
  })

  it.runIf(process.platform !== 'win32')('is not followed through a link that took its place', () => {
    writeFileSync(join(workspace, 'swapped'), 'x')
    const file = parseWorkspaceFile('swapped', workspace)
    rmSync(join(workspace, 'swapped'))
    symlinkSync(join(base, 'secret'), join(workspace, 'swapped'))
    expect(() => file.read()).toThrow('cannot')
  })
})

describe.runIf(process.platform !== 'win32')('what takes the place of a file after the inputs were read', () => {
  const fresh = (name: string) => {
    mkdirSync(join(workspace, name))
    writeFileSync(join(workspace, name, 'file'), 'inside')
    return parseWorkspaceFile(`${name}/file`, workspace)
  }

  it('is not read where it is a folder that leads out', () => {
    const file = fresh('swapped-folder')
    rmSync(join(workspace, 'swapped-folder'), { recursive: true })
    symlinkSync(join(base, 'repo-of-others'), join(workspace, 'swapped-folder'))
    expect(() => file.read()).toThrow(new InputProblem('must be a readable file; "swapped-folder/file" cannot be read'))
  })

  it('is not read where it is a folder that leads to the same file by another way', () => {
    const file = fresh('moved-folder')
    renameSync(join(workspace, 'moved-folder'), join(base, 'moved-folder'))
    symlinkSync(join(base, 'moved-folder'), join(workspace, 'moved-folder'))
    expect(() => file.read()).toThrow('"moved-folder/file" cannot')
  })

  it('is not waited for where it is a pipe', () => {
    const file = fresh('piped')
    rmSync(join(workspace, 'piped', 'file'))
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(workspace, 'piped', 'file')])
    expect(() => file.read()).toThrow('"piped/file" cannot')
    expect(() => parseWorkspaceFile('piped/file', workspace)).toThrow('is not a regular file')
    expect(() => parseTargetPath('piped/file', [workspace])).toThrow('is not a regular file')
  })
})

describe('a default file', () => {
  it('is the file where it is there', () => {
    expect(parseDefaultFile('Dockerfile', workspace).read().toString()).toBe('FROM scratch\n')
  })

  it('tells what is wrong with it only to those who read it', () => {
    const file = parseDefaultFile('missing', workspace)
    expect(file).toMatchObject({ relative: 'missing', problem: expect.stringContaining('"missing" was not found') })
    expect(() => file.read()).toThrow(InputProblem)
  })

  it('does not hide a workspace that is not there', () => {
    expect(() => parseDefaultFile('Dockerfile', join(base, 'nowhere'))).toThrow('ENOENT')
  })
})

describe('the path of a file to be written', () => {
  it('is in the workspace, or in another folder that is allowed', () => {
    const temp = join(base, 'temp')
    expect(parseTargetPath('docker/key.pem', [workspace])).toBe(join(workspace, 'docker', 'key.pem'))
    expect(parseTargetPath('Dockerfile', [workspace])).toBe(join(workspace, 'Dockerfile'))
    expect(parseTargetPath(join(temp, 'key.pem'), [workspace, temp])).toBe(join(temp, 'key.pem'))
  })

  it.each([
    ['../key.pem', 'is outside the workspace'],
    ['folder-out/key.pem', 'is outside the workspace'],
    ['/etc/key.pem', 'is outside the workspace'],
    ['nowhere/key.pem', 'was not found'],
    ['docker', 'is not a regular file'],
    ['leads-in', 'is not a regular file'],
    ['leads-out', 'is not a regular file'],
    ['dangling', 'is not a regular file'],
    ['circle', 'is not a regular file'],
    ['circle/key.pem', 'was not found'],
    ['dangling/key.pem', 'was not found'],
    ['docker/../folder-out/temp/key.pem', 'is outside the workspace'],
  ])('is not %j', (text, why) => {
    expect(() => parseTargetPath(text, [workspace])).toThrow(`"${text}" ${why}`)
  })

  it.each(['folder-out/key.pem', 'dangling', '../secret', '../repo-of-others/file'])(
    'is not %j of the folder for temporary files',
    (text) => {
      const path = `${join(base, 'temp')}/${text}`
      expect(() => parseTargetPath(path, [workspace, join(base, 'temp')])).toThrow(InputProblem)
    },
  )
  it('is not one whose name is longer than a name may be', () => {
    expect(() => parseTargetPath('a'.repeat(5_000), [workspace])).toThrow(
      /^must be the path of a file; "a+…" cannot be a file$/,
    )
  })
})
