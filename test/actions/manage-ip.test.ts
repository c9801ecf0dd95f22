import { describe, expect, it } from 'vitest'
import { addIp, seededWorld } from '../../simulator/index.ts'
import { manageIp } from '../../src/actions/manage-ip.ts'
import { type SimulatedStep, simulatedStep } from '../../testing/simulated-step.ts'
import { refusedBy } from './refusal.ts'

const two = { operation: 'create', type: 'nce', count: '2' }
const FREE = '7f7a9f12-035f-401b-ace0-7926b4a518b4'
const BOUND = 'cef9069c-d97d-42b1-a86c-f815f748820c'
const lost = { operationId: 'createIps' }
const ipsOf = ({ simulator }: SimulatedStep, type = 'nce') => simulator.world.ips.filter((ip) => ip.type === type)

describe('the rules of manage-ip', () => {
  it.each([
    [{}, 'Input operation is required.'],
    [{ operation: '', type: 'nce' }, 'Input operation is required.'],
    [
      { ...two, operation: 'Create' },
      'Input operation must be create, delete, get, list, quota or cost; got "Create".',
    ],
    [{ operation: 'create' }, 'Input type is required for operation create'],
    [{ ...two, ip_id: '1' }, 'Input ip_id cannot be combined with operation create: the platform chooses the id of'],
    [{ operation: 'delete' }, 'Input ip_id is required for operation delete'],
    [{ operation: 'get' }, 'Input ip_id is required for operation get'],
    [{ operation: 'cost' }, 'Input ip_id is required for operation cost'],
    [{ operation: 'apply' }, 'Input operation must be create, delete, get, list, quota or cost; got "apply"'],
    [{ operation: 'list', type: 'vm' }, 'Input type must be nce or nlb; got "vm"'],
    [{ ...two, count: '0' }, 'Input count must be a whole number of at least 1; got "0"'],
    [{ operation: 'list', status: 'bound' }, 'Input status must be available, disabled, binding or binded'],
    [{ operation: 'get', ip_id: 'quota' }, 'Input ip_id must be the id of a public IP'],
    [{ operation: 'get', ip_id: '../token' }, 'Input ip_id must be the id of a public IP'],
  ])('refuse %j', refusedBy(manageIp))
})

