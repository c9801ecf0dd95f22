import { describe, expect, test } from 'vitest'
import { ChangeError } from '../../../../src/changes/engine/errors.ts'
import { needsRollback, type RollbackOptions, rollBack } from '../../../../src/changes/services/release/rollback.ts'
import {
  type Fixture,
  type FixtureOptions,
  MINUTE,
  openFixture,
  REGISTRY,
  rejectionOf,
  rollOut,
  serviceOf,
  UPDATE,
  V1,
  V2,
  WEB,
} from '../../fixture.ts'

const match = { operationId: 'updateServiceImage' }

/** A rollout that goes wrong, and what then becomes of putting back. */
async function story(wishes: FixtureOptions, spoil: (fixture: Fixture) => void, own: Partial<RollbackOptions> = {}) {
  const fixture = await openFixture(wishes)
  const before = await fixture.client.services.get(WEB)
  spoil(fixture)
  const failure = await rejectionOf(rollOut(fixture, own))
  if (!(failure instanceof Error)) throw failure
  const rolledBack = () => {
    const options: RollbackOptions = { ...fixture.options(own), timeoutMs: 10 * MINUTE, ...own }
    return rejectionOf(rollBack(fixture.client, UPDATE, before, failure, options))
  }
  return { fixture, failure, rolledBack }
}

function fails({ simulator }: Fixture): void {
  simulator.fault({ kind: 'fail_next_change' })
}

describe('a rollback is called for', () => {
  test.each([
    ['failed', true],
    ['timed_out', true],
    ['superseded', false],
    ['deleted', false],
    ['unobserved', false],
    ['refused', false],
    ['busy', false],
  ] as const)('after %s: %s', (ending, asked) => {
    expect(needsRollback(new ChangeError(ending, 'It ended.'))).toBe(asked)
  })

  test('not where the time ran out before the change was sent', () => {
    expect(needsRollback(new ChangeError('timed_out', 'It was busy.', { nothingSent: true }))).toBe(false)
  })

  test.each([
    ['a cancellation', new Error('cancelled')],
    ['something else', undefined],
    ['what only looks like it', { name: 'ChangeError', ending: 'failed' }],
  ])('not after %s', (_, error) => {
    expect(needsRollback(error)).toBe(false)
  })
})

describe('a rollout that failed', () => {
  test('is rolled back once, waited for and verified', async () => {
    const { fixture, failure, rolledBack } = await story({}, fails)
    const error = await rolledBack()
    expect(error).toMatchObject({
      name: 'RolledBackError',
      rolledBack: true,
      service: { service_info: { status: 'update_succ' }, service_container_infos: [{ image_path: V1 }] },
      message: `Service web (50883): the change to run ${V2} ended with the status "update_fail". Rolled back: ${V1} runs now.`,
    })
    expect(error).toHaveProperty('failure', failure)
    expect(error).toHaveProperty('cause', failure)
    expect(fixture.changes).toEqual(['updateServiceImage', 'updateServiceImage'])
    expect(fixture.service(WEB).containers[0]?.imagePath).toBe(V1)
    expect(fixture.elapsed()).toBeGreaterThanOrEqual(60_000)
  })

  test('is rolled back although the step does not wait, makes no change, or fails where busy', async () => {
    const { fixture, rolledBack } = await story({}, fails)
    fixture.simulator.fault({ kind: 'status', status: 403, code: 4030144, match })
    expect(await rolledBack()).toMatchObject({ rolledBack: true })
    const before = await fixture.client.services.get(WEB)
    const options = { ...fixture.options({ wait: false, dryRun: true, ifBusy: 'fail' }), timeoutMs: MINUTE }
    fixture.simulator.world.foreignImageUpdate(WEB, 'web', V2)
    const error = await rejectionOf(rollBack(fixture.client, UPDATE, before, new Error('It failed.'), options))
    expect(error).toMatchObject({ rolledBack: true })
    expect(fixture.service(WEB).containers[0]?.imagePath).toBe(V1)
  })

  test('is told: the failure first, then what is rolled back, in one phase', async () => {
    const { fixture, failure, rolledBack } = await story({}, fails)
    await rolledBack()
    expect(fixture.heard.warnings).toEqual([`${failure.message} Rolling back to ${V1}.`])
    expect(fixture.heard.phases).toEqual(['Reading', 'Sending', 'Rolling out', 'Rolling back, the last one failed'])
  })

  test('is not sent anything where the earlier image runs again already', async () => {
    const { fixture, rolledBack } = await story({}, fails)
    fixture.simulator.world.foreignImageUpdate(WEB, 'web', V1)
    expect(await rolledBack()).toMatchObject({
      rolledBack: true,
      message: expect.stringMatching(/No rollback was needed: .*:v1 runs now\.$/),
    })
    expect(fixture.count('updateServiceImage')).toBe(1)
  })

  test('is left as it is where somebody else has rolled out another image since', async () => {
    const { fixture, rolledBack } = await story({}, fails)
    const other = 'hub.c.163.com/admin/web:v3'
    fixture.simulator.world.foreignImageUpdate(WEB, 'web', other)
    expect(await rolledBack()).toMatchObject({
      rolledBack: false,
      service: { service_container_infos: [{ image_path: other }] },
      message: expect.stringContaining(
        `Not rolled back: another change was made in the meantime: container web now runs ${other}, which is`,
      ),
    })
    expect(fixture.count('updateServiceImage')).toBe(1)
  })

  test('is rolled back once although the answer to that is lost', async () => {
    const { fixture, rolledBack } = await story({}, fails)
    fixture.simulator.fault({ kind: 'drop_after', match })
    expect(await rolledBack()).toMatchObject({ rolledBack: true })
    expect(fixture.changes).toEqual(['updateServiceImage', 'updateServiceImage'])
  })
})

