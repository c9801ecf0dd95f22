import { describe, expect, test } from 'vitest'
import { cutPause, LAST_POLL_LEAD_MS, nextPause } from '../../../src/changes/engine/schedule.ts'

const pace = { sinceChangeMs: 0, pollMs: 0, fixedMs: undefined, random: 0.5 }

describe('a pause', () => {
  test.each([
    [0, 1_000],
    [1_000, 1_000],
    [9_999, 1_000],
    [20_000, 2_000],
    [55_000, 5_500],
    [100_000, 10_000],
    [7_200_000, 10_000],
  ])('%i ms after something last moved lasts %i ms', (sinceChangeMs, pause) => {
    expect(nextPause({ ...pace, sinceChangeMs })).toBe(pause)
  })

  test.each([
    [0, 4_000],
    [0.25, 4_500],
    [0.75, 5_500],
    [1, 6_000],
  ])('varies by a fifth: random %d makes 5 s to %i ms', (random, pause) => {
    expect(nextPause({ ...pace, sinceChangeMs: 50_000, random })).toBeCloseTo(pause, 6)
  })

  test.each([
    [999, 1_000],
    [4_000, 4_000],
    [60_000, 10_000],
  ])('after a look that took %i ms lasts at least as long, and never more than ten seconds: %i ms', (pollMs, pause) => {
    expect(nextPause({ ...pace, pollMs })).toBe(pause)
    expect(nextPause({ ...pace, sinceChangeMs: 7_200_000, pollMs })).toBe(10_000)
  })

  test.each([1, 250, 300_000])('is what poll_interval says, to the letter: %i ms', (fixed) => {
    expect(nextPause({ ...pace, fixedMs: fixed, random: 0 })).toBe(fixed)
    expect(nextPause({ sinceChangeMs: 900_000, pollMs: 900_000, fixedMs: fixed, random: 0.9 })).toBe(fixed)
  })
})

describe('the last pause', () => {
  test('leaves half a second for one more look', () => {
    expect(LAST_POLL_LEAD_MS).toBe(500)
    expect(cutPause(10_000, 4_000)).toBe(3_500)
    expect(cutPause(10_000, 501)).toBe(1)
  })

  test('is not lengthened', () => {
    expect(cutPause(1_000, 60_000)).toBe(1_000)
  })

  test.each([500, 499, 0, -1, -60_000])('does not happen when %i ms are left', (leftMs) => {
    expect(cutPause(1_000, leftMs)).toBeUndefined()
  })
})
