import { describe, expect, it } from 'vitest'
import { mask } from '../../../src/github/runner/secrets.ts'
import { environmentVariables } from '../../../src/step/inputs/environment-variables.ts'
import { captureOutput } from '../../../testing/runner/in-process.ts'

const { variables, secrets } = environmentVariables.inputs
const context = { workspace: '' }

describe('the values of the variables of an environment file', () => {
  it('are KEY=value a line, to the letter, or of several lines', async () => {
    const given = 'TAG=v1=2 \n# a comment\nTEXT<<END\none\n two\nEND\nEMPTY='
    const expected = [
      { key: 'TAG', value: 'v1=2 ' },
      { key: 'TEXT', value: 'one\n two' },
      { key: 'EMPTY', value: '' },
    ]
    expect(await variables.parse(given, context)).toEqual(expected)
    captureOutput()
    expect(await secrets.parse(given, context)).toEqual(expected)
  })

  it('are masked where they are secrets of eight characters and more, each line of them alone too', async () => {
    const output = captureOutput()
    await secrets.parse('A=first-secret\nB=short\nC<<END\nsecond-secret\nthird-secret\nEND', context)
    expect(output()).toContain('::add-mask::first-secret')
    expect(mask('a first-secret and third-secret, short')).toBe('a *** and ***, short')
  })

  it('are no problem that quotes them', () => {
    expect(() => secrets.parse('hunter2hunter2', context)).toThrow(/^must be KEY=value/)
  })
})
