/** Builders of the inputs that name files or hold YAML; apart, since only the steps that have such inputs load them. */
import { LARGEST_FILE } from '../files/largest-file.ts'
import type { FileRules, WorkspaceFile } from '../files/workspace-path.ts'
import type { Input } from './input.ts'
import { declareInput, type InputBuilder, type InputOptions, type Sure } from './input-kinds.ts'
import type { KeyValue } from './parsers.ts'
import { parseYaml } from './yaml.ts'

// Most of these inputs are left out by most steps.
const files = () => import('../files/workspace-path.ts')

/** An existing regular file of the workspace. */
export const path: InputBuilder<FileRules, WorkspaceFile> = (options) =>
  declareInput(
    'path',
    options,
    async (given, { workspace }) => (await files()).parseWorkspaceFile(given, workspace, options),
    { form: { maxBytes: options.maxBytes ?? LARGEST_FILE } },
  )

/** The absolute path of a file to be written, inside the workspace or the job's temporary folder. */
export const target: InputBuilder<Record<never, never>, string> = (options) =>
  declareInput(
    'path',
    options,
    async (given, { workspace, temp }) =>
      (await files()).parseTargetPath(given, temp === undefined ? [workspace] : [workspace, temp]),
    { form: { written: true } },
  )

/** Variables in a dotenv file of the workspace. Only a step that names one loads what that takes. */
export const variablesFile: InputBuilder<Record<never, never>, readonly KeyValue[]> = (options) =>
  declareInput('path', options, async (given, { workspace }) =>
    (await import('./dotenv.ts')).parseVariablesFile(given, workspace),
  )

interface YamlOptions<T> extends InputOptions {
  /** Plain data in, value out; throws `InputProblem`. */
  readonly decode: (value: unknown) => T | Promise<T>
}

/** YAML or JSON, decoded. */
export function yaml<T>(options: YamlOptions<T> & Sure): Input<T>
export function yaml<T>(options: YamlOptions<T>): Input<T | undefined>
export function yaml<T>(options: YamlOptions<T>): Input<T> {
  return declareInput('yaml', options, async (given) => options.decode(await parseYaml(given)))
}
