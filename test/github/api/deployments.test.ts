import { afterEach, describe, expect, it, vi } from 'vitest'
import { type DeploymentsRequest, openDeployments, parsedPayload } from '../../../src/github/api/deployments.ts'
import { readEvent } from '../../../src/github/runner/event.ts'
import { githubAt, interceptRequests, scriptedPace } from '../../../testing/servers/intercepted.ts'

const api = 'https://github.example'
const env = { GITHUB_REPOSITORY: 'octo/app', GITHUB_API_URL: `${api}/api/v3/` }
const path = '/api/v3/repos/octo/app/deployments'
const log = { info: vi.fn() }

interceptRequests()

afterEach(() => {
  vi.clearAllMocks()
})

function open(more: Partial<DeploymentsRequest> = {}) {
  const event = readEvent(env)
  return openDeployments({ token: 'gh-token', environment: 'production', event, log, pace: scriptedPace(), ...more })
}

const github = () => githubAt(api)

const page = (page: number) => ({ environment: 'production', per_page: 100, page })
const made = (id: number, payload: unknown = {}) => ({ id, sha: `commit-${id}`, payload, environment: 'production' })

describe('a deployment that came to its end after all', () => {
  it.each([
    [
      'with the address of the environment',
      'https://shop.example/',
      undefined,
      { environment_url: 'https://shop.example/' },
    ],
    ['without one, and leaves earlier ones as they are', '', false, { auto_inactive: false }],
  ] as const)('is marked as a success %s', async (_, url, autoInactive, more) => {
    const body = { state: 'success', environment: 'production', ...more }
    const scope = github()
      .post(
        `${path}/7/statuses`,
        (sent) => JSON.stringify(Object.entries(sent).toSorted()) === JSON.stringify(Object.entries(body).toSorted()),
      )
      .reply(201, { id: 1 })
    await (await open()).succeed(7, url, autoInactive)
    scope.done()
  })
})

describe('the deployments of an environment', () => {
  it('are listed page by page, a page only where it is due', async () => {
    const full = Array.from({ length: 100 }, (_, i) => made(200 - i))
    const scope = github()
      .get(path)
      .query(page(1))
      .reply(200, full)
      .get(path)
      .query(page(2))
      .reply(200, [made(100)])
    const found = []
    for await (const { id } of (await open()).list()) found.push(id)
    scope.done()
    expect(found).toEqual(Array.from({ length: 101 }, (_, i) => 200 - i))
  })

  it('are not read further than they are asked for', async () => {
    github()
      .get(path)
      .query(page(1))
      .reply(
        200,
        Array.from({ length: 100 }, (_, i) => made(i + 1)),
      )
    for await (const one of (await open()).list()) {
      expect(one).toMatchObject({ id: 1, sha: 'commit-1', payload: {} })
      break
    }
  })

  it.each([
    ['an object', { fengchao: 1 }, { fengchao: 1 }],
    ['text of one', '{"fengchao":1}', { fengchao: 1 }],
    ['no text', '', {}],
    ['any other text', 'deploy', 'deploy'],
    ['nothing', null, null],
  ])('have a payload that GitHub gives as %s', (_, payload, parsed) => {
    expect(parsedPayload(payload)).toEqual(parsed)
  })

  it('are asked for again where GitHub fails for a moment', async () => {
    github()
      .get(path)
      .query(page(1))
      .reply(502)
      .get(path)
      .query(page(1))
      .reply(200, [made(1)])
    const found = []
    for await (const { id } of (await open()).list()) found.push(id)
    expect(found).toEqual([1])
    expect(log.info).toHaveBeenCalledOnce()
  })

  it('cannot be read without the permission, which is said', async () => {
    github().get(path).query(page(1)).reply(403, { message: 'Resource not accessible by integration' })
    const deployments = await open()
    await expect(deployments.list().next()).rejects.toMatchObject({
      name: 'GithubError',
      message: expect.stringContaining('deployments: write'),
    })
  })

  it.each([
    [{ token: '' }, 'there is no github_token'],
    [{ event: readEvent({}) }, 'there is no GITHUB_REPOSITORY'],
    [{ token: undefined, event: readEvent({}) }, 'there is no github_token and no GITHUB_REPOSITORY'],
  ])('cannot be read without knowing whose: %j', async (more, message) => {
    await expect(open(more)).rejects.toThrow(message)
  })
})

describe('the ending of a deployment', () => {
  const endingOf = async (...states: readonly object[]) => {
    github().get(`${path}/7/statuses`).query({ per_page: 100 }).reply(200, states)
    return (await open()).ending(7)
  }

  it.each([
    ['success', { succeeded: true, url: '' }],
    ['failure', { succeeded: false, url: '' }],
    ['error', { succeeded: false, url: '' }],
    ['in_progress', undefined],
    ['queued', undefined],
  ])('is what its newest status says: %s', async (state, ending) => {
    expect(await endingOf({ state }, { state: 'in_progress' })).toEqual(ending)
  })

  it('is not that a later deployment has made it inactive', async () => {
    const url = 'https://shop.example/'
    const states = [{ state: 'inactive' }, { state: 'inactive' }, { state: 'success', environment_url: url }]
    expect(await endingOf(...states)).toEqual({ succeeded: true, url })
  })

  it.each([[[]], [[{ state: 'inactive' }]], [[{ state: 'inactive' }, { state: 'in_progress' }]]])(
    'is not known where nobody said it: %j',
    async (states) => {
      expect(await endingOf(...states)).toBeUndefined()
    },
  )
})
