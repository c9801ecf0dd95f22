/** A plan as a whole. */
import { describe, expect, it } from 'vitest'
import { balancer, environment, listener, planned, service, web } from './fixture.ts'

describe('what is as declared', () => {
  it('gives an empty plan, and what the file does not mention is listed', async () => {
    const { plan } = await planned(environment({ services: [web] }))
    expect(plan).toMatchObject({ changes: [], steps: [], problems: [], warnings: [] })
    expect(plan.unmanaged).toEqual([
      { kind: 'secret_key', name: 'mykey' },
      { kind: 'volume', name: 'myvolume2' },
      { kind: 'service', name: 'db' },
      { kind: 'service', name: 'shop' },
      { kind: 'load_balancer', name: 'mylb' },
    ])
  })

  it('may leave out whatever is not managed', async () => {
    const declared = environment({
      services: [service('web'), service('db', { stateful: true })],
      load_balancers: [balancer('mylb', [listener('http-listeners')])],
    })
    expect((await planned(declared)).plan.changes).toEqual([])
  })

  it('sends nothing that changes', async () => {
    const { operations } = await planned(environment({ services: [service('web', { replicas: 3 })] }))
    expect(operations().filter((id) => !/^(list|get)/.test(id ?? ''))).toEqual([])
  })
})
