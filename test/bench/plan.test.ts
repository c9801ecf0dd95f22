import { expect, it } from 'vitest'
import { planRun } from '../../bench/plan.ts'
import { rows } from '../../bench/rows.ts'

it('a plan of fifty services, twenty listeners and ten certificates takes no more requests than allowed', async () => {
  const { requests, seconds } = await planRun(1)
  expect(requests).toBeGreaterThan(50)
  expect(requests).toBeLessThanOrEqual(rows.planRequests.limit)
  // Far from the limit where the machine does nothing else.
  expect(seconds).toBeLessThan(10)
})
