import { once } from 'node:events'
import { createServer } from 'node:http'
import nock from 'nock'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type DeploymentRequest, openDeployment } from '../../src/workflow/deployment.ts'
import { readEvent } from '../../src/workflow/event.ts'

const api = 'https://github.example'
const env = {
  GITHUB_SHA: '0123456789abcdef',
  GITHUB_REPOSITORY: 'octo/app',
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_RUN_ID: '42',
  GITHUB_API_URL: `${api}/api/v3/`,
}

const log = { warning: vi.fn(), debug: vi.fn() }
const warnings = () => log.warning.mock.calls.map(([text]) => text)

beforeAll(() => nock.disableNetConnect())

afterEach(() => {
  nock.cleanAll()
  vi.clearAllMocks()
})

afterAll(() => nock.restore())

function open(more: Partial<DeploymentRequest> = {}) {
  return openDeployment({ token: 'gh-token', environment: 'production', event: readEvent(env), log, ...more })
}

/** GitHub's side, which takes only what carries the token. */
function github() {
  return nock(api, { reqheaders: { authorization: 'token gh-token' } })
}

const deployments = '/api/v3/repos/octo/app/deployments'
const statuses = `${deployments}/7/statuses`
const always = () => true

describe('a deployment', () => {
  it('is created for the commit and marked in progress with the page of the run', async () => {
    const scope = github()
      .post(deployments, {
        ref: '0123456789abcdef',
        environment: 'production',
        auto_merge: false,
        required_contexts: [],
        transient_environment: false,
      })
      .reply(201, { id: 7 })
      .post(statuses, {
        state: 'in_progress',
        environment: 'production',
        log_url: 'https://github.example/octo/app/actions/runs/42',
        environment_url: 'https://app.example/',
      })
      .reply(201, {})
    const deployment = await open({ environmentUrl: 'https://app.example' })
    scope.done()
    expect(deployment.id).toBe(7)
    expect(log.warning).not.toHaveBeenCalled()
  })

  it.each(['success', 'failure', 'inactive'] as const)('ends as %s', async (state) => {
    const scope = github().post(deployments, always).reply(201, { id: 7 }).post(statuses, always).reply(201, {})
    const deployment = await open({ environmentUrl: 'https://old.example/' })
    scope.done()
    const end = github()
      .post(statuses, (body) => {
        expect(body).toMatchObject({ state, description: 'Runs v2.', environment_url: 'https://new.example/' })
        return true
      })
      .reply(201, {})
    await deployment.finish(state, { description: 'Runs v2.', url: 'https://new.example' })
    end.done()
    expect(log.warning).not.toHaveBeenCalled()
  })

  it('has descriptions of one line and no more than 140 characters', async () => {
    const bodies: { description?: string; transient_environment?: boolean }[] = []
    github()
      .post(deployments, (body) => bodies.push(body) > 0)
      .reply(201, { id: 7 })
      .post(statuses, always)
      .twice()
      .reply(201, {})
    const deployment = await open({ description: `a\n${'x'.repeat(200)}`, transient: true })
    expect(bodies[0]?.description).toBe(`a ${'x'.repeat(137)}…`)
    expect(bodies[0]?.transient_environment).toBe(true)
    await deployment.finish('success')
    expect(log.warning).not.toHaveBeenCalled()
  })

  it.each(['javascript:alert(1)', 'app.example', ''])(
    'has no address where %j is no web page',
    async (environmentUrl) => {
      const scope = github()
        .post(deployments, always)
        .reply(201, { id: 7 })
        .post(statuses, (body) => !Object.hasOwn(body, 'environment_url'))
        .reply(201, {})
      await open({ environmentUrl })
      scope.done()
    },
  )
})

describe('a deployment that cannot be recorded', () => {
  it.each([
    [403, 'Resource not accessible by integration', 'give the job `permissions: deployments: write`'],
    [404, 'Not Found', 'give the job `permissions: deployments: write`'],
    [401, 'Bad credentials', 'leave github_token at its default'],
    [409, 'Conflict merging', 'Conflict merging'],
    [500, 'Oops', 'Oops'],
  ])('for a %d is only warned of, with what to do', async (status, message, advice) => {
    github().post(deployments, always).reply(status, { message })
    const deployment = await open()
    expect(deployment.id).toBeUndefined()
    expect(warnings()).toEqual([expect.stringContaining('No GitHub deployment was recorded for production: ')])
    expect(warnings()[0]).toContain(message)
    expect(warnings()[0]).toContain(advice)
    await deployment.finish('success')
    expect(log.warning).toHaveBeenCalledOnce()
  })

  it('because GitHub merged instead is warned of', async () => {
    github().post(deployments, always).reply(202, { message: 'Auto-merged master into topic.' })
    expect((await open()).id).toBeUndefined()
    expect(warnings()).toEqual([
      'No GitHub deployment was recorded for production: GitHub answered with a merge instead of a deployment.',
    ])
  })

  it('because the network is gone is warned of', async () => {
    github().post(deployments, always).replyWithError('getaddrinfo ENOTFOUND github.example')
    expect((await open()).id).toBeUndefined()
    expect(warnings()[0]).toContain('ENOTFOUND')
  })

  it('for lack of what it needs says what that is, and asks nobody', async () => {
    expect((await open({ token: undefined })).id).toBeUndefined()
    expect((await open({ token: '', event: readEvent({}) })).id).toBeUndefined()
    expect(warnings()).toEqual([
      'No GitHub deployment was recorded for production: there is no github_token.',
      'No GitHub deployment was recorded for production: there is no github_token and no GITHUB_REPOSITORY and no GITHUB_SHA.',
    ])
  })
})

describe('a status that cannot be recorded', () => {
  it('leaves the deployment there to be finished', async () => {
    github()
      .post(deployments, always)
      .reply(201, { id: 7 })
      .post(statuses, always)
      .reply(502, { message: 'Bad gateway' })
    const deployment = await open()
    expect(deployment.id).toBe(7)
    expect(warnings()).toEqual(['GitHub deployment 7 in production could not be marked as in_progress: Bad gateway.'])
    const end = github().post(statuses, always).reply(201, {})
    await deployment.finish('failure')
    end.done()
  })

  it('in time is given up', async () => {
    const server = createServer(() => {}).listen(0, '127.0.0.1')
    await once(server, 'listening')
    nock.enableNetConnect('127.0.0.1')
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    nock(`http://127.0.0.1:${port}`, { allowUnmocked: true })
      .post('/repos/octo/app/deployments', always)
      .reply(201, { id: 7 })
      .post('/repos/octo/app/deployments/7/statuses', /in_progress/)
      .reply(201, {})
    const deployment = await open({ event: readEvent({ ...env, GITHUB_API_URL: `http://127.0.0.1:${port}` }) })
    await deployment.finish('success', { timeoutMs: 20 })
    expect(warnings()).toEqual([
      'GitHub deployment 7 in production could not be marked as success: GitHub did not answer in time.',
    ])
    nock.disableNetConnect()
    server.closeAllConnections()
    server.close()
  })
})
