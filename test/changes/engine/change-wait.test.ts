/** How the wait for a change that was sent ends. */
import { describe, expect, test } from 'vitest'
import { restartService } from '../../../src/changes/services/restart.ts'
import { scale } from '../../../src/changes/services/scale.ts'
import {
  DB,
  MINUTE,
  openFaulty,
  openFixture,
  REGISTRY,
  rejectionOf,
  rollOut,
  serviceOf,
  showing,
  UPDATE,
  updateImages,
  V1,
  V2,
  WEB,
} from '../fixture.ts'

const read = { operationId: 'getService' }
const update = { operationId: 'updateServiceImage' }
const restart = { operationId: 'restartService' }

describe('a success', () => {
  test('that stood before the change is not trusted while reads are stale', async () => {
    const fixture = await openFixture({ given: showing(DB, { status: 'restart_succ' }) })
    fixture.simulator.fault({ kind: 'stale', reads: 4, match: restart })
    expect((await restartService(fixture.client, DB, 'restart', fixture.options())).outcome).toBe('changed')
    expect(fixture.heard.statuses).toEqual(['restart_succ', 'restarting', 'restart_succ'])
    expect(fixture.elapsed()).toBeGreaterThanOrEqual(30_000)
  })

  test('that stood before the change counts after half a minute where nothing else shows', async () => {
    const fixture = await openFixture({
      given: showing(DB, { status: 'restart_succ' }),
      durations: { serviceRestart: 0.001 },
    })
    fixture.simulator.fault({ kind: 'stale', reads: 1, match: restart })
    expect((await restartService(fixture.client, DB, 'restart', fixture.options())).outcome).toBe('changed')
    expect(fixture.elapsed()).toBeGreaterThanOrEqual(30_000)
    expect(fixture.elapsed()).toBeLessThan(33_000)
  })

  test('of an image rollout that stood before it is not trusted before min_ready_seconds are over', async () => {
    const fixture = await openFixture({
      given: showing(WEB, { status: 'update_succ' }),
      durations: { serviceImage: 0.5 },
    })
    fixture.simulator.fault({ kind: 'stale', reads: 1, match: update })
    const result = await updateImages(fixture.client, { ...UPDATE, min_ready_seconds: 40 }, fixture.options())
    expect(result.outcome).toBe('changed')
    expect(fixture.elapsed()).toBeGreaterThanOrEqual(40_000)
    expect(fixture.elapsed()).toBeLessThan(45_000)
  })

  test('with new containers that stood before the change waits for its end all the same', async () => {
    const fixture = await openFixture({
      given: showing(WEB, { status: 'update_succ' }),
      after: (operation, count, { world, clock }) => {
        // The platform shows the new containers while the word still is the one from before.
        const { pending } = serviceOf(world, WEB)
        if (operation === 'updateServiceImage' && count === 1 && pending) {
          serviceOf(world, WEB).status = 'update_succ'
          Object.assign(pending, { showsAt: clock.now() + 8_000, appliesAt: 0 })
        }
      },
    })
    expect((await rollOut(fixture)).outcome).toBe('changed')
    expect(fixture.heard.statuses).toEqual(['update_succ', 'updating', 'update_succ'])
    expect(fixture.elapsed()).toBeGreaterThanOrEqual(30_000)
  })
})

