import { describe, expect, it } from 'vitest'
import type { RollbackOptions } from '../../../../src/changes/services/release/rollback.ts'
import { undoRollout } from '../../../../src/changes/services/release/undo.ts'
import {
  type Fixture,
  MINUTE,
  openFixture,
  rejectionOf,
  rollOut,
  serviceOf,
  UPDATE,
  V1,
  V2,
  WEB,
} from '../../fixture.ts'

/** A rollout that went well, of a service that was scaled after it where that is said. */
async function rolledOut(replicas = 2) {
  const fixture = await openFixture()
  const before = await fixture.client.services.get(WEB)
  await rollOut(fixture)
  Object.assign(serviceOf(fixture.simulator.world, WEB), { replicas })
  const options: RollbackOptions = { ...fixture.options(), timeoutMs: 10 * MINUTE }
  const undo = (what: { images: boolean; replicas: boolean }) =>
    undoRollout({ client: fixture.client, update: UPDATE, options }, { before, ...what })
  return { fixture, undo }
}

const runs = ({ simulator }: Fixture) => {
  const { containers, replicas } = serviceOf(simulator.world, WEB)
  return [containers[0]?.imagePath, replicas]
}

describe('undoing a rollout', () => {
  it('brings the images back, waited for and verified', async () => {
    const { fixture, undo } = await rolledOut()
    expect(runs(fixture)).toEqual([V2, 2])
    const after = await undo({ images: true, replicas: false })
    expect(runs(fixture)).toEqual([V1, 2])
    expect(after?.service_container_infos[0]?.image_path).toBe(V1)
    expect(after?.service_info.status).toBe('update_succ')
  })

  it('brings the replicas back as well, or alone', async () => {
    const both = await rolledOut(4)
    await both.undo({ images: true, replicas: true })
    expect(runs(both.fixture)).toEqual([V1, 2])
    const alone = await rolledOut(4)
    await alone.undo({ images: false, replicas: true })
    expect(runs(alone.fixture)).toEqual([V2, 2])
  })

  it('is nothing where nothing is to be undone', async () => {
    const { fixture, undo } = await rolledOut()
    const asked = fixture.operations().length
    expect(await undo({ images: false, replicas: false })).toBeUndefined()
    expect(fixture.operations()).toHaveLength(asked)
  })

  it('leaves alone what somebody else has rolled out since', async () => {
    const { fixture, undo } = await rolledOut()
    const v3 = V2.replace('v2', 'v3')
    fixture.simulator.world.foreignImageUpdate(WEB, 'web', v3)
    const error = await rejectionOf(undo({ images: true, replicas: false }))
    expect(error).toMatchObject({ ending: 'superseded' })
    expect(String(error)).toContain('another change was made in the meantime')
    expect(runs(fixture)).toEqual([v3, 2])
  })

  it('has a deadline of its own, and fails where the platform does', async () => {
    const { fixture, undo } = await rolledOut()
    fixture.clock.advance(24 * 60 * MINUTE)
    fixture.simulator.fault({ kind: 'fail_next_change' })
    const error = await rejectionOf(undo({ images: true, replicas: false }))
    expect(error).toMatchObject({ ending: 'failed', status: 'update_fail' })
  })
})
