/** Servers with faulty answers, and clients for them. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { Server } from 'node:net'
import { onTestFinished } from 'vitest'
import { listenOnFreePort } from '../../simulator/http/listen.ts'
import { type Client, type ClientOptions, createClient } from '../../src/client/client.ts'
import { type OpenTransport, openTransport } from '../../src/client/http/transport.ts'
import { scriptedClock } from '../simulated-client.ts'

/** Lets a server listen on a free port of 127.0.0.1 until the test has finished; resolves with the port. */
export async function listen(server: Server): Promise<number> {
  const { port, close } = await listenOnFreePort(server)
  onTestFinished(close)
  return port
}

/** Serves HTTP by this listener; resolves with the server's address. */
export async function serve(listener: RequestListener): Promise<string> {
  return `http://127.0.0.1:${await listen(createServer(listener))}`
}

/** A listener that gives every request the same answer. */
export function answerWith(
  status: number,
  body: string | Uint8Array = '',
  headers: Record<string, string> = {},
): (request: IncomingMessage, response: ServerResponse) => void {
  return (_request, response) => {
    response.writeHead(status, headers)
    response.end(body)
  }
}

/** A port on which nothing listens. No system gives it away, as it may that of a server that was closed. */
export const CLOSED_PORT = 2

/** A client with a token, a scripted clock and connections of its own, closed with the test. */
export function createTestClient(endpoint: string, options: Partial<ClientOptions> = {}): Client {
  const client = createClient({
    endpoint,
    credentials: { token: 'given-token' },
    clock: scriptedClock(),
    random: () => 0.5,
    transport: openTransport({}),
    ...options,
  })
  onTestFinished(() => client.close())
  return client
}

/** What a promise rejects with. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('The promise was to reject, but it resolved.')
}

/** A transport that limits the first request after a login to 200 ms, and leaves every other its timeout. */
export function openHastyTransport(hurries = true): OpenTransport {
  const { send, close } = openTransport({})
  let left = hurries ? 1 : 0
  return {
    send: (request) => {
      if (left === 0 || request.url.endsWith('/token')) return send(request)
      left -= 1
      return send({ ...request, timeoutMs: 200 })
    },
    close,
  }
}
