/** One comment of a pull request that is kept up to date: found by a hidden marker, written anew each time. */
import { commentNotWritten, isMissing, withoutCommentId } from '../../messages/github/github.ts'
import type { Log } from '../report/log.ts'
import type { WorkflowEvent } from '../runner/event.ts'
import { reasonOf } from './reason.ts'
import { type RequestLimits, type RetryClock, retryRequest } from './retry.ts'

/** GitHub refuses a comment that is longer. */
export const LONGEST_COMMENT = 65_536

export interface CommentRequest {
  readonly token: string | undefined
  /** The number of the pull request. */
  readonly number: number
  /** A line of HTML that nobody sees, and that no other comment begins with. */
  readonly marker: string
  /** Markdown, without the marker. */
  readonly body: string
  /** Only where the comment exists already. */
  readonly onlyUpdate: boolean
  readonly event: WorkflowEvent
  readonly log: Pick<Log, 'warning' | 'info' | 'debug'>
  readonly pace: RetryClock
  readonly signal?: AbortSignal | undefined
  /** Sends the requests; the toolkit's own where left out. */
  readonly fetch?: (url: string, init?: object) => Promise<unknown>
}

type Octokit = ReturnType<typeof import('@actions/github').getOctokit>
type Repository = NonNullable<WorkflowEvent['repository']>
type Placed = CommentRequest & { readonly repository: Repository }

interface Comment {
  readonly id: number
  readonly url: string
  readonly body: string
}

const PAGE = 100
const limits: RequestLimits = { totalMs: 60_000, tryMs: 10_000, permission: 'pull-requests' }

/** Writes it, and gives its address; `undefined` where there is none. Never throws: the log says why it was not written. */
export async function keepComment(request: CommentRequest): Promise<string | undefined> {
  const { token, event, log, signal } = request
  const { repository } = event
  try {
    if (!token || !repository) {
      const names = [token ? '' : 'github_token', repository ? '' : 'GITHUB_REPOSITORY'].filter((name) => name !== '')
      throw new Error(isMissing({ names }))
    }
    const { getOctokit } = await import('@actions/github')
    const carrier = request.fetch === undefined ? {} : { request: { fetch: request.fetch } }
    const octokit = getOctokit(token, { baseUrl: event.apiUrl.replace(/\/+$/, ''), ...carrier })
    return await write(octokit, { ...request, repository })
  } catch (error) {
    signal?.throwIfAborted()
    log.warning(commentNotWritten({ why: reasonOf(error) }))
    return undefined
  }
}

async function write(octokit: Octokit, request: Placed): Promise<string | undefined> {
  const { marker, body, onlyUpdate } = request
  const text = `${marker}\n${body}`
  const found = await find(octokit, request)
  if (found?.body === text) return found.url
  if (found) return (await update(octokit, request, found.id, text)).url
  return onlyUpdate ? undefined : (await create(octokit, request, text)).url
}

/** The oldest comment that begins with the marker. */
async function find(octokit: Octokit, request: Placed): Promise<Comment | undefined> {
  const { repository, number, marker, pace, signal, log } = request
  for (let page = 1; ; page += 1) {
    const list = (limit: AbortSignal) =>
      octokit.rest.issues.listComments({
        ...repository,
        issue_number: number,
        per_page: PAGE,
        page,
        request: { signal: limit },
      })
    const { data } = await retryRequest(list, { ...limits, signal }, pace, { log: log.info })
    const found = data.find(({ body = '' }) => body.startsWith(marker))
    if (found) return commentOf(found)
    if (data.length < PAGE) return undefined
  }
}

function commentOf(data: { readonly id: number; readonly html_url: string; readonly body?: string }): Comment {
  // The answer of a gateway in place of GitHub has no id, and proves nothing.
  if (typeof data.id !== 'number') throw new Error(withoutCommentId())
  // GitHub gives line breaks as they were sent, or as browsers send them.
  return { id: data.id, url: data.html_url, body: (data.body ?? '').replaceAll('\r\n', '\n') }
}

/** Writing the same twice does no harm. */
async function update(octokit: Octokit, request: Placed, id: number, body: string): Promise<Comment> {
  const { repository, pace, signal, log } = request
  const send = async (limit: AbortSignal) =>
    commentOf(
      (await octokit.rest.issues.updateComment({ ...repository, comment_id: id, body, request: { signal: limit } }))
        .data,
    )
  return retryRequest(send, { ...limits, signal }, pace, { log: log.info })
}

/** Creates it once: where an answer was lost, the list shows whether it exists. */
async function create(octokit: Octokit, request: Placed, body: string): Promise<Comment> {
  const { repository, number, pace, signal, log } = request
  const send = async (limit: AbortSignal) =>
    commentOf(
      (
        await octokit.rest.issues.createComment({
          ...repository,
          issue_number: number,
          body,
          request: { signal: limit },
        })
      ).data,
    )
  const known = () => find(octokit, request)
  return retryRequest(send, { ...limits, signal }, pace, { known, log: log.info })
}
