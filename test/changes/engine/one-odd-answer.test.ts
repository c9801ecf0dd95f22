/** One answer that is not true of the resource: what a first read is believed, and what it is not. */
import { describe, expect, test } from 'vitest'
import { remove } from '../../../src/changes/engine/apply.ts'
import { applyInOrder } from '../../../src/changes/graph/sequence.ts'
import { listenerRemoval, listenerResource } from '../../../src/changes/network/listener.ts'
import { deleteService } from '../../../src/changes/services/delete.ts'
import { portChange } from '../../../src/changes/services/ports.ts'
import { sizeChange } from '../../../src/changes/services/size.ts'
import { rejection, type Scene, staged, WEB } from '../fixture.ts'

const read = { operationId: 'getService' }
const PORTS = [{ source_port: 81, dest_port: 8081, protocol: 'TCP' }]
const inOrder = ({ client, options }: Scene) =>
  applyInOrder([sizeChange(client, WEB, { spec_id: 3 }, {}), portChange(client, WEB, PORTS, {})], options())

/** How many reads the first of the two changes takes until its end. */
async function readsOfFirst(): Promise<number> {
  const scene = await staged()
  await applyInOrder([sizeChange(scene.client, WEB, { spec_id: 3 }, {})], scene.options())
  return scene.count('getService')
}

describe('one odd answer between two changes of a step', () => {
  test.each([
    ['a 404', { kind: 'status', status: 404, code: 4040141 }],
    ['a page of a gateway', { kind: 'gateway_page', status: 403 }],
    ['busy', { kind: 'status', status: 403, code: 4030144 }],
  ] as const)('does not end it half done: %s', async (_, fault) => {
    const skip = await readsOfFirst()
    const scene = await staged()
    scene.simulator.fault({ ...fault, match: read, skip })
    expect(await inOrder(scene)).toMatchObject({ outcome: 'changed' })
    expect(scene.changes).toEqual(['changeServiceSpec', 'updateServicePorts'])
    expect(scene.heard.warnings).toEqual([expect.stringContaining('It counts only if it is seen again.')])
  })

  test('ends it where it is given again two seconds later', async () => {
    const skip = await readsOfFirst()
    const scene = await staged()
    scene.simulator.fault({ kind: 'gateway_page', status: 403, match: read, skip, times: 100 })
    expect(await rejection(inOrder(scene))).toMatchObject({ message: expect.stringContaining('HTTP 403') })
    expect(scene.changes).toEqual(['changeServiceSpec'])
  })
})

describe('one odd answer before the first change', () => {
  test('ends the step, which has done nothing', async () => {
    const scene = await staged()
    scene.simulator.fault({ kind: 'gateway_page', status: 403, match: read })
    expect(await rejection(inOrder(scene))).toMatchObject({ message: expect.stringContaining('HTTP 403') })
    expect(scene.changes).toEqual([])
  })
})

describe('a deletion of what seems to be gone', () => {
  const deletion = ({ client, options }: Scene) => deleteService(client, { service_id: WEB, free_ip: false }, options())
  const NAME = { namespace: 'my-ev-admin', lb_name: 'mylb', listener_name: 'http-listeners' }
  const unlistened = ({ client, options }: Scene) =>
    remove(
      listenerResource(client, NAME, () => {}),
      listenerRemoval(client, NAME),
      options(),
    )

  test('deletes it where it is there after all: a service', async () => {
    const scene = await staged()
    scene.simulator.fault({ kind: 'status', status: 404, code: 4040141, match: read })
    expect(await deletion(scene)).toMatchObject({ result: { outcome: 'changed' } })
    expect(scene.changes).toEqual(['deleteService'])
  })

  test('deletes it where it is there after all: a listener, whose status is that of its load balancer', async () => {
    const scene = await staged()
    scene.simulator.fault({ kind: 'empty_list', match: { operationId: 'listListeners' } })
    expect(await unlistened(scene)).toMatchObject({ outcome: 'changed' })
    expect(scene.changes).toEqual(['deleteListener'])
  })

  test('leaves all as it is where it is still gone two seconds later', async () => {
    const scene = await staged()
    scene.simulator.world.deleteService(WEB)
    expect(await deletion(scene)).toMatchObject({ result: { outcome: 'unchanged' } })
    expect(scene.elapsed()).toBe(2_000)
  })
})
