import { describe, expect, expectTypeOf, it } from 'vitest'
import { path, target, yaml } from '../../../src/github/inputs/file-kinds.ts'
import { type Input, InputProblem, type Values } from '../../../src/github/inputs/input.ts'
import {
  boolean,
  choice,
  custom,
  duration,
  integer,
  list,
  secret,
  text,
} from '../../../src/github/inputs/input-kinds.ts'
import { parseInteger, parseKeyValue } from '../../../src/github/inputs/parsers.ts'

const context = { workspace: process.cwd(), temp: process.cwd() }
const asNumbers = (value: unknown): number[] => (Array.isArray(value) ? value.map(Number) : [])

const inputs = {
  plain: text({}),
  sure: text({ required: true }),
  preset: text({ default: 'x' }),
  later: text({}),
  token: secret({ env: 'TOKEN' }),
  github_token: secret({ default: '${{ github.token }}' }),
  replicas: integer({ min: 1, max: 5 }),
  keep: integer({ default: 10 }),
  wait: boolean({ default: true }),
  maybe: boolean({}),
  timeout: duration({ default: '30m' }),
  poll_interval: duration({}),
  tags: list({}),
  codes: list({ default: '200-399', commas: true }),
  ports: list({ item: (item) => parseInteger(item) }),
  envs: list({ required: true, item: parseKeyValue, unique: ({ key }) => key }),
  if_busy: choice({ allowed: ['wait', 'fail'], default: 'wait' }),
  protocol: choice({ allowed: ['http', 'https'] }),
  clusters: yaml({ decode: asNumbers }),
  faults: yaml({ decode: asNumbers, default: '[]' }),
  docker_file: path({ default: 'package.json' }),
  world: path({}),
  key_file: target({}),
  spec: custom({ kind: 'integer', parse: (given) => given.length, required: true }),
  spec_maybe: custom({ kind: 'integer', parse: async (given) => given.length }),
}

type Given = Values<typeof inputs>

describe('the types of values', () => {
  it('are sure of what is required or has a default', () => {
    expectTypeOf<Given['sure' | 'preset']>().toEqualTypeOf<string>()
    expectTypeOf<Given['keep' | 'timeout' | 'spec']>().toEqualTypeOf<number>()
    expectTypeOf<Given['wait']>().toEqualTypeOf<boolean>()
    expectTypeOf<Given['codes']>().toEqualTypeOf<readonly string[]>()
    expectTypeOf<Given['envs']>().toEqualTypeOf<readonly { readonly key: string; readonly value: string }[]>()
    expectTypeOf<Given['if_busy']>().toEqualTypeOf<'wait' | 'fail'>()
    expectTypeOf<Given['faults']>().toEqualTypeOf<number[]>()
    expectTypeOf<Given['docker_file']['read']>().toEqualTypeOf<() => Buffer>()
  })

  it('leave room for undefined in all others', () => {
    expectTypeOf<Given['plain' | 'later' | 'token' | 'github_token' | 'key_file']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<Given['replicas' | 'poll_interval' | 'spec_maybe']>().toEqualTypeOf<number | undefined>()
    expectTypeOf<Given['maybe']>().toEqualTypeOf<boolean | undefined>()
    expectTypeOf<Given['tags']>().toEqualTypeOf<readonly string[] | undefined>()
    expectTypeOf<Given['ports']>().toEqualTypeOf<readonly number[] | undefined>()
    expectTypeOf<Given['protocol']>().toEqualTypeOf<'http' | 'https' | undefined>()
    expectTypeOf<Given['clusters']>().toEqualTypeOf<number[] | undefined>()
    expectTypeOf<NonNullable<Given['world']>>().toEqualTypeOf<Given['docker_file']>()
    expectTypeOf<undefined>().toExtend<Given['world']>()
  })

  it('refuse what no builder knows', () => {
    // @ts-expect-error a misspelt option
    text({ maxLenght: 3 })
    // @ts-expect-error a default outside the set
    choice({ allowed: ['a', 'b'], default: 'c' })
  })
})

describe('a declaration', () => {
  it('says what the manifest prints', () => {
    expect(inputs.keep).toMatchObject({ kind: 'integer', required: false, default: '10' })
    expect(inputs.wait).toMatchObject({ kind: 'boolean', default: 'true' })
    expect(inputs.later).toMatchObject({ kind: 'string' })
    expect(inputs.token).toMatchObject({ kind: 'secret', env: 'TOKEN' })
    expect(inputs.if_busy).toMatchObject({ kind: 'string', allowed: ['wait', 'fail'], default: 'wait' })
    expect(inputs.sure.required).toBe(true)
  })

  it('has no keys for what it does not say', () => {
    expect(Object.keys(inputs.plain).sort()).toEqual(['kind', 'parse', 'required'])
  })

  it('refuses an empty default, which would be none', () => {
    expect(() => text({ default: '' })).toThrow(TypeError)
  })
})

describe('an input', () => {
  const parse = async (input: Input<unknown>, given: string) => await input.parse(given, context)

  it.each<[keyof typeof inputs, string, unknown]>([
    ['plain', ' as it is ', ' as it is '],
    ['token', 'a\nb', 'a\nb'],
    ['replicas', '3', 3],
    ['wait', 'False', false],
    ['timeout', '1h30m', 5_400_000],
    ['tags', 'a,b\nc', ['a,b', 'c']],
    ['codes', '200,301', ['200', '301']],
    ['ports', '80\n443', [80, 443]],
    ['envs', 'A=1', [{ key: 'A', value: '1' }]],
    ['protocol', 'https', 'https'],
    ['clusters', '[1, 2]', [1, 2]],
    ['spec', 'abc', 3],
  ])('%s reads %j', async (name, given, value) => {
    expect(await parse(inputs[name], given)).toEqual(value)
  })

  it('of a path finds a file of the workspace', async () => {
    expect(await parse(inputs.world, 'tsconfig.json')).toMatchObject({ relative: 'tsconfig.json' })
    await expect(parse(inputs.world, 'no-such-file')).rejects.toThrow(InputProblem)
  })

  it('of a target stays in the workspace or the temporary folder', async () => {
    expect(await parse(inputs.key_file, 'key.pem')).toMatch(/key\.pem$/)
    const outside = inputs.key_file.parse('../key.pem', { workspace: process.cwd() })
    await expect(outside).rejects.toThrow('is outside the workspace')
  })

  it('of text holds to its pattern and length', () => {
    const input = text({ pattern: /[a-z]+/, takes: 'lower-case letters', maxLength: 4 })
    expect(input.parse('abc', context)).toBe('abc')
    expect(() => input.parse('abC', context)).toThrow(new InputProblem('must be lower-case letters; got "abC"'))
    expect(() => input.parse('abc\n', context)).toThrow('must be lower-case letters')
    expect(() => input.parse('abcde', context)).toThrow('must have at most 4 characters; got 5: "abcde"')
  })
})
