/** The GitHub deployment of a step: in progress from the rollout on, and an end that says how the step ended. */
import { join } from 'node:path'
import { assign, type DesiredImage, type Images, imagesByContainer } from '../../../changes/services/image.ts'
import type { Service } from '../../../client/resources/services.ts'
import { checkedOutCommit } from '../../../github/files/checkout.ts'
import type { Values } from '../../../github/inputs/input.ts'
import type { Outcome } from '../../../github/runner/outcome.ts'
import { closedUnobserved, described } from '../../../messages/github/github.ts'
import type { githubDeployment } from '../../inputs/github-deployment.ts'
import type { Step } from '../../step.ts'

/** A cancelled step has two seconds in all. */
const CANCELLED_MS = 800

type End = readonly [state: 'success' | 'failure' | 'inactive', end: { description?: string; totalMs?: number }]

/** How the deployment ends. What was only started is not watched any more, and in progress it would stay for ever. */
function endOf(outcome: Outcome): End {
  if (outcome === 'failed' || outcome === 'timed_out') return ['failure', {}]
  if (outcome === 'started') return ['inactive', { description: described.notWaited() }]
  if (outcome === 'cancelled') return ['inactive', { description: described.cancelled(), totalMs: CANCELLED_MS }]
  return ['success', {}]
}

/** What GitHub keeps of a deployment, so that it can be gone back to: the service, its images, and those before. */
export interface DeploymentPayload {
  readonly fengchao: 1
  readonly services: readonly RecordedService[]
  /** The deployment that was gone back to, or whose `previous` was. */
  readonly rollback_of?: number
}

/** One service of a deployment. */
export interface RecordedService {
  readonly service_id: number
  readonly service_name: string
  readonly namespace: string
  readonly images: Images
  readonly previous: Images
  /** The other service of a pair that takes turns: by a switch of traffic, `previous` is what that one runs. */
  readonly beside?: string
}

/** What a rollout of these images does to a service as it is now. */
export function payloadOf(service: Service, images: readonly DesiredImage[]): DeploymentPayload {
  const { id, service_name, namespace } = service.service_info
  const previous = imagesByContainer(service)
  const wanted = assign(service, images).map(({ container, image_path }) => [container.container_name, image_path])
  const after: Images = { ...previous, ...Object.fromEntries(wanted) }
  return { fengchao: 1, services: [{ service_id: id, service_name, namespace, images: after, previous }] }
}

export interface Recording {
  readonly inputs: Values<typeof githubDeployment.inputs>
  /** Folder of the checkout that is deployed, relative to the workspace; its commit is the default of `ref`. */
  readonly folder: string
  readonly url: string
  readonly step: Step<'deployment_id'>
}

/** The deployment of several services, as the payloads of each say it. */
export function mergedPayload(payloads: readonly DeploymentPayload[]): DeploymentPayload {
  return { fengchao: 1, services: payloads.flatMap(({ services }) => services) }
}

/**
 * Creates the function that records the deployment, once, where an environment is named: to be called when it is known what
 * is rolled out, and before it is. Its end is recorded when the step ends. The function never rejects.
 */
export function payloadRecorder(recording: Recording): (payload: () => DeploymentPayload) => Promise<void> {
  let recorded: Promise<void> | undefined = recording.inputs.environment === undefined ? Promise.resolve() : undefined
  return (payload) => {
    recorded ??= record(recording, payload())
    return recorded
  }
}

/** The same for one service. */
export function deploymentRecorder(
  recording: Recording,
): (service: Service, images: readonly DesiredImage[]) => Promise<void> {
  const recordOnce = payloadRecorder(recording)
  return (service, images) => recordOnce(() => payloadOf(service, images))
}

async function record({ inputs, folder, url, step }: Recording, payload: DeploymentPayload): Promise<void> {
  const { environment = '', github_token } = inputs
  const { workspace } = step.event
  const [{ openFetch }, { openDeployment }] = await Promise.all([
    import('../../../client/http/web-fetch.ts'),
    import('../../../github/api/deployment.ts'),
  ])
  const { fetch, close } = openFetch()
  step.atEnd(close)
  const opening = openDeployment({
    token: github_token,
    ref: inputs.ref ?? checkedOutCommit(join(workspace, folder), workspace),
    payload,
    fetch,
    environment,
    environmentUrl: url,
    event: step.event,
    log: step.log,
    signal: step.signal,
    pace: { now: step.clock.now, sleep: step.clock.sleep, random: Math.random },
  })
  // Registered before it is open: a step that is cancelled meanwhile closes it as well.
  step.atEnd(async (outcome) => {
    const { id, finish } = await opening
    const [state, end] = endOf(outcome)
    const taken = await finish(state, { url, ...end })
    if (taken && id !== undefined && outcome === 'started') step.log.info(closedUnobserved({ id, environment }))
  })
  step.set({ deployment_id: (await opening).id })
}
