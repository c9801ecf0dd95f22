import { describe, expect, it } from 'vitest'
import { addService, container, seededWorld } from '../../../simulator/index.ts'
import { scale } from '../../../src/changes/services/scale.ts'
import { StatusLists } from '../../../src/changes/services/status-lists.ts'
import type { Service } from '../../../src/client/resources/services.ts'
import { type Simulated, simulated } from '../../../testing/simulated-client.ts'
import { recordObserver, rejectionOf, SHOP, serviceOf, WEB } from '../fixture.ts'

const NEVER = Number.POSITIVE_INFINITY

async function watching(options: Parameters<typeof simulated>[0] = {}) {
  const platform = await simulated(options)
  const { client, clock } = platform
  const lists = new StatusLists(client, client, clock)
  const watch = async (id: number) => {
    const service = await client.services.get(id)
    return { service, ...(await lists.watch(service, undefined)) }
  }
  const listed = () => platform.operations().filter((id) => id === 'listServices').length
  return { ...platform, watch, listed, lists }
}

function setStatus({ simulator }: Simulated, id: number, status: string): void {
  Object.assign(serviceOf(simulator.world, id), { status })
}

const statusOf = (service: Service | undefined) => service?.service_info.status

describe('a look at the statuses of several services', () => {
  it('is one list for all of them, and says of each that an operation is in progress', async () => {
    const platform = await watching()
    const [web, shop] = [await platform.watch(WEB), await platform.watch(SHOP)]
    for (const id of [WEB, SHOP]) setStatus(platform, id, 'updating')
    const seen = await Promise.all([web.look(web.service, NEVER), shop.look(shop.service, NEVER)])
    expect(seen.map(statusOf)).toEqual(['updating', 'updating'])
    expect(seen[0]).toEqual({ ...web.service, service_info: { ...web.service.service_info, status: 'updating' } })
    expect(platform.listed()).toBe(1)
  })

  it.each(['update_succ', 'update_fail', 'a_word_that_nobody_knows'])(
    'proves nothing else: a service that shows %s has to be read',
    async (status) => {
      const platform = await watching()
      const web = await platform.watch(WEB)
      await platform.watch(SHOP)
      setStatus(platform, WEB, status)
      expect(await web.look(web.service, NEVER)).toBeUndefined()
      expect(platform.listed()).toBe(1)
    },
  )

  it('shows the same list to nobody twice, and reads the next two seconds later', async () => {
    const platform = await watching()
    const [web, shop] = [await platform.watch(WEB), await platform.watch(SHOP)]
    for (const id of [WEB, SHOP]) setStatus(platform, id, 'updating')
    await web.look(web.service, NEVER)
    expect(platform.clock.slept).toEqual([])
    await web.look(web.service, NEVER)
    expect(platform.clock.slept).toEqual([2_000])
    await shop.look(shop.service, NEVER)
    expect(platform.listed()).toBe(2)
  })

  it('counts only where the list was begun after the last read or change of the service', async () => {
    const platform = await watching()
    const [web, shop] = [await platform.watch(WEB), await platform.watch(SHOP)]
    setStatus(platform, WEB, 'updating')
    await shop.look(shop.service, NEVER)
    web.renew()
    setStatus(platform, WEB, 'update_succ')
    expect(await web.look(web.service, NEVER)).toBeUndefined()
    expect(platform.listed()).toBe(2)
  })

  it('comes less often the longer nothing moves, and sooner again when something does', async () => {
    const platform = await watching()
    const web = await platform.watch(WEB)
    const shop = await platform.watch(SHOP)
    for (const id of [WEB, SHOP]) setStatus(platform, id, 'updating')
    for (let i = 0; i < 40; i += 1) await web.look(web.service, NEVER)
    const { slept } = platform.clock
    expect(slept[0]).toBe(2_000)
    expect(Math.max(...slept)).toBe(10_000)
    setStatus(platform, SHOP, 'update_succ')
    await web.look(web.service, NEVER)
    await web.look(web.service, NEVER)
    expect(slept.at(-1)).toBe(2_000)
    expect(await shop.look(shop.service, NEVER)).toBeUndefined()
  })

  it('comes after a fixed pause where one is asked for', async () => {
    const { client, clock, simulator } = await simulated()
    const lists = new StatusLists(client, client, clock, 500)
    const [web, shop] = await Promise.all([WEB, SHOP].map((id) => client.services.get(id)))
    if (web === undefined || shop === undefined) throw new Error('The small world has changed.')
    const watched = await lists.watch(web, undefined)
    await lists.watch(shop, undefined)
    Object.assign(serviceOf(simulator.world, WEB), { status: 'updating' })
    for (let i = 0; i < 30; i += 1) await watched.look(web, NEVER)
    expect(new Set(clock.slept)).toEqual(new Set([500]))
  })

  it('is none where the next list would come too late', async () => {
    const platform = await watching()
    const web = await platform.watch(WEB)
    await platform.watch(SHOP)
    setStatus(platform, WEB, 'updating')
    expect(statusOf(await web.look(web.service, platform.clock.now() + 1_000))).toBe('updating')
    expect(await web.look(web.service, platform.clock.now() + 1_000)).toBeUndefined()
    expect(platform.listed()).toBe(1)
  })

  it('is none for a service that is waited for alone, before others are or after', async () => {
    const platform = await watching()
    const web = await platform.watch(WEB)
    expect(await web.look(web.service, NEVER)).toBeUndefined()
    const shop = await platform.watch(SHOP)
    await web.look(web.service, NEVER)
    shop.end()
    await web.look(web.service, NEVER)
    expect(platform.listed()).toBe(1)
  })

  it('is none where the list has more pages than services are waited for', async () => {
    const world = seededWorld()
    for (let i = 0; i < 200; i += 1) addService(world, `other-${i}`, [container(world, 'web', 'hub.c.163.com/a/b:v1')])
    const platform = await watching({ world })
    const web = await platform.watch(WEB)
    await platform.watch(SHOP)
    setStatus(platform, WEB, 'updating')
    expect(statusOf(await web.look(web.service, NEVER))).toBe('updating')
    // Three pages, for two services.
    expect(await web.look(web.service, NEVER)).toBeUndefined()
  })

  it('is none where the list fails or the namespace is not found: the service says what is wrong', async () => {
    const platform = await watching({ client: { policy: { attempts: 1, baseMs: 1, crowdedMs: 1, capMs: 1 } } })
    const web = await platform.watch(WEB)
    await platform.watch(SHOP)
    platform.simulator.fault({ kind: 'status', status: 500, match: { operationId: 'listServices' } })
    expect(await web.look(web.service, NEVER)).toBeUndefined()
    const { service_info } = web.service
    const lost = await platform.lists.watch(
      { ...web.service, service_info: { ...service_info, namespace: 'x' } },
      undefined,
    )
    expect(await lost.look(web.service, NEVER)).toBeUndefined()
  })
})

