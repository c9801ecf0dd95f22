import { once } from 'node:events'
import type { Server } from 'node:net'

/** Lets a server listen on a free port of 127.0.0.1; `close` also cuts its open connections. */
export async function listenOnFreePort(server: Server): Promise<{ port: number; close: () => Promise<void> }> {
  const sockets = new Set<{ destroy(): unknown }>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.')
  const close = async () => {
    const closed = once(server, 'close')
    server.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }
  return { port: address.port, close }
}
