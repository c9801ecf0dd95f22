/**
 * A proxy for http and https, in a process of its own: forwards plain requests, opens tunnels for CONNECT, and reports its
 * requests to the parent. Names are looked up only in `hosts`, so that nothing leaves this machine.
 */
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'
import type { ProxiedRequest, ProxyRules } from './proxy.ts'

const rules: ProxyRules = JSON.parse(process.argv[2] ?? '{}')

function report(request: ProxiedRequest): void {
  process.send?.({ request })
}

/** The port of 127.0.0.1 for `HOST:PORT`. */
function portOf(target: string): number | undefined {
  return rules.hosts[target]
}

/** The status that a request is refused with. */
function refusal(header: string | undefined): number | undefined {
  if (rules.refuses !== undefined) return rules.refuses
  const wanted = `Basic ${Buffer.from(rules.credentials ?? '').toString('base64')}`
  return rules.credentials === undefined || header === wanted ? undefined : 407
}

function tunnel(request: IncomingMessage, socket: Socket, head: Buffer): void {
  const target = request.url ?? ''
  const authorization = request.headers['proxy-authorization']
  report({ method: 'CONNECT', target, authorization })
  socket.on('error', () => {})
  const status = refusal(authorization)
  if (status !== undefined) return void socket.end(`HTTP/1.1 ${status} Refused\r\n\r\n`)
  const port = portOf(target)
  if (port === undefined) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  const upstream = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    upstream.write(head)
    upstream.pipe(socket).pipe(upstream)
  })
  upstream.on('error', () => socket.destroy())
  socket.on('close', () => upstream.destroy())
}

function forward(request: IncomingMessage, response: ServerResponse): void {
  const target = request.url ?? ''
  const { 'proxy-authorization': authorization, ...headers } = request.headers
  report({ method: request.method ?? '', target, authorization })
  const status = refusal(authorization)
  const url = URL.canParse(target) ? new URL(target) : undefined
  const port = portOf(`${url?.hostname}:${url?.port || 80}`)
  if (status !== undefined || port === undefined) return void response.writeHead(status ?? 502).end()
  const options = { host: '127.0.0.1', port, method: request.method, path: `${url?.pathname}${url?.search}`, headers }
  const upstream = httpRequest(options, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  upstream.on('error', () => response.destroy())
  request.pipe(upstream)
}

const server = createServer(forward).on('connect', tunnel)
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address === 'object') process.send?.({ port: address.port })
})
// Messages keep their order: all requests reported before this answer have arrived before it.
process.on('message', () => process.send?.({ flushed: true }))
process.on('disconnect', () => process.exit())
