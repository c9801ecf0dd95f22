import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { path, target, yaml } from '../../../src/github/inputs/file-kinds.ts'
import { InputError, type Inputs } from '../../../src/github/inputs/input.ts'
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
import { type ReadOptions, readInputs } from '../../../src/github/inputs/inputs.ts'
import { parseInteger } from '../../../src/github/inputs/parsers.ts'
import { mask } from '../../../src/github/runner/secrets.ts'
import { speak } from '../../../src/messages/message.ts'
import { captureOutput, createTempFolder } from '../../../testing/runner/in-process.ts'

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
    const inputs = { name: text({}), size: integer({ required: true }) }
    const { values } = await read(inputs, { INPUT_NAME: '  web \n', INPUT_SIZE: '3' })
    expect(values).toEqual({ name: 'web', size: 3 })
    expect(Object.isFrozen(values)).toBe(true)
  })

  it('are undefined where nothing was given', async () => {
    const { values, isProvided } = await read({ name: text({}), on: boolean({}) }, { INPUT_NAME: ' ' })
    expect(values).toEqual({ name: undefined, on: undefined })
    expect(isProvided('name')).toBe(false)
  })

  it('are the default where the input is empty', async () => {
    const { values, isProvided } = await read({ size: integer({ default: 10 }) }, { INPUT_SIZE: '' })
    expect(values.size).toBe(10)
    expect(isProvided('size')).toBe(false)
  })

  it.each([
    ['left out', undefined],
    ['filled in by the runner', 'Dockerfile'],
  ])('are no default, %s, of what only goes with an input that is left out', async (_, filled) => {
    const file = custom({
      kind: 'path',
      default: 'Dockerfile',
      onlyWith: 'repository',
      parse: (given) => given.length,
    })
    const inputs = { repository: text({}), file }
    const variables = filled === undefined ? {} : { INPUT_FILE: filled }
    expect((await read(inputs, variables)).values.file).toBeUndefined()
    expect((await read(inputs, { ...variables, INPUT_REPOSITORY: 'web' })).values.file).toBe(10)
  })

  it('are what was said of such an input all the same', async () => {
    const file = custom({ kind: 'path', default: 'Dockerfile', onlyWith: 'repository', parse: (given) => given })
    const { values, isProvided } = await read({ repository: text({}), file }, { INPUT_FILE: 'other' })
    expect(values.file).toBe('other')
    expect(isProvided('file')).toBe(true)
  })

  it('are never an expression that no runner worked out', async () => {
    const inputs = { token: secret({ default: '${{ github.token }}' }) }
    expect((await read(inputs, {})).values.token).toBeUndefined()
  })

  it('are found by a parser that takes its time', async () => {
    const inputs = { list: yaml({ decode: (value) => [value].flat().length }) }
    expect((await read(inputs, { INPUT_LIST: '[1, 2, 3]' })).values.list).toBe(3)
  })

  it('that are paths start in the workspace and may be written to the temporary folder', async () => {
    const base = createTempFolder()
    mkdirSync(join(base, 'repo'))
    mkdirSync(join(base, 'temp'))
    writeFileSync(join(base, 'repo', 'file'), 'here')
    const inputs = { file: path({ required: true }), key: target({ required: true }) }
    const where = { GITHUB_WORKSPACE: join(base, 'repo'), RUNNER_TEMP: join(base, 'temp') }
    const { values } = await read(inputs, { ...where, INPUT_FILE: 'file', INPUT_KEY: join(base, 'temp', 'key') })
    expect(values.file.read().toString()).toBe('here')
    expect(values.key).toMatch(/key$/)
  })

  it('that are paths start in the current folder outside a runner', async () => {
    const variables = { GITHUB_WORKSPACE: '', RUNNER_TEMP: '', INPUT_FILE: 'package.json' }
    expect((await read({ file: path({}) }, variables)).values.file?.relative).toBe('package.json')
  })
})

