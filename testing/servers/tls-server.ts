import { connect } from 'node:net'
import { createServer } from 'node:tls'
import { listenOnFreePort } from '../../simulator/http/listen.ts'
import { selfSigned } from '../../simulator/index.ts'

export interface TlsServer {
  readonly port: number
  /** The certificate that clients have to trust. */
  readonly certificate: string
  close(): Promise<void>
}

/** Serves a local plain server over TLS, with a self-signed certificate for `host` that is valid between two moments. */
export async function serveTls(host: string, url: string, ...validity: readonly number[]): Promise<TlsServer> {
  const { pubCert, priKey } = selfSigned(host, ...validity)
  const server = createServer({ cert: pubCert, key: priKey }, (socket) => {
    const upstream = connect(Number(new URL(url).port), '127.0.0.1')
    for (const end of [socket, upstream]) end.on('error', () => upstream.destroy())
    socket.on('close', () => upstream.destroy())
    socket.pipe(upstream).pipe(socket)
  })
  server.on('tlsClientError', () => {})
  return { ...(await listenOnFreePort(server)), certificate: pubCert }
}
