import { describe, expect, test } from 'vitest'
import { applyChange } from '../../src/rollout/change.ts'
import { publicNetChange, type WantedNet } from '../../src/rollout/public-net-change.ts'
import { DB, rejection, type Scene, serviceOf, staged, WEB } from './scene.ts'

const apply = (scene: Scene, id: number, net: WantedNet) =>
  applyChange(publicNetChange(scene.client, id, net, {}), scene.options())

describe('the public network', () => {
  test.each([
    [{ bandwidth: 50 }, { type: 'flow', bandwidth: 50 }, [{ field: 'bandwidth', before: '20', after: '50' }]],
    [
      { type: 'bandwidth' },
      { type: 'bandwidth', bandwidth: 20 },
      [{ field: 'type', before: 'flow', after: 'bandwidth' }],
    ],
  ])('keeps what is not named: %j', async (net, after, differences) => {
    const scene = await staged()
    expect(await apply(scene, DB, net)).toMatchObject({ outcome: 'changed', differences })
    expect(scene.service(DB).publicNet).toEqual({ used: true, ...after })
  })

  test('that is as asked already sends nothing', async () => {
    const scene = await staged()
    expect(await apply(scene, DB, { bandwidth: 20, type: 'flow' })).toMatchObject({ outcome: 'unchanged' })
    expect(await apply(scene, DB, {})).toMatchObject({ outcome: 'unchanged' })
    expect(scene.changes).toEqual([])
  })

  test.each([{ bandwidth: 50 }, { type: 'flow' }])('of a stateless service there is none: %j', async (net) => {
    const scene = await staged()
    expect(await rejection(apply(scene, WEB, net))).toMatchObject({
      ending: 'refused',
      message: expect.stringContaining('Service web (50883) is stateless'),
      advice: expect.stringContaining('load balancer'),
    })
    expect(scene.changes).toEqual([])
  })

  test('cannot be given to a service without one', async () => {
    const scene = await staged({
      given: (world) => {
        serviceOf(world, DB).publicNet.used = false
      },
    })
    expect(await rejection(apply(scene, DB, { bandwidth: 50 }))).toMatchObject({
      ending: 'refused',
      message: expect.stringContaining('has no public network'),
    })
    expect(scene.changes).toEqual([])
  })
})
