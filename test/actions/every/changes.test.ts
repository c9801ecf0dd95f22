/** Each change of each action: in a dry run, not waited for, too slow, beside an earlier change, and with its answer lost. */
import { describe, expect, it } from 'vitest'
import { type MainResult, type SimulatedStep, simulatedStep } from '../../../testing/simulated-step.ts'
import { comparableOutputs } from '../../faults/comparable.ts'
import { changes } from './changes.ts'

const waited = changes.filter(({ status }) => status !== undefined)
const ofServices = waited.filter(({ inputs }) => 'service_id' in inputs)
const errorOf = ({ log }: MainResult) => log.find((line) => line.startsWith('::error')) ?? ''

/** Has somebody else change all services, for so many seconds. */
function occupy({ simulator, clock }: SimulatedStep, seconds: number): void {
  const endsAt = clock.now() + seconds * 1000
  for (const service of simulator.world.services) {
    const words = { status: 'updating', endStatus: service.status }
    service.pending = { ...words, showsAt: 0, appliesAt: endsAt, endsAt, becomes: {}, deletes: false }
  }
}

describe('dry_run: true', () => {
  const ending = /Dry run: this would change; nothing was sent\.|would be \w+ \(dry run: nothing was sent\)/

  it.each(changes)(
    'says in outputs, log and summary what would change, and only reads: $action, $sends',
    async (one) => {
      const step = await simulatedStep()
      const { outputs, log, summary, exitCode } = await step.main(one.action, { ...one.inputs, dry_run: 'true' })
      expect(outputs).toMatchObject({ ...one.planned, outcome: 'planned', changed: 'false' })
      expect(log).toEqual(expect.arrayContaining([...one.plan]))
      const title = one.title.replace(/(creat|updat|delet|build)$/, '')
      expect(log.filter((line) => line.startsWith(title) && ending.test(line))).toHaveLength(1)
      expect(summary).toMatch(ending)
      if (one.plan.length > 0) expect(summary).toContain('What would change')
      expect(exitCode).toBe(0)
      expect(step.changesSent()).toEqual([])
    },
  )

  it('waits for no earlier change, and is not refused for one', async () => {
    const step = await simulatedStep()
    occupy(step, 1e9)
    const inputs = { service_id: '50883', replicas: '3', dry_run: 'true', if_busy: 'fail' }
    expect((await step.main('scale', inputs)).outputs).toMatchObject({ outcome: 'planned', status: 'updating' })
    expect(step.operations()).toEqual(['getService'])
  })
})

describe('wait: false', () => {
  it.each(waited)('ends the step once the last change is sent: $action, $sends', async (change) => {
    const { action, inputs, sends, title, known } = change
    const step = await simulatedStep()
    const { outputs, log, summary } = await step.main(action, { ...inputs, wait: 'false' })
    expect(outputs).toMatchObject({ ...known, outcome: 'started', changed: 'true' })
    const words = 'the step did not wait for it to finish.'
    expect(log.filter((line) => line.startsWith(title) && line.endsWith(words))).toHaveLength(1)
    expect(summary).toContain(words)
    expect(step.changesSent()).toEqual(sends)
    // The IP that a load balancer leaves behind is looked up all the same.
    expect(step.operations().findLast((operation) => operation !== 'listIps')).toBe(sends.at(-1))
    if (sends.length === 1) expect([step.clock.slept, outputs.elapsed_seconds]).toEqual([[], '0'])
  })
})

describe('a service', () => {
  const once = ofServices.filter(({ sends }) => sends.length === 1 && sends[0] !== 'restartContainer')

  it.each(once)('by its id costs one read before the change: $action', async ({ action, inputs, sends }) => {
    const step = await simulatedStep()
    await step.main(action, { ...inputs, wait: 'false' })
    expect(step.operations()).toEqual(['getService', ...sends])
  })

  const kept = ofServices.filter(({ action }) => action !== 'delete-service')

  it.each(kept)('that is deleted meanwhile is not recreated or waited for: $action, $sends', async (change) => {
    const { service_id = '' } = change.inputs
    const step = await simulatedStep({
      onRequest: ({ operationId }) =>
        operationId === change.sends[0] && step.simulator.world.deleteService(Number(service_id)),
    })
    const ended = await step.main(change.action, change.inputs)
    expect(ended.outputs).toMatchObject({ outcome: 'failed', changed: 'true', service_id })
    expect(errorOf(ended)).toContain('was deleted while')
    expect(step.changesSent()).toEqual(change.sends.slice(0, 1))
  })
})