describe('create', () => {
  it('makes as many as are asked for and gives all of them', async () => {
    const step = await simulatedStep()
    const before = ipsOf(step).map(({ id }) => id)
    const { outputs, summary, exitCode } = await step.main('manage-ip', two)
    const fresh = ipsOf(step).filter(({ id }) => !before.includes(id))
    expect(fresh).toHaveLength(2)
    expect(outputs).toMatchObject({ outcome: 'changed', total: '2', status: 'available', changed: 'true' })
    const ips: { id: string; ip: string }[] = JSON.parse(outputs.ips ?? '')
    expect(ips.map(({ id }) => id).toSorted()).toEqual(fresh.map(({ id }) => id).toSorted())
    expect(outputs).toMatchObject({ ip_id: ips[0]?.id, ip: ips[0]?.ip })
    expect(summary).toContain('2 public IPs of type nce: created.')
    expect(exitCode).toBe(0)
    expect(step.sentBody('createIps')).toEqual({ nce: 2 })
  })

  it('makes one where no count is given', async () => {
    const step = await simulatedStep()
    const { outputs, headline } = await step.run(manageIp, { operation: 'create', type: 'nlb' })
    expect(outputs).toMatchObject({ total: 1, ips: [{ type: 'nlb' }] })
    expect(headline).toBe('1 public IP of type nlb: created.')
  })

  it.each(['false', 'true'])('refuses what the quota does not hold (dry_run: %s)', async (dry_run) => {
    const step = await simulatedStep()
    const { outcome, error, ending } = await step.run(manageIp, { ...two, count: '9', dry_run })
    expect(outcome).toBe('failed')
    expect(String(error)).toContain('The quota of public IPs of type nce is 10 and 2 are in use, so 9 more cannot')
    expect(ending?.hint).toContain('status: available')
    expect(step.changesSent()).toEqual([])
  })

  it.each(['drop_after', 'truncate', 'empty', 'garbage'] as const)('makes none twice: %s', async (kind) => {
    const step = await simulatedStep()
    step.simulator.fault({ kind, match: lost })
    const { outcome, outputs } = await step.run(manageIp, two)
    expect(outcome).toBe('changed')
    expect(outputs.total).toBe(2)
    expect(ipsOf(step)).toHaveLength(4)
    expect(step.changesSent()).toEqual(['createIps'])
  })

  it('sends again only when the list has shown for half a minute that none came', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'drop_before', match: lost })
    const { outcome, outputs } = await step.run(manageIp, two)
    expect(outcome).toBe('changed')
    expect(outputs.total).toBe(2)
    expect(ipsOf(step)).toHaveLength(4)
    const operations = step.operations()
    const [first, ...others] = operations.flatMap((operation, i) => (operation === 'createIps' ? [i] : []))
    expect(others).toHaveLength(1)
    expect(new Set(operations.slice((first ?? 0) + 1, others[0]))).toEqual(new Set(['listIps']))
    const [sent = 0, again = 0] = step.simulator.requests
      .filter(({ operationId }) => operationId === 'createIps')
      .map(({ at }) => at)
    expect(again - sent).toBeGreaterThanOrEqual(30_000)
    expect(again - sent).toBeLessThan(40_000)
  })

  it('asks the list where the answer names fewer than were asked for', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'body', text: '{"total":2}', match: lost })
    const { outcome, outputs } = await step.run(manageIp, two)
    expect(outcome).toBe('changed')
    expect(outputs.total).toBe(2)
    expect(ipsOf(step)).toHaveLength(4)
    expect(step.changesSent()).toEqual(['createIps'])
  })

  it('counts those that came late, and sends only for what is missing', async () => {
    let reads = 0
    const step = await simulatedStep({
      onRequest: ({ operationId }) => {
        if (step.changesSent().length !== 1 || operationId !== 'listIps') return
        reads += 1
        if (reads === 3) addIp(step.simulator.world, 'nce', 'late-1', '59.111.120.77')
      },
    })
    step.simulator.fault({ kind: 'drop_before', match: lost })
    const { outcome, outputs } = await step.run(manageIp, { ...two, count: '3' })
    expect(outcome).toBe('changed')
    expect(outputs).toMatchObject({ total: 3, ip_id: 'late-1' })
    expect(step.sentBody('createIps')).toEqual({ nce: 2 })
  })

  it('says which were made where the rest is refused', async () => {
    const step = await simulatedStep({
      onRequest: ({ operationId }) => {
        const first = operationId === 'createIps' && step.changesSent().length === 1
        if (first) addIp(step.simulator.world, 'nce', 'part-1', '59.111.120.77')
      },
    })
    step.simulator.fault({ kind: 'drop_before', match: lost })
    step.simulator.fault({ kind: 'status', status: 500, code: 5000303, match: lost })
    step.simulator.fault({ kind: 'status', status: 403, code: 4030301, match: lost })
    const { outcome, outputs, ending } = await step.run(manageIp, two)
    expect(outcome).toBe('failed')
    expect(outputs).toMatchObject({ total: 1, ip_id: 'part-1', ip: '59.111.120.77' })
    expect(ending?.message).toContain('Only 1 of 2 public IPs of type nce were created (59.111.120.77 with id part-1).')
    expect(ending?.message).toContain('4030301')
    expect(ending?.hint).toContain('operation: delete')
  })

  it('does not guess which are its own where others make some at the same time', async () => {
    const step = await simulatedStep({
      onRequest: ({ operationId }) => {
        if (operationId === 'createIps') addIp(step.simulator.world, 'nce', 'other-1', '59.111.120.77')
      },
    })
    step.simulator.fault({ kind: 'drop_after', match: lost })
    const { outcome, error, ending } = await step.run(manageIp, two)
    expect(outcome).toBe('failed')
    expect(error).toMatchObject({ ending: 'superseded' })
    expect(ending?.message).toContain('other-1')
    expect(ending?.hint).toContain('concurrency group')
    expect(step.changesSent()).toHaveLength(1)
  })

  it('gives a refusal of the platform as it is', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'status', status: 403, code: 4030301, match: lost })
    const { error } = await step.run(manageIp, two)
    expect(error).toMatchObject({ name: 'ApiError', code: '4030301' })
    expect(step.changesSent()).toHaveLength(1)
  })

  it('gives up after four sends that made nothing', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'drop_before', match: lost, times: 9 })
    const { outcome, error } = await step.run(manageIp, two)
    expect(outcome).toBe('failed')
    expect(error).toMatchObject({ name: 'ConnectionError' })
    expect(step.changesSent()).toHaveLength(4)
    expect(ipsOf(step)).toHaveLength(2)
  })

  it('fails where it cannot be read in time what was made', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'drop_after', match: lost })
    const match = { operationId: 'listIps' }
    step.simulator.fault({ kind: 'status', status: 503, match, skip: 1, times: 1000 })
    const { outcome, ending } = await step.run(manageIp, two)
    expect(outcome).toBe('timed_out')
    expect(ending?.hint).toContain('each IP is billed')
    expect(step.changesSent()).toHaveLength(1)
  })

  it('stops at once when it is cancelled', async () => {
    const step = await simulatedStep({ onSleep: () => step.cancel() })
    step.simulator.fault({ kind: 'drop_before', match: lost })
    const { outcome } = await step.run(manageIp, two)
    expect(outcome).toBe('cancelled')
    expect(step.changesSent()).toHaveLength(1)
  })
})

