import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { scale } from '../../../src/actions/scale.ts'
import { InputProblem } from '../../../src/github/inputs/input.ts'
import { readInputs } from '../../../src/github/inputs/inputs.ts'
import { speak } from '../../../src/messages/message.ts'
import { account, parseEndpoint, parseToken } from '../../../src/step/inputs/credentials.ts'
import { connect } from '../../../src/step/operations/connect.ts'
import { openRun } from '../../../src/step/run/run.ts'
import { captureOutput } from '../../../testing/runner/in-process.ts'
import { simulated } from '../../../testing/simulated-client.ts'
import { simulatedStep } from '../../../testing/simulated-step.ts'

describe('an endpoint', () => {
  it.each([
    ['https://open.c.163.com', 'https://open.c.163.com'],
    ['https://open.c.163.com/', 'https://open.c.163.com'],
    ['HTTPS://Open.C.163.com', 'https://open.c.163.com'],
    ['https://open.c.163.com:443', 'https://open.c.163.com'],
    ['https://open.c.163.com:8443', 'https://open.c.163.com:8443'],
    ['https://10.0.0.1', 'https://10.0.0.1'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://localhost', 'http://localhost'],
    ['http://[::1]:8080/', 'http://[::1]:8080'],
  ])('%s is %s', (text, endpoint) => {
    expect(parseEndpoint(text)).toBe(endpoint)
  })

  it.each([
    ['open.c.163.com', 'must be an https address'],
    ['', 'must be an https address'],
    ['https://', 'must be an https address'],
    ['http://open.c.163.com', 'http is allowed only for 127.0.0.1, [::1] and localhost'],
    ['http://localhost.example.com', 'http is allowed only for'],
    ['http://127.0.0.1.example.com', 'http is allowed only for'],
    ['http://127.0.0.2', 'http is allowed only for'],
    ['ftp://127.0.0.1', 'http is allowed only for'],
    ['file:///etc/passwd', 'http is allowed only for'],
    ['https://open.c.163.com/api/v1', 'without a path: the client adds /api/v1 itself'],
    ['https://open.c.163.com?a=b', 'without a path'],
    ['https://open.c.163.com/#a', 'without a path'],
    ['https://user@open.c.163.com', 'without a user name or password'],
  ])('is refused as %j', (text, message) => {
    expect(() => parseEndpoint(text)).toThrow(InputProblem)
    expect(() => parseEndpoint(text)).toThrow(message)
  })

  it('with a password is refused without quoting it', () => {
    expect(() => parseEndpoint('https://user:hunter2@open.c.163.com')).toThrow(/^(?!.*hunter2)/)
  })
})

describe('a token', () => {
  it('is what can be sent as a header', () => {
    expect(parseToken('0123456789abcdef+/=_-.~')).toBe('0123456789abcdef+/=_-.~')
  })

  it.each(['a b', 'a\r\nx-other: 1', 'a\u0000', 'ä', '令牌'])('is not %j, which is not quoted', (text) => {
    expect(() => parseToken(text)).toThrow(/^must be a token from the login action: [a-z ,]+$/)
  })
})

describe('credentials', () => {
  const problemsWith = (...names: string[]) => account.rules({}, (name) => names.includes(name))

  it.each([[['token']], [['app_key', 'app_secret']], [['token', 'app_key']], [['token', 'app_key', 'app_secret']]])(
    'are enough: %j',
    (names) => {
      expect(problemsWith(...names)).toEqual([])
    },
  )

  it.each([
    [[], 'app_key', 'is required together with app_secret, unless token is given: run the login action first'],
    [
      [],
      'app_key',
      'no secrets to pull requests from forks, only Dependabot secrets to Dependabot, and the secrets of an',
    ],
    [['app_key'], 'app_secret', 'the secrets of an environment only to jobs that use this environment (environment:)'],
    [
      ['app_key'],
      'app_secret',
      'is required if app_key is given, here or as the environment variable FENGCHAO_APP_SECRET',
    ],
    [
      ['app_secret'],
      'app_key',
      'is required if app_secret is given, here or as the environment variable FENGCHAO_APP_KEY',
    ],
  ])('are missed where there is only %j', (names, input, message) => {
    expect(problemsWith(...names)).toEqual([{ input, message: expect.stringContaining(message) }])
  })
})

describe('the client of a step', () => {
  const inputs = { service_id: '50883', replicas: '2' }

  it('logs in with the key pair, and masks the token before it is used', async () => {
    const step = await simulatedStep()
    const { log } = await step.run(scale, inputs)
    const { headers } = step.simulator.requests.at(-1) ?? {}
    const token = headers?.authorization?.replace('Token ', '') ?? 'none'
    expect(log).toContain(`::add-mask::${token}`)
    expect(log.filter((line) => line.includes(token))).toEqual([`::add-mask::${token}`])
    expect(step.simulator.requests.map(({ operationId }) => operationId)).toEqual(['createToken', 'getService'])
  })

  it('uses a token as it is, white space around it cut off', async () => {
    const env = { FENGCHAO_APP_KEY: undefined, FENGCHAO_APP_SECRET: undefined }
    const step = await simulatedStep({ env })
    const token = '0123456789abcdef0123456789abcdef'
    step.simulator.world.tokens.push({ token, expiresAt: Number.POSITIVE_INFINITY })
    expect((await step.run(scale, { ...inputs, token: `${token}\n` })).outcome).toBe('unchanged')
    expect(step.simulator.requests.map(({ operationId }) => operationId)).toEqual(['getService'])
  })

  it('renews a dead token where it has the key pair from the same place', async () => {
    const step = await simulatedStep({ env: { FENGCHAO_TOKEN: 'dead-token' } })
    expect((await step.run(scale, inputs)).outcome).toBe('unchanged')
    const { appKey: app_key, appSecret: app_secret } = step.simulator
    expect((await step.run(scale, { ...inputs, token: 'dead-token', app_key, app_secret })).outcome).toBe('unchanged')
    const again = [401, 201, 200]
    expect(step.simulator.requests.map(({ status }) => status)).toEqual([...again, ...again])
  })

  it('never renews the token of a step with the key pair of the environment, which may be of another account', async () => {
    const step = await simulatedStep()
    const { ending } = await step.run(scale, { ...inputs, token: 'dead-token' })
    expect(ending).toMatchObject({ outcome: 'failed', hint: expect.stringContaining('run the login action again') })
    expect(step.simulator.requests.map(({ status }) => status)).toEqual([401])
  })

  it('says that a token is dead where it cannot be renewed', async () => {
    const env = { FENGCHAO_APP_KEY: undefined, FENGCHAO_APP_SECRET: undefined }
    const step = await simulatedStep({ env })
    const { ending } = await step.run(scale, { ...inputs, token: 'dead' })
    expect(ending).toMatchObject({ outcome: 'failed', hint: expect.stringContaining('run the login action again') })
    onTestFinished(() => speak('en'))
    const { summary } = await step.main('scale', { ...inputs, token: 'dead', language: 'zh' })
    expect(summary).toMatch(/4010001[\s\S]*重新执行 login/)
  })

  it('tells each request in the debug log, without a body', async () => {
    const step = await simulatedStep()
    const { log } = await step.run(scale, inputs)
    const id = step.simulator.requests.at(-1)?.requestId
    expect(log).toContain(`::debug::GET /microservices/50883: 200 in 0 ms, Request-Id ${id}`)
    expect(log.filter((line) => line.startsWith('::debug::')).join('\n')).not.toContain('service_info')
  })

  it('says that it tries again, and when', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'drop_before', match: { operationId: 'getService' } })
    const { outcome, log } = await step.run(scale, inputs)
    expect(outcome).toBe('unchanged')
    expect(log.some((line) => /^Could not read service 50883: .* Retrying in \d\.\d s\.$/.test(line))).toBe(true)
    expect(log.some((line) => line.startsWith('::debug::GET /microservices/50883: no answer in '))).toBe(true)
  })

  it('tries nothing again beyond the timeout of the step', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'drop_before', times: 100 })
    const before = step.clock.now()
    const named = { namespace: 'my-ev', service_name: 'web', replicas: '2' }
    expect((await step.run(scale, { ...named, timeout: '3s' })).outcome).toBe('failed')
    expect(step.clock.now() - before).toBeLessThan(3_000)
  })
})

