import { describe, expect, it } from 'vitest'
import { type RowId, rows } from '../../bench/rows.ts'
import { waited } from '../../bench/waiting.ts'

// Without jitter: the moments of the reads then depend on the lengths alone, which are spread evenly.
const middle = () => 0.5

describe('the end of a change', () => {
  it.each([
    [5, 40, 'late5', 'reads5'],
    [30, 40, 'late30', 'reads30'],
    [60, 40, 'late60', 'reads60'],
    [300, 16, 'late300', 'reads300'],
  ] as const satisfies readonly (readonly [number, number, RowId, RowId])[])(
    'of about %i s is noticed in time, and by no more reads than are allowed',
    async (seconds, rollouts, late, reads) => {
      const measured = await waited(seconds, rollouts, middle)
      expect(measured.late).toBeGreaterThan(0.1)
      expect(measured.late).toBeLessThanOrEqual(rows[late].limit)
      expect(measured.reads).toBeGreaterThan(3)
      expect(measured.reads).toBeLessThanOrEqual(rows[reads].limit)
    },
  )
})
