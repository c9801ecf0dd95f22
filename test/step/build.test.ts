import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildInputs, chosenTag, readDockerfile, tagProblems } from '../../src/step/build.ts'
import { readEvent } from '../../src/workflow/event.ts'
import { InputError } from '../../src/workflow/input.ts'
import { scratch } from '../workflow/runner.ts'

const sha = { GITHUB_SHA: '0123456789abcdef' }
const dockerfile = async (text: string, workspace: string) => buildInputs.docker_file.parse(text, { workspace })

describe('the tag of a build', () => {
  it.each([
    ['v1', {}, 'v1'],
    ['v1', sha, 'v1'],
    [undefined, sha, '0123456789ab'],
    [undefined, { ...sha, GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v2/rc+1' }, 'v2-rc-1'],
    [undefined, { ...sha, GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'main' }, '0123456789ab'],
  ])('given as %j in %j is %s', (tag, env, chosen) => {
    expect(chosenTag(tag, readEvent(env))).toBe(chosen)
    expect(tagProblems({ tag }, env)).toEqual([])
  })

  it.each([{}, { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: '...' }])('is missed where no event tells it: %j', (env) => {
    expect(tagProblems({}, env)).toEqual([{ input: 'tag', message: expect.stringContaining('is required here') }])
    expect(() => chosenTag(undefined, readEvent(env))).toThrow(InputError)
  })
})

describe('the Dockerfile of a build', () => {
  it('is read byte for byte', async () => {
    const folder = scratch()
    writeFileSync(join(folder, 'Dockerfile'), Buffer.from([0xef, 0xbb, 0xbf, 0x46, 0x0d, 0x0a]))
    const file = await dockerfile('Dockerfile', folder)
    expect([...readDockerfile(file)]).toEqual([0xef, 0xbb, 0xbf, 0x46, 0x0d, 0x0a])
    expect(tagProblems({ tag: 'v1', docker_file: file }, {})).toEqual([])
  })

  it('that only the default names is missed only where it is needed', async () => {
    const file = await dockerfile('Dockerfile', scratch())
    expect(tagProblems({ tag: 'v1', docker_file: file }, {})).toEqual([
      { input: 'docker_file', message: expect.stringContaining('"Dockerfile" was not found') },
    ])
    expect(() => readDockerfile(file)).toThrow('was not found')
  })

  it('that somebody asked for is missed at once', async () => {
    await expect(async () => dockerfile('web.Dockerfile', scratch())).rejects.toThrow('was not found')
  })

  it('holds at most 1 MiB', async () => {
    const folder = scratch()
    writeFileSync(join(folder, 'web.Dockerfile'), Buffer.alloc(1024 * 1024))
    expect(readDockerfile(await dockerfile('web.Dockerfile', folder))).toHaveLength(1024 * 1024)
    writeFileSync(join(folder, 'web.Dockerfile'), Buffer.alloc(1024 * 1024 + 1))
    await expect(async () => dockerfile('web.Dockerfile', folder)).rejects.toThrow('at most 1048576 bytes')
  })
})
