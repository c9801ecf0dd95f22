import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { setTimeout as pause } from 'node:timers/promises'
import type { AnswerFault, Faults, RetryAfter } from '../faults/faults.ts'
import type { Platform } from '../platform/platform.ts'
import type { Incoming, Outgoing } from './exchange.ts'
import { errorAnswer, type Gateway } from './gateway.ts'
import { type JournalEntry, keptHeaders } from './journal.ts'
import { Port } from './port.ts'
import type { CertificatePair } from './self-signed.ts'

const MOST_BYTES = 8 * 1024 ** 2
/** Long enough that no client uses a connection that is just being closed. */
const IDLE_MS = 120_000

/** What the server needs. */
export interface ServerOptions {
  platform: Platform
  gateway: Gateway
  faults: Faults
  journal: JournalEntry[]
  /** Real milliseconds before every answer. */
  latency: number
  onRequest: (entry: JournalEntry) => void
  /** What https is served with; without it, it is http. */
  tls: CertificatePair | undefined
}

/** Serves the platform over HTTP, or over TLS; the caller opens the port. */
export function serve(options: ServerOptions): Port {
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    handle(options, port, request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' })
      response.end(`The simulator failed: ${error instanceof Error ? error.stack : String(error)}`)
    })
  }
  const { tls } = options
  const serverOptions = { keepAliveTimeout: IDLE_MS }
  const server =
    tls === undefined
      ? createServer(serverOptions, listener)
      : createSecureServer({ ...serverOptions, cert: tls.pubCert, key: tls.priKey }, listener)
  const port = new Port(server, tls === undefined ? 'http' : 'https', options.platform.clock)
  return port
}

async function handle(
  options: ServerOptions,
  port: Port,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const incoming = await readRequest(request)
  if (incoming === undefined) return void request.socket.destroy()
  const { platform, gateway, faults, journal } = options
  platform.clock.step?.()
  platform.advance()
  const route = gateway.route(incoming)
  const entry = entryOf(incoming, typeof route === 'object' ? route.operation.id : undefined, platform.now)
  journal.push(entry)
  const fault = faults.takeForAnswer(entry)
  if (fault !== undefined) entry.fault = fault.kind
  const work = async () => {
    const answer = await gateway.answer(incoming, route)
    entry.done = answer.status < 300
    return answer
  }
  const outgoing = await applyFault(options, fault, work, entry)
  if (outgoing !== undefined && 'parsedBody' in outgoing) entry.body = outgoing.parsedBody
  entry.mutated = outgoing?.mutated === true
  if (outgoing?.stale) entry.fault ??= outgoing.stale
  if (options.latency > 0) await pause(options.latency)
  response.setHeader('date', new Date(platform.now).toUTCString())
  if (fault?.kind === 'refuse_next') port.shut(fault.seconds ?? 1)
  // A connection that stays open would need no port.
  if (port.isShut) response.setHeader('connection', 'close')
  sendAnswer(response, outgoing, fault, entry)
  options.onRequest(entry)
}

async function readRequest(request: IncomingMessage): Promise<Incoming | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request) {
      const bytes = Buffer.from(chunk)
      size += bytes.length
      if (size > MOST_BYTES) return undefined
      chunks.push(bytes)
    }
  } catch {
    return undefined
  }
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
  return { method: request.method ?? 'GET', path: request.url ?? '/', headers, body: Buffer.concat(chunks) }
}

function entryOf(incoming: Incoming, operationId: string | undefined, at: number): JournalEntry {
  const { method, path, headers } = incoming
  const requestId = randomUUID()
  const seen = { method, path, operationId, requestId, at, headers: keptHeaders(headers) }
  return { ...seen, status: 0, body: undefined, mutated: false }
}

type Work = () => Promise<Outgoing>

