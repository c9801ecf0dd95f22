/** Ends a rehearsal by a request with its secret, since its process id may belong to another process by then. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'

/** A server of its own beside that of the platform. */
export interface ControlServer {
  /** Where the request goes. */
  readonly url: string
  close(): void
}

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Starts it on 127.0.0.1: `POST /` with the secret as bearer token answers the result of `end`; anything else is a 403. */
export async function startControlServer(secret: string, end: () => object): Promise<ControlServer> {
  const expected = digest(`Bearer ${secret}`)
  const server = createServer((request, response) => {
    const known = timingSafeEqual(digest(request.headers.authorization ?? ''), expected)
    if (!known || request.method !== 'POST') {
      response.writeHead(403, { connection: 'close' }).end()
      return
    }
    const headers = { 'content-type': 'application/json', connection: 'close' }
    response.writeHead(200, headers).end(JSON.stringify(end()))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The rehearsal listens on no port.')
  return { url: `http://127.0.0.1:${address.port}/`, close: () => void server.close() }
}
