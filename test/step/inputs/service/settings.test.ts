import { describe, expect, it } from 'vitest'
import { parseDotenv } from '../../../../src/github/inputs/dotenv.ts'
import { InputProblem } from '../../../../src/github/inputs/input.ts'
import { variables } from '../../../../src/github/inputs/input-kinds.ts'
import { logDirs, parseLogDir, variableWarnings } from '../../../../src/step/inputs/service/settings.ts'

const context = { workspace: '/' }

describe('a log directory', () => {
  it.each(['/var/log/', '/a/'])('is %s', (text) => {
    expect(parseLogDir(text)).toBe(text)
  })

  it.each(['/', '/var/log', 'var/log/', '//', '/a//b/', '/a b/', ''])('is not %j', (text) => {
    expect(() => parseLogDir(text)).toThrow(InputProblem)
  })

  it('is named once', async () => {
    await expect(async () => logDirs().parse('/a/\n/a/', context)).rejects.toThrow('must list "/a/" only once')
  })
})

describe('variables', () => {
  it('may hold anything behind the first equals sign', async () => {
    expect(await variables({}).parse('A=b=c, d\nEMPTY=\n# a remark\nURL=http://x/?a=b#c', context)).toEqual([
      { key: 'A', value: 'b=c, d' },
      { key: 'EMPTY', value: '' },
      { key: 'URL', value: 'http://x/?a=b#c' },
    ])
  })

  it('are named once, and their values are never quoted', async () => {
    const parse = async (text: string) => variables({}).parse(text, context)
    await expect(parse('A=hush\nA=hush')).rejects.toThrow(new InputProblem('must list "A" only once (line 2)'))
    await expect(parse('hush hush')).rejects.not.toThrow(/hush/)
  })
})

describe('what looks like an accident among variables', () => {
  const warned = async (text: string) => variableWarnings({ envs: await variables({}).parse(text, context) })

  it('is an empty value, which a secret that cannot be read leaves', async () => {
    expect(await warned('A=1\nDB_PASSWORD=\nB= \nC=x')).toEqual([
      'envs sets DB_PASSWORD, B to an empty value. If the value comes from a secret, check that this job can read it: a secret that a job cannot read is empty.',
    ])
  })

  it('is an empty value in a file too, unless the input overrides it', () => {
    const envs_file = parseDotenv('DB_PASSWORD=\nB=""\nmode=test')
    expect(variableWarnings({ envs_file, envs: [{ key: 'B', value: '2' }] })).toEqual([
      'envs_file sets DB_PASSWORD to an empty value. If the value comes from a secret, check that this job can read it: a secret that a job cannot read is empty.',
    ])
  })

  it('is a key in small letters behind one in capitals, as the second line of a secret makes it', async () => {
    expect(await warned('PLAIN=1\nKEY=first line\nx=y\nOTHER=1')).toEqual([
      'envs sets a variable "x". If this line belongs to the value of KEY, write that value over several lines: KEY<<END, the value, and END.',
    ])
  })

  it.each(['x=y\nother.key=1', 'A=1\nB_2=2', 'KEY<<END\nfirst\nx=y\nEND'])('is not %j', async (text) => {
    expect(await warned(text)).toEqual([])
  })

  it('is nothing where no variables are given', () => {
    expect(variableWarnings({})).toEqual([])
  })
})