describe('a failure', () => {
  test('is reported with what the platform says and where the cause is to be seen', async () => {
    const fixture = await openFaulty({ kind: 'fail_next_change', resource: 'service' })
    expect(await rejectionOf(scale(fixture.client, WEB, 3, fixture.options()))).toMatchObject({
      name: 'ChangeError',
      ending: 'failed',
      status: 'resize_fail',
      nothingSent: false,
      message: 'Service web (50883): the change to run 3 replicas ended with the status "resize_fail".',
      advice: expect.stringContaining('operation log'),
    })
    expect(fixture.count('scaleService')).toBe(1)
  })

  test('of the platform’s own time is one too', async () => {
    const fixture = await openFaulty({ kind: 'fail_next_change', status: 'timeout' })
    expect(await rejectionOf(rollOut(fixture))).toMatchObject({ ending: 'failed', status: 'update_timeout' })
  })

  test('says what is there in place of what was requested', async () => {
    const fixture = await openFixture({
      at: { 20000: ({ simulator }) => simulator.world.foreignImageUpdate(WEB, 'web', V1) },
    })
    fixture.simulator.fault({ kind: 'fail_next_change' })
    expect(await rejectionOf(rollOut(fixture))).toHaveProperty(
      'message',
      `Service web (50883): the change to run ${V2} ended with the status "update_fail" (image of web is ${V1} instead of ${V2}).`,
    )
  })

  test('that stood before the change is not trusted at once', async () => {
    const fixture = await openFixture({ given: showing(WEB, { status: 'update_fail' }) })
    fixture.simulator.fault({ kind: 'stale', reads: 10, match: update })
    expect((await rollOut(fixture)).outcome).toBe('changed')
    expect(fixture.heard.statuses).toEqual(['update_fail', 'updating', 'update_succ'])
  })
})

describe('a success with something else than was requested', () => {
  test('is a failure once it has stood for half a minute', async () => {
    const fixture = await openFixture({
      at: { 20000: ({ simulator }) => simulator.world.foreignImageUpdate(WEB, 'web', V1) },
    })
    expect(await rejectionOf(rollOut(fixture))).toMatchObject({
      ending: 'failed',
      status: 'update_succ',
      message: `Service web (50883): the change to run ${V2} ended with the status "update_succ", but the result is not as requested (image of web is ${V1} instead of ${V2}).`,
    })
    const ended = fixture.moments('getService').filter((ms) => ms >= 30_000)
    expect((ended.at(-1) ?? 0) - (ended[0] ?? 0)).toBeGreaterThanOrEqual(30_000)
    expect(fixture.elapsed()).toBeLessThan(63_000)
  })

  test('is a success where the content follows within that time', async () => {
    const fixture = await openFixture({
      at: {
        20000: ({ simulator }) => simulator.world.foreignImageUpdate(WEB, 'web', V1),
        55000: ({ simulator }) => simulator.world.foreignImageUpdate(WEB, 'web', V2),
      },
    })
    const result = await rollOut(fixture)
    expect(result.outcome).toBe('changed')
    expect(result.after.service_container_infos[0]?.image_path).toBe(V2)
  })
})

describe('a change that another one took the place of', () => {
  test('ends as superseded by the other image', async () => {
    const other = `${REGISTRY}/web:v9`
    const fixture = await openFixture({
      at: { 5000: ({ simulator }) => simulator.world.foreignImageUpdate(WEB, 'web', other) },
    })
    expect(await rejectionOf(rollOut(fixture))).toMatchObject({
      ending: 'superseded',
      status: 'update_succ',
      message: `Service web (50883): the change to run ${V2} was superseded: container web now runs ${other}, which is neither the requested image nor the previous one.`,
      advice: expect.stringContaining('concurrency group'),
    })
    // Images on their way are nobody's interference: it is judged at the end, and seen twice.
    expect(fixture.elapsed()).toBeGreaterThan(32_000)
    expect(fixture.count('updateServiceImage')).toBe(1)
  })

  test('ends as superseded by the other number of replicas', async () => {
    const fixture = await openFixture({ at: { 20000: ({ world }) => showing(WEB, { replicas: 5 })(world) } })
    const error = await rejectionOf(scale(fixture.client, WEB, 3, fixture.options()))
    expect(error).toMatchObject({ ending: 'superseded', message: expect.stringContaining('it now has 5 replicas') })
  })
})

describe('a service that is deleted meanwhile', () => {
  test('was deleted', async () => {
    const fixture = await openFixture({ at: { 5000: ({ simulator }) => simulator.world.deleteService(WEB) } })
    expect(await rejectionOf(rollOut(fixture))).toMatchObject({
      ending: 'deleted',
      status: undefined,
      message: `Service web (50883) was deleted while the change to run ${V2} was in progress.`,
    })
    expect(fixture.heard.statuses).toEqual(['updating', 'gone'])
    expect(fixture.heard.sentences.at(-1)).toBe('it no longer exists')
  })

  test('was deleted when its status says so', async () => {
    const fixture = await openFixture({
      at: { 5000: ({ world }) => showing(WEB, { status: 'delete_succ', pending: undefined })(world) },
    })
    expect(await rejectionOf(rollOut(fixture))).toMatchObject({ ending: 'deleted', status: undefined })
  })
})

