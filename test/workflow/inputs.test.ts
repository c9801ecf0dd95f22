import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { InputError, type Inputs } from '../../src/workflow/input.ts'
import { boolean, custom, integer, path, secret, target, text, yaml } from '../../src/workflow/input-kinds.ts'
import { type ReadOptions, readInputs } from '../../src/workflow/inputs.ts'
import { printed, scratch } from './runner.ts'

const description = 'An input.'

afterEach(() => {
  vi.unstubAllEnvs()
})

/** Reads inputs as a step whose environment has these variables besides the process's own. */
function read<I extends Inputs>(inputs: I, variables: Record<string, string>, options: Partial<ReadOptions<I>> = {}) {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  return readInputs(inputs, { env: process.env, ...options })
}

async function problemsOf(reading: Promise<unknown>) {
  const error = await reading.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof InputError)) throw new Error('The inputs were taken.', { cause: error })
  return error.problems
}

describe('values', () => {
  it('are parsed, trimmed, and frozen', async () => {
    const inputs = { name: text({ description }), size: integer({ description, required: true }) }
    const { values } = await read(inputs, { INPUT_NAME: '  web \n', INPUT_SIZE: '3' })
    expect(values).toEqual({ name: 'web', size: 3 })
    expect(Object.isFrozen(values)).toBe(true)
  })

  it('are undefined where nothing was given', async () => {
    const { values, given } = await read(
      { name: text({ description }), on: boolean({ description }) },
      { INPUT_NAME: ' ' },
    )
    expect(values).toEqual({ name: undefined, on: undefined })
    expect(given('name')).toBe(false)
  })

  it('are the default where the input is empty', async () => {
    const { values, given } = await read({ size: integer({ description, default: 10 }) }, { INPUT_SIZE: '' })
    expect(values.size).toBe(10)
    expect(given('size')).toBe(false)
  })

  it('are never an expression that no runner worked out', async () => {
    const inputs = { token: secret({ description, default: '${{ github.token }}' }) }
    expect((await read(inputs, {})).values.token).toBeUndefined()
  })

  it('are found by a parser that takes its time', async () => {
    const inputs = { list: yaml({ description, decode: (value) => [value].flat().length }) }
    expect((await read(inputs, { INPUT_LIST: '[1, 2, 3]' })).values.list).toBe(3)
  })

  it('that are paths start in the workspace and may be written to the temporary folder', async () => {
    const base = scratch()
    mkdirSync(join(base, 'repo'))
    mkdirSync(join(base, 'temp'))
    writeFileSync(join(base, 'repo', 'file'), 'here')
    const inputs = { file: path({ description, required: true }), key: target({ description, required: true }) }
    const where = { GITHUB_WORKSPACE: join(base, 'repo'), RUNNER_TEMP: join(base, 'temp') }
    const { values } = await read(inputs, { ...where, INPUT_FILE: 'file', INPUT_KEY: join(base, 'temp', 'key') })
    expect(values.file.read().toString()).toBe('here')
    expect(values.key).toMatch(/key$/)
  })

  it('that are paths start in the current folder outside a runner', async () => {
    const variables = { GITHUB_WORKSPACE: '', RUNNER_TEMP: '', INPUT_FILE: 'package.json' }
    expect((await read({ file: path({ description }) }, variables)).values.file?.relative).toBe('package.json')
  })
})

describe('the environment variable of an input', () => {
  const inputs = {
    endpoint: text({ description, default: 'https://a', pattern: /https:.*/, takes: 'https', env: 'ENDPOINT' }),
  }

  it('stands in where the input is empty or left at its default', async () => {
    for (const own of ['', 'https://a']) {
      const { values, given } = await read(inputs, { INPUT_ENDPOINT: own, ENDPOINT: ' https://b ' })
      expect(values.endpoint).toBe('https://b')
      expect(given('endpoint')).toBe(true)
    }
  })

  it('does not go over what the input says', async () => {
    const { values, given } = await read(inputs, { INPUT_ENDPOINT: 'https://c', ENDPOINT: 'https://b' })
    expect(values.endpoint).toBe('https://c')
    expect(given('endpoint')).toBe(true)
  })

  it('counts for nothing when blank', async () => {
    const { values, given } = await read(inputs, { ENDPOINT: '  ' })
    expect(values.endpoint).toBe('https://a')
    expect(given('endpoint')).toBe(false)
  })

  it('is named where its text is wrong', async () => {
    expect(await problemsOf(read(inputs, { ENDPOINT: 'ftp://b' }))).toEqual([
      { input: 'endpoint', message: 'takes https; got "ftp://b" (from the environment variable ENDPOINT)' },
    ])
  })
})

