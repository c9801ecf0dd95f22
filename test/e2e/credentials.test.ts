import { describe, expect } from 'vitest'
import { it } from '../../testing/fixture.ts'

const nothingToDo = { service_id: '50883', replicas: '2' }
/** What a step without credentials of its own says. */
const unsaid = { endpoint: '', token: '' }

describe.concurrent('credentials', () => {
  it('by inputs: logs in with the key pair, once', async ({ environment }) => {
    const { run, keys, operations } = await environment.fixture()
    const { outputs } = await run('scale', { ...keys, service_id: '50883', replicas: '3' })
    expect(outputs.outcome).toBe('changed')
    expect(operations().filter((id) => id === 'createToken')).toHaveLength(1)
  })

  it('by a token: does not log in', async ({ environment }) => {
    const { run, token, simulator, operations } = await environment.fixture()
    const { outputs } = await run('scale', { ...nothingToDo, token })
    expect(outputs.outcome).toBe('unchanged')
    expect(operations()).toEqual(['getService'])
    expect(simulator.requests[0]?.headers.authorization).toBe(`Token ${token}`)
  })

  it('by the environment: the token and the endpoint that login handed on', async ({ environment }) => {
    const { run, keys, simulator, operations } = await environment.fixture()
    const { env, outputs: login } = await run('login', keys)
    const { outputs } = await run('scale', { ...nothingToDo, ...unsaid }, { env })
    expect(outputs.outcome).toBe('unchanged')
    expect(operations()).toEqual(['createToken', 'getService'])
    expect(simulator.requests.at(-1)?.headers.authorization).toBe(`Token ${login.token}`)
  })

  it('by the environment: a key pair', async ({ environment }) => {
    const { run, simulator, operations } = await environment.fixture()
    const { outputs } = await run(
      'scale',
      { ...nothingToDo, ...unsaid },
      {
        env: {
          FENGCHAO_ENDPOINT: simulator.url,
          FENGCHAO_APP_KEY: simulator.appKey,
          FENGCHAO_APP_SECRET: simulator.appSecret,
        },
      },
    )
    expect(outputs.outcome).toBe('unchanged')
    expect(operations()).toEqual(['createToken', 'getService'])
  })

  it('that stand in an input win over the environment', async ({ environment }) => {
    const { run, token } = await environment.fixture()
    const env = { FENGCHAO_TOKEN: 'f'.repeat(32), FENGCHAO_ENDPOINT: 'https://nowhere.invalid' }
    const { outputs } = await run('scale', { ...nothingToDo, token }, { env })
    expect(outputs.outcome).toBe('unchanged')
  })

  it('of the step win over a login before it: what is changed is the account of the step', async ({ environment }) => {
    const [first, second] = [await environment.fixture(), await environment.fixture()]
    const { env } = await first.run('login', first.keys)
    const inputs = { ...second.keys, endpoint: second.simulator.url, token: '', service_id: '50883', replicas: '3' }
    const { outputs, lines } = await second.run('scale', inputs, { env })
    expect(outputs).toMatchObject({ outcome: 'changed', replicas: '3' })
    expect(first.changes()).toEqual([])
    expect(second.changes()).toHaveLength(1)
    expect(lines.find((line) => !line.startsWith('::'))).toBe(
      `The endpoint ${second.simulator.url} is on this machine: this is a rehearsal, not the real platform.`,
    )
  })

  it('of a login before are sent to no other endpoint', async ({ environment }) => {
    const [first, second] = [await environment.fixture(), await environment.fixture()]
    const { env } = await first.run('login', first.keys)
    const inputs = { ...nothingToDo, endpoint: second.simulator.url, token: '' }
    const { outputs, annotations } = await second.run('scale', inputs, { env })
    expect(outputs.outcome).toBe('failed')
    expect(annotations[0]?.message).toContain(
      `belongs to ${first.simulator.url}, but endpoint is ${second.simulator.url}. The step does not send it to another address`,
    )
    expect(second.simulator.requests).toEqual([])
  })

  it('with blanks around them are understood', async ({ environment }) => {
    const { run, token } = await environment.fixture()
    const { outputs } = await run('scale', { ...nothingToDo, token: `  ${token}\n` })
    expect(outputs.outcome).toBe('unchanged')
  })

  it('that are missing end the step before anything is sent, and say what to do', async ({ environment }) => {
    const { run, operations } = await environment.fixture()
    const { annotations } = await run('scale', { ...nothingToDo, token: '' })
    expect(annotations[0]?.message).toMatch(
      /Input app_key is required together with app_secret, unless token is given: run the login action/,
    )
    expect(operations()).toEqual([])
  })

  it.for([
    ['app_key', 'app_secret'],
    ['app_secret', 'app_key'],
  ] as const)('of only half a key pair, %s, name the half that is missing', async ([half, other], { environment }) => {
    const { run, operations } = await environment.fixture()
    const { annotations } = await run('scale', { ...nothingToDo, token: '', [half]: 'half-of-a-pair' })
    expect(annotations[0]?.message).toContain(`Input ${other} is required if ${half} is given`)
    expect(operations()).toEqual([])
  })
})

describe.concurrent('a token that has expired', () => {
  it('is renewed where there is a key pair, and the change is made once', async ({ environment }) => {
    const { run, keys, simulator, changes, operations } = await environment.fixture()
    simulator.world.tokens.length = 0
    const { outputs } = await run('scale', { ...keys, token: 'e'.repeat(32), service_id: '50883', replicas: '3' })
    expect(outputs.outcome).toBe('changed')
    expect(operations().slice(0, 3)).toEqual(['getService', 'createToken', 'getService'])
    expect(changes()).toHaveLength(1)
  })

  it('is renewed in the middle of a wait as well', async ({ environment }) => {
    const { run, keys, changes, operations } = await environment.fixture({ tokenLifeSeconds: 14 })
    const { outputs } = await run('scale', { ...keys, service_id: '50883', replicas: '3' })
    expect(outputs).toMatchObject({ outcome: 'changed', replicas: '3' })
    expect(operations().filter((id) => id === 'createToken').length).toBeGreaterThan(1)
    expect(changes()).toHaveLength(1)
  })

  it('ends the step red where there is no key pair, and says what to do', async ({ environment }) => {
    const { run, simulator, operations } = await environment.fixture()
    simulator.world.tokens.length = 0
    const { outputs, annotations } = await run('scale', nothingToDo)
    expect(outputs).toMatchObject({ outcome: 'failed', service_id: '50883' })
    expect(annotations[0]?.message).toMatch(/4010001[\s\S]*run the login action again/)
    expect(operations()).toEqual(['getService'])
  })

  it('is spoken of in Chinese where that is the language', async ({ environment }) => {
    const { run, simulator } = await environment.fixture()
    simulator.world.tokens.length = 0
    const { annotations } = await run('scale', { ...nothingToDo, language: 'zh' })
    expect(annotations[0]?.message).toContain('重新执行 login')
  })
})
