import { describe, expect, test } from 'vitest'
import { applyChange } from '../../../src/changes/engine/apply.ts'
import { type DesiredNet, publicNetChange } from '../../../src/changes/services/public-net.ts'
import type { PublicNet } from '../../../src/client/resources/services.ts'
import { DB, type Fixture, openFaulty, openFixture, rejectionOf, serviceOf, WEB } from '../fixture.ts'

const apply = (fixture: Fixture, id: number, net: DesiredNet) =>
  applyChange(publicNetChange(fixture.client, id, net, {}), fixture.options())

describe('the public network', () => {
  test.each([
    [{ bandwidth: 50 }, { type: 'flow', bandwidth: 50 }, [{ field: 'bandwidth', before: '20', after: '50' }]],
    [
      { type: 'bandwidth' },
      { type: 'bandwidth', bandwidth: 20 },
      [{ field: 'type', before: 'flow', after: 'bandwidth' }],
    ],
  ])('keeps what is not named: %j', async (net, after, differences) => {
    const fixture = await openFixture()
    expect(await apply(fixture, DB, net)).toMatchObject({ outcome: 'changed', differences })
    expect(fixture.service(DB).publicNet).toEqual({ used: true, ...after })
  })

  test('is sent whole: what is not named goes as it is, and that there is one', async () => {
    const fixture = await openFixture()
    await apply(fixture, DB, { type: 'bandwidth' })
    const { body } = fixture.simulator.requests.find(({ operationId }) => operationId === 'updateStatefulService') ?? {}
    expect(body).toEqual({ state_public_net: { used: true, type: 'bandwidth', bandwidth: 20 } })
    expect(fixture.heard.phases).toEqual(['Reading', 'Sending', 'Changing the public network'])
  })

  test('says what is waited for where it does not come to its end', async () => {
    const fixture = await openFaulty({ kind: 'fail_next_change' })
    expect(await rejectionOf(apply(fixture, DB, { bandwidth: 50 }))).toMatchObject({
      ending: 'failed',
      status: 'update_fail',
      message: expect.stringContaining('Service db (51572): the change to the requested public network'),
    })
  })

  test('that is as desired already sends nothing', async () => {
    const fixture = await openFixture()
    expect(await apply(fixture, DB, { bandwidth: 20, type: 'flow' })).toMatchObject({ outcome: 'unchanged' })
    expect(await apply(fixture, DB, { bandwidth: 20 })).toMatchObject({ outcome: 'unchanged' })
    expect(await apply(fixture, DB, { type: 'flow' })).toMatchObject({ outcome: 'unchanged' })
    expect(await apply(fixture, DB, {})).toMatchObject({ outcome: 'unchanged' })
    expect(fixture.changes).toEqual([])
  })

  test('is compared one by one', async () => {
    const { client } = await openFixture()
    const service = await client.services.get(DB)
    const change = publicNetChange(client, DB, { bandwidth: 21, type: 'bandwidth' }, {})
    expect(change.matches(service)).toBe(false)
    expect(change.differences(service)).toEqual([
      { field: 'bandwidth', before: '20', after: '21' },
      { field: 'type', before: 'flow', after: 'bandwidth' },
    ])
    expect(publicNetChange(client, DB, { bandwidth: 20, type: 'bandwidth' }, {}).matches(service)).toBe(false)
  })

  /** The service without the network, or with nothing said of it. */
  const turnedOff = async (state_public_net: PublicNet | undefined) => {
    const { client } = await openFixture()
    const service = await client.services.get(DB)
    return { client, service: { ...service, service_info: { ...service.service_info, state_public_net } } }
  }

  test.each([{ used: false, type: 'flow', bandwidth: 20 }, undefined])(
    'that is not there is as requested only where nothing is asked of it: %j',
    async (net) => {
      const { client, service } = await turnedOff(net)
      const asked = publicNetChange(client, DB, { bandwidth: 20, type: 'flow' }, {})
      expect(asked.matches(service)).toBe(false)
      expect(publicNetChange(client, DB, {}, {}).matches(service)).toBe(true)
    },
  )

  test('is sent as there where nothing was said of it', async () => {
    const { client, service } = await turnedOff(undefined)
    const sent: unknown[] = []
    const services = { ...client.services, updateStateful: async (...of: unknown[]) => void sent.push(of) }
    await publicNetChange({ ...client, services }, DB, { bandwidth: 30 }, {}).send(service)
    expect(sent).toEqual([[DB, { used: true, type: undefined, bandwidth: 30 }]])
  })

  test('shows the service each time that it is read', async () => {
    const fixture = await openFixture()
    let seen = 0
    const change = publicNetChange(fixture.client, DB, { bandwidth: 50 }, { seen: () => (seen += 1) })
    await applyChange(change, fixture.options())
    expect(seen).toBe(fixture.count('getService'))
  })

  test.each([{ bandwidth: 50 }, { type: 'flow' }])('of a stateless service there is none: %j', async (net) => {
    const fixture = await openFixture()
    expect(await rejectionOf(apply(fixture, WEB, net))).toMatchObject({
      ending: 'refused',
      message:
        'Service web (50883) is stateless, and the platform can change the public network of only stateful services.',
      advice: 'For a stateless service, use a load balancer instead.',
    })
    expect(fixture.changes).toEqual([])
  })

  test('cannot be given to a service without one', async () => {
    const fixture = await openFixture({
      given: (world) => {
        serviceOf(world, DB).publicNet.used = false
      },
    })
    expect(await rejectionOf(apply(fixture, DB, { bandwidth: 50 }))).toMatchObject({
      ending: 'refused',
      message: 'Service db (51572) has no public network, and the platform cannot add one to an existing service.',
      advice: 'Create a new service with public_net: true.',
    })
    expect(fixture.changes).toEqual([])
  })
})