describe('a rollout that timed out', () => {
  test('is rolled back as soon as the platform is free for it', async () => {
    const { fixture, rolledBack } = await story({ durations: { serviceImage: 100 } }, () => {}, {
      deadlineAt: Date.UTC(2017, 0, 4, 9) + MINUTE,
    })
    expect(fixture.elapsed()).toBe(59_500)
    expect(await rolledBack()).toMatchObject({
      rolledBack: true,
      failure: { ending: 'timed_out' },
      service: { service_container_infos: [{ image_path: V1 }] },
    })
    const [, back] = fixture.moments('updateServiceImage')
    expect(back).toBeGreaterThanOrEqual(100_000)
    expect(fixture.elapsed()).toBeGreaterThanOrEqual(200_000)
    expect(fixture.changes).toHaveLength(2)
  })

  test('is rolled back although the platform still answers as before it was sent', async () => {
    const stale = ({ simulator }: Fixture) => simulator.fault({ kind: 'stale', reads: 4 })
    const { fixture, rolledBack } = await story({}, stale, { deadlineAt: Date.UTC(2017, 0, 4, 9) + 1_200 })
    expect(await rolledBack()).toMatchObject({
      rolledBack: true,
      message: expect.stringMatching(/Rolled back: .*:v1 runs now\.$/),
    })
    expect(fixture.changes).toEqual(['updateServiceImage', 'updateServiceImage'])
    expect(fixture.service(WEB)).toMatchObject({ status: 'update_succ', containers: [{ imagePath: V1 }] })
  })

  test('has a deadline of its own, counted from its beginning', async () => {
    const { fixture, rolledBack } = await story({}, ({ simulator }) => simulator.fault({ kind: 'stuck' }), {
      deadlineAt: Date.UTC(2017, 0, 4, 9) + MINUTE,
      timeoutMs: 2 * MINUTE,
    })
    expect(await rolledBack()).toMatchObject({
      rolledBack: false,
      service: undefined,
      failure: { ending: 'timed_out' },
      message: expect.stringMatching(
        /^The rollback failed, so the running image is not known: Service web \(50883\): an earlier change did not finish within 120 s; .*\. The failure before that: Service web \(50883\): the change to run .* did not finish within 60 s/,
      ),
    })
    expect(fixture.elapsed()).toBe(59_500 + 2 * MINUTE - 500)
    expect(fixture.changes).toHaveLength(1)
  })
})

describe('what could not be rolled back', () => {
  test('is said first: a rollback failed', async () => {
    const { fixture, failure, rolledBack } = await story({}, fails)
    fixture.simulator.fault({ kind: 'fail_next_change' })
    const error = await rolledBack()
    expect(error).toMatchObject({ name: 'RolledBackError', rolledBack: false, service: undefined })
    expect(error).toHaveProperty('failure', failure)
    expect(error).toHaveProperty('message', expect.stringMatching(/^The rollback failed/))
    expect(error).toHaveProperty('message', expect.stringContaining(`The failure before that: ${failure.message}`))
    expect(fixture.changes).toHaveLength(2)
  })

  test('is said first: the platform refuses it', async () => {
    const { fixture, rolledBack } = await story({}, fails)
    fixture.simulator.fault({ kind: 'status', status: 403, code: 4030009, match })
    expect(await rolledBack()).toMatchObject({ rolledBack: false, message: expect.stringContaining('4030009') })
    expect(fixture.count('updateServiceImage')).toBe(2)
  })

  test('is said first: another rollout took its place', async () => {
    const { rolledBack } = await story(
      { at: { 45000: ({ simulator }) => simulator.world.foreignImageUpdate(WEB, 'web', `${REGISTRY}/web:v9`) } },
      fails,
    )
    expect(await rolledBack()).toMatchObject({ rolledBack: false, message: expect.stringContaining('superseded') })
  })
})

test('a cancellation during a rollback gives the signal’s reason', async () => {
  const controller = new AbortController()
  const reason = new Error('cancelled')
  const { fixture, rolledBack } = await story({ at: { 45000: () => controller.abort(reason) } }, fails, {
    signal: controller.signal,
  })
  expect(await rolledBack()).toBe(reason)
  expect(fixture.elapsed()).toBeLessThanOrEqual(45_000)
  expect(serviceOf(fixture.world, WEB).status).toBe('updating')
})