describe('timeout', () => {
  it.each(waited)('fails the step with the last status, and undoes nothing: $action, $sends', async (change) => {
    const { action, inputs, sends, status, known } = change
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'stuck' })
    const ended = await step.main(action, { ...inputs, timeout: '5m' })
    expect(ended.outputs).toMatchObject({ ...known, outcome: 'timed_out', status, changed: 'true' })
    expect(ended.exitCode).toBe(1)
    expect(errorOf(ended)).toContain('timed out')
    expect(errorOf(ended)).toContain(`the last reported status is "${status}"`)
    expect(errorOf(ended)).toContain('Anything already started is still in progress on the platform.')
    expect(ended.summary).toContain('⏱️')
    expect(step.changesSent()).toEqual(sends.slice(0, 1))
  })

  it('counts an earlier change that was waited for, and says that nothing was sent', async () => {
    const step = await simulatedStep()
    occupy(step, 1e9)
    const inputs = { service_id: '50883', image_path: 'hub.c.163.com/admin/web:v2', timeout: '20s' }
    const ended = await step.main('update-image', inputs)
    const outputs = { outcome: 'timed_out', changed: 'false', rolled_back: 'false', status: 'updating' }
    expect(ended.outputs).toMatchObject(outputs)
    expect(errorOf(ended)).toContain('an earlier change did not finish')
    expect(step.changesSent()).toEqual([])
  })
})

describe('if_busy', () => {
  it.each(ofServices)('fail: fails the step at once and sends nothing: $action, $sends', async (change) => {
    const step = await simulatedStep()
    occupy(step, 300)
    const ended = await step.main(change.action, { ...change.inputs, if_busy: 'fail' })
    expect(ended.outputs).toMatchObject({ outcome: 'failed', changed: 'false', status: 'updating' })
    expect(errorOf(ended)).toContain('is busy with an earlier change (status "updating")')
    expect(errorOf(ended)).toContain('if_busy: wait')
    expect(new Set(step.operations())).toEqual(new Set(['getService']))
    expect(step.clock.slept).toEqual([])
  })

  it.each(ofServices)('wait: lets the earlier change end, then makes its own: $action, $sends', async (change) => {
    const step = await simulatedStep()
    occupy(step, 32)
    const { outputs, log } = await step.main(change.action, change.inputs)
    expect(outputs).toMatchObject({ outcome: 'changed', changed: 'true' })
    expect(log.join('\n')).toContain('Waiting for an earlier change')
    expect(step.changesSent()).toEqual(change.sends)
    expect(step.clock.slept.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThanOrEqual(32_000)
  })

  it.each(['wait', 'fail'])('%s: also where only the refusal tells that a service is busy', async (if_busy) => {
    const step = await simulatedStep({
      // Read as free, and taken by another before our change arrives.
      onRequest: () => step.simulator.requests.length === 2 && occupy(step, 20),
    })
    const ended = await step.main('scale', { service_id: '50883', replicas: '3', if_busy })
    expect(step.simulator.requests.map(({ code }) => code)).toContain(4030153)
    expect(new Set(step.changesSent())).toEqual(new Set(['scaleService']))
    if (if_busy === 'wait') expect(ended.outputs).toMatchObject({ outcome: 'changed', replicas: '3' })
    else expect(errorOf(ended)).toMatch(/if_busy is fail.*4030153/)
  })
})

describe('a lost answer', () => {
  it.each(changes)('changes neither how often a change is made nor the outputs: $action, $sends', async (change) => {
    const ended = async (faults: readonly ('drop_before' | 'drop_after')[]) => {
      const step = await simulatedStep()
      for (const kind of faults)
        for (const operationId of change.sends) step.simulator.fault({ kind, match: { operationId } })
      const { finger_print, ...outputs } = comparableOutputs((await step.main(change.action, change.inputs)).outputs)
      return { outputs, sent: step.changesSent() }
    }
    const good = await ended([])
    expect(good).toMatchObject({ outputs: { outcome: 'changed' }, sent: change.sends })
    expect(await ended(['drop_after'])).toEqual(good)
    expect(await ended(['drop_before'])).toEqual({ ...good, sent: change.sends.flatMap((sent) => [sent, sent]) })
  })
})
