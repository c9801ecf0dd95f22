/** The GitHub deployment of a step: in progress from its beginning, and an end that says how the step ended. */
import type { Values } from '../workflow/input.ts'
import { custom, secret, text } from '../workflow/input-kinds.ts'
import type { Outcome } from '../workflow/outcome.ts'
import { parseWebAddress } from './health-check.ts'
import type { Step } from './step.ts'

export const githubDeployment = {
  environment: text({
    description: 'Record a GitHub deployment under this name; empty records none.',
    pattern: /[^\p{Cc}]{1,255}/u,
    takes: 'the name of an environment',
  }),
  environment_url: custom({
    kind: 'string',
    description: 'Address of the environment, shown with the deployment.',
    parse: parseWebAddress,
  }),
  github_token: secret({
    description: 'Token that records the deployment; it needs deployments: write.',
    default: '${{ github.token }}',
  }),
}

type State = 'success' | 'failure' | 'inactive'

// What was only started stays in progress: nobody knows yet how it ends.
const STATES: Readonly<Partial<Record<Outcome, State>>> = {
  changed: 'success',
  unchanged: 'success',
  failed: 'failure',
  timed_out: 'failure',
  cancelled: 'inactive',
}

/** A cancelled step has two seconds in all. */
const CANCELLED_MS = 800

/** Records the deployment where an environment is named; its end is recorded when the step ends. Never rejects. */
export async function recordDeployment(
  inputs: Values<typeof githubDeployment>,
  url: string,
  step: Step<'deployment_id'>,
): Promise<void> {
  const { environment, github_token } = inputs
  if (environment === undefined) return
  const [{ openFetch }, { openDeployment }] = await Promise.all([
    import('../client/web-fetch.ts'),
    import('../workflow/deployment.ts'),
  ])
  const { fetch, close } = openFetch()
  step.atEnd(close)
  const deployment = await openDeployment({
    token: github_token,
    fetch,
    environment,
    environmentUrl: url,
    event: step.event,
    log: step.log,
  })
  step.set({ deployment_id: deployment.id })
  step.atEnd(async (outcome) => {
    const state = STATES[outcome]
    if (state === undefined) return
    const timeoutMs = outcome === 'cancelled' ? { timeoutMs: CANCELLED_MS } : {}
    await deployment.finish(state, { url, ...timeoutMs })
  })
}
