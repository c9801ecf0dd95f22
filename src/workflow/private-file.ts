/** Writing a secret to a file that only its owner reads. */
import { closeSync, constants, fchmodSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

// Never a file that is there already, and never through a link that somebody put there. Windows has no such flag.
const FRESH = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0)
const OWNER_ONLY = 0o600

// Only steps that save a key pay for loading it.
const random = () => process.getBuiltinModule('node:crypto').randomBytes(6).toString('hex')

/**
 * Writes the text with mode 0600 from the first moment on, whole or not at all: a new file beside it takes the place of
 * what stood there, also of a link. `path` is absolute, in a folder that exists.
 */
export function writePrivateFile(path: string, text: string): void {
  const fresh = join(dirname(path), `.${basename(path)}.${random()}`)
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
