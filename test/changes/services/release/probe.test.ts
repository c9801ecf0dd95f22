import { describe, expect, onTestFinished, test } from 'vitest'
import type { WaitOptions } from '../../../../src/changes/engine/wait.ts'
import { checkTarget, probe, tryOnce } from '../../../../src/changes/services/release/probe.ts'
import { GOOD_ANSWERS, type Probe } from '../../../../src/changes/services/release/probe-settings.ts'
import { TransportError, type Visit, visit } from '../../../../src/client/http/transport.ts'
import { serveStatuses, serveWeb, type WebServer } from '../../../../testing/servers/web-server.ts'
import { scriptedClock } from '../../../../testing/simulated-client.ts'
import { recordObserver, rejectionOf } from '../../fixture.ts'

const GOOD = [{ from: 200, to: 299 }]
const URL_ = 'https://shop.test/health'

/** A clock and what a probe is told to wait by. */
function waiting(timeoutMs: number, wishes: Partial<WaitOptions> = {}) {
  const clock = scriptedClock()
  const heard = recordObserver()
  const options: WaitOptions = {
    clock,
    signal: undefined,
    deadlineAt: clock.now() + timeoutMs,
    // The pace of the platform's reads, which is none of the probe's business.
    pollIntervalMs: 30_000,
    random: () => 0.5,
    observer: heard.observer,
    ...wishes,
  }
  const startedAt = clock.now()
  return { clock, heard, options, elapsed: () => clock.now() - startedAt }
}

/** Probes a server of the test's own, over real HTTP; time passes in pauses only. */
async function probing(
  server: WebServer,
  own: Partial<Probe> = {},
  timeoutMs = 60_000,
  wishes: Partial<WaitOptions> = {},
) {
  const { options, ...rest } = waiting(timeoutMs, wishes)
  onTestFinished(server.close)
  const direct: Visit = (request) => visit(request, {})
  const wanted = { url: `${server.url}/healthz?full=1`, accepts: GOOD, intervalMs: 1_000, ...own }
  return { ...rest, ended: probe(direct, wanted, options) }
}

/** Probes an address that answers as scripted: with a status, or with a failure of the connection; the last for ever. */
function scripted(answers: readonly (number | Error)[], own: Partial<Probe> = {}, timeoutMs = 60_000) {
  const { options, ...rest } = waiting(timeoutMs)
  const timeouts: number[] = []
  const scriptedVisit: Visit = async ({ timeoutMs: ms }) => {
    const answer = answers[Math.min(timeouts.length, answers.length - 1)]
    timeouts.push(ms)
    if (typeof answer === 'number') return answer
    throw answer
  }
  const ended = probe(scriptedVisit, { url: URL_, accepts: GOOD, intervalMs: 1_000, ...own }, options)
  return { ...rest, timeouts, ended }
}

function withCode(code: string, failure: TransportError['failure'], words: string): TransportError {
  return new TransportError(failure, words, Object.assign(new Error(words), { code }))
}

const EXPIRED = withCode('CERT_HAS_EXPIRED', 'untrusted', 'certificate has expired (CERT_HAS_EXPIRED)')
const UNKNOWN = withCode('ENOTFOUND', 'never_sent', 'getaddrinfo ENOTFOUND shop.test')
const NO_TLS = withCode('ERR_SSL_WRONG_VERSION_NUMBER', 'interrupted', 'wrong version number')
const NO_PROXY = new TransportError('refused', 'the proxy http://proxy returned 403')
const REFUSED = withCode('ECONNREFUSED', 'never_sent', 'connect ECONNREFUSED 10.0.0.1:80')

