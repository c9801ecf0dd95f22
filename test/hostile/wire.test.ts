/** A server that is hostile below its texts: bodies, encodings, headers, redirects and lists without an end. */
import type { RequestListener, ServerResponse } from 'node:http'
import { createServer, type Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { answering, clientOf, listening, rejection, serving } from '../../testing/servers/odd-server.ts'
import { simulatedStep } from '../../testing/simulated-step.ts'
import { expedition, outputsOf } from './expedition.ts'
import type { Tamper } from './front.ts'
import { harmOf } from './harm.ts'
import { stories } from './stories.ts'
import { HOSTILE } from './texts.ts'

const MIB = 1024 ** 2
/** Of the processor's time, which other processes on the machine do not take away. */
const QUICK_MS = 10_000

/** A whole step, with a token, that lists the spaces of this server: how it ended, in words. */
async function listFrom(endpoint: string) {
  const step = await simulatedStep()
  const before = process.cpuUsage()
  const done = await step.main('manage-namespace', { endpoint, token: 'a'.repeat(32), operation: 'list' })
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1_000).toBeLessThan(QUICK_MS)
  const { log: lines, summary, outputs, exported: env } = done
  expect(harmOf({ lines, summary, outputs, env }, await outputsOf('manage-namespace'))).toEqual([])
  const errors = lines.filter((line) => line.startsWith('::error'))
  return { outcome: outputs.outcome, errors, outputs }
}

/** The same where it must fail: with one error that is a sentence about what was tried. */
async function refusalOf(endpoint: string): Promise<string> {
  const { outcome, errors } = await listFrom(endpoint)
  expect(outcome).toBe('failed')
  expect(errors).toHaveLength(1)
  expect(errors[0]).toMatch(/::Could not list the namespaces: .+\.(?:%0A|$)/)
  return errors[0] ?? ''
}

/** A server below HTTP: writes the same bytes for every request. */
async function raw(answer: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.on('data', () => answer(socket))
  })
  return `http://127.0.0.1:${await listening(server)}`
}

const saying = (...lines: readonly string[]) =>
  raw((socket) => void socket.end(Buffer.from(lines.join('\r\n'), 'latin1')))

/** Writes for ever, as fast as it is read; `sent` counts the bytes. */
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

const json = (body: string | Uint8Array, headers: Record<string, string> = {}) =>
  serving(answering(200, body, { 'content-type': 'application/json', ...headers }))

describe('a body', () => {
  it.each([
    ['of 100 MB', { 'content-length': String(100 * MIB) }],
    ['without an end', {}],
  ])('%s is cut after 16 MiB, each time that it is asked for', async (_, headers) => {
    let sent = 0
    let requests = 0
    const listener: RequestListener = (_request, response) => {
      requests += 1
      response.writeHead(200, headers)
      flood(response, (bytes) => {
        sent += bytes
      })
    }
    expect(await refusalOf(await serving(listener))).toContain('larger than 16777216 bytes')
    expect(requests).toBeLessThanOrEqual(8)
    // What lies in the buffers of both sides comes on top.
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
    expect(await refusalOf(await json(body))).toContain('with a body that cannot be used')
  })

  it('of a huge list is read', async () => {
    const spaces = Array.from({ length: 100_000 }, (_, i) => ({ id: i, namespace: `n${i}`, display_name: `d${i}` }))
    const { outcome, outputs } = await listFrom(await json(JSON.stringify({ namespaces: spaces, total: 100_000 })))
    expect(outcome).toBe('unchanged')
    expect(JSON.parse(outputs.namespaces ?? '')).toHaveLength(100_000)
  })

  it('with broken characters is read as far as it is text', async () => {
    const body = Buffer.from('{"namespaces":[{"id":1,"namespace":"a\xff\xfe","display_name":"\xc3"}]}', 'latin1')
    expect(await listFrom(await json(body))).toMatchObject({ outcome: 'unchanged' })
  })

  it('that was packed, which nobody asked for, is not unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * MIB, ' '))
    for (const encoding of ['gzip', 'deflate', 'br', 'gzip, gzip', 'x-pwned'])
      expect(await refusalOf(await json(bomb, { 'content-encoding': encoding }))).toContain('body that cannot be used')
  })

  it('that drips ends with the time of a try', async () => {
    const timers: NodeJS.Timeout[] = []
    const url = await serving((_request, response) => {
      response.writeHead(200)
      timers.push(setInterval(() => response.write(' '), 10))
    })
    const client = clientOf(url, { tryMs: 200, policy: { attempts: 1, baseMs: 1, capMs: 1, crowdedMs: 1 } })
    expect(await rejection(client.namespaces.list())).toMatchObject({
      failure: 'timed_out',
      message: 'Could not list the namespaces: no answer came in time (no whole answer within 0.2 s).',
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

  it.each(stories)('cannot reach the prototypes of objects: $name', async (story) => {
    const { outcome, harm } = await expedition(story, poisoned)
    expect(harm).toEqual([])
    expect(outcome).toMatch(/^(?:un)?changed$/)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('that come twice count once', async () => {
    const url = await json(
      '{"namespaces":[{"id":1}],"namespaces":[{"id":1,"id":2,"namespace":"a","display_name":"b"}]}',
    )
    expect(await listFrom(url)).toMatchObject({ outcome: 'unchanged', outputs: { namespaces: /"id":2/ } })
  })
})

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('%d is not followed, and is named', async (status) => {
    let asked = 0
    const other = await serving((_request, response) => {
      asked += 1
      response.end('{"namespaces":[]}')
    })
    const url = await serving(answering(status, '', { location: `${other}/api/v1/namespaces` }))
    expect(await refusalOf(url)).toContain('a redirect, which a request with a token does not follow')
    expect(asked).toBe(0)
  })
})

describe('what is no good HTTP', () => {
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
    await refusalOf(await saying(...lines))
  })

  it('are headers that come one letter at a time', async () => {
    const timers: NodeJS.Timeout[] = []
    const url = await raw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nX-Slow: ')
      timers.push(setInterval(() => socket.write('a'), 10))
    })
    const client = clientOf(url, { tryMs: 200, policy: { attempts: 1, baseMs: 1, capMs: 1, crowdedMs: 1 } })
    expect(await rejection(client.namespaces.list())).toMatchObject({ failure: 'timed_out' })
    for (const timer of timers) clearInterval(timer)
  })
})

describe('a header', () => {
  const printable = Object.entries(HOSTILE).filter(
    ([, text]) => /^[\t -~\u0080-\u00ff]+$/.test(text) && text.length < 9_000,
  )

  it.each(printable)('does no harm as the name of a request: %s', async (_, text) => {
    const url = await saying(
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
    'that says when to come again is not waited for beyond the time of the step: %s',
    async (text) => {
      await refusalOf(await serving(answering(503, '', { 'retry-after': text })))
    },
  )
})

describe('a list', () => {
  // One that tells a total, and one that ends with a page that is not full.
  it.each(['manage-volume, list', 'manage-load-balancer, list'])('without an end is given up: %s', async (name) => {
    const [story] = stories.filter((one) => one.name === name)
    if (story === undefined) throw new Error(`There is no story ${name}.`)
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
    const { outcome, harm, lines } = await expedition(story, endless)
    expect({ outcome, harm }).toEqual({ outcome: 'failed', harm: [] })
    expect(lines.join('\n')).toContain('Could not read a list to its end: the platform went on after 500 pages')
  })
})
