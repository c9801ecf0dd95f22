import { describe, expect, it } from 'vitest'
import { ChangeError } from '../../../src/changes/engine/errors.ts'
import type { Rollout } from '../../../src/changes/services/release/rollback.ts'
import { RolledBackError } from '../../../src/changes/services/release/rolled-back-error.ts'
import { Cancelled } from '../../../src/github/runner/cancellation.ts'
import { rollBackImages, rollOutImages } from '../../../src/step/operations/image-rollout.ts'
import { serviceOptions } from '../../../src/step/operations/service.ts'
import { openRun, type Run } from '../../../src/step/run/run.ts'
import { captureOutput } from '../../../testing/runner/in-process.ts'
import { type SimulatedOptions, simulated } from '../../../testing/simulated-client.ts'

const v1 = 'hub.c.163.com/admin/web:v1'
const v2 = 'hub.c.163.com/admin/web:v2'
const waits = { wait: true, timeout: 300_000, poll_interval: undefined, if_busy: 'wait', dry_run: false } as const

/** A rollout of v2 to the service web, and the run that it is a part of. */
async function openFixture(options: SimulatedOptions = {}) {
  const controller = new AbortController()
  const fixture = await simulated({ ...options, client: { signal: controller.signal } })
  captureOutput()
  const run: Run = openRun({
    env: {},
    signal: controller.signal,
    declared: ['status', 'changed'],
    clock: fixture.clock,
  })
  const update = { service_id: 50883, images: [{ image_path: v2 }], min_ready_seconds: 10, force: false }
  const rollout: Rollout = { client: fixture.client, update, options: serviceOptions(waits, run.step) }
  return { ...fixture, run, rollout, cancel: () => controller.abort(new Cancelled('SIGINT')) }
}

const updates = (operations: readonly (string | undefined)[]) =>
  operations.filter((id) => id === 'updateServiceImage').length

/** Told once, as soon as the service is read. */
const subject = { subject: 'Service web (50883)' }

describe('a rollout', () => {
  it('sets the outputs of service and images on its way', async () => {
    const { rollout, run } = await openFixture()
    const result = await rollOutImages(rollout, true, run.step)
    expect(result.outcome).toBe('changed')
    expect(run.outputs).toEqual({
      ...{ service_id: 50883, service_name: 'web', namespace: 'my-ev-admin', status: 'update_succ', changed: true },
      ...{ image_path: v2, previous_image_path: v1 },
    })
  })

  it('that sends nothing replaces nothing', async () => {
    const { rollout, run } = await openFixture()
    const update = { ...rollout.update, images: [{ image_path: v1 }] }
    expect((await rollOutImages({ ...rollout, update }, true, run.step)).outcome).toBe('unchanged')
    expect(run.outputs).not.toHaveProperty('previous_image_path')
  })

  it('that is refused before it is sent tells no change and puts nothing back', async () => {
    const { rollout, run, operations } = await openFixture()
    const update = { ...rollout.update, images: [{ image_path: 'hub.c.163.com/admin/api:v2' }] }
    await expect(rollOutImages({ ...rollout, update }, true, run.step)).rejects.toMatchObject({ ending: 'refused' })
    expect(run.reports).toEqual([subject])
    expect(operations()).toEqual(['getService'])
  })

  it('that fails is rolled back, told with what was changed and changed back', async () => {
    const { rollout, run, simulator, operations } = await openFixture()
    simulator.fault({ kind: 'fail_next_change' })
    await expect(rollOutImages(rollout, true, run.step)).rejects.toThrow(RolledBackError)
    expect(run.outputs).toMatchObject({ image_path: v1, previous_image_path: v1, rolled_back: true })
    expect(run.reports).toEqual([
      subject,
      { changes: [{ field: 'image of web', before: v1, after: v2 }] },
      { changes: [{ field: 'image of web', before: v2, after: v1 }] },
      { notes: ['The earlier image is running again.'] },
    ])
    expect(run.timeline.phases(false).map(({ label, state }) => [label, state])).toEqual([
      ['Reading', 'done'],
      ['Sending', 'done'],
      ['Rolling out', 'failed'],
      ['Rolling back', 'done'],
    ])
    expect(updates(operations())).toBe(2)
  })

  it('that fails stays where rollback is false', async () => {
    const { rollout, run, simulator, operations } = await openFixture()
    simulator.fault({ kind: 'fail_next_change' })
    await expect(rollOutImages(rollout, false, run.step)).rejects.toMatchObject({ ending: 'failed' })
    expect(run.outputs).toMatchObject({ image_path: v2, previous_image_path: v1 })
    expect(run.outputs).not.toHaveProperty('rolled_back')
    expect(updates(operations())).toBe(1)
  })

  it('of a service that is deleted meanwhile is not rolled back', async () => {
    const { rollout, run, simulator, operations } = await openFixture({
      onSleep: () => {
        if (simulator.world.services.some(({ id }) => id === 50883)) simulator.world.deleteService(50883)
      },
    })
    await expect(rollOutImages(rollout, true, run.step)).rejects.toMatchObject({ ending: 'deleted' })
    expect(updates(operations())).toBe(1)
  })
})

describe('rolling back', () => {
  const failure = new ChangeError('failed', 'The probe did not pass.')

  it('says that nothing is sure where it fails', async () => {
    const { rollout, run, simulator, client } = await openFixture()
    const before = await client.services.get(50883)
    await rollOutImages(rollout, true, run.step)
    simulator.fault({ kind: 'fail_next_change' })
    await expect(rollBackImages(rollout, before, failure, run.step)).rejects.toMatchObject({
      rolledBack: false,
      failure,
    })
    expect(run.outputs).toMatchObject({ rolled_back: false })
    expect(run.reports.at(-1)).toEqual({ notes: ['The rollback failed.'] })
  })

  it('is broken off by a cancellation, and tells nothing then', async () => {
    const { rollout, run, client, cancel, clock } = await openFixture()
    const before = await client.services.get(50883)
    await rollOutImages(rollout, true, run.step)
    const late = clock.sleep
    clock.sleep = (ms, signal) => {
      cancel()
      return late(ms, signal)
    }
    await expect(rollBackImages(rollout, before, failure, run.step)).rejects.toBeInstanceOf(Cancelled)
    expect(run.reports.some(({ notes }) => notes !== undefined)).toBe(false)
    expect(run.outputs).not.toHaveProperty('rolled_back')
  })
})
