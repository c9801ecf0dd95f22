import { describe, expect } from 'vitest'
import { addLoadBalancer, seededWorld } from '../../../simulator/index.ts'
import { type Fixture, it } from '../../../testing/fixture.ts'

const fresh = { namespace: 'my-ev', lb_name: 'edge', charge_mode: 'bandwidth', bandwidth_limit: '200' }
const mylb = { namespace: 'my-ev', lb_name: 'mylb' }
const named = ({ world }: Fixture, name: string) => world.loadBalancers.filter((each) => each.name === name)

describe.concurrent('manage-load-balancer', () => {
  it('makes a load balancer once, waits until it works, and changes what differs later', async ({ environment }) => {
    const fixture = await environment.fixture()
    const { run, changes } = fixture
    const made = await run('manage-load-balancer', fresh)
    expect(made.outputs).toMatchObject({
      outcome: 'changed',
      operation: 'created',
      lb_name: 'edge',
      namespace: 'my-ev-admin',
      status: 'WORKING',
    })
    expect(made.outputs.address).toBe(named(fixture, 'edge')[0]?.address)
    const again = await run('manage-load-balancer', fresh)
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', operation: 'unchanged', changed: 'false' })
    const faster = await run('manage-load-balancer', { ...fresh, bandwidth_limit: '1024' })
    expect(faster.outputs).toMatchObject({ outcome: 'changed', operation: 'updated', status: 'WORKING' })
    expect(faster.summary).toContain('| bandwidth&#95;limit | <code>200</code> | <code>1024</code> |')
    expect(changes().map(({ operationId }) => operationId)).toEqual(['createLoadBalancer', 'updateLoadBalancer'])
  })

  it('reads one with its listeners', async ({ environment }) => {
    const { run, changes } = await environment.fixture()
    const { outputs } = await run('manage-load-balancer', { ...mylb, operation: 'get' })
    expect(outputs).toMatchObject({ outcome: 'unchanged', operation: 'read', status: 'WORKING' })
    expect(JSON.parse(outputs.load_balancer ?? '').listeners).toMatchObject([{ name: 'http-listeners' }])
    expect(changes()).toEqual([])
  })

  it('lists all of several pages', async ({ environment }) => {
    const world = seededWorld()
    for (let i = 1; i <= 210; i += 1) addLoadBalancer(world, `lb-${i}`)
    const { run, operations } = await environment.fixture({ world })
    const { outputs } = await run('manage-load-balancer', { operation: 'list' })
    expect(JSON.parse(outputs.load_balancers ?? '')).toHaveLength(212)
    expect(operations()).toEqual(['listLoadBalancers', 'listLoadBalancers', 'listLoadBalancers'])
  })

  it('deletes one, says which IP stays, and hands it on to be released', async ({ environment }) => {
    const fixture = await environment.fixture()
    const { run, world, changes } = fixture
    const { outputs, log } = await run('manage-load-balancer', { ...mylb, operation: 'delete' })
    expect(outputs).toMatchObject({ outcome: 'changed', operation: 'deleted', status: 'absent', ip_id: '163' })
    expect(log).toContain('Its public IP 59.111.163.163 (id 163) stays with the account')
    expect(named(fixture, 'mylb')).toEqual([])
    const again = await run('manage-load-balancer', { ...mylb, operation: 'delete' })
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' })
    const released = await run('manage-ip', { operation: 'delete', ip_id: outputs.ip_id ?? '' })
    expect(released.outputs).toMatchObject({ outcome: 'changed', status: 'deleted' })
    expect(world.ips.some(({ id }) => id === '163')).toBe(false)
    expect(changes().map(({ operationId }) => operationId)).toEqual(['deleteLoadBalancer', 'deleteIp'])
  })

  it.for([
    [{ ...mylb, address: '59.111.109.202' }, 'the platform sets an address only at creation'],
    [{ ...mylb, namespace: 'my-eve' }, 'There is no namespace "my-eve"'],
    [{ ...mylb, bandwidth_limit: '2000' }, 'bandwidth_limit must be a whole number from 1 to 1024'],
    [{ namespace: 'my-ev' }, 'lb_name is required for operation apply'],
    [{ ...fresh, operation: 'get' }, 'Load balancer edge does not exist'],
  ] as const)('refuses %j and changes nothing', async ([inputs, message], { environment }) => {
    const { run, changes } = await environment.fixture()
    const { outputs, annotations } = await run('manage-load-balancer', inputs)
    expect(outputs.outcome).toBe('failed')
    expect(annotations[0]?.message).toContain(message)
    expect(changes()).toEqual([])
  })

  it('is red where the platform fails', async ({ environment }) => {
    const { run, simulator } = await environment.fixture()
    simulator.fault({ kind: 'fail_next_change', resource: 'load_balancer' })
    const { outputs, annotations } = await run('manage-load-balancer', fresh)
    expect(outputs).toMatchObject({ outcome: 'failed', status: 'FAILED', lb_name: 'edge', changed: 'true' })
    expect(annotations[0]?.message).toContain('ended with the status "FAILED"')
  })

  it.for([
    [fresh, 'created'],
    [{ ...mylb, bandwidth_limit: '9' }, 'updated'],
    [{ ...mylb, operation: 'delete' }, 'deleted'],
  ] as const)('only says in a dry run what it would do with %j', async ([inputs, operation], { environment }) => {
    const { run, changes } = await environment.fixture()
    const { outputs } = await run('manage-load-balancer', { ...inputs, dry_run: 'true' })
    expect(outputs).toMatchObject({ outcome: 'planned', operation, changed: 'false' })
    expect(changes()).toEqual([])
  })

  it.for(['drop_before', 'drop_after'] as const)(
    'makes exactly one where the answer is lost: %s',
    async (kind, { environment }) => {
      const fixture = await environment.fixture()
      fixture.simulator.fault({ kind, match: { operationId: 'createLoadBalancer' } })
      const { outputs } = await fixture.run('manage-load-balancer', fresh)
      expect(outputs).toMatchObject({ outcome: 'changed', status: 'WORKING' })
      expect(named(fixture, 'edge')).toHaveLength(1)
    },
  )
})
