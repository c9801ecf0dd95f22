/** Code, manifests, types files, stubs, README and the contract say the same of every action, found by pattern. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { stubs } from '../scripts/build/bundle/stubs.ts'
import { loadDeclarations } from '../scripts/build/declarations.ts'
import { loadCatalogue } from '../scripts/build/docs/catalogue.ts'
import { documents } from '../scripts/build/docs/documents.ts'
import { describeInput, describeOutputs, idOf } from '../scripts/build/docs/wording.ts'
import { compareFiles, leftovers } from '../scripts/build/files.ts'
import { manifests } from '../scripts/build/manifest.ts'
import { registry } from '../scripts/build/registry.ts'
import { typesFiles } from '../scripts/build/types-file.ts'
import { contract } from './contract.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const declarations = await loadDeclarations(root)
const { en } = await loadCatalogue(root)

/** What the tests read of manifests and types files. */
interface Written {
  readonly description: string
  readonly branding: object
  readonly inputs: object
  readonly outputs: object
  readonly runs: { readonly using: string; readonly main: string }
}

function readYaml(folder: string, file: string): Written {
  return parse(readFileSync(join(root, folder, file), 'utf8'))
}

describe('what is derived from the actions is as the build writes it', () => {
  it.each([
    ['registry', registry(declarations)],
    ['manifests', manifests(declarations, en)],
    ['types files', typesFiles(declarations)],
    ['stubs', stubs(declarations)],
  ])('%s', async (_, files) => {
    expect(await compareFiles(root, files)).toEqual([])
  })

  it('pages of actions, and the tables of documents', async () => {
    const files = await documents(root)
    expect(await compareFiles(root, files)).toEqual([])
    expect(leftovers(root, 'actions/*/README*.md', files)).toEqual([])
  })

  it('and nothing is left of actions that are gone', () => {
    expect(leftovers(root, 'actions/*/action.yml', manifests(declarations, en))).toEqual([])
    expect(leftovers(root, 'actions/*/action-types.yml', typesFiles(declarations))).toEqual([])
  })
})

describe.each(declarations)('$action.name', ({ action, folder }) => {
  const { name, inputs, outputs } = action

  it('has one list of inputs in code, manifest and types file', () => {
    const names = Object.keys(inputs)
    expect(Object.keys(readYaml(folder, 'action.yml').inputs)).toEqual(names)
    expect(Object.keys(readYaml(folder, 'action-types.yml').inputs)).toEqual(names)
  })

  it('has one list of outputs in code, manifest and types file', () => {
    const names = [...outputs, 'outcome', 'result']
    expect(Object.keys(readYaml(folder, 'action.yml').outputs)).toEqual(names)
    expect(Object.keys(readYaml(folder, 'action-types.yml').outputs)).toEqual(names)
  })

  it('runs a stub of dist that names it', () => {
    const { runs } = readYaml(folder, 'action.yml')
    expect(runs.using).toBe('node24')
    expect(readFileSync(join(root, folder, runs.main), 'utf8')).toContain(`await main('${name}')`)
  })

  it('describes itself, its inputs and its outputs', () => {
    const { description, branding } = readYaml(folder, 'action.yml')
    expect(description.length).toBeGreaterThan(10)
    expect(branding).toEqual({ icon: expect.any(String), color: expect.any(String) })
    for (const input of Object.keys(inputs)) expect(describeInput(action, input, en)).toMatch(/\.$/)
    for (const text of Object.values(describeOutputs(action, en))) expect(text).toMatch(/\.$/)
  })

  it('gives no required input a default', () => {
    const both = Object.entries(inputs).filter(([, input]) => input.required && input.default !== undefined)
    expect(both).toEqual([])
  })
})

describe.each(contract(root))('the contract of $name', ({ name, folder, inputs, outputs }) => {
  const declaration = declarations.find((it) => it.action.name === name)
  const action = declaration?.action

  it('holds for its folder', () => {
    expect(declaration?.folder).toBe(folder)
  })

  it.each(inputs)('holds for the input $name', ({ name: input, kind, required, preset, env, words }) => {
    const declared = action?.inputs[input]
    expect(declared?.kind).toBe(kind)
    expect(declared?.required).toBe(required)
    expect(declared?.env).toBe(env)
    if (words !== undefined) expect(declared?.allowed).toEqual(words)
    if (preset === 'runtime' && action) expect(en.has(`${idOf(action, 'inputs', input, en)}.empty`)).toBe(true)
    const worked = preset === 'runtime' ? undefined : preset
    expect(declared?.default).toBe(env === undefined ? worked : undefined)
    expect(declared?.preset).toBe(env === undefined ? undefined : worked)
  })

  it.each(outputs)('holds for the output %s', async (output) => {
    expect(Object.keys(readYaml(folder, 'action.yml').outputs)).toContain(output)
  })
})