describe('an unknown status word', () => {
  test('is pending and is warned of once', async () => {
    const fixture = await openFaulty({ kind: 'unknown_status', word: 'draining' })
    expect((await rollOut(fixture)).outcome).toBe('changed')
    expect(fixture.heard.statuses).toEqual(['draining', 'update_succ'])
    expect(fixture.heard.sentences[0]).toBeUndefined()
    expect(fixture.heard.warnings).toEqual([
      'The platform reports the unknown status "draining". The step treats it as still in progress.',
    ])
    expect(fixture.elapsed()).toBeGreaterThanOrEqual(30_000)
  })

  test('never is a success, however long it stands and although the image is there', async () => {
    const fixture = await openFixture({
      at: { 29000: ({ world }) => showing(WEB, { status: 'update_success', pending: undefined })(world) },
    })
    expect(await rejectionOf(rollOut(fixture))).toMatchObject({ ending: 'timed_out', status: 'update_success' })
    expect(fixture.service(WEB).containers[0]?.imagePath).toBe(V2)
    expect(fixture.heard.warnings).toHaveLength(1)
  })
})

describe('a change that does not end before the deadline', () => {
  test('times out, and says how long nothing has moved and what usually is the cause', async () => {
    const fixture = await openFaulty({ kind: 'stuck' })
    expect(await rejectionOf(rollOut(fixture))).toMatchObject({
      ending: 'timed_out',
      status: 'updating',
      nothingSent: false,
      message: `Service web (50883): the change to run ${V2} did not finish within 600 s; the last reported status is "updating" and has not changed for 600 s. Anything already started is still in progress on the platform.`,
      advice: expect.stringContaining('new containers do not start'),
    })
    expect(fixture.elapsed()).toBe(10 * MINUTE - 500)
  })

  test.each([
    [59_000, /the last reported status is "updating"\. Anything already started/],
    [60_499, /the last reported status is "updating"\. Anything already started/],
    [60_500, /the last reported status is "updating" and has not changed for 60 s/],
  ])('says that it stands still from a minute on, and nothing of it before: %i ms', async (timeoutMs, words) => {
    const fixture = await openFaulty({ kind: 'stuck' })
    expect(await rejectionOf(rollOut(fixture, { timeoutMs }))).toHaveProperty('message', expect.stringMatching(words))
  })

  test('is looked at once more half a second before it, so that an end in the last moment counts', async () => {
    const fixture = await openFixture({ durations: { serviceImage: 98 } })
    expect((await rollOut(fixture, { timeoutMs: 98_600 })).outcome).toBe('changed')
    expect(fixture.moments('getService').at(-1)).toBe(98_100)
  })

  test('never was read where no read was answered', async () => {
    const fixture = await openFaulty({ kind: 'status', status: 503, match: read, skip: 1, times: 1_000 })
    expect(await rejectionOf(rollOut(fixture, { timeoutMs: 2 * MINUTE }))).toMatchObject({
      ending: 'timed_out',
      status: undefined,
      message: expect.stringContaining('the last reported status is "unknown"'),
    })
  })
})

