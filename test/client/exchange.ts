/** Single requests over a transport of their own. */
import { onTestFinished } from 'vitest'
import { type HttpRequest, type OpenTransport, openTransport, TransportError } from '../../src/client/http/transport.ts'
import { rejectionOf } from '../../testing/servers/faulty-server.ts'

/** A transport that is closed with the test. */
export function opened(env: NodeJS.ProcessEnv = {}): OpenTransport {
  const transport = openTransport(env)
  onTestFinished(() => transport.close())
  return transport
}

/** A GET with ten seconds of time. */
export function get(url: string, more: Partial<HttpRequest> = {}): HttpRequest {
  return { method: 'GET', url, headers: {}, timeoutMs: 10_000, ...more }
}

/** How a GET of this address fails. */
export async function failureOf(url: string, more: Partial<HttpRequest> = {}, env: NodeJS.ProcessEnv = {}) {
  const error = await rejectionOf(opened(env).send(get(url, more)))
  if (!(error instanceof TransportError)) throw error
  return error
}
