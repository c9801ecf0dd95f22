/**
 * What an action is: one file in `src/actions/` declares it with `defineAction`, and everything else (manifest, types
 * file, README table, stub in `dist/`) is derived from that declaration.
 */
import type { OperationId } from '../client/operations.ts'
import type { Inputs, Problem, Values } from '../github/inputs/input.ts'
import type { OutputValue } from '../github/runner/outputs.ts'
import type { Step } from './step.ts'

/** Values of some or all outputs. */
export type Outputs<O extends string> = Readonly<Partial<Record<O, OutputValue>>>

/** Which inputs the user gave a text to, by the input itself or by its environment variable. */
export type IsProvided = (name: string) => boolean

/** What the step kept for the end of the job, by name. */
export type SavedState = Readonly<Record<string, string>>

/** An action's declaration. `rules` and `run` are methods so that actions of different inputs fit into one registry. */
export interface Action<I extends Inputs = Inputs, O extends string = string> {
  /** kebab-case; the file's name, the folder's name under `actions/` and the stub's name. */
  readonly name: string
  /** Where its manifest lives, relative to the repository: `.` or `actions/NAME`. */
  readonly folder: string
  /** The manifest's `name`, as the Marketplace shows it. */
  readonly title: string
  readonly description: string
  /** What it is there for, of the API's operations; those that it only needs on the way are left out. */
  readonly operations: readonly OperationId[]
  readonly branding: { readonly icon: string; readonly color: string }
  readonly inputs: I
  /** Output name to description; `outcome` and `result` are added for every action. */
  readonly outputs: Readonly<Record<O, string>>
  /** Outputs that hold a secret: masked, and left out of `result`. */
  readonly secretOutputs?: readonly NoInfer<O>[]
  /** Rules that span several inputs; pure. Values that did not parse are absent. */
  rules?(values: Partial<Values<I>>, given: IsProvided): readonly Problem[]
  /** Does the work. What it learns on the way goes to `step.set`; what it returns is set last. */
  run(inputs: Values<I>, step: Step<O>, given: IsProvided): Promise<Outputs<O>>
  /** What is left to do when the job ends, however its steps ended; it has no inputs but what `step.keep` kept. */
  post?(kept: SavedState, step: Step): Promise<void>
}

/** Declares an action; only there so that inputs and outputs are inferred. */
export function defineAction<I extends Inputs, O extends string>(action: Action<I, O>): Action<I, O> {
  return action
}
