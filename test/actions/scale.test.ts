import { describe, expect, it } from 'vitest'
import { scale } from '../../src/actions/scale.ts'
import { ChangeError } from '../../src/changes/engine/errors.ts'
import { simulatedStep } from '../../testing/simulated-step.ts'
import { refusedBy } from './refusal.ts'

const web = { service_id: '50883' }

describe('the rules of scale', () => {
  it.each([
    [{ ...web }, 'Input replicas is required'],
    [{ ...web, replicas: '0' }, 'Input replicas must be a whole number from 1 to 5; got "0"'],
    [{ ...web, replicas: '6' }, 'Input replicas must be a whole number from 1 to 5; got "6"'],
    [{ ...web, replicas: '3', wait: 'perhaps' }, 'Input wait must be true or false'],
    [{ ...web, replicas: '3', endpoint: 'http://open.c.163.com' }, 'Input endpoint must be an https address'],
    [{ ...web, replicas: '3', timeout: 'soon' }, 'Input timeout must be a duration'],
    [{ replicas: '3' }, 'Input service_id is required, unless namespace and service_name are given'],
    [{ replicas: '3', namespace: 'my-ev' }, 'Input service_name is required if namespace is given'],
    [{ replicas: '3', service_name: 'web' }, 'Input namespace is required if service_name is given'],
  ])('refuse %j', refusedBy(scale))

  it('ask for credentials', async () => {
    const refused = refusedBy(scale, { env: { FENGCHAO_APP_KEY: undefined, FENGCHAO_APP_SECRET: undefined } })
    await refused(
      { ...web, replicas: '3' },
      'Input app_key is required together with app_secret, unless token is given',
    )
  })
})

