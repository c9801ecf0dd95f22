import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { licensesText, modulesOf } from '../../../scripts/build/bundle/licenses.ts'
import { type Files, writeFiles } from '../../../scripts/build/files.ts'
import { compareLicences, isAllowed, licenceProblems, packagesOfModules } from '../../../scripts/check/licences.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

async function folderWith(files: Files): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'fengchao-licences-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  await writeFiles(folder, files)
  return folder
}

const text = 'Permission is hereby granted, free of charge, to any person. '.repeat(8)
const licences = (...names: readonly string[]) =>
  names.map((name) => `${name} (MIT)\n\n${text}\n`).join(`\n${'-'.repeat(80)}\n\n`)

const undici = { name: 'undici', version: '8.1.2', license: 'MIT' }
const core = { name: '@actions/core', version: '3.0.1', license: 'MIT' }

describe('the modules of a bundle', () => {
  it('are all of them, those joined in one too', () => {
    const stats = { modules: [{ name: 'main.js + 1 modules', modules: [{ name: 'a.js' }] }, { name: 'b.js' }] }
    expect(modulesOf(stats)).toEqual(['main.js + 1 modules', 'a.js', 'b.js'])
  })

  it('belong to the nearest package with a version, also one inside another', async () => {
    const of = (name: string) => JSON.stringify({ name, version: '1.0.0', license: 'ISC' })
    const folder = await folderWith(
      new Map([
        ['node_modules/outer/package.json', of('outer')],
        ['node_modules/outer/esm/package.json', '{"type":"module"}'],
        ['node_modules/outer/node_modules/inner/package.json', of('inner')],
        ['node_modules/@scope/one/package.json', of('@scope/one')],
        ['node_modules/unnamed-licence/package.json', '{"name":"unnamed-licence","version":"1.0.0"}'],
      ]),
    )
    const modules = [
      '../node_modules/outer/esm/index.js',
      '../node_modules/outer/other.js',
      '../node_modules/outer/node_modules/inner/index.js',
      '../node_modules/@scope/one/lib/a/b.js',
      '../node_modules/unnamed-licence/index.js',
      '../src/main.js',
      'external "node:fs"',
    ]
    const found = packagesOfModules(join(folder, 'lib'), modules)
    expect(found.map(({ name, license }) => [name, license])).toEqual([
      ['outer', 'ISC'],
      ['inner', 'ISC'],
      ['@scope/one', 'ISC'],
      ['unnamed-licence', 'none'],
    ])
  })
})

describe('dist/licenses.txt', () => {
  it('is in order where each package is named with its text', () => {
    expect(compareLicences([undici, core], licences('undici 8.1.2', '@actions/core 3.0.1'))).toEqual([])
  })

  it('is in order as the build writes it', async () => {
    const modules = ['../../node_modules/undici/index.js', '../../node_modules/yaml/dist/index.js']
    const packages = packagesOfModules(join(root, 'scripts/bundle'), modules)
    const written = await licensesText(root, ['node_modules/undici', 'node_modules/yaml'])
    expect(packages).toHaveLength(2)
    expect(compareLicences(packages, written)).toEqual([])
  })

  it.each([
    ['a package is missing', licences('undici 8.1.2'), 'does not name @actions/core 3.0.1'],
    [
      'a package has another version',
      licences('undici 8.1.2', '@actions/core 3.0.0'),
      'does not name @actions/core 3.0.1',
    ],
    [
      'a package is no longer bundled',
      licences('undici 8.1.2', '@actions/core 3.0.1', 'gone 1.0.0'),
      'names gone, which is not bundled',
    ],
    [
      'a text is missing',
      `${licences('undici 8.1.2')}\n${'-'.repeat(80)}\n\n@actions/core 3.0.1 (MIT)\n\n`,
      'lacks the licence text of @actions/core',
    ],
    ['the file is missing', '', 'does not name undici 8.1.2'],
  ])('is complained of where %s', (_, file, problem) => {
    expect(compareLicences([undici, core], file).join('\n')).toContain(problem)
  })

  it('is complained of where a licence is not on the list', () => {
    const packages = [{ ...undici, license: 'GPL-3.0-only' }]
    expect(compareLicences(packages, licences('undici 8.1.2'))).toEqual([
      'undici 8.1.2 has the licence GPL-3.0-only, which is not on the list.',
    ])
  })

  it('is complained of where the build named nothing', () => {
    expect(compareLicences([], '')).toEqual(['The build named no packages: what is bundled is not known.'])
  })
})

describe('the check of the licences', () => {
  const bundled = (licence: string, more: readonly [string, string][] = []) =>
    new Map([
      ['lib/modules.json', JSON.stringify(['../../node_modules/one/index.js'])],
      ['node_modules/one/package.json', `{"name":"one","version":"1.0.0","license":"${licence}"}`],
      ['dist/licenses.txt', licences('one 1.0.0')],
      ...more,
    ])

  it('passes what is in order', async () => {
    expect(await licenceProblems(await folderWith(bundled('MIT')))).toEqual([])
  })

  it('fails where nothing was built, where the licence is another, and where a NOTICE has to be handed on', async () => {
    expect(await licenceProblems(await folderWith(new Map()))).toEqual([expect.stringContaining('was not built')])
    expect(await licenceProblems(await folderWith(bundled('SEE LICENSE IN x')))).toHaveLength(1)
    const notice = bundled('Apache-2.0', [['node_modules/one/NOTICE.txt', 'Made by one.']])
    expect(await licenceProblems(await folderWith(notice))).toEqual([expect.stringContaining('one has a NOTICE.txt')])
  })
})

it.each([
  ['MIT', true],
  ['0BSD', true],
  ['(MIT OR GPL-2.0-only)', true],
  ['(GPL-2.0-only OR LGPL-3.0)', false],
  ['MIT AND ISC', true],
  ['MIT AND GPL-2.0-only', false],
  ['AGPL-3.0', false],
  ['UNLICENSED', false],
  ['none', false],
  ['', false],
])('the licence %j is allowed: %s', (expression, allowed) => {
  expect(isAllowed(expression)).toBe(allowed)
})
