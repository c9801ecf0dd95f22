import { createServer, type IncomingMessage } from 'node:http'
import { createSecureServer } from 'node:http2'
import { createServer as createTlsServer } from 'node:https'
import { connect, type Socket } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { describe, expect, it, onTestFinished } from 'vitest'
import { selfSigned } from '../../../simulator/index.ts'
import {
  answerWith,
  CLOSED_PORT,
  createTestClient,
  listen,
  rejectionOf,
  serve,
} from '../../../testing/servers/faulty-server.ts'
import { failureOf, get, opened } from '../exchange.ts'

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
    return { url: `https://localhost:${await listen(server)}`, requests }
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
    const client = createTestClient(url, {
      onExchange: () => {
        connections += 1
      },
      onRetry: (error) => pauses.push(error),
    })
    expect(await rejectionOf(client.namespaces.list())).toMatchObject({
      failure: 'untrusted',
      notApplied: true,
      message: expect.stringMatching(
        /^Could not list the namespaces: the server is not trusted, so nothing was sent \(.+\)\.$/,
      ),
    })
    expect([connections, pauses, requests]).toEqual([1, [], []])
  })
})

describe('a proxy', () => {
  /** A proxy that passes on what it is asked for, and notes it. */
  async function proxy(refusal?: string) {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`)
      response.end('from the proxy')
    })
    server.on('connect', (request, socket: Socket) => {
      asked.push(`CONNECT ${request.url}`)
      socket.on('error', () => {})
      if (refusal !== undefined) return void socket.end(refusal)
      const [, port] = (request.url ?? '').split(':')
      const target = connect(Number(port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
        target.pipe(socket).pipe(target)
      })
      target.on('error', () => socket.destroy())
    })
    return { url: `http://127.0.0.1:${await listen(server)}`, asked }
  }

  const secureServer = async () => {
    const { pubCert, priKey } = selfSigned('shop.test')
    const server = createTlsServer({ cert: pubCert, key: priKey })
    server.on('tlsClientError', () => {})
    return `shop.test:${await listen(server)}`
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
    const { text } = await opened({ [name]: url }).send(get('http://shop.test/x'))
    expect(text).toBe('from the proxy')
    expect(asked).toEqual(['GET http://shop.test/x'])
  })

  it('carries nothing to this machine', async () => {
    const { url, asked } = await proxy()
    const target = await serve(answerWith(200, 'direct'))
    for (const address of [target, target.replace('127.0.0.1', 'localhost')]) {
      expect((await opened({ HTTP_PROXY: url, HTTPS_PROXY: url }).send(get(address))).text).toBe('direct')
    }
    expect(asked).toEqual([])
  })

  it('is not used where the variables are empty', async () => {
    const target = await serve(answerWith(200, 'direct'))
    const env = { HTTP_PROXY: '', http_proxy: '', HTTPS_PROXY: '', https_proxy: '' }
    expect((await opened(env).send(get(target))).text).toBe('direct')
  })

  it('that nobody listens at means that nothing was sent', async () => {
    const env = { HTTPS_PROXY: `http://127.0.0.1:${CLOSED_PORT}` }
    expect(await failureOf('https://open.c.163.com', {}, env)).toMatchObject({ failure: 'never_sent' })
  })

  it('that nobody listens at is named, without its credentials', async () => {
    const address = `http://127.0.0.1:${CLOSED_PORT}`
    const HTTPS_PROXY = address.replace('//', '//name:p%40ss@')
    const { message } = await failureOf('https://open.c.163.com', {}, { HTTPS_PROXY })
    expect(message).toMatch(`the proxy ${address} (HTTPS_PROXY) cannot be reached: connect ECONNREFUSED`)
    expect(message).not.toMatch(/name|p%40ss|p@ss/)
  })

  it.each([
    ['HTTP/1.1 502 Bad Gateway', 'never_sent', 'did not reach the server and returned 502'],
    ['HTTP/1.1 403 Forbidden', 'refused', 'returned 403'],
    ['HTTP/1.1 407 Proxy Authentication Required', 'refused', 'requires a user name and a password (407)'],
  ])('that answers a tunnel with %j has passed nothing on: %s', async (line, failure, words) => {
    const { url } = await proxy(`${line}\r\n\r\n`)
    expect(await failureOf('https://open.c.163.com', {}, { HTTPS_PROXY: url })).toMatchObject({
      failure,
      message: expect.stringContaining(`the proxy ${url} (HTTPS_PROXY) ${words}`),
    })
  })

  it('that breaks off before there is a tunnel has passed nothing on', async () => {
    const { url } = await proxy('')
    expect(await failureOf('https://open.c.163.com', {}, { HTTPS_PROXY: url })).toMatchObject({
      failure: 'never_sent',
      message: expect.stringContaining(`the proxy ${url} (HTTPS_PROXY) cannot be reached`),
    })
  })

  it('that wants credentials for plain http says so too, and those given wrongly are named as such', async () => {
    const url = await serve(answerWith(407))
    for (const [given, words] of [
      ['', 'requires a user name and a password'],
      ['me:wrong@', 'rejects the user name and password'],
    ] as const) {
      const HTTP_PROXY = url.replace('//', `//${given}`)
      const error = await failureOf('http://shop.test/', {}, { HTTP_PROXY })
      expect(error).toMatchObject({ failure: 'refused', message: expect.stringContaining(`(HTTP_PROXY) ${words}`) })
      expect(error.message).not.toContain('wrong')
    }
  })

  it('whose variable holds no address is named by that alone, and nothing is tried again', async () => {
    const error = await rejectionOf(
      createTestClient('https://open.c.163.com', {
        transport: opened({ HTTPS_PROXY: 'socks5://me:swordfish@10.0.0.1:1080' }),
        onRetry: () => {
          throw new Error('It was tried again.')
        },
      }).namespaces.list(),
    )
    expect(error).toMatchObject({ failure: 'refused', notApplied: true })
    expect(String(error)).toContain('HTTPS_PROXY must be http://HOST:PORT or https://HOST:PORT, but has another value')
    expect(String(error)).not.toContain('swordfish')
  })
})

describe('a server that would rather speak HTTP/2', () => {
  /** Passes on what it is asked to tunnel, and answers the rest with the version of HTTP that it was asked in. */
  async function modern(host = 'localhost') {
    const { pubCert, priKey } = selfSigned(host)
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
    return { url: `https://${host}:${await listen(server)}`, tunnels }
  }

  it('is spoken to in HTTP/1.1, where nothing is sent twice by itself', async () => {
    const { url } = await modern()
    expect((await opened().send(get(url))).text).toBe('HTTP/1.1')
  })

  it('is spoken to in HTTP/1.1 through a proxy that would rather speak HTTP/2 itself', async () => {
    const [server, proxy] = [await modern('shop.test'), await modern()]
    expect((await opened({ HTTPS_PROXY: proxy.url }).send(get(server.url))).text).toBe('HTTP/1.1')
    expect(proxy.tunnels).toEqual([new URL(server.url).host])
  })
})
