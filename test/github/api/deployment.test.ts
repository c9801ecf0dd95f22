import { once } from 'node:events'
import { createServer } from 'node:http'
import nock from 'nock'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { type DeploymentRequest, openDeployment } from '../../../src/github/api/deployment.ts'
import { readEvent } from '../../../src/github/runner/event.ts'
import { speak } from '../../../src/messages/message.ts'
import { githubAt, interceptRequests, scriptedPace } from '../../../testing/servers/intercepted.ts'

const api = 'https://github.example'
const env = {
  GITHUB_SHA: '0123456789abcdef',
  GITHUB_REPOSITORY: 'octo/app',
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_RUN_ID: '42',
  GITHUB_API_URL: `${api}/api/v3/`,
}

const log = { warning: vi.fn(), info: vi.fn(), debug: vi.fn() }
const warnings = () => log.warning.mock.calls.map(([text]) => text)
const lines = () => log.info.mock.calls.map(([text]) => text)

interceptRequests()

afterEach(() => {
  vi.clearAllMocks()
})

function open(more: Partial<DeploymentRequest> = {}) {
  const request = { token: 'gh-token', environment: 'production', event: readEvent(env), log, pace: scriptedPace() }
  return openDeployment({ ...request, ...more })
}

const github = () => githubAt(api)

const deployments = '/api/v3/repos/octo/app/deployments'
const statuses = `${deployments}/7/statuses`
const always = () => true

/** GitHub, which records a deployment and marks it; it may do something else before. */
const recording = (scope: nock.Scope = github()) =>
  scope.post(deployments, always).reply(201, { id: 7 }).post(statuses, always).reply(201, {})

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
    const scope = recording()
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
    [422, 'No ref found for: 0123', 'set it in the input ref'],
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
      'No GitHub deployment was recorded for production: GitHub returned a merge instead of a deployment.',
    ])
  })

  it('because the network is gone is warned of', async () => {
    github().post(deployments, always).replyWithError('getaddrinfo ENOTFOUND github.example')
    github().get(deployments).query(always).times(4).replyWithError('getaddrinfo ENOTFOUND github.example')
    expect((await open()).id).toBeUndefined()
    expect(warnings()).toEqual([expect.stringMatching(/ENOTFOUND.*; the deployment may have been recorded anyway\.$/)])
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
      .times(4)
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
    await deployment.finish('success', { totalMs: 20 })
    expect(warnings()).toEqual([
      'GitHub deployment 7 in production could not be marked as success: GitHub did not respond in time.',
    ])
    nock.disableNetConnect()
    server.closeAllConnections()
    server.close()
  })
})

/** What GitHub says with a 403 and the like, and how it is told apart. */
const refusals: readonly (readonly [
  kind: string,
  status: number,
  message: string,
  headers: Record<string, string>,
  says: string,
])[] = [
  ['a right', 403, 'Resource not accessible by integration', {}, '`permissions: deployments: write`'],
  [
    ...(['a right that GitHub names', 403, 'Resource not accessible by integration'] as const),
    ...([{ 'x-accepted-github-permissions': 'deployments=write' }, '(it needs deployments=write)'] as const),
  ],
  ['single sign-on', 403, 'Resource protected by organization SAML enforcement.', {}, 'its single sign-on'],
  [
    'an IP allow list',
    403,
    'Although you appear to have the correct authorization, the IP allow list forbids it',
    {},
    'IP allow list',
  ],
  [
    'a rule of the environment',
    403,
    'Branch is not allowed to deploy due to environment protection rules',
    {},
    'protection rules',
  ],
  ['nothing that it names', 403, 'Forbidden', {}, 'without naming a missing permission or a rate limit'],
]

describe('a refusal of GitHub', () => {
  it.each(refusals)('for %s is told as what it is, and is final', async (_kind, status, message, headers, says) => {
    const pace = scriptedPace()
    github().post(deployments, always).reply(status, { message }, headers)
    expect((await open({ pace })).id).toBeUndefined()
    expect(warnings()).toEqual([expect.stringContaining(says)])
    expect(warnings()[0]).toContain(message.replace(/\.$/, ''))
    expect(pace.slept).toEqual([])
  })

  it('is told in the language of the step', async () => {
    speak('zh')
    onTestFinished(() => speak('en'))
    github().post(deployments, always).reply(403, { message: 'Resource not accessible by integration' })
    await open()
    expect(warnings()).toEqual([
      '未能为 production 记录 GitHub 部署：GitHub 返回 403（Resource not accessible by integration）；请为该 job 设置 `permissions: deployments: write`，并传入本仓库的 token。',
    ])
  })
})

const created = { id: 7 }

