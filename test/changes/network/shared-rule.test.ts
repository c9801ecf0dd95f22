import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { addService, container, type World } from '../../../simulator/index.ts'
import type { ListenerName } from '../../../src/changes/network/listener.ts'
import { removeRule, SharedRule } from '../../../src/changes/network/shared-rule.ts'
import { findServiceId } from '../../../src/changes/services/lookup.ts'
import type { Client } from '../../../src/client/client.ts'
import { openTransport } from '../../../src/client/http/transport.ts'
import { type Fixture, openFixture, rejectionOf } from '../fixture.ts'

const NAME: ListenerName = { namespace: 'my-ev-admin', lb_name: 'mylb', listener_name: 'http-listeners' }
const ruleOf = (pr: number) => ({
  serverName: `pr-${pr}.example.com`,
  path: '/',
  serviceName: `web-pr${pr}`,
  servicePort: 80,
})

/** The services of these previews. */
function withServices(world: World, ...numbers: readonly number[]): void {
  for (const pr of numbers) addService(world, `web-pr${pr}`, [container(world, 'web', 'hub.c.163.com/admin/web:v1')])
}

const listenerOf = ({ loadBalancers }: World) =>
  loadBalancers.find(({ name }) => name === NAME.lb_name)?.listeners.find(({ name }) => name === NAME.listener_name)
const hosts = ({ simulator }: Fixture) => (listenerOf(simulator.world)?.clusters ?? []).map((one) => one.serverName)

function ruleIn(client: Client, pr: number): SharedRule {
  const exists = async ({ serviceName }: { serviceName: string }) =>
    (await findServiceId(client, NAME.namespace, serviceName)) !== undefined
  return new SharedRule(client, NAME, ruleOf(pr), exists)
}

describe('a rule of a shared listener', () => {
  test('is added to those that are there, and stands', async () => {
    const fixture = await openFixture({ given: (world) => withServices(world, 1) })
    const before = hosts(fixture)
    expect(await ruleIn(fixture.client, 1).add(fixture.options())).toBe('changed')
    expect(hosts(fixture)).toEqual([...before, 'pr-1.example.com'])
    expect(fixture.changes).toEqual(['updateListener'])
  })

  test('that stands is left as it is, and not watched', async () => {
    const fixture = await openFixture({ given: (world) => withServices(world, 1) })
    await ruleIn(fixture.client, 1).add(fixture.options())
    const at = fixture.elapsed()
    expect(await ruleIn(fixture.client, 1).add(fixture.options())).toBe('unchanged')
    expect(fixture.elapsed()).toBe(at)
  })

  test('takes the place of another rule of its host', async () => {
    const fixture = await openFixture({ given: (world) => withServices(world, 1, 2) })
    const listener = listenerOf(fixture.world)
    const [first] = listener?.clusters ?? []
    if (first) listener?.clusters.push({ ...first, ...ruleOf(1), serviceName: 'web-pr2' })
    await ruleIn(fixture.client, 1).add(fixture.options())
    const own = listenerOf(fixture.world)?.clusters.filter(({ serverName }) => serverName === 'pr-1.example.com')
    expect(own).toMatchObject([{ serviceName: 'web-pr1' }])
  })

  test('is added again where another writes over it, with what else was taken away', async () => {
    const fixture: Fixture = await openFixture({
      given: (world) => withServices(world, 1, 2),
      at: {
        8000: ({ simulator }) => {
          // Somebody who had read the rules before both of them.
          const listener = listenerOf(simulator.world)
          listener?.clusters.splice(1)
        },
      },
    })
    const listener = listenerOf(fixture.world)
    const [first] = listener?.clusters ?? []
    if (first) listener?.clusters.push({ ...first, ...ruleOf(2) })
    await ruleIn(fixture.client, 1).add(fixture.options())
    expect(hosts(fixture)).toEqual(expect.arrayContaining(['pr-1.example.com', 'pr-2.example.com']))
    expect(fixture.heard.warnings).toEqual([
      expect.stringMatching(/pr-1\.example\.com, pr-2\.example\.com; they are added again/),
    ])
  })

  test('brings nothing back whose service is gone', async () => {
    const fixture: Fixture = await openFixture({
      given: (world) => withServices(world, 1),
      at: { 8000: ({ simulator }) => void listenerOf(simulator.world)?.clusters.splice(1) },
    })
    const listener = listenerOf(fixture.world)
    const [first] = listener?.clusters ?? []
    if (first) listener?.clusters.push({ ...first, ...ruleOf(2) })
    await ruleIn(fixture.client, 1).add(fixture.options())
    expect(hosts(fixture)).toContain('pr-1.example.com')
    expect(hosts(fixture)).not.toContain('pr-2.example.com')
  })

  test('is refused where there is no such listener', async () => {
    const { client, options } = await openFixture()
    const rule = new SharedRule(client, { ...NAME, listener_name: 'none' }, ruleOf(1), async () => true)
    expect(await rejectionOf(rule.add(options()))).toMatchObject({ ending: 'refused' })
  })

  test('goes, and leaves the others', async () => {
    const fixture = await openFixture({ given: (world) => withServices(world, 1) })
    const before = hosts(fixture)
    await ruleIn(fixture.client, 1).add(fixture.options())
    expect(await removeRule(fixture.client, NAME, 'PR-1.example.com', fixture.options())).toBe('changed')
    expect(hosts(fixture)).toEqual(before)
    expect(await removeRule(fixture.client, NAME, 'pr-1.example.com', fixture.options())).toBe('unchanged')
  })

  test('stays where it is the only one: the platform keeps no listener without rules', async () => {
    const fixture = await openFixture({ given: (world) => withServices(world, 1) })
    await ruleIn(fixture.client, 1).add(fixture.options())
    listenerOf(fixture.world)?.clusters.splice(0, hosts(fixture).length - 1)
    const error = await rejectionOf(removeRule(fixture.client, NAME, 'pr-1.example.com', fixture.options()))
    expect(error).toMatchObject({ ending: 'refused' })
  })
})

