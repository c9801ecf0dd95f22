/** For how long something has been seen: what counts is time, never the number of reads. */

/** Milliseconds since the same was first seen, without anything else between. */
export function stopwatch(): (seen: string, now: number) => number {
  let last: string | undefined
  let since = 0
  return (seen, now) => {
    if (seen !== last) since = now
    last = seen
    return now - since
  }
}