describe('a pause that GitHub asks for', () => {
  const reset = (seconds: number, pace: { now: () => number }) => ({
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(pace.now() / 1000 + seconds + 3600),
    // GitHub's clock is an hour ahead of this machine's.
    date: new Date(pace.now() + 3_600_000).toUTCString(),
  })

  it.each<[string, number, Record<string, string>, string, number]>([
    ['for a secondary limit', 403, { 'retry-after': '20' }, 'You have exceeded a secondary rate limit', 20_000],
    ['with 429', 429, { 'retry-after': '7' }, 'Too many requests', 7_000],
    ['with 503', 503, { 'retry-after': '7' }, 'Busy', 7_000],
    ['for a secondary limit that names no time', 403, {}, 'You have exceeded a secondary rate limit', 60_000],
  ])('%s is kept', async (_, status, headers, message, ms) => {
    const pace = scriptedPace()
    const scope = recording(github().post(deployments, always).reply(status, { message }, headers))
    expect((await open({ pace })).id).toBe(7)
    scope.done()
    expect(pace.slept).toEqual([ms])
    expect(lines()).toEqual([expect.stringMatching(/^GitHub: .*\. Retrying in /)])
    expect(log.warning).not.toHaveBeenCalled()
  })

  it('until the limit is reset is kept by the clock of GitHub', async () => {
    const pace = scriptedPace()
    recording(github().post(deployments, always).reply(403, { message: 'API rate limit exceeded' }, reset(30, pace)))
    expect((await open({ pace })).id).toBe(7)
    expect(pace.slept).toEqual([30_000])
  })

  it('for more than a minute ends the try, and is told', async () => {
    const pace = scriptedPace()
    github().post(deployments, always).reply(403, { message: 'API rate limit exceeded' }, reset(1800, pace))
    expect((await open({ pace })).id).toBeUndefined()
    expect(pace.slept).toEqual([])
    expect(warnings()).toEqual([
      "No GitHub deployment was recorded for production: GitHub's rate limit for this token is exhausted (API rate limit exceeded), and GitHub asks to wait 30 min.",
    ])
  })
})

describe('a call that GitHub did not answer well', () => {
  const payload = { fengchao: 1, services: [{ service_id: 1, images: { web: 'a:2' }, previous: { web: 'a:1' } }] }
  const commit = '0123456789abcdef'

  /** What GitHub lists for the commit and the environment. */
  const listing = (...items: object[]) =>
    github().get(deployments).query({ ref: commit, environment: 'production', per_page: 30 }).reply(200, items)
  const at = (pace: { now: () => number }, ms = 0) => new Date(pace.now() + ms).toISOString()

  it('is made again: one 502 leaves nothing in progress', async () => {
    recording()
    const pace = scriptedPace()
    const deployment = await open({ pace })
    const end = github()
      .post(statuses, /success/)
      .reply(502, '<html>')
      .post(statuses, /success/)
      .reply(201, {})
    expect(await deployment.finish('success')).toBe(true)
    end.done()
    expect(pace.slept).toEqual([1000])
    expect(log.warning).not.toHaveBeenCalled()
  })

  it('and that made the deployment is not made twice', async () => {
    const pace = scriptedPace()
    github().post(deployments, always).reply(502, '<html>')
    const seen = listing(
      { id: 5, created_at: at(pace, -60_000), payload },
      { id: 6, created_at: at(pace), payload: { ...payload, fengchao: 2 } },
      { id: 7, created_at: at(pace), payload: JSON.stringify({ services: payload.services, fengchao: 1 }) },
    )
    const marked = github()
      .post(statuses, /in_progress/)
      .reply(201, {})
    expect((await open({ pace, payload })).id).toBe(7)
    seen.done()
    marked.done()
  })

  it('and that made none is made again', async () => {
    const pace = scriptedPace()
    github().post(deployments, always).replyWithError('socket hang up')
    listing({ id: 5, created_at: at(pace, -60_000), payload })
    const again = recording()
    expect((await open({ pace, payload })).id).toBe(7)
    again.done()
  })

  it('with an answer that is none is looked for as well', async () => {
    const pace = scriptedPace()
    github().post(deployments, always).reply(201, '<html>')
    listing({ id: 7, created_at: at(pace), payload })
    github().post(statuses, always).reply(201, {})
    expect((await open({ pace, payload })).id).toBe(7)
  })

  it('and that can be looked for nowhere is not made again', async () => {
    github().post(deployments, always).reply(502, '<html>')
    github().get(deployments).query(always).reply(403, { message: 'Resource not accessible by integration' })
    expect((await open({ payload })).id).toBeUndefined()
    expect(warnings()).toEqual([expect.stringMatching(/; the deployment may have been recorded anyway\.$/)])
  })

  it('is given up when the step is cancelled', async () => {
    const controller = new AbortController()
    const pace = scriptedPace()
    const sleep = async () => {
      controller.abort(new Error('The step was cancelled (SIGTERM).'))
      controller.signal.throwIfAborted()
    }
    github().post(deployments, always).reply(502, '<html>')
    expect((await open({ pace: { ...pace, sleep }, signal: controller.signal })).id).toBeUndefined()
    expect(warnings()).toEqual(['No GitHub deployment was recorded for production: The step was cancelled (SIGTERM).'])
  })

  it('keeps the payload, for the commit that is named', async () => {
    const scope = github()
      .post(deployments, (body) => {
        expect(body).toMatchObject({ ref: 'feedbeef', payload })
        return true
      })
      .reply(201, created)
      .post(statuses, always)
      .reply(201, {})
    await open({ payload, ref: 'feedbeef' })
    scope.done()
  })
})
