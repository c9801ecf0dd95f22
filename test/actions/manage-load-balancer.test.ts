import { describe, expect, it } from 'vitest'
import { addLoadBalancer, seededWorld } from '../../simulator/index.ts'
import { manageLoadBalancer } from '../../src/actions/manage-load-balancer.ts'
import { type SimulatedStep, simulatedStep } from '../../testing/simulated-step.ts'
import { refusedBy } from './refusal.ts'

const fresh = { namespace: 'my-ev', lb_name: 'edge' }
const mylb = { namespace: 'my-ev', lb_name: 'mylb' }
const balancer = ({ simulator }: SimulatedStep, name: string) =>
  simulator.world.loadBalancers.find((each) => each.name === name)

describe('the rules of manage-load-balancer', () => {
  it.each([
    [{ lb_name: 'mylb' }, 'Input namespace is required for operation apply'],
    [{ namespace: 'my-ev' }, 'Input lb_name is required for operation apply'],
    [{ operation: 'delete', namespace: 'my-ev' }, 'Input lb_name is required for operation delete'],
    [{ operation: 'get', lb_name: 'mylb' }, 'Input namespace is required for operation get'],
    [{ operation: 'create' }, 'Input operation must be apply, delete, get or list; got "create"'],
    [{ ...mylb, lb_name: 'a/b' }, 'Input lb_name must be 1 to 24 lower-case letters'],
    [{ ...mylb, charge_mode: 'flow' }, 'Input charge_mode must be netflow or bandwidth; got "flow"'],
    [{ ...mylb, bandwidth_limit: '0' }, 'Input bandwidth_limit must be a whole number from 1 to 1024; got "0"'],
    [{ ...mylb, bandwidth_limit: '1025' }, 'Input bandwidth_limit must be a whole number from 1 to 1024'],
    [{ ...mylb, description: 'x'.repeat(256) }, 'Input description must have at most 255 characters'],
    [{ ...mylb, address: 'example.com' }, 'Input address must be an IPv4 address'],
  ])('refuse %j', refusedBy(manageLoadBalancer))
})