describe('what the step says', () => {
  const inputs = { service_id: '50883', replicas: '2' }
  const asked = ({ requests }: { requests: readonly { operationId: string | undefined }[] }) =>
    requests.map(({ operationId }) => operationId)

  /** A step whose environment is of one platform, as a login or a rehearsal leaves it, and another platform. */
  async function between(env: Readonly<Record<string, string | undefined>> = {}) {
    const { simulator: other } = await simulated()
    const step = await simulatedStep({ env: { FENGCHAO_TOKEN: 'of-the-environment', ...env } })
    return { step, other, own: { app_key: other.appKey, app_secret: other.appSecret }, endpoint: other.url }
  }

  it('wins over a login before it: the account is that of the keys', async () => {
    const { step, own } = await between()
    const { outcome } = await step.run(scale, { ...inputs, ...own })
    expect(outcome).toBe('unchanged')
    expect(asked(step.simulator)).toEqual(['createToken', 'getService'])
    expect(step.simulator.requests.some(({ headers }) => headers.authorization?.includes('of-the-env'))).toBe(false)
  })

  it('wins over a rehearsal before it: the step talks to the endpoint that it names', async () => {
    const { step, other, own, endpoint } = await between()
    expect((await step.run(scale, { ...inputs, ...own, endpoint })).outcome).toBe('unchanged')
    expect(asked(step.simulator)).toEqual([])
    expect(asked(other)).toEqual(['createToken', 'getService'])
  })

  it('wins over a rehearsal also where it names the platform itself', async () => {
    const { values } = await simulatedStep().then(() => {
      vi.stubEnv('INPUT_ENDPOINT', 'https://open.c.163.com')
      return readInputs({ endpoint: account.inputs.endpoint }, { env: process.env })
    })
    expect(values.endpoint).toBe('https://open.c.163.com')
  })

  it('keeps a token of the environment from another endpoint, where the pair of the environment serves', async () => {
    const { step, other, endpoint } = await between()
    expect((await step.run(scale, { ...inputs, endpoint })).outcome).toBe('unchanged')
    expect(asked(other)).toEqual(['createToken', 'getService'])
    expect(other.requests.some(({ headers }) => headers.authorization?.includes('of-the-env'))).toBe(false)
  })

  it('is refused where it names another endpoint and has only a token of the environment', async () => {
    const { step, other, endpoint } = await between({ FENGCHAO_APP_KEY: undefined, FENGCHAO_APP_SECRET: undefined })
    const { outcome, error } = await step.run(scale, { ...inputs, endpoint })
    expect(outcome).toBe('failed')
    expect(String(error)).toBe(
      `InputError: Input token comes from the environment variable FENGCHAO_TOKEN and belongs to ${step.simulator.url}, but endpoint is ${endpoint}. The step does not send it to another address; give this step its own credentials.`,
    )
    expect([asked(other), asked(step.simulator)]).toEqual([[], []])
  })

  it('may be one half of a pair, the other half from the environment', async () => {
    const { step, own } = await between({ FENGCHAO_APP_SECRET: undefined })
    const { error } = await step.run(scale, { ...inputs, app_key: own.app_key })
    expect(String(error)).toContain(
      'Input app_secret is required if app_key is given, here or as the environment variable FENGCHAO_APP_SECRET',
    )
    const whole = await between()
    expect((await whole.step.run(scale, { ...inputs, app_key: own.app_key })).outcome).toBe('unchanged')
    expect(asked(whole.step.simulator)).toEqual(['createToken', 'getService'])
  })

  it.each(['dry-run', 'app-key', 'end_point', 'tokn'])('is refused where it holds a slip: %s', async (slip) => {
    const step = await simulatedStep()
    const { outcome, error } = await step.run(scale, { ...inputs, [slip]: 'true' })
    expect(outcome).toBe('failed')
    expect(String(error)).toContain(`Input ${slip} is not an input of this action and looks like a typo of `)
    expect(step.operations()).toEqual([])
  })
})

