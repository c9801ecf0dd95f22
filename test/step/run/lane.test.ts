import { describe, expect, it } from 'vitest'
import { openRun } from '../../../src/step/run/run.ts'
import { captureOutput } from '../../../testing/runner/in-process.ts'
import { scriptedClock } from '../../../testing/simulated-client.ts'

function open() {
  const lines = captureOutput()
  const { signal } = new AbortController()
  const run = openRun({ env: {}, signal, declared: ['status', 'changed'], clock: scriptedClock(5_000) })
  return { lines, ...run, web: run.step.lane('web'), shop: run.step.lane('shop') }
}

const difference = { field: 'image', before: 'v1', after: 'v2' }

describe('a lane of a step', () => {
  it('begins each line of the log with its name', () => {
    const { lines, web } = open()
    web.step.log.info('One.')
    web.step.log.warning('Two.')
    web.step.log.group('Three', ['Four.'])
    web.step.log.error('Five.')
    web.step.log.debug('Six.')
    web.step.observer.progress('Seven.')
    expect(lines()).toEqual([
      '[web] One.',
      '::warning::[web] Two.',
      ...['::group::[web] Three', 'Four.', '::endgroup::'],
      '::error::[web] Five.',
      '::debug::[web] Six.',
      '[web] Seven.',
    ])
  })

  it('has outputs of its own; of the step it only says that something was changed', () => {
    const { outputs, web, shop } = open()
    web.step.set({ image_path: 'v2' })
    web.step.observer.status('updating', undefined)
    web.step.observer.sent()
    expect(web.outputs).toEqual({ image_path: 'v2', status: 'updating', changed: true })
    expect(shop.outputs).toEqual({})
    expect(outputs).toEqual({ changed: true })
  })

  it('keeps what was said last apart from that of other lanes', () => {
    const { lines, web, shop } = open()
    web.step.observer.status('updating', 'it is being updated')
    shop.step.observer.status('updating', 'it is being updated')
    web.step.observer.status('updating', 'it is being updated')
    expect(lines()).toEqual([
      '[web] Status: updating (it is being updated).',
      '[shop] Status: updating (it is being updated).',
    ])
  })

  it('names in the summary what changed, what was noted and what is a fact; how the step ends is not for it to say', () => {
    const { reports, outcome, web } = open()
    web.step.observer.sending([difference])
    web.step.report({ outcome: 'unchanged', subject: 'Service web', headline: 'Done.', links: [] })
    web.step.report({ outcome: 'planned', changes: [difference], notes: ['A.'], facts: [{ name: 'b', value: 1 }] })
    expect(reports).toEqual([
      { changes: [{ of: 'web', ...difference }] },
      { changes: [], facts: [], notes: [] },
      { changes: [{ of: 'web', ...difference }], facts: [{ name: 'web: b', value: 1 }], notes: ['web: A.'] },
    ])
    expect(outcome()).toBe('changed')
  })

  it('counts with the others to what the step has sent', () => {
    const { inFlight, web, shop } = open()
    for (const lane of [web, shop]) {
      lane.step.observer.sending([difference])
      lane.step.observer.sent()
    }
    web.step.observer.delivery({ subject: 'Service web', what: 'run v2' }, 'finished')
    shop.step.observer.delivery({ subject: 'Service shop', what: 'run v2' }, 'accepted')
    expect(inFlight()).toMatchObject({ sent: true, inProgress: true, fields: ['web: image', 'shop: image'] })
    expect(inFlight().text).toContain('Service web: the change to run v2 has finished.')
    expect(inFlight().text).toContain('Service shop: the change to run v2 is still in progress')
  })

  it('has lanes of its own below it', () => {
    const { lines, web } = open()
    web.step.lane('probe').step.log.info('One.')
    expect(lines()).toEqual(['[web probe] One.'])
  })
})