/** Does the work, or not, as the fault requires; undefined where nothing is to be answered. */
async function applyFault(
  options: ServerOptions,
  fault: AnswerFault | undefined,
  work: Work,
  entry: JournalEntry,
): Promise<Outgoing | undefined> {
  switch (fault?.kind) {
    case 'drop_before':
      return undefined
    case 'hang':
      return fault.after === true ? work() : undefined
    case 'gate': {
      const done = fault.after === true ? await work() : undefined
      if (!(await fault.gate.hold(entry))) return undefined
      options.platform.advance()
      return done ?? work()
    }
    case 'delay':
      await pause(fault.ms)
      options.platform.advance()
      return work()
    case 'rate_limit':
      return { ...errorAnswer(4030001, 'Too many requests came from this user or address.'), code: 4030001 }
    case 'gateway_page':
      return { status: fault.status, headers: { 'content-type': 'text/html' }, body: gatewayPage(fault.status) }
    case 'status': {
      const { parsedBody, mutated = false } =
        fault.after === true ? await work() : { parsedBody: undefined, mutated: false }
      return { ...statusAnswer(fault, options.platform.now), parsedBody, mutated }
    }
    default:
      return work()
  }
}

/** The page of a gateway in front of the platform. */
function gatewayPage(status: number): string {
  const title = `${status} ${STATUS_CODES[status] ?? ''}`.trim()
  return `<html><head><title>${title}</title></head><body><center><h1>${title}</h1></center></body></html>`
}

function statusAnswer(fault: AnswerFault & { kind: 'status' }, now: number): Outgoing {
  const { code, message = 'This answer was requested by a fault.', retryAfter } = fault
  const headers = {
    ...(retryAfter === undefined ? {} : { 'retry-after': formatRetryAfter(retryAfter, now) }),
    ...fault.headers,
  }
  if (code !== undefined) {
    const outgoing = errorAnswer(code, message, fault.status)
    return { ...outgoing, headers: { ...outgoing.headers, ...headers }, code: Number(code) }
  }
  return { status: fault.status, headers: { 'content-type': 'text/plain', ...headers }, body: message }
}

function formatRetryAfter({ seconds, as = 'seconds' }: RetryAfter, now: number): string {
  return as === 'seconds' ? String(seconds) : new Date(now + seconds * 1000).toUTCString()
}

/** Sends the answer, damaged as the fault requires. */
function sendAnswer(
  response: ServerResponse,
  outgoing: Outgoing | undefined,
  fault: AnswerFault | undefined,
  entry: JournalEntry,
): void {
  if (fault?.kind === 'hang') return
  if (outgoing === undefined || fault?.kind === 'drop_before' || fault?.kind === 'drop_after') {
    response.destroy()
    return
  }
  entry.status = outgoing.status
  if (outgoing.code !== undefined) entry.code = outgoing.code
  const body = damageBody(fault, outgoing.body)
  const headers = { ...outgoing.headers, ...(fault?.kind === 'garbage' ? { 'content-type': 'text/html' } : {}) }
  const length = String(Buffer.byteLength(fault?.kind === 'truncate' ? `${outgoing.body}....` : body))
  response.writeHead(outgoing.status, { 'Request-Id': entry.requestId, ...headers, 'content-length': length })
  if (fault?.kind === 'truncate') response.write(body, () => response.destroy())
  else response.end(body)
}

function damageBody(fault: AnswerFault | undefined, body: string): string {
  switch (fault?.kind) {
    case 'garbage':
      return '<html><body><h1>502 Bad Gateway</h1></body></html>'
    case 'empty_list':
      return withoutItems(body)
    case 'empty':
      return ''
    case 'body':
      return fault.text
    case 'truncate':
      return body.slice(0, Math.max(1, Math.floor(body.length / 2)))
    default:
      return body
  }
}

/** A list as if it had no items; any other body stays as it is. */
function withoutItems(body: string): string {
  let list: unknown
  try {
    list = JSON.parse(body)
  } catch {
    return body
  }
  if (Array.isArray(list)) return '[]'
  if (typeof list !== 'object' || list === null) return body
  const entries = Object.entries(list)
  if (!entries.every(([name, value]) => name === 'total' || Array.isArray(value))) return body
  return JSON.stringify(Object.fromEntries(entries.map(([name]) => [name, name === 'total' ? 0 : []])))
}
