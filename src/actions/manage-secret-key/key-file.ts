/** Where `manage-secret-key` writes a private key, how, and how it removes it. */
import { existsSync, realpathSync } from 'node:fs'
import { FolderMoved, hashOf, removePrivateFile, writePrivateFile } from '../../github/files/private-file.ts'
import { isInside, parseTargetPath } from '../../github/files/workspace-path.ts'
import { InputError, InputProblem, type Problem } from '../../github/inputs/input.ts'
import { declareSecret } from '../../github/runner/secrets.ts'
import {
  folderMoved,
  inWorkspace,
  keyFileEnd,
  keyNotRemoved,
  noDefaultFolder,
  noSafeFolder,
  notWritable,
  ofDefaultFile,
  readByOthers,
} from '../../messages/storage/secret-keys.ts'
import type { SavedState } from '../../step/action.ts'
import type { Step } from '../../step/step.ts'

/** Without a folder for temporary files there is no default. */
export function keyFileProblems(isProvided: boolean, env: NodeJS.ProcessEnv = process.env): readonly Problem[] {
  if (isProvided) return []
  const why = unfit(env)
  return why === undefined ? [] : [{ input: 'key_file', message: why }]
}

function unfit({ RUNNER_TEMP, GITHUB_WORKSPACE }: NodeJS.ProcessEnv): string | undefined {
  if (!RUNNER_TEMP || !existsSync(RUNNER_TEMP)) return noDefaultFolder()
  // Only somebody who names it may have a key there.
  const inside = GITHUB_WORKSPACE && isInside(realpathSync(RUNNER_TEMP), realpathSync(GITHUB_WORKSPACE))
  return inside ? noSafeFolder() : undefined
}

// What a later step commits or uploads from the checkout is public.
function warnOfCheckout(file: string, step: Step, env: NodeJS.ProcessEnv): void {
  if (!isInside(file, realpathSync(env.GITHUB_WORKSPACE || process.cwd()))) return
  step.log.warning(inWorkspace())
}

/** The file requested, or the default one, links in its folder resolved. Throws `InputError`. */
export function keyFileFor(
  requested: string | undefined,
  keyName: string,
  step: Step,
  env: NodeJS.ProcessEnv = process.env,
): string {
  if (requested !== undefined) {
    warnOfCheckout(requested, step, env)
    return requested
  }
  try {
    return parseTargetPath(`${keyName.replace(/[^A-Za-z0-9._-]/g, '-')}.pem`, [env.RUNNER_TEMP ?? ''])
  } catch (problem) {
    if (!(problem instanceof InputProblem)) throw problem
    throw new InputError([{ input: 'key_file', message: ofDefaultFile({ problem: problem.message }) }])
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
    if (!writePrivateFile(file, text)) log.warning(readByOthers())
  } catch (error) {
    if (error instanceof FolderMoved) throw new InputError([{ input: 'key_file', message: folderMoved() }])
    throw new InputError([{ input: 'key_file', message: notWritable({ code: codeOf(error) }) }])
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** Has the file removed when the job ends; said before it is written, so that none is left however the step ends. */
export function saveForRemoval(step: Step, file: string, text: string): void {
  step.saveState('key_file', file)
  step.saveState('key_print', hashOf(text))
}

/** Removes the file that `saveForRemoval` named, as long as it is still the same. */
export function removeSavedKey({ key_file, key_print }: SavedState, { log }: Step): void {
  if (key_file === undefined || key_print === undefined) return
  try {
    log.info(keyFileEnd[removePrivateFile(key_file, key_print)]({ file: key_file }))
  } catch (error) {
    log.warning(keyNotRemoved({ file: key_file, code: codeOf(error) }))
  }
}