describe('a probe', () => {
  test('of an address that may not be shown asks it, and names neither it nor its host', async () => {
    const server = await serveStatuses(500)
    const { ended } = await probing(server, { url: `${server.url}/h?pin=7391`, shown: '***' })
    expect(await rejectionOf(ended)).toMatchObject({
      message: expect.stringContaining('The probe of *** did not pass'),
    })
    expect(server.requests[0]).toMatchObject({ path: '/h?pin=7391' })
    const unknown = scripted([UNKNOWN], { shown: '***' })
    expect(await rejectionOf(unknown.ended)).toMatchObject({
      message: expect.stringContaining(
        'could not reach ***, because its host name cannot be resolved: getaddrinfo ENOTFOUND ***.',
      ),
    })
    expect(unknown.heard.progress.join()).not.toContain('shop.test')
  })

  test('passes after three good answers in a row, at the pace that it is given', async () => {
    const server = await serveStatuses(200)
    const { ended, heard, clock } = await probing(server, { intervalMs: 2_500 })
    await ended
    expect(GOOD_ANSWERS).toBe(3)
    expect(server.requests).toHaveLength(3)
    expect(server.requests[0]).toMatchObject({ method: 'GET', path: '/healthz?full=1' })
    expect(clock.slept).toEqual([2_500, 2_500])
    expect(heard.phases).toEqual(['Probing'])
    expect(heard.progress).toEqual([
      'Probe: HTTP 200, success 1 of 3.',
      'Probe: HTTP 200, success 2 of 3.',
      'Probe: HTTP 200, success 3 of 3.',
    ])
  })

  test('names itself, and asks over a connection of its own each time, so that it meets several replicas', async () => {
    const server = await serveStatuses(200)
    const { ended } = await probing(server)
    await ended
    expect(server.connections()).toBe(3)
    for (const { headers } of server.requests) {
      expect(headers['user-agent']).toBe('fengchao-actions (health check)')
      expect(headers).not.toHaveProperty('authorization')
    }
  })

  test('counts anew after a bad answer', async () => {
    const { ended, heard, timeouts } = scripted([200, 200, 503, 200, 200, 404, 200, 200, 200])
    await ended
    expect(timeouts).toHaveLength(9)
    expect(heard.progress).toContain('Probe: HTTP 503.')
  })

  test('says nothing of the service’s status, whose last word stays what it was', async () => {
    const { ended, heard } = scripted([503, 200])
    await ended
    expect(heard.statuses).toEqual([])
    expect(heard.warnings).toEqual([])
  })

  test.each([
    [200, true],
    [299, true],
    [199, false],
    [300, false],
    [403, false],
    [404, true],
    [405, false],
  ])('takes HTTP %i for good: %s', async (status, good) => {
    const { ended } = scripted([status], { accepts: [...GOOD, { from: 404, to: 404 }] }, 5_000)
    await (good ? expect(ended).resolves.toBeUndefined() : expect(ended).rejects.toMatchObject({ ending: 'failed' }))
  })

  test('follows no redirect, and says so where that is no good answer', async () => {
    const server = await serveStatuses(302)
    const { ended } = await probing(server, {}, 3_000)
    expect(await rejectionOf(ended)).toHaveProperty(
      'message',
      expect.stringContaining('got HTTP 302 (a redirect, which is not followed) × 4'),
    )
    expect(server.requests.map(({ path }) => path)).toEqual(Array(4).fill('/healthz?full=1'))
  })

  test.each([300, 308, 399])('calls HTTP %i a redirect', async (status) => {
    const { ended, heard } = scripted([status], {}, 3_000)
    await rejectionOf(ended)
    expect(heard.progress).toEqual([`Probe: HTTP ${status} (a redirect, which is not followed).`])
  })

  test.each([299, 304, 400])('does not call HTTP %i one', async (status) => {
    const { ended, heard } = scripted([status], { accepts: [{ from: 200, to: 200 }] }, 3_000)
    await rejectionOf(ended)
    expect(heard.progress).toEqual([`Probe: HTTP ${status}.`])
  })

  test('takes a redirect for good where its status is listed', async () => {
    const { ended, heard } = scripted([302], { accepts: [{ from: 302, to: 302 }] })
    await ended
    expect(heard.progress[0]).toBe('Probe: HTTP 302, success 1 of 3.')
  })
})

