/** Changes whose answer is lost: it is found out whether they were done, and nothing is done twice. */
import { describe, expect, test } from 'vitest'
import type { Fault } from '../../../simulator/index.ts'
import { applyChange, remove } from '../../../src/changes/engine/apply.ts'
import type { Change } from '../../../src/changes/engine/change.ts'
import { listenerRemoval, listenerResource } from '../../../src/changes/network/listener.ts'
import { restartService } from '../../../src/changes/services/restart.ts'
import { scale } from '../../../src/changes/services/scale.ts'
import { serviceChange } from '../../../src/changes/services/service.ts'
import type { Service } from '../../../src/client/resources/services.ts'
import { opened } from '../../client/exchange.ts'
import {
  busyUntil,
  DB,
  MINUTE,
  openFaulty,
  openFixture,
  rejectionOf,
  rollOut,
  serviceOf,
  showing,
  V2,
  WEB,
} from '../fixture.ts'

const LISTENER = { namespace: 'my-ev-admin', lb_name: 'mylb', listener_name: 'http-listeners' }

const read = { operationId: 'getService' }
const update = { operationId: 'updateServiceImage' }
const restart = { operationId: 'restartService' }
const answerLost: Fault = { kind: 'drop_after', match: update }
const staleFor = (seconds: number): Fault => ({ kind: 'stale', seconds, match: update })
const requestLost: Fault = { kind: 'drop_before', match: update }

/** Every way to lose an answer, where the change was not done and where it was. */
const BEFORE: readonly (readonly [string, Fault])[] = [
  ['the connection breaks', { kind: 'drop_before' }],
  ['no answer comes', { kind: 'hang' }],
  ...[500, 502, 503, 504, 408].map((status) => [`HTTP ${status}`, { kind: 'status', status }] as const),
  ['HTTP 500 with a code of the platform', { kind: 'status', status: 500, code: 5000007 }],
]
const AFTER: readonly (readonly [string, Fault])[] = [
  ['the connection breaks', { kind: 'drop_after' }],
  ['no answer comes', { kind: 'hang', after: true }],
  ...[500, 502, 503, 504].map((status) => [`HTTP ${status}`, { kind: 'status', status, after: true }] as const),
  ['a gateway answers with a page of its own', { kind: 'garbage' }],
  ['the answer is cut off', { kind: 'truncate' }],
]

/** A request that is to hang does so for a second of real time; all others have the usual patience. */
const patience = ({ kind }: Fault) => ({ client: kind === 'hang' ? { tryMs: 1_000 } : {} })