describe('apply', () => {
  const asked = { ...fresh, charge_mode: 'bandwidth', bandwidth_limit: '200', description: 'edge of the shop' }

  it('makes a load balancer that is missing, and waits until it works', async () => {
    const step = await simulatedStep()
    const { outputs, exitCode } = await step.main('manage-load-balancer', asked)
    expect(outputs).toMatchObject({
      outcome: 'changed',
      operation: 'created',
      lb_name: 'edge',
      namespace: 'my-ev-admin',
      status: 'WORKING',
      changed: 'true',
    })
    expect(outputs.address).toMatch(/^59\.111\./)
    expect(JSON.parse(outputs.load_balancer ?? '')).toMatchObject({ bandwidthLimit: 200, chargeMode: 'bandwidth' })
    expect(Number(outputs.elapsed_seconds)).toBeGreaterThanOrEqual(19)
    expect(exitCode).toBe(0)
    expect(step.changesSent()).toEqual(['createLoadBalancer'])
  })

  it('leaves it at that the second time', async () => {
    const step = await simulatedStep()
    await step.main('manage-load-balancer', asked)
    const { outputs, summary } = await step.main('manage-load-balancer', asked)
    expect(outputs).toMatchObject({ outcome: 'unchanged', operation: 'unchanged', changed: 'false', status: 'WORKING' })
    expect(summary).toContain('Load balancer edge: already up to date.')
    expect(step.changesSent()).toEqual(['createLoadBalancer'])
  })

  it('asks for nothing but its existence where nothing else is given', async () => {
    const step = await simulatedStep()
    const { outcome } = await step.run(manageLoadBalancer, mylb)
    expect(outcome).toBe('unchanged')
    expect(step.changesSent()).toEqual([])
  })

  it('takes the address that is asked for, which has to be free', async () => {
    const step = await simulatedStep()
    const { outputs } = await step.run(manageLoadBalancer, { ...fresh, address: '59.111.109.202' })
    expect(outputs).toMatchObject({ operation: 'created', address: '59.111.109.202' })
    const taken = await step.run(manageLoadBalancer, { ...fresh, lb_name: 'other', address: '59.111.109.202' })
    expect(taken.error).toMatchObject({ code: '4030411' })
  })

  it('changes what differs and sends the rest as it was, which an update may otherwise reset', async () => {
    const step = await simulatedStep()
    const { outcome, outputs, changes } = await step.run(manageLoadBalancer, { ...mylb, bandwidth_limit: '50' })
    expect(outcome).toBe('changed')
    expect(outputs).toMatchObject({ operation: 'updated', status: 'WORKING', load_balancer: { bandwidthLimit: 50 } })
    expect(changes).toEqual([{ field: 'bandwidth_limit', before: '1', after: '50' }])
    expect(step.sentBody('updateLoadBalancer')).toEqual({
      chargeMode: 'bandwidth',
      bandwidthLimit: 50,
      description: 'mylb description',
    })
  })

  it('changes charge mode and description', async () => {
    const step = await simulatedStep()
    const inputs = { ...mylb, charge_mode: 'netflow', description: 'new words' }
    expect((await step.run(manageLoadBalancer, inputs)).outputs.operation).toBe('updated')
    expect(balancer(step, 'mylb')).toMatchObject({ chargeMode: 'netflow', description: 'new words', bandwidthLimit: 1 })
    expect((await step.run(manageLoadBalancer, inputs)).outcome).toBe('unchanged')
  })

  it('does not believe the status from before the change', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'stale', reads: 3, match: { operationId: 'updateLoadBalancer' } })
    const { outputs } = await step.run(manageLoadBalancer, { ...mylb, bandwidth_limit: '50' })
    expect(outputs).toMatchObject({ status: 'WORKING', load_balancer: { bandwidthLimit: 50 } })
  })

  it('refuses another address, which the platform sets only at creation', async () => {
    const step = await simulatedStep()
    const { error, ending } = await step.run(manageLoadBalancer, { ...mylb, address: '59.111.109.202' })
    expect(String(error)).toContain('has the address 59.111.163.163, not 59.111.109.202')
    expect(ending?.hint).toContain('delete the load balancer (operation')
    expect(step.changesSent()).toEqual([])
  })

  it('refuses a space that is not there, with those that are', async () => {
    const step = await simulatedStep()
    const { error } = await step.run(manageLoadBalancer, { ...fresh, namespace: 'my-eve' })
    expect(String(error)).toContain('There is no namespace "my-eve". Available: my-ev, default.')
    expect(step.changesSent()).toEqual([])
  })

  it('fails where the platform fails, and sends it again the next time', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'fail_next_change', resource: 'load_balancer' })
    const { outputs, exitCode, log } = await step.main('manage-load-balancer', asked)
    expect(outputs).toMatchObject({ outcome: 'failed', status: 'FAILED', lb_name: 'edge', changed: 'true' })
    expect(log.join('\n')).toContain('may have to delete it')
    expect(exitCode).toBe(1)
    expect((await step.main('manage-load-balancer', asked)).outputs).toMatchObject({ outcome: 'changed' })
    expect(step.changesSent()).toEqual(['createLoadBalancer', 'updateLoadBalancer'])
  })

  it('waits for an earlier change, or fails where it may not', async () => {
    const step = await simulatedStep()
    await step.run(manageLoadBalancer, { ...mylb, bandwidth_limit: '50', wait: 'false' })
    const busy = await step.run(manageLoadBalancer, { ...mylb, bandwidth_limit: '60', if_busy: 'fail' })
    expect(busy.error).toMatchObject({ ending: 'busy' })
    const { outcome } = await step.run(manageLoadBalancer, { ...mylb, bandwidth_limit: '60' })
    expect(outcome).toBe('changed')
    expect(balancer(step, 'mylb')?.bandwidthLimit).toBe(60)
  })

  it('does not take an unknown space for a load balancer that is missing', async () => {
    const step = await simulatedStep()
    const match = { operationId: 'getLoadBalancer' }
    step.simulator.fault({ kind: 'status', status: 400, code: 4000459, match })
    const { outcome, error } = await step.run(manageLoadBalancer, mylb)
    expect(outcome).toBe('failed')
    expect(error).toMatchObject({ code: '4000459', errorClass: 'not_found' })
    expect(step.changesSent()).toEqual([])
  })
})