describe('a probe that does not pass', () => {
  test('fails at the deadline, with all that was answered: that every other one is bad is not hidden by the last', async () => {
    const { ended, elapsed } = scripted([500, 200, 200, 502, 200, 502, 200, 200, 502, 200, 200, 502, 200], {}, 12_000)
    expect(await rejectionOf(ended)).toMatchObject({
      name: 'ChangeError',
      ending: 'failed',
      message: `The probe of ${URL_} did not pass within 12 s: it needs 3 successful responses in a row and got HTTP 200 × 8, HTTP 502 × 4, HTTP 500 × 1.`,
      advice:
        'Check that the new image serves this address, and that the expected status and the timeout of the health check fit it (health_check_status and health_check_timeout). If good and bad responses alternate, one of the replicas does not work.',
    })
    expect(elapsed()).toBe(11_500)
  })

  test('lists five kinds of answers, and only counts the others', async () => {
    const { ended } = scripted([500, 501, 502, 503, 504, 505, 506, 500], {}, 9_000)
    expect(await rejectionOf(ended)).toHaveProperty(
      'message',
      expect.stringContaining('got HTTP 500 × 4, HTTP 501 × 1, HTTP 502 × 1, HTTP 503 × 1, HTTP 504 × 1 and 2 others.'),
    )
  })

  test('fails at the deadline where two good answers were all there was time for', async () => {
    const { ended } = scripted([200], {}, 1_400)
    expect(await rejectionOf(ended)).toMatchObject({ ending: 'failed' })
  })

  test('goes on where the connection breaks or no answer comes', async () => {
    const silence = new TransportError('timed_out', 'no complete response within 10 s')
    const { ended, heard, timeouts } = scripted([200, silence, REFUSED, 200])
    await ended
    expect(timeouts).toHaveLength(6)
    expect(heard.progress[1]).toBe('Probe: no complete response within 10 s.')
    expect(heard.progress[2]).toBe('Probe: connect ECONNREFUSED 10.0.0.1:80.')
  })

  test('has no try that goes on beyond the deadline', async () => {
    const { ended, timeouts } = scripted([500], { intervalMs: 5_500 }, 12_000)
    await rejectionOf(ended)
    expect(timeouts).toEqual([10_000, 6_500, 1_000, 500])
  })

  test('ends with a defect at once', async () => {
    const boom = new Error('boom')
    const { ended } = scripted([boom])
    expect(await rejectionOf(ended)).toBe(boom)
  })

  test('ends with the signal’s reason when it is aborted in the middle of a try', async () => {
    const controller = new AbortController()
    const reason = new Error('cancelled')
    const server = await serveWeb(() => {
      controller.abort(reason)
      return undefined
    })
    const { ended } = await probing(server, {}, 60_000, { signal: controller.signal })
    expect(await rejectionOf(ended)).toBe(reason)
    expect(server.requests).toHaveLength(1)
  })
})

describe('an address that cannot be asked, whatever runs behind it', () => {
  test.each([
    [
      'a bad certificate',
      EXPIRED,
      1_000,
      'because its certificate is not accepted: certificate has expired',
      'NODE_EXTRA_CA_CERTS',
    ],
    [
      'a proxy that refuses it',
      NO_PROXY,
      1_000,
      'because the proxy does not let the request through: the proxy',
      'NO_PROXY',
    ],
    [
      'an unknown host',
      UNKNOWN,
      10_000,
      'because its host name cannot be resolved: getaddrinfo ENOTFOUND shop.test',
      'host name',
    ],
    [
      'a port without TLS',
      NO_TLS,
      10_000,
      'because no TLS connection can be established: wrong version number',
      'the right port',
    ],
  ])('ends the probe early, with its cause: %s', async (_, error, after, words, advice) => {
    const { ended, elapsed } = scripted([error])
    const failure = await rejectionOf(ended)
    expect(failure).toMatchObject({
      name: 'ChangeError',
      ending: 'failed',
      advice: expect.stringContaining(advice),
      message: expect.stringContaining(`The probe could not reach ${URL_}, ${words}`),
    })
    expect(failure).toHaveProperty('message', expect.stringContaining('The image is not the cause'))
    expect(elapsed()).toBe(after)
  })

  test('is given up only where tries in a row say so', async () => {
    const { ended } = scripted([EXPIRED, 200, EXPIRED, REFUSED, EXPIRED, UNKNOWN, 200, 200, 200])
    await ended
  })

  test('that is unknown for ten seconds but was asked less than three times is asked once more', async () => {
    const { ended, elapsed } = scripted([UNKNOWN], { intervalMs: 12_000 })
    expect(await rejectionOf(ended)).toHaveProperty('message', expect.stringContaining('host name cannot be resolved'))
    expect(elapsed()).toBe(24_000)
  })

  test('that becomes known within ten seconds is probed on', async () => {
    const { ended } = scripted([...Array<Error>(10).fill(UNKNOWN), 200])
    await ended
  })
})

