import { describe, expect } from 'vitest'
import { it, jobOf } from '../../testing/examples/team.ts'
import { startedByHand, timeHasCome } from '../../testing/workflow/event.ts'

describe.concurrent('the example restart.yml', () => {
  it('restarts the database and succeeds when it runs again', async ({ open }) => {
    const { run, service, fixture } = await open()
    const done = await run('restart', timeHasCome())
    expect(done).toMatchObject({ result: 'success', concurrency: { group: 'fengchao-production-db' } })
    expect(service('db').status).toBe('restart_succ')
    expect(fixture.changes().map(({ operationId }) => operationId)).toEqual(['restartService'])
    expect(fixture.simulator.requests.map(({ path }) => path).join('\n')).not.toContain('hard_reboot')
  })

  it('reboots it hard where that is requested', async ({ open }) => {
    const { run, fixture } = await open()
    await run('restart', startedByHand({ option: 'hard_reboot' }))
    expect(JSON.stringify(fixture.changes())).toContain('hard_reboot')
  })

  it('fails where it does not come back', async ({ open }) => {
    const { run, fixture } = await open()
    fixture.simulator.fault({ kind: 'fail_next_change', resource: 'service' })
    const done = await run('restart', timeHasCome())
    expect(jobOf(done, 'restart').result).toBe('failure')
  })
})
