import { expect, it } from 'vitest'
import { planRun } from '../../bench/plan.ts'
import { rows } from '../../bench/rows.ts'

it('a plan of fifty services, twenty listeners and ten certificates takes no more requests and memory than allowed', async () => {
  const { requests, seconds, MiB } = await planRun(1)
  expect(requests).toBeGreaterThan(50)
  expect(requests).toBeLessThanOrEqual(rows.planRequests.limit)
  // Most of it is that of a Node that does nothing; it takes more where V8 compiles the parser of HTTP twice.
  expect(MiB).toBeGreaterThan(30)
  expect(MiB).toBeLessThanOrEqual(rows.planMemory.limit)
  // Far from the limit where the machine does nothing else.
  expect(seconds).toBeLessThan(10)
})
