import { describe, expect, it } from 'vitest'
import { addService, container } from '../../simulator/index.ts'
import { deleteService } from '../../src/actions/delete-service.ts'
import { type SimulatedStep, simulatedStep } from '../../testing/simulated-step.ts'
import { refusedBy } from './refusal.ts'

const web = { service_id: '50883' }
const db = { service_id: '51572' }
const named = { namespace: 'my-ev', service_name: 'web' }

const found = ({ simulator }: SimulatedStep, id = 50883) => simulator.world.services.find((one) => one.id === id)

function begin(step: SimulatedStep, status: string, seconds: number, deletes: boolean): void {
  const endsAt = step.clock.now() + seconds * 1000
  const pending = { status, showsAt: 0, appliesAt: endsAt, endsAt, endStatus: 'update_succ', becomes: {}, deletes }
  Object.assign(found(step) ?? {}, { pending })
}

describe('the rules of delete-service', () => {
  it.each([
    [{}, 'Input service_id is required, unless namespace and service_name are given'],
    [{ service_name: 'web' }, 'Input namespace is required if service_name is given without service_id'],
    [{ namespace: 'my-ev' }, 'Input service_name is required if namespace is given without service_id'],
    [{ ...web, if_missing: 'ignore' }, 'Input if_missing must be fail or skip; got "ignore"'],
    [{ ...web, free_ip: 'maybe' }, 'Input free_ip must be true or false'],
  ])('refuse %j', refusedBy(deleteService))
})

describe('delete-service', () => {
  it.each([web, named, { ...named, namespace: '51616' }, { ...named, namespace: 'my-ev-admin' }])(
    'deletes %j and waits until it is gone',
    async (inputs) => {
      const step = await simulatedStep()
      const { outputs, exitCode, summary } = await step.main('delete-service', inputs)
      expect(outputs).toMatchObject({
        outcome: 'changed',
        service_id: '50883',
        service_name: 'web',
        namespace: 'my-ev-admin',
        status: 'absent',
        changed: 'true',
      })
      expect(Number(outputs.elapsed_seconds)).toBeGreaterThanOrEqual(10)
      expect(exitCode).toBe(0)
      expect(summary).toContain('Service web (50883): deleted.')
      expect(found(step)).toBeUndefined()
      expect(step.changesSent()).toEqual(['deleteService'])
    },
  )

  it('tells the whole story', async () => {
    const step = await simulatedStep()
    const { subject, headline, changes, phases } = await step.run(deleteService, web)
    expect(subject).toBe('Service web (50883)')
    expect(headline).toBe('Service web (50883): deleted.')
    expect(changes).toEqual([{ field: 'Service web (50883)', before: 'exists', after: '' }])
    expect(phases.map(({ label }) => label)).toEqual(['Reading', 'Sending', 'Deleting the service'])
  })

  it('finds a name on a later page of the space', async () => {
    const step = await simulatedStep()
    const { world } = step.simulator
    for (let i = 0; i < 120; i += 1)
      addService(world, `many-${i}`, [container(world, 'c', 'hub.c.163.com/admin/web:v1')])
    const { outcome } = await step.run(deleteService, { ...named, service_name: 'many-119' })
    expect(outcome).toBe('changed')
    expect(step.operations().filter((id) => id === 'listServices')).toHaveLength(2)
    expect(world.services.some(({ name }) => name === 'many-119')).toBe(false)
  })

  it.each([
    ['true', [], 'is released with it'],
    ['false', [{ status: 'available' }], 'stays with the account and is still billed'],
  ])('with free_ip %s does that with the address, and says so', async (free_ip, left, words) => {
    const step = await simulatedStep()
    Object.assign(found(step, 51572) ?? {}, { pubIp: '59.111.120.200' })
    const { outcome, reports } = await step.run(deleteService, { ...db, free_ip })
    expect(outcome).toBe('changed')
    const request = step.simulator.requests.find(({ operationId }) => operationId === 'deleteService')
    expect(request?.path).toContain(`free_ip=${free_ip}`)
    expect(step.simulator.world.ips.filter(({ address }) => address === '59.111.120.200')).toMatchObject(left)
    expect(reports.flatMap(({ notes }) => notes ?? []).join()).toContain(words)
  })
})

