/** Refusals that pass by themselves, and what is still missing when status and content say that all is done. */
import { describe, expect, test } from 'vitest'
import { applyChange } from '../../../src/changes/engine/apply.ts'
import { imageChange } from '../../../src/changes/services/image.ts'
import type { Service } from '../../../src/client/resources/services.ts'
import { type Fixture, MINUTE, openFaulty, openFixture, rejectionOf, rollOut, UPDATE, V1 } from '../fixture.ts'

const match = { operationId: 'updateServiceImage' }
const unknownImage = { kind: 'status', status: 404, code: 4040129, match } as const

describe('an image that was pushed a moment ago', () => {
  test('is rolled out as soon as the platform knows it', async () => {
    const fixture = await openFaulty({ ...unknownImage, times: 5 })
    expect((await rollOut(fixture)).outcome).toBe('changed')
    expect(fixture.changes).toEqual(['updateServiceImage'])
    expect(fixture.heard.warnings).toEqual([expect.stringContaining('keeps trying for up to a minute')])
  })

  test('is refused where the platform does not know it after a minute', async () => {
    const fixture = await openFaulty({ ...unknownImage, times: 100 })
    expect(await rejectionOf(rollOut(fixture))).toMatchObject({ code: '4040129' })
    expect(fixture.elapsed()).toBeGreaterThan(55_000)
    expect(fixture.elapsed()).toBeLessThanOrEqual(MINUTE)
    expect(fixture.changes).toEqual([])
  })

  test('is not waited for beyond the timeout', async () => {
    const fixture = await openFaulty({ ...unknownImage, times: 100 })
    expect(await rejectionOf(rollOut(fixture, { timeoutMs: 10_000 }))).toMatchObject({ code: '4040129' })
    expect(fixture.elapsed()).toBeLessThan(10_000)
  })

  test('is all that gets this patience', async () => {
    const fixture = await openFaulty({ kind: 'status', status: 404, code: 4040114, match })
    expect(await rejectionOf(rollOut(fixture))).toMatchObject({ code: '4040114' })
    expect(fixture.count('updateServiceImage')).toBe(1)
  })
})

describe('what is still missing', () => {
  /** A rollout whose service lacks a container until this many milliseconds have passed. */
  const lacking = (fixture: Fixture, until: number, update = UPDATE) => ({
    ...imageChange(fixture.client, update, {}),
    missing: (_: Service) => (fixture.elapsed() < until ? '1 of 2 containers runs' : undefined),
  })

  test('is waited for after the end of the change, and said once', async () => {
    const fixture = await openFixture()
    expect((await applyChange(lacking(fixture, 45_000), fixture.options())).outcome).toBe('changed')
    expect(fixture.elapsed()).toBeGreaterThanOrEqual(45_000)
    expect(fixture.heard.progress).toEqual(['Not complete yet: 1 of 2 containers runs.'])
  })

  test('is the reason of a timeout where it does not come', async () => {
    const fixture = await openFixture()
    const error = await rejectionOf(
      applyChange(lacking(fixture, Number.POSITIVE_INFINITY), fixture.options({ timeoutMs: MINUTE })),
    )
    expect(error).toMatchObject({
      ending: 'timed_out',
      status: 'update_succ',
      nothingSent: false,
      message: expect.stringContaining('"update_succ", but 1 of 2 containers runs.'),
    })
  })

  test('is waited for where nothing else is to be done, and nothing is sent', async () => {
    const fixture = await openFixture()
    const same = { ...UPDATE, images: [{ container_name: 'web', image_path: V1 }] }
    const result = await applyChange(lacking(fixture, 20_000, same), fixture.options())
    expect(result).toMatchObject({ outcome: 'unchanged', differences: [] })
    expect(fixture.elapsed()).toBeGreaterThanOrEqual(20_000)
    expect(fixture.count('updateServiceImage')).toBe(0)
  })

  test('ends a step that has nothing else to do where it does not come', async () => {
    const fixture = await openFixture()
    const same = { ...UPDATE, images: [{ container_name: 'web', image_path: V1 }] }
    const never = lacking(fixture, Number.POSITIVE_INFINITY, same)
    const error = await rejectionOf(applyChange(never, fixture.options({ timeoutMs: MINUTE })))
    expect(error).toMatchObject({ ending: 'timed_out', nothingSent: true })
  })

  test.each([{ dryRun: true }, { wait: false }])('is left alone with %o', async (wishes) => {
    const fixture = await openFixture()
    const same = { ...UPDATE, images: [{ container_name: 'web', image_path: V1 }] }
    const result = await applyChange(lacking(fixture, Number.POSITIVE_INFINITY, same), fixture.options(wishes))
    expect(result.outcome).toBe('unchanged')
    expect(fixture.elapsed()).toBe(0)
  })
})
