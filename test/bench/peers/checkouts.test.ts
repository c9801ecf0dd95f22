import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findCheckouts } from '../../../bench/peers/checkouts.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fengchao-peers-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const manifest = (runs: object) => JSON.stringify({ name: 'an action', runs })
const NODE = manifest({ using: 'node24', main: 'dist/index.js' })

function git(path: string, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com']
  execFileSync('git', [...who, ...args], { cwd: join(folder, path), stdio: 'pipe' })
}

/** A repository of one action with this package.json, all of it in one commit. */
function commit(packageJson: string): void {
  write('deploy/action.yml', NODE)
  write('deploy/dist/index.js', '')
  write('deploy/package.json', packageJson)
  git('deploy', 'init', '--quiet')
  git('deploy', 'add', '.')
  git('deploy', 'commit', '--quiet', '--message', 'all')
}

/** Makes the folder with all actions a repository, as this one is where they lie in it. */
function lieInRepository(): void {
  git('.', 'init', '--quiet')
  git('.', 'commit', '--quiet', '--allow-empty', '--message', 'all')
  git('.', 'tag', 'v9.9.9')
}

describe('checked-out actions', () => {
  it.each([
    ['deploy', 'deploy'],
    ['octo+deploy', 'octo/deploy'],
    ['octo/deploy', 'octo/deploy'],
  ])('in the folder %s are called %s', (path, name) => {
    write(`${path}/action.yml`, NODE)
    write(`${path}/dist/index.js`, 'process.exit(1)')
    write(`${path}/package.json`, '{ "version": "1.2.3" }')
    const { checkouts, skipped } = findCheckouts(folder)
    expect(checkouts).toEqual([{ name, version: '1.2.3', script: join(folder, path, 'dist/index.js'), mainFile: 15 }])
    expect(skipped).toEqual([])
  })

  it('may name a main file outside the folder of their manifest, which may be action.yaml', () => {
    write('octo/tools/action.yaml', manifest({ using: 'node20', main: '../lib/tools.js' }))
    write('octo/lib/tools.js', '')
    write('octo/package.json', '{ "version": "1.2.3" }')
    expect(findCheckouts(folder).checkouts.map(({ script }) => script)).toEqual([join(folder, 'octo/lib/tools.js')])
  })

  it('have the version of the tag that is checked out, the longest of several', () => {
    commit('{ "version": "1.0.0" }')
    expect(findCheckouts(folder).checkouts[0]?.version).toBe('1.0.0')
    for (const tag of ['v7', 'v7.3.0', 'latest-of-all']) git('deploy', 'tag', tag)
    expect(findCheckouts(folder).checkouts[0]?.version).toBe('7.3.0')
  })

  it('have the version of the nearest package.json where there is no tag', () => {
    for (const path of ['octo/one', 'octo/two']) {
      write(`${path}/action.yml`, NODE)
      write(`${path}/dist/index.js`, '')
    }
    write('octo/package.json', '{ "version": "v2.1.0" }')
    write('octo/two/package.json', '{ "private": true }')
    const { checkouts } = findCheckouts(folder)
    expect(checkouts.map(({ name, version }) => [name, version])).toEqual([
      ['octo/one', '2.1.0'],
      ['octo/two', '2.1.0'],
    ])
  })

  it('are known by their commit where neither says it, and by the tag before it where there is one', () => {
    commit('{ "version": "" }')
    const versions = () => findCheckouts(folder).checkouts.map(({ version }) => version)
    expect(versions()).toEqual([expect.stringMatching(/^[0-9a-f]{7,}$/)])
    git('deploy', 'tag', 'v4.0.0')
    git('deploy', 'commit', '--quiet', '--allow-empty', '--message', 'more')
    expect(versions()).toEqual([expect.stringMatching(/^4\.0\.0-1-g[0-9a-f]{7,}$/)])
  })

  it.each([
    ['that is no checkout', () => write('deploy/package.json', 'not JSON')],
    ['without a commit', () => git('deploy', 'init', '--quiet')],
    ['that only lies in a repository of others', () => lieInRepository()],
  ])('are skipped where nothing says their version: one %s', (_, given) => {
    write('deploy/action.yml', NODE)
    write('deploy/dist/index.js', '')
    given()
    const reason = 'nothing says its version, neither a tag nor a package.json nor a commit'
    expect(findCheckouts(folder)).toEqual({ checkouts: [], skipped: [{ name: 'deploy', reason }] })
  })

  it.each([
    ['composite', manifest({ using: 'composite', steps: [] }), 'it runs with composite, not with Node'],
    ['docker', manifest({ using: 'docker', image: 'Dockerfile' }), 'it runs with docker, not with Node'],
    ['without a main file', manifest({ using: 'node24' }), 'its manifest names no main file'],
    ['without its bundle', NODE, 'its main file dist/index.js is not there'],
    ['without runs', '{}', 'its manifest does not say what it runs with'],
    ['empty', '', 'its manifest does not say what it runs with'],
    ['not YAML', '{', 'its manifest is not YAML'],
  ])('are skipped with a word: %s', (_, text, reason) => {
    write('deploy/action.yml', text)
    expect(findCheckouts(folder)).toEqual({ checkouts: [], skipped: [{ name: 'deploy', reason }] })
  })

  it('lie no deeper than two folders, and hidden ones and packages are no actions', () => {
    for (const path of ['a/b/c', '.git', 'node_modules/x']) write(`${path}/action.yml`, NODE)
    expect(findCheckouts(folder)).toEqual({ checkouts: [], skipped: [] })
  })
})
