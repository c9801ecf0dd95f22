import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../../src/github/inputs/input.ts'
import { readEvent } from '../../../src/github/runner/event.ts'
import { speak } from '../../../src/messages/message.ts'
import { type BuildInputs, tagProblems } from '../../../src/step/inputs/build.ts'
import { parseDockerfile } from '../../../src/step/inputs/dockerfile.ts'
import { resolveBuild } from '../../../src/step/operations/build.ts'
import { createTempFolder } from '../../../testing/runner/in-process.ts'

const COMMIT = '0123456789abcdef0123456789abcdef01234567'
const OTHER = 'fedcba9876543210fedcba9876543210fedcba98'
const sha = { GITHUB_SHA: COMMIT }
const pushed = (name: string) => ({ ...sha, GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: name })

/** A workspace with these files. */
function workspace(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = createTempFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

function inputsIn(folder: string, own: Partial<BuildInputs> = {}, file = 'Dockerfile'): BuildInputs {
  const docker_file = parseDockerfile(file, { workspace: folder })
  return { tag: undefined, skip_existing: undefined, docker_file, ...own }
}

/** What is built of this Dockerfile in a run with this environment. */
function built(env: Readonly<Record<string, string>>, files: Parameters<typeof workspace>[0], file?: string) {
  const folder = workspace(files)
  const inputs = inputsIn(folder, {}, file)
  return resolveBuild(inputs, readEvent({ GITHUB_WORKSPACE: folder, ...env }))
}

const tagOf = (env: Readonly<Record<string, string>>, files: Parameters<typeof workspace>[0], file?: string) =>
  built(env, files, file).tag

const hashOf = (commit: string, dockerfile: string) =>
  createHash('sha256').update(`${commit}\n${dockerfile}`).digest('hex').slice(0, 8)

const Dockerfile = 'FROM x\n'

describe('a default tag', () => {
  it('is twelve characters of the commit and eight of the hash of commit and Dockerfile', () => {
    expect(tagOf(sha, { Dockerfile })).toBe(`0123456789ab-${hashOf(COMMIT, Dockerfile)}`)
    expect(tagOf(sha, { Dockerfile })).toBe('0123456789ab-b4a9bdb9')
  })

  it.each([
    ['v1.2.3', 'v1.2.3'],
    ['release/2017-06', 'release-2017-06'],
    ['v1+build 5', 'v1-build-5'],
    ['..-.v1', 'v1'],
    ['发布-1', '1'],
    ['发布', '0123456789ab'],
    ['...', '0123456789ab'],
    ['a'.repeat(200), 'a'.repeat(119)],
  ])('of the tag %j that was pushed begins with %j', (name, begins) => {
    const tag = tagOf(pushed(name), { Dockerfile })
    expect(tag).toBe(`${begins}-${hashOf(COMMIT, Dockerfile)}`)
    expect(tag.length).toBeLessThanOrEqual(128)
  })

  it('is another one for another commit, another Dockerfile, and the same git tag of another commit', () => {
    const tags = [
      tagOf(sha, { Dockerfile }),
      tagOf({ GITHUB_SHA: `0123456789ab${OTHER.slice(12)}` }, { Dockerfile }),
      tagOf(sha, { Dockerfile: 'FROM y\n' }),
      tagOf(pushed('nightly'), { Dockerfile }),
      tagOf({ ...pushed('nightly'), GITHUB_SHA: OTHER }, { Dockerfile }),
    ]
    expect(new Set(tags).size).toBe(tags.length)
  })

  it('is another one for git tags that look the same in a tag', () => {
    const first = tagOf(pushed('v1/rc'), { Dockerfile })
    expect(tagOf({ ...pushed('v1-rc'), GITHUB_SHA: OTHER }, { Dockerfile })).not.toBe(first)
  })

  it('is of the commit that is checked out, whatever the run is about', () => {
    const tag = tagOf(sha, { Dockerfile, '.git/HEAD': OTHER })
    expect(tag).toBe(`fedcba987654-${hashOf(OTHER, Dockerfile)}`)
    expect(tagOf({}, { Dockerfile, '.git/HEAD': OTHER })).toBe(tag)
  })

  it('is of the repository that the Dockerfile lies in', () => {
    const files = { 'app/Dockerfile': Dockerfile, '.git/HEAD': COMMIT, 'app/.git/HEAD': OTHER }
    expect(tagOf(sha, files, 'app/Dockerfile')).toBe(`fedcba987654-${hashOf(OTHER, Dockerfile)}`)
  })

  it('is missed where no commit is known', () => {
    const folder = workspace({ Dockerfile })
    const env = { GITHUB_WORKSPACE: folder, GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1' }
    const inputs = inputsIn(folder)
    expect(tagProblems(inputs, env)).toEqual([
      { input: 'tag', message: expect.stringContaining('is required here, because there is no commit') },
    ])
    expect(() => resolveBuild(inputs, readEvent(env))).toThrow(InputError)
    expect(tagProblems({ ...inputs, tag: 'v1' }, env)).toEqual([])
    expect(tagProblems(inputs, { ...env, ...sha })).toEqual([])
  })
})

describe('a tag that is built already', () => {
  it.each([
    [undefined, undefined, true],
    ['v1', undefined, false],
    ['v1', true, true],
    [undefined, false, false],
  ])('with the tag %j and skip_existing %j is taken as it is: %s', (tag, skip_existing, taken) => {
    const folder = workspace({ Dockerfile })
    const build = resolveBuild(inputsIn(folder, { tag, skip_existing }), readEvent(sha))
    expect(build).toMatchObject({ skip_existing: taken, namesContent: tag === undefined })
  })
})

describe('the Dockerfile of a build', () => {
  it('is read byte for byte', () => {
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x46, 0x0d, 0x0a])
    const folder = workspace({ Dockerfile: bytes })
    const inputs = inputsIn(folder, { tag: 'v1' })
    expect([...resolveBuild(inputs, readEvent({})).dockerfile]).toEqual([...bytes])
    expect(tagProblems(inputs, {})).toEqual([])
  })

  it('that only the default names is missed only where it is needed, with what has to run first', () => {
    const inputs = inputsIn(createTempFolder(), { tag: 'v1' })
    expect(tagProblems(inputs, {})).toEqual([
      {
        input: 'docker_file',
        message: expect.stringMatching(/"Dockerfile" was not found.*run actions\/checkout before/),
      },
    ])
    expect(() => resolveBuild(inputs, readEvent({}))).toThrow('was not found')
  })

  it('that somebody asked for is missed at once', () => {
    expect(() => inputsIn(createTempFolder(), {}, 'web.Dockerfile')).toThrow('actions/checkout')
  })

  it('holds at most 1 MiB', () => {
    const folder = workspace({ 'web.Dockerfile': Buffer.alloc(1024 * 1024) })
    const inputs = inputsIn(folder, { tag: 'v1' }, 'web.Dockerfile')
    expect(resolveBuild(inputs, readEvent({})).dockerfile).toHaveLength(1024 * 1024)
    writeFileSync(join(folder, 'web.Dockerfile'), Buffer.alloc(1024 * 1024 + 1))
    expect(() => inputsIn(folder, {}, 'web.Dockerfile')).toThrow('at most 1048576 bytes')
  })

  it('that copies local files is warned of, with its lines', () => {
    const files = { Dockerfile: 'FROM x\nCOPY a /a\nADD https://example.com/b /b\nADD c /c\n' }
    const [warning, ...others] = built(sha, files).warnings
    expect(warning).toContain('Dockerfile copies local files')
    expect(warning).toContain('(line 2: COPY a /a, line 4: ADD c /c)')
    expect(others).toEqual([])
    expect(built(sha, { Dockerfile }).warnings).toEqual([])
  })

  it('that copies local files is warned of in Chinese too', () => {
    speak('zh')
    try {
      const [warning] = built(sha, { Dockerfile: 'FROM x\nCOPY a /a\n' }).warnings
      expect(warning).toContain('第 2 行：COPY a /a')
    } finally {
      speak('en')
    }
  })
})
