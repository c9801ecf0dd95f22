/** Steps in a process of their own, from `dist/`, against servers that are not to be trusted, and servers that send too much. */
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect } from 'vitest'
import { it } from '../../testing/fixture.ts'
import { runAction } from '../../testing/runner/runner.ts'
import { serve } from '../../testing/servers/faulty-server.ts'
import { serveTls } from '../../testing/servers/tls-server.ts'
import { NO_PAUSES, PRINT_MEMORY, peakMemoryOf } from './preload.ts'

const HOUR_MS = 3_600_000
const MIB = 1024 ** 2

describe('a server whose certificate is', () => {
  it('self-signed gets nothing, and the error says what to do', async ({ environment }) => {
    const { run, simulator } = await environment.fixture()
    const { port } = await environment.closeAtEnd(serveTls('localhost', simulator.url))
    const endpoint = `https://localhost:${port}`
    const { outputs, annotations, durationMs } = await run('describe-service', { service_id: '50883', endpoint })
    expect(outputs.outcome).toBe('failed')
    expect(annotations[0]?.message).toMatch(/the server is not trusted, so nothing was sent .*SELF_SIGNED/)
    expect(annotations[0]?.message).toContain('set NODE_EXTRA_CA_CERTS on the runner to its PEM file.')
    expect(simulator.requests).toEqual([])
    expect(durationMs).toBeLessThan(10_000)
  })

  it.for([
    ['trusted by NODE_EXTRA_CA_CERTS', 'localhost', [], undefined],
    ['for another host', 'www.example.com', [], /nothing was sent .*ALTNAME/],
    ['expired', 'localhost', [Date.UTC(2016, 0, 1), Date.now() - HOUR_MS], /nothing was sent .*EXPIRED/],
    ['not valid yet', 'localhost', [Date.now() + HOUR_MS, Date.UTC(2049, 0, 1)], /nothing was sent .*NOT_YET_VALID/],
  ] as const)('%s gets a request only where it is valid', async ([, host, validity, refusal], { environment }) => {
    const { run, simulator } = await environment.fixture()
    const { port, certificate } = await environment.closeAtEnd(serveTls(host, simulator.url, ...validity))
    const NODE_EXTRA_CA_CERTS = join(environment.workspace({ 'authority.pem': certificate }), 'authority.pem')
    const inputs = { service_id: '50883', endpoint: `https://localhost:${port}` }
    const { outputs, annotations } = await run('describe-service', inputs, { env: { NODE_EXTRA_CA_CERTS } })
    expect(outputs.outcome).toBe(refusal === undefined ? 'unchanged' : 'failed')
    expect(simulator.requests).toHaveLength(refusal === undefined ? 1 : 0)
    if (refusal !== undefined) expect(annotations[0]?.message).toMatch(refusal)
  })
})

describe('a server that sends', () => {
  const bomb = gzipSync(Buffer.alloc(64 * MIB))
  const bodies: readonly [string, () => Iterable<Uint8Array>, Record<string, string>][] = [
    ['a body without an end', () => endless(), {}],
    ['lists in lists, a million deep', () => [Buffer.alloc(MIB, '[')], {}],
    ['objects by the million', () => [Buffer.from(`{"namespaces":[${'{},'.repeat(5 * MIB)}{}]}`)], {}],
    ['64 MiB packed into one', () => [bomb], { 'content-encoding': 'gzip' }],
  ]

  function* endless(): Generator<Uint8Array> {
    const chunk = Buffer.alloc(MIB, ' ')
    for (;;) yield chunk
  }

  function room(response: ServerResponse): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        response.off('drain', done).off('close', done)
        resolve()
      }
      response.on('drain', done).on('close', done)
    })
  }

  it.for(bodies)('%s is refused with little memory', async ([, body, headers]) => {
    const endpoint = await serve(async (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', ...headers })
      for (const chunk of body()) {
        if (response.destroyed) return
        if (!response.write(chunk)) await room(response)
      }
      response.end()
    })
    const inputs = { endpoint, token: 'a'.repeat(32), operation: 'list' }
    const env = { NODE_OPTIONS: `${NO_PAUSES} ${PRINT_MEMORY}` }
    const { exitCode, log, annotations, durationMs } = await runAction('manage-namespace', { inputs, env })
    expect(exitCode).toBe(1)
    expect(annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Could not list the namespaces: .+\./),
    ])
    expect(peakMemoryOf(log)).toBeLessThan(400)
    expect(durationMs).toBeLessThan(20_000)
  })
})
