import { describe, expect, it } from 'vitest'
import { requireServiceId } from '../../../src/changes/services/lookup.ts'
import { withJustRead, withSharedLookups } from '../../../src/changes/services/shared-lookups.ts'
import { simulated } from '../../../testing/simulated-client.ts'
import { SHOP, serviceOf, WEB } from '../fixture.ts'

describe('lookups of many services', () => {
  it('read each list once, however many are looked up side by side or later', async () => {
    const { client, operations } = await simulated()
    const shared = withSharedLookups(client)
    const ids = await Promise.all(['web', 'shop'].map((name) => requireServiceId(shared, 'my-ev', name)))
    expect(ids).toEqual([WEB, SHOP])
    expect(await requireServiceId(shared, 'my-ev', 'web')).toBe(WEB)
    expect(operations()).toEqual(['listNamespaces', 'listServices'])
  })
})

describe('a service that was just read', () => {
  it('is given once, and then read', async () => {
    const { client, clock, operations } = await simulated()
    const service = await client.services.get(WEB)
    const known = withJustRead(client, service, clock.now(), clock)
    expect(await known.services.get(WEB)).toBe(service)
    expect(operations()).toHaveLength(1)
    await known.services.get(WEB)
    expect(operations()).toHaveLength(2)
  })

  it.each([
    ['another one is asked for', 0, SHOP, 'update_succ'],
    ['an operation may have begun and ended since', 5_000, WEB, 'update_succ'],
    ['an operation was in progress', 0, WEB, 'updating'],
  ])('is read where %s', async (_, ms, id, status) => {
    const { client, clock, operations, simulator } = await simulated()
    Object.assign(serviceOf(simulator.world, WEB), { status })
    const service = await client.services.get(WEB)
    const readAt = clock.now()
    clock.advance(ms)
    const found = await withJustRead(client, service, readAt, clock).services.get(id)
    expect(found.service_info.id).toBe(id)
    expect(operations()).toHaveLength(2)
  })
})
