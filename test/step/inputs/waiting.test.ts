import { describe, expect, it } from 'vitest'
import { changeOptions, type Waiting, waiting } from '../../../src/step/inputs/waiting.ts'
import { openRun } from '../../../src/step/run/run.ts'
import { scriptedClock } from '../../../testing/simulated-client.ts'

const given: Waiting = { wait: true, timeout: 90_000, poll_interval: undefined, if_busy: 'wait', dry_run: false }

function openStep() {
  const clock = scriptedClock(1_000)
  const { signal } = new AbortController()
  return { clock, signal, step: openRun({ env: {}, signal, declared: [], clock }).step }
}

describe('the waiting group', () => {
  it('takes the default of timeout from the action', () => {
    expect(waiting('15m').inputs.timeout.default).toBe('15m')
    expect(waiting('10m').inputs.timeout.default).toBe('10m')
  })

  it('has no poll_interval of its own: the pause adapts', () => {
    expect(waiting('10m').inputs.poll_interval.required).toBe(false)
    expect(waiting('10m').inputs.poll_interval.default).toBeUndefined()
  })

  it.each([
    ['0.5', 500],
    ['2', 2_000],
    ['1m30s', 90_000],
  ])('takes poll_interval %s as %d ms', async (text, ms) => {
    expect(await waiting('10m').inputs.poll_interval.parse(text, { workspace: '/' })).toBe(ms)
  })

  it.each(['0', '-1', '10 minutes', ''])('refuses the timeout %j', async (text) => {
    await expect(async () => waiting('10m').inputs.timeout.parse(text, { workspace: '/' })).rejects.toThrow(
      'must be a duration',
    )
  })
})

describe('the options of a change', () => {
  it('count the deadline from the start of the step, however late they are made', () => {
    const { clock, step } = openStep()
    clock.advance(60_000)
    expect(changeOptions(given, step)).toMatchObject({ deadlineAt: 91_000, timeoutMs: 90_000 })
  })

  it('hand the wishes of the user on', () => {
    const { step, clock, signal } = openStep()
    const options = changeOptions({ ...given, wait: false, poll_interval: 250, if_busy: 'fail', dry_run: true }, step)
    expect(options).toMatchObject({ wait: false, dryRun: true, ifBusy: 'fail', pollIntervalMs: 250 })
    expect(options.clock).toBe(clock)
    expect(options.signal).toBe(signal)
    expect(options.observer).toBe(step.observer)
    expect(changeOptions(given, step)).toMatchObject({ wait: true, dryRun: false, ifBusy: 'wait' })
  })

  it('draw random numbers from 0 to 1', () => {
    const number = changeOptions(given, openStep().step).random()
    expect(number).toBeGreaterThanOrEqual(0)
    expect(number).toBeLessThan(1)
  })
})