describe('get', () => {
  it('reads the load balancer with the rules of its listeners in full', async () => {
    const step = await simulatedStep()
    const { outputs } = await step.main('manage-load-balancer', { ...mylb, operation: 'get' })
    expect(outputs).toMatchObject({ outcome: 'unchanged', operation: 'read', address: '59.111.163.163' })
    expect(JSON.parse(outputs.load_balancer ?? '')).toMatchObject({
      name: 'mylb',
      listeners: [{ name: 'http-listeners', clusters: [{ serviceName: 'web' }] }],
    })
    expect(step.operations()).toEqual(['listNamespaces', 'getLoadBalancer', 'listListeners'])
  })

  it('asks for no listeners where there are none', async () => {
    const step = await simulatedStep()
    await step.run(manageLoadBalancer, { namespace: 'default', lb_name: 'mysql', operation: 'get' })
    expect(step.operations()).toEqual(['listNamespaces', 'getLoadBalancer'])
  })

  it('fails for one that is not there', async () => {
    const step = await simulatedStep()
    const { error, outputs } = await step.run(manageLoadBalancer, { ...fresh, operation: 'get' })
    expect(String(error)).toContain('Load balancer edge does not exist.')
    expect(outputs.status).toBe('absent')
  })
})

describe('list', () => {
  it('gives all of them over several pages', async () => {
    const world = seededWorld()
    for (let i = 1; i <= 240; i += 1) addLoadBalancer(world, `lb-${i}`)
    const step = await simulatedStep({ world })
    const { outputs } = await step.main('manage-load-balancer', { operation: 'list' })
    expect(JSON.parse(outputs.load_balancers ?? '')).toHaveLength(242)
    expect(step.operations()).toEqual(['listLoadBalancers', 'listLoadBalancers', 'listLoadBalancers'])
  })

  it('gives those of one space', async () => {
    const step = await simulatedStep()
    const { outputs, headline } = await step.run(manageLoadBalancer, { operation: 'list', namespace: 'default' })
    expect(outputs.load_balancers).toMatchObject([{ name: 'mysql' }])
    expect(headline).toBe('1 load balancers.')
  })
})

describe('delete', () => {
  const inputs = { ...mylb, operation: 'delete' }

  it('waits until it is gone, and says which IP stays', async () => {
    const step = await simulatedStep()
    const { outputs, summary } = await step.main('manage-load-balancer', inputs)
    expect(outputs).toMatchObject({ outcome: 'changed', operation: 'deleted', ip_id: '163', status: 'absent' })
    expect(JSON.parse(outputs.load_balancer ?? '')).toMatchObject({ name: 'mylb' })
    expect(summary).toMatch(/59\.111\.163\.163 .*stays with the account/)
    expect(balancer(step, 'mylb')).toBeUndefined()
    expect(step.changesSent()).toEqual(['deleteLoadBalancer'])
  })

  it('hands on an IP that can be released then, and takes one that was made for it', async () => {
    const step = await simulatedStep()
    const { outputs } = await step.main('manage-load-balancer', inputs)
    const released = await step.main('manage-ip', { operation: 'delete', ip_id: outputs.ip_id ?? '' })
    expect(released.outputs).toMatchObject({ outcome: 'changed', status: 'deleted', ip: '59.111.163.163' })
    const ip = await step.main('manage-ip', { operation: 'create', type: 'nlb' })
    const made = await step.main('manage-load-balancer', { ...fresh, address: ip.outputs.ip ?? '' })
    expect(made.outputs).toMatchObject({ outcome: 'changed', address: ip.outputs.ip })
  })

  it('does not fail for an IP that cannot be looked up', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'status', status: 403, code: 4030009, match: { operationId: 'listIps' } })
    const { outcome, outputs } = await step.run(manageLoadBalancer, inputs)
    expect(outcome).toBe('changed')
    expect(outputs).toMatchObject({ operation: 'deleted', ip_id: undefined })
  })

  it('leaves one that is not there so', async () => {
    const step = await simulatedStep()
    await step.run(manageLoadBalancer, inputs)
    const { outcome, outputs } = await step.run(manageLoadBalancer, inputs)
    expect(outcome).toBe('unchanged')
    expect(outputs).toMatchObject({ operation: 'unchanged', status: 'absent' })
    expect(step.changesSent()).toEqual(['deleteLoadBalancer'])
  })

  it('fails where the platform fails', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'fail_next_change', resource: 'load_balancer' })
    const { outcome, outputs } = await step.run(manageLoadBalancer, inputs)
    expect(outcome).toBe('failed')
    expect(outputs.status).toBe('FAILED')
  })
})
