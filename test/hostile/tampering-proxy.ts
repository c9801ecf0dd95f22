/** A proxy between client and simulator: it records the requests, and may change the answers. */
import { once } from 'node:events'
import {
  Agent,
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http'
import { listenOnFreePort } from '../../simulator/http/listen.ts'
import { operationOf, type ReceivedRequest } from './operations.ts'

/** An answer to the client. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Changes an answer; `operation` is the id of the requested operation. */
export type Tamper = (operation: string, answer: Answer) => Answer

export interface TamperingProxy {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  readonly requests: ReceivedRequest[]
  /** Changes the answers from now on. */
  tamper: Tamper
  close(): Promise<void>
}

const KEPT = ['content-type', 'request-id']

function keptHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    KEPT.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])),
  )
}

async function readBody(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** Starts a proxy of the server at `target`. */
export async function startTamperingProxy(target: string): Promise<TamperingProxy> {
  const agent = new Agent({ keepAlive: true })
  const requests: ReceivedRequest[] = []
  const proxy: Pick<TamperingProxy, 'requests' | 'tamper'> = { requests, tamper: passThrough }
  const forward = async (incoming: IncomingMessage): Promise<Answer> => {
    const { method, url: path, headers } = incoming
    const outgoing = request(target + path, { method, headers, agent })
    outgoing.end(await readBody(incoming))
    const [answer]: IncomingMessage[] = await once(outgoing, 'response')
    if (answer === undefined) throw new Error('The simulator did not answer.')
    return {
      status: answer.statusCode ?? 0,
      headers: keptHeaders(answer.headers),
      body: String(await readBody(answer)),
    }
  }
  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', url = '/', rawHeaders } = incoming
    requests.push({ method, url, rawHeaders })
    const { status, headers, body } = proxy.tamper(operationOf(method, url)?.id ?? '', await forward(incoming))
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
    response.end(body)
  }
  const server = createServer((incoming, response) => {
    serve(incoming, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined))
  })
  const { port, close } = await listenOnFreePort(server)
  const stop = async () => {
    await close()
    agent.destroy()
  }
  return Object.assign(proxy, { url: `http://127.0.0.1:${port}`, close: stop })
}

function passThrough(_operation: string, answer: Answer): Answer {
  return answer
}
