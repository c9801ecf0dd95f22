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
  /** The number of the pull request that the run is about: of the event `pull_request` alone. */
  readonly pullRequest: number | undefined
  /** Where files of the repository that the action comes from can be read by anybody, with a slash at its end. */
  readonly actionFiles: string | undefined
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
    pullRequest: env.GITHUB_EVENT_NAME === 'pull_request' ? numberOf(env.GITHUB_EVENT_PATH) : undefined,
    actionFiles: actionFilesOf(env),
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
