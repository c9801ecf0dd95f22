import nock from 'nock'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type CommentRequest, keepComment } from '../../../src/github/api/comment.ts'
import { readEvent } from '../../../src/github/runner/event.ts'
import { githubAt, interceptRequests, scriptedPace } from '../../../testing/servers/intercepted.ts'

const api = 'https://github.example'
const env = { GITHUB_REPOSITORY: 'octo/app', GITHUB_API_URL: `${api}/api/v3/` }
const MARKER = '<!--mine-->'
const log = { warning: vi.fn(), info: vi.fn(), debug: vi.fn() }
const warnings = () => log.warning.mock.calls.map(([text]) => text)

interceptRequests()

afterEach(() => {
  const left = nock.pendingMocks()
  vi.clearAllMocks()
  expect(left).toEqual([])
})

function keep(more: Partial<CommentRequest> = {}) {
  const request = { token: 'gh-token', number: 5, marker: MARKER, body: 'two to create', onlyUpdate: false }
  return keepComment({ ...request, event: readEvent(env), log, pace: scriptedPace(), ...more })
}

const github = () => githubAt(api)
const comments = '/api/v3/repos/octo/app/issues/5/comments'
const page = (number: number) => `${comments}?per_page=100&page=${number}`
const url = (id: number) => `https://github.example/octo/app/pull/5#issuecomment-${id}`
const comment = (id: number, body: string) => ({ id, html_url: url(id), body })
const BODY = `${MARKER}\ntwo to create`

describe('the comment of a pull request', () => {
  it('is created where there is none', async () => {
    github()
      .get(page(1))
      .reply(200, [comment(1, 'of somebody'), comment(2, `> ${BODY}`)])
    github().post(comments, { body: BODY }).reply(201, comment(7, BODY))
    expect(await keep()).toBe(url(7))
    expect(warnings()).toEqual([])
  })

  it('is written anew where it exists, on whichever page', async () => {
    const others = Array.from({ length: 100 }, (_, i) => comment(i + 1, 'of somebody'))
    github().get(page(1)).reply(200, others)
    github()
      .get(page(2))
      .reply(200, [comment(101, `${MARKER}\r\nthree to create`)])
    github().patch('/api/v3/repos/octo/app/issues/comments/101', { body: BODY }).reply(200, comment(101, BODY))
    expect(await keep()).toBe(url(101))
  })

  it('is left where it says the same already', async () => {
    github()
      .get(page(1))
      .reply(200, [comment(3, BODY.replace('\n', '\r\n'))])
    expect(await keep()).toBe(url(3))
  })

  it('is not created where it is only to be kept up to date', async () => {
    github().get(page(1)).reply(200, [])
    expect(await keep({ onlyUpdate: true })).toBeUndefined()
    expect(warnings()).toEqual([])
  })

  it('is created once, also where the answer is lost', async () => {
    github().get(page(1)).reply(200, [])
    github().post(comments).replyWithError('socket hang up')
    github()
      .get(page(1))
      .reply(200, [comment(7, BODY)])
    expect(await keep()).toBe(url(7))
  })

  it('is tried again where GitHub has a bad moment', async () => {
    github().get(page(1)).reply(502, 'bad gateway')
    github()
      .get(page(1))
      .reply(200, [comment(3, `${MARKER}\nold`)])
    github().patch('/api/v3/repos/octo/app/issues/comments/3').reply(503, {})
    github().patch('/api/v3/repos/octo/app/issues/comments/3').reply(200, comment(3, BODY))
    expect(await keep()).toBe(url(3))
  })

  it('fails nothing where the token may not write it, and the log says what it needs', async () => {
    github().get(page(1)).reply(200, [])
    github().post(comments).reply(403, { message: 'Resource not accessible by integration' })
    expect(await keep()).toBeUndefined()
    expect(warnings()).toEqual([
      expect.stringMatching(
        /^The comment of the pull request was not written, and the plan stands in the job summary alone: GitHub returned 403 .*`permissions: pull-requests: write`/,
      ),
    ])
  })

  it('fails nothing where there is no token', async () => {
    expect(await keep({ token: undefined })).toBeUndefined()
    expect(warnings()).toEqual([expect.stringContaining('there is no github_token.')])
  })

  it('ends with the step that is cancelled', async () => {
    const controller = new AbortController()
    controller.abort(new Error('cancelled'))
    github().get(page(1)).reply(200, [])
    await expect(keep({ signal: controller.signal })).rejects.toThrow('cancelled')
    nock.cleanAll()
  })
})
