import { describe, expect } from 'vitest'
import { it } from '../../../testing/fixture.ts'

const web = { service_id: '50883' }
const shop = { service_id: '50901' }

describe.concurrent('scale', () => {
  it('brings the service to the replicas asked for, and says what was and what is', async ({ environment }) => {
    const { run, operations, changes, service } = await environment.fixture()
    const { outputs, log, summary } = await run('scale', { ...web, replicas: '4' })
    expect(outputs).toMatchObject({
      service_id: '50883',
      service_name: 'web',
      namespace: 'my-ev-admin',
      replicas: '4',
      previous_replicas: '2',
      status: 'resize_succ',
      changed: 'true',
      outcome: 'changed',
    })
    expect(service(50883)).toMatchObject({ replicas: 4, status: 'resize_succ' })
    expect(changes()).toHaveLength(1)
    expect(operations().slice(0, 2)).toEqual(['getService', 'scaleService'])
    expect(log).toContain('Changing replicas: 2 → 4.')
    expect(summary).toContain('| replicas | <code>2</code> | <code>4</code> |')
    expect(summary).toContain('\ngantt\n')
  })

  it('scales down as well', async ({ environment }) => {
    const { run, service } = await environment.fixture()
    const { outputs } = await run('scale', { ...web, replicas: '1' })
    expect(outputs).toMatchObject({ replicas: '1', previous_replicas: '2', outcome: 'changed' })
    expect(service(50883).replicas).toBe(1)
  })

  it('sends nothing where the service has the replicas already', async ({ environment }) => {
    const { run, changes } = await environment.fixture()
    const { outputs, summary } = await run('scale', { ...web, replicas: '2' })
    expect(outputs).toMatchObject({ replicas: '2', previous_replicas: '2', changed: 'false', outcome: 'unchanged' })
    expect(changes()).toEqual([])
    expect(summary).toContain('Already up to date')
  })

  it('refuses a stateful service before sending, and says what would do', async ({ environment }) => {
    const { run, changes } = await environment.fixture()
    const { outputs, annotations } = await run('scale', { service_id: '51572', replicas: '2' })
    expect(outputs).toMatchObject({ outcome: 'failed', changed: 'false', service_name: 'db', status: 'create_succ' })
    expect(annotations[0]?.message).toContain('Service db (51572) is stateful')
    expect(annotations[0]?.message).toContain('Omit replicas')
    expect(changes()).toEqual([])
  })

  it('ends red where the platform cannot scale, and says where the cause is to be seen', async ({ environment }) => {
    const { run, simulator, changes } = await environment.fixture()
    simulator.fault({ kind: 'fail_next_change', resource: 'service' })
    const { outputs, annotations, summary } = await run('scale', { ...web, replicas: '3' })
    expect(outputs).toMatchObject({ outcome: 'failed', status: 'resize_fail', changed: 'true', previous_replicas: '2' })
    expect(outputs.replicas).toBe('3')
    expect(annotations[0]?.message).toContain('ended with the status "resize_fail"')
    expect(annotations[0]?.message).toContain('operation log')
    expect(summary).toContain('resize&#95;fail')
    expect(changes()).toHaveLength(1)
  })

  it('counts the platform’s own timeout as a failure', async ({ environment }) => {
    const { run, simulator } = await environment.fixture()
    simulator.fault({ kind: 'fail_next_change', status: 'timeout' })
    const { outputs } = await run('scale', { ...web, replicas: '3' })
    expect(outputs).toMatchObject({ outcome: 'failed', status: 'resize_timeout' })
  })

  it('does not leave alone replicas that are right by number while the last operation failed', async ({
    environment,
  }) => {
    const { run, service, operations } = await environment.fixture()
    service(50883).status = 'resize_fail'
    const { outputs } = await run('scale', { ...web, replicas: '2' })
    expect(outputs.outcome).toBe('failed')
    expect(operations()).toContain('scaleService')
  })

  it('says which service is not there', async ({ environment }) => {
    const { run, changes } = await environment.fixture()
    const { outputs, annotations } = await run('scale', { service_id: '4711', replicas: '2' })
    expect(outputs).toMatchObject({ outcome: 'failed', service_id: '4711', changed: 'false' })
    expect(annotations[0]?.message).toMatch(/4711.*4040141/)
    expect(changes()).toEqual([])
  })

  it('is not green when another job scales to a third number meanwhile', async ({ environment }) => {
    const { run, changes } = await environment.fixture({
      meanwhile: ({ world }, operation) => {
        const pending = world.services.find(({ id }) => id === 50901)?.pending
        if (operation === 'scaleService' && pending) pending.becomes = { ...pending.becomes, replicas: 5 }
      },
    })
    const { outputs, annotations } = await run('scale', { ...shop, replicas: '3' })
    expect(outputs.outcome).toBe('failed')
    expect(annotations[0]?.message).toContain('it now has 5 replicas')
    expect(annotations[0]?.message).toContain('concurrency group')
    expect(changes()).toHaveLength(1)
  })
})
