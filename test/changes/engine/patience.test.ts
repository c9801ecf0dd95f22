/** Refusals that pass by themselves, and what is still missing when status and content say that all is done. */
import { describe, expect, test } from 'vitest'
import { applyChange } from '../../../src/changes/engine/apply.ts'
import { type ImageUpdate, imageChange } from '../../../src/changes/services/image.ts'
import type { Service } from '../../../src/client/resources/services.ts'
import { MINUTE, rejection, type Scene, staged, updateImages, V1, V2, WEB } from '../fixture.ts'

const UPDATE: ImageUpdate = {
  service_id: WEB,
  images: [{ container_name: 'web', image_path: V2 }],
  min_ready_seconds: 10,
  force: false,
}
const match = { operationId: 'updateServiceImage' }
const unknownImage = { kind: 'status', status: 404, code: 4040129, match } as const

describe('an image that was pushed a moment ago', () => {
  test('is rolled out as soon as the platform knows it', async () => {
    const scene = await staged()
    scene.simulator.fault({ ...unknownImage, times: 5 })
    const result = await updateImages(scene.client, UPDATE, scene.options())
    expect(result.outcome).toBe('changed')
    expect(scene.changes).toEqual(['updateServiceImage'])
    expect(scene.heard.warnings).toEqual([expect.stringContaining('tries again for up to a minute')])
  })

  test('is refused where the platform does not know it after a minute', async () => {
    const scene = await staged()
    scene.simulator.fault({ ...unknownImage, times: 100 })
    expect(await rejection(updateImages(scene.client, UPDATE, scene.options()))).toMatchObject({ code: '4040129' })
    expect(scene.elapsed()).toBeGreaterThan(55_000)
    expect(scene.elapsed()).toBeLessThanOrEqual(MINUTE)
    expect(scene.changes).toEqual([])
  })

  test('is not waited for beyond the timeout', async () => {
    const scene = await staged()
    scene.simulator.fault({ ...unknownImage, times: 100 })
    const error = await rejection(updateImages(scene.client, UPDATE, scene.options({ timeoutMs: 10_000 })))
    expect(error).toMatchObject({ code: '4040129' })
    expect(scene.elapsed()).toBeLessThan(10_000)
  })

  test('is all that gets this patience', async () => {
    const scene = await staged()
    scene.simulator.fault({ kind: 'status', status: 404, code: 4040114, match })
    expect(await rejection(updateImages(scene.client, UPDATE, scene.options()))).toMatchObject({ code: '4040114' })
    expect(scene.count('updateServiceImage')).toBe(1)
  })
})

describe('what is still missing', () => {
  /** A rollout whose service lacks a container until this many milliseconds have passed. */
  const lacking = (scene: Scene, until: number, update = UPDATE) => ({
    ...imageChange(scene.client, update, {}),
    missing: (_: Service) => (scene.elapsed() < until ? '1 of 2 containers runs' : undefined),
  })

  test('is waited for after the end of the change, and said once', async () => {
    const scene = await staged()
    const result = await applyChange(lacking(scene, 45_000), scene.options())
    expect(result.outcome).toBe('changed')
    expect(scene.elapsed()).toBeGreaterThanOrEqual(45_000)
    expect(scene.heard.progress).toEqual(['Not complete yet: 1 of 2 containers runs.'])
  })

  test('is the reason of a timeout where it does not come', async () => {
    const scene = await staged()
    const error = await rejection(
      applyChange(lacking(scene, Number.POSITIVE_INFINITY), scene.options({ timeoutMs: MINUTE })),
    )
    expect(error).toMatchObject({ ending: 'timed_out', status: 'update_succ', nothingSent: false })
    expect(error).toHaveProperty('message', expect.stringContaining('"update_succ", but 1 of 2 containers runs.'))
  })

  test('is waited for where nothing else is to be done, and nothing is sent', async () => {
    const scene = await staged()
    const same = { ...UPDATE, images: [{ container_name: 'web', image_path: V1 }] }
    const result = await applyChange(lacking(scene, 20_000, same), scene.options())
    expect(result).toMatchObject({ outcome: 'unchanged', differences: [] })
    expect(scene.elapsed()).toBeGreaterThanOrEqual(20_000)
    expect(scene.count('updateServiceImage')).toBe(0)
  })

  test('ends a step that has nothing else to do where it does not come', async () => {
    const scene = await staged()
    const same = { ...UPDATE, images: [{ container_name: 'web', image_path: V1 }] }
    const never = lacking(scene, Number.POSITIVE_INFINITY, same)
    const error = await rejection(applyChange(never, scene.options({ timeoutMs: MINUTE })))
    expect(error).toMatchObject({ ending: 'timed_out', nothingSent: true })
  })

  test.each([{ dryRun: true }, { wait: false }])('is left alone with %o', async (wishes) => {
    const scene = await staged()
    const same = { ...UPDATE, images: [{ container_name: 'web', image_path: V1 }] }
    const result = await applyChange(lacking(scene, Number.POSITIVE_INFINITY, same), scene.options(wishes))
    expect(result.outcome).toBe('unchanged')
    expect(scene.elapsed()).toBe(0)
  })
})
