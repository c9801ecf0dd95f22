/** GitHub's REST API for a token, at the address of this runner. */
import type { WorkflowEvent } from '../runner/event.ts'

export type Octokit = ReturnType<typeof import('@actions/github').getOctokit>

/** Sends the requests; the toolkit's own where left out. */
export type GithubFetch = (url: string, init?: object) => Promise<unknown>

/** Loads the toolkit and opens it. */
export async function openOctokit(
  token: string,
  { apiUrl }: Pick<WorkflowEvent, 'apiUrl'>,
  fetch?: GithubFetch,
): Promise<Octokit> {
  const { getOctokit } = await import('@actions/github')
  const carrier = fetch === undefined ? {} : { request: { fetch } }
  return getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/, ''), ...carrier })
}
