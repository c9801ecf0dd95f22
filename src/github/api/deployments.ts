/** Reading the deployments that GitHub keeps of an environment, newest first. */
import { isMissing } from '../../messages/github/github.ts'
import type { Log } from '../report/log.ts'
import type { WorkflowEvent } from '../runner/event.ts'
import { type GithubFetch, type Octokit, openOctokit } from './octokit.ts'
import { GithubError, type RequestLimits, type RetryClock, retryRequest } from './retry.ts'

export interface DeploymentsRequest {
  readonly token: string | undefined
  readonly environment: string
  readonly event: WorkflowEvent
  readonly log: Pick<Log, 'info'>
  readonly pace: RetryClock
  readonly signal?: AbortSignal | undefined
  readonly fetch?: GithubFetch
}

/** A deployment as GitHub keeps it. */
export interface KeptDeployment {
  readonly id: number
  /** The commit. */
  readonly sha: string
  /** As it was recorded; text that holds JSON is parsed. */
  readonly payload: unknown
  /** Milliseconds since the epoch. */
  readonly createdAt: number
}

/** How a deployment ended. */
export interface KeptEnding {
  readonly succeeded: boolean
  /** Address of the environment at that time; empty where there was none. */
  readonly url: string
}

/** The deployments of one environment. Both reject with `GithubError`. */
export interface Deployments {
  /** From the newest to the oldest; a page is read when it is due. */
  list(): AsyncGenerator<KeptDeployment, void, undefined>
  /** `undefined` where it has not ended, or nobody said how. */
  ending(id: number): Promise<KeptEnding | undefined>
  /** Marks it inactive, unless it is. */
  deactivate(id: number): Promise<void>
  /** Marks it as a success, with the address of the environment, or an empty text; `autoInactive` as for a new one. */
  succeed(id: number, url: string, autoInactive?: boolean): Promise<void>
}

const limits: RequestLimits = { totalMs: 90_000, tryMs: 10_000 }
/** The largest page that GitHub gives. */
const PAGE = 100

/** Opens them; rejects with `GithubError` where token or repository is not known. Nothing is read yet. */
export async function openDeployments(request: DeploymentsRequest): Promise<Deployments> {
  const { token, event, environment, pace, signal, log, fetch } = request
  const { repository } = event
  if (!token || !repository) {
    const names = [token ? '' : 'github_token', repository ? '' : 'GITHUB_REPOSITORY'].filter((name) => name !== '')
    throw new GithubError(
      { why: isMissing({ names }), isTransient: false, maybeDone: false, waitMs: undefined },
      undefined,
    )
  }
  const octokit = await openOctokit(token, event, fetch)
  const ask = <T>(call: (limit: AbortSignal) => Promise<T>) =>
    retryRequest(call, { ...limits, signal }, pace, { log: log.info })
  const statuses = async (deployment_id: number) => {
    const { data } = await ask((limit) =>
      octokit.rest.repos.listDeploymentStatuses({
        ...repository,
        deployment_id,
        per_page: PAGE,
        request: { signal: limit },
      }),
    )
    return data
  }
  return {
    list: () => list(octokit, { ...repository, environment }, ask),
    deactivate: async (deployment_id) => {
      if ((await statuses(deployment_id))[0]?.state === 'inactive') return
      await ask((limit) =>
        octokit.rest.repos.createDeploymentStatus({
          ...{ ...repository, deployment_id, state: 'inactive', environment },
          request: { signal: limit },
        }),
      )
    },
    succeed: async (deployment_id, url, autoInactive) => {
      await ask((limit) =>
        octokit.rest.repos.createDeploymentStatus({
          ...{ ...repository, deployment_id, state: 'success', environment },
          ...(event.runUrl ? { log_url: event.runUrl } : {}),
          ...(url === '' ? {} : { environment_url: url }),
          ...(autoInactive === undefined ? {} : { auto_inactive: autoInactive }),
          request: { signal: limit },
        }),
      )
    },
    ending: async (id) => {
      const data = await statuses(id)
      // A later deployment that succeeds marks the earlier ones inactive, which says nothing of how they ended.
      const last = data.find(({ state }) => state !== 'inactive')
      if (last === undefined || !ENDS.includes(last.state)) return undefined
      return { succeeded: last.state === 'success', url: last.environment_url ?? '' }
    },
  }
}

const ENDS: readonly string[] = ['success', 'failure', 'error']

async function* list(
  octokit: Octokit,
  of: { readonly owner: string; readonly repo: string; readonly environment: string },
  ask: <T>(call: (limit: AbortSignal) => Promise<T>) => Promise<T>,
): AsyncGenerator<KeptDeployment, void, undefined> {
  for (let page = 1; ; page += 1) {
    const { data } = await ask((limit) =>
      octokit.rest.repos.listDeployments({ ...of, per_page: PAGE, page, request: { signal: limit } }),
    )
    for (const { id, sha, payload, created_at } of data)
      yield { id, sha, payload: parsedPayload(payload), createdAt: Date.parse(created_at) }
    if (data.length < PAGE) return
  }
}

/** GitHub returns a payload as it was sent or as text, unlike its documentation. */
export function parsedPayload(payload: unknown): unknown {
  if (typeof payload !== 'string') return payload
  try {
    return payload === '' ? {} : JSON.parse(payload)
  } catch {
    return payload
  }
}