describe('the environment variable of an input', () => {
  const inputs = { endpoint: text({ default: 'https://a', pattern: /https:.*/, takes: 'https', env: 'ENDPOINT' }) }

  it('stands in where the step says nothing, which is said with debug logging', async () => {
    const debug = vi.fn()
    const { values, isProvided } = await read(inputs, { INPUT_ENDPOINT: '', ENDPOINT: ' https://b ' }, { debug })
    expect(values.endpoint).toBe('https://b')
    expect(isProvided('endpoint')).toBe(true)
    expect(debug.mock.calls).toEqual([['Input endpoint is taken from ENDPOINT.']])
  })

  it('does not go over what the step says, even where that is the default', async () => {
    for (const own of ['https://c', 'https://a']) {
      const debug = vi.fn()
      const { values, isProvided } = await read(inputs, { INPUT_ENDPOINT: own, ENDPOINT: 'https://b' }, { debug })
      expect(values.endpoint).toBe(own)
      expect(isProvided('endpoint')).toBe(true)
      expect(debug).not.toHaveBeenCalled()
    }
  })

  it('keeps the default out of the manifest, so that it is known what the step says', () => {
    expect(inputs.endpoint).toMatchObject({ preset: 'https://a', env: 'ENDPOINT' })
    expect(inputs.endpoint).not.toHaveProperty('default')
  })

  it('counts for nothing when blank', async () => {
    const { values, isProvided } = await read(inputs, { ENDPOINT: '  ' })
    expect(values.endpoint).toBe('https://a')
    expect(isProvided('endpoint')).toBe(false)
  })

  it('is named where its text is wrong', async () => {
    expect(await problemsOf(read(inputs, { ENDPOINT: 'ftp://b' }))).toEqual([
      { input: 'endpoint', message: 'must be https; got "ftp://b" (from the environment variable ENDPOINT)' },
    ])
  })
})

describe('variables that belong together', () => {
  const inputs = {
    key: secret({ env: 'THE_KEY', envUnless: ['token'] }),
    lock: secret({ env: 'THE_LOCK', envUnless: ['token'] }),
    token: secret({ env: 'THE_TOKEN', envUnless: ['key', 'lock'], envBelongsTo: 'host' }),
    host: text({ default: 'https://a', pattern: /https:.*/, takes: 'https', env: 'THE_HOST' }),
  }
  const all = { THE_KEY: 'key-of-env', THE_LOCK: 'lock-of-env', THE_TOKEN: 'token-of-env' }
  const valuesOf = async (variables: Record<string, string>) => {
    captureOutput()
    return (await read(inputs, variables)).values
  }

  it('all stand in where the step says none of them', async () => {
    expect(await valuesOf(all)).toMatchObject({ key: 'key-of-env', lock: 'lock-of-env', token: 'token-of-env' })
  })

  it.each([
    [{ INPUT_TOKEN: 'token-of-step' }, { key: undefined, lock: undefined, token: 'token-of-step' }],
    [{ INPUT_KEY: 'key-of-step' }, { key: 'key-of-step', lock: 'lock-of-env', token: undefined }],
    [{ INPUT_LOCK: 'lock-of-step' }, { key: 'key-of-env', lock: 'lock-of-step', token: undefined }],
  ])('give way to what the step says: %j', async (said, values) => {
    expect(await valuesOf({ ...all, ...said })).toMatchObject(values)
  })

  it.each([
    [{}, {}],
    [{ INPUT_HOST: 'https://a' }, {}],
    [{ INPUT_HOST: 'https://b' }, { THE_HOST: 'https://b' }],
    [{}, { THE_HOST: 'https://b' }],
  ])('go where they belong: %j with %j', async (said, env) => {
    expect((await valuesOf({ ...said, ...env, THE_TOKEN: 'token-of-env' })).token).toBe('token-of-env')
  })

  it.each([
    [{}, 'https://a'],
    [{ THE_HOST: 'https://c' }, 'https://c'],
    [{ THE_HOST: 'ftp://d' }, '"ftp://d"'],
  ])('go nowhere else: %j', async (env, there) => {
    captureOutput()
    const reading = read(inputs, { INPUT_HOST: 'https://b', THE_TOKEN: 'token-of-env', ...env })
    expect(await problemsOf(reading)).toEqual([
      {
        input: 'token',
        message: `comes from the environment variable THE_TOKEN and belongs to ${there}, but host is https://b. The step does not send it to another address; give this step its own credentials`,
      },
    ])
  })

  it('leave it to the others of the environment, which belong nowhere in particular', async () => {
    const values = await valuesOf({ ...all, INPUT_HOST: 'https://b' })
    expect(values).toMatchObject({ key: 'key-of-env', lock: 'lock-of-env', token: undefined })
  })

  it('are no problem of their own where the input that they belong to is wrong', async () => {
    captureOutput()
    const problems = await problemsOf(read(inputs, { INPUT_HOST: 'ftp://b', THE_TOKEN: 'token-of-env' }))
    expect(problems).toEqual([{ input: 'host', message: 'must be https; got "ftp://b"' }])
  })
})

