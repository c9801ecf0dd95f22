import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { runInParallel } from '../../../src/changes/graph/parallel.ts'

const ten = Array.from({ length: 10 }, (_, i) => i)

describe('work in parallel', () => {
  it('is done on no more items at a time than it may, with results in the order of the items', async () => {
    let going = 0
    let most = 0
    const results = await runInParallel(ten, 4, async (item) => {
      going += 1
      most = Math.max(most, going)
      for (let turn = item; turn < 10; turn += 1) await setImmediate()
      going -= 1
      return item * 2
    })
    expect(results).toEqual(ten.map((item) => item * 2))
    expect(most).toBe(4)
  })

  it('begins no more once an item has failed, and rejects with that failure', async () => {
    const begun: number[] = []
    const work = runInParallel(ten, 2, async (item) => {
      begun.push(item)
      await setImmediate()
      if (item === 1) throw new Error('the second')
    })
    await expect(work).rejects.toThrow('the second')
    await setImmediate()
    expect(begun.length).toBeLessThan(5)
  })

  it('is nothing for no items', async () => {
    expect(await runInParallel([], 4, async () => 1)).toEqual([])
  })
})
