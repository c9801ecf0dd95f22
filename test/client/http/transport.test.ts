import { once } from 'node:events'
import { createServer } from 'node:http'
import { createServer as createNetServer, type Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { MAX_BODY_BYTES, openTransport } from '../../../src/client/http/transport.ts'
import { answerWith, CLOSED_PORT, listen, rejectionOf, serve } from '../../../testing/servers/faulty-server.ts'
import { failureOf, get, opened } from '../exchange.ts'

/** A server of bare sockets that calls `answer` with each one once a request has come. */
async function speaking(answer: (socket: Socket) => void): Promise<string> {
  const server = createNetServer((socket) => socket.once('data', () => answer(socket)))
  return `http://127.0.0.1:${await listen(server)}`
}

describe('an exchange', () => {
  it('sends method, path, headers and body, and answers status, headers in lower case and text', async () => {
    const seen: unknown[] = []
    const url = await serve(async (request, response) => {
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
    const received = Promise.withResolvers<Buffer>()
    const url = await serve(async (request, response) => {
      received.resolve(Buffer.concat(await Array.fromAsync(request)))
      response.end()
    })
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
    await opened().send(get(url, { method: 'POST', body: bytes }))
    expect([...(await received.promise)]).toEqual([...bytes])
  })

  it('puts a text together whose characters were cut apart', async () => {
    const [first, second] = [Buffer.from('服').subarray(0, 1), Buffer.from('服').subarray(1)]
    const url = await serve((_request, response) => {
      response.write(first)
      setImmediate(() => response.end(second))
    })
    expect((await opened().send(get(url))).text).toBe('服')
  })

  it('leaves its connection to the next', async () => {
    const ports = new Set<number | undefined>()
    const url = await serve((request, response) => {
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
    const url = await serve((request, response) => {
      paths.push(request.url)
      response.writeHead(307, { location: '/elsewhere' })
      response.end()
    })
    expect(await opened().send(get(`${url}/here`))).toMatchObject({ status: 307, headers: { location: '/elsewhere' } })
    expect(paths).toEqual(['/here'])
  })
})

describe('no answer', () => {
  it('from a port that nobody listens on was never asked for', async () => {
    const port = CLOSED_PORT
    expect(await failureOf(`http://127.0.0.1:${port}`)).toMatchObject({
      failure: 'never_sent',
      message: `connect ECONNREFUSED 127.0.0.1:${port}`,
    })
  })

  it('from a name with several addresses that all refuse was never asked for', async () => {
    const error = await failureOf(`http://localhost:${CLOSED_PORT}`)
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
      message: 'no complete response within 0.05 s',
    })
  })
})

describe('a large answer', () => {
  const filled = (size: number) => serve(answerWith(200, Buffer.alloc(size, 'x')))

  it('is read up to 16 MiB', async () => {
    const { text } = await opened().send(get(await filled(MAX_BODY_BYTES)))
    expect(text.length).toBe(16 * 1024 * 1024)
  })

  it('ends one byte beyond', async () => {
    expect(await failureOf(await filled(MAX_BODY_BYTES + 1))).toMatchObject({
      failure: 'too_large',
      message: 'the response is larger than 16777216 bytes',
    })
  })

  it('that has no end is cut, with its connection', async () => {
    const closed = Promise.withResolvers<void>()
    const chunk = Buffer.alloc(1024 * 1024, 'x')
    const url = await serve((_request, response) => {
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

describe('an abort', () => {
  const reason = new Error('cancelled')

  it('before the request sends nothing and rejects with its reason', async () => {
    let requests = 0
    const url = await serve((_request, response) => {
      requests += 1
      response.end()
    })
    expect(await rejectionOf(opened().send(get(url, { signal: AbortSignal.abort(reason) })))).toBe(reason)
    expect(requests).toBe(0)
  })

  it('before the answer rejects with its reason and ends the connection', async () => {
    const controller = new AbortController()
    const closed = Promise.withResolvers<void>()
    const url = await speaking((socket) => {
      socket.on('close', () => closed.resolve())
      controller.abort(reason)
    })
    expect(await rejectionOf(opened().send(get(url, { signal: controller.signal })))).toBe(reason)
    await closed.promise
  })

  it('in the middle of the answer rejects with its reason', async () => {
    const controller = new AbortController()
    const url = await speaking((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"id":', () =>
        setImmediate(() => controller.abort(reason)),
      )
    })
    expect(await rejectionOf(opened().send(get(url, { signal: controller.signal })))).toBe(reason)
  })

  it('that never comes changes nothing', async () => {
    const url = await serve(answerWith(200, 'hello'))
    const { text } = await opened().send(get(url, { signal: new AbortController().signal }))
    expect(text).toBe('hello')
  })
})

describe('closing', () => {
  it('ends the connections that are kept alive', async () => {
    const sockets: Socket[] = []
    const server = createServer((_request, response) => response.end())
    server.on('connection', (socket) => sockets.push(socket))
    const url = `http://127.0.0.1:${await listen(server)}`
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
    const asked = Promise.withResolvers<void>()
    const url = await speaking(() => asked.resolve())
    const transport = openTransport({})
    const failed = rejectionOf(transport.send(get(url)))
    await asked.promise
    await transport.close()
    expect(await failed).toMatchObject({ failure: 'interrupted' })
  })

  it('is no matter where nothing was opened', async () => {
    await expect(openTransport({}).close()).resolves.toBeUndefined()
  })
})
