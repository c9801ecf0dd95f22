/** Single visits of an address, each over a connection of its own, and what keeps an address from being visited. */
import { createServer as createTlsServer } from 'node:https'
import { describe, expect, it } from 'vitest'
import { selfSigned } from '../../../simulator/index.ts'
import { obstacleOf, TransportError, visit } from '../../../src/client/http/transport.ts'
import { answerWith, CLOSED_PORT, listen, rejectionOf, serve } from '../../../testing/servers/faulty-server.ts'

const TIME = { headers: {}, signal: undefined, timeoutMs: 10_000 }
const asked = (url: string) => visit({ ...TIME, url }, {})

/** What a visit fails with. */
async function failure(url: string, env: NodeJS.ProcessEnv = {}): Promise<TransportError> {
  const error = await rejectionOf(visit({ ...TIME, url }, env))
  if (!(error instanceof TransportError)) throw error
  return error
}

describe('a visit', () => {
  it('gives the status, sends the headers, and follows no redirect', async () => {
    const seen: unknown[] = []
    const url = await serve(({ method, url: path, headers }, response) => {
      seen.push([method, path, headers['user-agent'], headers.connection])
      response.writeHead(302, { location: '/elsewhere' })
      response.end()
    })
    const headers = { 'user-agent': 'a visitor' }
    expect(await visit({ ...TIME, url: `${url}/here`, headers }, {})).toBe(302)
    expect(seen).toEqual([['GET', '/here', 'a visitor', 'close']])
  })

  it('has a connection of its own each time, also where the server would keep it', async () => {
    const ports = new Set<number | undefined>()
    const url = await serve((request, response) => {
      ports.add(request.socket.remotePort)
      response.end('{}')
    })
    for (let i = 0; i < 3; i += 1) await asked(url)
    expect(ports.size).toBe(3)
  })

  it('needs no more of an answer than its status', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '1000000000' })
      response.write('x'.repeat(100_000))
    })
    expect(await asked(url)).toBe(200)
  })

  it('has its time, and no more', async () => {
    const url = await serve(() => {})
    const error = await rejectionOf(visit({ ...TIME, url, timeoutMs: 50 }, {}))
    expect(error).toMatchObject({ failure: 'timed_out', message: 'no complete response within 0.05 s' })
  })

  it('ends with the reason of its signal', async () => {
    const controller = new AbortController()
    const reason = new Error('cancelled')
    const url = await serve(() => controller.abort(reason))
    expect(await rejectionOf(visit({ ...TIME, url, signal: controller.signal }, {}))).toBe(reason)
  })

  it('goes by the proxy of its environment', async () => {
    const port = CLOSED_PORT
    const error = await failure('http://shop.test/', { HTTP_PROXY: `http://127.0.0.1:${port}` })
    expect(error.message).toContain(`the proxy http://127.0.0.1:${port} (HTTP_PROXY) cannot be reached`)
  })
})

describe('an obstacle', () => {
  it('is a certificate that is not accepted', async () => {
    const { pubCert, priKey } = selfSigned('localhost')
    const port = await listen(createTlsServer({ cert: pubCert, key: priKey }))
    const error = await failure(`https://localhost:${port}/`)
    expect(obstacleOf(error)).toBe('certificate')
    expect(error.message).toMatch(/^self-signed certificate.* \(DEPTH_ZERO_SELF_SIGNED_CERT\)$/)
  })

  it('is an address where no TLS is spoken, told in the words of OpenSSL alone', async () => {
    const url = await serve(answerWith(200))
    const error = await failure(url.replace('http:', 'https:'))
    expect(obstacleOf(error)).toBe('tls')
    expect(error.message).toBe('wrong version number (ERR_SSL_WRONG_VERSION_NUMBER)')
  })

  it('is a host name that is not known', async () => {
    expect(obstacleOf(await failure('http://shop.invalid/'))).toBe('host')
  })

  it('is a proxy whose name is not known, and one that is none', async () => {
    expect(obstacleOf(await failure('http://shop.test/', { HTTP_PROXY: 'http://proxy.invalid:3128' }))).toBe('proxy')
    expect(obstacleOf(await failure('http://shop.test/', { HTTP_PROXY: 'ftp://proxy' }))).toBe('proxy')
  })

  it('is not what may pass: a refused connection, silence, a broken answer, a name server that is busy', async () => {
    const broken = await serve((request) => request.socket.destroy())
    expect(obstacleOf(await failure(`http://127.0.0.1:${CLOSED_PORT}/`))).toBeUndefined()
    expect(obstacleOf(await failure(broken))).toBeUndefined()
    expect(obstacleOf(new TransportError('timed_out', 'no complete response within 10 s'))).toBeUndefined()
    const busy = Object.assign(new Error('getaddrinfo EAI_AGAIN shop.test'), { code: 'EAI_AGAIN' })
    expect(obstacleOf(new TransportError('never_sent', busy.message, busy))).toBeUndefined()
    const odd = Object.assign(new Error('odd'), { code: 'X_ERR_SSL_NOT_OURS' })
    expect(obstacleOf(new TransportError('interrupted', odd.message, odd))).toBeUndefined()
  })

  it('is seen through the several addresses of a name', () => {
    const missing = Object.assign(new Error('getaddrinfo ENOTFOUND shop.test'), { code: 'ENOTFOUND' })
    expect(obstacleOf(new TransportError('never_sent', 'x', new AggregateError([missing])))).toBe('host')
  })
})
