/** Where `manage-secret-key` writes a private key, how, and how it takes it away again. */
import { existsSync, realpathSync } from 'node:fs'
import { InputError, InputProblem, type Problem } from '../workflow/input.ts'
import { target } from '../workflow/input-kinds.ts'
import { parseTargetPath } from '../workflow/parsers.ts'
import { FolderMoved, printOf, removePrivateFile, writePrivateFile } from '../workflow/private-file.ts'
import { declareSecret } from '../workflow/secrets.ts'
import { isInside } from '../workflow/workspace-path.ts'
import type { Kept } from './action.ts'
import type { Step } from './step.ts'

const MOVED = 'takes a file in a folder that stays where it is; since the inputs were read it came to lead elsewhere'

export const keyFile = {
  key_file: target({
    description:
      'For operation download: the file that gets the private key, readable by its owner alone; in RUNNER_TEMP or the workspace.',
    runtimeDefault: 'a file in RUNNER_TEMP that is named after the key, removed when the job ends',
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

/** The text of a key's file: ssh insists on the line break at its end. */
export function keyText(privateKey: string): string {
  return `${privateKey.replace(/\r\n?/g, '\n').trim()}\n`
}

/** Masks the key and writes it; warns where others can read it all the same. Throws `InputError`. */
export function saveKey(file: string, text: string, { log }: Pick<Step, 'log'>): void {
  declareSecret(text)
  try {
    if (!writePrivateFile(file, text))
      log.warning('The file system of key_file knows no file modes: other users of this machine may read the key.')
  } catch (error) {
    if (error instanceof FolderMoved) throw new InputError([{ input: 'key_file', message: MOVED }])
    const message = `takes a file that can be written; this one cannot${causeOf(error)}`
    throw new InputError([{ input: 'key_file', message }])
  }
}

function causeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? ` (${error.code})` : ''
}

/** Has the file removed when the job ends; said before it is written, so that none is left however the step ends. */
export function keepForRemoval(step: Step, file: string, text: string): void {
  step.keep('key_file', file)
  step.keep('key_print', printOf(text))
}

const REMOVALS = {
  removed: (file: string) => `The private key was removed from ${file}.`,
  gone: (file: string) => `The private key is no longer in ${file}; there is nothing to remove.`,
  replaced: (file: string) => `What is in ${file} now is not the private key that this step wrote there; it stays.`,
}

/** Removes the file that `keepForRemoval` named, as long as it is still the same. */
export function removeKept({ key_file, key_print }: Kept, { log }: Step): void {
  if (key_file === undefined || key_print === undefined) return
  try {
    log.info(REMOVALS[removePrivateFile(key_file, key_print)](key_file))
  } catch (error) {
    log.warning(`The private key in ${key_file} could not be removed${causeOf(error)}; remove it by hand.`)
  }
}
