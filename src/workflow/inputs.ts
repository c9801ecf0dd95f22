import { getInput } from '@actions/core'
import { quote } from './excerpt.ts'
import {
  type Input,
  InputError,
  InputProblem,
  type Inputs,
  type ParseContext,
  type Problem,
  type Values,
} from './input.ts'
import { createLog } from './log.ts'
import { nearestName } from './misspelling.ts'
import { declareSecret, redact, urlPasswords } from './secrets.ts'

export interface ReadOptions<I extends Inputs> {
  /** The environment of the step. Inputs themselves are read by @actions/core, from the process's own. */
  readonly env: NodeJS.ProcessEnv
  /** Rules that span several inputs; values that did not parse are absent. */
  readonly rules?: (values: Partial<Values<I>>, given: (name: string) => boolean) => readonly Problem[]
  readonly warn?: (text: string) => void
}

export interface ReadInputs<I extends Inputs> {
  /** One value an input; frozen. */
  readonly values: Values<I>
  /** Whether the user gave a text that is not the default, by the input or by its environment variable. */
  readonly given: (name: string) => boolean
  /** The texts of all secret inputs, already masked. */
  readonly secrets: readonly string[]
}

interface Source {
  readonly text: string
  readonly given: boolean
  /** The environment variable that the text came from. */
  readonly variable?: string
}

/**
 * Reads every input of a step: masks the secrets first, then parses all and applies the rules. Throws one `InputError`
 * with all problems; warns of inputs that do not exist.
 */
export async function readInputs<I extends Inputs>(inputs: I, options: ReadOptions<I>): Promise<ReadInputs<I>> {
  const { env, rules, warn = createLog().warning } = options
  const secrets = maskSecrets(inputs, env)
  for (const warning of unknownInputs(inputs, env)) warn(warning)
  const sources = new Map(Object.entries(inputs).map(([name, input]) => [name, sourceOf(name, input, env)]))
  const { parsed, problems } = await parseAll(inputs, sources, contextOf(env))
  const given = (name: string) => sources.get(name)?.given ?? false
  // Every name of `inputs` was parsed by its own input, which the compiler cannot follow through entries.
  problems.push(...(rules?.(parsed as Partial<Values<I>>, given) ?? []))
  if (problems.length > 0) {
    throw new InputError(problems.map(({ input, message }) => ({ input, message: redact(message) })))
  }
  return { values: Object.freeze(parsed as Values<I>), given, secrets }
}

function maskSecrets(inputs: Inputs, env: NodeJS.ProcessEnv): readonly string[] {
  const texts = Object.entries(inputs)
    .filter(([, input]) => input.kind === 'secret')
    .flatMap(([name, input]) => [getInput(name, { trimWhitespace: false }), env[input.env ?? ''] ?? ''])
    .filter((text) => text.trim() !== '')
  const secrets = [...new Set(texts)]
  for (const text of [...secrets, ...passwordsIn(inputs, env)]) declareSecret(text)
  return secrets
}

const PROXIES = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY']

/** Passwords inside addresses, of proxies and of any input: a problem would quote them, and so would a failed connection. */
function passwordsIn(inputs: Inputs, env: NodeJS.ProcessEnv): readonly string[] {
  const given = Object.entries(inputs).flatMap(([name, input]) => [getInput(name), env[input.env ?? ''] ?? ''])
  return [...given, ...PROXIES.map((name) => env[name] ?? '')].flatMap(urlPasswords)
}

function unknownInputs(inputs: Inputs, env: NodeJS.ProcessEnv): string[] {
  const names = Object.keys(inputs)
  const known = new Set(names.map((name) => name.toUpperCase()))
  return Object.keys(env)
    .filter((variable) => variable.startsWith('INPUT_') && !known.has(variable.slice('INPUT_'.length)))
    .map((variable) => {
      const written = variable.slice('INPUT_'.length).toLowerCase()
      const meant = nearestName(written, names)
      const rest = meant === undefined ? 'it is ignored.' : `it is ignored. Did you mean ${meant}?`
      return `This action has no input ${quote(written)}; ${rest}`
    })
}

function sourceOf(name: string, input: Input<unknown>, env: NodeJS.ProcessEnv): Source | undefined {
  const own = getInput(name)
  const fallback = input.env === undefined ? '' : (env[input.env] ?? '').trim()
  if (input.env !== undefined && fallback !== '' && (own === '' || own === input.default)) {
    return { text: fallback, given: true, variable: input.env }
  }
  if (own !== '') return { text: own, given: own !== input.default }
  // Only a runner works an expression out.
  if (input.default === undefined || input.default.startsWith('${{')) return undefined
  return { text: input.default, given: false }
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
    throw new InputProblem(input.env === undefined ? 'is required' : `is required, here or as ${input.env}`)
  }
  try {
    return await input.parse(source.text, context)
  } catch (problem) {
    if (!(problem instanceof InputProblem) || source.variable === undefined) throw problem
    throw new InputProblem(`${problem.message} (from the environment variable ${source.variable})`)
  }
}

function contextOf(env: NodeJS.ProcessEnv): ParseContext {
  const workspace = env.GITHUB_WORKSPACE || process.cwd()
  return env.RUNNER_TEMP ? { workspace, temp: env.RUNNER_TEMP } : { workspace }
}
