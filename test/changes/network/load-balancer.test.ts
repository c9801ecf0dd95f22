import { describe, expect, it } from 'vitest'
import {
  findRetainedIp,
  loadBalancerResource,
  loadBalancersOf,
  withRules,
} from '../../../src/changes/network/load-balancer.ts'
import { openFaulty, openFixture, rejectionOf } from '../fixture.ts'

const mylb = { namespace: 'my-ev-admin', lb_name: 'mylb' }

describe('a load balancer', () => {
  it('is reported each time that it is read, also where it does not exist', async () => {
    const { client } = await openFixture()
    const seen: (string | undefined)[] = []
    const look = (lb_name: string) =>
      loadBalancerResource(client, { ...mylb, lb_name }, (found) => seen.push(found?.status)).find()
    expect(await look('mylb')).toMatchObject({ address: '59.111.163.163' })
    expect(await look('nolb')).toBeUndefined()
    expect(seen).toEqual(['WORKING', undefined])
  })

  it('is not absent because its namespace is unknown', async () => {
    const { client } = await openFixture()
    const resource = loadBalancerResource(client, { ...mylb, namespace: 'nowhere' }, () => {})
    expect(await rejectionOf(resource.find())).toMatchObject({ code: '4000459' })
  })

  it('has its rules in full where it has listeners', async () => {
    const fixture = await openFixture()
    const found = await fixture.client.loadBalancers.get(mylb.namespace, 'mylb')
    expect((await withRules(fixture.client, mylb, found)).listeners).toHaveLength(1)
    await withRules(fixture.client, mylb, { ...found, listeners: [] })
    expect(fixture.count('listListeners')).toBe(1)
  })
})

describe('load balancers', () => {
  it.each([
    [undefined, ['mylb', 'mysql']],
    ['default-sgx52', ['mysql']],
    ['nowhere', []],
  ])('of namespace %s are %j', async (namespace, names) => {
    const { client } = await openFixture()
    const found: string[] = []
    for await (const one of loadBalancersOf(client, namespace)) found.push(one.name)
    expect(found).toEqual(names)
  })
})

describe('the IP that stays', () => {
  it('is found by its address', async () => {
    const { client } = await openFixture()
    expect(await findRetainedIp(client, '59.111.163.163')).toMatchObject({ id: '163' })
    expect(await findRetainedIp(client, '59.111.1.1')).toBeUndefined()
  })

  it('is nothing to fail for', async () => {
    const match = { operationId: 'listIps' }
    const { client } = await openFaulty({ kind: 'status', status: 403, code: 4030009, match })
    expect(await findRetainedIp(client, '59.111.163.163')).toBeUndefined()
  })
})
