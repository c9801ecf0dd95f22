import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { connect, createServer as createNetServer, type Socket } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { describe, expect, it, onTestFinished } from 'vitest'
import { selfSigned } from '../../simulator/index.ts'
import {
  type HttpRequest,
  MAX_BODY_BYTES,
  type OpenTransport,
  openTransport,
  TransportError,
} from '../../src/client/transport.ts'
import { answering, clientOf, closedPort, listening, rejection, serving } from './odd-server.ts'

const TEN_SECONDS = 10_000

function opened(env: NodeJS.ProcessEnv = {}): OpenTransport {
  const transport = openTransport(env)
  onTestFinished(() => transport.close())
  return transport
}

function get(url: string, more: Partial<HttpRequest> = {}): HttpRequest {
  return { method: 'GET', url, headers: {}, timeoutMs: TEN_SECONDS, ...more }
}

async function failureOf(url: string, more: Partial<HttpRequest> = {}, env: NodeJS.ProcessEnv = {}) {
  const error = await rejection(opened(env).send(get(url, more)))
  if (!(error instanceof TransportError)) throw error
  return error
}

/** A server of bare sockets that calls `answer` with each one once a request has come. */
async function speaking(answer: (socket: Socket) => void): Promise<string> {
  const server = createNetServer((socket) => socket.once('data', () => answer(socket)))
  return `http://127.0.0.1:${await listening(server)}`
}

/** Resolves when the function is called for the first time. */
function signalled<T = void>() {
  return Promise.withResolvers<T>()
}

describe('an exchange', () => {
  it('sends method, path, headers and body, and answers status, headers in lower case and text', async () => {
    const seen: unknown[] = []
    const url = await serving(async (request, response) => {
      const body = Buffer.concat(await Array.fromAsync(request)).toString()
      seen.push([request.method, request.url, request.headers['x-one'], body])
      response.writeHead(418, { 'X-Two': 'two', 'Set-Cookie': ['a', 'b'] })
      response.end('茶')
    })
    const { send } = opened()
    const answer = await send(get(`${url}/a?b=c`, { method: 'PUT', headers: { 'x-one': 'one' }, body: '{}' }))
    expect(seen).toEqual([['PUT', '/a?b=c', 'one', '{}']])
    expect(answer).toMatchObject({ status: 418, text: '茶', headers: { 'x-two': 'two', 'set-cookie': 'a, b' } })
  })

  it('sends bytes as they are', async () => {
    const received = signalled<Buffer>()
    const url = await serving(async (request, response) => {
      received.resolve(Buffer.concat(await Array.fromAsync(request)))
      response.end()
    })
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
    await opened().send(get(url, { method: 'POST', body: bytes }))
    expect([...(await received.promise)]).toEqual([...bytes])
  })

  it('puts a text together whose characters were cut apart', async () => {
    const [first, second] = [Buffer.from('服').subarray(0, 1), Buffer.from('服').subarray(1)]
    const url = await serving((_request, response) => {
      response.write(first)
      setImmediate(() => response.end(second))
    })
    expect((await opened().send(get(url))).text).toBe('服')
  })

  it('leaves its connection to the next', async () => {
    const ports = new Set<number | undefined>()
    const url = await serving((request, response) => {
      ports.add(request.socket.remotePort)
      response.end()
    })
    const { send } = opened()
    await send(get(url))
    await send(get(url))
    await send(get(url))
    expect(ports.size).toBe(1)
  })

  it('follows no redirect', async () => {
    const paths: (string | undefined)[] = []
    const url = await serving((request, response) => {
      paths.push(request.url)
      response.writeHead(307, { location: '/elsewhere' })
      response.end()
    })
    const answer = await opened().send(get(`${url}/here`))
    expect(answer).toMatchObject({ status: 307, headers: { location: '/elsewhere' } })
    expect(paths).toEqual(['/here'])
  })
})

