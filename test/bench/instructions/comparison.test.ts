import { expect, it } from 'vitest'
import { compared, figuresKey, uncommitted } from '../../../bench/instructions/comparison.ts'

it.each([
  { now: 103, failed: false, says: '+3.0 %)' },
  { now: 103.1, failed: true, says: 'more than 3 % worse' },
  { now: 100, failed: false, says: '(+0.0 %)' },
  { now: 96, failed: false, says: '(-4.0 %), better: --update keeps it' },
])('$now million after 100: failed is $failed', ({ now, failed, says }) => {
  const verdict = compared({ start: now }, { start: 100 })
  expect(verdict.failed).toBe(failed)
  expect(verdict.lines).toEqual([expect.stringContaining(says)])
})

it('fails for one step among others', () => {
  const { failed, lines } = compared({ start: 99, http: 250 }, { start: 100, http: 200 })
  expect(failed).toBe(true)
  expect(lines).toHaveLength(2)
})

it.each([
  { now: { start: 1 }, before: {}, says: 'nothing to compare to' },
  { now: {}, before: { start: 1 }, says: 'not counted' },
])('fails where a step is only on one side: $says', ({ now, before, says }) => {
  expect(compared(now, before)).toEqual({ failed: true, lines: [expect.stringContaining(says)] })
})

it('fails without figures for another Node, and skips a system that nobody has counted on', () => {
  const committed = { [figuresKey('callgrind', '24.0.0')]: { start: 1 } }
  expect(uncommitted(figuresKey('callgrind', '25.0.0'), committed).failed).toBe(true)
  expect(uncommitted(figuresKey('perf', '24.0.0'), committed).failed).toBe(false)
})
