import { describe, expect, it } from 'vitest'
import { addIp } from '../../../simulator/index.ts'
import { createIps } from '../../../src/changes/network/ip-creation.ts'
import type { Ip } from '../../../src/client/resources/ips.ts'
import { createEnvironment, type Environment, rejection } from '../fixture.ts'

const request = { type: 'nlb', count: 2 } as const
const match = { operationId: 'createIps' }
const nothing = () => {}

/** Lets the list be as it is now for the next reads, after the first one. */
async function freezeList({ simulator, client }: Environment, times: number): Promise<void> {
  const ips: Ip[] = []
  for await (const ip of client.ips.list({ type: 'nlb' })) ips.push(ip)
  const text = JSON.stringify({ total: ips.length, ips })
  simulator.fault({ kind: 'body', text, match: { operationId: 'listIps' }, skip: 1, times })
}

describe('making IPs', () => {
  it('is three requests where all goes well', async () => {
    const environment = await createEnvironment()
    const result = await createIps(environment.client, request, environment.options(), nothing)
    expect(result).toMatchObject({ outcome: 'changed', after: [{ type: 'nlb' }, { type: 'nlb' }] })
    expect(result.differences).toEqual([{ field: 'public IPs of type nlb', before: '3', after: '5' }])
    expect(environment.operations()).toEqual(['listIps', 'getIpQuota', 'createIps'])
    expect(environment.recorded.sent).toBe(1)
  })

  it('does not take a list from before for a proof that none were made', async () => {
    const environment = await createEnvironment()
    await freezeList(environment, 4)
    environment.simulator.fault({ kind: 'drop_after', match })
    const { after } = await createIps(environment.client, request, environment.options(), nothing)
    expect(after).toHaveLength(2)
    expect(environment.count('createIps')).toBe(1)
    expect(environment.world.ips).toHaveLength(7)
  })

  it('tells what is found, in words that are no status of the platform', async () => {
    const environment = await createEnvironment()
    environment.simulator.fault({ kind: 'drop_after', match })
    await createIps(environment.client, request, environment.options(), nothing)
    expect(environment.recorded.progress).toEqual(['2 of 2 new IPs of type nlb are in the list.'])
    expect(environment.recorded.statuses).toEqual([])
    expect(environment.recorded.phases).toEqual(['Reading', 'Sending', 'Finding out which IPs were created'])
  })

  it('does not count IPs of the other type that others make', async () => {
    const environment = await createEnvironment({
      after: (operation, count, { world }) => {
        if (operation === 'createIps' && count === 1) addIp(world, 'nce', 'theirs', '59.111.1.1')
      },
    })
    environment.simulator.fault({ kind: 'drop_after', match })
    const { after } = await createIps(environment.client, request, environment.options(), nothing)
    expect(after?.map(({ type }) => type)).toEqual(['nlb', 'nlb'])
  })

  it('tells those made each time that there are more', async () => {
    const told: number[] = []
    const environment = await createEnvironment({
      after: (operation, count, { world }) => {
        if (operation === 'createIps' && count === 1) addIp(world, 'nlb', '7001', '59.111.1.1')
      },
    })
    environment.simulator.fault({ kind: 'drop_before', match })
    await createIps(environment.client, request, environment.options(), (ips) => told.push(ips.length))
    expect(told).toEqual([1, 2])
    expect(environment.count('createIps')).toBe(2)
  })

  it('counts what the quota does not tell by what is in the list', async () => {
    const environment = await createEnvironment()
    const quota = { total: 20, used: 5, quotas: [{ type: 'nlb', quota: 4 }] }
    environment.simulator.fault({ kind: 'body', text: JSON.stringify(quota), match: { operationId: 'getIpQuota' } })
    const error = await rejection(createIps(environment.client, request, environment.options(), nothing))
    expect(String(error)).toContain('is 4 and 3 of it are used, so 2 more do not fit')
    expect(environment.count('createIps')).toBe(0)
  })
})
