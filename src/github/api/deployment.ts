import {
  annotationTitle,
  isMissing,
  merged,
  notMarked,
  notRecorded,
  perhapsRecorded,
  withoutId,
} from '../../messages/github/github.ts'
import type { Log } from '../report/log.ts'
import { sanitize } from '../report/sanitize.ts'
import { truncate } from '../report/truncate.ts'
import type { WorkflowEvent } from '../runner/event.ts'
import { parsedPayload } from './deployments.ts'
import { type GithubFetch, type Octokit, openOctokit } from './octokit.ts'
import { reasonOf } from './reason.ts'
import { GithubError, type RequestLimits, type RetryClock, retryRequest } from './retry.ts'

export interface DeploymentRequest {
  readonly token: string | undefined
  /** Name of the environment, `production`. */
  readonly environment: string
  readonly environmentUrl?: string | undefined
  /** The commit, branch or tag that is deployed; the commit of the run where left out. */
  readonly ref?: string | undefined
  /** Stored with the deployment; GitHub keeps it as it is. */
  readonly payload?: object | undefined
  readonly event: WorkflowEvent
  readonly log: Pick<Log, 'warning' | 'info' | 'debug'>
  readonly pace: RetryClock
  /** Aborts the tries and pauses of creating it. */
  readonly signal?: AbortSignal | undefined
  /** Sends the requests; the toolkit's own where left out. */
  readonly fetch?: GithubFetch
  readonly description?: string | undefined
  /** True for a temporary environment, such as that of a pull request. */
  readonly transient?: boolean | undefined
  /** False where a success leaves the earlier deployments of the environment as they are. */
  readonly autoInactive?: boolean | undefined
}

export interface DeploymentEnd {
  readonly url?: string | undefined
  readonly description?: string | undefined
  /** The time limit, where it is shorter than usual: a cancelled step has no time for tries and pauses. */
  readonly totalMs?: number | undefined
}

/** A deployment on GitHub. No error of it ever fails the step. */
export interface GithubDeployment {
  /** `undefined` where it could not be created; `finish` does nothing then. */
  readonly id: number | undefined
  /** Resolves to whether GitHub accepted it. */
  readonly finish: (state: 'success' | 'failure' | 'inactive', end?: DeploymentEnd) => Promise<boolean>
}

type State = 'in_progress' | Parameters<GithubDeployment['finish']>[0]
type Recorded = DeploymentRequest & {
  readonly repository: NonNullable<WorkflowEvent['repository']>
  readonly commit: string
}

const limits: RequestLimits = { totalMs: 90_000, tryMs: 10_000 }
const longestDescription = 140
/** The clocks of GitHub's machines do not differ by more. */
const skewMs = 5_000

/** Creates a deployment and marks it in progress. Never throws: failures are logged as warnings, with what to do about them. */
export async function openDeployment(request: DeploymentRequest): Promise<GithubDeployment> {
  const { token, event } = request
  const { repository } = event
  const commit = request.ref ?? event.sha
  const missing = [token ? '' : 'github_token', repository ? '' : 'GITHUB_REPOSITORY', commit ? '' : 'GITHUB_SHA']
  const names = missing.filter((name) => name !== '')
  if (!token || !repository || !commit) return unrecorded(request, isMissing({ names }))
  const recorded = { ...request, repository, commit }
  try {
    const octokit = await openOctokit(token, event, request.fetch)
    const id = await create(octokit, recorded)
    request.log.debug(`GitHub deployment ${id} in ${request.environment}.`)
    const mark = marker(octokit, recorded, id)
    await mark('in_progress', {})
    return { id, finish: (state, end = {}) => mark(state, end) }
  } catch (error) {
    const why = reasonOf(error)
    const maybe = error instanceof GithubError && error.maybeDone
    return unrecorded(request, maybe ? perhapsRecorded({ why }) : why)
  }
}

function unrecorded({ environment, log }: DeploymentRequest, why: string): GithubDeployment {
  log.warning(notRecorded({ environment, why }), { title: annotationTitle() })
  return { id: undefined, finish: async () => false }
}

/** Creates it exactly once: where an answer was lost, GitHub's list shows whether it exists. */
async function create(octokit: Octokit, request: Recorded): Promise<number> {
  const { repository, commit, environment, log, pace, signal } = request
  const startedAt = pace.now()
  const send = async (limit: AbortSignal): Promise<number> => {
    const created = await octokit.rest.repos.createDeployment({
      ...repository,
      ref: commit,
      environment,
      auto_merge: false,
      required_contexts: [],
      transient_environment: request.transient ?? false,
      ...(request.payload === undefined ? {} : { payload: { ...request.payload } }),
      ...described(request.description),
      request: { signal: limit },
    })
    if (created.status !== 201) throw new GithubError({ ...lost, why: merged(), maybeDone: false }, undefined)
    // The answer of a gateway in place of GitHub has no id, and proves nothing.
    if (typeof created.data.id !== 'number') throw new Error(withoutId())
    return created.data.id
  }
  const known = async () => {
    try {
      return await retryRequest((limit) => existing(octokit, request, startedAt, limit), { ...limits, signal }, pace)
    } catch (error) {
      throw new GithubError({ ...lost, why: reasonOf(error), maybeDone: true }, error)
    }
  }
  return retryRequest(send, { ...limits, signal }, pace, { known, log: log.info })
}

const lost = { isTransient: false, waitMs: undefined }

/** The deployment that this step created, if GitHub has it: equal in everything, and no older than the step's first try. */
async function existing(
  octokit: Octokit,
  { repository, commit, environment, payload, pace }: Recorded,
  startedAt: number,
  signal: AbortSignal,
): Promise<number | undefined> {
  const { data, headers } = await octokit.rest.repos.listDeployments({
    ...repository,
    ref: commit,
    environment,
    per_page: 30,
    request: { signal },
  })
  // By GitHub's clock, which may be far from ours.
  const date = Date.parse(headers.date ?? '')
  const elapsedMs = pace.now() - startedAt
  const earliest = (Number.isNaN(date) ? pace.now() : date) - elapsedMs - skewMs
  const expected = canonical(payload ?? {})
  return data.find(
    (one) => Date.parse(one.created_at) >= earliest && canonical(parsedPayload(one.payload)) === expected,
  )?.id
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

function marker(octokit: Octokit, request: Recorded, id: number) {
  const { repository, event, environment, log, pace } = request
  return async (state: State, { url, description, totalMs }: DeploymentEnd): Promise<boolean> => {
    const page = webPage(url ?? request.environmentUrl)
    const time = totalMs === undefined ? limits : { totalMs, tryMs: totalMs }
    const send = (signal: AbortSignal) =>
      octokit.rest.repos.createDeploymentStatus({
        ...repository,
        deployment_id: id,
        state,
        environment,
        ...(request.autoInactive === undefined ? {} : { auto_inactive: request.autoInactive }),
        ...described(description),
        ...(event.runUrl ? { log_url: event.runUrl } : {}),
        ...(page ? { environment_url: page } : {}),
        request: { signal },
      })
    try {
      // Setting the same state twice does no harm.
      await retryRequest(send, { ...time, signal: state === 'in_progress' ? request.signal : undefined }, pace, {
        log: log.info,
      })
      return true
    } catch (error) {
      log.warning(notMarked({ id, environment, state, why: reasonOf(error) }), { title: annotationTitle() })
      return false
    }
  }
}

function described(description: string | undefined): { description?: string } {
  if (!description) return {}
  return { description: truncate(sanitize(description).replaceAll('\n', ' ').trim(), longestDescription) }
}

/** GitHub refuses a status whose URL is no web page. */
function webPage(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}
