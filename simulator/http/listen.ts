/** Servers on free ports of this machine. */
import { once } from 'node:events'
import type { Server } from 'node:net'

/** A server on a port of its own. */
export interface ListeningServer {
  readonly port: number
  close(): Promise<void>
}

/** Lets a server listen on a free port of 127.0.0.1; closing it cuts every connection, tunnels included. */
export async function listenOnFreePort(server: Server): Promise<ListeningServer> {
  const sockets = new Set<{ destroy(): unknown }>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    // Whoever hangs up in the middle of something ends that, and not the server.
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
