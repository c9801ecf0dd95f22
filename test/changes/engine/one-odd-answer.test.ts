/** One answer that is not true of the resource: what a first read is believed, and what it is not. */
import { describe, expect, test } from 'vitest'
import { remove } from '../../../src/changes/engine/apply.ts'
import { applyInOrder } from '../../../src/changes/graph/sequence.ts'
import { listenerRemoval, listenerResource } from '../../../src/changes/network/listener.ts'
import { deleteService } from '../../../src/changes/services/delete.ts'
import { portChange } from '../../../src/changes/services/ports.ts'
import { sizeChange } from '../../../src/changes/services/size.ts'
import { busyUntil, type Fixture, openFaulty, openFixture, rejectionOf, serviceOf, WEB } from '../fixture.ts'

const read = { operationId: 'getService' }
const PORTS = [{ source_port: 81, dest_port: 8081, protocol: 'TCP' }]
const inOrder = ({ client, options }: Fixture) =>
  applyInOrder([sizeChange(client, WEB, { spec_id: 3 }, {}), portChange(client, WEB, PORTS, {})], options())

/** How many reads the first of the two changes takes until its end. */
async function readsOfFirst(): Promise<number> {
  const fixture = await openFixture()
  await applyInOrder([sizeChange(fixture.client, WEB, { spec_id: 3 }, {})], fixture.options())
  return fixture.count('getService')
}

describe('one odd answer between two changes of a step', () => {
  test.each([
    ['a 404', { kind: 'status', status: 404, code: 4040141 }],
    ['a page of a gateway', { kind: 'gateway_page', status: 403 }],
    ['busy', { kind: 'status', status: 403, code: 4030144 }],
  ] as const)('does not end it half done: %s', async (_, fault) => {
    const skip = await readsOfFirst()
    const fixture = await openFaulty({ ...fault, match: read, skip })
    expect(await inOrder(fixture)).toMatchObject({ outcome: 'changed' })
    expect(fixture.changes).toEqual(['changeServiceSpec', 'updateServicePorts'])
    expect(fixture.heard.warnings).toEqual([expect.stringContaining('The step acts on this only if it happens again.')])
  })

  test('ends it where it is given again two seconds later', async () => {
    const skip = await readsOfFirst()
    const fixture = await openFaulty({ kind: 'gateway_page', status: 403, match: read, skip, times: 100 })
    expect(await rejectionOf(inOrder(fixture))).toMatchObject({ message: expect.stringContaining('HTTP 403') })
    expect(fixture.changes).toEqual(['changeServiceSpec'])
  })
})

describe('one odd answer before the first change', () => {
  test('ends the step, which has done nothing', async () => {
    const fixture = await openFaulty({ kind: 'gateway_page', status: 403, match: read })
    expect(await rejectionOf(inOrder(fixture))).toMatchObject({ message: expect.stringContaining('HTTP 403') })
    expect(fixture.changes).toEqual([])
  })
})

describe('a deletion of what seems to be gone', () => {
  const deletion = ({ client, options }: Fixture) =>
    deleteService(client, { service_id: WEB, free_ip: false }, options())
  const NAME = { namespace: 'my-ev-admin', lb_name: 'mylb', listener_name: 'http-listeners' }
  const unlistened = ({ client, options }: Fixture) =>
    remove(
      listenerResource(client, NAME, () => {}),
      listenerRemoval(client, NAME),
      options(),
    )

  test('deletes it where it is there after all: a service', async () => {
    const fixture = await openFaulty({ kind: 'status', status: 404, code: 4040141, match: read })
    expect(await deletion(fixture)).toMatchObject({ result: { outcome: 'changed' } })
    expect(fixture.changes).toEqual(['deleteService'])
  })

  test('deletes it where it is there after all: a service whose earlier change was waited for', async () => {
    const fixture = await openFixture({
      given: (world) => busyUntil(serviceOf(world, WEB), Date.UTC(2017, 0, 4, 9) + 20_000),
      faults: [{ kind: 'status', status: 404, code: 4040141, match: read, skip: 3 }],
    })
    expect(await deletion(fixture)).toMatchObject({ result: { outcome: 'changed' } })
    expect(fixture.changes).toEqual(['deleteService'])
  })

  test('deletes it where it is there after all: a listener, whose status is that of its load balancer', async () => {
    const fixture = await openFaulty({ kind: 'empty_list', match: { operationId: 'listListeners' } })
    expect(await unlistened(fixture)).toMatchObject({ outcome: 'changed' })
    expect(fixture.changes).toEqual(['deleteListener'])
  })

  test('leaves all as it is where it is still gone two seconds later', async () => {
    const fixture = await openFixture()
    fixture.simulator.world.deleteService(WEB)
    expect(await deletion(fixture)).toMatchObject({ result: { outcome: 'unchanged' } })
    expect(fixture.elapsed()).toBe(2_000)
  })
})
