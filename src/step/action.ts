/**
 * What an action is: one file in `src/actions/` declares it with `defineAction`, and everything else (manifest, types
 * file, README tables, stub in `dist/`) is derived from that declaration and from its words in `docs/words/`.
 */
import type { OperationId } from '../client/operations.ts'
import type { Inputs, IsProvided, Problem, Values } from '../github/inputs/input.ts'
import type { Step } from './step.ts'

/** What the step saved for the end of the job, by name. */
export type SavedState = Readonly<Record<string, string>>

/** Inputs that belong together, the outputs that come with them, and the rules that span them. */
export interface Group<I extends Inputs = Inputs, O extends string = string> {
  /** Where its words stand in `docs/words/groups.yaml`; those of a group without a name stand with the action's own. */
  readonly name?: string
  readonly inputs: I
  readonly outputs: readonly O[]
  /** Pure; values that did not parse are absent. A method, so that groups of different inputs fit into one list. */
  rules(values: Partial<Values<I>>, isProvided: IsProvided): readonly Problem[]
}

// The inputs and outputs of a declaration that has none.
type None = Record<never, never>

/** Declares a group. */
export function group<I extends Inputs = None, const O extends string = never>({
  inputs,
  outputs = [],
  rules = () => [],
  ...rest
}: Partial<Group<I, O>> & Pick<Group<I>, 'inputs'>): Group<I, O> {
  return { inputs, outputs, rules, ...rest }
}

type InputsOf<G extends readonly Group[]> = G extends readonly [
  infer First extends Group,
  ...infer Rest extends readonly Group[],
]
  ? First['inputs'] & InputsOf<Rest>
  : None

/** The values of the inputs of several groups. */
export type ValuesOf<G extends readonly Group[]> = Values<InputsOf<G>>

type OutputsOf<G extends readonly Group[]> = G[number]['outputs'][number]

interface Identity {
  /** kebab-case; the file's name, the folder's name under `actions/` and the stub's name. */
  readonly name: string
  readonly branding: { readonly icon: string; readonly color: string }
  /** Each of the API's operations with which it changes something, and the reads that it is for; not those on the way. */
  readonly operations: readonly OperationId[]
}

/** An action with the inputs, outputs and rules of its groups. */
export interface Action<I extends Inputs = Inputs, O extends string = string> extends Identity {
  readonly groups: readonly Group[]
  readonly inputs: I
  /** `outcome` and `result` are added for every action. */
  readonly outputs: readonly O[]
  /** Outputs that hold a secret: masked, and left out of `result`. */
  readonly secretOutputs: readonly O[]
  /** Rules that span several inputs; pure. Values that did not parse are absent. */
  rules(values: Partial<Values<I>>, isProvided: IsProvided): readonly Problem[]
  /** Does the work. What it learns goes to `step.set` as soon as it is known, what people are to know to `step.report`. */
  run(inputs: Values<I>, step: Step<O>, isProvided: IsProvided): Promise<void>
  /** What is left to do when the job ends, however its steps ended; it has no inputs but what the step saved. */
  post?(saved: SavedState, step: Step): Promise<void>
}

type Sum<G extends readonly Group[], I extends Inputs, O extends string> = Action<InputsOf<G> & I, OutputsOf<G> | O>

/** What an action's file says of it: what it has besides its groups. */
type Declaration<G extends readonly Group[], I extends Inputs, O extends string> = Identity &
  Pick<Sum<G, I, O>, 'run' | 'post'> &
  Partial<Pick<Sum<G, I, O>, 'rules'>> & {
    readonly groups?: G
    readonly inputs?: I
    readonly outputs?: readonly O[]
    readonly secretOutputs?: readonly NoInfer<O>[]
  }

/** What became of it all stands behind what is of one action. */
const LAST = ['operation', 'changed', 'elapsed_seconds']

/** Declares an action: sums up its groups. */
export function defineAction<
  const G extends readonly Group[] = readonly [],
  I extends Inputs = None,
  const O extends string = never,
>(declaration: Declaration<G, I, O>): Sum<G, I, O>
export function defineAction(declaration: Declaration<readonly Group[], Inputs, string>): Action {
  const { groups = [], inputs, outputs = [], rules, ...rest } = declaration
  const names = [...groups.flatMap((one) => one.outputs), ...outputs]
  return {
    secretOutputs: [],
    ...rest,
    groups,
    inputs: Object.assign({}, ...groups.map((one) => one.inputs), inputs),
    outputs: [
      ...new Set([...names.filter((name) => !LAST.includes(name)), ...names.filter((name) => LAST.includes(name))]),
    ],
    rules: (values, isProvided) => [
      ...groups.flatMap((one) => one.rules(values, isProvided)),
      ...(rules?.(values, isProvided) ?? []),
    ],
  }
}