describe('an answer lost before the change was done', () => {
  test.each(BEFORE)('is read after, and the change is sent again and done once: %s', async (_, fault) => {
    const fixture = await openFixture({ ...patience(fault), faults: [{ ...fault, match: update }] })
    expect((await rollOut(fixture)).outcome).toBe('changed')
    expect(fixture.changes).toEqual(['updateServiceImage'])
    const [first = 0, second = 0, ...others] = fixture.moments('updateServiceImage')
    expect(others).toEqual([])
    // No API node is further behind than five seconds.
    expect(second - first).toBeGreaterThanOrEqual(5_000)
    expect(second - first).toBeLessThan(7_000)
    expect(fixture.service(WEB).containers[0]?.imagePath).toBe(V2)
  })

  test('is told, and the search for what became of it is a phase of its own', async () => {
    const fixture = await openFaulty(requestLost)
    const { heard } = fixture
    await rollOut(fixture)
    expect(heard.phases).toEqual(['Reading', 'Sending', 'Checking whether the change was received', 'Rolling out'])
    expect(heard.warnings).toEqual([expect.stringContaining('the connection broke before the response arrived')])
    expect(heard.sent).toBe(2)
  })

  test('is sent four times at most', async () => {
    const fixture = await openFaulty({ kind: 'drop_before', match: update, times: 100 })
    expect(await rejectionOf(rollOut(fixture))).toMatchObject({ name: 'ConnectionError', failure: 'interrupted' })
    expect(fixture.count('updateServiceImage')).toBe(4)
    expect(fixture.operations().at(-1)).toBe('getService')
    expect(fixture.changes).toEqual([])
  })

  test('and after that one the last of four is found to be done', async () => {
    const fixture = await openFaulty({ kind: 'drop_before', match: update, times: 3 }, answerLost)
    expect((await rollOut(fixture)).outcome).toBe('changed')
    expect(fixture.count('updateServiceImage')).toBe(4)
    expect(fixture.changes).toEqual(['updateServiceImage'])
  })

  test('is not searched for beyond the deadline', async () => {
    const fixture = await openFaulty(requestLost)
    expect(await rejectionOf(rollOut(fixture, { timeoutMs: 3_000 }))).toMatchObject({
      ending: 'timed_out',
      status: 'create_succ',
      nothingSent: false,
      message: `Service web (50883): the connection broke while the change to run ${V2} was being sent, and the step timed out before it could find out whether the platform made the change; the last reported status is "create_succ".`,
      advice: expect.stringContaining('Run the step again'),
    })
    expect(fixture.count('updateServiceImage')).toBe(1)
  })

  test('is not known to be done or not where no read is answered', async () => {
    const fixture = await openFaulty(requestLost, { kind: 'status', status: 503, match: read, skip: 1, times: 1_000 })
    expect(await rejectionOf(rollOut(fixture, { timeoutMs: MINUTE }))).toMatchObject({
      ending: 'timed_out',
      status: undefined,
      message: expect.stringContaining('the last reported status is "unknown"'),
    })
    expect(fixture.count('updateServiceImage')).toBe(1)
  })

  describe('and a late read that does not find the service', () => {
    const openLate = async (times: number) => {
      const match = { operationId: 'getService' }
      const fixture = await openFixture({
        after: (operation, _, { clock }) => {
          if (operation === 'updateServiceImage') clock.advance(30_000)
        },
      })
      fixture.simulator.fault(requestLost)
      fixture.simulator.fault({ kind: 'status', status: 404, code: 4040141, match, skip: 1, times })
      return fixture
    }

    test('is read again, since one of them proves nothing', async () => {
      const fixture = await openLate(1)
      expect((await rollOut(fixture, { wait: false })).outcome).toBe('started')
      expect(fixture.changes).toEqual(['updateServiceImage'])
      expect(fixture.count('updateServiceImage')).toBe(2)
    })

    test('is believed two seconds later: the service was deleted, and nothing was started', async () => {
      const fixture = await openLate(100)
      const error = await rejectionOf(rollOut(fixture, { wait: false }))
      expect(error).toMatchObject({ ending: 'deleted', message: expect.stringContaining('was deleted') })
      expect(fixture.count('updateServiceImage')).toBe(1)
    })
  })

  test('is sent again where it is a restart, whose resource matches all along', async () => {
    const fixture = await openFaulty({ kind: 'drop_before', match: restart })
    expect((await restartService(fixture.client, DB, 'restart', fixture.options())).outcome).toBe('changed')
    expect(fixture.changes).toEqual(['restartService'])
    expect(fixture.count('restartService')).toBe(2)
  })
})

