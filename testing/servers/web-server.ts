/** A web server of a test: it records the requests and answers as the test defines. */
import { createServer } from 'node:http'
import { listenOnFreePort } from '../../simulator/http/listen.ts'

/** A request that arrived; `body` is parsed JSON, or undefined where there was none. */
export interface WebRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: unknown
}

/** The answer; `undefined` never answers. */
export type WebAnswer = { readonly status: number; readonly json?: unknown } | undefined

export interface WebServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  readonly requests: readonly WebRequest[]
  /** How many connections were opened. */
  readonly connections: () => number
  close(): Promise<void>
}

/** Serves on a free port of 127.0.0.1; `answer` gets each request and its number, from 0. */
export async function serveWeb(answer: (request: WebRequest, count: number) => WebAnswer): Promise<WebServer> {
  const requests: WebRequest[] = []
  const server = createServer(async (incoming, response) => {
    let text = ''
    for await (const chunk of incoming) text += String(chunk)
    const { method = 'GET', url: path = '/', headers } = incoming
    const request: WebRequest = { method, path, headers, body: text === '' ? undefined : JSON.parse(text) }
    requests.push(request)
    const given = answer(request, requests.length - 1)
    if (given === undefined) return
    response.writeHead(given.status, { 'content-type': 'application/json' })
    response.end(given.json === undefined ? '' : JSON.stringify(given.json))
  })
  let connections = 0
  server.on('connection', () => {
    connections += 1
  })
  const { port, close } = await listenOnFreePort(server)
  return { url: `http://127.0.0.1:${port}`, requests, connections: () => connections, close }
}

/** Answers the given statuses one after the other, the last one forever. */
export function serveStatuses(...statuses: readonly number[]): Promise<WebServer> {
  return serveWeb((_, count) => ({ status: statuses[Math.min(count, statuses.length - 1)] ?? 500 }))
}
