import { describe, expect } from 'vitest'
import { addIp, seededWorld } from '../../../simulator/index.ts'
import { it } from '../../../testing/fixture.ts'

const create = { operation: 'create' }
const two = { ...create, type: 'nce', count: '2' }
const FREE = '7f7a9f12-035f-401b-ace0-7926b4a518b4'
const BOUND = 'cef9069c-d97d-42b1-a86c-f815f748820c'

describe.concurrent('manage-ip', () => {
  it('makes as many as are asked for, and releases one', async ({ environment }) => {
    const { run, simulator, changes } = await environment.fixture()
    const before = simulator.world.ips.length
    const { outputs, summary } = await run('manage-ip', two)
    expect(outputs).toMatchObject({ outcome: 'changed', total: '2', status: 'available', changed: 'true' })
    expect(JSON.parse(outputs.ips ?? '')).toHaveLength(2)
    expect(simulator.world.ips).toHaveLength(before + 2)
    expect(summary).toContain('2 public IPs of type nce: created.')
    const gone = await run('manage-ip', { operation: 'delete', ip_id: outputs.ip_id ?? '' })
    expect(gone.outputs).toMatchObject({ outcome: 'changed', ip: outputs.ip, status: 'deleted' })
    const again = await run('manage-ip', { operation: 'delete', ip_id: outputs.ip_id ?? '' })
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' })
    expect(simulator.world.ips).toHaveLength(before + 1)
    expect(changes().map(({ operationId }) => operationId)).toEqual(['createIps', 'deleteIp'])
  })

  it('gives an address that a load balancer takes', async ({ environment }) => {
    const { run } = await environment.fixture()
    const { outputs } = await run('manage-ip', { ...create, type: 'nlb' })
    const inputs = { namespace: 'my-ev', lb_name: 'edge', address: outputs.ip ?? '' }
    const made = await run('manage-load-balancer', inputs)
    expect(made.outputs).toMatchObject({ outcome: 'changed', address: outputs.ip })
  })

  it('reads, lists over several pages, and tells quota and cost', async ({ environment }) => {
    const world = seededWorld()
    for (let i = 1; i <= 210; i += 1)
      addIp(world, 'nlb', String(10_000 + i), `59.112.${Math.floor(i / 200)}.${i % 200}`)
    const { run, operations, changes } = await environment.fixture({ world })
    const list = await run('manage-ip', { operation: 'list', type: 'nlb', status: 'available' })
    expect(list.outputs).toMatchObject({ outcome: 'unchanged', total: '211' })
    expect(operations()).toEqual(['listIps', 'listIps', 'listIps'])
    const one = await run('manage-ip', { operation: 'get', ip_id: BOUND })
    expect(one.outputs).toMatchObject({ ip: '59.111.120.200', status: 'binded' })
    const quota = await run('manage-ip', { operation: 'quota' })
    expect(JSON.parse(quota.outputs.quota ?? '')).toMatchObject({ total: 20 })
    const cost = await run('manage-ip', { operation: 'cost', ip_id: BOUND })
    expect(Number(cost.outputs.cost)).toBeGreaterThan(0)
    expect(changes()).toEqual([])
  })

  it.for([
    [{ ...create, type: 'nce', count: '9' }, 'The quota of public IPs of type nce is 10 and 2 are in use'],
    [{ operation: 'delete', ip_id: BOUND }, 'has the status "binded"'],
    [{ operation: 'get', ip_id: '4711' }, 'Public IP 4711 does not exist'],
    [{ ...create, count: '2' }, 'type is required for operation create'],
    [{ type: 'nce', operation: '' }, 'Input operation is required.'],
    [{ type: 'nce' }, 'Input operation is required.'],
    [{ operation: 'list', status: 'free' }, 'status must be available, disabled, binding or binded'],
  ] as const)('refuses %j and changes nothing', async ([inputs, message], { environment }) => {
    const { run, changes } = await environment.fixture()
    const { outputs, annotations } = await run('manage-ip', inputs)
    expect(outputs.outcome).toBe('failed')
    expect(annotations[0]?.message).toContain(message)
    expect(changes()).toEqual([])
  })

  it('is red where the platform refuses', async ({ environment }) => {
    const { run, simulator } = await environment.fixture()
    simulator.fault({ kind: 'status', status: 403, code: 4030301, match: { operationId: 'createIps' } })
    const { outputs, annotations } = await run('manage-ip', two)
    expect(outputs).toMatchObject({ outcome: 'failed', changed: 'false', ips: '' })
    expect(annotations[0]?.message).toContain('4030301')
  })

  it.for([two, { operation: 'delete', ip_id: FREE }])(
    'only says in a dry run what it would do with %j',
    async (inputs, { environment }) => {
      const { run, changes } = await environment.fixture()
      const { outputs } = await run('manage-ip', { ...inputs, dry_run: 'true' })
      expect(outputs).toMatchObject({ outcome: 'planned', changed: 'false' })
      expect(changes()).toEqual([])
    },
  )

  // One that was not made is looked for during half a minute: test/actions/manage-ip.test.ts, by a scripted clock.
  it('makes none twice where the answer is lost', async ({ environment }) => {
    const { run, simulator } = await environment.fixture()
    const before = simulator.world.ips.length
    simulator.fault({ kind: 'drop_after', match: { operationId: 'createIps' } })
    const { outputs } = await run('manage-ip', two)
    expect(outputs).toMatchObject({ outcome: 'changed', total: '2' })
    expect(simulator.world.ips).toHaveLength(before + 2)
  })
})