describe('problems', () => {
  const inputs = {
    name: text({ description, required: true }),
    key: secret({ description, required: true, env: 'THE_KEY' }),
    size: integer({ description, min: 1, max: 5 }),
    on: boolean({ description, default: true }),
  }

  it('are reported all at once', async () => {
    const reading = read(inputs, { INPUT_SIZE: '7', INPUT_ON: 'yes' })
    await expect(reading).rejects.toThrow(
      [
        'Input name is required.',
        'Input key is required, here or as THE_KEY.',
        'Input size takes a whole number from 1 to 5; got "7".',
        'Input on takes true or false; got "yes".',
      ].join('\n'),
    )
  })

  it('include those of the rules, which see only what parsed', async () => {
    const rules = vi.fn<NonNullable<ReadOptions<typeof inputs>['rules']>>((values, given) => [
      { input: 'on', message: `cannot be ${values.on} with ${Object.keys(values)} ${given('name')} ${given('on')}` },
    ])
    const reading = read(inputs, { INPUT_NAME: 'web', INPUT_SIZE: 'x', INPUT_KEY: 'k1' }, { rules })
    expect(await problemsOf(reading)).toEqual([
      { input: 'size', message: 'takes a whole number from 1 to 5; got "x"' },
      { input: 'on', message: 'cannot be true with name,key,on true false' },
    ])
    expect(rules).toHaveBeenCalledOnce()
  })

  it('never hold a secret', async () => {
    printed()
    const variables = { INPUT_NAME: 'web', INPUT_KEY: 'hunter-2-hunter', INPUT_SIZE: 'hunter-2-hunter' }
    expect(await problemsOf(read(inputs, variables))).toEqual([
      { input: 'size', message: 'takes a whole number from 1 to 5; got "***"' },
    ])
  })

  it('of our own making are no problems of the user', async () => {
    const parse = () => {
      throw new TypeError('ours')
    }
    await expect(read({ it: custom({ description, kind: 'string', parse }) }, { INPUT_IT: 'x' })).rejects.toThrow(
      TypeError,
    )
  })
})

describe('secrets', () => {
  const inputs = { size: integer({ description }), key: secret({ description, env: 'MASK_KEY' }) }

  it('are masked before anything else is said or done', async () => {
    const lines = printed()
    const reading = read(inputs, {
      INPUT_KEY: 'mask-me-first',
      MASK_KEY: 'mask-me-too',
      INPUT_SISE: '1',
      INPUT_SIZE: 'x',
    })
    await expect(reading).rejects.toThrow(InputError)
    expect(lines()).toEqual([
      '::add-mask::mask-me-first',
      '::add-mask::bWFzay1tZS1maXJzdA',
      '::add-mask::mask-me-too',
      '::add-mask::bWFzay1tZS10b28',
      '::warning::This action has no input "sise"; it is ignored. Did you mean size?',
    ])
  })

  it('are also the passwords in the addresses of inputs and proxies', async () => {
    const lines = printed()
    const reading = read(inputs, {
      INPUT_SIZE: 'https://me:in-an-input@host',
      https_proxy: 'http://me:of-a-proxy@host',
    })
    const [problem] = await problemsOf(reading)
    expect(problem?.message).toMatch(/got "https:\/\/me:\*\*\*@host"$/)
    expect(lines()).toEqual(expect.arrayContaining(['::add-mask::in-an-input', '::add-mask::of-a-proxy']))
  })

  it('are handed back, the one of the environment as well', async () => {
    printed()
    const { secrets, values } = await read(inputs, { INPUT_KEY: 'back-one', MASK_KEY: 'back-two' })
    expect(secrets).toEqual(['back-one', 'back-two'])
    expect(values.key).toBe('back-one')
  })

  it('of several lines are masked line by line', async () => {
    const lines = printed()
    await read(inputs, { INPUT_KEY: '-----BEGIN KEY-----\nline-one-x\n  line-two-x\n-----END KEY-----\n' })
    expect(lines()).toEqual(expect.arrayContaining(['::add-mask::line-one-x', '::add-mask::line-two-x']))
    expect(lines()).not.toContain('::add-mask::-----BEGIN KEY-----')
  })
})

describe('an input that does not exist', () => {
  const inputs = { service_id: integer({ description }), namespace: text({ description }), tag: text({ description }) }

  it.each([
    ['SERVICE-ID', 'This action has no input "service-id"; it is ignored. Did you mean service_id?'],
    ['SERVICEID', 'This action has no input "serviceid"; it is ignored. Did you mean service_id?'],
    ['NAMESPASE', 'This action has no input "namespase"; it is ignored. Did you mean namespace?'],
    ['COLOUR', 'This action has no input "colour"; it is ignored.'],
  ])('is warned of: %s', async (name, warning) => {
    const warn = vi.fn()
    await read(inputs, { [`INPUT_${name}`]: 'x' }, { warn })
    expect(warn.mock.calls).toEqual([[warning]])
  })

  it('is not warned of when all are known', async () => {
    const warn = vi.fn()
    await read(inputs, { INPUT_SERVICE_ID: '1', INPUT_NAMESPACE: '' }, { warn })
    expect(warn).not.toHaveBeenCalled()
  })
})
