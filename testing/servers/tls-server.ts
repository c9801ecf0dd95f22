import { connect } from 'node:net'
import { createServer } from 'node:tls'
import { listenOnFreePort } from '../../simulator/http/listen.ts'
import { selfSigned } from '../../simulator/index.ts'
import { serveStatuses } from './web-server.ts'

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

/** A page that answers with 200 behind a certificate that nobody trusts: its address. */
export async function serveUntrusted(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const page = await serveStatuses(200)
  const front = await serveTls('shop.test', page.url)
  const close = async () => {
    await front.close()
    await page.close()
  }
  return { url: `https://localhost:${front.port}/health`, close }
}
