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
