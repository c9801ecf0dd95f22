/** The commit that is checked out in a folder of the workspace, read from `.git`: a runner need not have git installed. */
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { isInside } from './workspace-path.ts'

/** SHA-1, or SHA-256 where the repository uses it. */
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i
const SYMBOLIC = /^ref:\s*(refs\/\S+)$/
/** A ref may name another one; as many as git follows. */
const MOST_LINKS = 5

/** Where a repository keeps what belongs to one checkout, and what all its checkouts share. */
interface GitFolder {
  readonly own: string
  readonly shared: string
}

/**
 * The commit that is checked out at `folder`: that of the nearest repository from there up to the workspace. Undefined
 * where there is none, or none that can be read.
 */
export function checkedOutCommit(folder: string, workspace: string): string | undefined {
  const top = real(workspace)
  const start = real(folder)
  if (top === undefined || start === undefined || !isInside(start, top)) return undefined
  for (let at = start; isInside(at, top); at = dirname(at)) {
    const git = gitFolder(at)
    const head = git && textOf(join(git.own, 'HEAD'))
    if (git && head !== undefined) return commitOf(head, git)
    if (at === dirname(at)) break
  }
  return undefined
}

function gitFolder(at: string): GitFolder | undefined {
  const git = join(at, '.git')
  // Submodules and further worktrees have a file there that names the folder.
  const named = /^gitdir:\s*(.+)$/.exec(textOf(git) ?? '')?.[1]
  const own = named === undefined ? git : resolve(at, named)
  const common = textOf(join(own, 'commondir'))
  return { own, shared: common === undefined ? own : resolve(own, common) }
}

function commitOf(head: string, git: GitFolder): string | undefined {
  let text: string | undefined = head
  for (let links = 0; links <= MOST_LINKS && text !== undefined; links += 1) {
    if (COMMIT.test(text)) return text.toLowerCase()
    const ref: string | undefined = SYMBOLIC.exec(text)?.[1]
    text = ref === undefined ? undefined : refText(ref, git)
  }
  return undefined
}

/** A ref has a file of its own, which wins, or a line among those that were packed. */
function refText(ref: string, { own, shared }: GitFolder): string | undefined {
  return textOf(join(own, ref)) ?? textOf(join(shared, ref)) ?? packed(textOf(join(shared, 'packed-refs')) ?? '', ref)
}

function packed(lines: string, ref: string): string | undefined {
  for (const line of lines.split('\n')) {
    const [commit, name] = line.trimEnd().split(' ')
    if (name === ref) return commit
  }
  return undefined
}

function real(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}

/** A small text file without the trailing line break; `undefined` where there is no such regular file. */
function textOf(path: string): string | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path, 'utf8').trim() : undefined
  } catch {
    return undefined
  }
}
