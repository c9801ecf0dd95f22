import { createServer, type IncomingMessage } from 'node:http'
import { createSecureServer } from 'node:http2'
import { createServer as createTlsServer } from 'node:https'
import { connect, type Socket } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { describe, expect, it, onTestFinished } from 'vitest'
import { selfSigned } from '../../simulator/index.ts'
import { failureOf, get, opened } from './exchange.ts'
import { answering, clientOf, closedPort, listening, rejection, serving } from './odd-server.ts'

describe('a server with a certificate', () => {
  const DAY_MS = 86_400_000

  /** An https server that counts its requests; its certificate is trusted for the rest of the test if asked for. */
  async function secure({ host = 'localhost', trusted = false, expired = false } = {}) {
    const until = expired ? Date.now() - DAY_MS : undefined
    const { pubCert, priKey } = selfSigned(host, undefined, until)
    if (trusted) {
      const before = getCACertificates('default')
      setDefaultCACertificates([...before, pubCert])
      onTestFinished(() => setDefaultCACertificates(before))
    }
    const requests: IncomingMessage[] = []
    const server = createTlsServer({ cert: pubCert, key: priKey }, (request, response) => {
      requests.push(request)
      response.end('hello')
    })
    server.on('tlsClientError', () => {})
    return { url: `https://localhost:${await listening(server)}`, requests }
  }

  it('that is trusted is spoken to', async () => {
    const { url } = await secure({ trusted: true })
    expect((await opened().send(get(url))).text).toBe('hello')
  })

  it.each([
    ['signed by itself', {}, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['for another name', { host: 'www.example.com', trusted: true }, 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['expired', { trusted: true, expired: true }, 'CERT_HAS_EXPIRED'],
  ])('that is %s gets nothing', async (_case, options, code) => {
    const { url, requests } = await secure(options)
    expect(await failureOf(url)).toMatchObject({ failure: 'untrusted', message: expect.stringContaining(`(${code})`) })
    expect(requests).toEqual([])
  })

  it('that is not trusted is asked once, and the error says that nothing was sent', async () => {
    const { url, requests } = await secure()
    let connections = 0
    const pauses: unknown[] = []
    const client = clientOf(url, {
      onExchange: () => {
        connections += 1
      },
      onRetry: (error) => pauses.push(error),
    })
    expect(await rejection(client.namespaces.list())).toMatchObject({
      phase: 'untrusted',
      untouched: true,
      message: expect.stringMatching(
        /^Could not list the spaces: the server could not be trusted, so nothing was sent \(.+\)\.$/,
      ),
    })
    expect([connections, pauses, requests]).toEqual([1, [], []])
  })
})

describe('a proxy', () => {
  /** A proxy that passes on what it is asked for, and notes it. */
  async function proxy(refuses = false) {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`)
      response.end('from the proxy')
    })
    server.on('connect', (request, socket: Socket) => {
      asked.push(`CONNECT ${request.url}`)
      socket.on('error', () => {})
      if (refuses) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
      const [, port] = (request.url ?? '').split(':')
      const target = connect(Number(port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
        target.pipe(socket).pipe(target)
      })
      target.on('error', () => socket.destroy())
    })
    return { url: `http://127.0.0.1:${await listening(server)}`, asked }
  }

  const secureServer = async () => {
    const { pubCert, priKey } = selfSigned('localhost')
    const server = createTlsServer({ cert: pubCert, key: priKey })
    server.on('tlsClientError', () => {})
    return `localhost:${await listening(server)}`
  }

  it.each(['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'])(
    'named by %s carries https in a tunnel, and the certificate is looked at all the same',
    async (name) => {
      const { url, asked } = await proxy()
      const host = await secureServer()
      expect(await failureOf(`https://${host}/x`, {}, { [name]: url })).toMatchObject({ failure: 'untrusted' })
      expect(asked).toEqual([`CONNECT ${host}`])
    },
  )

  it.each(['HTTP_PROXY', 'http_proxy'])('named by %s carries http', async (name) => {
    const { url, asked } = await proxy()
    const target = await serving(answering(200, 'direct'))
    const { text } = await opened({ [name]: url }).send(get(`${target}/x`))
    expect(text).toBe('from the proxy')
    expect(asked).toEqual([`GET ${target}/x`])
  })

  it('for https carries no http', async () => {
    const { url, asked } = await proxy()
    const target = await serving(answering(200, 'direct'))
    expect((await opened({ HTTPS_PROXY: url }).send(get(target))).text).toBe('direct')
    expect(asked).toEqual([])
  })

  it.each(['NO_PROXY', 'no_proxy'])('is left out for what %s names', async (name) => {
    const { url, asked } = await proxy()
    const target = await serving(answering(200, 'direct'))
    const env = { HTTP_PROXY: url, HTTPS_PROXY: url, [name]: 'localhost,127.0.0.1' }
    expect((await opened(env).send(get(target))).text).toBe('direct')
    expect(asked).toEqual([])
  })

  it('is not used where the variables are empty', async () => {
    const target = await serving(answering(200, 'direct'))
    const env = { HTTP_PROXY: '', http_proxy: '', HTTPS_PROXY: '', https_proxy: '' }
    expect((await opened(env).send(get(target))).text).toBe('direct')
  })

  it('that nobody listens at means that nothing was sent', async () => {
    const env = { HTTPS_PROXY: `http://127.0.0.1:${await closedPort()}` }
    expect(await failureOf('https://open.c.163.com', {}, env)).toMatchObject({ failure: 'never_sent' })
  })

  it('that refuses the tunnel leaves the request unanswered', async () => {
    const { url } = await proxy(true)
    expect(await failureOf('https://open.c.163.com', {}, { HTTPS_PROXY: url })).toMatchObject({
      failure: 'interrupted',
      message: expect.stringContaining('502'),
    })
  })
})

describe('a server that would rather speak HTTP/2', () => {
  /** Passes on what it is asked to tunnel, and answers the rest with the version of HTTP that it was asked in. */
  async function modern({ pubCert, priKey } = selfSigned('localhost')) {
    const before = getCACertificates('default')
    setDefaultCACertificates([...before, pubCert])
    onTestFinished(() => setDefaultCACertificates(before))
    const tunnels: string[] = []
    const server = createSecureServer({ cert: pubCert, key: priKey, allowHTTP1: true }, (request, response) => {
      response.end(`HTTP/${request.httpVersion}`)
    })
    server.on('connect', (request, socket: Socket) => {
      tunnels.push(request.url)
      const target = connect(Number(request.url.split(':')[1]), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
        target.pipe(socket).pipe(target)
      })
      for (const end of [socket, target]) end.on('error', () => {})
    })
    return { url: `https://localhost:${await listening(server)}`, tunnels }
  }

  it('is spoken to in HTTP/1.1, where nothing is sent twice by itself', async () => {
    const { url } = await modern()
    expect((await opened().send(get(url))).text).toBe('HTTP/1.1')
  })

  it('is spoken to in HTTP/1.1 through a proxy that would rather speak HTTP/2 itself', async () => {
    const pair = selfSigned('localhost')
    const [server, proxy] = [await modern(pair), await modern(pair)]
    expect((await opened({ HTTPS_PROXY: proxy.url }).send(get(server.url))).text).toBe('HTTP/1.1')
    expect(proxy.tunnels).toEqual([new URL(server.url).host])
  })
})