describe('before a rollout', () => {
  async function beforehand(...answers: readonly (number | Error)[]) {
    const { heard } = waiting(0)
    const asked: Parameters<Visit>[0][] = []
    const look: Visit = async (request) => {
      const answer = answers[Math.min(asked.length, answers.length - 1)]
      asked.push(request)
      if (typeof answer === 'number') return answer
      throw answer
    }
    const signal = new AbortController().signal
    const wanted = { url: URL_, accepts: GOOD, intervalMs: 1_000 }
    const ended = checkTarget(look, wanted, { signal, observer: heard.observer })
    return { ended, asked, heard, signal }
  }

  test.each([200, 302, 404, 503])('whatever is answered is of no account: HTTP %i', async (status) => {
    const { ended, heard, asked, signal } = await beforehand(status)
    await ended
    expect(heard.warnings).toEqual([])
    expect(asked).toEqual([
      {
        url: URL_,
        headers: { 'user-agent': 'fengchao-actions (health check)', accept: '*/*' },
        signal,
        timeoutMs: 5_000,
      },
    ])
  })

  test('a connection that is refused is of no account either', async () => {
    const { ended, heard } = await beforehand(REFUSED)
    await ended
    expect(heard.warnings).toEqual([])
  })

  test('a certificate that is not accepted twice is refused: it is the same one afterwards', async () => {
    const { ended, asked } = await beforehand(EXPIRED)
    expect(await rejectionOf(ended)).toMatchObject({
      name: 'ChangeError',
      ending: 'refused',
      message: `The probe could not reach ${URL_}, because its certificate is not accepted: certificate has expired (CERT_HAS_EXPIRED). The image is not the cause, and waiting does not help. Nothing was sent.`,
      advice: expect.stringContaining('omit health_check_url'),
    })
    expect(asked).toHaveLength(2)
  })

  test('a proxy that does not let it through is refused likewise', async () => {
    const { ended, asked } = await beforehand(NO_PROXY)
    expect(await rejectionOf(ended)).toMatchObject({
      ending: 'refused',
      message: expect.stringContaining('the proxy http://proxy returned 403. The image is not the cause'),
      advice: expect.stringContaining('NO_PROXY'),
    })
    expect(asked).toHaveLength(2)
  })

  test('a certificate that is another one in a moment is not', async () => {
    const { ended, asked } = await beforehand(EXPIRED, 200)
    await ended
    expect(asked).toHaveLength(2)
  })

  test.each([UNKNOWN, NO_TLS])('what may only exist after it is warned of: %s', async (error) => {
    const { ended, heard, asked } = await beforehand(error)
    await ended
    expect(asked).toHaveLength(1)
    expect(heard.warnings).toEqual([
      `The address of health_check_url (${URL_}) cannot be reached now: ${error.message}. If this does not change, the probe after the rollout will fail.`,
    ])
  })

  test('a defect is none of this', async () => {
    const boom = new Error('boom')
    expect(await rejectionOf((await beforehand(boom)).ended)).toBe(boom)
  })
})

describe('one question', () => {
  const accepts: Probe['accepts'] = [{ from: 200, to: 299 }]

  test('names the host that is asked for, where that is another than the address has', async () => {
    const asked: (string | undefined)[] = []
    const answer: Visit = async ({ headers }) => {
      asked.push(headers.host)
      return 200
    }
    const url = 'http://10.0.0.1/health'
    expect(await tryOnce(answer, { url, accepts, host: 'shop.example.com' }, 1000)).toMatchObject({ good: true })
    await tryOnce(answer, { url, accepts }, 1000)
    expect(asked).toEqual(['shop.example.com', undefined])
  })

  test.each([
    [
      'http://h.example.com:81/p?pin=1',
      'no h.example.com:81 at h.example.com, nor /p?pin=1 or /p',
      'no *** at ***, nor *** or ***',
    ],
    ['http://[::1]:81/', 'connect ECONNREFUSED ::1, or / of it', 'connect ECONNREFUSED ***, or / of it'],
  ])('whose address is not shown says nothing of its parts either: %s', async (url, words, shown) => {
    const fails: Visit = async () => {
      throw new TransportError('never_sent', words)
    }
    expect(await tryOnce(fails, { url, accepts, shown: 'the address' }, 1000)).toMatchObject({
      words: shown,
      good: false,
    })
    expect(await tryOnce(fails, { url, accepts }, 1000)).toMatchObject({ words })
  })
})
