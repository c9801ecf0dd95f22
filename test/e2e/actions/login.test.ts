import { describe, expect } from 'vitest'
import { it } from '../../../testing/fixture.ts'

describe.concurrent('login', () => {
  it('makes a token, masks it and hands it on with the endpoint', async ({ environment }) => {
    const { run, keys, simulator } = await environment.fixture({ tokenLifeSeconds: 3600 })
    const { outputs, env, masks, log, summary } = await run('login', keys, { fast: false })
    expect(outputs).toMatchObject({ expires_in: '3600', outcome: 'changed' })
    expect(outputs.token).toMatch(/^[0-9a-f]{32}$/)
    expect(simulator.world.tokens.map(({ token }) => token)).toContain(outputs.token)
    const left = Date.parse(outputs.expires_at ?? '') - Date.now()
    expect(left).toBeGreaterThan(3_500_000)
    expect(left).toBeLessThanOrEqual(3_600_000)
    const handed = { FENGCHAO_TOKEN: outputs.token, FENGCHAO_ENDPOINT: simulator.url }
    expect(env).toEqual({ ...handed, FENGCHAO_TOKEN_TIME: expect.stringMatching(/^\d{13}$/) })
    expect(masks).toContain(outputs.token)
    expect(log).toContain('the token is valid until')
    expect(summary).toContain('Logged in')
    expect(JSON.parse(outputs.result ?? '')).not.toHaveProperty('token')
  })

  it('hands on nothing but outputs where export_env is false', async ({ environment }) => {
    const { run, keys } = await environment.fixture()
    const { outputs, env } = await run('login', { ...keys, export_env: 'false' })
    expect(outputs.token).toMatch(/^[0-9a-f]{32}$/)
    expect(env).toEqual({})
  })

  it('is one request, and asks for nothing without the key pair', async ({ environment }) => {
    const { run, keys, operations } = await environment.fixture()
    await run('login', keys)
    expect(operations()).toEqual(['createToken'])
  })

  it('takes the key pair from the environment', async ({ environment }) => {
    const { run, simulator } = await environment.fixture()
    const env = { FENGCHAO_APP_KEY: simulator.appKey, FENGCHAO_APP_SECRET: simulator.appSecret }
    const { outputs } = await run('login', {}, { env })
    expect(outputs.token).toMatch(/^[0-9a-f]{32}$/)
  })

  it('ends red where the platform does not know the key pair, and hands on nothing', async ({ environment }) => {
    const { run, keys } = await environment.fixture()
    const { outputs, env, annotations } = await run('login', { ...keys, app_secret: 'wrong-secret-of-the-test' })
    expect(outputs).toMatchObject({ outcome: 'failed', token: '', expires_in: '' })
    expect(env).toEqual({})
    expect(annotations[0]?.message).toMatch(/4010001[\s\S]*Check app_key and app_secret/)
    expect(annotations[0]?.message).not.toContain('wrong-secret-of-the-test')
  })

  it('needs the whole key pair, even where there is a token', async ({ environment }) => {
    const { run, operations, token } = await environment.fixture()
    const { annotations } = await run('login', {}, { env: { FENGCHAO_TOKEN: token } })
    expect(annotations[0]?.message.split('\n')).toEqual([
      expect.stringContaining('Input app_key is required, here or as the environment variable FENGCHAO_APP_KEY'),
      expect.stringContaining('Input app_secret is required, here or as the environment variable FENGCHAO_APP_SECRET'),
    ])
    expect(operations()).toEqual([])
  })
})
