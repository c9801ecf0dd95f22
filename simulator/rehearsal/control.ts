/** How a rehearsal is ended: by a request that knows its secret, since a process id may be anybody's by then. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'

/** A door of its own beside the platform's. */
export interface Control {
  /** Where the request goes. */
  readonly url: string
  close(): void
}

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Opens the door on 127.0.0.1: `POST /` with the secret as bearer answers what `end` does; anything else is a 403. */
export async function openControl(secret: string, end: () => object): Promise<Control> {
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
