import { afterEach, describe, expect, test } from 'vitest'
import { addIp } from '../../../simulator/index.ts'
import { remove } from '../../../src/changes/engine/resource.ts'
import { ipCost, ipRelease, ipResource } from '../../../src/changes/network/ip.ts'
import type { Ip } from '../../../src/client/resources/ips.ts'
import { speak } from '../../../src/messages/message.ts'
import { openFixture, rejectionOf } from '../fixture.ts'

const FREE = '7f7a9f12-035f-401b-ace0-7926b4a518b4'
const DEADLINE = Number.MAX_SAFE_INTEGER
const CONSOLE = 'Check the account and the IP in the console (https://c.163.com/dashboard).'

afterEach(() => speak('en'))

describe('an IP', () => {
  test('is found by its id, and called by it', async () => {
    const { client } = await openFixture()
    const ip = ipResource(client, FREE)
    expect(ip.title).toBe(`Public IP ${FREE}`)
    expect(await ip.find(DEADLINE)).toMatchObject({ id: FREE, ip: '59.111.120.202', status: 'available' })
  })

  test('is not there where the platform does not know it, or tells it as deleted', async () => {
    const { client } = await openFixture({
      given: (world) => addIp(world, 'nlb', '901', '59.111.1.1', { status: 'deleted' }),
    })
    expect(await ipResource(client, '4711').find(DEADLINE)).toBeUndefined()
    expect(await ipResource(client, '901').find(DEADLINE)).toBeUndefined()
  })

  test('is read no longer than asked, and other errors are given as they are', async () => {
    const { client, simulator, clock } = await openFixture()
    expect(await rejectionOf(ipResource(client, FREE).find(clock.now() - 1))).toMatchObject({ late: true })
    simulator.fault({ kind: 'status', status: 403, code: 4030009, match: { operationId: 'getIp' } })
    expect(await rejectionOf(ipResource(client, FREE).find(DEADLINE))).toMatchObject({ code: '4030009' })
  })
})

describe('the cost of an IP', () => {
  test('is read by its id, and called by it', async () => {
    const { client } = await openFixture()
    const cost = ipCost(client, '163')
    expect(cost.title).toBe('Cost of public IP 163')
    expect(await cost.find(DEADLINE)).toMatchObject({ id: '163', cost: expect.any(Number) })
  })

  test('is not there for an IP that is not', async () => {
    const { client } = await openFixture()
    expect(await ipCost(client, '4711').find(DEADLINE)).toBeUndefined()
  })

  test('is read no longer than asked', async () => {
    const { client, clock } = await openFixture()
    expect(await rejectionOf(ipCost(client, '163').find(clock.now() - 1))).toMatchObject({ late: true })
  })
})

describe('a release', () => {
  async function refusal(status: string, service_name: string) {
    const { client } = await openFixture()
    const ip: Ip = {
      ...{ id: '900', ip: '59.111.1.1', type: 'nlb', status, service_name },
      ...{ service_id: '', create_at: '', update_at: '' },
    }
    try {
      ipRelease(client).check(ip)
    } catch (error) {
      return error
    }
    return undefined
  }

  test('is sent once for an IP that is available, under its own name', async () => {
    const fixture = await openFixture()
    const how = ipRelease(fixture.client)
    expect(how.phase).toBe('Releasing the IP')
    const { outcome, before } = await remove(ipResource(fixture.client, FREE), how, fixture.options())
    expect([outcome, before?.id]).toEqual(['changed', FREE])
    expect(fixture.world.ips.some(({ id }) => id === FREE)).toBe(false)
    expect(fixture.heard.phases).toContain('Releasing the IP')
    expect(fixture.count('deleteIp')).toBe(1)
  })

  test.each([
    [
      'binded',
      'Delete the resource that it is bound to first (delete-service, or manage-load-balancer with operation: delete).',
    ],
    ['binding', 'It is being bound to a resource. Delete that resource first, once it is ready.'],
    ['disabled', `Its network is disabled. ${CONSOLE}`],
    ['something new', undefined],
  ])('is refused for one that is %s, saying what to do first', async (status, advice) => {
    const rest = 'and the platform releases only IPs that are available.'
    expect(await refusal(status, 'mylb')).toMatchObject({
      ending: 'refused',
      message: `Public IP 59.111.1.1 (900) has the status "${status}" (held by mylb), ${rest}`,
      advice,
    })
    expect(await refusal(status, '')).toMatchObject({
      message: `Public IP 59.111.1.1 (900) has the status "${status}", ${rest}`,
    })
  })

  test('is not refused for one that is available, whoever held it', async () => {
    expect(await refusal('available', 'mylb')).toBeUndefined()
  })

  test('is refused in Chinese where that is spoken', async () => {
    speak('zh')
    expect(await refusal('binded', 'mylb')).toMatchObject({
      message: '公网 IP 59.111.1.1 (900) 的状态为“binded”（由 mylb 占用），平台只能释放状态为 available 的公网 IP。',
      advice: '请先删除它所绑定的资源（delete-service，或 manage-load-balancer 配合 operation: delete）。',
    })
  })
})
