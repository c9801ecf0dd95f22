import { describe, expect, it } from 'vitest'
import { createClient } from '../../src/client/client.ts'
import { answerWith, rejectionOf, serve } from '../../testing/servers/faulty-server.ts'
import { type Simulated, simulated } from '../../testing/simulated-client.ts'

describe('a client', () => {
  it('sends nothing before its first call', async () => {
    const { simulator } = await simulated()
    expect(simulator.requests).toEqual([])
  })

  it('takes an endpoint with slashes at its end', async () => {
    const { open, simulator } = await simulated()
    await open({ endpoint: `${simulator.url}//` }).namespaces.list()
    expect(simulator.requests.map(({ path }) => path)).toEqual(['/api/v1/token', '/api/v1/namespaces'])
  })

  it('needs no more than an endpoint and a token', async () => {
    const url = await serve(answerWith(200, '{"namespaces": null}'))
    const client = createClient({ endpoint: url, credentials: { token: 't' } })
    try {
      expect(await client.namespaces.list()).toEqual([])
    } finally {
      await client.close()
    }
  })

  it('without token and key pair says so, and sends nothing', async () => {
    const { open, simulator } = await simulated()
    await expect(open({ credentials: {} }).namespaces.list()).rejects.toThrow(
      'No token and no key pair was given to the client.',
    )
    expect(simulator.requests).toEqual([])
  })

  it('sends the older field names unless it is told otherwise', async () => {
    const { client, simulator } = await simulated()
    await client.services.changeSpec(50883, { spec_id: 4 })
    expect(simulator.requests.at(-1)?.path).toContain('spec_id=4')
  })

  it('keeps its dialect where a deadline is set', async () => {
    const { client, clock, simulator } = await simulated({ client: { dialect: '2017-06' } })
    await client.until(clock.now() + 1000).services.changeSpec(50883, { spec_id: 4 })
    expect(simulator.requests.at(-1)?.path).toContain('spec_alias=C2M4S20')
  })

  it('that is closed sends nothing more', async () => {
    const { client, operations } = await simulated()
    await client.namespaces.list()
    await client.close()
    await rejectionOf(client.volumes.delete(19893))
    expect(operations()).toEqual(['listNamespaces'])
  })
})

describe('a client that is closed', () => {
  it('tries nothing again of what is still under way', async () => {
    const { client, simulator }: Simulated = await simulated({ onSleep: () => void client.close() })
    simulator.fault({ kind: 'status', status: 503, times: 99, match: { method: 'GET' } })
    await expect(client.namespaces.list()).rejects.toMatchObject({ name: 'AbortError' })
    expect(simulator.requests.filter(({ method }) => method === 'GET')).toHaveLength(1)
  })
})
