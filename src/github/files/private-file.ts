/** Writing a secret to a file that only its owner can read, and removing it. */
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

// Never an existing file, and never through a link that somebody created. Windows has no such flag.
const FRESH = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0)
const OWNER_ONLY = 0o600

// Only steps that save a key pay for loading it.
const crypto = () => process.getBuiltinModule('node:crypto')

/** Thrown before anything is written: the folder is no longer the one that was resolved. */
export class FolderMoved extends Error {
  override readonly name = 'FolderMoved'
}

/**
 * Writes the text with mode 0600 from the start, atomically: a new file beside it replaces what was there, also a link.
 * `path` is absolute, in an existing folder, links resolved. Returns whether only its owner can read it: a file system
 * without modes cannot ensure that.
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
    // The umask may have removed bits of the mode; it cannot have added any.
    fchmodSync(file, OWNER_ONLY)
  } catch {
    // A file system without modes refuses; what it shows instead counts.
  }
  // On Windows the folder's access list decides; modes are simulated.
  return process.platform === 'win32' || (fstatSync(file).mode & 0o077) === 0
}

/** By what a file is known again: nothing of the text can be read from it. */
export function hashOf(text: string): string {
  return crypto().createHash('sha256').update(text).digest('hex')
}

/**
 * Removes the file that was written there, recognized by its hash; `path` has no links in its folders. Anything else that
 * is there now, another file, a link or a folder, belongs to somebody else and stays.
 */
export function removePrivateFile(path: string, hash: string): 'removed' | 'gone' | 'replaced' {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return 'gone'
  if (!stat.isFile() || realpathSync.native(dirname(path)) !== dirname(path)) return 'replaced'
  if (hashOf(readFileSync(path, 'utf8')) !== hash) return 'replaced'
  unlinkSync(path)
  return 'removed'
}
