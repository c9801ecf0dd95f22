/** Where the text of each input comes from: what the step says wins over the environment, and that over the default. */
import { quote } from '../report/truncate.ts'
import { getInput } from '../runner/commands.ts'
import { type Input, InputProblem, type Inputs } from './input.ts'

/** What a variable belongs to, and what the step names instead. */
interface Elsewhere {
  readonly variable: string
  readonly owner: string
  readonly here: string
  readonly there: string
}

export interface Source {
  readonly text: string
  /** True for what the user said, here or in the environment, and is not the default. */
  readonly given: boolean
  /** The environment variable that the text came from. */
  readonly variable?: string
  /** The input was given an empty text, and may not be. */
  readonly empty?: true
  /** The variable's text belongs to something else than the step names, and there is nothing in its place. */
  readonly elsewhere?: Elsewhere
}

/** What the step itself says; empty where it says nothing. */
export function providedText(name: string): string {
  return getInput(name)
}

function variableText(input: Input<unknown> | undefined, env: NodeJS.ProcessEnv): string {
  return input?.env === undefined ? '' : (env[input.env] ?? '').trim()
}

/** The source of every input; `undefined` where there is none. */
export async function sourcesOf(inputs: Inputs, env: NodeJS.ProcessEnv): Promise<Map<string, Source | undefined>> {
  const sources = new Map<string, Source | undefined>()
  for (const [name, input] of Object.entries(inputs)) sources.set(name, await sourceOf(name, input, inputs, env))
  return sources
}

async function sourceOf(
  name: string,
  input: Input<unknown>,
  inputs: Inputs,
  env: NodeJS.ProcessEnv,
): Promise<Source | undefined> {
  const own = providedText(name)
  const isDefault = own === '' || own === input.default
  if (isDefault && input.onlyWith !== undefined && providedText(input.onlyWith) === '') return undefined
  if (own !== '') return { text: own, given: !isDefault }
  const fallback = await fromEnvironment(input, inputs, env)
  if (fallback !== undefined) return fallback
  // The runner fills the default in where the input is left out: what is empty all the same was written so.
  const written = env[`INPUT_${name.toUpperCase()}`] !== undefined
  if (input.refuseEmpty && written && input.default !== undefined) return { text: '', given: true, empty: true }
  const preset = input.default ?? input.preset
  // Only a runner works an expression out.
  if (preset === undefined || preset.startsWith('${{')) return undefined
  return { text: preset, given: false }
}

async function fromEnvironment(
  input: Input<unknown>,
  inputs: Inputs,
  env: NodeJS.ProcessEnv,
): Promise<Source | undefined> {
  const text = variableText(input, env)
  if (text === '' || input.env === undefined) return undefined
  const others = input.envUnless ?? []
  if (others.some((other) => providedText(other) !== '')) return undefined
  const elsewhere = await elsewhereOf(input, inputs, env)
  if (elsewhere === undefined) return { text, given: true, variable: input.env }
  // What may stand in for it comes from the environment as well, and belongs to nothing in particular.
  const instead = others.some((other) => variableText(inputs[other], env) !== '')
  return instead ? undefined : { text, given: true, elsewhere }
}

/** Compares what the owning input says with what its variable says, both as they parse: a slash at the end is no other address. */
async function elsewhereOf(
  input: Input<unknown>,
  inputs: Inputs,
  env: NodeJS.ProcessEnv,
): Promise<Elsewhere | undefined> {
  const owner = input.envBelongsTo
  const owning = owner === undefined ? undefined : inputs[owner]
  if (owner === undefined || owning === undefined || input.env === undefined) return undefined
  const written = providedText(owner)
  if (written === '') return undefined
  const here = await plain(owning, written)
  // A wrong text is a problem of the owning input itself.
  if (here === undefined) return undefined
  const text = variableText(owning, env) || (owning.preset ?? owning.default ?? '')
  const there = await plain(owning, text)
  return here === there ? undefined : { variable: input.env, owner, here, there: there ?? quote(text) }
}

async function plain(input: Input<unknown>, text: string): Promise<string | undefined> {
  try {
    return String(await input.parse(text, { workspace: '' }))
  } catch (problem) {
    if (problem instanceof InputProblem) return undefined
    throw problem
  }
}
