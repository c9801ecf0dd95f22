import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { Fields } from './fields.ts'
import { readSteps, type StepDefinition } from './step-definition.ts'

/** A composite action as it is written, expressions still in it. */
export interface CompositeDefinition {
  readonly inputs: readonly CompositeInput[]
  readonly outputs: Readonly<Record<string, string>>
  readonly steps: readonly StepDefinition[]
}

interface CompositeInput {
  readonly name: string
  readonly required: boolean
  readonly default: string
}

/** Reads `action.yml` in a folder. */
export function readComposite(folder: string): CompositeDefinition {
  const file = new Fields(parse(readFileSync(join(folder, 'action.yml'), 'utf8')), `The action in ${folder}`)
  for (const text of ['name', 'description']) file.needed(text)
  const definition = { inputs: readInputs(file), outputs: readOutputs(file), steps: readRuns(file) }
  file.end()
  return definition
}

function readInputs(file: Fields): readonly CompositeInput[] {
  return described(file, 'inputs', (name, input) => ({
    name,
    required: input.take('required') === true,
    default: input.text('default') ?? '',
  }))
}

function readOutputs(file: Fields): Readonly<Record<string, string>> {
  return Object.fromEntries(described(file, 'outputs', (name, output) => [name, output.needed('value')]))
}

function described<T>(file: Fields, block: string, read: (name: string, fields: Fields) => T): readonly T[] {
  const all = file.fields(block)
  return (all?.names() ?? []).map((name) => {
    const fields = new Fields(all?.take(name), `${block}, ${name}`)
    fields.needed('description')
    const value = read(name, fields)
    fields.end()
    return value
  })
}

function readRuns(file: Fields): readonly StepDefinition[] {
  const runs = file.fields('runs')
  const using = runs?.text('using')
  if (runs === undefined || using !== 'composite') throw new Error(`${file.where} is no composite action but ${using}.`)
  const steps = readSteps(runs)
  runs.end()
  return steps
}
