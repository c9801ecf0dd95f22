import { describe, expect, it } from 'vitest'
import { addIp, emptyWorld } from '../../../simulator/index.ts'
import { answerWith, createTestClient, rejectionOf, serve } from '../../../testing/servers/faulty-server.ts'
import { simulated } from '../../../testing/simulated-client.ts'

const FREE = '7f7a9f12-035f-401b-ace0-7926b4a518b4'
const BOUND = 'cef9069c-d97d-42b1-a86c-f815f748820c'

describe('public IPs', () => {
  it('are created several at a time', async () => {
    const { client, simulator } = await simulated()
    const made = await client.ips.create({ nce: 1, nlb: 2 })
    expect(made.total).toBe(3)
    expect(made.ips.map(({ type }) => type)).toEqual(['nlb', 'nlb', 'nce'])
    expect(made.ips[0]).toMatchObject({ id: expect.any(String), status: 'available', service_id: '', service_name: '' })
    expect(simulator.requests.at(-1)?.body).toEqual({ nce: 1, nlb: 2 })
  })

  it('are listed, also narrowed to a status and a type', async () => {
    const { client, simulator } = await simulated()
    expect(await Array.fromAsync(client.ips.list())).toHaveLength(5)
    const bound = await Array.fromAsync(client.ips.list({ status: 'binded', type: 'nce' }))
    expect(bound.map(({ id }) => id)).toEqual([BOUND])
    expect((await Array.fromAsync(client.ips.list({ type: 'nlb' }))).map(({ id }) => id)).toEqual(['896', '163', '164'])
    expect(simulator.requests.slice(1).map(({ path }) => path)).toEqual([
      '/api/v1/ips?offset=0&limit=100',
      '/api/v1/ips?status=binded&type=nce&offset=0&limit=100',
      '/api/v1/ips?type=nlb&offset=0&limit=100',
    ])
  })

  it('are listed in pages of a hundred', async () => {
    const world = emptyWorld()
    for (let i = 1; i <= 150; i += 1) addIp(world, 'nlb', String(i), '59.111.0.1')
    const { client, operations } = await simulated({ world })
    expect((await Array.fromAsync(client.ips.list())).map(({ id }) => id)).toEqual(world.ips.map(({ id }) => id))
    expect(operations()).toHaveLength(2)
  })

  it('are read one by one', async () => {
    const { client } = await simulated()
    expect(await client.ips.get(BOUND)).toEqual({
      id: BOUND,
      ip: '59.111.120.200',
      status: 'binded',
      type: 'nce',
      service_id: '51572',
      service_name: 'db',
      create_at: '2016-12-15T09:33:53Z',
      update_at: expect.any(String),
    })
  })

  it('have a quota, in all and by type', async () => {
    const { client } = await simulated()
    expect(await client.ips.quota()).toEqual({
      total: 20,
      used: 5,
      quotas: [
        { type: 'nce', quota: 10, used: 2 },
        { type: 'nlb', quota: 10, used: 3 },
      ],
    })
  })

  it('have a quota also where its numbers come as text', async () => {
    const body = '{"total": "20", "used": "5", "quotas": [{"type": "nce", "quota": "10"}]}'
    const client = createTestClient(await serve(answerWith(200, body)))
    expect(await client.ips.quota()).toEqual({ total: 20, used: 5, quotas: [{ type: 'nce', quota: 10 }] })
  })

  it('cost yuan since they were made', async () => {
    const { client, clock } = await simulated()
    const { ips } = await client.ips.create({ nlb: 1 })
    const id = ips[0]?.id ?? ''
    clock.advance(10 * 3_600_000)
    expect(await client.ips.cost(id)).toEqual({ id, cost: 0.2 })
  })

  it('that are released are answered once more and then gone', async () => {
    const { client } = await simulated()
    expect(await client.ips.delete(FREE)).toMatchObject({ id: FREE, ip: '59.111.120.202', status: 'deleted' })
    expect(await rejectionOf(client.ips.get(FREE))).toMatchObject({ errorClass: 'not_found', code: '4040302' })
  })

  it('that are in use are not released', async () => {
    const { client } = await simulated()
    expect(await rejectionOf(client.ips.delete(BOUND))).toMatchObject({
      operation: 'deleteIp',
      message: expect.stringContaining(`Could not release public IP ${BOUND}: `),
    })
  })
})
