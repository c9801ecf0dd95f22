import { describe, expect, onTestFinished, test } from 'vitest'
import { openTransport } from '../../src/client/transport.ts'
import { GOOD_ANSWERS, type Probe, probe } from '../../src/rollout/probe.ts'
import type { WaitOptions } from '../../src/rollout/wait.ts'
import { scriptedClock } from '../support/simulated-client.ts'
import { serveWeb, statusesInTurn, type WebServer } from '../support/web-server.ts'
import { listening, rejection } from './scene.ts'

const GOOD = [{ from: 200, to: 299 }]

/** Probes a server of the test's own; time passes in pauses only. */
async function probing(
  server: WebServer,
  own: Partial<Probe> = {},
  timeoutMs = 60_000,
  wishes: Partial<WaitOptions> = {},
) {
  const clock = scriptedClock()
  const heard = listening()
  const transport = openTransport({})
  onTestFinished(async () => {
    await transport.close()
    await server.close()
  })
  const startedAt = clock.now()
  const ended = probe(
    transport,
    { url: `${server.url}/healthz?full=1`, accepts: GOOD, ...own },
    {
      clock,
      signal: undefined,
      deadlineAt: clock.now() + timeoutMs,
      pollIntervalMs: undefined,
      random: () => 0.5,
      observer: heard.observer,
      ...wishes,
    },
  )
  return { ended, heard, elapsed: () => clock.now() - startedAt }
}

describe('a probe', () => {
  test('passes after three good answers in a row', async () => {
    const server = await statusesInTurn(200)
    const { ended, heard, elapsed } = await probing(server)
    await ended
    expect(GOOD_ANSWERS).toBe(3)
    expect(server.requests).toHaveLength(3)
    expect(server.requests[0]).toMatchObject({ method: 'GET', path: '/healthz?full=1' })
    expect(elapsed()).toBe(2_000)
    expect(heard.phases).toEqual(['Probing'])
    expect(heard.progress).toEqual([
      'The probe: HTTP 200, good answer 1 of 3.',
      'The probe: HTTP 200, good answer 2 of 3.',
      'The probe: HTTP 200, good answer 3 of 3.',
    ])
  })

  test('counts anew after a bad answer', async () => {
    const server = await statusesInTurn(200, 200, 503, 200, 200, 404, 200, 200, 200)
    const { ended, heard } = await probing(server)
    await ended
    expect(server.requests).toHaveLength(9)
    expect(heard.progress).toContain('The probe: HTTP 503.')
  })

  test('says nothing of the service’s status, whose last word stays what it was', async () => {
    const { ended, heard } = await probing(await statusesInTurn(503, 200))
    await ended
    expect(heard.statuses).toEqual([])
    expect(heard.warnings).toEqual([])
  })

  test.each([
    [200, true],
    [299, true],
    [199 + 101, false],
    [404, true],
    [403, false],
    [405, false],
  ])('takes HTTP %i for good: %s', async (status, good) => {
    const accepts = [...GOOD, { from: 404, to: 404 }]
    const { ended } = await probing(await statusesInTurn(status), { accepts }, 5_000)
    await (good ? expect(ended).resolves.toBeUndefined() : expect(ended).rejects.toMatchObject({ ending: 'failed' }))
  })

  test('does not follow a redirect', async () => {
    const server = await statusesInTurn(302)
    const { ended } = await probing(server, {}, 3_000)
    expect(await rejection(ended)).toHaveProperty('message', expect.stringContaining('HTTP 302'))
  })
})

describe('a probe that does not pass', () => {
  test('fails at the deadline, saying what was answered last', async () => {
    const server = await statusesInTurn(200, 500)
    const { ended, elapsed } = await probing(server)
    expect(await rejection(ended)).toMatchObject({
      name: 'RolloutError',
      ending: 'failed',
      message: `The probe of ${server.url}/healthz?full=1 did not pass within 60 s; the last answer was: HTTP 500.`,
      advice: expect.stringContaining('health_check_status'),
    })
    expect(elapsed()).toBe(59_500)
  })

  test('fails at the deadline where two good answers were all there was time for', async () => {
    const { ended } = await probing(await statusesInTurn(200), {}, 1_400)
    expect(await rejection(ended)).toMatchObject({ ending: 'failed' })
  })

  test('goes on where the connection breaks or no answer comes', async () => {
    const server = await serveWeb((_, count) => (count === 1 ? undefined : { status: 200 }))
    const transport = openTransport({})
    let tries = 0
    const heard = listening()
    const clock = scriptedClock()
    onTestFinished(async () => {
      await transport.close()
      await server.close()
    })
    // Real milliseconds for the one that is to hang; a port that nobody listens on for the one that is to break.
    const send: typeof transport.send = (request) => {
      tries += 1
      expect(request.timeoutMs).toBe(10_000)
      const url = tries === 3 ? 'http://127.0.0.1:1/' : request.url
      return transport.send({ ...request, url, timeoutMs: 300 })
    }
    const options = { clock, signal: undefined, deadlineAt: clock.now() + 60_000, pollIntervalMs: undefined }
    await probe(
      { ...transport, send },
      { url: server.url, accepts: GOOD },
      {
        ...options,
        random: () => 0.5,
        observer: heard.observer,
      },
    )
    expect(tries).toBe(6)
    expect(heard.progress[1]).toContain('no whole answer within 0.3 s')
    expect(heard.progress[2]).toContain('ECONNREFUSED')
  })

  test('has no try that goes on beyond the deadline', async () => {
    const clock = scriptedClock()
    const timeouts: number[] = []
    const options = { clock, signal: undefined, deadlineAt: clock.now() + 12_000, pollIntervalMs: 5_500 }
    const send = async ({ timeoutMs }: { readonly timeoutMs: number }) => {
      timeouts.push(timeoutMs)
      return { status: 500, headers: {}, text: '' }
    }
    const transport = { send, close: async () => {} }
    const observer = listening().observer
    await rejection(probe(transport, { url: 'http://x/', accepts: GOOD }, { ...options, random: () => 0, observer }))
    expect(timeouts).toEqual([10_000, 6_500, 1_000, 500])
  })

  test('ends with a defect at once', async () => {
    const boom = new Error('boom')
    const transport = { send: () => Promise.reject(boom), close: async () => {} }
    const clock = scriptedClock()
    const options = { clock, signal: undefined, deadlineAt: clock.now() + 12_000, pollIntervalMs: undefined }
    const observer = listening().observer
    const ended = probe(transport, { url: 'http://x/', accepts: GOOD }, { ...options, random: () => 0, observer })
    expect(await rejection(ended)).toBe(boom)
  })

  test('ends with the signal’s reason when it is aborted in the middle of a try', async () => {
    const controller = new AbortController()
    const reason = new Error('cancelled')
    const server = await serveWeb(() => {
      controller.abort(reason)
      return undefined
    })
    const { ended } = await probing(server, {}, 60_000, { signal: controller.signal })
    expect(await rejection(ended)).toBe(reason)
    expect(server.requests).toHaveLength(1)
  })
})
