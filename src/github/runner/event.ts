import { readFileSync } from 'node:fs'

/** The runner's facts about the run of the step; unknown ones are `undefined`. */
export interface WorkflowEvent {
  /** Commit that the run is about. */
  readonly sha: string | undefined
  /** The tag that was pushed or released. */
  readonly tag: string | undefined
  readonly workspace: string
  readonly repository: { readonly owner: string; readonly repo: string } | undefined
  /** The page of this run, of this very attempt where it is known. */
  readonly runUrl: string | undefined
  readonly apiUrl: string
  /** Where files of the repository that the action comes from can be read by anybody, with a slash at its end. */
  readonly actionFiles: string | undefined
  /** The number of the pull request that the run is about: of the event `pull_request` alone. */
  readonly pullRequest: number | undefined
  /** Its name, `pull_request`. */
  readonly name?: string | undefined
  /** What the event did to a pull request. */
  readonly change?: PullRequestChange | undefined
}

/** What an event of a pull request says of it. */
export interface PullRequestChange {
  /** `opened`, `synchronize`, `closed`. */
  readonly action: string
  /** The last commit of its branch. */
  readonly head: string | undefined
  /** Its branch is in another repository, or in one that is gone. */
  readonly isFork: boolean
}

/** Reads the run's facts from the variables that every runner sets; never throws. */
export function readEvent(env: NodeJS.ProcessEnv): WorkflowEvent {
  return {
    sha: env.GITHUB_SHA || undefined,
    tag: tagOf(env),
    workspace: env.GITHUB_WORKSPACE || process.cwd(),
    repository: repositoryOf(env),
    runUrl: runUrlOf(env),
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    actionFiles: actionFilesOf(env),
    pullRequest: env.GITHUB_EVENT_NAME === 'pull_request' ? numberOf(env.GITHUB_EVENT_PATH) : undefined,
    name: env.GITHUB_EVENT_NAME || undefined,
    change: env.GITHUB_EVENT_NAME === 'pull_request' ? changeOf(env) : undefined,
  }
}

function changeOf({ GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY: repository }: NodeJS.ProcessEnv): PullRequestChange {
  const event = payload(path)
  const head = member(member(event, 'pull_request'), 'head')
  const [action, sha, from] = [member(event, 'action'), member(head, 'sha'), member(member(head, 'repo'), 'full_name')]
  return {
    action: typeof action === 'string' ? action : '',
    head: typeof sha === 'string' && sha !== '' ? sha : undefined,
    isFork: typeof from !== 'string' || from.toLowerCase() !== repository?.toLowerCase(),
  }
}

function tagOf(env: NodeJS.ProcessEnv): string | undefined {
  if (env.GITHUB_REF_TYPE === 'tag' && env.GITHUB_REF_NAME) return env.GITHUB_REF_NAME
  // A release of a tag that does not exist yet runs on a branch; only the payload names the tag then.
  return env.GITHUB_EVENT_NAME === 'release' ? releasedTag(env.GITHUB_EVENT_PATH) : undefined
}

function releasedTag(path: string | undefined): string | undefined {
  const tag = member(member(payload(path), 'release'), 'tag_name')
  return typeof tag === 'string' && tag !== '' ? tag : undefined
}

function numberOf(path: string | undefined): number | undefined {
  const number = member(member(payload(path), 'pull_request'), 'number')
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined
}

function payload(path: string | undefined): unknown {
  try {
    return path ? JSON.parse(readFileSync(path, 'utf8')) : undefined
  } catch {
    return undefined
  }
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return Reflect.get(value, name)
}

function repositoryOf(env: NodeJS.ProcessEnv): WorkflowEvent['repository'] {
  const [owner, repo, ...rest] = (env.GITHUB_REPOSITORY ?? '').split('/')
  return owner && repo && rest.length === 0 ? { owner, repo } : undefined
}

/** A local action has neither, and another server's files are its own affair. */
function actionFilesOf(env: NodeJS.ProcessEnv): string | undefined {
  const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '', GITHUB_SERVER_URL: server } = env
  const isPublic = server === undefined || server === 'https://github.com'
  if (!isPublic || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w./-]+$/.test(ref)) return undefined
  return `https://raw.githubusercontent.com/${repository}/${ref}/`
}

function runUrlOf(env: NodeJS.ProcessEnv): string | undefined {
  if (!env.GITHUB_REPOSITORY || !env.GITHUB_RUN_ID) return undefined
  const run = `${env.GITHUB_SERVER_URL || 'https://github.com'}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}`
  return env.GITHUB_RUN_ATTEMPT ? `${run}/attempts/${env.GITHUB_RUN_ATTEMPT}` : run
}
