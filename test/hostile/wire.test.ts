/** A server that is hostile below its texts: bodies, encodings, headers, redirects and endless lists. */
import type { RequestListener, ServerResponse } from 'node:http'
import { createServer, type Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { answerWith, createTestClient, listen, rejectionOf, serve } from '../../testing/servers/faulty-server.ts'
import { simulatedStep } from '../../testing/simulated-step.ts'
import { outputsOf, runTampered } from './fuzz-run.ts'
import { scenarios } from './scenarios.ts'
import type { Tamper } from './tampering-proxy.ts'
import { HOSTILE } from './texts.ts'
import { findViolations } from './violations.ts'

const MIB = 1024 ** 2
/** Of processor time, which does not depend on other processes. */
const QUICK_MS = 10_000

/** Runs a whole step, with a token, that lists the namespaces of this server. */
async function listFrom(endpoint: string) {
  const step = await simulatedStep()
  const before = process.cpuUsage()
  const done = await step.main('manage-namespace', { endpoint, token: 'a'.repeat(32), operation: 'list' })
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1_000).toBeLessThan(QUICK_MS)
  const { log: lines, summary, outputs, exported: env } = done
  expect(findViolations({ lines, summary, outputs, env }, await outputsOf('manage-namespace'))).toEqual([])
  const errors = lines.filter((line) => line.startsWith('::error'))
  return { outcome: outputs.outcome, errors, outputs }
}

/** The same where it has to fail: with one error, a sentence about the operation. */
async function refusalOf(endpoint: string): Promise<string> {
  const { outcome, errors } = await listFrom(endpoint)
  expect(outcome).toBe('failed')
  expect(errors).toHaveLength(1)
  expect(errors[0]).toMatch(/::Could not list the namespaces: .+\.(?:%0A|$)/)
  return errors[0] ?? ''
}

/** A server below HTTP: writes the same bytes for every request. */
async function serveRaw(answer: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.on('data', () => answer(socket))
  })
  return `http://127.0.0.1:${await listen(server)}`
}

const serveRawLines = (...lines: readonly string[]) =>
  serveRaw((socket) => void socket.end(Buffer.from(lines.join('\r\n'), 'latin1')))

/** Writes forever, as fast as it is read; `count` gets the bytes. */
function flood(response: ServerResponse, count: (bytes: number) => void): void {
  const chunk = Buffer.alloc(256 * 1024, '[')
  const more = () => {
    while (!response.destroyed) {
      count(chunk.length)
      if (!response.write(chunk)) break
    }
  }
  response.on('drain', more)
  more()
}

const serveJson = (body: string | Uint8Array, headers: Record<string, string> = {}) =>
  serve(answerWith(200, body, { 'content-type': 'application/json', ...headers }))

