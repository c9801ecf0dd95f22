import {
  belongsElsewhere,
  cannotBeHidden,
  fromVariable,
  guardElsewhere,
  isEmpty,
  isRequired,
  isRequiredHereOrAs,
  typoOfGuard,
  unknownInput,
} from '../../messages/github/inputs.ts'
import { createLog } from '../report/log.ts'
import { quote } from '../report/truncate.ts'
import { getInput } from '../runner/commands.ts'
import { exemptFromMasking } from '../runner/output-words.ts'
import { declareGuess, declareSecret, mask, urlPasswords } from '../runner/secrets.ts'
import {
  type Input,
  InputError,
  InputProblem,
  type Inputs,
  type IsProvided,
  type ParseContext,
  type Problem,
  type Values,
} from './input.ts'
import { providedText, type Source, sourcesOf } from './input-sources.ts'
import { nearestName } from './misspelling.ts'

export interface ReadOptions<I extends Inputs> {
  /** The environment of the step. Inputs themselves are read from the process's own. */
  readonly env: NodeJS.ProcessEnv
  /** Rules that span several inputs; values that did not parse are absent. */
  readonly rules?: (values: Partial<Values<I>>, isProvided: IsProvided) => readonly Problem[]
  readonly warn?: (text: string) => void
  readonly debug?: (text: string) => void
}

export interface ReadInputs<I extends Inputs> {
  /** One value an input; frozen. */
  readonly values: Values<I>
  readonly isProvided: IsProvided
}

/**
 * Reads every input of a step: masks the secrets first, then parses all and applies the rules. Throws one `InputError`
 * with all problems; warns of inputs that do not exist, and of secrets that cannot be hidden.
 */
export async function readInputs<I extends Inputs>(inputs: I, options: ReadOptions<I>): Promise<ReadInputs<I>> {
  const { env, rules, warn = createLog().warning, debug = createLog().debug } = options
  exemptFromMasking(Object.entries(inputs).flatMap(([name, input]) => (input.isName ? [providedText(name)] : [])))
  maskSecrets(inputs, env, warn)
  const slips = slipsOf(inputs, env, warn)
  const sources = await sourcesOf(inputs, env)
  for (const [name, source] of sources) if (source?.variable) debug(`Input ${name} is taken from ${source.variable}.`)
  const { parsed, problems } = await parseAll(inputs, sources, contextOf(env))
  const isProvided = (name: string) => sources.get(name)?.given ?? false
  // Every name of `inputs` was parsed by its own input, which the compiler cannot follow through entries.
  problems.push(...slips, ...(rules?.(parsed as Partial<Values<I>>, isProvided) ?? []))
  if (problems.length > 0) {
    throw new InputError(problems.map(({ input, message }) => ({ input, message: mask(message) })))
  }
  return { values: Object.freeze(parsed as Values<I>), isProvided }
}

function maskSecrets(inputs: Inputs, env: NodeJS.ProcessEnv, warn: (text: string) => void): void {
  const texts = Object.entries(inputs)
    .filter(([, input]) => input.kind === 'secret')
    .flatMap(([name, input]) => {
      const given = [getInput(name, { trimWhitespace: false }), env[input.env ?? ''] ?? '']
      return given.filter((text) => text.trim() !== '').map((text) => ({ name, text, orPath: input.orPath }))
    })
  const bare = texts.filter(({ text, orPath }) => !declareSecret(text) && !orPath).map(({ name }) => name)
  for (const text of passwordsIn(inputs, env)) declareGuess(text)
  if (bare.length > 0) warn(cannotBeHidden({ names: [...new Set(bare)] }))
}

const PROXIES = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY']

/** Passwords inside addresses, of proxies and of any input: a problem would quote them, and so would a failed connection. */
function passwordsIn(inputs: Inputs, env: NodeJS.ProcessEnv): readonly string[] {
  const given = Object.entries(inputs).flatMap(([name, input]) => [getInput(name), env[input.env ?? ''] ?? ''])
  return [...given, ...PROXIES.map((name) => env[name] ?? '')].flatMap(urlPasswords)
}

/** Warns of inputs that do not exist; one that was to hold the step back, and does not, is a problem. */
function slipsOf(inputs: Inputs, env: NodeJS.ProcessEnv, warn: (text: string) => void): readonly Problem[] {
  const names = Object.keys(inputs)
  const known = new Set(names.map((name) => name.toUpperCase()))
  return Object.keys(env)
    .filter((variable) => variable.startsWith('INPUT_') && !known.has(variable.slice('INPUT_'.length)))
    .flatMap((variable) => {
      const written = variable.slice('INPUT_'.length).toLowerCase()
      const input = /^[\w-]+$/.test(written) ? written : quote(written)
      const meant = nearestName(written, names)
      if (meant !== undefined && inputs[meant]?.guards) return [{ input, message: typoOfGuard({ meant }) }]
      const instead = names.find((name) => nearestName(written, inputs[name]?.standsFor ?? []) !== undefined)
      if (instead !== undefined) return [{ input, message: guardElsewhere({ instead }) }]
      warn(unknownInput({ written: quote(written), meant }))
      return []
    })
}

async function parseAll(inputs: Inputs, sources: ReadonlyMap<string, Source | undefined>, context: ParseContext) {
  const parsed: Record<string, unknown> = {}
  const problems: Problem[] = []
  for (const [name, input] of Object.entries(inputs)) {
    try {
      parsed[name] = await parseOne(input, sources.get(name), context)
    } catch (problem) {
      if (!(problem instanceof InputProblem)) throw problem
      problems.push({ input: name, message: problem.message })
    }
  }
  return { parsed, problems }
}

async function parseOne(input: Input<unknown>, source: Source | undefined, context: ParseContext): Promise<unknown> {
  if (source === undefined) {
    if (!input.required) return undefined
    throw new InputProblem(input.env === undefined ? isRequired() : isRequiredHereOrAs({ variable: input.env }))
  }
  if (source.empty) throw new InputProblem(isEmpty({ preset: input.default ?? '' }))
  if (source.elsewhere) throw new InputProblem(belongsElsewhere(source.elsewhere))
  try {
    return await input.parse(source.text, context)
  } catch (problem) {
    if (!(problem instanceof InputProblem) || source.variable === undefined) throw problem
    throw new InputProblem(fromVariable({ problem: problem.message, variable: source.variable }))
  }
}

function contextOf(env: NodeJS.ProcessEnv): ParseContext {
  const workspace = env.GITHUB_WORKSPACE || process.cwd()
  return env.RUNNER_TEMP ? { workspace, temp: env.RUNNER_TEMP } : { workspace }
}
