/**
 * One HTTP exchange over undici, with timeouts and a size limit and without redirects, directly or through a proxy.
 */
import type { Dispatcher } from 'undici'
import { noWholeAnswer, proxySays, tooLarge } from '../../messages/client/client.ts'
import { openRoutes, type Route, type Routes } from './dispatcher.ts'
import { type HttpProxy, ProxyProblem } from './proxy.ts'
import { byWayIn } from './way-in.ts'

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

/**
 * Why no answer came. `never_sent`: nothing reached the server, so nothing can have been applied. `refused`: no proxy lets
 * it through, now or later.
 */
export type TransportFailure = 'never_sent' | 'untrusted' | 'refused' | 'interrupted' | 'timed_out' | 'too_large'

export class TransportError extends Error {
  override readonly name = 'TransportError'
  readonly failure: TransportFailure
  /** True where the proxy cannot be reached, or does not let the request through. */
  readonly atProxy: boolean
  constructor(failure: TransportFailure, message: string, cause?: unknown, atProxy = false) {
    super(message, { cause })
    this.failure = failure
    this.atProxy = atProxy
  }
}

/** No answer of this API comes near it; an endless body is cut here. */
export const MAX_BODY_BYTES = 16 * 1024 * 1024

const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  // The proxy closed the connection before the tunnel was open.
  'UND_ERR_PRX_CONN',
])

const TIMED_OUT = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT'])

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

function failureOf(error: unknown): TransportFailure {
  const code = codeOf(error)
  if (NEVER_SENT.has(code)) return 'never_sent'
  if (/CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|PRX_TLS/.test(code)) return 'untrusted'
  return TIMED_OUT.has(code) ? 'timed_out' : 'interrupted'
}

/** The status of a proxy that answers in place of the server, from undici's messages for tunnels and for plain http. */
function proxyStatus(message: string): number | undefined {
  const [, tunnel, plain] = /^Proxy response \((\d+)\)|^Proxy Authentication Required \((407)\)/.exec(message) ?? []
  return tunnel === undefined && plain === undefined ? undefined : Number(tunnel ?? plain)
}

function refusal({ address, variable, authorization }: HttpProxy, status: number): TransportError {
  const proxy = { address, variable }
  if (status >= 500) return new TransportError('never_sent', proxySays.unreached({ ...proxy, status }))
  if (status !== 407) return new TransportError('refused', proxySays.answered({ ...proxy, status }))
  const says = authorization === undefined ? proxySays.wantsCredentials : proxySays.refusesCredentials
  return new TransportError('refused', says(proxy))
}

/** Why nothing came through a proxy, or `undefined` where it is not the proxy that failed. */
function proxyError(
  words: string,
  failure: TransportFailure,
  proxy: HttpProxy,
  cause: unknown,
): TransportError | undefined {
  const status = proxyStatus(words)
  if (status !== undefined) return refusal(proxy, status)
  const { address, variable } = proxy
  // Behind a proxy it is the proxy alone that this machine connects to.
  if (failure === 'never_sent')
    return new TransportError(failure, proxySays.unreachable({ address, variable, words }), cause, true)
  if (failure === 'untrusted')
    return new TransportError(failure, proxySays.between({ address, variable, words }), cause)
  return undefined
}

// Several addresses that failed come as one AggregateError; the first is as good as all.
function firstOf(error: unknown): unknown {
  return error instanceof AggregateError && error.errors[0] !== undefined ? error.errors[0] : error
}

// OpenSSL adds source file and thread; only its message is for people.
function wordsOf(cause: unknown): string {
  const text = cause instanceof Error ? cause.message : String(cause)
  return /^[0-9A-F]+:error:[0-9A-F]+:[^:]*:[^:]*:([^:]+):/.exec(text)?.[1] ?? text
}