describe('an answer lost after the change was done', () => {
  test.each(AFTER)('is read after, and the change is not sent again: %s', async (_, fault) => {
    const fixture = await openFixture({ ...patience(fault), faults: [{ ...fault, match: update }] })
    const result = await rollOut(fixture)
    expect(result.outcome).toBe('changed')
    expect(fixture.changes).toEqual(['updateServiceImage'])
    expect(fixture.count('updateServiceImage')).toBe(1)
    expect(result.after.service_container_infos[0]?.image_path).toBe(V2)
  })

  test('an empty answer of success is a good one', async () => {
    const fixture = await openFaulty({ kind: 'empty', match: update })
    await rollOut(fixture)
    expect(fixture.heard.warnings).toEqual([])
    expect(fixture.heard.phases).not.toContain('Checking whether the change was received')
  })

  test('counts as started where it is not waited for', async () => {
    const fixture = await openFaulty(answerLost)
    expect((await rollOut(fixture, { wait: false })).outcome).toBe('started')
    expect(fixture.operations().slice(0, 3)).toEqual(['getService', 'updateServiceImage', 'getService'])
    // One API node that is behind may show how things were before an earlier change: a move is seen twice.
    expect(fixture.elapsed()).toBe(2_000)
  })

  test('is seen by what is there although the status stands as before', async () => {
    // The change is done at once, and ends in the very word that stood there before it.
    const fixture = await openFixture({
      durations: { serviceScale: 0.001 },
      given: showing(WEB, { status: 'resize_succ' }),
    })
    fixture.simulator.fault({ kind: 'drop_after', match: { operationId: 'scaleService' } })
    fixture.simulator.fault({ kind: 'stale', reads: 1, match: { operationId: 'scaleService' } })
    const result = await scale(fixture.client, WEB, 4, fixture.options())
    expect(result).toMatchObject({ outcome: 'changed', after: { service_info: { replicas: 4 } } })
    expect(fixture.count('scaleService')).toBe(1)
  })

  test('is seen by nothing but what is there, where the resource shows nothing else', async () => {
    const match = { operationId: 'scaleService' }
    const fixture = await openFixture({
      durations: { serviceScale: 0.001 },
      given: showing(WEB, { status: 'resize_succ' }),
    })
    fixture.simulator.fault({ kind: 'drop_after', match })
    fixture.simulator.fault({ kind: 'stale', reads: 1, match })
    const change: Change<Service> = {
      ...serviceChange(fixture.client, WEB, {}),
      fingerprint: () => '',
      goal: 'run 4 replicas',
      phase: 'Scaling',
      matches: (service) => service.service_info.replicas === 4,
      differences: () => [],
      send: () => fixture.client.services.scale(WEB, 4),
    }
    expect(await applyChange(change, fixture.options())).toMatchObject({ outcome: 'changed' })
    expect(fixture.operations().slice(0, 5)).toEqual(['getService', 'scaleService', ...Array(3).fill('getService')])
    expect(fixture.count('scaleService')).toBe(1)
  })

  test('is seen by a status word that is not known', async () => {
    const fixture = await openFaulty(answerLost, { kind: 'unknown_status', word: 'draining' })
    expect((await rollOut(fixture)).outcome).toBe('changed')
    expect(fixture.heard.statuses).toEqual(['draining', 'draining', 'update_succ'])
    expect(fixture.count('updateServiceImage')).toBe(1)
  })

  test('is seen by new containers although the status stands as before', async () => {
    const fixture = await openFixture({
      durations: { serviceRestart: 0.001 },
      given: showing(DB, { status: 'restart_succ' }),
    })
    fixture.simulator.fault({ kind: 'drop_after', match: restart })
    fixture.simulator.fault({ kind: 'stale', reads: 1, match: restart })
    expect((await restartService(fixture.client, DB, 'hard_reboot', fixture.options())).outcome).toBe('changed')
    expect(fixture.count('restartService')).toBe(1)
  })

  test('of a service that is gone since then ends as deleted', async () => {
    const fixture = await openFixture({ at: { 500: ({ simulator }) => simulator.world.deleteService(WEB) } })
    fixture.simulator.fault(answerLost)
    fixture.simulator.fault({ kind: 'stale', reads: 1, match: update })
    const error = await rejectionOf(rollOut(fixture))
    expect(error).toMatchObject({ name: 'ChangeError', ending: 'deleted', status: undefined })
    expect(fixture.count('updateServiceImage')).toBe(1)
    expect(fixture.heard.statuses).toEqual(['create_succ', 'gone'])
    expect(fixture.heard.sentences).toEqual(['it was created', 'it no longer exists'])
  })
})

