import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '../../../scripts/build/docs/catalogue.ts'
import { idOf } from '../../../scripts/build/docs/wording.ts'
import type { Input } from '../../../src/github/inputs/input.ts'
import { actions } from '../../../src/registry.ts'
import { createTempFolder } from '../../../testing/runner/in-process.ts'

// What the Marketplace takes: https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#branding
const COLOURS = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']
const ICONS = [
  ...['upload-cloud', 'log-in', 'maximize-2', 'package', 'rotate-cw', 'share-2', 'plus-square', 'sliders', 'trash-2'],
  ...['info', 'lock', 'key', 'box', 'shuffle', 'hard-drive', 'globe', 'scissors', 'play-circle', 'layers'],
  ...['rotate-ccw', 'eye', 'git-pull-request', 'repeat'],
]

/** The folder of a checkout with the file that defaults name. */
function checkout(): string {
  const workspace = join(createTempFolder(), 'workspace')
  mkdirSync(workspace)
  writeFileSync(join(workspace, 'Dockerfile'), 'FROM scratch\n')
  return workspace
}

const parsed = (input: Input<unknown>) => input.parse(input.default ?? '', { workspace: checkout() })

const { en } = await loadCatalogue(fileURLToPath(new URL('../../..', import.meta.url)))
const loaded = await Promise.all(Object.entries(actions).map(async ([name, load]) => [name, await load()] as const))

describe.each(loaded)('%s', (name, action) => {
  const inputs = Object.entries(action.inputs)
  const words = (part: 'inputs' | 'outputs', one: string) => en.say(idOf(action, part, one, en))

  it('has its own name', () => {
    expect(action.name).toBe(name)
  })

  it('is titled and described for people', () => {
    expect(en.say(`${name}.title`)).toMatch(/^[A-Z].*[^.]$/)
    const description = en.say(`${name}.description`)
    expect(description).toMatch(/^[A-Z].*\.$/)
    // The Marketplace refuses a longer one.
    expect(description.length).toBeLessThanOrEqual(160)
  })

  it('has an icon of Feather and a colour that the Marketplace takes', () => {
    expect(ICONS).toContain(action.branding.icon)
    expect(COLOURS).toContain(action.branding.color)
  })

  it.each(inputs)('names and describes the input %s', (input) => {
    expect(input).toMatch(/^[a-z]+(_[a-z]+)*$/)
    expect(words('inputs', input)).toMatch(/^.+[.]$/)
  })

  it.each(action.outputs)('names and describes the output %s', (output) => {
    expect(output).toMatch(/^[a-z]+(_[a-z]+)*$/)
    expect(words('outputs', output)).toMatch(/^.+[.]$/)
  })

  it.each(inputs.filter(([, input]) => input.default !== undefined && !input.default.startsWith('${{')))(
    'takes the default of its input %s',
    async (_, input) => {
      expect(await parsed(input)).toBeDefined()
    },
  )

  it.each(inputs.filter(([, { allowed }]) => allowed !== undefined))(
    'takes every word that its input %s names',
    async (_, input) => {
      for (const word of input.allowed ?? []) expect(await input.parse(word, { workspace: '/' })).toBe(word)
    },
  )

  it('leaves outcome and result to the ending, and hides only outputs that it has', () => {
    const names = action.outputs
    expect(names).not.toContain('outcome')
    expect(names).not.toContain('result')
    expect(names).toEqual(expect.arrayContaining([...action.secretOutputs]))
  })

  it('takes the inputs that every action has, those of the account where it asks the platform', () => {
    const account = ['app_key', 'app_secret', 'token', 'endpoint', 'api_dialect', 'language']
    const names = Object.keys(action.inputs)
    expect(names).toContain('summary')
    if (action.operations.length > 0) expect(names).toEqual(expect.arrayContaining(account))
    else expect(names.filter((name) => account.includes(name))).toEqual([])
  })
})
