import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkedOutCommit } from '../../../src/github/files/checkout.ts'

const A = 'a'.repeat(40)
const B = 'b'.repeat(40)

let workspace: string
beforeEach(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'checkout-')))
})
afterEach(() => {
  rmSync(workspace, { recursive: true, force: true })
})

/** Writes files by their paths inside the workspace. */
function files(contents: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(contents)) {
    mkdirSync(join(workspace, path, '..'), { recursive: true })
    writeFileSync(join(workspace, path), text)
  }
}

const commitAt = (folder = '.') => checkedOutCommit(join(workspace, folder), workspace)

describe('the commit that is checked out', () => {
  it.each([
    ['a detached HEAD', { '.git/HEAD': `${A}\n` }],
    ['a branch', { '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': `${A}\n` }],
    ['a branch with a slash', { '.git/HEAD': 'ref: refs/heads/f/x\n', '.git/refs/heads/f/x': `${A}\n` }],
    [
      'a packed branch',
      {
        '.git/HEAD': 'ref: refs/heads/main\n',
        '.git/packed-refs': `# pack-refs with: peeled fully-peeled sorted \n${B} refs/heads/mai\n${A} refs/heads/main\n${B} refs/tags/v1\n^${B}\n`,
      },
    ],
    [
      'a branch whose own file is newer than its packed line',
      {
        '.git/HEAD': 'ref: refs/heads/main\n',
        '.git/refs/heads/main': `${A}\n`,
        '.git/packed-refs': `${B} refs/heads/main\n`,
      },
    ],
    [
      'a ref that names another',
      { '.git/HEAD': 'ref: refs/heads/a\n', '.git/refs/heads/a': 'ref: refs/heads/b\n', '.git/refs/heads/b': A },
    ],
    ['lines that end as on Windows', { '.git/HEAD': 'ref: refs/heads/main\r\n', '.git/refs/heads/main': `${A}\r\n` }],
  ])('is read from %s', (_, contents) => {
    files(contents)
    expect(commitAt()).toBe(A)
  })

  it('may be named by SHA-256', () => {
    files({ '.git/HEAD': 'c'.repeat(64) })
    expect(commitAt()).toBe('c'.repeat(64))
  })

  it('is that of the nearest repository, on the way up to the workspace', () => {
    files({ '.git/HEAD': A, 'lib/.git/HEAD': B, 'lib/docker/Dockerfile': '', 'app/Dockerfile': '' })
    expect(commitAt('lib/docker')).toBe(B)
    expect(commitAt('app')).toBe(A)
  })

  it('is not looked for above the workspace', () => {
    files({ '.git/HEAD': A, 'app/Dockerfile': '' })
    expect(checkedOutCommit(join(workspace, 'app'), join(workspace, 'app'))).toBeUndefined()
    expect(checkedOutCommit(workspace, join(workspace, 'app'))).toBeUndefined()
  })

  it('is found where the workspace is reached through a link', () => {
    files({ 'real/.git/HEAD': A, 'real/app/Dockerfile': '' })
    symlinkSync(join(workspace, 'real'), join(workspace, 'link'))
    expect(checkedOutCommit(join(workspace, 'link/app'), join(workspace, 'link'))).toBe(A)
    expect(checkedOutCommit(join(workspace, 'real/app'), join(workspace, 'link'))).toBe(A)
  })

  it('is that of a submodule, whose .git is a file', () => {
    files({
      '.git/HEAD': A,
      'lib/.git': 'gitdir: ../.git/modules/lib\n',
      '.git/modules/lib/HEAD': 'ref: refs/heads/main\n',
      '.git/modules/lib/refs/heads/main': B,
    })
    expect(commitAt('lib')).toBe(B)
  })

  it.each(['refs/heads/x', 'packed-refs'])('is that of a worktree, whose refs lie with the others (%s)', (place) => {
    files({
      'main/.git/HEAD': A,
      'main/.git/worktrees/x/HEAD': 'ref: refs/heads/x\n',
      'main/.git/worktrees/x/commondir': '../..\n',
      [`main/.git/${place}`]: place === 'packed-refs' ? `${B} refs/heads/x\n` : B,
      'x/.git': `gitdir: ${join(workspace, 'main/.git/worktrees/x')}\n`,
    })
    expect(commitAt('x')).toBe(B)
  })

  it('passes by a .git that is no repository', () => {
    files({ '.git/HEAD': A, 'app/.git/description': 'nothing else' })
    expect(commitAt('app')).toBe(A)
  })

  it.each([
    ['no repository', {}],
    ['a branch without a commit', { '.git/HEAD': 'ref: refs/heads/main\n' }],
    ['refs that name one another', { '.git/HEAD': 'ref: refs/heads/a\n', '.git/refs/heads/a': 'ref: refs/heads/a\n' }],
    ['a HEAD that leads out of the refs', { '.git/HEAD': 'ref: ../outside\n', outside: A }],
    ['a HEAD that says something else', { '.git/HEAD': 'nothing' }],
    ['a file that names no folder', { '.git': 'gitdir: nowhere\n' }],
  ])('is unknown with %s', (_, contents: Record<string, string>) => {
    files(contents)
    expect(commitAt()).toBeUndefined()
  })

  it('is unknown where the folder does not exist', () => {
    expect(commitAt('nowhere')).toBeUndefined()
  })

  it('is what git itself says', () => {
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
        cwd: workspace,
        encoding: 'utf8',
      }).trim()
    git('init', '--quiet', '--initial-branch', 'main')
    git('commit', '--quiet', '--allow-empty', '--message', 'one')
    expect(commitAt()).toBe(git('rev-parse', 'HEAD'))
    git('pack-refs', '--all')
    expect(commitAt()).toBe(git('rev-parse', 'HEAD'))
    git('worktree', 'add', '--quiet', '-b', 'side', 'side')
    execFileSync(
      'git',
      ['-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '--quiet', '--allow-empty', '-m', 'two'],
      { cwd: join(workspace, 'side') },
    )
    expect(commitAt('side')).toBe(git('rev-parse', 'side'))
    expect(commitAt('side')).not.toBe(commitAt())
  })
})
