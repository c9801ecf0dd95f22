import { describe, expect, it } from 'vitest'
import { addIp } from '../../../simulator/index.ts'
import { createIps } from '../../../src/changes/network/ip-creation.ts'
import type { Ip } from '../../../src/client/resources/ips.ts'
import { type Fixture, openFaulty, openFixture, rejectionOf } from '../fixture.ts'

const request = { type: 'nlb', count: 2 } as const
const match = { operationId: 'createIps' }
const nothing = () => {}

/** Lets the list be as it is now for the next reads, after the first one. */
async function freezeList({ simulator, client }: Fixture, times: number): Promise<void> {
  const ips: Ip[] = []
  for await (const ip of client.ips.list({ type: 'nlb' })) ips.push(ip)
  const text = JSON.stringify({ total: ips.length, ips })
  simulator.fault({ kind: 'body', text, match: { operationId: 'listIps' }, skip: 1, times })
}

describe('making IPs', () => {
  it('is three requests where all goes well', async () => {
    const fixture = await openFixture()
    const result = await createIps(fixture.client, request, fixture.options(), nothing)
    expect(result).toMatchObject({ outcome: 'changed', after: [{ type: 'nlb' }, { type: 'nlb' }] })
    expect(result.differences).toEqual([{ field: 'public IPs of type nlb', before: '3', after: '5' }])
    expect(fixture.operations()).toEqual(['listIps', 'getIpQuota', 'createIps'])
    expect(fixture.heard.sent).toBe(1)
  })

  it('does not take a list from before for a proof that none were made', async () => {
    const fixture = await openFixture()
    await freezeList(fixture, 4)
    fixture.simulator.fault({ kind: 'drop_after', match })
    const { after } = await createIps(fixture.client, request, fixture.options(), nothing)
    expect(after).toHaveLength(2)
    expect(fixture.count('createIps')).toBe(1)
    expect(fixture.world.ips).toHaveLength(7)
  })

  it('tells what is found, in words that are no status of the platform', async () => {
    const fixture = await openFaulty({ kind: 'drop_after', match })
    await createIps(fixture.client, request, fixture.options(), nothing)
    expect(fixture.heard.progress).toEqual(['2 of 2 new IPs of type nlb are in the list.'])
    expect(fixture.heard.statuses).toEqual([])
    expect(fixture.heard.phases).toEqual(['Reading', 'Sending', 'Checking which IPs were created'])
  })

  it('does not count IPs of the other type that others make', async () => {
    const fixture = await openFixture({
      after: (operation, count, { world }) => {
        if (operation === 'createIps' && count === 1) addIp(world, 'nce', 'theirs', '59.111.1.1')
      },
    })
    fixture.simulator.fault({ kind: 'drop_after', match })
    const { after } = await createIps(fixture.client, request, fixture.options(), nothing)
    expect(after?.map(({ type }) => type)).toEqual(['nlb', 'nlb'])
  })

  it('tells those made each time that there are more', async () => {
    const told: number[] = []
    const fixture = await openFixture({
      after: (operation, count, { world }) => {
        if (operation === 'createIps' && count === 1) addIp(world, 'nlb', '7001', '59.111.1.1')
      },
    })
    fixture.simulator.fault({ kind: 'drop_before', match })
    await createIps(fixture.client, request, fixture.options(), (ips) => told.push(ips.length))
    expect(told).toEqual([1, 2])
    expect(fixture.count('createIps')).toBe(2)
  })

  it('counts what the quota does not tell by what is in the list', async () => {
    const quota = { total: 20, used: 5, quotas: [{ type: 'nlb', quota: 4 }] }
    const asking = { operationId: 'getIpQuota' }
    const fixture = await openFaulty({ kind: 'body', text: JSON.stringify(quota), match: asking })
    const error = await rejectionOf(createIps(fixture.client, request, fixture.options(), nothing))
    expect(String(error)).toContain('is 4 and 3 are in use, so 2 more cannot be created')
    expect(fixture.count('createIps')).toBe(0)
  })
})