describe('stale reads after a lost answer', () => {
  test('for four seconds are waited out: the next read shows the change', async () => {
    const fixture = await openFaulty(answerLost, staleFor(4))
    expect((await rollOut(fixture)).outcome).toBe('changed')
    expect(fixture.count('updateServiceImage')).toBe(1)
  })

  test('for six seconds make it be sent again; the platform is busy with it, and it counts as ours', async () => {
    const fixture = await openFaulty(answerLost, staleFor(6))
    const result = await rollOut(fixture, { ifBusy: 'fail' })
    expect(result).toMatchObject({ outcome: 'changed', differences: [{ after: V2 }] })
    expect(fixture.count('updateServiceImage')).toBe(2)
    expect(fixture.changes).toEqual(['updateServiceImage'])
    expect(fixture.elapsed()).toBeGreaterThanOrEqual(30_000)
    expect(fixture.service(WEB).status).toBe('update_succ')
  })

  test('of the word alone: what runs while the platform is busy with it counts once the word has caught up', async () => {
    const fixture = await openFaulty(
      { kind: 'lagging_words', seconds: 7, match: update },
      { kind: 'garbage', match: update },
    )
    expect(await rollOut(fixture)).toMatchObject({ outcome: 'changed', differences: [{ after: V2 }] })
    expect(fixture.changes).toEqual(['updateServiceImage'])
    expect(fixture.service(WEB).status).toBe('update_succ')
  })

  test('for six seconds, and the change has ended meanwhile: the answer "no change" is a change of ours', async () => {
    const fixture = await openFixture({ durations: { serviceImage: 2 } })
    fixture.simulator.fault(answerLost)
    fixture.simulator.fault(staleFor(6))
    expect(await rollOut(fixture)).toMatchObject({ outcome: 'changed', differences: [{ after: V2 }] })
    expect(fixture.count('updateServiceImage')).toBe(2)
    expect(fixture.changes).toEqual(['updateServiceImage'])
  })

  test('of its status alone: the images show the change before it has ended, and it is waited for', async () => {
    const fixture = await openFaulty(answerLost, { kind: 'lagging_words', seconds: 16, match: update })
    expect((await rollOut(fixture, { pollIntervalMs: 1_000 })).outcome).toBe('changed')
    expect(fixture.changes).toEqual(['updateServiceImage'])
    expect(fixture.service(WEB).status).toBe('update_succ')
  })

  test('a restart that the platform is busy with is waited for to its end, whatever stale reads say', async () => {
    const fixture = await openFixture({ given: showing(DB, { status: 'restart_succ' }) })
    fixture.simulator.fault({ kind: 'drop_after', match: restart })
    fixture.simulator.fault({ kind: 'stale', reads: 7, match: restart })
    const result = await restartService(fixture.client, DB, 'restart', fixture.options({ ifBusy: 'fail' }))
    expect(result.outcome).toBe('changed')
    expect(fixture.changes).toEqual(['restartService'])
    expect(fixture.elapsed()).toBeGreaterThanOrEqual(30_000)
  })

  test('a listener that a lost request has deleted is not missed', async () => {
    const match = { operationId: 'deleteListener' }
    const fixture = await openFaulty({ kind: 'drop_after', match }, { kind: 'stale', seconds: 6, match })
    const listener = listenerResource(fixture.client, LISTENER, () => undefined)
    const result = await remove(listener, listenerRemoval(fixture.client, LISTENER), fixture.options())
    expect(result).toMatchObject({ outcome: 'changed', after: undefined })
    expect(fixture.count('deleteListener')).toBe(2)
    expect(fixture.changes).toEqual(['deleteListener'])
  })
})

describe('what a change replaced', () => {
  test('is what the request that was accepted was sent upon, where others came in between', async () => {
    const fixture = await openFixture({
      after: (operation, count, { world }) => {
        if (operation !== 'updateServiceImage' || count !== 1) return
        for (const one of serviceOf(world, WEB).containers) one.imagePath = `${V2}-of-others`
      },
    })
    fixture.simulator.fault({ kind: 'status', status: 403, code: 4030144, match: update })
    const { before } = await rollOut(fixture)
    expect(before.service_container_infos[0]?.image_path).toBe(`${V2}-of-others`)
  })
})