/** Numbers from 0 to 1 that a seed decides. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

describe('two previews that are opened at the same moment', () => {
  test('lose no rule, whatever the timing: 200 times', { timeout: 120_000 }, async () => {
    const seed = Number(process.env.FENGCHAO_SEED ?? Date.now() % 1_000_000)
    const fixture = await openFixture({ given: (world) => withServices(world, 1, 2) })
    const { clock, simulator } = fixture
    // Requests are under way for a while, so that another's write may fall between a read and the write that follows it.
    const slow = (random: () => number) => {
      const transport = openTransport({})
      const send: typeof transport.send = async (request) => {
        // In real time, so that the other one goes on meanwhile; whatever order comes of it, no rule may be lost.
        if (request.method === 'PUT') await pause(random() < 0.5 ? random() * 5 : 15 + random() * 30)
        return transport.send(request)
      }
      return fixture.open({ transport: { ...transport, send } })
    }
    const rules = structuredClone(listenerOf(fixture.world)?.clusters ?? [])
    const random = randomOf(seed)
    const clients = [slow(random), slow(random)]
    const lost: number[] = []
    for (let round = 0; round < 200; round += 1) {
      listenerOf(simulator.world)?.clusters.splice(0, 99, ...structuredClone(rules))
      const opened = [1, 2].map(async (pr) => {
        await clock.sleep(random() * 4_000)
        const options = {
          ...fixture.options(),
          random,
          pollIntervalMs: random() < 0.5 ? undefined : 500 + random() * 4_000,
        }
        await ruleIn(clients[pr - 1] ?? fixture.client, pr).add(options)
      })
      await Promise.all(opened)
      const there = hosts(fixture)
      if (![1, 2].every((pr) => there.includes(`pr-${pr}.example.com`)) || there.length !== rules.length + 2)
        lost.push(round)
    }
    expect({ seed, lost }).toEqual({ seed, lost: [] })
  })
})
