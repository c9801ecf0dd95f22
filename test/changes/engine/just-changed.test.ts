/** A resource that we changed a moment ago: a state that looks as desired may be the one of before. */
import { expect, test } from 'vitest'
import type { World } from '../../../simulator/index.ts'
import { applyChange } from '../../../src/changes/engine/apply.ts'
import { imageChange } from '../../../src/changes/services/image.ts'
import { openFixture, serviceOf, UPDATE, V1, V2, WEB } from '../fixture.ts'

const update = { operationId: 'updateServiceImage' }

function run(world: World, image: string): void {
  for (const one of serviceOf(world, WEB).containers) one.imagePath = image
}

test('what a node that is behind shows after a refusal does not pass for the change', async () => {
  let isBehind = false
  const fixture = await openFixture({
    given: (world) => run(world, V2),
    faults: [{ kind: 'status', status: 403, code: 4030144, match: update }],
    after: (operation, count, { world }) => {
      // After the refusal one read shows what was there before; all later ones show what is there.
      if (operation === 'updateServiceImage' && count === 1) {
        isBehind = true
        run(world, V1)
      } else if (isBehind) {
        isBehind = false
        run(world, V2)
      }
    },
  })
  const back = imageChange(fixture.client, { ...UPDATE, images: [{ image_path: V1 }] }, {})
  const result = await applyChange({ ...back, justChanged: true }, fixture.options())
  expect(result.outcome).toBe('changed')
  expect(fixture.changes).toEqual(['updateServiceImage'])
  expect(serviceOf(fixture.world, WEB).containers[0]?.imagePath).toBe(V1)
})

test('nodes that answer in turn, one of them behind, are not asked as fast as they answer', async () => {
  const fixture = await openFixture({ faults: [{ kind: 'lagging_nodes', behind: 3, nodes: 2 }] })
  const [container] = serviceOf(fixture.world, WEB).containers
  fixture.clock.advance(10_000)
  await fixture.client.services.updateImage(WEB, [{ container_id: container?.id ?? 0, image_path: V2 }], 1)
  const back = imageChange(fixture.client, { ...UPDATE, images: [{ image_path: V1 }] }, {})
  const result = await applyChange({ ...back, justChanged: true }, fixture.options())
  expect(result.outcome).toBe('changed')
  expect(fixture.changes).toEqual(['updateServiceImage', 'updateServiceImage'])
  expect(serviceOf(fixture.world, WEB).containers[0]?.imagePath).toBe(V1)
})
