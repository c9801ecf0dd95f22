import { describe, expect, it } from 'vitest'
import { findIn, MOST_PAGES, type Page, pages } from '../../src/client/pages.ts'

/** A list of the numbers below `size` that notes which pages it is asked for. */
function numbers(size: number, total?: number) {
  const asked: [number, number][] = []
  const fetchPage = async (offset: number, limit: number): Promise<Page<number>> => {
    asked.push([offset, limit])
    const items = Array.from({ length: Math.max(0, Math.min(limit, size - offset)) }, (_, i) => offset + i)
    return { items, total }
  }
  return { asked, fetchPage }
}

const below = (size: number) => Array.from({ length: size }, (_, i) => i)

describe('all pages', () => {
  it.each([
    [0, [0]],
    [1, [0]],
    [3, [0]],
    [4, [0, 3]],
    [6, [0, 3]],
    [7, [0, 3, 6]],
  ])('of %d items with a total are asked for from %j', async (size, offsets) => {
    const { asked, fetchPage } = numbers(size, size)
    expect(await Array.fromAsync(pages(3, fetchPage))).toEqual(below(size))
    expect(asked).toEqual(offsets.map((offset) => [offset, 3]))
  })

  it.each([
    [0, [0]],
    [2, [0]],
    [3, [0, 3]],
    [4, [0, 3]],
    [6, [0, 3, 6]],
  ])('of %d items without a total are asked for from %j', async (size, offsets) => {
    const { asked, fetchPage } = numbers(size)
    expect(await Array.fromAsync(pages(3, fetchPage))).toEqual(below(size))
    expect(asked).toEqual(offsets.map((offset) => [offset, 3]))
  })

  it('end at an empty one, whatever the total says', async () => {
    const { asked, fetchPage } = numbers(4, 1000)
    expect(await Array.fromAsync(pages(3, fetchPage))).toEqual(below(4))
    expect(asked.map(([offset]) => offset)).toEqual([0, 3, 4])
  })

  it('go on where the platform gives less than it was requested', async () => {
    const { asked, fetchPage } = numbers(5, 5)
    const stingy = (offset: number) => fetchPage(offset, 2)
    expect(await Array.fromAsync(pages(100, stingy))).toEqual(below(5))
    expect(asked.map(([offset]) => offset)).toEqual([0, 2, 4])
  })

  it.each([undefined, Number.MAX_SAFE_INTEGER])('have an end, whatever the platform does (total %s)', async (total) => {
    const { asked, fetchPage } = numbers(Number.POSITIVE_INFINITY, total)
    await expect(Array.fromAsync(pages(3, fetchPage))).rejects.toMatchObject({
      name: 'AnswerError',
      message: `Could not read a whole list: the platform still had more after ${MOST_PAGES} pages with ${3 * MOST_PAGES} items.`,
    })
    expect(asked).toHaveLength(MOST_PAGES)
  })

  it('pass an error on', async () => {
    const failing = pages(3, () => Promise.reject(new Error('down')))
    await expect(Array.fromAsync(failing)).rejects.toThrow('down')
  })
})

describe('the first match', () => {
  it('ends the asking for pages', async () => {
    const { asked, fetchPage } = numbers(100, 100)
    expect(await findIn(pages(3, fetchPage), (n) => n === 4)).toBe(4)
    expect(asked).toHaveLength(2)
  })

  it('is undefined where nothing matches', async () => {
    const { asked, fetchPage } = numbers(7, 7)
    expect(await findIn(pages(3, fetchPage), (n) => n === 7)).toBeUndefined()
    expect(asked).toHaveLength(3)
  })
})
