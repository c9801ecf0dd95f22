import { describe, expect, it } from 'vitest'
import { restart } from '../../src/actions/restart.ts'
import { simulatedStep } from '../../testing/simulated-step.ts'
import { refusedBy } from './refusal.ts'

const db = { service_id: '51572' }
const runtimeId = '79e666ac71b70e446eb32a7eecc92830d937a4518ebb871456eae5fd8fcf5627'

describe('the rules of restart', () => {
  it.each([
    [{ ...db, option: 'reboot' }, 'Input option must be restart or hard_reboot; got "reboot"'],
    [
      { ...db, option: 'hard_reboot', containers: 'container002' },
      'Input option must be restart if containers is given',
    ],
    [{ ...db, if_busy: 'never' }, 'Input if_busy must be wait or fail; got "never"'],
    [{ ...db, language: 'fr' }, 'Input language must be'],
    [{}, 'Input service_id is required, unless namespace and service_name are given'],
    // None of these may come to mean the whole service.
    [{ ...db, containers: '# none' }, 'Input containers must have at least one item'],
    [{ ...db, containers: ' , ' }, 'Input containers must have at least one item'],
    [{ ...db, containers: '[]' }, 'Input containers must have at least one item'],
    [
      { ...db, containers: '[{"id":1}]' },
      'Input containers must have only texts or numbers as items if it is a JSON list (item 1)',
    ],
    [{ ...db, container: 'container002' }, 'looks like a typo of containers'],
  ])('refuse %j', refusedBy(restart))
})

describe('restart', () => {
  it('restarts the service and waits until it runs again', async () => {
    const step = await simulatedStep()
    const { outputs, exitCode } = await step.main('restart', db)
    expect(outputs).toMatchObject({
      outcome: 'changed',
      service_id: '51572',
      service_name: 'db',
      namespace: 'my-ev-admin',
      status: 'restart_succ',
      changed: 'true',
    })
    expect(Number(outputs.elapsed_seconds)).toBeGreaterThanOrEqual(30)
    expect(exitCode).toBe(0)
    expect(step.changesSent()).toEqual(['restartService'])
  })

  it('tells the whole story', async () => {
    const step = await simulatedStep()
    const { subject, headline, changes, phases } = await step.run(restart, { ...db, option: 'hard_reboot' })
    expect(subject).toBe('Service db (51572)')
    expect(headline).toBe('Service db (51572): cold restart. Completed and verified.')
    expect(changes).toEqual([{ field: 'containers', before: 'running', after: 'cold-restart' }])
    expect(phases.map(({ label }) => label)).toEqual(['Reading', 'Sending', 'Restarting'])
    expect(step.simulator.requests.find(({ operationId }) => operationId === 'restartService')?.path).toContain(
      'option=hard_reboot',
    )
  })

  it.each([
    '["container002"]',
    JSON.stringify([runtimeId]),
    '[{"container_name":"container002","image_path":"hub.c.163.com/admin/db:v1"}]',
  ])('restarts the containers of a JSON list, as outputs give them: %s', async (containers) => {
    const step = await simulatedStep()
    expect((await step.run(restart, { ...db, containers })).outcome).toBe('changed')
    expect(step.changesSent()).toEqual(['restartContainer'])
  })

  it.each(['container002', runtimeId])('restarts a single container by name or run-time id: %s', async (containers) => {
    const step = await simulatedStep()
    const { outcome, headline, changes } = await step.run(restart, { ...db, containers })
    expect(outcome).toBe('changed')
    expect(headline).toBe(`Service db (51572): restart of ${containers}. Completed and verified.`)
    expect(changes).toHaveLength(1)
    expect(step.changesSent()).toEqual(['restartContainer'])
    expect(step.simulator.requests.some(({ path }) => path.includes(`/containers/${runtimeId}/`))).toBe(true)
  })

  it('is sent again by every run: a restart is never already done', async () => {
    const step = await simulatedStep()
    await step.run(restart, db)
    expect((await step.run(restart, db)).outcome).toBe('changed')
    expect(step.changesSent()).toEqual(['restartService', 'restartService'])
  })

  it('fails where the platform fails', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'fail_next_change' })
    const { outputs, exitCode } = await step.main('restart', db)
    expect(outputs).toMatchObject({ outcome: 'failed', status: 'restart_fail', changed: 'true' })
    expect(exitCode).toBe(1)
  })

  it.each([
    [{ service_id: '50883' }, 'is stateless'],
    [{ service_id: '50883', containers: 'web' }, 'is stateless'],
    [{ ...db, containers: 'web' }, 'has no container "web". Available: container002.'],
  ])('refuses %j before it sends anything', async (inputs, message) => {
    const step = await simulatedStep()
    const { error, outputs } = await step.run(restart, inputs)
    expect(error).toMatchObject({ ending: 'refused' })
    expect(String(error)).toContain(message)
    expect(outputs.service_id).toBe(Number(inputs.service_id))
    expect(step.changesSent()).toEqual([])
  })
})
