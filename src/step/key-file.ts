/** Where `manage-secret-key` writes a private key, and how. */
import { existsSync, realpathSync } from 'node:fs'
import { isAbsolute, relative, sep } from 'node:path'
import { InputError, InputProblem, type Problem } from '../workflow/input.ts'
import { target } from '../workflow/input-kinds.ts'
import { parseTargetPath } from '../workflow/parsers.ts'
import { writePrivateFile } from '../workflow/private-file.ts'
import { declareSecret } from '../workflow/secrets.ts'
import type { Step } from './step.ts'

export const keyFile = {
  key_file: target({
    description:
      'For operation download: the file that gets the private key, readable by its owner alone; in RUNNER_TEMP or the workspace.',
    runtimeDefault: 'a file in RUNNER_TEMP that is named after the key',
  }),
}

/** Without a folder for temporary files there is no default. */
export function keyFileProblems(given: boolean, env: NodeJS.ProcessEnv = process.env): readonly Problem[] {
  if (given || (env.RUNNER_TEMP && existsSync(env.RUNNER_TEMP))) return []
  return [{ input: 'key_file', message: 'is required here, since RUNNER_TEMP names no folder' }]
}

// What a later step commits or uploads from the checkout is public.
function warnOfCheckout(file: string, step: Step, env: NodeJS.ProcessEnv): void {
  const way = relative(realpathSync(env.GITHUB_WORKSPACE || process.cwd()), file)
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) return
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

/** Masks the key and writes it, with the line break at its end that ssh insists on. Throws `InputError`. */
export function saveKey(file: string, privateKey: string): void {
  declareSecret(privateKey)
  try {
    writePrivateFile(file, `${privateKey.replace(/\r\n?/g, '\n').trim()}\n`)
  } catch (error) {
    const cause = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    throw new InputError([{ input: 'key_file', message: `takes a file that can be written; this one cannot${cause}` }])
  }
}
