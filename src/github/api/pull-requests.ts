/** What GitHub says of a pull request. */
import { isMissing } from '../../messages/github/github.ts'
import type { Log } from '../report/log.ts'
import type { WorkflowEvent } from '../runner/event.ts'
import { type GithubFetch, openOctokit } from './octokit.ts'
import { GithubError, type RequestLimits, type RetryClock, retryRequest } from './retry.ts'

export interface PullRequestsRequest {
  readonly token: string | undefined
  readonly event: WorkflowEvent
  readonly log: Pick<Log, 'info'>
  readonly pace: RetryClock
  readonly signal?: AbortSignal | undefined
  readonly fetch?: GithubFetch
}

export interface PullRequest {
  readonly isOpen: boolean
  /** Milliseconds since the epoch, by GitHub's clock. */
  readonly updatedAt: number
  /** GitHub's clock when it answered. */
  readonly now: number
}

const limits: RequestLimits = { totalMs: 90_000, tryMs: 10_000, permission: 'pull-requests' }

function isNotFound(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 404
}

/** Opens a reader; it gives `undefined` for a number that GitHub does not know, and rejects with `GithubError`. */
export async function openPullRequests(
  request: PullRequestsRequest,
): Promise<(number: number) => Promise<PullRequest | undefined>> {
  const { token, event, log, pace, signal, fetch } = request
  const { repository } = event
  if (!token || !repository) {
    const names = [token ? '' : 'github_token', repository ? '' : 'GITHUB_REPOSITORY'].filter((name) => name !== '')
    const why = isMissing({ names })
    throw new GithubError({ why, isTransient: false, maybeDone: false, waitMs: undefined }, undefined)
  }
  const octokit = await openOctokit(token, event, fetch)
  return (number) =>
    retryRequest<PullRequest | undefined>(
      async (limit) => {
        try {
          const { data, headers } = await octokit.rest.pulls.get({
            ...repository,
            pull_number: number,
            request: { signal: limit },
          })
          const date = Date.parse(headers.date ?? '')
          const now = Number.isNaN(date) ? pace.now() : date
          return { isOpen: data.state === 'open', updatedAt: Date.parse(data.updated_at), now }
        } catch (error) {
          if (isNotFound(error)) return undefined
          throw error
        }
      },
      { ...limits, signal },
      pace,
      { log: log.info },
    )
}
