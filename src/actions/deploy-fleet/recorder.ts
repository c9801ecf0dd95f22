/** The GitHub deployment of a fleet: one, whose payload holds every service that was asked for. */
import type { Values } from '../../github/inputs/input.ts'
import type { githubDeployment } from '../../step/inputs/github-deployment.ts'
import { mergedPayload, payloadOf, payloadRecorder } from '../../step/operations/deploy/github-deployment.ts'
import type { Step } from '../../step/step.ts'
import type { FleetMember } from './node.ts'

/** Creates the function that records it, once: to be called when all members were checked, and before the first is changed. */
export function fleetRecorder(
  inputs: Values<typeof githubDeployment.inputs>,
  step: Step<'deployment_id'>,
  members: () => readonly FleetMember[],
): () => Promise<void> {
  const record = payloadRecorder({ inputs, folder: '.', url: inputs.environment_url ?? '', step })
  return () =>
    record(() =>
      mergedPayload(
        members().flatMap(({ checked }) => (checked ? [payloadOf(checked.service, checked.plan.images)] : [])),
      ),
    )
}