/** What undici threw, as a `TransportError` that names the proxy where that is to blame. */
export function transportError(error: unknown, proxy?: HttpProxy): TransportError {
  if (error instanceof TransportError) return error
  if (error instanceof ProxyProblem) return new TransportError('refused', error.message, error)
  const cause = firstOf(error)
  const words = wordsOf(cause)
  const code = codeOf(cause)
  const said = code && !words.includes(code) ? `${words} (${code})` : words
  const failure = failureOf(cause)
  return (proxy && proxyError(said, failure, proxy, error)) ?? new TransportError(failure, said, error)
}

async function readText(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > MAX_BODY_BYTES) throw new TransportError('too_large', tooLarge({ bytes: MAX_BODY_BYTES }))
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

/** A transport with keep-alive connections of its own, and the way to close them. */
export interface OpenTransport {
  readonly send: Transport
  /** Ends all connections at once. */
  close(): Promise<void>
}

/** One exchange over these routes; `read` turns the answer into the result, within the same time. */
async function exchange<T>(
  routes: Routes,
  { method, url, headers, body, signal, timeoutMs }: HttpRequest,
  read: (answer: Dispatcher.ResponseData) => T | Promise<T>,
  options: { readonly reset?: boolean } = {},
): Promise<T> {
  let route: Route | undefined
  const timeout = AbortSignal.timeout(timeoutMs)
  const ended = signal ? AbortSignal.any([signal, timeout]) : timeout
  try {
    route = await routes.to(url)
    const { undici, dispatcher } = route
    const answer = await undici.request(url, {
      method,
      headers,
      body: body ?? null,
      dispatcher,
      signal: ended,
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      ...options,
    })
    return await read(answer)
  } catch (error) {
    if (signal?.aborted) throw signal.reason
    if (timeout.aborted) throw new TransportError('timed_out', noWholeAnswer({ seconds: timeoutMs / 1000 }), error)
    throw transportError(error, route?.proxy)
  }
}

/** Opens a transport; proxies come from the environment's HTTPS_PROXY, HTTP_PROXY and NO_PROXY. */
export function openTransport(env: NodeJS.ProcessEnv = process.env): OpenTransport {
  const routes = openRoutes(env)
  const send: Transport = (request) =>
    exchange(routes, request, async (answer) => {
      const text = await readText(answer.body)
      // undici frees the connection one turn later; a request sent before that would open a second one.
      await new Promise<void>((resolve) => setImmediate(resolve))
      return { status: answer.statusCode, headers: plainHeaders(answer.headers), text }
    })
  return { send, close: routes.close }
}

/** Requests an address and gives the status of its answer. Rejects as `Transport` does. */
export type Visit = (request: Pick<HttpRequest, 'url' | 'headers' | 'signal' | 'timeoutMs'>) => Promise<number>

/**
 * Requests an address once, over a connection of its own that is closed after the answer's status: where several servers
 * share an address, the next visit may reach another one. The body is ignored.
 */
export async function visit(request: Parameters<Visit>[0], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const routes = openRoutes(env)
  try {
    const get = { ...request, ...byWayIn(request), method: 'GET' } as const
    const read = ({ statusCode, body }: Dispatcher.ResponseData) => {
      // Aborted on purpose, which is no failure.
      body.on('error', () => {}).destroy()
      return statusCode
    }
    return await exchange(routes, get, read, { reset: true })
  } finally {
    await routes.close()
  }
}

/** What keeps an address from being reached at all, whatever runs behind it. */
export type Obstacle = 'certificate' | 'tls' | 'host' | 'proxy'

/** The obstacle behind a failed exchange; `undefined` for what may pass, or what may be the server's fault. */
export function obstacleOf({ failure, atProxy, cause }: TransportError): Obstacle | undefined {
  if (failure === 'untrusted') return 'certificate'
  const code = codeOf(firstOf(cause))
  const unknown = code === 'ENOTFOUND'
  if (failure === 'refused' || (unknown && atProxy)) return 'proxy'
  if (unknown) return 'host'
  return code.startsWith('ERR_SSL_') ? 'tls' : undefined
}
