import { describe, expect, test } from 'vitest'
import { STALLED_MS } from '../../../src/changes/engine/schedule.ts'
import { HEARTBEAT_MS, type Look, waitFor } from '../../../src/changes/engine/wait.ts'
import { apiError } from '../../../src/client/error-answer.ts'
import { AnswerError, ConnectionError } from '../../../src/client/errors.ts'
import { scriptedClock } from '../../../testing/simulated-client.ts'
import { recordObserver, rejectionOf } from '../fixture.ts'

const MINUTE = 60_000

function api(status: number, code?: string) {
  const nothing = { requestId: undefined, retryAfterMs: undefined }
  return apiError('read it', { operation: 'getService', status, code, platformMessage: '', ...nothing })
}

/** Waits with looks from a list, the last of them again and again; an error in the list is thrown. */
function waiting(looks: readonly (Look<string> | Error)[], timeoutMs = 10 * MINUTE, pollIntervalMs?: number) {
  const clock = scriptedClock(1_000_000)
  const heard = recordObserver()
  const moments: number[] = []
  const look = async () => {
    const next = looks[Math.min(moments.length, looks.length - 1)]
    moments.push(clock.now() - 1_000_000)
    if (next === undefined || next instanceof Error) throw next
    return next
  }
  const ended = waitFor(look, {
    clock,
    signal: undefined,
    deadlineAt: 1_000_000 + timeoutMs,
    pollIntervalMs,
    random: () => 0.5,
    observer: heard.observer,
  })
  return { ended, heard, moments, clock }
}

const going = (status = 'updating'): Look<string> => ({ status, sentence: 'it is being updated' })
const done: Look<string> = { status: 'update_succ', sentence: 'it was updated', ending: 'done' }

describe('a wait', () => {
  test('looks at once and ends with the ending of the look', async () => {
    const { ended, moments, heard } = waiting([done])
    expect(await ended).toBe('done')
    expect(moments).toEqual([0])
    expect(heard.statuses).toEqual(['update_succ'])
  })

  test('ends with an ending that is false, as it is not undefined', async () => {
    const clock = scriptedClock()
    const options = { clock, signal: undefined, deadlineAt: clock.now() + 1, pollIntervalMs: 1, random: () => 0 }
    const look = async () => ({ status: 'a', sentence: 'b', ending: false })
    expect(await waitFor(look, { ...options, observer: recordObserver().observer })).toBe(false)
  })

  test('looks again after pauses of a tenth of the time since the status last moved', async () => {
    const { ended, moments } = waiting([...Array(13).fill(going()), going('other'), done])
    expect(await ended).toBe('done')
    expect(moments).toEqual([
      0, 1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 7_000, 8_000, 9_000, 10_000, 11_000, 12_100, 13_310, 14_310,
    ])
  })

  test('tells a status once, as long as it stands', async () => {
    const { ended, heard } = waiting([going(), going(), going('resizing'), going('resizing'), going(), done])
    await ended
    expect(heard.statuses).toEqual(['updating', 'resizing', 'updating', 'update_succ'])
  })

  test('warns of an unknown word once, also where it comes back', async () => {
    const paused = { status: 'paused', sentence: undefined }
    const held = { status: 'held', sentence: undefined }
    const { ended, heard } = waiting([paused, paused, going(), paused, held, done])
    await ended
    expect(heard.warnings).toEqual([expect.stringContaining('"paused"'), expect.stringContaining('"held"')])
    expect(heard.statuses).toEqual(['paused', 'updating', 'paused', 'held', 'update_succ'])
  })
})

describe('the deadline', () => {
  test('has one more look half a second before it', async () => {
    const { ended, moments } = waiting([going()], 3_200)
    expect(await ended).toEqual({ timedOut: true, status: 'updating', elapsedMs: 2_700, stalledMs: 2_700 })
    expect(moments).toEqual([0, 1_000, 2_000, 2_700])
  })

  test('that is over already leaves one look', async () => {
    const { ended, moments } = waiting([going()], -5_000)
    expect(await ended).toMatchObject({ timedOut: true, elapsedMs: 0 })
    expect(moments).toEqual([0])
  })

  test('counts how long nothing has moved from the last move', async () => {
    const { ended } = waiting([going(), going(), going('resizing'), going('resizing')], 5_500)
    expect(await ended).toEqual({ timedOut: true, status: 'resizing', elapsedMs: 5_000, stalledMs: 3_000 })
  })

  test('without any good look knows no status', async () => {
    const { ended, heard } = waiting([api(503)], 40_000)
    expect(await ended).toMatchObject({
      timedOut: true,
      status: undefined,
      stalledMs: 39_500,
      trouble: { status: 503 },
    })
    expect(heard.beats).toEqual([{ status: 'not read yet', elapsedMs: 30_000, stalledMs: 30_000, leftMs: 10_000 }])
  })
})

