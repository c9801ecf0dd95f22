import { describe, expect, it } from 'vitest'
import { envs, logDirs, parseLogDir } from '../../src/step/settings.ts'
import { InputProblem } from '../../src/workflow/input.ts'

const context = { workspace: '/' }

describe('a log directory', () => {
  it.each(['/var/log/', '/a/'])('is %s', (text) => {
    expect(parseLogDir(text)).toBe(text)
  })

  it.each(['/', '/var/log', 'var/log/', '//', '/a//b/', '/a b/', ''])('is not %j', (text) => {
    expect(() => parseLogDir(text)).toThrow(InputProblem)
  })

  it('is named once', async () => {
    await expect(async () => logDirs('Directories.').parse('/a/\n/a/', context)).rejects.toThrow(
      'takes "/a/" only once',
    )
  })
})

describe('variables', () => {
  it('may hold anything behind the first equals sign', async () => {
    expect(await envs('Variables.').parse('A=b=c, d\nEMPTY=\n# a remark\nURL=http://x/?a=b#c', context)).toEqual([
      { key: 'A', value: 'b=c, d' },
      { key: 'EMPTY', value: '' },
      { key: 'URL', value: 'http://x/?a=b#c' },
    ])
  })

  it('are named once, and their values are never quoted', async () => {
    const parse = async (text: string) => envs('Variables.').parse(text, context)
    await expect(parse('A=hush\nA=hush')).rejects.toThrow(new InputProblem('takes "A" only once (line 2)'))
    await expect(parse('hush hush')).rejects.not.toThrow(/hush/)
  })
})
