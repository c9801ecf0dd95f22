/** GitHub, as far as the examples use it: every request needs the same permission as on the real one. */

import { readToken } from '../workflow/run/github-token.ts'
import { IssueTracker } from './github-issues.ts'
import { createLedger, type Ledger } from './github-ledger.ts'
import { serveWeb, type WebAnswer, type WebRequest, type WebServer } from './web-server.ts'

export interface GithubServer extends WebServer {
  readonly deployments: Ledger
  readonly tracker: IssueTracker
  /** The permissions that the token of a job used, as `permissions:` writes them. */
  readonly used: (job: string) => Readonly<Record<string, string>>
}

type Level = 'read' | 'write'

interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH'
  readonly path: RegExp
  readonly needs: readonly [scope: string, level: Level]
  readonly answer: (request: WebRequest) => WebAnswer
}

/** A permission to write is one to read as well. */
function permits(given: string | undefined, needed: Level): boolean {
  return given === needed || given === 'write'
}

/** Serves `octocat/shop` with these pull requests open; a push has changed these files. */
export async function serveGithub(
  openPullRequests: readonly number[],
  changedFiles: readonly string[] = [],
): Promise<GithubServer> {
  const used = new Map<string, Record<string, string>>()
  const deployments = createLedger('octocat/shop')
  const tracker = new IssueTracker('octocat/shop')
  const comments = /^\/repos\/octocat\/shop\/issues\/(?:\d+\/comments|comments\/\d+)(?:\?|$)/
  const issues = /^\/repos\/octocat\/shop\/issues(?:\/\d+)?(?:\?|$)/
  const ok = (json: unknown): WebAnswer => ({ status: 200, json })
  const recorded = /^\/repos\/octocat\/shop\/deployments(?:\/\d+\/statuses)?(?:\?|$)/
  const routes: readonly Route[] = [
    {
      method: 'GET',
      path: /^\/repos\/octocat\/shop\/compare\/[0-9a-f]{40}\.\.\.[0-9a-f]{40}$/,
      needs: ['contents', 'read'],
      answer: () => ok({ files: changedFiles.map((filename) => ({ filename })) }),
    },
    {
      ...{ method: 'GET', path: /^\/repos\/octocat\/shop\/commits\/[0-9a-f]{40}$/, needs: ['contents', 'read'] },
      answer: () => ok({}),
    },
    {
      ...{ method: 'GET', path: /^\/repos\/octocat\/shop\/pulls\/\d+$/, needs: ['pull-requests', 'read'] },
      answer: ({ path }) => ok(pullRequest(Number(path.split('/').at(-1)), openPullRequests)),
    },
    { method: 'GET', path: recorded, needs: ['deployments', 'read'], answer: deployments.respond },
    { method: 'POST', path: recorded, needs: ['deployments', 'write'], answer: deployments.respond },
    ...(['GET', 'POST', 'PATCH'] as const).flatMap((method): readonly Route[] => [
      { method, path: comments, needs: ['pull-requests', 'write'], answer: tracker.comment },
      { method, path: issues, needs: ['issues', 'write'], answer: tracker.issue },
    ]),
  ]
  const server = await serveWeb((request) => {
    const route = routes.find(({ method, path }) => request.method === method && path.test(request.path))
    if (route === undefined) return { status: 404, json: { message: 'Not Found' } }
    const [scope, level] = route.needs
    const token = tokenOf(request)
    if (token === undefined || !permits(token.permissions[scope], level))
      return { status: 403, json: { message: 'Resource not accessible by integration' } }
    const before = used.get(token.job)
    used.set(token.job, { ...before, [scope]: permits(before?.[scope], level) ? (before?.[scope] ?? level) : level })
    return route.answer(request)
  })
  return { ...server, deployments, tracker, used: (job) => used.get(job) ?? {} }
}

function pullRequest(number: number, open: readonly number[]) {
  return { number, state: open.includes(number) ? 'open' : 'closed', updated_at: new Date().toISOString() }
}

function tokenOf({ headers }: WebRequest) {
  const [, token = ''] = /^token (\S+)$/.exec(String(headers.authorization)) ?? []
  return readToken(token)
}
