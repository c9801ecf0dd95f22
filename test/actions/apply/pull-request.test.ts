import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createTempFolder } from '../../../testing/runner/in-process.ts'
import { serveWeb, type WebRequest } from '../../../testing/servers/web-server.ts'
import { simulatedStep } from '../../../testing/simulated-step.ts'

const CHANGED = 'namespace: my-ev-admin\nservices: [{ service_name: web, replicas: 3 }]\n'
const SAME = 'namespace: my-ev-admin\nservices: [{ service_name: web, replicas: 2 }]\n'
const URL = 'https://github.example/octo/app/pull/12#issuecomment-7'

interface Comment {
  readonly id: number
  readonly html_url: string
  body: string
}

/** GitHub with one pull request and its comments; `status` refuses all that writes. */
async function githubWith(comments: Comment[], status = 200) {
  const server = await serveWeb(({ method, path, body }: WebRequest) => {
    if (method === 'GET') return { status: 200, json: comments }
    if (status !== 200) return { status, json: { message: 'Resource not accessible by integration' } }
    const text = typeof body === 'object' && body !== null && 'body' in body ? String(body.body) : ''
    if (method === 'POST') comments.push({ id: 7, html_url: URL, body: text })
    else for (const one of comments) if (path.endsWith(`/${one.id}`)) one.body = text
    return { status: method === 'POST' ? 201 : 200, json: comments.at(-1) }
  })
  onTestFinished(() => server.close())
  return server
}

/** A step at a pull request. */
async function stepAt(url: string, text: string, event = 'pull_request') {
  const file = join(createTempFolder(), 'event.json')
  writeFileSync(file, JSON.stringify({ pull_request: { number: 12 } }))
  const env = { GITHUB_API_URL: url, GITHUB_REPOSITORY: 'octo/app', GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file }
  return simulatedStep({ env, files: { 'prod.yml': text } })
}

const INPUTS = { file: 'prod.yml', github_token: 'gh-token' }

describe('at a pull request', () => {
  it('the plan is a comment, whose address is an output', async () => {
    const comments: Comment[] = []
    const { url } = await githubWith(comments)
    const step = await stepAt(url, CHANGED)
    const { outputs } = await step.main('apply', INPUTS)
    expect(outputs).toMatchObject({ outcome: 'planned', comment_url: URL })
    expect(comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/^<!--fengchao-actions\/apply:prod\.yml-->\n### Plan of prod\.yml: 1 to update\n/),
    ])
  })

  it('the comment is kept up to date, also when nothing is left to do', async () => {
    const comments: Comment[] = []
    const { url } = await githubWith(comments)
    await (await stepAt(url, CHANGED)).main('apply', INPUTS)
    const { outputs } = await (await stepAt(url, SAME)).main('apply', INPUTS)
    expect(outputs).toMatchObject({ outcome: 'unchanged', comment_url: URL })
    expect(comments).toHaveLength(1)
    expect(comments[0]?.body).toContain('Plan of prod.yml: nothing to change')
  })

  it('there is none where there never was anything to plan', async () => {
    const comments: Comment[] = []
    const { url } = await githubWith(comments)
    expect((await (await stepAt(url, SAME)).main('apply', INPUTS)).outputs.comment_url).toBe('')
    expect(comments).toEqual([])
  })

  it('what cannot be applied is in the comment too, and the step fails all the same', async () => {
    const comments: Comment[] = []
    const { url } = await githubWith(comments)
    const step = await stepAt(url, 'namespace: my-ev-admin\nabsent: { services: [web] }\n')
    expect((await step.main('apply', INPUTS)).exitCode).toBe(1)
    expect(comments[0]?.body).toContain('This plan cannot be applied.')
  })

  it('an apply says there what became of it', async () => {
    const comments: Comment[] = []
    const { url } = await githubWith(comments)
    await (await stepAt(url, CHANGED)).main('apply', { ...INPUTS, operation: 'apply' })
    expect(comments[0]?.body).toContain('### Applied prod.yml: 1 to update')
    expect(comments[0]?.body).toContain('service web · changed')
  })

  it('without the right to write it the step goes on, and the log says so', async () => {
    const { url } = await githubWith([], 403)
    const { outputs, log, summary } = await (await stepAt(url, CHANGED)).main('apply', INPUTS)
    expect(outputs).toMatchObject({ outcome: 'planned', comment_url: '' })
    expect(log.join('\n')).toContain(
      'The comment of the pull request was not written, and the plan stands in the job summary alone',
    )
    expect(summary).toContain('service web')
  })

  it.each([
    ['the input comment is false', 'pull_request', { comment: 'false' }],
    ['the event is a push', 'push', {}],
    ['the event is pull_request_target', 'pull_request_target', {}],
  ])('there is none where %s', async (_, event, more) => {
    const server = await githubWith([])
    const step = await stepAt(server.url, CHANGED, event)
    expect((await step.main('apply', { ...INPUTS, ...more })).outputs.comment_url).toBe('')
    expect(server.requests).toEqual([])
  })
})
