import { beforeAll, describe, expect, it } from 'vitest'
import { FIFTY, fleetIdealSeconds, fleetRun } from '../../bench/fleet.ts'
import { rows } from '../../bench/rows.ts'

const NEW = 'hub.c.163.com/admin/web:v2'

// What a step loads at its first request or refusal takes no time of this clock, but turns of the event loop in which others
// go on: where this file runs alone, its first run would be refused more often than any other.
beforeAll(async () => void (await fleetRun(FIFTY)))

describe('fifty services of a namespace in one step', () => {
  it.each([1, 2, 3])(
    'under ten requests a second: none fails, each is rolled out once, in no more requests and time than allowed (seed %i)',
    async (seed) => {
      const { requests, refused, seconds, images, rollouts } = await fleetRun({ ...FIFTY, seed })
      expect(images).toEqual(Array.from({ length: 50 }, () => NEW))
      expect(rollouts).toBe(50)
      expect(requests).toBeGreaterThan(200)
      expect(requests).toBeLessThanOrEqual(rows.fleetRequests.limit)
      expect(refused).toBeLessThan(20)
      expect(seconds).toBeGreaterThan(60)
      expect(seconds / fleetIdealSeconds(FIFTY)).toBeLessThanOrEqual(rows.fleetTime.limit)
    },
  )

  it('where nothing limits it: two reads, a change and a read of the end each, and a list in two seconds for all', async () => {
    const { requests, operations, refused, seconds } = await fleetRun({ ...FIFTY, requestsPerSecond: 1_000_000 })
    expect(refused).toBe(0)
    expect(operations.getService).toBeLessThanOrEqual(150)
    expect(operations.updateServiceImage).toBe(50)
    expect(operations.listServices).toBeLessThanOrEqual(seconds / 2 + 3)
    expect(requests).toBeLessThanOrEqual(240)
    expect(seconds).toBeLessThan(70)
  })

  it('leave room for others who use the account at the same time', async () => {
    const { images, rollouts, seconds, othersShare } = await fleetRun({ ...FIFTY, others: 4 })
    expect(images).toEqual(Array.from({ length: 50 }, () => NEW))
    expect(rollouts).toBe(50)
    expect(othersShare).toBeGreaterThan(0.95)
    expect(seconds).toBeLessThan(2 * fleetIdealSeconds(FIFTY))
  })

  it('side by side with no other are read one by one', async () => {
    const { operations } = await fleetRun({ ...FIFTY, services: 2, maxParallel: 1 })
    expect(operations.listServices).toBe(1)
  })
})