describe('a body', () => {
  it.each([
    ['of 100 MB', { 'content-length': String(100 * MIB) }],
    ['without an end', {}],
  ])('%s is cut after 16 MiB, in each attempt', async (_, headers) => {
    let sent = 0
    let requests = 0
    const listener: RequestListener = (_request, response) => {
      requests += 1
      response.writeHead(200, headers)
      flood(response, (bytes) => {
        sent += bytes
      })
    }
    expect(await refusalOf(await serve(listener))).toContain('larger than 16777216 bytes')
    expect(requests).toBeLessThanOrEqual(8)
    // The buffers of both sides come on top.
    expect(sent).toBeLessThan(requests * 32 * MIB)
  })

  it.each([
    ['lists in lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['lists that do not end', '['.repeat(100_000)],
    ['objects in objects', `${'{"namespaces":'.repeat(100_000)}[]${'}'.repeat(100_000)}`],
    ['a field that nobody reads', `{"namespaces":[],"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['a number without an end', `{"namespaces":${'9'.repeat(MIB)}}`],
    ['half of it', '{"namespaces": [{"id": '],
    ['nothing', ''],
    ['a null', 'null'],
  ])('of %s is refused', async (_, body) => {
    expect(await refusalOf(await serveJson(body))).toContain('with an unusable body')
  })

  it('of a huge list is read', async () => {
    const namespaces = Array.from({ length: 100_000 }, (_, i) => ({ id: i, namespace: `n${i}`, display_name: `d${i}` }))
    const { outcome, outputs } = await listFrom(await serveJson(JSON.stringify({ namespaces, total: 100_000 })))
    expect(outcome).toBe('unchanged')
    expect(JSON.parse(outputs.namespaces ?? '')).toHaveLength(100_000)
  })

  it('with broken characters is read as far as possible', async () => {
    const body = Buffer.from('{"namespaces":[{"id":1,"namespace":"a\xff\xfe","display_name":"\xc3"}]}', 'latin1')
    expect(await listFrom(await serveJson(body))).toMatchObject({ outcome: 'unchanged' })
  })

  it('that was compressed without a request for it is not decompressed', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * MIB, ' '))
    for (const encoding of ['gzip', 'deflate', 'br', 'gzip, gzip', 'x-pwned'])
      expect(await refusalOf(await serveJson(bomb, { 'content-encoding': encoding }))).toContain('unusable body')
  })

  it('that drips ends with the timeout of an attempt', async () => {
    const timers: NodeJS.Timeout[] = []
    const url = await serve((_request, response) => {
      response.writeHead(200)
      timers.push(setInterval(() => response.write(' '), 10))
    })
    const client = createTestClient(url, { tryMs: 200, policy: { attempts: 1, baseMs: 1, capMs: 1, crowdedMs: 1 } })
    expect(await rejectionOf(client.namespaces.list())).toMatchObject({
      phase: 'timed_out',
      message: 'Could not list the namespaces: no response arrived in time (no complete response within 0.2 s).',
    })
    for (const timer of timers) clearInterval(timer)
  })
})

describe('keys of an answer', () => {
  const poison =
    '"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "toString": 1, "then": 1,'
  const poisoned: Tamper = (_operation, answer) => ({
    ...answer,
    body: answer.body.startsWith('-----') ? answer.body : answer.body.replaceAll('{"', `{${poison}"`),
  })

  it.each(scenarios)('cannot reach the prototypes of objects: $name', async (scenario) => {
    const { outcome, violations } = await runTampered(scenario, poisoned)
    expect(violations).toEqual([])
    expect(outcome).toMatch(/^(?:un)?changed$/)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('that occur twice count once', async () => {
    const url = await serveJson(
      '{"namespaces":[{"id":1}],"namespaces":[{"id":1,"id":2,"namespace":"a","display_name":"b"}]}',
    )
    expect(await listFrom(url)).toMatchObject({ outcome: 'unchanged', outputs: { namespaces: /"id":2/ } })
  })
})

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('%d is not followed, and is named', async (status) => {
    let requests = 0
    const other = await serve((_request, response) => {
      requests += 1
      response.end('{"namespaces":[]}')
    })
    const url = await serve(answerWith(status, '', { location: `${other}/api/v1/namespaces` }))
    expect(await refusalOf(url)).toContain('a redirect, which the client does not follow with a token')
    expect(requests).toBe(0)
  })
})

describe('malformed HTTP', () => {
  const good = 'HTTP/1.1 200 OK'
  it.each([
    ['a body shorter than its length', [good, 'Content-Length: 100', '', '{}']],
    ['a body longer than its length', [good, 'Content-Length: 1', '', '{"namespaces":[]}']],
    ['two lengths', [good, 'Content-Length: 2', 'Content-Length: 3', '', '{} ']],
    ['a length and chunks', [good, 'Content-Length: 2', 'Transfer-Encoding: chunked', '', '0', '', '']],
    ['a chunk without an end', [good, 'Transfer-Encoding: chunked', '', 'fffffffffffffffff', '{}']],
    ['a length below zero', [good, 'Content-Length: -1', '', '{}']],
    ['a status that is none', ['HTTP/1.1 9999 pwned', '', '']],
    ['an upgrade', ['HTTP/1.1 101 Switching Protocols', 'Upgrade: pwned', 'Connection: upgrade', '', '']],
    ['another protocol', ['SSH-2.0-pwned', '']],
    ['nothing', ['']],
    ['a flood of headers', [good, ...Array.from({ length: 50_000 }, (_, i) => `X-${i}: pwned`), '', '{}']],
    ['a header without an end', [good, `X-Long: ${'pwned'.repeat(200_000)}`, '', '{}']],
    ['a header of controls', [good, 'Request-Id: \u001b[31m::error::pwned\u0000', '', '{}']],
    ['broken lines of headers', [good, 'Request-Id: a', ' ::error title=pwned::pwned', 'pwned', '', '{}']],
  ])('is refused: %s', async (_, lines) => {
    await refusalOf(await serveRawLines(...lines))
  })

  it('are headers that arrive one letter at a time', async () => {
    const timers: NodeJS.Timeout[] = []
    const url = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nX-Slow: ')
      timers.push(setInterval(() => socket.write('a'), 10))
    })
    const client = createTestClient(url, { tryMs: 200, policy: { attempts: 1, baseMs: 1, capMs: 1, crowdedMs: 1 } })
    expect(await rejectionOf(client.namespaces.list())).toMatchObject({ phase: 'timed_out' })
    for (const timer of timers) clearInterval(timer)
  })
})

describe('a header', () => {
  const printable = Object.entries(HOSTILE).filter(
    ([, text]) => /^[\t -~\u0080-\u00ff]+$/.test(text) && text.length < 9_000,
  )

  it.each(printable)('has no effect as the id of a request: %s', async (_, text) => {
    const url = await serveRawLines(
      'HTTP/1.1 404 Not Found',
      `Request-Id: ${text}`,
      `X-Request-Id: ${text}`,
      'Content-Length: 0',
      '',
      '',
    )
    expect(await refusalOf(url)).toContain('Request-Id ')
  })

  it.each(['9'.repeat(400), '-1', '1e9', '0x10', 'Fri, 31 Dec 9999 23:59:59 GMT', '::error::pwned', 'NaN', '0'])(
    'such as Retry-After is not obeyed beyond the timeout of the step: %s',
    async (text) => {
      await refusalOf(await serve(answerWith(503, '', { 'retry-after': text })))
    },
  )
})

describe('a list', () => {
  // One with a total, and one that ends with a page that is not full.
  it.each(['manage-volume, list', 'manage-load-balancer, list'])('without an end is abandoned: %s', async (name) => {
    const [scenario] = scenarios.filter((one) => one.name === name)
    if (scenario === undefined) throw new Error(`There is no scenario ${name}.`)
    let first = ''
    const full = (value: unknown) => (Array.isArray(value) ? Array.from({ length: 100 }, () => value[0]) : value)
    const endless: Tamper = (operation, answer) => {
      if (!operation.startsWith('list')) return answer
      first ||= JSON.stringify(JSON.parse(answer.body), (key, value) => {
        if (key === 'total') return Number.MAX_SAFE_INTEGER
        return key === '' || key === 'volumes' ? full(value) : value
      })
      return { ...answer, body: first }
    }
    const { outcome, violations, lines } = await runTampered(scenario, endless)
    expect({ outcome, violations }).toEqual({ outcome: 'failed', violations: [] })
    expect(lines.join('\n')).toContain('Could not read a whole list: the platform still had more after 500 pages')
  })
})
