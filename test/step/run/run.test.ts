import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { systemClock } from '../../../src/client/clock.ts'
import type { Outcome } from '../../../src/github/runner/outcome.ts'
import { openRun, type RunOptions } from '../../../src/step/run/run.ts'
import { parseFileCommands } from '../../../testing/runner/file-commands.ts'
import { captureOutput, createTempFolder } from '../../../testing/runner/in-process.ts'
import { scriptedClock } from '../../../testing/simulated-client.ts'

function open(more: Partial<RunOptions> = {}) {
  const clock = scriptedClock(5_000)
  const { signal } = new AbortController()
  return { clock, ...openRun({ env: {}, signal, declared: ['status', 'changed'], clock, ...more }) }
}

describe('a step that begins', () => {
  it('knows its time, its signal and its event', () => {
    const { signal } = new AbortController()
    const { step, clock } = open({ signal, env: { GITHUB_SHA: 'abc', GITHUB_REPOSITORY: 'octo/app' } })
    expect(step.startedAt).toBe(5_000)
    expect(step.clock).toBe(clock)
    expect(step.signal).toBe(signal)
    expect(step.event).toMatchObject({ sha: 'abc', repository: { owner: 'octo', repo: 'app' } })
  })

  it('lives by the clock on the wall unless it is given another', () => {
    const { step } = openRun({ env: {}, signal: new AbortController().signal, declared: [] })
    expect(step.clock).toBe(systemClock)
  })

  it('has set nothing, told nothing, and ends as changed until something else is said', () => {
    const { outputs, reports, outcome, timeline: journal } = open()
    expect(outputs).toEqual({})
    expect(reports).toEqual([])
    expect(outcome()).toBe('changed')
    expect(journal.phases(false)).toEqual([])
  })
})

describe('a step on its way', () => {
  it('keeps the last value of each output, all reports and the last conclusion', () => {
    const { step, outputs, reports, outcome } = open()
    step.set({ a: 1, b: 'x' })
    step.set({ a: 2 })
    step.report({ headline: 'One.' })
    step.report({ headline: 'Two.' })
    step.report({ outcome: 'planned' })
    step.report({ outcome: 'unchanged' })
    expect(outputs).toEqual({ a: 2, b: 'x' })
    expect(reports).toEqual([{ headline: 'One.' }, { headline: 'Two.' }, {}, {}])
    expect(outcome()).toBe('unchanged')
  })

  it('hands variables to the later steps', () => {
    const file = join(createTempFolder(), 'env')
    writeFileSync(file, '')
    vi.stubEnv('GITHUB_ENV', file)
    onTestFinished(() => {
      vi.unstubAllEnvs()
    })
    open().step.exportVariable('FENGCHAO_TEST', 'a\nb')
    expect(parseFileCommands(readFileSync(file, 'utf8'))).toEqual({ FENGCHAO_TEST: 'a\nb' })
  })
})

describe('what the observer hears', () => {
  it('keeps the status and that a change was sent, where the action has such outputs', () => {
    captureOutput()
    const { step, outputs } = open()
    step.observer.status('updating', 'it is being updated')
    step.observer.status('update_succ', 'it was updated')
    expect(outputs).toEqual({ status: 'update_succ' })
    step.observer.sent()
    expect(outputs).toEqual({ status: 'update_succ', changed: true })
    const other = open({ declared: [] })
    other.step.observer.status('updating', undefined)
    other.step.observer.sent()
    expect(other.outputs).toEqual({})
  })

  it('makes the timeline', () => {
    captureOutput()
    const { step, timeline: journal, clock } = open()
    step.observer.phase('Rolling out')
    clock.advance(1_000)
    step.observer.phase('Putting back', 'failed')
    expect(journal.phases(false)).toEqual([
      { label: 'Rolling out', startedAt: 5_000, endedAt: 6_000, state: 'failed' },
      { label: 'Putting back', startedAt: 6_000, endedAt: 6_000, state: 'done' },
    ])
  })

  it('is said in the log, one line each', () => {
    const lines = captureOutput()
    const { observer } = open().step
    observer.phase('Scaling')
    observer.phase('Reading')
    observer.status('resizing', 'it is being resized')
    observer.status('odd', undefined)
    observer.sending([
      { field: 'replicas', before: '2', after: '3' },
      { field: 'listener', before: '', after: '' },
    ])
    observer.progress('HTTP 502.')
    observer.warn('Careful.')
    expect(lines()).toEqual([
      'Scaling …',
      '::debug::Reading …',
      'Status: resizing (it is being resized).',
      'Status: odd.',
      'Changing replicas: 2 → 3.',
      'Changing listener: nothing → nothing.',
      'HTTP 502.',
      '::warning::Careful.',
    ])
  })

  it('is said at each beat, with a word more where no progress for long', () => {
    const lines = captureOutput()
    const { observer } = open().step
    const beat = { status: 'resizing', elapsedMs: 60_000, leftMs: 30_000 }
    observer.heartbeat({ ...beat, stalledMs: 60_000 })
    observer.heartbeat({ ...beat, stalledMs: 120_000 })
    expect(lines()).toEqual([
      'Still resizing after 1 min; 30 s left.',
      'Still resizing after 1 min, no progress for 2 min; 30 s left.',
    ])
  })
})

describe('the end of a step', () => {
  it('runs what was registered for it, the newest first, with the outcome', async () => {
    const { step, finish } = open()
    const seen: [string, Outcome][] = []
    step.atEnd(async (outcome) => void seen.push(['client', outcome]))
    step.atEnd(async (outcome) => void seen.push(['deployment', outcome]))
    await finish('timed_out')
    expect(seen).toEqual([
      ['deployment', 'timed_out'],
      ['client', 'timed_out'],
    ])
  })

  it('only warns of what fails then, and goes on with the rest', async () => {
    const lines = captureOutput()
    const { step, finish } = open()
    const closed = vi.fn(async () => {})
    step.atEnd(closed)
    step.atEnd(() => Promise.reject(new Error('No luck.')))
    step.atEnd(() => Promise.reject('no error'))
    await finish('changed')
    expect(lines()).toEqual(['::warning::The cleanup failed: no error', '::warning::The cleanup failed: No luck.'])
    expect(closed).toHaveBeenCalledOnce()
  })
})