describe('a change that is waited for by such looks', () => {
  it('reads the service only at its beginning and its end, and notices the end as soon as a list shows it', async () => {
    const { client, clock, operations, watch } = await watching()
    const glance = await watch(WEB)
    await watch(SHOP)
    const before = operations().length
    const startedAt = clock.now()
    const result = await scale(client, WEB, 3, {
      ...{ clock, glance, signal: undefined, deadlineAt: startedAt + 600_000, pollIntervalMs: undefined },
      ...{ random: () => 0.5, observer: recordObserver().observer, wait: true, dryRun: false, ifBusy: 'wait' },
    })
    expect(result).toMatchObject({
      outcome: 'changed',
      after: { service_info: { replicas: 3, status: 'resize_succ' } },
    })
    const asked = operations().slice(before)
    expect(asked.filter((id) => id === 'getService')).toHaveLength(2)
    expect(asked.filter((id) => id === 'listServices').length).toBeGreaterThan(5)
    expect(clock.now() - startedAt).toBeLessThan(30_000 + 4_000)
  })

  it('times out at its deadline all the same', async () => {
    const { client, clock, watch, simulator } = await watching()
    simulator.fault({ kind: 'stuck' })
    const glance = await watch(WEB)
    await watch(SHOP)
    const deadlineAt = clock.now() + 60_000
    const error = await rejectionOf(
      scale(client, WEB, 3, {
        ...{ clock, glance, signal: undefined, deadlineAt, pollIntervalMs: undefined },
        ...{ random: () => 0.5, observer: recordObserver().observer, wait: true, dryRun: false, ifBusy: 'wait' },
      }),
    )
    expect(error).toMatchObject({ ending: 'timed_out', status: 'resizing' })
    expect(clock.now()).toBeLessThanOrEqual(deadlineAt)
    expect(clock.now()).toBeGreaterThan(deadlineAt - 5_000)
  })
})
