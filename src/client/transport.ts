/**
 * One HTTP exchange over undici, with timeouts and a size limit and without redirects. undici is loaded when the first
 * request is due: a step that fails at its inputs never pays for it.
 */
import type { Dispatcher } from 'undici'

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  readonly signal?: AbortSignal | undefined
  /** Milliseconds for the whole exchange. */
  readonly timeoutMs: number
}

export interface HttpAnswer {
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

/** Sends one request. Rejects with `TransportError`, or with the signal's reason when that aborts. */
export type Transport = (request: HttpRequest) => Promise<HttpAnswer>

/** Why no answer came. `never_sent`: nothing left this machine, so nothing can have been done. */
export type TransportFailure = 'never_sent' | 'untrusted' | 'interrupted' | 'timed_out' | 'too_large'

export class TransportError extends Error {
  override readonly name = 'TransportError'
  readonly failure: TransportFailure
  constructor(failure: TransportFailure, message: string, cause?: unknown) {
    super(message, { cause })
    this.failure = failure
  }
}

/** No answer of this API comes near it; an endless body ends here. */
export const MAX_BODY_BYTES = 16 * 1024 * 1024
const CONNECT_TIMEOUT_MS = 10_000
/** Over HTTP/2 undici sends again by itself what a closing server did not take, and loading it takes 8 ms. */
const HTTP1 = { allowH2: false }

const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

const TIMED_OUT = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT'])

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

function failureOf(error: unknown): TransportFailure {
  const code = codeOf(error)
  if (NEVER_SENT.has(code)) return 'never_sent'
  if (/CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS/.test(code)) return 'untrusted'
  return TIMED_OUT.has(code) ? 'timed_out' : 'interrupted'
}

function transportError(error: unknown): TransportError {
  if (error instanceof TransportError) return error
  // Several addresses tried in vain come as one AggregateError; the first tells as much as all.
  const cause = error instanceof AggregateError && error.errors[0] !== undefined ? error.errors[0] : error
  const words = cause instanceof Error ? cause.message : String(cause)
  const code = codeOf(cause)
  return new TransportError(failureOf(cause), code && !words.includes(code) ? `${words} (${code})` : words, error)
}

async function readText(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > MAX_BODY_BYTES)
      throw new TransportError('too_large', `the answer is larger than ${MAX_BODY_BYTES} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function plainHeaders(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const plain: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) plain[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value
  }
  return plain
}

async function openDispatcher(
  env: NodeJS.ProcessEnv,
): Promise<{ undici: typeof import('undici'); dispatcher: Dispatcher }> {
  const undici = await import('undici')
  const connect = { timeout: CONNECT_TIMEOUT_MS }
  const httpProxy = env.http_proxy || env.HTTP_PROXY || ''
  const httpsProxy = env.https_proxy || env.HTTPS_PROXY || ''
  const noProxy = env.no_proxy || env.NO_PROXY || ''
  const dispatcher =
    httpProxy || httpsProxy
      ? new undici.EnvHttpProxyAgent({ connect, ...HTTP1, proxyTls: HTTP1, httpProxy, httpsProxy, noProxy })
      : new undici.Agent({ connect, ...HTTP1 })
  return { undici, dispatcher }
}

/** A transport with keep-alive connections of its own, and the way to close them. */
export interface OpenTransport {
  readonly send: Transport
  /** Ends all connections at once. */
  close(): Promise<void>
}

/** Opens a transport; proxies come from the environment's HTTPS_PROXY, HTTP_PROXY and NO_PROXY. */
export function openTransport(env: NodeJS.ProcessEnv = process.env): OpenTransport {
  let opened: ReturnType<typeof openDispatcher> | undefined
  const send: Transport = async ({ method, url, headers, body, signal, timeoutMs }) => {
    opened ??= openDispatcher(env)
    const { undici, dispatcher } = await opened
    const timeout = AbortSignal.timeout(timeoutMs)
    const ended = signal ? AbortSignal.any([signal, timeout]) : timeout
    try {
      const answer = await undici.request(url, {
        method,
        headers,
        body: body ?? null,
        dispatcher,
        signal: ended,
        headersTimeout: timeoutMs,
        bodyTimeout: timeoutMs,
      })
      const text = await readText(answer.body)
      // undici frees the connection one turn later; a request sent before that would open a second one.
      await new Promise<void>((resolve) => setImmediate(resolve))
      return { status: answer.statusCode, headers: plainHeaders(answer.headers), text }
    } catch (error) {
      if (signal?.aborted) throw signal.reason
      if (timeout.aborted) throw new TransportError('timed_out', `no whole answer within ${timeoutMs / 1000} s`, error)
      throw transportError(error)
    }
  }
  const close = async () => {
    const current = await opened?.catch(() => undefined)
    await current?.dispatcher.destroy()
  }
  return { send, close }
}
