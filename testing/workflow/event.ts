/** The events that start workflows, with their contexts as on GitHub. */

/** An event in the repository `octocat/shop`. */
export interface Event {
  readonly name: 'push' | 'pull_request' | 'schedule' | 'workflow_dispatch'
  readonly ref: string
  readonly sha: string
  readonly payload: Readonly<Record<string, unknown>>
  /** The files that a pull request changes, which a filter of paths goes by. */
  readonly files?: readonly string[]
}

const SHA = '0123456789abcdef0123456789abcdef01234567'

/** The commit before a push. */
const BEFORE = 'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee'

export function pushTo(branch: string, sha = SHA): Event {
  return { name: 'push', ref: `refs/heads/${branch}`, sha, payload: { before: BEFORE } }
}

export function pushOfTag(tag: string): Event {
  return { name: 'push', ref: `refs/tags/${tag}`, sha: SHA, payload: {} }
}

export interface PullRequest {
  readonly action: 'opened' | 'synchronize' | 'closed'
  readonly number: number
  /** The last commit of its branch. */
  readonly head?: string
  /** The commit that merges it, which the run is about and checks out. */
  readonly merge?: string
  /** The repository of that branch; a fork has another one. */
  readonly from?: string
  /** The files that it changes. */
  readonly files?: readonly string[]
}

const MERGE = 'ffffffffffffffffffffffffffffffffffffffff'

export function pullRequest({
  action,
  number,
  head = SHA,
  merge = MERGE,
  from = 'octocat/shop',
  files,
}: PullRequest): Event {
  const pull_request = { number, head: { sha: head, repo: { full_name: from } } }
  return {
    name: 'pull_request',
    ref: `refs/pull/${number}/merge`,
    sha: merge,
    payload: { action, number, pull_request },
    ...(files === undefined ? {} : { files }),
  }
}

/** The moment of a `cron` line of the workflow. */
export function timeHasCome(): Event {
  return { name: 'schedule', ref: 'refs/heads/main', sha: SHA, payload: {} }
}

/** Somebody presses the button, and fills in these inputs. */
export function startedByHand(inputs: Readonly<Record<string, string | boolean>> = {}): Event {
  return { name: 'workflow_dispatch', ref: 'refs/heads/main', sha: SHA, payload: { inputs } }
}

/** The context `github`. */
export function githubContext(event: Event, workflow: string, token: string) {
  return {
    actor: 'octocat',
    base_ref: event.name === 'pull_request' ? 'main' : '',
    event: event.payload,
    event_name: event.name,
    ref: event.ref,
    ref_name: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_type: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: 'octocat/shop',
    repository_owner: 'octocat',
    run_attempt: '1',
    run_id: '1001',
    run_number: '7',
    sha: event.sha,
    token,
    workflow,
  }
}
