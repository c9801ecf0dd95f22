import { createServer } from 'node:http'
import type { Socket } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { TransportError } from '../../../src/client/http/transport.ts'
import { openFetch } from '../../../src/client/http/web-fetch.ts'
import { answerWith, CLOSED_PORT, listen, rejectionOf, serve } from '../../../testing/servers/faulty-server.ts'

/** A `fetch` that is closed with the test. */
function opened(env: NodeJS.ProcessEnv = {}) {
  const { fetch, close } = openFetch(env)
  onTestFinished(close)
  return fetch
}

describe('a fetch', () => {
  it('answers as fetch does', async () => {
    const url = await serve(answerWith(201, '{"id":7}', { 'x-of': 'test' }))
    const answer = await opened()(url, { method: 'POST', body: 'x' })
    expect([answer.status, answer.headers.get('x-of'), await answer.json()]).toEqual([201, 'test', { id: 7 }])
  })

  it('says why nothing came, and not only that it failed', async () => {
    const port = CLOSED_PORT
    const error = await rejectionOf(opened()(`http://127.0.0.1:${port}/`))
    expect(error).toBeInstanceOf(TransportError)
    expect(error).toMatchObject({ failure: 'never_sent', message: `connect ECONNREFUSED 127.0.0.1:${port}` })
  })

  it('rejects with the reason of a signal that aborted', async () => {
    const url = await serve(() => {})
    const reason = new Error('Enough.')
    const controller = new AbortController()
    const answer = rejectionOf(opened()(url, { signal: controller.signal }))
    controller.abort(reason)
    expect(await answer).toBe(reason)
  })

  it('names the proxy that refuses it', async () => {
    const server = createServer().on('connect', (_, socket: Socket) => {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
    })
    const proxy = `http://127.0.0.1:${await listen(server)}`
    expect(await rejectionOf(opened({ HTTPS_PROXY: proxy })('https://api.github.test/'))).toMatchObject({
      failure: 'refused',
      message: expect.stringContaining(`the proxy ${proxy} (HTTPS_PROXY) requires a user name and a password`),
    })
  })
})
