/** GitHub's side by nock, for the tests of a file. */
import nock from 'nock'
import { afterAll, afterEach, beforeAll } from 'vitest'

/** No request of the file reaches the network; what nock was told to answer ends with each test. */
export function interceptRequests(): void {
  beforeAll(() => {
    // Files of a worker share its process, and the last one has put the real thing back.
    if (!nock.isActive()) nock.activate()
    nock.disableNetConnect()
  })
  afterEach(() => nock.cleanAll())
  afterAll(() => {
    nock.enableNetConnect()
    nock.restore()
  })
}

/** Time that passes only in pauses, which are remembered. */
export function scriptedPace(start = Date.UTC(2026, 10, 26, 12)) {
  const slept: number[] = []
  let now = start
  const sleep = async (ms: number, signal?: AbortSignal) => {
    signal?.throwIfAborted()
    slept.push(ms)
    now += ms
  }
  return { slept, now: () => now, sleep, random: () => 0.5 }
}

/** GitHub's side at this address, which takes only what carries the token `gh-token`. */
export function githubAt(api: string): nock.Scope {
  return nock(api, { reqheaders: { authorization: 'token gh-token' } })
}
