/** Builders of the inputs that name files or hold YAML; apart, since only the steps that have such inputs load them. */
import { dotenv as words } from '../../messages/github/dotenv.ts'
import {
  type FileRules,
  parseDefaultFile,
  parseTargetPath,
  parseWorkspaceFile,
  type WorkspaceFile,
} from '../files/workspace-path.ts'
import { declareGuess, urlPasswords } from '../runner/secrets.ts'
import { parseDotenv } from './dotenv.ts'
import { type Input, InputProblem } from './input.ts'
import { declareInput, type InputBuilder, type InputOptions, type Sure } from './input-kinds.ts'
import type { KeyValue } from './parsers.ts'
import { parseYaml } from './yaml.ts'

/** An existing regular file of the workspace. One that only the default names may be missing: see `problem`. */
export const path: InputBuilder<FileRules, WorkspaceFile> = (options) =>
  declareInput('path', options, (given, { workspace }) =>
    given === options.default
      ? parseDefaultFile(given, workspace, options)
      : parseWorkspaceFile(given, workspace, options),
  )

/** The absolute path of a file to be written, inside the workspace or the job's temporary folder. */
export const target: InputBuilder<Record<never, never>, string> = (options) =>
  declareInput('path', options, (given, { workspace, temp }) =>
    parseTargetPath(given, temp === undefined ? [workspace] : [workspace, temp]),
  )

/** Variables in a dotenv file of the workspace. */
export const variablesFile: InputBuilder<Record<never, never>, readonly KeyValue[]> = (options) =>
  declareInput('path', options, (given, { workspace }) => {
    const text = utf8(parseWorkspaceFile(given, workspace).read())
    // As with the texts of inputs: a password inside an address is masked wherever it turns up.
    for (const password of urlPasswords(text)) declareGuess(password)
    return parseDotenv(text)
  })

/** The text without its byte order mark. */
function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new InputProblem(words.notUtf8())
  }
}

interface YamlOptions<T> extends InputOptions {
  /** Plain data in, value out; throws `InputProblem`. */
  readonly decode: (value: unknown) => T
}

/** YAML or JSON, decoded. */
export function yaml<T>(options: YamlOptions<T> & Sure): Input<T>
export function yaml<T>(options: YamlOptions<T>): Input<T | undefined>
export function yaml<T>(options: YamlOptions<T>): Input<T> {
  return declareInput('yaml', options, async (given) => options.decode(await parseYaml(given)))
}
