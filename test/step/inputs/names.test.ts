import { describe, expect, it } from 'vitest'
import { type TextOptions, text } from '../../../src/github/inputs/input-kinds.ts'
import {
  containerName,
  imagePath,
  isDigest,
  isImagePath,
  LABEL_NAME,
  REPOSITORY_NAME,
  TAG_NAME,
  tagFromRef,
} from '../../../src/step/inputs/names.ts'

async function takes(options: TextOptions, given: string): Promise<boolean> {
  const input = text({ required: true, ...options })
  return Promise.resolve()
    .then(() => input.parse(given, { workspace: '/' }))
    .then((value) => value === given)
    .catch(() => false)
}

const HOSTILE = ['', ' ', '..', '.', '../x', 'x/../y', '/x', 'x/', 'x y', 'x\ny', 'x%2e', 'x?y', 'x#y', '名', 'x\\y']

describe.each<[string, TextOptions, string[], string[]]>([
  [
    'a repository',
    REPOSITORY_NAME,
    ['web', 'admin/web', 'My_App.v2', '0day', 'a'.repeat(200)],
    ['-web', 'a'.repeat(201)],
  ],
  [
    'a tag',
    TAG_NAME,
    ['v1', 'latest', '_x', '1.2.3-rc.1', 'A'.repeat(128)],
    ['-v1', '.v1', 'v/1', 'v:1', 'a'.repeat(129)],
  ],
  [
    'a label',
    LABEL_NAME,
    ['a', 'mylb', 'my-lb-1', `a${'b'.repeat(23)}`],
    ['A', '1lb', '-lb', 'lb-', 'my_lb', 'a.b', `a${'b'.repeat(24)}`],
  ],
])('%s', (_, options, good, bad) => {
  it.each(good)('may be called %s', async (name) => {
    expect(await takes(options, name)).toBe(true)
  })

  it.each([...bad, ...HOSTILE])('is never called %j', async (name) => {
    expect(await takes(options, name)).toBe(false)
  })
})

describe('the name of a container', () => {
  it.each(['web', 'container002', 'a-b', 'a'])('may be %s', async (name) => {
    expect(await containerName().parse(name, { workspace: '/' })).toBe(name)
  })

  it.each(['Web', '-a', 'a-', 'a_b', '../x', 'a b', `a${'b'.repeat(63)}`])('is refused as %j', async (name) => {
    await expect(async () => containerName().parse(name, { workspace: '/' })).rejects.toThrow(
      'must be the name of a container',
    )
  })

  it('may be left out', () => {
    expect(containerName()).toMatchObject({ required: false })
  })
})

describe('an image', () => {
  const parse = async (given: string) => imagePath().parse(given, { workspace: '/' })

  it.each(['hub.c.163.com/admin/web:v1', 'hub.c.163.com/admin/web', 'localhost:5000/a/b/c:v1', 'hub/_x'])(
    'may be called %s',
    async (name) => {
      expect(await parse(name)).toBe(name)
    },
  )

  it.each([
    ...['web', 'web:v1', 'hub.c.163.com/admin/web:', 'hub.c.163.com//web', 'https://hub/web'],
    ...HOSTILE.filter((name) => name !== ''),
  ])('is never called %j', async (name) => {
    await expect(parse(name)).rejects.toThrow('must be an image such as hub.c.163.com/admin/web:v2; got "')
  })

  it('has at most 400 characters', async () => {
    await expect(parse(`h/${'a'.repeat(400)}`)).rejects.toThrow('must have at most 400 characters; got 402')
  })

  it.each(['hub/web@sha256:00', `hub.c.163.com/admin/web:v1@sha256:${'0'.repeat(64)}`])(
    'is not named by its digest, and the reason is told: %s',
    async (name) => {
      expect(isDigest(name)).toBe(true)
      await expect(parse(name)).rejects.toThrow('the platform identifies images only by repository and tag')
    },
  )
})

describe('text that is the full name of an image', () => {
  it.each([
    ['hub.c.163.com/admin/web:v1', true],
    ['hub.c.163.com/admin/web:v1 ', false],
    ['web', false],
    [`hub/${'a'.repeat(397)}`, false],
  ])('%j: %s', (given, is) => {
    expect(isImagePath(given)).toBe(is)
  })
})

describe('what a tag takes of a git ref', () => {
  it.each([
    ['v1.2.3', 'v1.2.3'],
    ['feature/login', 'feature-login'],
    ['release/2017/06', 'release-2017-06'],
    ['v1+build.5', 'v1-build.5'],
    ['发布-1', '1'],
    ['--x', 'x'],
    ['...', ''],
    ['', ''],
  ])('of %j is %j', (ref, tag) => {
    expect(tagFromRef(ref)).toBe(tag)
  })
})
