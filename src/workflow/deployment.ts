import type { WorkflowEvent } from './event.ts'
import { cut } from './excerpt.ts'
import type { Log } from './log.ts'
import { presentable } from './plain-text.ts'

export interface DeploymentRequest {
  readonly token: string | undefined
  /** Name of the environment, `production`. */
  readonly environment: string
  readonly environmentUrl?: string | undefined
  readonly event: WorkflowEvent
  readonly log: Pick<Log, 'warning' | 'debug'>
  /** What carries the requests; the toolkit's own where left out. */
  readonly fetch?: (url: string, init?: object) => Promise<unknown>
  readonly description?: string | undefined
  /** True for an environment that goes away again, such as that of a pull request. */
  readonly transient?: boolean | undefined
}

export interface DeploymentEnd {
  readonly url?: string | undefined
  readonly description?: string | undefined
  /** Ten seconds where left out; a cancelled step has less. */
  readonly timeoutMs?: number | undefined
}

/** A deployment that GitHub shows. Nothing about it ever fails the step. */
export interface GithubDeployment {
  /** Absent where none could be recorded; `finish` does nothing then. */
  readonly id: number | undefined
  readonly finish: (state: 'success' | 'failure' | 'inactive', end?: DeploymentEnd) => Promise<void>
}

type Octokit = ReturnType<typeof import('@actions/github').getOctokit>
type State = 'in_progress' | Parameters<GithubDeployment['finish']>[0]

const defaultTimeout = 10_000
const longestDescription = 140

/** Records a deployment and marks it in progress. Never throws: what fails is warned of, with what to do about it. */
export async function openDeployment(request: DeploymentRequest): Promise<GithubDeployment> {
  const { token, event, environment, log } = request
  const { repository, sha } = event
  const missing = [token ? '' : 'github_token', repository ? '' : 'GITHUB_REPOSITORY', sha ? '' : 'GITHUB_SHA']
  const named = missing.filter((name) => name !== '')
  if (!token || !repository || !sha) return unrecorded(request, `there is no ${named.join(' and no ')}`)
  const signal = AbortSignal.timeout(defaultTimeout)
  try {
    const { getOctokit } = await import('@actions/github')
    const carrier = request.fetch === undefined ? {} : { request: { fetch: request.fetch } }
    const octokit = getOctokit(token, { baseUrl: event.apiUrl.replace(/\/+$/, ''), ...carrier })
    const created = await octokit.rest.repos.createDeployment({
      ...repository,
      ref: sha,
      environment,
      auto_merge: false,
      required_contexts: [],
      transient_environment: request.transient ?? false,
      ...described(request.description),
      request: { signal },
    })
    if (created.status !== 201) return unrecorded(request, 'GitHub answered with a merge instead of a deployment')
    const { id } = created.data
    log.debug(`GitHub deployment ${id} in ${environment}.`)
    const mark = marker(octokit, { ...request, repository }, id)
    await mark('in_progress', {})
    return { id, finish: (state, end = {}) => mark(state, end) }
  } catch (error) {
    return unrecorded(request, reason(error, signal))
  }
}

function unrecorded({ environment, log }: DeploymentRequest, why: string): GithubDeployment {
  log.warning(`No GitHub deployment was recorded for ${environment}: ${why}.`, { title: 'GitHub deployment' })
  return { id: undefined, finish: async () => {} }
}

type Recorded = DeploymentRequest & { readonly repository: NonNullable<WorkflowEvent['repository']> }

function marker(octokit: Octokit, request: Recorded, id: number) {
  const { repository, event, environment, log } = request
  return async (state: State, { url, description, timeoutMs = defaultTimeout }: DeploymentEnd): Promise<void> => {
    const page = webPage(url ?? request.environmentUrl)
    const signal = AbortSignal.timeout(timeoutMs)
    try {
      await octokit.rest.repos.createDeploymentStatus({
        ...repository,
        deployment_id: id,
        state,
        environment,
        ...described(description),
        ...(event.runUrl ? { log_url: event.runUrl } : {}),
        ...(page ? { environment_url: page } : {}),
        request: { signal },
      })
    } catch (error) {
      const text = `GitHub deployment ${id} in ${environment} could not be marked as ${state}: ${reason(error, signal)}.`
      log.warning(text, { title: 'GitHub deployment' })
    }
  }
}

function described(description: string | undefined): { description?: string } {
  if (!description) return {}
  return { description: cut(presentable(description).replaceAll('\n', ' ').trim(), longestDescription) }
}

/** GitHub refuses a status whose address is no web page. */
function webPage(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}

function reason(error: unknown, signal: AbortSignal): string {
  // Octokit reports a timeout, as any failure without an answer, as a status 500.
  if (signal.aborted) return 'GitHub did not answer in time'
  const text = error instanceof Error ? error.message : String(error)
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  if (status === 403 || status === 404) {
    return `GitHub answered ${status} (${text}); give the job \`permissions: deployments: write\`, and hand on a token of this repository`
  }
  if (status === 401) return `GitHub does not accept the token (${text}); leave github_token at its default`
  return text.replace(/\.$/, '')
}
