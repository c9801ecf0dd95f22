/** Variables and log directories of a container as inputs. */
import { InputProblem } from '../workflow/input.ts'
import { list } from '../workflow/input-kinds.ts'
import { parseKeyValue, quote } from '../workflow/parsers.ts'

/** Reads one log directory; throws `InputProblem`. */
export function parseLogDir(given: string): string {
  if (/^\/(?:[^/\s]+\/)+$/.test(given)) return given
  throw new InputProblem(
    `takes absolute paths that end with a slash, such as /var/log/app/, and not the root; got ${quote(given)}`,
  )
}

/** `KEY=value`, a line each. */
export const envs = (description: string) =>
  list({ description, item: parseKeyValue, unique: (one: { readonly key: string }) => one.key })

/** Log directories, a line each. */
export const logDirs = (description: string) => list({ description, item: parseLogDir, unique: (one: string) => one })
