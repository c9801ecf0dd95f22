/** GitHub, as far as deployments go: it keeps what is recorded, as the real one does. */
import { serveWeb, type WebAnswer, type WebRequest, type WebServer } from './web-server.ts'

/** A deployment as it was recorded. */
export interface RecordedDeployment {
  readonly id: number
  readonly sha: string
  readonly environment: string
  readonly payload: unknown
  readonly created_at: string
  /** Newest first. */
  readonly statuses: { readonly state: string; readonly environment_url?: string }[]
}

export interface GithubLedger extends WebServer {
  /** Newest first. */
  readonly deployments: RecordedDeployment[]
  /** Adds one that ended so, as if an earlier run had recorded it; gives its id. */
  readonly add: (payload: unknown, more?: Partial<RecordedDeployment> & { readonly state?: string }) => number
  /** Leaves these, told from the oldest to the newest, all of which succeeded. */
  readonly reset: (payloads: readonly unknown[]) => void
  /** What it answers; nothing else happens. */
  readonly respond: (request: WebRequest) => WebAnswer
  /** The variables that lead a step there. */
  readonly env: Readonly<Record<string, string>>
}

interface Options {
  /** An answer in place of GitHub's own. */
  readonly answer?: (request: WebRequest) => WebAnswer | 'own'
}

/** The body of a request, where it is an object. */
function fieldsOf(body: unknown): Readonly<Record<string, unknown>> {
  return typeof body === 'object' && body !== null ? { ...body } : {}
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** What GitHub keeps of the deployments of a repository, and how it answers; nothing where a request is about something else. */
export type Ledger = Pick<GithubLedger, 'deployments' | 'add' | 'reset' | 'respond'>

/** Creates one without deployments. */
export function createLedger(repository: string, firstId = 101): Ledger {
  const base = `/repos/${repository}/deployments`
  const deployments: RecordedDeployment[] = []
  const add: GithubLedger['add'] = (payload, { state = 'success', ...more } = {}) => {
    const id = more.id ?? firstId + deployments.length
    const created = {
      ...{ id, sha: String(id).padStart(40, '0'), environment: 'production', payload, statuses: [] },
      created_at: new Date().toISOString(),
      ...more,
    }
    deployments.unshift(created)
    if (state !== '') record(deployments, created, { state })
    return id
  }
  const respond = ({ method, path, body }: WebRequest): WebAnswer => {
    const url = new URL(path, 'http://github')
    const rest = url.pathname.startsWith(base) ? url.pathname.slice(base.length) : undefined
    const [, id] = /^\/(\d+)\/statuses$/.exec(rest ?? '') ?? []
    const found = deployments.find((one) => String(one.id) === id)
    const fields = fieldsOf(body)
    if (found && method === 'GET') return { status: 200, json: found.statuses }
    if (found) return record(deployments, found, fields)
    if (rest !== '') return { status: 404, json: { message: 'Not Found' } }
    if (method === 'GET') return { status: 200, json: pageOf(deployments, url.searchParams) }
    const { ref, environment, payload } = fields
    const newId = add(payload, { sha: text(ref), environment: text(environment), state: '' })
    return { status: 201, json: { id: newId } }
  }
  const reset = (payloads: readonly unknown[]) => {
    deployments.splice(0)
    for (const payload of payloads) add(payload)
  }
  return { deployments, add, reset, respond }
}

/** Serves the deployments of `octo/app`. */
export async function serveGithubLedger({ answer = () => 'own' }: Options = {}): Promise<GithubLedger> {
  const ledger = createLedger('octo/app')
  const server = await serveWeb((request) => {
    const given = answer(request)
    return given === 'own' ? ledger.respond(request) : given
  })
  const env = { GITHUB_API_URL: server.url, GITHUB_REPOSITORY: 'octo/app', GITHUB_SHA: 'f'.repeat(40) }
  return { ...server, ...ledger, env }
}

function pageOf(deployments: readonly RecordedDeployment[], asked: URLSearchParams): readonly object[] {
  const size = Number(asked.get('per_page') ?? 30)
  const page = Number(asked.get('page') ?? 1)
  const matching = deployments.filter(({ environment }) => environment === (asked.get('environment') ?? environment))
  return matching.slice((page - 1) * size, page * size)
}

/** A success makes the earlier ones of the environment inactive, unless it says otherwise. */
function record(
  deployments: readonly RecordedDeployment[],
  found: RecordedDeployment,
  { state, environment_url, auto_inactive }: Readonly<Record<string, unknown>>,
): WebAnswer {
  if (state === 'success' && auto_inactive !== false)
    deactivate(deployments.filter(({ environment }) => environment === found.environment))
  found.statuses.unshift({ state: text(state), ...(environment_url ? { environment_url: text(environment_url) } : {}) })
  return { status: 201, json: {} }
}

function deactivate(deployments: readonly RecordedDeployment[]): void {
  for (const { statuses } of deployments) if (statuses[0]?.state === 'success') statuses.unshift({ state: 'inactive' })
}
