/** Where `manage-secret-key` writes a private key, and how. */
import { existsSync, realpathSync } from 'node:fs'
import { InputError, InputProblem, type Problem } from '../workflow/input.ts'
import { target } from '../workflow/input-kinds.ts'
import { parseTargetPath } from '../workflow/parsers.ts'
import { FolderMoved, writePrivateFile } from '../workflow/private-file.ts'
import { declareSecret } from '../workflow/secrets.ts'
import { isInside } from '../workflow/workspace-path.ts'
import type { Step } from './step.ts'

const MOVED = 'takes a file in a folder that stays where it is; since the inputs were read it came to lead elsewhere'

export const keyFile = {
  key_file: target({
    description:
      'For operation download: the file that gets the private key, readable by its owner alone; in RUNNER_TEMP or the workspace.',
    runtimeDefault: 'a file in RUNNER_TEMP that is named after the key',
  }),
}

/** Without a folder for temporary files there is no default. */
export function keyFileProblems(given: boolean, env: NodeJS.ProcessEnv = process.env): readonly Problem[] {
  if (given) return []
  const why = unfit(env)
  return why === undefined ? [] : [{ input: 'key_file', message: `is required here, since ${why}` }]
}

function unfit({ RUNNER_TEMP, GITHUB_WORKSPACE }: NodeJS.ProcessEnv): string | undefined {
  if (!RUNNER_TEMP || !existsSync(RUNNER_TEMP)) return 'RUNNER_TEMP names no folder'
  // Only somebody who names it may have a key there.
  const inside = GITHUB_WORKSPACE && isInside(realpathSync(RUNNER_TEMP), realpathSync(GITHUB_WORKSPACE))
  return inside ? 'RUNNER_TEMP lies inside the workspace' : undefined
}

// What a later step commits or uploads from the checkout is public.
function warnOfCheckout(file: string, step: Step, env: NodeJS.ProcessEnv): void {
  if (!isInside(file, realpathSync(env.GITHUB_WORKSPACE || process.cwd()))) return
  step.log.warning(
    'key_file lies inside the workspace, where a later step may commit or upload it; left out, the key goes to RUNNER_TEMP.',
  )
}

/** The file asked for, or the default one, links in its folder resolved. Throws `InputError`. */
export function keyFileFor(
  asked: string | undefined,
  keyName: string,
  step: Step,
  env: NodeJS.ProcessEnv = process.env,
): string {
  if (asked !== undefined) {
    warnOfCheckout(asked, step, env)
    return asked
  }
  try {
    return parseTargetPath(`${keyName.replace(/[^A-Za-z0-9._-]/g, '-')}.pem`, [env.RUNNER_TEMP ?? ''])
  } catch (problem) {
    if (!(problem instanceof InputProblem)) throw problem
    throw new InputError([{ input: 'key_file', message: `${problem.message} (its default in RUNNER_TEMP)` }])
  }
}

/**
 * Masks the key and writes it, with the line break at its end that ssh insists on; warns where others can read it all the
 * same. Throws `InputError`.
 */
export function saveKey(file: string, privateKey: string, { log }: Pick<Step, 'log'>): void {
  declareSecret(privateKey)
  try {
    const ownerOnly = writePrivateFile(file, `${privateKey.replace(/\r\n?/g, '\n').trim()}\n`)
    if (!ownerOnly)
      log.warning('The file system of key_file knows no file modes: other users of this machine may read the key.')
  } catch (error) {
    if (error instanceof FolderMoved) throw new InputError([{ input: 'key_file', message: MOVED }])
    const cause = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    throw new InputError([{ input: 'key_file', message: `takes a file that can be written; this one cannot${cause}` }])
  }
}