describe('the way to the platform', () => {
  const inputs = { service_id: '50883', replicas: '2' }
  const plain = (log: readonly string[]) => log.filter((line) => !line.startsWith('::'))

  it('is said in the first line where it ends on this machine', async () => {
    const step = await simulatedStep()
    const { log } = await step.run(scale, inputs)
    const { url } = step.simulator
    expect(plain(log)[0]).toBe(`The endpoint ${url} is on this machine: this is a rehearsal, not the real platform.`)
    expect(log).toContain(`::debug::Requests go to ${url}, on this machine, through no proxy.`)
    expect(log).toContain('::debug::Input endpoint is taken from FENGCHAO_ENDPOINT.')
  })

  it('is said with debug logging where a token of the environment takes it', async () => {
    const step = await simulatedStep({ env: { FENGCHAO_TOKEN: 'of-the-environment' } })
    expect((await step.run(scale, inputs)).log).toContain('::debug::Input token is taken from FENGCHAO_TOKEN.')
  })

  it.each([
    [{}, 'through no proxy'],
    [{ HTTPS_PROXY: 'http://me:a-long-secret@proxy:3128' }, 'through the proxy http://proxy:3128 of HTTPS_PROXY'],
    [
      { HTTP_PROXY: 'proxy:3128' },
      'through the proxy http://proxy:3128 of HTTP_PROXY, which stands in for HTTPS_PROXY',
    ],
    [{ http_proxy: 'http://proxy' }, 'through the proxy http://proxy of http_proxy, which stands in for HTTPS_PROXY'],
    [{ HTTP_PROXY: 'proxy:3128', NO_PROXY: 'open.c.163.com' }, 'through no proxy'],
    [{ HTTPS_PROXY: 'socks://proxy' }, 'through a proxy that cannot be read'],
  ])('is said with debug logging, through a proxy or not: %j', async (env, way) => {
    await simulatedStep({ env })
    const lines = captureOutput()
    const run = openRun({ env: {}, signal: new AbortController().signal, declared: [] })
    const { token, app_key, app_secret } = { token: 'a-token', app_key: undefined, app_secret: undefined }
    const rest = { api_dialect: '2017-01', language: 'en', summary: true, endpoint: 'https://open.c.163.com' } as const
    await connect({ token, app_key, app_secret, ...rest }, run.step)
    await run.finish('changed')
    expect(lines()).toEqual([`::debug::Requests go to https://open.c.163.com, ${way}.`])
  })
})