describe('a refusal after a lost answer', () => {
  test('that nothing is known of proves no end: what runs while its status lags is waited for', async () => {
    const fixture = await openFaulty(
      { kind: 'lagging_words', seconds: 7, match: update },
      { kind: 'garbage', match: update, times: 2 },
    )
    expect((await rollOut(fixture)).outcome).toBe('changed')
    expect(fixture.count('updateServiceImage')).toBe(2)
    expect(fixture.service(WEB).status).toBe('update_succ')
  })

  test('is the refusal where what was requested does not exist', async () => {
    const fixture = await openFaulty(requestLost, { kind: 'status', status: 403, code: 4030005, match: update })
    expect(await rejectionOf(rollOut(fixture))).toMatchObject({ name: 'ApiError', code: '4030005' })
    expect(fixture.count('updateServiceImage')).toBe(2)
  })

  test('is the refusal of a restart, which cannot be seen to be done', async () => {
    const fixture = await openFaulty(
      { kind: 'drop_before', match: restart },
      { kind: 'status', status: 403, code: 4030005, match: restart },
    )
    const error = await rejectionOf(restartService(fixture.client, DB, 'restart', fixture.options()))
    expect(error).toMatchObject({ name: 'ApiError', code: '4030005' })
  })

  test('of being busy is no proof that nothing of ours is there when the time runs out', async () => {
    const fixture = await openFaulty({ kind: 'stuck', match: update }, answerLost, staleFor(6))
    const error = await rejectionOf(rollOut(fixture, { timeoutMs: MINUTE }))
    expect(error).toMatchObject({ ending: 'timed_out', status: 'updating', nothingSent: false })
  })

  test('of being busy with another’s change makes ours be sent when that has ended', async () => {
    const fixture = await openFixture({
      after: (operation, count, { world, clock }) => {
        if (operation !== 'getService' || count !== 7) return
        busyUntil(serviceOf(world, WEB), clock.now() + 20_000)
      },
    })
    fixture.simulator.fault(requestLost)
    expect((await rollOut(fixture)).outcome).toBe('changed')
    expect(fixture.count('updateServiceImage')).toBe(3)
    expect(fixture.changes.filter((one) => one === 'updateServiceImage')).toHaveLength(1)
    expect(fixture.service(WEB).containers[0]?.imagePath).toBe(V2)
  })
})

describe('an error that leaves nothing open', () => {
  test.each([
    ['a refused right', 403, 4030005],
    ['a bad request', 400, 4000113],
    ['a login that is refused', 401, 4010001],
  ])('is thrown without a read: %s', async (_, status, code) => {
    const fixture = await openFaulty({ kind: 'status', status, code, match: update, times: 500 })
    expect(await rejectionOf(rollOut(fixture))).toMatchObject({ name: 'ApiError', code: String(code) })
    expect(fixture.count('getService')).toBe(1)
    expect(fixture.changes).toEqual([])
  })

  test('an endpoint that refuses connections had nothing done', async () => {
    const fixture = await openFixture()
    const { send, close } = opened()
    // Nobody listens on port 1.
    const away = (url: string) => url.replace(/:\d+\//, ':1/')
    const client = fixture.open({
      transport: {
        close,
        send: (request) => send(request.method === 'PUT' ? { ...request, url: away(request.url) } : request),
      },
    })
    const error = await rejectionOf(rollOut({ ...fixture, client }))
    expect(error).toMatchObject({ name: 'ConnectionError', failure: 'never_sent', notApplied: true })
    expect(fixture.heard.phases).toEqual(['Reading', 'Sending'])
    expect(fixture.operations()).toEqual(['getService'])
  })

  test('an abort while the request is out ends it with the signal’s reason', async () => {
    const controller = new AbortController()
    const reason = new Error('cancelled')
    const fixture = await openFixture({
      client: { signal: controller.signal },
      after: (operation) => {
        if (operation === 'updateServiceImage') controller.abort(reason)
      },
    })
    fixture.simulator.fault({ kind: 'hang', match: update })
    expect(await rejectionOf(rollOut(fixture, { signal: controller.signal }))).toBe(reason)
    expect(fixture.operations()).toEqual(['getService', 'updateServiceImage'])
  })

  test('an abort while the request is out tells at once that it was sent, since it may have arrived', async () => {
    const controller = new AbortController()
    const told: number[] = []
    const fixture = await openFixture({
      client: { signal: controller.signal },
      after: (operation, _, { heard }) => {
        if (operation !== 'updateServiceImage') return
        told.push(heard.sent)
        controller.abort()
        told.push(heard.sent)
      },
    })
    await rejectionOf(rollOut(fixture, { signal: controller.signal }))
    expect(told).toEqual([0, 1])
    expect(fixture.heard.sent).toBe(1)
    expect(fixture.changes).toEqual(['updateServiceImage'])
  })
})
