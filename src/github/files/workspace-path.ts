import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep, win32 } from 'node:path'
import { fileProblems } from '../../messages/github/files.ts'
import { InputProblem } from '../inputs/input.ts'
import { quote } from '../report/truncate.ts'
import { LARGEST_FILE } from './largest-file.ts'
import { isStillAt } from './opened-file.ts'

/** A file of the workspace, checked when the inputs were read. */
export interface WorkspaceFile {
  /** Absolute, links resolved. */
  readonly path: string
  /** Relative to the workspace, with `/` between its parts on every system. */
  readonly relative: string
  /** Why the file cannot be read, where only a default names it; `undefined` when it can. */
  readonly problem: string | undefined
  /** Its bytes; throws `InputProblem` where it cannot be read or has grown too large since. */
  readonly read: () => Buffer
}

export interface FileRules {
  /** In bytes; 1 MiB where left out. */
  readonly maxBytes?: number
}

/** Finds an existing regular file inside the workspace, links resolved; throws `InputProblem`. */
export function parseWorkspaceFile(text: string, workspace: string, rules: FileRules = {}): WorkspaceFile {
  const maxBytes = rules.maxBytes ?? LARGEST_FILE
  const root = realpathSync.native(workspace)
  const path = checkedOutFile(confine(text, root), text, root)
  refuseOutside(path, root, text)
  const stat = statSync(path)
  if (!stat.isFile()) throw new InputProblem(fileProblems.notRegular({ got: quote(text) }))
  refuseLarge(stat.size, maxBytes, text)
  return {
    path,
    relative: relative(root, path).split(sep).join('/'),
    problem: undefined,
    read: () => readBounded(path, maxBytes, text),
  }
}

/** The same for a default: what is wrong with it is reported only when it is read. */
export function parseDefaultFile(text: string, workspace: string, rules: FileRules = {}): WorkspaceFile {
  try {
    return parseWorkspaceFile(text, workspace, rules)
  } catch (problem) {
    if (!(problem instanceof InputProblem)) throw problem
    const read = () => {
      throw problem
    }
    return { path: resolve(workspace, text), relative: text, problem: problem.message, read }
  }
}

/**
 * The path of a new file: inside one of `roots` (relative paths start from the first), in an existing folder, and not
 * through a link. Returns the absolute path; throws `InputProblem`.
 */
export function parseTargetPath(text: string, roots: readonly [string, ...string[]]): string {
  const [first, ...others] = roots.map((root) => realpathSync.native(root))
  const start = first ?? resolve(roots[0])
  const path = resolve(start, normalized(text))
  const folder = realFile(dirname(path), text)
  if (![start, ...others].some((root) => isInside(folder, root))) {
    throw outside(text)
  }
  const target = resolve(folder, relative(dirname(path), path))
  const stat = found(target, text)
  if (stat && !stat.isFile()) throw new InputProblem(fileProblems.notRegularTarget({ got: quote(text) }))
  return target
}

function found(path: string, text: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch {
    // Longer than a name may be, for one.
    throw new InputProblem(fileProblems.cannotBe({ got: quote(text) }))
  }
}

/** Workflows are written on one system and run on another, so both separators count everywhere. */
function normalized(text: string): string {
  if (text.includes('\0')) throw new InputProblem(fileProblems.noPath({ got: quote(text) }))
  const drive = win32.parse(text).root.includes(':')
  if (drive && sep === '/') throw outside(text)
  return text.replaceAll('\\', '/')
}

function confine(text: string, root: string): string {
  const path = resolve(root, normalized(text))
  // An absolute path may name the workspace through a link, so only the resolved one can be compared.
  if (!isAbsolute(normalized(text))) refuseOutside(path, root, text)
  return path
}

/** Whether a resolved path is a resolved folder or lies below it. */
export function isInside(path: string, root: string): boolean {
  const way = relative(root, path)
  return !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}

function refuseOutside(path: string, root: string, text: string): void {
  if (!isInside(path, root)) throw outside(text)
}

function outside(text: string): InputProblem {
  return new InputProblem(fileProblems.outside({ got: quote(text) }))
}

/** What is missing may not have been checked out: nothing was, or a commit without it. */
function checkedOutFile(path: string, text: string, root: string): string {
  try {
    return realFile(path, text)
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error
    const problem = error.message
    const problemOf = existsSync(join(root, '.git')) ? fileProblems.checkoutHas : fileProblems.checkoutFirst
    throw new InputProblem(problemOf({ problem }))
  }
}

function realFile(path: string, text: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    throw new InputProblem(fileProblems.missing({ got: quote(text) }))
  }
}

function refuseLarge(size: number, maxBytes: number, text: string): void {
  if (size > maxBytes) {
    throw new InputProblem(fileProblems.tooLarge({ got: quote(text), most: maxBytes, size }))
  }
}

// The path is already resolved: a link in its place now was created after the check, and a pipe would block.
const UNFOLLOWED = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

function readBounded(path: string, maxBytes: number, text: string): Buffer {
  const file = opened(path, UNFOLLOWED, text)
  try {
    if (!isStillAt(file, path) || !fstatSync(file).isFile()) throw unreadable(text)
    refuseLarge(fstatSync(file).size, maxBytes, text)
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}

function opened(path: string, flags: number, text: string): number {
  try {
    return openSync(path, flags)
  } catch {
    throw unreadable(text)
  }
}

function unreadable(text: string): InputProblem {
  return new InputProblem(fileProblems.unreadable({ got: quote(text) }))
}
