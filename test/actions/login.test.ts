import { describe, expect, it } from 'vitest'
import { login } from '../../src/actions/login.ts'
import { scale } from '../../src/actions/scale.ts'
import { ApiError } from '../../src/client/errors.ts'
import { simulatedStep } from '../../testing/simulated-step.ts'

describe('the rules of login', () => {
  it('need the key pair, even where a token is given', async () => {
    const env = { FENGCHAO_APP_KEY: undefined, FENGCHAO_APP_SECRET: undefined }
    const step = await simulatedStep({ env })
    const { error } = await step.run(login, { token: 'a-token' })
    expect(String(error)).toContain(
      'Input app_key is required, here or as the environment variable FENGCHAO_APP_KEY: the action gets a token with',
    )
    expect(String(error)).toContain(
      'Input app_secret is required, here or as the environment variable FENGCHAO_APP_SECRET',
    )
    expect(step.simulator.requests).toEqual([])
  })
})

describe('login', () => {
  it('makes a token, says how long it lives and hands both on to the later steps', async () => {
    const step = await simulatedStep()
    const { outputs, exported, exitCode, log } = await step.main('login')
    const token = String(outputs.token)
    expect(token).toMatch(/^[0-9a-f]{32}$/)
    expect(outputs).toMatchObject({ outcome: 'changed', expires_in: '86400', expires_at: '2017-01-05T09:00:00.000Z' })
    expect(exported).toEqual({
      ...{ FENGCHAO_TOKEN: token, FENGCHAO_ENDPOINT: step.simulator.url },
      FENGCHAO_TOKEN_TIME: expect.stringMatching(/^\d{13}$/),
    })
    expect(log).toContain(`::add-mask::${token}`)
    expect(log.slice(log.indexOf(`::add-mask::${token}`) + 1).join('\n')).not.toContain(token)
    expect(exitCode).toBe(0)
  })

  it('hands on the endpoint that the step names, since the token is of no use elsewhere', async () => {
    const { url: endpoint } = (await simulatedStep()).simulator
    const step = await simulatedStep({ env: { FENGCHAO_TOKEN: 'of-an-earlier-login' } })
    const { exported, outcome } = await step.run(login, { endpoint })
    expect(outcome).toBe('changed')
    expect(exported).toMatchObject({ FENGCHAO_ENDPOINT: endpoint })
    expect(step.simulator.requests).toEqual([])
  })

  it('keeps the token out of result and of the summary', async () => {
    const step = await simulatedStep()
    const { outputs, summary } = await step.main('login')
    expect(Object.keys(JSON.parse(String(outputs.result)))).toEqual(['expires_in', 'expires_at', 'outcome'])
    expect(summary).not.toContain(outputs.token)
    expect(summary).toContain('the token is valid until 2017-01-05T09:00:00.000Z')
  })

  it('hands nothing on where export_env is false', async () => {
    const step = await simulatedStep()
    const { exported, outputs } = await step.run(login, { export_env: 'false' })
    expect(exported).toEqual({})
    expect(outputs).toMatchObject({ expires_in: 86400 })
  })

  it('logs in once', async () => {
    const step = await simulatedStep()
    const { subject, phases } = await step.run(login)
    expect(step.simulator.requests.map(({ operationId }) => operationId)).toEqual(['createToken'])
    expect(subject).toBe(step.simulator.url)
    expect(phases.map(({ label }) => label)).toEqual(['Logging in'])
  })

  it('makes a token that the later steps work with', async () => {
    const step = await simulatedStep()
    const { outputs } = await step.run(login)
    const { outcome } = await step.run(scale, { service_id: '50883', replicas: '2', token: String(outputs.token) })
    expect(outcome).toBe('unchanged')
    expect(step.simulator.requests.map(({ operationId }) => operationId)).toEqual(['createToken', 'getService'])
  })

  it('takes a key pair with white space around it', async () => {
    const step = await simulatedStep()
    const { simulator } = step
    const inputs = { app_key: `${simulator.appKey}\n`, app_secret: ` ${simulator.appSecret}` }
    expect((await step.run(login, inputs)).outcome).toBe('changed')
  })

  it('fails where the platform does not know the key pair, and says what to look at', async () => {
    const step = await simulatedStep({ env: { FENGCHAO_APP_SECRET: 'not-the-secret' } })
    const { outcome, error, ending, exported } = await step.run(login)
    expect(outcome).toBe('failed')
    expect(error).toBeInstanceOf(ApiError)
    expect(ending?.hint).toContain('Check app_key and app_secret')
    expect(ending?.message).not.toContain('not-the-secret')
    expect(exported).toEqual({})
    const { outputs, exitCode } = await step.main('login')
    expect(outputs).toMatchObject({ outcome: 'failed', token: '', expires_in: '', expires_at: '' })
    expect(exitCode).toBe(1)
  })
})
