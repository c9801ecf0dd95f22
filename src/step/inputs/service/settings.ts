/** Variables and log directories of a container as inputs. */

import { InputProblem } from '../../../github/inputs/input.ts'
import { list } from '../../../github/inputs/input-kinds.ts'
import type { KeyValue } from '../../../github/inputs/parsers.ts'
import { quote } from '../../../github/report/truncate.ts'
import { settings } from '../../../messages/services/service-inputs.ts'

/** Reads one log directory; throws `InputProblem`. */
export function parseLogDir(given: string): string {
  if (/^\/(?:[^/\s]+\/)+$/.test(given)) return given
  throw new InputProblem(settings.logDir({ got: quote(given) }))
}

/** Log directories, a line each. */
export const logDirs = () => list({ item: parseLogDir, unique: (one: string) => one })

/** The inputs that say which variables a container gets. */
interface VariableInputs {
  readonly envs?: readonly KeyValue[] | undefined
  readonly envs_file?: readonly KeyValue[] | undefined
}

/** The variables of file and input together, those of the input over those of the file; `undefined` where neither is given. */
export function variablesOf({ envs, envs_file }: VariableInputs): readonly KeyValue[] | undefined {
  if (envs === undefined || envs_file === undefined) return envs ?? envs_file
  return [...new Map([...envs_file, ...envs].map((one) => [one.key, one])).values()]
}

const CAPITALS = /^[A-Z0-9_]+$/

const namesOfEmpty = (envs: readonly KeyValue[]) =>
  envs.filter(({ value }) => value.trim() === '').map(({ key }) => key)

/**
 * What of the variables looks like an accident, in words: an empty value, which is what a missing secret leaves, and a key of
 * the input that is not in capitals behind one that is, which is what the second line of a secret looks like.
 */
export function variableWarnings({ envs = [], envs_file = [] }: VariableInputs): readonly string[] {
  const given = new Set(envs.map(({ key }) => key))
  const empty = {
    envs: namesOfEmpty(envs),
    // What the input overrides does not count.
    envs_file: namesOfEmpty(envs_file.filter(({ key }) => !given.has(key))),
  }
  const stray = envs.flatMap(({ key }, i) => {
    const before = envs.slice(0, i).findLast((one) => CAPITALS.test(one.key))?.key
    return CAPITALS.test(key) || before === undefined ? [] : [settings.strayVariable({ key: quote(key), before })]
  })
  return [
    ...Object.entries(empty).flatMap(([input, keys]) =>
      keys.length > 0 ? [settings.emptyVariable({ input, keys })] : [],
    ),
    ...stray,
  ]
}
