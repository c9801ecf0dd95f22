/**
 * A proxy for http and https, in a process of its own: passes on plain requests, opens tunnels for CONNECT, and tells its
 * parent what it was asked for. Names are looked up in `hosts` alone, so that nothing leaves this machine.
 */
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'
import type { ProxiedRequest, ProxyRules } from './proxy.ts'

const rules: ProxyRules = JSON.parse(process.argv[2] ?? '{}')

function tell(asked: ProxiedRequest): void {
  process.send?.({ asked })
}

/** The port of 127.0.0.1 that stands for `HOST:PORT`. */
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
  tell({ method: 'CONNECT', target, authorization })
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
  tell({ method: request.method ?? '', target, authorization })
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
// Messages keep their order: what was told before this answer has arrived before it.
process.on('message', () => process.send?.({ settled: true }))
process.on('disconnect', () => process.exit())
