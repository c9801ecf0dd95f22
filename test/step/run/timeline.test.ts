import { describe, expect, it } from 'vitest'
import { Timeline } from '../../../src/step/run/timeline.ts'
import { scriptedClock } from '../../../testing/simulated-client.ts'

function open() {
  const clock = scriptedClock(1_000)
  return { clock, journal: new Timeline(clock) }
}

describe('the journal', () => {
  it('of a step that did nothing is empty', () => {
    expect(open().journal.phases(true)).toEqual([])
  })

  it('ends each phase where the next one begins, and the last one now', () => {
    const { clock, journal } = open()
    journal.begin('Reading')
    clock.advance(500)
    journal.begin('Scaling')
    clock.advance(2_000)
    expect(journal.phases(false)).toEqual([
      { label: 'Reading', startedAt: 1_000, endedAt: 1_500, state: 'done' },
      { label: 'Scaling', startedAt: 1_500, endedAt: 3_500, state: 'done' },
    ])
  })

  it('goes on with the same phase right after itself', () => {
    const { clock, journal } = open()
    journal.begin('Reading')
    clock.advance(500)
    journal.begin('Reading')
    journal.begin('Sending')
    journal.begin('Reading')
    expect(journal.phases(false).map(({ label }) => label)).toEqual(['Reading', 'Sending', 'Reading'])
  })

  it('calls the last phase failed where the step is', () => {
    const { journal } = open()
    journal.begin('Reading')
    journal.begin('Scaling')
    expect(journal.phases(true).map(({ state }) => state)).toEqual(['done', 'failed'])
  })

  it('keeps what is said to have failed on the way', () => {
    const { journal } = open()
    journal.begin('Rolling out')
    journal.begin('Putting back', 'failed')
    expect(journal.phases(false).map(({ state }) => state)).toEqual(['failed', 'done'])
    expect(journal.phases(true).map(({ state }) => state)).toEqual(['failed', 'failed'])
    expect(() => open().journal.begin('First', 'failed')).not.toThrow()
  })
})

describe('the lanes of a journal', () => {
  it('stand behind its own phases, each phase with the name of its lane', () => {
    const { clock, journal } = open()
    const [web, shop] = [journal.lane('web'), journal.lane('shop')]
    journal.begin('Reading')
    web.begin('Rolling out')
    shop.begin('Rolling out')
    clock.advance(1_000)
    web.begin('Scaling')
    expect(journal.phases(false).map(({ lane, label, endedAt }) => [lane, label, endedAt])).toEqual([
      [undefined, 'Reading', 2_000],
      ['web', 'Rolling out', 2_000],
      ['web', 'Scaling', 2_000],
      ['shop', 'Rolling out', 2_000],
    ])
  })

  it('end by themselves, and may go on later', () => {
    const { clock, journal } = open()
    const web = journal.lane('web')
    web.end('failed')
    web.begin('Reading')
    clock.advance(100)
    web.end('done')
    clock.advance(900)
    web.begin('Reading')
    clock.advance(500)
    web.end('failed')
    clock.advance(5_000)
    expect(journal.phases(true)).toEqual([
      { lane: 'web', label: 'Reading', startedAt: 1_000, endedAt: 1_100, state: 'done' },
      { lane: 'web', label: 'Reading', startedAt: 2_000, endedAt: 2_500, state: 'failed' },
    ])
  })

  it('fail with the step only where they go on', () => {
    const { journal } = open()
    const [web, shop] = [journal.lane('web'), journal.lane('shop')]
    web.begin('Rolling out')
    web.end('done')
    shop.begin('Rolling out')
    expect(journal.phases(true).map(({ state }) => state)).toEqual(['done', 'failed'])
  })
})