describe('a client that is opened', () => {
  /** The client of a step with the key pair of its simulator. */
  async function opened(dialect: '2017-01' | '2017-06' = '2017-01') {
    const { simulator, clock } = await simulated()
    captureOutput()
    const controller = new AbortController()
    const run = openRun({ env: {}, signal: controller.signal, declared: [], clock })
    const { url: endpoint, appKey: app_key, appSecret: app_secret } = simulator
    const inputs = { app_key, app_secret, token: undefined, endpoint, api_dialect: dialect } as const
    const client = await connect({ ...inputs, language: 'en', summary: true }, run.step)
    return { client, simulator, controller, run }
  }

  it('is closed when the step ends', async () => {
    const { client, run } = await opened()
    await client.services.get(50883)
    await run.finish('changed')
    await expect(client.services.get(50883)).rejects.toThrow('aborted')
  })

  it('stops with the signal of the step', async () => {
    const { client, controller, simulator } = await opened()
    controller.abort(new Error('Enough.'))
    await expect(client.services.get(50883)).rejects.toThrow('Enough.')
    expect(simulator.requests).toEqual([])
  })

  it.each([
    ['2017-01', 'spec_id=3'],
    ['2017-06', 'spec_alias=C2M2S20'],
  ] as const)('speaks the generation of field names that is asked for: %s', async (dialect, words) => {
    const { client, simulator } = await opened(dialect)
    await client.services.changeSpec(50883, { spec_id: 3 })
    expect(simulator.requests.at(-1)?.path).toContain(words)
  })
})
