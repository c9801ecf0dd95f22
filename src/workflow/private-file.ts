/** Writing a secret to a file that only its owner reads, and taking it away again. */
import { createHash, randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  fchmodSync,
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

// Never a file that is there already, and never through a link that somebody put there. Windows has no such flag.
const FRESH = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0)
const OWNER_ONLY = 0o600

/**
 * Writes the text with mode 0600 from the first moment on, whole or not at all: a new file beside it takes the place of
 * what stood there, also of a link. `path` is absolute, in a folder that exists.
 */
export function writePrivateFile(path: string, text: string): void {
  const fresh = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`)
  const file = openSync(fresh, FRESH, OWNER_ONLY)
  try {
    try {
      // The umask may have taken from the mode; it can have given nothing.
      fchmodSync(file, OWNER_ONLY)
      writeFileSync(file, text)
    } finally {
      closeSync(file)
    }
    renameSync(fresh, path)
  } catch (error) {
    rmSync(fresh, { force: true })
    throw error
  }
}

/** By what a file is known again: nothing of the text can be read from it. */
export function printOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/**
 * Removes the file that was written there, known by its print; `path` has no links in its folders. What stands there now
 * in its place, be it another file, a link or a folder, is somebody else's and stays.
 */
export function removePrivateFile(path: string, print: string): 'removed' | 'gone' | 'replaced' {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return 'gone'
  if (!stat.isFile() || realpathSync.native(dirname(path)) !== dirname(path)) return 'replaced'
  if (printOf(readFileSync(path, 'utf8')) !== print) return 'replaced'
  unlinkSync(path)
  return 'removed'
}
