/** GitHub in random runs: it keeps deployments, and some of its answers fail. */
import fc from 'fast-check'
import { vi } from 'vitest'
import { type GithubLedger, serveGithubLedger } from '../../../../testing/servers/github-ledger.ts'
import type { WebAnswer, WebRequest } from '../../../../testing/servers/web-server.ts'

/** Requests from this one on, counted from 1, get this status; what they ask for is done or not. */
export interface GithubFault {
  readonly atRequest: number
  readonly times: number
  readonly status: number
  readonly isDone: boolean
}

/** Up to two of them, in a third of the runs. */
export const githubFaults: fc.Arbitrary<readonly GithubFault[]> = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.array(
      fc.record({
        atRequest: fc.integer({ min: 1, max: 12 }),
        times: fc.integer({ min: 1, max: 5 }),
        status: fc.constantFrom(500, 502, 503, 403, 404),
        isDone: fc.boolean(),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  },
)

export interface FaultyGithub extends GithubLedger {
  /** Forgets all deployments, and begins a run with these faults. */
  readonly begin: (faults: readonly GithubFault[]) => void
}

/** Serves it, and leads the steps of an open environment to it; `answer` is for what is about something else. */
export async function openFaultyGithub(
  answer: (request: WebRequest) => WebAnswer | 'own' = () => 'own',
): Promise<FaultyGithub> {
  let faults: readonly GithubFault[] = []
  let count = 0
  const ledger: GithubLedger = await serveGithubLedger({
    answer: (request) => {
      count += 1
      const fault = faults.find(({ atRequest, times }) => atRequest <= count && count < atRequest + times)
      if (fault === undefined) return answer(request)
      if (fault.isDone) ledger.respond(request)
      return { status: fault.status, json: { message: 'of the test' } }
    },
  })
  for (const [name, value] of Object.entries(ledger.env)) vi.stubEnv(name, value)
  return {
    ...ledger,
    begin: (given) => {
      ledger.reset([])
      faults = given
      count = 0
    },
  }
}
