/** GitHub, as far as the examples use it: every request needs the same permission as on the real one. */

import { readToken } from '../workflow/run/github-token.ts'
import { serveWeb, type WebRequest, type WebServer } from './web-server.ts'

export interface GithubServer extends WebServer {
  /** The permissions that the token of a job used, as `permissions:` writes them. */
  readonly used: (job: string) => Readonly<Record<string, string>>
}

interface Route {
  readonly path: RegExp
  readonly needs: readonly [scope: string, level: string]
  readonly answer: () => unknown
}

/** Serves `octocat/shop` with these pull requests open; a push has changed these files. */
export async function serveGithub(
  openPullRequests: readonly number[],
  changedFiles: readonly string[] = [],
): Promise<GithubServer> {
  const used = new Map<string, Record<string, string>>()
  const routes: readonly Route[] = [
    { path: /^\/repos\/octocat\/shop\/commits\/[0-9a-f]{40}$/, needs: ['contents', 'read'], answer: () => ({}) },
    {
      path: /^\/repos\/octocat\/shop\/compare\/[0-9a-f]{40}\.\.\.[0-9a-f]{40}$/,
      needs: ['contents', 'read'],
      answer: () => ({ files: changedFiles.map((filename) => ({ filename })) }),
    },
    {
      path: /^\/repos\/octocat\/shop\/pulls\?.*\bstate=open\b/,
      needs: ['pull-requests', 'read'],
      answer: () => openPullRequests.map((number) => ({ number })),
    },
  ]
  const server = await serveWeb((request) => {
    const route = routes.find(({ path }) => request.method === 'GET' && path.test(request.path))
    if (route === undefined) return { status: 404, json: { message: 'Not Found' } }
    const [scope, level] = route.needs
    const token = tokenOf(request)
    if (token?.permissions[scope] !== level) {
      return { status: 403, json: { message: 'Resource not accessible by integration' } }
    }
    used.set(token.job, { ...used.get(token.job), [scope]: level })
    return { status: 200, json: route.answer() }
  })
  return { ...server, used: (job) => used.get(job) ?? {} }
}

function tokenOf({ headers }: WebRequest) {
  const [, token = ''] = /^token (\S+)$/.exec(String(headers.authorization)) ?? []
  return readToken(token)
}
