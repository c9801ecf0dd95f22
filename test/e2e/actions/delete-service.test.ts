import { describe, expect } from 'vitest'
import { it } from '../../../testing/fixture.ts'

const web = { service_id: '50883' }
const named = { namespace: 'my-ev', service_name: 'web' }
const there = (world: { services: readonly { id: number }[] }, id = 50883) =>
  world.services.some((one) => one.id === id)

describe.concurrent('delete-service', () => {
  it('deletes a service and is green once it is gone', async ({ environment }) => {
    const { run, world, changes } = await environment.fixture()
    const { outputs, summary } = await run('delete-service', named)
    expect(outputs).toMatchObject({
      ...web,
      outcome: 'changed',
      changed: 'true',
      status: 'absent',
      service_name: 'web',
    })
    expect(summary).toContain('deleted.')
    expect(there(world)).toBe(false)
    expect(changes().map(({ path }) => path)).toEqual([expect.stringContaining('free_ip=false')])
  })

  it('gives the address back where it is asked to', async ({ environment }) => {
    const { run, world, changes } = await environment.fixture()
    const { outputs } = await run('delete-service', { service_id: '51572', free_ip: 'true' })
    expect(outputs.outcome).toBe('changed')
    expect(changes().map(({ path }) => path)).toEqual([expect.stringContaining('free_ip=true')])
    expect(world.ips.some(({ address }) => address === '59.111.120.200')).toBe(there(world, 51572))
  })

  it('fails for one that is missing, or skips it', async ({ environment }) => {
    const { run, changes } = await environment.fixture()
    for (const missing of [
      { service_id: '4711' },
      { ...named, service_name: 'none' },
      { ...named, namespace: 'none' },
    ]) {
      const failed = await run('delete-service', missing)
      expect(failed.outputs).toMatchObject({ outcome: 'failed', changed: 'false' })
      expect(failed.annotations[0]?.message).toContain('does not exist.')
      const skipped = await run('delete-service', { ...missing, if_missing: 'skip' })
      const service_id = 'service_id' in missing ? missing.service_id : ''
      expect(skipped.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false', service_id })
    }
    expect(changes()).toEqual([])
  })

  it('sends nothing in a dry run', async ({ environment }) => {
    const { run, world, changes } = await environment.fixture()
    const { outputs } = await run('delete-service', { ...web, dry_run: 'true' })
    expect(outputs).toMatchObject({ ...web, outcome: 'planned', changed: 'false', status: 'create_succ' })
    expect(changes()).toEqual([])
    expect(there(world)).toBe(true)
  })

  it('does not wait where it is told so', async ({ environment }) => {
    const { run, operations } = await environment.fixture()
    const { outputs } = await run('delete-service', { ...web, wait: 'false' })
    expect(outputs).toMatchObject({ outcome: 'started', changed: 'true' })
    expect(operations()).toEqual(['getService', 'deleteService'])
  })

  it('waits for an earlier change, or fails where it may not', async ({ environment }) => {
    const { run, occupy, world, changes } = await environment.fixture()
    occupy(50883, 40)
    const failed = await run('delete-service', { ...web, if_busy: 'fail' })
    expect(failed.outputs).toMatchObject({ outcome: 'failed', status: 'updating', changed: 'false' })
    expect((await run('delete-service', web)).outputs.outcome).toBe('changed')
    expect(changes()).toHaveLength(1)
    expect(there(world)).toBe(false)
  })

  it('ends red where the platform cannot delete, and where it never ends', async ({ environment }) => {
    const { run, simulator, world } = await environment.fixture()
    simulator.fault({ kind: 'fail_next_change' })
    const failed = await run('delete-service', web)
    expect(failed.outputs).toMatchObject({ ...web, outcome: 'failed', status: 'delete_fail', changed: 'true' })
    expect(failed.annotations[0]?.message).toContain('operation log')
    simulator.fault({ kind: 'stuck' })
    const stuck = await run('delete-service', { service_id: '50901', timeout: '40s', poll_interval: '1' })
    expect(stuck.outputs).toMatchObject({ outcome: 'timed_out', status: 'deleting' })
    expect(there(world)).toBe(true)
  })

  it.for(['drop_before', 'drop_after'] as const)(
    'deletes once where the answer is lost: %s',
    async (kind, { environment }) => {
      const { run, simulator, world, changes } = await environment.fixture()
      simulator.fault({ kind, match: { operationId: 'deleteService' } })
      const { outputs } = await run('delete-service', web)
      expect(outputs).toMatchObject({ outcome: 'changed', changed: 'true' })
      expect(changes()).toHaveLength(1)
      expect(there(world)).toBe(false)
    },
  )

  it('says what is wrong with its inputs before it asks the platform', async ({ environment }) => {
    const { run, operations } = await environment.fixture()
    const { annotations } = await run('delete-service', { free_ip: 'maybe', if_missing: 'ignore' })
    for (const input of ['free_ip', 'if_missing', 'service_id'])
      expect(annotations[0]?.message).toContain(`Input ${input} `)
    expect(operations()).toEqual([])
  })
})
