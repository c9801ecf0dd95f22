/** Whether a file that was opened is the one that its path named when it was resolved. */
import { fstatSync, lstatSync, realpathSync } from 'node:fs'

/**
 * True where `path`, which held no link when it was resolved, still leads to the open file, and through none. A folder on
 * the way that has become a link since is not noticed by the opening itself.
 */
export function isStillAt(file: number, path: string): boolean {
  try {
    const [open, current] = [fstatSync(file, { bigint: true }), lstatSync(path, { bigint: true })]
    // Windows does not number a volume alike in both answers.
    const sameDevice = process.platform === 'win32' || open.dev === current.dev
    return realpathSync.native(path) === path && open.ino === current.ino && sameDevice
  } catch {
    return false
  }
}
