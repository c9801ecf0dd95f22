/** Reads an environment file: all that is wrong with it at once, each with its line, or the environment that it declares. */
import type { Environment } from '../../changes/environment/environment.ts'
import type { WorkspaceFile } from '../../github/files/workspace-path.ts'
import { InputError } from '../../github/inputs/input.ts'
import { type LineProblem, readYamlTree, type YamlNode } from '../../github/inputs/yaml-tree.ts'
import {
  isAnotherFile,
  isEmptyFile,
  isWorldFile,
  moreProblems,
  placed,
  warned,
} from '../../messages/environment/file.ts'
import { type CertificateSource, readCertificates } from './certificates.ts'
import { declare } from './declare.ts'
import { environment as format } from './format/environment.ts'
import { Reading, type Variables } from './reading.ts'
import { checkRules } from './rules.ts'

/** What a file is read with, besides its text. */
export interface EnvironmentOptions extends Variables {
  /** Where the PEM of certificates is read; without it they are declared by their names alone. */
  readonly certificates?: CertificateSource | undefined
}

/** The environment with what is worth a warning, or the problems by their lines; `message` follows the input's name. */
export type ReadEnvironment =
  | {
      readonly environment: Environment
      readonly warnings: readonly { readonly line: number; readonly text: string }[]
    }
  | { readonly problems: readonly LineProblem[] }

/** Reads the text of a file. */
export async function readEnvironmentText(text: string, options: EnvironmentOptions): Promise<ReadEnvironment> {
  const tree = await readEnvironmentTree(text)
  if ('problems' in tree) return tree
  const { root } = tree
  const reading = new Reading(options)
  const written = format.read(root, [], reading)
  if (written !== undefined) checkRules(written, reading)
  const contents = readCertificates(written?.certificates ?? [], reading, options.certificates)
  if (written === undefined || reading.problems.length > 0)
    return { problems: reading.problems.toSorted((one, other) => one.line - other.line) }
  return { environment: declare(written, contents, reading), warnings: reading.warnings }
}

/** The YAML of a file that is one of an environment, whatever its keys hold; or what is wrong with the file as a whole. */
export async function readEnvironmentTree(
  text: string,
): Promise<{ readonly root: YamlNode } | { readonly problems: readonly LineProblem[] }> {
  const tree = await readYamlTree(text.replace(/^\uFEFF/, ''))
  if ('problems' in tree) return wholeFile(...tree.problems)
  const { root } = tree
  if (root === undefined || (root.kind === 'scalar' && root.value === null))
    return wholeFile({ line: 1, message: isEmptyFile() })
  const other = otherKind(root)
  return other === undefined ? { root } : wholeFile({ line: root.line, message: other })
}

/** Reads a file of the workspace; throws `InputError` with all problems of `input`. Warnings are handed to `warn`. */
export async function readEnvironmentFile(
  file: WorkspaceFile,
  options: EnvironmentOptions & { readonly input: string; readonly warn: (text: string) => void },
): Promise<Environment> {
  const { input, warn } = options
  const found = await readEnvironmentText(file.read().toString('utf8'), options)
  if ('problems' in found) throw problemsOf(input, found.problems)
  for (const { line, text } of found.warnings) warn(warned({ file: file.relative, line, text }))
  return found.environment
}

/** As many as somebody mends before the next run. */
const MOST_PROBLEMS = 50

/** The problems of a file as those of the input that names it. */
export function problemsOf(input: string, problems: readonly LineProblem[]): InputError {
  const messages = problems.slice(0, MOST_PROBLEMS).map(({ message }) => message)
  if (problems.length > MOST_PROBLEMS) messages.push(moreProblems({ count: problems.length - MOST_PROBLEMS }))
  return new InputError(messages.map((message) => ({ input, message })))
}

/** Problems of the file as a whole. */
function wholeFile(...problems: readonly LineProblem[]): { readonly problems: readonly LineProblem[] } {
  const at = undefined
  return { problems: problems.map(({ line, message }) => ({ line, message: placed({ line, at, problem: message }) })) }
}

/** What the file is instead, where it is none of an environment: one sentence helps more than one for each key. */
function otherKind(root: YamlNode): string | undefined {
  const [namespace, ...others] = Object.keys(format.fields)
  const keys = root.kind === 'map' ? root.entries.map(({ key }) => key) : []
  if (namespace === undefined || keys.includes(namespace)) return undefined
  if (keys.includes('namespaces') || keys.includes('account')) return isWorldFile()
  return others.some((key) => keys.includes(key)) ? undefined : isAnotherFile({ keys: others })
}