describe('scale', () => {
  it('brings the service to the number, waits until it runs and says what was before', async () => {
    const step = await simulatedStep()
    const { outputs, exitCode } = await step.main('scale', { ...web, replicas: '3' })
    expect(outputs).toMatchObject({
      outcome: 'changed',
      service_id: '50883',
      service_name: 'web',
      namespace: 'my-ev-admin',
      replicas: '3',
      previous_replicas: '2',
      status: 'resize_succ',
      changed: 'true',
    })
    expect(Number(outputs.elapsed_seconds)).toBeGreaterThanOrEqual(30)
    expect(exitCode).toBe(0)
    expect(step.changesSent()).toEqual(['scaleService'])
    expect(step.simulator.world.services.find(({ id }) => id === 50883)).toMatchObject({ replicas: 3 })
  })

  it('tells the whole story', async () => {
    const step = await simulatedStep()
    const { subject, headline, changes, phases, log } = await step.run(scale, { ...web, replicas: '1' })
    expect(subject).toBe('Service web (50883)')
    expect(headline).toBe('Service web (50883): 1 replica. Completed and verified.')
    expect(changes).toEqual([{ field: 'replicas', before: '2', after: '1' }])
    expect(phases.map(({ label, state }) => [label, state])).toEqual([
      ['Reading', 'done'],
      ['Sending', 'done'],
      ['Scaling', 'done'],
    ])
    expect(log).toContain('Changing replicas: 2 → 1.')
    expect(log).toContain('Status: resizing (it is being resized).')
  })

  it.each(['my-ev', 'my-ev-admin', '51616'])(
    'finds the service by its name in %s, for two more reads',
    async (namespace) => {
      const step = await simulatedStep()
      const { outputs } = await step.run(scale, { namespace, service_name: 'web', replicas: '2' })
      expect(outputs).toMatchObject({ service_id: 50883, namespace: 'my-ev-admin', replicas: 2 })
      expect(step.operations()).toEqual(['listNamespaces', 'listServices', 'getService'])
    },
  )

  it('takes id and names that an earlier step hands on for one more read: they have to agree', async () => {
    const step = await simulatedStep()
    await step.run(scale, { ...web, namespace: 'my-ev-admin', service_name: 'web', replicas: '2' })
    expect(step.operations()).toEqual(['getService', 'getService'])
  })

  it.each([0.5, 10])('reads the service every %d seconds where poll_interval says so', async (seconds) => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'stuck' })
    await step.run(scale, { ...web, replicas: '3', timeout: '5m', poll_interval: String(seconds) })
    const pauses = new Set(step.clock.slept.slice(0, -1))
    expect(pauses).toEqual(new Set([seconds * 1000]))
  })

  it('sends nothing when the number already runs', async () => {
    const step = await simulatedStep()
    const { outputs, exitCode } = await step.main('scale', { ...web, replicas: '2' })
    expect(outputs).toMatchObject({ outcome: 'unchanged', replicas: '2', previous_replicas: '2', changed: 'false' })
    expect(outputs.status).toBe('create_succ')
    expect(exitCode).toBe(0)
    expect(step.changesSent()).toEqual([])
    expect(step.operations()).toEqual(['getService'])
  })

  it('fails where the platform fails, with its last status', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'fail_next_change' })
    const { outputs, exitCode, summary } = await step.main('scale', { ...web, replicas: '3' })
    expect(outputs).toMatchObject({ outcome: 'failed', status: 'resize_fail', changed: 'true', service_id: '50883' })
    expect(exitCode).toBe(1)
    expect(summary).toContain('### ❌ scale')
    expect(summary).toContain('❌ | Scaling')
  })

  it('counts the platform’s own timeout as a failure', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'fail_next_change', status: 'timeout' })
    const { outcome, outputs } = await step.run(scale, { ...web, replicas: '3' })
    expect([outcome, outputs.status]).toEqual(['failed', 'resize_timeout'])
  })

  it('does not leave replicas alone that are right by number while the last operation failed', async () => {
    const step = await simulatedStep()
    for (const service of step.simulator.world.services) service.status = 'resize_fail'
    expect((await step.run(scale, { ...web, replicas: '2' })).outcome).toBe('failed')
    expect(new Set(step.changesSent())).toEqual(new Set(['scaleService']))
  })

  it('fails where another job scales to a third number meanwhile', async () => {
    const step = await simulatedStep({
      onSleep: () => {
        const pending = step.simulator.world.services.find(({ id }) => id === 50883)?.pending
        if (pending) pending.becomes = { ...pending.becomes, replicas: 5 }
      },
    })
    const { outcome, ending } = await step.run(scale, { ...web, replicas: '3' })
    expect(outcome).toBe('failed')
    expect(ending?.message).toContain('it now has 5 replicas')
    expect(ending?.hint).toContain('concurrency group')
    expect(step.changesSent()).toEqual(['scaleService'])
  })

  it('times out where the platform does not end, and says so in words of its own', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'stuck' })
    const { outcome, ending, outputs, log } = await step.run(scale, { ...web, replicas: '3', timeout: '5m' })
    expect(outcome).toBe('timed_out')
    expect(outputs).toMatchObject({ status: 'resizing', service_name: 'web' })
    expect(ending?.message).toContain('has not changed for')
    expect(log.some((line) => line.startsWith('Still resizing after'))).toBe(true)
    expect(log.some((line) => line.includes('no progress for'))).toBe(true)
  })

  it('stops at once when it is cancelled', async () => {
    const step = await simulatedStep({ onSleep: () => step.cancel() })
    const { outcome, ending, outputs } = await step.run(scale, { ...web, replicas: '3' })
    expect(outcome).toBe('cancelled')
    expect(ending?.hint).toContain('Nothing was rolled back')
    expect(outputs).toMatchObject({ status: 'resizing', changed: true })
    expect(step.clock.slept).toHaveLength(1)
  })

  it.each(['false', 'true'])('refuses a stateful service before it sends anything (dry_run: %s)', async (dry_run) => {
    const step = await simulatedStep()
    const { outcome, error, outputs } = await step.run(scale, { service_id: '51572', replicas: '3', dry_run })
    expect(outcome).toBe('failed')
    expect(error).toBeInstanceOf(ChangeError)
    expect(String(error)).toContain('Service db (51572) is stateful')
    expect(outputs).toMatchObject({ service_id: 51572, service_name: 'db' })
    expect(step.changesSent()).toEqual([])
  })

  it('says which services there is none of', async () => {
    const step = await simulatedStep()
    const { error } = await step.run(scale, { namespace: 'my-ev', service_name: 'wep', replicas: '3' })
    expect(String(error)).toContain('There is no service "wep" in namespace my-ev (my-ev-admin).')
  })
})
