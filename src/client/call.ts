/**
 * One call of an operation: token, exchange, answer or typed error, with retries around it. Everything that a resource
 * method does is to describe its request to this function.
 */
import { couldNot, noAnswer, notTheJson, redirected, timeWasUp, unusableBody } from '../messages/client/client.ts'
import { authorize } from './authorisation.ts'
import type { Clock } from './clock.ts'
import { DecodeError, type Decoder, isRecord, nothing, parseJson } from './decode.ts'
import { apiError } from './error-answer.ts'
import { AnswerError, type ApiError, ConnectionError } from './errors.ts'
import { type HttpAnswer, type HttpRequest, type Transport, TransportError } from './http/transport.ts'
import type { OperationId } from './operations.ts'
import { redact } from './redact.ts'
import { type Effect, parseRetryAfter, type RetryPolicy, withRetry } from './retry.ts'
import type { TokenSource } from './token.ts'

/** An operation of the API with its arguments. */
export interface ApiRequest<T> {
  /** The operation's id in the API description. */
  readonly operation: OperationId
  /** What is being tried, a phrase of messages/tasks.ts: `scale service 50883 to 3 replicas`. */
  readonly task: string
  readonly method: HttpRequest['method']
  /** Path and query below `/api/v1`, encoded. */
  readonly path: string
  /** Default: a GET reads, everything else changes. */
  readonly effect?: Effect
  readonly headers?: Readonly<Record<string, string>>
  readonly json?: unknown
  readonly body?: { readonly body: Uint8Array; readonly contentType: string }
  readonly decode: Decoder<T>
  /** The answer is text, not JSON. */
  readonly text?: true
  /** Sent without a token. */
  readonly anonymous?: true
}

/** Performs a request; rejects with a `FengchaoError` or with the signal's reason. */
export type Call = <T>(request: ApiRequest<T>) => Promise<T>

/** One exchange, for the debug log; never holds a body. */
export interface Exchange {
  readonly method: string
  readonly path: string
  readonly status: number | undefined
  readonly elapsedMs: number
  readonly requestId: string | undefined
}

export interface CallOptions {
  /** Scheme, host and port, for example `https://open.c.163.com`. */
  readonly endpoint: string
  readonly transport: Transport
  readonly clock: Clock
  readonly tokens: () => TokenSource
  /** Whether anything has answered at the endpoint yet; what never did may be wrong. */
  readonly contact?: { made: boolean }
  readonly signal: AbortSignal | undefined
  readonly policy: RetryPolicy
  readonly random: () => number
  /** Milliseconds that one try may take. */
  readonly tryMs: number
  /** Milliseconds that a call may take with all its tries and pauses. */
  readonly callMs: number
  /** No call goes on beyond this moment. */
  readonly deadlineAt: number
  readonly onExchange?: (exchange: Exchange) => void
  readonly onRetry?: (error: unknown, pauseMs: number, attempt: number) => void
  /** Takes secrets out of the platform's words, before they are cut: half of a secret is recognised by nobody. */
  readonly hide?: (words: string) => string
}

const USER_AGENT = 'fengchao-actions'
const LONGEST_WORDS = 500

function requestId(answer: HttpAnswer): string | undefined {
  return answer.headers['request-id'] ?? answer.headers['x-request-id']
}

/** Code and message of an error body in any of the spellings seen (`message` or `msg`, code as number or text). */
function platformWords(text: string): { code: string | undefined; message: string } {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return { code: undefined, message: '' }
  }
  if (!isRecord(body)) return { code: undefined, message: '' }
  const code =
    typeof body.code === 'string' || typeof body.code === 'number'
      ? String(body.code).slice(0, LONGEST_WORDS)
      : undefined
  const message = body.message ?? body.msg
  return { code, message: typeof message === 'string' ? message : '' }
}

// A date is the server's: its clock, which may be hours from ours, is in the answer as well.
function serverNow(answer: HttpAnswer, clock: Clock): number {
  const date = Date.parse(answer.headers.date ?? '')
  return Number.isNaN(date) ? clock.now() : date
}

function errorOf<T>(request: ApiRequest<T>, answer: HttpAnswer, { clock, hide = String }: CallOptions): ApiError {
  const redirect = answer.status >= 300 && answer.status < 400
  const { code, message } = platformWords(answer.text)
  return apiError(request.task, {
    operation: request.operation,
    status: answer.status,
    code,
    platformMessage: redirect ? redirected() : hide(redact(message, request.json)).slice(0, LONGEST_WORDS),
    requestId: requestId(answer),
    retryAfterMs: parseRetryAfter(answer.headers['retry-after'], serverNow(answer, clock)),
  })
}