describe('the heartbeat', () => {
  test('comes every half a minute in which nothing moved', async () => {
    const { ended, heard } = waiting([going()], 5 * MINUTE, 10_000)
    await ended
    expect(HEARTBEAT_MS).toBe(30_000)
    expect(heard.beats).toHaveLength(9)
    expect(heard.beats[0]).toEqual({ status: 'updating', elapsedMs: 30_000, stalledMs: 30_000, leftMs: 270_000 })
    expect(heard.beats[8]).toEqual({ status: 'updating', elapsedMs: 270_000, stalledMs: 270_000, leftMs: 30_000 })
  })

  test('comes right after a look that took long', async () => {
    const clock = scriptedClock(0)
    const heard = recordObserver()
    const look = async () => {
      clock.advance(40_000)
      return clock.now() < 100_000 ? going() : done
    }
    const options = { clock, signal: undefined, deadlineAt: 600_000, pollIntervalMs: 5_000, random: () => 0.5 }
    await waitFor(look, { ...options, observer: heard.observer })
    expect(heard.beats).toEqual([{ status: 'updating', elapsedMs: 85_000, stalledMs: 45_000, leftMs: 515_000 }])
  })

  test('begins anew when the status moves, and keeps the whole time', async () => {
    const { ended, heard } = waiting([going(), going('resizing')], 70_000, 25_000)
    await ended
    expect(heard.beats).toEqual([{ status: 'resizing', elapsedMs: 55_000, stalledMs: 30_000, leftMs: 15_000 }])
  })

  test('comes within a pause that is longer, to the second', async () => {
    const { ended, heard, clock } = waiting([going()], 5 * MINUTE, 100_000)
    await ended
    expect(heard.beats.slice(0, 4).map(({ elapsedMs }) => elapsedMs)).toEqual([30_000, 60_000, 90_000, 120_000])
    expect(clock.slept.slice(0, 4)).toEqual([30_000, 30_000, 30_000, 10_000])
  })

  test('of two minutes without a move counts as stalled', () => {
    expect(STALLED_MS).toBe(120_000)
  })
})

describe('a look that fails', () => {
  const connection = new ConnectionError('It broke.', { operation: 'getService', phase: 'interrupted' })
  const unusable = new AnswerError('It is cut off.', { operation: 'getService', status: 200, requestId: undefined })
  const untrusted = new ConnectionError('No trust.', { operation: 'getService', phase: 'untrusted' })

  test.each([
    ['a broken connection', connection],
    ['an answer that cannot be used', unusable],
    ['HTTP 500', api(500)],
    ['HTTP 503', api(503)],
    ['the rate limit', api(403, '4030001')],
  ])('in passing does not end the wait: %s', async (_, error) => {
    const { ended, heard } = waiting([going(), error, error, going(), done])
    expect(await ended).toBe('done')
    expect(heard.warnings).toEqual([`${error.message} The step keeps waiting.`])
    expect(heard.statuses).toEqual(['updating', 'update_succ'])
  })

  test('is told again where good looks lay in between', async () => {
    const { ended, heard } = waiting([api(503), going(), api(503), done])
    await ended
    expect(heard.warnings).toHaveLength(2)
  })

  test.each([
    ['a login that is refused', api(401)],
    ['a right that is missing', api(403)],
    ['a resource that is not there', api(404)],
    ['a server that is not trusted', untrusted],
  ])('for good ends the wait: %s', async (_, error) => {
    const { ended, moments, heard } = waiting([going(), error])
    expect(await rejectionOf(ended)).toBe(error)
    expect(moments).toEqual([0, 1_000, 2_000, 3_000])
    expect(heard.warnings).toEqual([expect.stringContaining('The step acts on this only if it happens again.')])
  })

  test.each([
    ['that passes', api(502)],
    ['that is good', going()],
  ])('for good ends nothing where a look comes between %s', async (_, between) => {
    const odd = api(404)
    const { ended, moments } = waiting([going(), odd, going(), odd, between, going(), odd, going(), done])
    expect(await ended).toBe('done')
    expect(moments).toHaveLength(9)
  })

  test('for a reason of our own is a defect, and is thrown at once', async () => {
    const defect = new TypeError('no function')
    const { ended, moments } = waiting([going(), defect])
    expect(await rejectionOf(ended)).toBe(defect)
    expect(moments).toHaveLength(2)
  })
})

describe('an abort', () => {
  const reason = new Error('cancelled')
  const options = () => ({
    clock: scriptedClock(),
    deadlineAt: Number.POSITIVE_INFINITY,
    pollIntervalMs: undefined,
    random: () => 0.5,
    observer: recordObserver().observer,
  })

  test('before the first look leaves it out', async () => {
    let looks = 0
    const look = async () => {
      looks += 1
      return done
    }
    expect(await rejectionOf(waitFor(look, { ...options(), signal: AbortSignal.abort(reason) }))).toBe(reason)
    expect(looks).toBe(0)
  })

  test('during a look that fails in passing gives the signal’s reason', async () => {
    const controller = new AbortController()
    const heard = recordObserver()
    const look = async () => {
      controller.abort(reason)
      throw api(503)
    }
    const ended = waitFor(look, { ...options(), observer: heard.observer, signal: controller.signal })
    expect(await rejectionOf(ended)).toBe(reason)
    expect(heard.warnings).toEqual([])
  })
})
