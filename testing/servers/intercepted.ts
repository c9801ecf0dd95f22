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
