import { describe, expect, it } from 'vitest'
import { answerWith, createTestClient, serve } from '../../../testing/servers/faulty-server.ts'
import { simulated } from '../../../testing/simulated-client.ts'

const BOUND = 'cef9069c-d97d-42b1-a86c-f815f748820c'

describe('public IPs', () => {
  it('are created several at a time', async () => {
    const { client } = await simulated()
    const made = await client.ips.create({ nce: 1, nlb: 2 })
    expect(made.total).toBe(3)
    expect(made.ips.map(({ type }) => type)).toEqual(['nlb', 'nlb', 'nce'])
    expect(made.ips[0]).toMatchObject({ id: expect.any(String), status: 'available', service_id: '', service_name: '' })
  })

  it('are listed, also narrowed to a status and a type', async () => {
    const { client } = await simulated()
    expect(await Array.fromAsync(client.ips.list())).toHaveLength(5)
    expect(await Array.fromAsync(client.ips.list({ status: 'binded', type: 'nce' }))).toMatchObject([{ id: BOUND }])
    const ids = [{ id: '896' }, { id: '163' }, { id: '164' }]
    expect(await Array.fromAsync(client.ips.list({ type: 'nlb' }))).toMatchObject(ids)
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
})
