/** Reads `contract.yaml`: what workflows may rely on, an action after the other. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { InputKind } from '../src/github/inputs/input.ts'

interface ContractInput {
  readonly name: string
  readonly kind: InputKind
  readonly required: boolean
  /** The manifest's default; `runtime` where it is worked out when the step runs. */
  readonly preset: string | undefined
  /** The variable that stands in; the default comes after it then, and is left out of the manifest. */
  readonly env: string | undefined
  readonly words: readonly string[] | undefined
}

interface ContractAction {
  readonly name: string
  readonly folder: string
  readonly inputs: readonly ContractInput[]
  readonly outputs: readonly string[]
}

type WrittenInput =
  | InputKind
  | { kind: InputKind; required?: boolean; default?: string; env?: string; words?: readonly string[] }
type WrittenInputs = Readonly<Record<string, WrittenInput>>

interface Written {
  readonly groups: Readonly<Record<string, WrittenInputs>>
  readonly every_output: readonly string[]
  readonly actions: Readonly<
    Record<string, { folder: string; groups: readonly string[]; inputs: WrittenInputs; outputs: readonly string[] }>
  >
}

/** Every action of the contract with the inputs of its groups and the outputs that all have. */
export function contract(root: string): ContractAction[] {
  const written: Written = parse(readFileSync(join(root, 'test/contract.yaml'), 'utf8'))
  return Object.entries(written.actions).map(([name, { folder, groups, inputs, outputs }]) => {
    const all: WrittenInputs = { ...Object.assign({}, ...groups.map((group) => written.groups[group])), ...inputs }
    return { name, folder, inputs: readInputs(all), outputs: [...outputs, ...written.every_output] }
  })
}

function readInputs(inputs: WrittenInputs): ContractInput[] {
  return Object.entries(inputs).map(([name, input]) => {
    const { kind, required = false, default: preset, env, words } = typeof input === 'string' ? { kind: input } : input
    return { name, kind, required, preset, env, words }
  })
}
