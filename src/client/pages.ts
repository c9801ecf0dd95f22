/** Lists that come in pages, as async iterators over all of them (page sizes: API reference 5.2, 6.2, 7.2, 8.2, 9.6). */
import { endlessList } from '../messages/client/answers.ts'
import { AnswerError } from './errors.ts'

/** One page: its items, and the total where the list has it. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly total?: number | undefined
}

/** Far above the quota of any account. */
export const MOST_PAGES = 500

/**
 * Walks all pages. With a total the walk ends at it; without one it ends at the first page that is not full. An empty
 * page ends it in any case, so that a wrong total (items deleted meanwhile) causes no endless loop. A list that continues
 * after `MOST_PAGES` has no end: rejects with `AnswerError`.
 */
export async function* pages<T>(
  limit: number,
  fetchPage: (offset: number, limit: number) => Promise<Page<T>>,
): AsyncGenerator<T, void, undefined> {
  let offset = 0
  for (let count = 0; count < MOST_PAGES; count += 1) {
    const page = await fetchPage(offset, limit)
    yield* page.items
    offset += page.items.length
    if (page.items.length === 0) return
    if (page.total === undefined ? page.items.length < limit : offset >= page.total) return
  }
  throw new AnswerError(endlessList({ pages: MOST_PAGES, items: offset }), {
    operation: 'list',
    status: 200,
    requestId: undefined,
  })
}

/** The first item that matches; reads no further pages once it is found. */
export async function findIn<T>(items: AsyncIterable<T>, matches: (item: T) => boolean): Promise<T | undefined> {
  for await (const item of items) if (matches(item)) return item
  return undefined
}
