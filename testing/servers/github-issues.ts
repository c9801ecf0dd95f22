/** GitHub, as far as issues and comments of pull requests go. */
import type { WebAnswer, WebRequest } from './web-server.ts'

export interface RecordedComment {
  readonly id: number
  /** The pull request. */
  readonly number: number
  readonly html_url: string
  body: string
}

export interface RecordedIssue {
  readonly number: number
  readonly title: string
  body: string
  state: string
}

function textOf(body: unknown, field: string): string | undefined {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, field) : undefined
  return typeof value === 'string' ? value : undefined
}

/** The issues of a repository, and the comments of its pull requests. */
export class IssueTracker {
  readonly comments: RecordedComment[] = []
  readonly issues: RecordedIssue[] = []
  readonly #page: string
  constructor(repository: string) {
    this.#page = `https://github.com/${repository}`
  }

  /** What is asked of comments. */
  readonly comment = ({ method, path, body }: WebRequest): WebAnswer => {
    const [, number = '0'] = /\/issues\/(\d+)\/comments/.exec(path) ?? []
    if (method === 'GET') return { status: 200, json: this.comments.filter((one) => one.number === Number(number)) }
    const text = textOf(body, 'body') ?? ''
    if (method === 'POST') {
      const id = 900 + this.comments.length
      const html_url = `${this.#page}/pull/${number}#issuecomment-${id}`
      this.comments.push({ id, number: Number(number), html_url, body: text })
      return { status: 201, json: this.comments.at(-1) }
    }
    const found = this.comments.find(({ id }) => path.endsWith(`/comments/${id}`))
    if (!found) return { status: 404, json: { message: 'Not Found' } }
    found.body = text
    return { status: 200, json: found }
  }

  /** What is asked of issues. */
  readonly issue = ({ method, path, body }: WebRequest): WebAnswer => {
    if (method === 'GET') return { status: 200, json: this.issues.filter(({ state }) => state === 'open') }
    if (method === 'POST') {
      const created = { number: 41 + this.issues.length, title: textOf(body, 'title') ?? '', state: 'open' }
      this.issues.push({ ...created, body: textOf(body, 'body') ?? '' })
      return { status: 201, json: this.issues.at(-1) }
    }
    const found = this.issues.find(({ number }) => path.endsWith(`/issues/${number}`))
    if (!found) return { status: 404, json: { message: 'Not Found' } }
    found.body = textOf(body, 'body') ?? found.body
    found.state = textOf(body, 'state') ?? found.state
    return { status: 200, json: found }
  }
}