describe('an empty text', () => {
  const inputs = {
    pattern: text({ default: '*', refuseEmpty: true }),
    size: integer({ default: 3 }),
    count: integer({ refuseEmpty: true }),
  }

  it('is as if the input were left out', async () => {
    const { values } = await read(inputs, { INPUT_PATTERN: '*', INPUT_SIZE: '', INPUT_COUNT: '' })
    expect(values).toEqual({ pattern: '*', size: 3, count: undefined })
  })

  it('is refused where the default would do more than whoever wrote it may have meant', async () => {
    for (const empty of ['', ' \n']) {
      expect(await problemsOf(read(inputs, { INPUT_PATTERN: empty }))).toEqual([
        {
          input: 'pattern',
          message:
            'is empty, for example because an expression has no value. The step does not guess: omit the input to use its default (*), or set a value',
        },
      ])
    }
  })

  it('is not what a step outside a runner gives, where nothing is filled in', async () => {
    expect((await read(inputs, {})).values.pattern).toBe('*')
  })
})

describe('problems', () => {
  const inputs = {
    name: text({ required: true }),
    key: secret({ required: true, env: 'THE_KEY' }),
    size: integer({ min: 1, max: 5 }),
    on: boolean({ default: true }),
  }

  it('are reported all at once', async () => {
    const reading = read(inputs, { INPUT_SIZE: '7', INPUT_ON: 'yes' })
    await expect(reading).rejects.toThrow(
      [
        'Input name is required.',
        'Input key is required, here or as the environment variable THE_KEY.',
        'Input size must be a whole number from 1 to 5; got "7".',
        'Input on must be true or false; got "yes".',
      ].join('\n'),
    )
  })

  it('include those of the rules, which see only what parsed', async () => {
    const rules = vi.fn<NonNullable<ReadOptions<typeof inputs>['rules']>>((values, given) => [
      { input: 'on', message: `cannot be ${values.on} with ${Object.keys(values)} ${given('name')} ${given('on')}` },
    ])
    const reading = read(inputs, { INPUT_NAME: 'web', INPUT_SIZE: 'x', INPUT_KEY: 'k1' }, { rules })
    expect(await problemsOf(reading)).toEqual([
      { input: 'size', message: 'must be a whole number from 1 to 5; got "x"' },
      { input: 'on', message: 'cannot be true with name,key,on true false' },
    ])
    expect(rules).toHaveBeenCalledOnce()
  })

  it('never hold a secret', async () => {
    captureOutput()
    const variables = { INPUT_NAME: 'web', INPUT_KEY: 'hunter-2-hunter', INPUT_SIZE: 'hunter-2-hunter' }
    expect(await problemsOf(read(inputs, variables))).toEqual([
      { input: 'size', message: 'must be a whole number from 1 to 5; got "***"' },
    ])
  })

  it('of our own making are no problems of the user', async () => {
    const parse = () => {
      throw new TypeError('ours')
    }
    await expect(read({ it: custom({ kind: 'string', parse }) }, { INPUT_IT: 'x' })).rejects.toThrow(TypeError)
  })
})

describe('secrets', () => {
  const inputs = { size: integer({}), key: secret({ env: 'MASK_KEY' }) }

  it('are masked before anything else is said or done', async () => {
    const lines = captureOutput()
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
      '::warning::This action has no input "sise", so it is ignored. Did you mean size?',
    ])
  })

  it('are, where they are shown, also the passwords in the addresses of inputs and proxies', async () => {
    const reading = read(inputs, {
      INPUT_SIZE: 'https://me:in-an-input@host',
      https_proxy: 'http://me:of-a-proxy@host',
    })
    const [problem] = await problemsOf(reading)
    expect(problem?.message).toMatch(/got "https:\/\/\*\*\*@host"$/)
    expect(mask('in-an-input of-a-proxy')).toBe('*** ***')
  })

  it('are not words that an address only happens to hold: short ones, plain ones, and those that outputs need', async () => {
    const lines = captureOutput()
    const addresses = ['mysql://web:web@db', 'postgres://postgres:postgres@db', 'redis://:update_succ@db']
    const reading = read(inputs, { INPUT_SIZE: addresses.join(' '), http_proxy: 'http://true:true@host' })
    expect((await problemsOf(reading))[0]?.message).toContain('"mysql://***@db postgres://***@db redis://***@db"')
    const masked = lines().map((line) => line.replace('::add-mask::', ''))
    expect(masked.filter((line) => ['web', 'true', 'postgres', 'update_succ'].includes(line))).toEqual([])
  })

  it('that cannot be hidden are named in one warning', async () => {
    const lines = captureOutput()
    const more = { ...inputs, other: secret({}), cert: secret({ orPath: true }) }
    await read(more, { INPUT_KEY: 'unchanged', MASK_KEY: 'short', INPUT_OTHER: 'web', INPUT_CERT: 'a.pem' })
    expect(lines()).toEqual([
      '::warning::The value of key, other cannot be masked in the log: it is shorter than eight characters, or a word that appears in outputs.',
    ])
  })

  it('are never the names that the step was given', async () => {
    const lines = captureOutput()
    const more = { ...inputs, name: text({ pattern: /.*/ }), command: text({}) }
    await read(more, {
      INPUT_KEY: 'storefront',
      MASK_KEY: 'run-the-thing',
      INPUT_NAME: 'storefront',
      INPUT_COMMAND: 'run-the-thing',
    })
    expect(lines()).toContain('::add-mask::run-the-thing')
    expect(lines()).not.toContain('::add-mask::storefront')
  })

  it('are masked, the one of the environment as well', async () => {
    const lines = captureOutput()
    const { values } = await read(inputs, { INPUT_KEY: 'back-one', MASK_KEY: 'back-two' })
    expect(lines()).toEqual(expect.arrayContaining(['::add-mask::back-one', '::add-mask::back-two']))
    expect(values.key).toBe('back-one')
  })

  it('of several lines are masked line by line', async () => {
    const lines = captureOutput()
    await read(inputs, { INPUT_KEY: '-----BEGIN KEY-----\nline-one-x\n  line-two-x\n-----END KEY-----\n' })
    expect(lines()).toEqual(expect.arrayContaining(['::add-mask::line-one-x', '::add-mask::line-two-x']))
    expect(lines()).not.toContain('::add-mask::-----BEGIN KEY-----')
  })
})

