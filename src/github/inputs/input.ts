import { problemOf } from '../../messages/github/inputs.ts'

/**
 * How an action declares an input: what the manifest says of it and how its text becomes a value.
 * With its words in `docs/words/`, the declaration is the single source of `action.yml`, `action-types.yml` and the action's page.
 */

/** The kinds of input that our manifests know; every one arrives as text. */
export type InputKind = 'string' | 'integer' | 'boolean' | 'duration' | 'list' | 'yaml' | 'path' | 'secret'

/** What a parser may ask about where the step runs. */
export interface ParseContext {
  /** Absolute path of the checkout; paths given as inputs stay inside it. */
  readonly workspace: string
  /** Absolute path of the job's own temporary folder, where a step may write as well; unknown outside a runner. */
  readonly temp?: string
}

/** What its parser was made with, as plain data: documents print it, so that they say what the parser takes. */
export interface Form {
  /** The bounds of a number, or of a duration in milliseconds, both included. */
  readonly min?: number
  readonly max?: number
  /** Characters of a text. */
  readonly maxLength?: number
  /** Of a file that is read. */
  readonly maxBytes?: number
  /** True for the path of a file that is written. */
  readonly written?: boolean
  /** Whether commas separate the items of a list as well. */
  readonly commas?: boolean
  /** True for a list of `KEY=value`. */
  readonly pairs?: boolean
  /** Words that it takes besides texts of another form. */
  readonly words?: readonly string[]
}

/**
 * One input. `T` is the type of its value; where it is optional and has no default, `T` includes `undefined`.
 */
export interface Input<T> {
  readonly kind: InputKind
  readonly required: boolean
  /** The default as the manifest prints it. */
  readonly default?: string
  /** The environment variable that stands in where the step does not say it. Only without a manifest's default can that be known. */
  readonly env?: string
  /** What an input with `env` is where neither the step nor the environment says it. */
  readonly preset?: string
  /** The input without which this one means nothing: where that is left out, the default is not read. */
  readonly onlyWith?: string
  /** Inputs that keep the variable from standing in where the step says one of them. */
  readonly envUnless?: readonly string[]
  /** The input, with a variable of its own, that the variable belongs to: it stands in only where that one is what its variable says. */
  readonly envBelongsTo?: string
  /** True where the input holds the step back, or says where it acts: a name that is a slip of it is refused. */
  readonly guards?: boolean
  /** Inputs of other actions that hold a step back, in whose place this one stands: here they would hold nothing back. */
  readonly standsFor?: readonly string[]
  /** True where an expression that came to nothing must not mean the default, since that does more. */
  readonly refuseEmpty?: boolean
  /** True for a name: outputs repeat it, so it is never hidden. */
  readonly isName?: boolean
  /** True for a secret whose text may be the path of a file instead. */
  readonly orPath?: boolean
  /** The words that it takes, where it takes only some. */
  readonly allowed?: readonly string[]
  readonly form?: Form
  /** Text in, value out; throws `InputProblem` saying what the input takes. Never called with an empty text. */
  readonly parse: (text: string, context: ParseContext) => T | Promise<T>
}

/** The inputs of an action by name. */
export type Inputs = Readonly<Record<string, Input<unknown>>>

/** What `run` receives: one value an input. */
export type Values<I extends Inputs> = { readonly [K in keyof I]: I[K] extends Input<infer T> ? T : never }

/** Which inputs the user gave a text that is not the default, by the input itself or by its environment variable. */
export type IsProvided = (name: string) => boolean

/** One thing wrong with one input, in words for the user. */
export interface Problem {
  readonly input: string
  /** What was wrong and what the input takes, as a predicate behind the input's name, without a full stop; never holds a secret. */
  readonly message: string
}

/** Thrown by parsers: the text is not what the input takes. `message` says what it takes, for example `takes a whole number from 1 to 5`. */
export class InputProblem extends Error {
  override readonly name = 'InputProblem'
}

/** All that is wrong with the inputs of a step, reported at once and before anything is sent. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ input, message }) => problemOf({ input, problem: message })).join('\n'))
    this.problems = problems
  }
}
