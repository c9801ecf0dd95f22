/** Writing a secret to a file that only its owner reads, and taking it away again. */
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { folderMoved } from '../../messages/github/files.ts'
import { isStillAt } from './opened-file.ts'

// Never a file that is there already, and never through a link that somebody put there. Windows has no such flag.
const FRESH = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0)
const OWNER_ONLY = 0o600

// Only steps that save a key pay for loading it.
const crypto = () => process.getBuiltinModule('node:crypto')

/** Thrown before anything was written: the folder is no longer the one that was resolved. */
export class FolderMoved extends Error {
  override readonly name = 'FolderMoved'
}

/**
 * Writes the text with mode 0600 from the first moment on, whole or not at all: a new file beside it takes the place of
 * what stood there, also of a link. `path` is absolute, in a folder that exists, links in it resolved. Returns whether its
 * owner alone can read it: a file system without modes cannot tell.
 */
export function writePrivateFile(path: string, text: string): boolean {
  const fresh = join(dirname(path), `.${basename(path)}.${crypto().randomBytes(6).toString('hex')}`)
  const file = openSync(fresh, FRESH, OWNER_ONLY)
  try {
    let ownerOnly: boolean
    try {
      if (!isStillAt(file, fresh)) throw new FolderMoved(folderMoved({ folder: dirname(path) }))
      ownerOnly = closeToOthers(file)
      writeFileSync(file, text)
    } finally {
      closeSync(file)
    }
    renameSync(fresh, path)
    return ownerOnly
  } catch (error) {
    rmSync(fresh, { force: true })
    throw error
  }
}

function closeToOthers(file: number): boolean {
  try {
    // The umask may have taken from the mode; it can have given nothing.
    fchmodSync(file, OWNER_ONLY)
  } catch {
    // A file system without modes refuses; what it shows instead counts.
  }
  // On Windows it is the folder's access list that counts; modes there are made up.
  return process.platform === 'win32' || (fstatSync(file).mode & 0o077) === 0
}

/** By what a file is known again: nothing of the text can be read from it. */
export function hashOf(text: string): string {
  return crypto().createHash('sha256').update(text).digest('hex')
}

/**
 * Removes the file that was written there, known by its print; `path` has no links in its folders. What stands there now
 * in its place, be it another file, a link or a folder, is somebody else's and stays.
 */
export function removePrivateFile(path: string, print: string): 'removed' | 'gone' | 'replaced' {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return 'gone'
  if (!stat.isFile() || realpathSync.native(dirname(path)) !== dirname(path)) return 'replaced'
  if (hashOf(readFileSync(path, 'utf8')) !== print) return 'replaced'
  unlinkSync(path)
  return 'removed'
}