describe('a read that fails during the wait', () => {
  test('does not end it, and is told once', async () => {
    const fixture = await openFaulty({ kind: 'status', status: 502, match: read, skip: 2, times: 20 })
    expect((await rollOut(fixture)).outcome).toBe('changed')
    expect(fixture.heard.warnings).toEqual([
      expect.stringMatching(/^Could not read service 50883: .* The step keeps waiting\.$/),
    ])
  })

  test.each([
    ['a login that is refused', 401, 4010001, 'auth'],
    ['a right that is missing', 403, 4030009, 'account'],
  ])('for good ends it, and says that the change goes on: %s', async (_, status, code, errorClass) => {
    const fixture = await openFaulty({
      kind: 'status',
      status,
      code,
      match: read,
      skip: 2,
      times: 500,
    })
    expect(await rejectionOf(rollOut(fixture))).toMatchObject({
      ending: 'unobserved',
      message: `Service web (50883): the change to run ${V2} was sent, but its result cannot be read.`,
      cause: { name: 'ApiError', errorClass },
    })
    expect(fixture.heard.warnings).toEqual([expect.stringContaining('The step acts on this only if it happens again.')])
  })

  test.each([
    ['a 404', { kind: 'status', status: 404, code: 4040141 }],
    ['a 403 without a code of the platform', { kind: 'status', status: 403 }],
    ['a 404 of a gateway', { kind: 'status', status: 404 }],
    ['a right that is missing', { kind: 'status', status: 403, code: 4030009 }],
  ] as const)('once does not end it, however final it looks: %s', async (_, fault) => {
    const fixture = await openFaulty({ ...fault, match: read, skip: 3 })
    expect((await rollOut(fixture)).outcome).toBe('changed')
    expect(fixture.count('updateServiceImage')).toBe(1)
    expect(fixture.elapsed()).toBeLessThan(33_000)
  })

  test('because the token expired is made again with a new one', async () => {
    const fixture = await openFixture({ tokenLifeSeconds: 12 })
    expect((await rollOut(fixture)).outcome).toBe('changed')
    expect(fixture.count('createToken')).toBe(3)
    expect(fixture.heard.warnings).toEqual([])
  })
})

describe('the pauses', () => {
  test('grow with the time since the status last moved', async () => {
    const fixture = await openFaulty({ kind: 'stuck' })
    await rejectionOf(rollOut(fixture))
    const moments = fixture.moments('getService').slice(1)
    const pauses = moments.map((ms, i) => ms - (moments[i - 1] ?? 0))
    expect(pauses.slice(1, 11)).toEqual(Array(10).fill(1_000))
    expect(pauses.at(-2)).toBe(10_000)
    expect(Math.max(...pauses)).toBe(10_000)
  })

  test('are what poll_interval says', async () => {
    const fixture = await openFixture()
    await rollOut(fixture, { pollIntervalMs: 7_000 })
    expect(fixture.moments('getService')).toEqual([0, 0, 7_000, 14_000, 21_000, 28_000, 35_000])
  })

  test('of five minutes do not silence the heartbeat of each half a minute', async () => {
    const fixture = await openFaulty({ kind: 'stuck' })
    await rejectionOf(rollOut(fixture, { pollIntervalMs: 5 * MINUTE }))
    expect(fixture.moments('getService')).toEqual([0, 0, 300_000, 599_500])
    expect(fixture.heard.beats.map((beat) => beat.elapsedMs)).toEqual(
      Array.from({ length: 19 }, (_, i) => (i + 1) * 30_000),
    )
    expect(fixture.heard.beats[3]).toEqual({
      status: 'updating',
      elapsedMs: 120_000,
      stalledMs: 120_000,
      leftMs: 480_000,
    })
  })
})

describe('an abort', () => {
  test('during a pause ends the wait at once with the signal’s reason', async () => {
    const controller = new AbortController()
    const reason = new Error('cancelled')
    const fixture = await openFixture({ at: { 5000: () => controller.abort(reason) } })
    const options = fixture.options({ signal: controller.signal })
    expect(await rejectionOf(updateImages(fixture.client, UPDATE, options))).toBe(reason)
    expect(fixture.elapsed()).toBeLessThanOrEqual(5_000)
    expect(fixture.changes).toEqual(['updateServiceImage'])
  })

  test('during a read ends the wait at once with the signal’s reason', async () => {
    const controller = new AbortController()
    const reason = new Error('cancelled')
    const fixture = await openFixture({
      client: { signal: controller.signal },
      after: (operation, count) => {
        if (operation === 'getService' && count === 3) controller.abort(reason)
      },
    })
    fixture.simulator.fault({ kind: 'hang', match: read, skip: 2 })
    const options = fixture.options({ signal: controller.signal })
    expect(await rejectionOf(updateImages(fixture.client, UPDATE, options))).toBe(reason)
    expect(fixture.count('getService')).toBe(3)
    expect(fixture.heard.warnings).toEqual([])
  })
})