describe('a service that is not there', () => {
  it.each([
    [{ service_id: '4711' }, 'Service 4711'],
    [{ ...named, service_name: 'none' }, 'Service none in namespace my-ev'],
    [{ ...named, namespace: 'none' }, 'Service web in namespace none'],
  ])('fails where nothing else is said, and is skipped where that is: %j', async (inputs, title) => {
    const step = await simulatedStep()
    const { ending } = await step.run(deleteService, inputs)
    expect(ending).toMatchObject({ outcome: 'failed', message: `${title} does not exist.` })
    expect(ending?.hint).toContain('if_missing: skip')
    const { outputs, exitCode } = await step.main('delete-service', { ...inputs, if_missing: 'skip' })
    const service_id = 'service_id' in inputs ? inputs.service_id : ''
    expect(outputs).toMatchObject({ outcome: 'unchanged', changed: 'false', status: 'absent', service_id })
    expect(exitCode).toBe(0)
    expect(step.changesSent()).toEqual([])
  })

  it('is what the second run finds', async () => {
    const step = await simulatedStep()
    await step.run(deleteService, named)
    expect((await step.run(deleteService, named)).outcome).toBe('failed')
    expect((await step.run(deleteService, { ...named, if_missing: 'skip' })).outcome).toBe('unchanged')
    expect(step.changesSent()).toEqual(['deleteService'])
  })

  it('is no other than that: a platform that cannot be asked fails the step in any case', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'status', status: 403, code: 4030009, match: { operationId: 'getService' } })
    const { outcome } = await step.run(deleteService, { ...web, if_missing: 'skip' })
    expect(outcome).toBe('failed')
  })
})

describe('a busy service', () => {
  it('that is being deleted by another is waited for, nothing is sent, and it was not missing', async () => {
    const step = await simulatedStep()
    begin(step, 'deleting', 30, true)
    const { outputs } = await step.main('delete-service', web)
    expect(outputs).toMatchObject({ outcome: 'unchanged', changed: 'false', status: 'absent', service_name: 'web' })
    expect(step.changesSent()).toEqual([])
  })

  it('that refuses is asked again until it takes the deletion', async () => {
    const step = await simulatedStep()
    const fault = { kind: 'status', status: 403, code: 4030153, times: 2 } as const
    step.simulator.fault({ ...fault, match: { operationId: 'deleteService' } })
    const { outcome } = await step.run(deleteService, web)
    expect(outcome).toBe('changed')
    expect(step.changesSent()).toHaveLength(3)
    expect(found(step)).toBeUndefined()
  })
})

describe('a deletion that does not go well', () => {
  it('fails where the platform fails, and says where the cause is to be seen', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'fail_next_change' })
    const { outputs, exitCode, log } = await step.main('delete-service', web)
    expect(outputs).toMatchObject({ outcome: 'failed', status: 'delete_fail', changed: 'true', service_id: '50883' })
    expect(log.join('\n')).toContain('operation log of the service')
    expect(exitCode).toBe(1)
    expect(found(step)).toBeDefined()
  })

  it('is sent again by the next run', async () => {
    const step = await simulatedStep()
    Object.assign(found(step) ?? {}, { status: 'delete_fail' })
    expect((await step.run(deleteService, web)).outcome).toBe('changed')
  })

  it('is no success at delete_succ: only the 404 is', async () => {
    const step = await simulatedStep({ durations: { serviceDelete: 1e9 } })
    step.simulator.fault({ kind: 'unknown_status', word: 'delete_succ' })
    const { outcome, ending } = await step.run(deleteService, { ...web, timeout: '5m' })
    expect(outcome).toBe('timed_out')
    expect(ending?.status).toBe('delete_succ')
  })

  it('is not believed while the platform answers with what was before', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'stale', reads: 4 })
    expect((await step.run(deleteService, web)).outcome).toBe('changed')
    expect(step.changesSent()).toHaveLength(1)
  })
})
