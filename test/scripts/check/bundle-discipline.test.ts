import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rows } from '../../../bench/rows.ts'
import { downloadSize, scriptSizes } from '../../../bench/sizes.ts'
import { stubs } from '../../../scripts/build/bundle/stubs.ts'
import { loadCatalogue } from '../../../scripts/build/docs/catalogue.ts'
import { bundleProblems, libraryProblems, sizeProblems } from '../../../scripts/check/bundle-discipline.ts'
import { sample } from '../build/sample.ts'

const project = fileURLToPath(new URL('../../..', import.meta.url))

const { en } = await loadCatalogue(project)

let root: string

/** A repository with a small `dist/`, and the packages of this one beside it. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fengchao-discipline-'))
  execFileSync('git', ['init', '--quiet'], { cwd: root })
  for (const name of ['node_modules', 'simulator']) symlinkSync(join(project, name), join(root, name))
  write('.gitignore', 'node_modules\nsimulator\n')
  write('dist/index.js', 'export const main = () => {}\n')
  for (const [path, text] of stubs([sample('scale')])) write(path, text)
})

afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

function write(path: string, contents: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), contents)
}

const noise = (bytes: number) => randomBytes(bytes).toString('latin1')

describe('the discipline of the bundle', () => {
  it('finds nothing wrong with a small main file and its stubs', async () => {
    expect(await bundleProblems(root)).toEqual([])
  })

  it('misses the main file where there is none', async () => {
    rmSync(join(root, 'dist/index.js'))
    expect(await bundleProblems(root)).toEqual(['dist/index.js is missing; npm run build writes it.'])
  })

  it.each([
    ['undici', 'node_modules/undici/lib/core/errors.js'],
    ['@actions/http-client', 'node_modules/@actions/http-client/lib/index.js'],
    ['@actions/core as a whole', 'node_modules/@actions/core/lib/oidc-utils.js'],
    ['@actions/exec', 'node_modules/@actions/exec/lib/toolrunner.js'],
    ['@actions/github', 'node_modules/@actions/github/lib/internal/utils.js'],
    ['octokit', 'node_modules/@octokit/core/dist-src/index.js'],
    ['the simulator', 'simulator/faults/foreign-changes.ts'],
    ['yaml', 'node_modules/yaml/dist/errors.js'],
  ])('names %s where the main file holds it', async (library, source) => {
    write('dist/index.js', readFileSync(join(project, source), 'utf8'))
    expect(await bundleProblems(root)).toContain(
      `dist/index.js holds ${library}; import it at the point of use by import().`,
    )
  })

  it('says when the word that tells a library is in the library no more', async () => {
    const problems = await libraryProblems(join(root, 'dist'), '')
    expect(problems).toHaveLength(8)
    expect(problems[0]).toMatch(/the marker of undici is void\.$/)
  })

  it.each([
    ['mainFile', 'dist/index.js', rows.mainFile.limit],
    ['stub', 'dist/scale.js', rows.stub.limit],
    ['scripts', 'dist/1.index.js', rows.scripts.limit],
  ] as const)('names %s where it is a byte too large', async (id, path, limit) => {
    const text = id === 'stub' ? "const { main } = await import('./index.js')\n" : ''
    const others = Object.entries(await scriptSizes(root)).find(([name]) => name === 'scripts')?.[1] ?? 0
    const most = id === 'scripts' ? limit - others : limit
    write(path, text.padEnd(most))
    expect(await sizeProblems(root)).toEqual([])
    write(path, text.padEnd(most + 1))
    expect(await sizeProblems(root)).toEqual([
      `${en.say(`measured.row.${id}`)}: ${limit + 1} bytes, and at most ${limit} are allowed.`,
    ])
  })

  it('names the download where it is too large, committed or not', async () => {
    write('dist/noise.bin', noise(rows.download.limit))
    expect(await sizeProblems(root)).toEqual([
      `What a runner downloads, compressed: ${await downloadSize(root)} bytes, and at most ${rows.download.limit} are allowed.`,
    ])
  })
})

describe('the size of the download', () => {
  it('leaves out what the attributes keep from a runner, and what git ignores', async () => {
    const before = await downloadSize(root)
    write('.gitattributes', '/docs export-ignore\n/.gitattributes export-ignore\n')
    write('docs/picture.bin', noise(100_000))
    write('node_modules.txt', '')
    expect((await downloadSize(root)) - before).toBeLessThan(500)
  })

  it('is the same a second later', async () => {
    for (let index = 0; index < 40; index++) write(`dist/${index}.js`, noise(300))
    const before = await downloadSize(root)
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(await downloadSize(root)).toBe(before)
  })

  it('touches neither the index nor the objects of the repository', async () => {
    const state = () => execFileSync('git', ['count-objects', '-v'], { cwd: root }).toString()
    const [before, status] = [state(), execFileSync('git', ['status', '--porcelain'], { cwd: root }).toString()]
    await downloadSize(root)
    expect(state()).toBe(before)
    expect(execFileSync('git', ['status', '--porcelain'], { cwd: root }).toString()).toBe(status)
  })
})
