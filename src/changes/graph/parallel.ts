/**
 * Works on all items, on at most `width` at the same time; the results come in the order of the items. The first failure
 * ends it: no further item is begun.
 */
export async function runInParallel<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = []
  // All workers take from one queue.
  const queue = items.entries()
  let failed = false
  const worker = async () => {
    for (const [i, item] of queue) {
      if (failed) return
      try {
        results[i] = await work(item)
      } catch (error) {
        failed = true
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker))
  return results
}
