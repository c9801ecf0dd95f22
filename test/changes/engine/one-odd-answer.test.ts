/** One answer that is not true of the resource: what a first read is believed, and what it is not. */
import { describe, expect, test } from 'vitest'
import { remove } from '../../../src/changes/engine/apply.ts'
import { applyInOrder } from '../../../src/changes/graph/sequence.ts'
import { listenerRemoval, listenerResource } from '../../../src/changes/network/listener.ts'
import { deleteService } from '../../../src/changes/services/delete.ts'
import { portChange } from '../../../src/changes/services/ports.ts'
import { sizeChange } from '../../../src/changes/services/size.ts'
import { createEnvironment, type Environment, rejection, WEB } from '../fixture.ts'

const read = { operationId: 'getService' }
const PORTS = [{ source_port: 81, dest_port: 8081, protocol: 'TCP' }]
const inOrder = ({ client, options }: Environment) =>
  applyInOrder([sizeChange(client, WEB, { spec_id: 3 }, {}), portChange(client, WEB, PORTS, {})], options())

/** How many reads the first of the two changes takes until its end. */
async function readsOfFirst(): Promise<number> {
  const environment = await createEnvironment()
  await applyInOrder([sizeChange(environment.client, WEB, { spec_id: 3 }, {})], environment.options())
  return environment.count('getService')
}

describe('one odd answer between two changes of a step', () => {
  test.each([
    ['a 404', { kind: 'status', status: 404, code: 4040141 }],
    ['a page of a gateway', { kind: 'gateway_page', status: 403 }],
    ['busy', { kind: 'status', status: 403, code: 4030144 }],
  ] as const)('does not end it half done: %s', async (_, fault) => {
    const skip = await readsOfFirst()
    const environment = await createEnvironment()
    environment.simulator.fault({ ...fault, match: read, skip })
    expect(await inOrder(environment)).toMatchObject({ outcome: 'changed' })
    expect(environment.changes).toEqual(['changeServiceSpec', 'updateServicePorts'])
    expect(environment.recorded.warnings).toEqual([expect.stringContaining('It counts only if it is seen again.')])
  })

  test('ends it where it is given again two seconds later', async () => {
    const skip = await readsOfFirst()
    const environment = await createEnvironment()
    environment.simulator.fault({ kind: 'gateway_page', status: 403, match: read, skip, times: 100 })
    expect(await rejection(inOrder(environment))).toMatchObject({ message: expect.stringContaining('HTTP 403') })
    expect(environment.changes).toEqual(['changeServiceSpec'])
  })
})

describe('one odd answer before the first change', () => {
  test('ends the step, which has done nothing', async () => {
    const environment = await createEnvironment()
    environment.simulator.fault({ kind: 'gateway_page', status: 403, match: read })
    expect(await rejection(inOrder(environment))).toMatchObject({ message: expect.stringContaining('HTTP 403') })
    expect(environment.changes).toEqual([])
  })
})

describe('a deletion of what seems to be gone', () => {
  const deletion = ({ client, options }: Environment) =>
    deleteService(client, { service_id: WEB, free_ip: false }, options())
  const NAME = { namespace: 'my-ev-admin', lb_name: 'mylb', listener_name: 'http-listeners' }
  const unlistened = ({ client, options }: Environment) =>
    remove(
      listenerResource(client, NAME, () => {}),
      listenerRemoval(client, NAME),
      options(),
    )

  test('deletes it where it is there after all: a service', async () => {
    const environment = await createEnvironment()
    environment.simulator.fault({ kind: 'status', status: 404, code: 4040141, match: read })
    expect(await deletion(environment)).toMatchObject({ result: { outcome: 'changed' } })
    expect(environment.changes).toEqual(['deleteService'])
  })

  test('deletes it where it is there after all: a listener, whose status is that of its load balancer', async () => {
    const environment = await createEnvironment()
    environment.simulator.fault({ kind: 'empty_list', match: { operationId: 'listListeners' } })
    expect(await unlistened(environment)).toMatchObject({ outcome: 'changed' })
    expect(environment.changes).toEqual(['deleteListener'])
  })

  test('leaves all as it is where it is still gone two seconds later', async () => {
    const environment = await createEnvironment()
    environment.simulator.world.deleteService(WEB)
    expect(await deletion(environment)).toMatchObject({ result: { outcome: 'unchanged' } })
    expect(environment.elapsed()).toBe(2_000)
  })
})