describe('no answer', () => {
  it('from a port that nobody listens on was never asked for', async () => {
    const port = await closedPort()
    expect(await failureOf(`http://127.0.0.1:${port}`)).toMatchObject({
      failure: 'never_sent',
      message: `connect ECONNREFUSED 127.0.0.1:${port}`,
    })
  })

  it('from a name with several addresses that all refuse was never asked for', async () => {
    const error = await failureOf(`http://localhost:${await closedPort()}`)
    expect(error).toMatchObject({ failure: 'never_sent', message: expect.stringContaining('ECONNREFUSED') })
  })

  it('after the connection broke is open', async () => {
    const error = await failureOf(await speaking((socket) => socket.destroy()))
    expect(error).toMatchObject({ failure: 'interrupted', message: 'other side closed (UND_ERR_SOCKET)' })
    expect(error.cause).toBeInstanceOf(Error)
  })

  it('after the connection was reset is open', async () => {
    expect(await failureOf(await speaking((socket) => socket.resetAndDestroy()))).toMatchObject({
      failure: 'interrupted',
      message: expect.stringContaining('ECONNRESET'),
    })
  })

  it.each([
    ['cut off by its length', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"id":'],
    ['cut off in a chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{"id":'],
    ['cut off in its headers', 'HTTP/1.1 200 OK\r\nContent-Le'],
    ['no HTTP at all', 'SSH-2.0-OpenSSH_9.6\r\n'],
  ])('is what is %s', async (_case, text) => {
    expect(await failureOf(await speaking((socket) => socket.end(text)))).toMatchObject({ failure: 'interrupted' })
  })

  it.each([
    ['not begun', () => {}],
    ['not ended', (socket: Socket) => void socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"id":')],
  ])('is what has %s in time', async (_case, answer) => {
    expect(await failureOf(await speaking(answer), { timeoutMs: 50 })).toMatchObject({
      failure: 'timed_out',
      message: 'no whole answer within 0.05 s',
    })
  })
})

describe('a large answer', () => {
  const filled = (size: number) => serving(answering(200, Buffer.alloc(size, 'x')))

  it('is read up to 16 MiB', async () => {
    const { text } = await opened().send(get(await filled(MAX_BODY_BYTES)))
    expect(text.length).toBe(16 * 1024 * 1024)
  })

  it('ends one byte beyond', async () => {
    expect(await failureOf(await filled(MAX_BODY_BYTES + 1))).toMatchObject({
      failure: 'too_large',
      message: 'the answer is larger than 16777216 bytes',
    })
  })

  it('that has no end is cut, with its connection', async () => {
    const closed = signalled()
    const chunk = Buffer.alloc(1024 * 1024, 'x')
    const url = await serving((_request, response) => {
      const pour = () => {
        while (!response.destroyed && response.write(chunk));
      }
      response.on('drain', pour)
      response.on('close', () => closed.resolve())
      pour()
    })
    expect(await failureOf(url)).toMatchObject({ failure: 'too_large' })
    await closed.promise
  })
})

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

describe('an abort', () => {
  const reason = new Error('cancelled')

  it('before the request sends nothing and rejects with its reason', async () => {
    let requests = 0
    const url = await serving((_request, response) => {
      requests += 1
      response.end()
    })
    expect(await rejection(opened().send(get(url, { signal: AbortSignal.abort(reason) })))).toBe(reason)
    expect(requests).toBe(0)
  })

  it('before the answer rejects with its reason and ends the connection', async () => {
    const controller = new AbortController()
    const closed = signalled()
    const url = await speaking((socket) => {
      socket.on('close', () => closed.resolve())
      controller.abort(reason)
    })
    expect(await rejection(opened().send(get(url, { signal: controller.signal })))).toBe(reason)
    await closed.promise
  })

  it('in the middle of the answer rejects with its reason', async () => {
    const controller = new AbortController()
    const url = await speaking((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"id":', () =>
        setImmediate(() => controller.abort(reason)),
      )
    })
    expect(await rejection(opened().send(get(url, { signal: controller.signal })))).toBe(reason)
  })

  it('that never comes changes nothing', async () => {
    const url = await serving(answering(200, 'hello'))
    const { text } = await opened().send(get(url, { signal: new AbortController().signal }))
    expect(text).toBe('hello')
  })
})

describe('closing', () => {
  it('ends the connections that are kept alive', async () => {
    const sockets: Socket[] = []
    const server = createServer((_request, response) => response.end())
    server.on('connection', (socket) => sockets.push(socket))
    const url = `http://127.0.0.1:${await listening(server)}`
    const transport = openTransport({})
    await transport.send(get(url))
    const [socket] = sockets
    if (socket === undefined) throw new Error('The server saw no connection.')
    expect(socket.destroyed).toBe(false)
    const closed = once(socket, 'close')
    await transport.close()
    await closed
    expect(sockets).toHaveLength(1)
  })

  it('ends the requests that are under way', async () => {
    const asked = signalled()
    const url = await speaking(() => asked.resolve())
    const transport = openTransport({})
    const failed = rejection(transport.send(get(url)))
    await asked.promise
    await transport.close()
    expect(await failed).toMatchObject({ failure: 'interrupted' })
  })

  it('is no matter where nothing was opened', async () => {
    await expect(openTransport({}).close()).resolves.toBeUndefined()
  })
})