function readBody<T>(request: ApiRequest<T>, text: string): unknown {
  if (request.text) return text
  // What a gateway or a captive portal says instead of the platform is HTML, and proves nothing about the change.
  if (request.decode === nothing && !text.trimStart().startsWith('<')) return undefined
  return parseJson(text, '')
}

function decoded<T>(request: ApiRequest<T>, answer: HttpAnswer): T {
  try {
    return request.decode(readBody(request, answer.text), '')
  } catch (error) {
    const id = requestId(answer)
    const what = error instanceof DecodeError ? error.message : notTheJson()
    const { status } = answer
    throw new AnswerError(couldNot({ task: request.task, why: unusableBody({ status, what, requestId: id }) }), {
      operation: request.operation,
      status,
      requestId: id,
      cause: error,
    })
  }
}

function connectionError<T>(
  request: ApiRequest<T>,
  error: TransportError,
  late: boolean,
  { endpoint, contact }: CallOptions,
): ConnectionError | AnswerError {
  const { operation } = request
  if (error.failure === 'too_large') {
    const message = couldNot({ task: request.task, why: error.message })
    return new AnswerError(message, { operation, status: 200, requestId: undefined, cause: error })
  }
  const why = noAnswer[error.failure]({ detail: error.message })
  const message = couldNot({ task: request.task, why })
  const unreached = contact?.made === false ? { unreached: endpoint } : {}
  return new ConnectionError(message, { operation, phase: error.failure, late, ...unreached, cause: error })
}

function httpRequest<T>(request: ApiRequest<T>, token: string | undefined, options: CallOptions): HttpRequest {
  const contentType = request.body?.contentType ?? 'application/json'
  const left = options.deadlineAt - options.clock.now()
  return {
    method: request.method,
    url: `${options.endpoint}/api/v1${request.path}`,
    headers: {
      accept: 'application/json, text/plain',
      'user-agent': USER_AGENT,
      'content-type': contentType,
      ...(token === undefined ? {} : { authorization: `Token ${token}` }),
      ...request.headers,
    },
    ...(request.body ? { body: request.body.body } : {}),
    ...(request.json === undefined ? {} : { body: JSON.stringify(request.json) }),
    signal: options.signal,
    timeoutMs: Math.max(1, Math.ceil(Math.min(options.tryMs, left))),
  }
}

async function exchange<T>(request: ApiRequest<T>, token: string | undefined, options: CallOptions): Promise<T> {
  const startedAt = options.clock.now()
  const report = (answer: HttpAnswer | undefined) =>
    options.onExchange?.({
      method: request.method,
      path: request.path,
      status: answer?.status,
      elapsedMs: options.clock.now() - startedAt,
      requestId: answer && requestId(answer),
    })
  if (startedAt >= options.deadlineAt) {
    // A change that goes out and is given up at once would only leave it open whether it was done.
    throw connectionError(request, new TransportError('never_sent', timeWasUp()), true, options)
  }
  let answer: HttpAnswer
  try {
    answer = await options.transport(httpRequest(request, token, options))
  } catch (error) {
    report(undefined)
    if (!(error instanceof TransportError)) throw error
    throw connectionError(request, error, options.clock.now() >= options.deadlineAt, options)
  }
  if (options.contact) options.contact.made = true
  report(answer)
  if (answer.status < 200 || answer.status >= 300) throw errorOf(request, answer, options)
  return decoded(request, answer)
}

/** Makes the function that all resource methods are written with. */
export function createCall(options: CallOptions): Call {
  return (request) => {
    const deadlineAt = Math.min(options.deadlineAt, options.clock.now() + options.callMs)
    const bounded = { ...options, deadlineAt }
    const send = () =>
      request.anonymous
        ? exchange(request, undefined, bounded)
        : authorize((token) => exchange(request, token, bounded), { ...bounded, tokens: options.tokens() })
    return withRetry(send, {
      effect: request.effect ?? (request.method === 'GET' ? 'read' : 'change'),
      clock: options.clock,
      deadlineAt,
      signal: options.signal,
      policy: options.policy,
      random: options.random,
      ...(options.onRetry ? { onRetry: options.onRetry } : {}),
    })
  }
}