describe('an input that does not exist', () => {
  const inputs = { service_id: integer({}), namespace: text({}), tag: text({}) }

  it.each([
    ['SERVICE-ID', 'This action has no input "service-id", so it is ignored. Did you mean service_id?'],
    ['SERVICEID', 'This action has no input "serviceid", so it is ignored. Did you mean service_id?'],
    ['NAMESPASE', 'This action has no input "namespase", so it is ignored. Did you mean namespace?'],
    ['COLOUR', 'This action has no input "colour", so it is ignored.'],
  ])('is warned of: %s', async (name, warning) => {
    const warn = vi.fn()
    await read(inputs, { [`INPUT_${name}`]: 'x' }, { warn })
    expect(warn.mock.calls).toEqual([[warning]])
  })

  it.each(['DRY-RUN', 'DRYRUN', 'DRY RUN', 'DRY_RUNN', 'DYR_RUN', 'WAITT', 'ROLL-BACK', 'IF-BUSY'])(
    'is refused where it is a slip of one that holds the step back: %s',
    async (name) => {
      const warn = vi.fn()
      const guards = true
      const held = {
        ...inputs,
        dry_run: boolean({ default: false, guards }),
        wait: boolean({ default: true, guards }),
        rollback: boolean({ default: true, guards }),
        if_busy: text({ default: 'wait', guards }),
      }
      const [problem, ...others] = await problemsOf(read(held, { [`INPUT_${name}`]: 'true' }, { warn }))
      const written = name.toLowerCase()
      expect(problem?.input).toBe(written.includes(' ') ? `"${written}"` : written)
      expect(problem?.message).toMatch(
        /^is not an input of this action and looks like a typo of (?:dry_run|wait|rollback|if_busy). Without \w+ the step might do more than intended, so it stops here; use \w+$/,
      )
      expect([others, warn.mock.calls]).toEqual([[], []])
    },
  )

  it('is not warned of when all are known', async () => {
    const warn = vi.fn()
    await read(inputs, { INPUT_SERVICE_ID: '1', INPUT_NAMESPACE: '' }, { warn })
    expect(warn).not.toHaveBeenCalled()
  })
})

describe('Chinese', () => {
  afterEach(() => speak('en'))

  it('is what every problem is said in where the step speaks it', async () => {
    speak('zh')
    const inputs = {
      name: text({ required: true }),
      key: secret({ required: true, env: 'THE_KEY' }),
      size: integer({ min: 1, max: 5 }),
      on: boolean({ default: true }),
      pause: duration({}),
      word: choice({ allowed: ['wait', 'fail', 'skip'] }),
      items: list({ item: (item) => parseInteger(item) }),
    }
    const variables = { INPUT_SIZE: '7', INPUT_ON: 'yes', INPUT_PAUSE: '9x', INPUT_WORD: 'no', INPUT_ITEMS: '1\nx' }
    await expect(read(inputs, variables)).rejects.toThrow(
      [
        '输入 name 为必填项。',
        '输入 key 为必填项，可在此处给出，也可通过环境变量 THE_KEY 给出。',
        '输入 size 应为 1 到 5 的整数，实际为 "7"。',
        '输入 on 应为 true 或 false，实际为 "yes"。',
        '输入 pause 应为时长，例如 90、90s、1.5s、10m 或 1h30m，实际为 "9x"。',
        '输入 word 应为 wait、fail 或 skip，实际为 "no"。',
        '输入 items 应为整数，实际为 "x"（第 2 行）。',
      ].join('\n'),
    )
  })
})
