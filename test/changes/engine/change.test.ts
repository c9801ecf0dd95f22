import { describe, expect, test } from 'vitest'
import { ChangeError } from '../../../src/changes/engine/errors.ts'
import { restartService } from '../../../src/changes/services/restart.ts'
import { scale } from '../../../src/changes/services/scale.ts'
import type { ApiError } from '../../../src/client/errors.ts'
import {
  busyUntil,
  DB,
  type Fixture,
  MINUTE,
  openFaulty,
  openFixture,
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

const TO_V2 = { field: 'image of web', before: V1, after: V2 }

function imageOf(fixture: Fixture): string | undefined {
  return fixture.service(WEB).containers[0]?.imagePath
}

describe('a change', () => {
  test('is read, sent, waited for and verified', async () => {
    const fixture = await openFixture()
    const result = await rollOut(fixture)
    expect(result.outcome).toBe('changed')
    expect(result.before.service_container_infos[0]?.image_path).toBe(V1)
    expect(result.after.service_container_infos[0]?.image_path).toBe(V2)
    expect(result.after.service_info.status).toBe('update_succ')
    expect(result.differences).toEqual([TO_V2])
    expect(fixture.changes).toEqual(['updateServiceImage'])
    expect(fixture.elapsed()).toBeGreaterThanOrEqual(30_000)
    expect(fixture.elapsed()).toBeLessThan(35_000)
  })

  test('tells what goes on', async () => {
    const { client, heard, options } = await openFixture()
    await updateImages(client, UPDATE, options())
    expect(heard.phases).toEqual(['Reading', 'Sending', 'Rolling out'])
    expect(heard.statuses).toEqual(['updating', 'update_succ'])
    expect(heard.sentences).toEqual(['it is being updated', 'it was updated'])
    expect(heard.sendings).toEqual([[TO_V2]])
    expect(heard.sent).toBe(1)
    expect(heard.warnings).toEqual([])
  })

  test.each([false, true])('sends nothing when what is there is what was requested; dry run: %s', async (dryRun) => {
    const { client, operations, heard, options } = await openFixture()
    const result = await scale(client, WEB, 2, options({ dryRun }))
    expect(result).toMatchObject({ outcome: 'unchanged', differences: [] })
    expect(result.after).toBe(result.before)
    expect(operations()).toEqual(['getService'])
    expect(heard.sendings).toEqual([])
  })

  test('sends nothing in a dry run, and says what it would send', async () => {
    const { client, operations, heard, options } = await openFixture()
    const result = await updateImages(client, UPDATE, options({ dryRun: true }))
    expect(result).toMatchObject({ outcome: 'planned', differences: [TO_V2] })
    expect(operations()).toEqual(['getService'])
    expect(heard.sent).toBe(0)
  })

  test('a dry run does not wait for an earlier change', async () => {
    const fixture = await openFixture({ given: (world) => busyUntil(serviceOf(world, WEB), Number.POSITIVE_INFINITY) })
    const result = await scale(fixture.client, WEB, 4, fixture.options({ dryRun: true, ifBusy: 'fail' }))
    expect(result).toMatchObject({ outcome: 'planned', differences: [{ field: 'replicas', before: '2', after: '4' }] })
    expect(fixture.operations()).toEqual(['getService'])
  })

  test('is two requests when it is not waited for', async () => {
    const { client, operations, changes, options } = await openFixture()
    const result = await updateImages(client, UPDATE, options({ wait: false }))
    expect(result.outcome).toBe('started')
    expect(result.differences).toEqual([TO_V2])
    expect(operations()).toEqual(['getService', 'updateServiceImage'])
    expect(changes).toEqual(['updateServiceImage'])
  })

  test('is refused before anything is sent where it makes no sense', async () => {
    const { client, operations, options } = await openFixture()
    await expect(scale(client, DB, 2, options())).rejects.toMatchObject({ ending: 'refused' })
    expect(operations()).toEqual(['getService'])
  })

  test('a refusal of the platform is its error, and it is sent once', async () => {
    const match = { operationId: 'scaleService' }
    const fixture = await openFaulty({ kind: 'status', status: 403, code: 4030005, match, times: 5 })
    const error = await rejectionOf(scale(fixture.client, WEB, 3, fixture.options()))
    expect(error).toMatchObject({ name: 'ApiError', code: '4030005' })
    expect(fixture.count('scaleService')).toBe(1)
    expect(fixture.count('getService')).toBe(1)
  })
})

describe('a resource that is busy with an earlier change', () => {
  const ENDS_AT = Date.UTC(2017, 0, 4, 9) + 20_000
  const busy = { given: (world: Fixture['world']) => busyUntil(serviceOf(world, WEB), ENDS_AT) }

  test('is waited for where if_busy is wait, then the change is sent', async () => {
    const fixture = await openFixture(busy)
    expect((await rollOut(fixture)).outcome).toBe('changed')
    expect(fixture.moments('updateServiceImage')[0]).toBeGreaterThanOrEqual(20_000)
    expect(fixture.heard.phases).toEqual(['Reading', 'Waiting for an earlier change', 'Sending', 'Rolling out'])
    expect(fixture.heard.statuses).toEqual(['updating', 'update_succ', 'updating', 'update_succ'])
    expect(imageOf(fixture)).toBe(V2)
  })

  test('is an error where if_busy is fail, and nothing is sent', async () => {
    const { client, operations, options } = await openFixture(busy)
    const error = await rejectionOf(updateImages(client, UPDATE, options({ ifBusy: 'fail' })))
    expect(error).toBeInstanceOf(ChangeError)
    expect(error).toMatchObject({
      ending: 'busy',
      status: 'updating',
      advice: expect.stringContaining('if_busy: wait'),
    })
    expect(error).toHaveProperty('cause', undefined)
    expect(error).toHaveProperty(
      'message',
      `Service web (50883) is busy with an earlier change (status "updating"), and if_busy is fail, so the change to run ${V2} was not sent.`,
    )
    expect(operations()).toEqual(['getService'])
  })

  test('ends in a timeout where the earlier change does not end', async () => {
    const fixture = await openFixture({ given: (world) => busyUntil(serviceOf(world, WEB), Number.POSITIVE_INFINITY) })
    expect(await rejectionOf(rollOut(fixture, { timeoutMs: MINUTE }))).toMatchObject({
      ending: 'timed_out',
      status: 'updating',
      nothingSent: true,
      message: expect.stringContaining('an earlier change did not finish within 60 s'),
    })
    expect(fixture.changes).toEqual([])
  })

  test('is looked at anew once it is free: what the earlier change brought about is not made again', async () => {
    const fixture = await openFixture({ given: (world) => busyUntil(serviceOf(world, WEB), ENDS_AT, { replicas: 4 }) })
    const result = await scale(fixture.client, WEB, 4, fixture.options())
    expect(result).toMatchObject({ outcome: 'unchanged', differences: [] })
    expect(fixture.count('scaleService')).toBe(0)
  })

  test('is checked anew once it is free', async () => {
    const fixture = await openFixture({
      given: (world) => busyUntil(serviceOf(world, WEB), ENDS_AT, { stateful: true }),
    })
    await expect(scale(fixture.client, WEB, 4, fixture.options())).rejects.toMatchObject({ ending: 'refused' })
  })

  test('with an unknown status is waited for, and that word is warned of', async () => {
    const fixture = await openFixture({
      given: (world) => busyUntil(serviceOf(world, WEB), ENDS_AT, {}, { status: 'paused', endStatus: 'update_succ' }),
    })
    expect((await scale(fixture.client, WEB, 3, fixture.options())).outcome).toBe('changed')
    expect(fixture.moments('scaleService')[0]).toBeGreaterThanOrEqual(20_000)
    expect(fixture.heard.warnings).toEqual([expect.stringContaining('"paused"')])
  })

  test('with an unknown status counts as busy', async () => {
    const fixture = await openFixture({
      given: (world) => busyUntil(serviceOf(world, WEB), ENDS_AT, {}, { status: 'paused', endStatus: 'update_succ' }),
    })
    await expect(scale(fixture.client, WEB, 3, fixture.options({ ifBusy: 'fail' }))).rejects.toMatchObject({
      ending: 'busy',
      status: 'paused',
    })
  })
})

describe('what is as requested for', () => {
  const ENDS_AT = Date.UTC(2017, 0, 4, 9) + 20_000

  test('but pending is waited for and not sent again', async () => {
    const fixture = await openFixture({ given: (world) => busyUntil(serviceOf(world, WEB), ENDS_AT) })
    const result = await scale(fixture.client, WEB, 2, fixture.options({ ifBusy: 'fail' }))
    expect(result.outcome).toBe('unchanged')
    expect(result.after.service_info.status).toBe('update_succ')
    expect(fixture.elapsed()).toBeGreaterThanOrEqual(20_000)
    expect(fixture.count('scaleService')).toBe(0)
  })

  test('but pending is left alone at once where nothing is to be waited for', async () => {
    const fixture = await openFixture({ given: (world) => busyUntil(serviceOf(world, WEB), ENDS_AT) })
    expect((await scale(fixture.client, WEB, 2, fixture.options({ wait: false }))).outcome).toBe('unchanged')
    expect(fixture.operations()).toEqual(['getService'])
  })

  test('but is no longer so when the earlier change ends is sent', async () => {
    const fixture = await openFixture({ given: (world) => busyUntil(serviceOf(world, WEB), ENDS_AT, { replicas: 5 }) })
    expect((await scale(fixture.client, WEB, 2, fixture.options())).outcome).toBe('changed')
    expect(fixture.changes).toEqual(['scaleService'])
  })

  test.each(['update_fail', 'update_timeout', 'resize_fail'])(
    'but whose last operation ended in %s is sent again',
    async (status) => {
      const fixture = await openFixture({ given: showing(WEB, { status }) })
      // The platform itself may find that there is nothing to change; then that is the truth, and no success.
      expect(await rejectionOf(scale(fixture.client, WEB, 2, fixture.options()))).toMatchObject({
        ending: 'failed',
        status,
        cause: { errorClass: 'no_change' },
        message: expect.stringContaining(`its last operation ended with the status "${status}"`),
      })
      expect(fixture.count('scaleService')).toBe(1)
    },
  )

  test('but whose last operation failed is planned in a dry run', async () => {
    const fixture = await openFixture({ given: showing(WEB, { status: 'update_fail' }) })
    expect(await scale(fixture.client, WEB, 2, fixture.options({ dryRun: true }))).toMatchObject({ outcome: 'planned' })
  })
})

describe('the platform’s answer that there is nothing to change', () => {
  test('is the truth where another made the same change since the first read', async () => {
    const fixture = await openFixture({
      after: (operation, count, { simulator }) => {
        if (operation === 'getService' && count === 1) simulator.world.foreignImageUpdate(WEB, 'web', V2)
      },
    })
    const result = await rollOut(fixture)
    expect(result).toMatchObject({ outcome: 'unchanged', differences: [] })
    expect(fixture.operations()).toEqual(['getService', 'updateServiceImage', 'getService'])
    expect(result.after.service_container_infos[0]?.image_path).toBe(V2)
  })

  test('is an error where what is there the result is not as requested', async () => {
    const match = { operationId: 'updateServiceImage' }
    const fixture = await openFaulty({ kind: 'status', status: 403, code: 4030143, match })
    expect(await rejectionOf(rollOut(fixture))).toMatchObject({ errorClass: 'no_change' } satisfies Partial<ApiError>)
    expect(fixture.count('updateServiceImage')).toBe(1)
  })
})

describe('the platform’s answer that it is busy, although the status looked free', () => {
  const BUSY = { kind: 'status', status: 403, code: 4030144, match: { operationId: 'updateServiceImage' } } as const

  test('is waited out, and the change is sent again', async () => {
    const fixture = await openFaulty(BUSY)
    expect((await rollOut(fixture)).outcome).toBe('changed')
    expect(fixture.count('updateServiceImage')).toBe(2)
    expect(fixture.changes).toEqual(['updateServiceImage'])
    expect(fixture.moments('updateServiceImage')).toEqual([0, 1_000])
    expect(fixture.heard.warnings).toEqual([expect.stringContaining('4030144')])
    expect(fixture.heard.sent).toBe(1)
  })

  test('is waited out with the pause that poll_interval gives', async () => {
    const fixture = await openFaulty(BUSY)
    await rollOut(fixture, { pollIntervalMs: 7_000 })
    expect(fixture.moments('updateServiceImage')).toEqual([0, 7_000])
  })

  test('may come again and again: each wait is longer, and it is said once', async () => {
    const fixture = await openFaulty({ ...BUSY, times: 12 })
    expect((await rollOut(fixture)).outcome).toBe('changed')
    expect(fixture.moments('updateServiceImage').map((ms) => ms / 1_000)).toEqual([
      0, 1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 65, 75,
    ])
    expect(fixture.heard.warnings).toHaveLength(1)
    expect(fixture.changes).toEqual(['updateServiceImage'])
  })

  test('ends in a timeout when it does not pass before the deadline', async () => {
    const fixture = await openFaulty({ ...BUSY, times: 1_000 })
    const error = await rejectionOf(rollOut(fixture, { timeoutMs: MINUTE }))
    expect(error).toMatchObject({
      name: 'ChangeError',
      ending: 'timed_out',
      nothingSent: true,
      message: `Service web (50883) was busy with an earlier change until the timeout, so the change to run ${V2} was not made.`,
    })
    expect(error).toHaveProperty('cause.code', '4030144')
    expect(fixture.elapsed()).toBe(59_500)
    expect(fixture.changes).toEqual([])
  })

  test('is an error where if_busy is fail', async () => {
    const fixture = await openFaulty(BUSY)
    const error = await rejectionOf(rollOut(fixture, { ifBusy: 'fail' }))
    expect(error).toMatchObject({
      ending: 'busy',
      status: undefined,
      message: expect.stringMatching(/^Service web \(50883\) is busy with an earlier change, and if_busy is fail/),
    })
    expect(error).toHaveProperty('cause.code', '4030144')
    expect(fixture.count('updateServiceImage')).toBe(1)
  })

  test('sends nothing again where the earlier change had the effect that was requested', async () => {
    const fixture = await openFixture({
      after: (operation, count, { world, clock }) => {
        if (operation !== 'getService' || count !== 1) return
        busyUntil(
          serviceOf(world, WEB),
          clock.now() + 20_000,
          { replicas: 4 },
          { status: 'resizing', endStatus: 'resize_succ' },
        )
      },
    })
    const result = await scale(fixture.client, WEB, 4, fixture.options())
    expect(result).toMatchObject({ outcome: 'unchanged', differences: [] })
    expect(fixture.count('scaleService')).toBe(1)
    expect(fixture.elapsed()).toBeGreaterThanOrEqual(20_000)
  })

  test('does not keep a restart from being sent, which is wanted whatever is there', async () => {
    const fixture = await openFaulty({ ...BUSY, code: 4030153, match: { operationId: 'restartService' } })
    expect((await restartService(fixture.client, DB, 'restart', fixture.options())).outcome).toBe('changed')
    expect(fixture.count('restartService')).toBe(2)
    expect(fixture.changes).toEqual(['restartService'])
  })

  test('and an abort during the pause ends it at once', async () => {
    const controller = new AbortController()
    const reason = new Error('cancelled')
    const fixture = await openFixture({ at: { 500: () => controller.abort(reason) }, faults: [BUSY] })
    expect(await rejectionOf(rollOut(fixture, { signal: controller.signal }))).toBe(reason)
    expect(fixture.elapsed()).toBe(0)
  })
})