describe('delete', () => {
  const inputs = { operation: 'delete', ip_id: FREE }

  it('releases an IP that is available, and leaves one that is not there so', async () => {
    const step = await simulatedStep()
    const { outputs } = await step.main('manage-ip', inputs)
    expect(outputs).toMatchObject({ outcome: 'changed', ip_id: FREE, ip: '59.111.120.202', status: 'deleted' })
    expect(ipsOf(step)).toHaveLength(1)
    const again = await step.main('manage-ip', inputs)
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', ip_id: FREE, changed: 'false' })
    expect(step.changesSent()).toEqual(['deleteIp'])
  })

  it.each(['binded', 'binding', 'disabled'])('refuses one that is %s', async (status) => {
    const world = seededWorld()
    addIp(world, 'nlb', '900', '59.111.1.1', { status, serviceName: 'mylb' })
    const step = await simulatedStep({ world })
    const { error, ending } = await step.run(manageIp, { ...inputs, ip_id: '900' })
    expect(String(error)).toContain(`Public IP 59.111.1.1 (900) has the status "${status}" (held by mylb)`)
    expect(ending?.hint).toBeDefined()
    expect(step.changesSent()).toEqual([])
  })
})

describe('get, list, quota and cost', () => {
  it('read an IP', async () => {
    const step = await simulatedStep()
    const { outcome, outputs } = await step.run(manageIp, { operation: 'get', ip_id: BOUND })
    expect(outcome).toBe('unchanged')
    expect(outputs).toEqual({ ip_id: BOUND, ip: '59.111.120.200', status: 'binded', operation: 'read' })
  })

  it.each(['get', 'cost'])('%s fails for an IP that is not there', async (operation) => {
    const step = await simulatedStep()
    const { error } = await step.run(manageIp, { operation, ip_id: '4711' })
    expect(String(error)).toContain('ublic IP 4711 does not exist.')
  })

  it.each([
    [{}, 5],
    [{ type: 'nlb' }, 3],
    [{ status: 'binded' }, 3],
    [{ type: 'nce', status: 'available' }, 1],
  ])('list what matches %j', async (filter, total) => {
    const step = await simulatedStep()
    const { outputs } = await step.run(manageIp, { operation: 'list', ...filter })
    expect(outputs).toMatchObject({ total, ips: { length: total } })
  })

  it('list all pages', async () => {
    const world = seededWorld()
    for (let i = 1; i <= 230; i += 1)
      addIp(world, 'nlb', String(10_000 + i), `59.112.${Math.floor(i / 200)}.${i % 200}`)
    const step = await simulatedStep({ world })
    const { outputs } = await step.main('manage-ip', { operation: 'list', type: 'nlb' })
    expect(outputs.total).toBe('233')
    expect(JSON.parse(outputs.ips ?? '')).toHaveLength(233)
    expect(step.operations()).toEqual(['listIps', 'listIps', 'listIps'])
  })

  it('tell the quota', async () => {
    const step = await simulatedStep()
    const { outputs } = await step.main('manage-ip', { operation: 'quota' })
    expect(JSON.parse(outputs.quota ?? '')).toMatchObject({
      total: 20,
      used: 5,
      quotas: [{ type: 'nce', quota: 10 }, {}],
    })
    expect(outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' })
  })

  it('tell the cost of an IP', async () => {
    const step = await simulatedStep()
    const { outputs } = await step.run(manageIp, { operation: 'cost', ip_id: '163' })
    expect(outputs.ip_id).toBe('163')
    expect(outputs.cost).toBeGreaterThan(0)
  })
})
