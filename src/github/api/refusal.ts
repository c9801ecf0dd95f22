/** Why GitHub refused a request, by status, headers and message, and how long it asks to wait. */
import { githubRefuses } from '../../messages/github/github.ts'
import { formatDuration } from '../inputs/duration.ts'

/** A request that failed. */
export interface Refusal {
  /** A sentence without its full stop, with what to do. */
  readonly why: string
  /** True where the same request may succeed a little later. */
  readonly isTransient: boolean
  /** True where GitHub may have applied it nevertheless. */
  readonly maybeDone: boolean
  /** Milliseconds that GitHub asks to wait. */
  readonly waitMs: number | undefined
}

/** GitHub's documentation asks for this where a secondary limit names no time. */
const UNNAMED_WAIT_MS = 60_000

const RIGHTS = /not accessible by|must have|write access|permission|upgrade to|not authorized/i
const POLICY =
  /SAML|single sign-on|allow ?list|enterprise|organization|protection rule|not allowed|polic(?:y|ies)|disabled/i
const SECONDARY = /secondary rate limit|abuse/i
const UNKNOWN_REF = /no ref found|no commit found|not found: ref|ref (?:is|was) not|sha/i

type Headers = Readonly<Record<string, unknown>>

function headersOf(error: unknown): Headers | undefined {
  if (!(error instanceof Error) || !('response' in error)) return undefined
  const { response } = error
  if (typeof response !== 'object' || response === null || !('headers' in response)) return undefined
  const { headers } = response
  return typeof headers === 'object' && headers !== null ? { ...headers } : undefined
}

function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined
}

function text(headers: Headers, name: string): string {
  const value = headers[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** The pause that GitHub names: seconds, or the moment at which the limit is reset, by GitHub's own clock. */
function requestedWait(headers: Headers, now: number): number | undefined {
  const seconds = text(headers, 'retry-after')
  if (/^\d+$/.test(seconds)) return Number(seconds) * 1000
  const reset = text(headers, 'x-ratelimit-reset')
  if (text(headers, 'x-ratelimit-remaining') !== '0' || !/^\d+$/.test(reset)) return undefined
  const date = Date.parse(text(headers, 'date'))
  return Math.max(0, Number(reset) * 1000 - (Number.isNaN(date) ? now : date))
}

function limited(status: number, words: string, headers: Headers, now: number): Refusal | undefined {
  const waitMs = requestedWait(headers, now)
  const primary = text(headers, 'x-ratelimit-remaining') === '0'
  const secondary = SECONDARY.test(words) || (waitMs !== undefined && !primary)
  if (status !== 429 && !((status === 403 || status === 503) && (primary || secondary))) return undefined
  const says = primary ? githubRefuses.rateLimit : githubRefuses.secondaryLimit
  const wait = waitMs === undefined ? undefined : formatDuration(waitMs)
  return { why: says({ status, words, wait }), isTransient: true, maybeDone: false, waitMs: waitMs ?? UNNAMED_WAIT_MS }
}

function permanent(why: string): Refusal {
  return { why, isTransient: false, maybeDone: false, waitMs: undefined }
}

function forbidden(status: number, words: string, headers: Headers, permission: string): Refusal {
  const needed = text(headers, 'x-accepted-github-permissions') || undefined
  if (status === 404 || RIGHTS.test(words))
    return permanent(githubRefuses.rights({ status, words, needed, permission }))
  if (POLICY.test(words)) return permanent(githubRefuses.policy({ status, words }))
  return permanent(githubRefuses.forbidden({ status, words }))
}

/** Classifies what a request threw; `now` is in milliseconds since the epoch, `permission` what the request needs. */
export function refusalOf(error: unknown, timedOut: boolean, now: number, permission = 'deployments'): Refusal {
  const words = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '')
  const headers = headersOf(error)
  const status = statusOf(error)
  // Octokit reports a timeout, as any failure without an answer, as a status 500.
  if (headers === undefined || status === undefined) {
    const why = timedOut ? githubRefuses.silent() : words
    return { why, isTransient: true, maybeDone: true, waitMs: undefined }
  }
  const limit = limited(status, words, headers, now)
  if (limit !== undefined) return limit
  if (status >= 500 || status === 408)
    return { why: githubRefuses.other({ status, words }), isTransient: true, maybeDone: true, waitMs: undefined }
  if (status === 403 || status === 404) return forbidden(status, words, headers, permission)
  if (status === 401) return permanent(githubRefuses.token({ status, words }))
  if (status === 422 && UNKNOWN_REF.test(words)) return permanent(githubRefuses.ref({ status, words }))
  return permanent(githubRefuses.other({ status, words }))
}
