/**
 * One call of an operation: token, exchange, answer or typed error, with retries around it. A resource method only
 * describes its request to this function.
 */
import { couldNot, noAnswer, notTheJson, redirected, timeWasUp, unusableBody } from '../messages/client/client.ts'
import type { Clock } from './clock.ts'
import { DecodeError, isRecord, nothing, parseJson } from './decode.ts'
import { AnswerError, type ApiError, ConnectionError, isApiError } from './errors.ts'
import { type HttpAnswer, type HttpRequest, type Transport, TransportError } from './http/transport.ts'
import type { Pacer } from './pacer.ts'
import { redactVariables } from './redact.ts'
import type { ApiRequest, Call } from './request.ts'
import { parseRetryAfter, type RetryPolicy, withRetry } from './retry.ts'
import { authorize, type TokenSource } from './token.ts'

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
  /** Whether the endpoint has answered yet; one that never did may be wrong. */
  readonly contact?: { established: boolean }
  readonly signal: AbortSignal | undefined
  readonly policy: RetryPolicy
  readonly random: () => number
  /** Milliseconds that one try may take. */
  readonly tryMs: number
  /** Milliseconds that a call may take with all its tries and pauses. */
  readonly callMs: number
  /** No call continues beyond this moment. */
  readonly deadlineAt: number
  /** Spreads the requests of a step that sends many. */
  readonly pacer?: Pacer
  readonly onExchange?: (exchange: Exchange) => void
  readonly onRetry?: (error: unknown, pauseMs: number, attempt: number) => void
  /** Takes secrets out of the platform's messages before they are truncated: half of a secret would not be recognized. */
  readonly redact?: (text: string) => string
}

const USER_AGENT = 'fengchao-actions'
const LONGEST_MESSAGE = 500

function requestId(answer: HttpAnswer): string | undefined {
  return answer.headers['request-id'] ?? answer.headers['x-request-id']
}

/** Code and message of an error body in any of the spellings seen (`message` or `msg`, code as number or text). */
function errorBody(text: string): { code: string | undefined; message: string } {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return { code: undefined, message: '' }
  }
  if (!isRecord(body)) return { code: undefined, message: '' }
  const code =
    typeof body.code === 'string' || typeof body.code === 'number'
      ? String(body.code).slice(0, LONGEST_MESSAGE)
      : undefined
  const message = body.message ?? body.msg
  return { code, message: typeof message === 'string' ? message : '' }
}

// A date is the server's: its clock, which may be hours from ours, is in the answer as well.
function serverNow(answer: HttpAnswer, clock: Clock): number {
  const date = Date.parse(answer.headers.date ?? '')
  return Number.isNaN(date) ? clock.now() : date
}

// With the table of codes in two languages, which most steps never need.
async function errorOf<T>(
  request: ApiRequest<T>,
  answer: HttpAnswer,
  { clock, redact: hide = String }: CallOptions,
): Promise<ApiError> {
  const { apiError } = await import('./error-answer.ts')
  const redirect = answer.status >= 300 && answer.status < 400
  const { code, message } = errorBody(answer.text)
  return apiError(request.task, {
    operation: request.operation,
    status: answer.status,
    code,
    platformMessage: redirect ? redirected() : hide(redactVariables(message, request.json)).slice(0, LONGEST_MESSAGE),
    requestId: requestId(answer),
    retryAfterMs: parseRetryAfter(answer.headers['retry-after'], serverNow(answer, clock)),
  })
}

function readBody<T>(request: ApiRequest<T>, text: string): unknown {
  if (request.text) return text
  // A gateway or a captive portal answers HTML in place of the platform, which proves nothing about the change.
  if (request.decode === nothing && !text.trimStart().startsWith('<')) return undefined
  return parseJson(text, '')
}

function decodeAnswer<T>(request: ApiRequest<T>, answer: HttpAnswer): T {
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
  const unreached = contact?.established === false ? { unreached: endpoint } : {}
  return new ConnectionError(message, { operation, failure: error.failure, late, ...unreached, cause: error })
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
  await options.pacer?.turn(options.deadlineAt, options.signal)
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
    // A change that is sent and abandoned at once would only leave open whether it was applied.
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
  if (options.contact) options.contact.established = true
  report(answer)
  if (answer.status < 200 || answer.status >= 300) {
    const error = await errorOf(request, answer, options)
    if (isApiError(error, 'rate_limit')) options.pacer?.refused()
    throw error
  }
  options.pacer?.accepted()
  return decodeAnswer(request, answer)
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
