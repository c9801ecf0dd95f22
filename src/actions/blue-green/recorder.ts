/** The GitHub deployment of a switch: of the service that gets the traffic, with what the live one ran before. */
import type { Images } from '../../changes/services/image.ts'
import type { Service } from '../../client/resources/services.ts'
import type { Values } from '../../github/inputs/input.ts'
import type { githubDeployment } from '../../step/inputs/github-deployment.ts'
import { payloadRecorder } from '../../step/operations/deploy/github-deployment.ts'
import type { Step } from '../../step/step.ts'

/** What is recorded: the service that gets the traffic, what it is to run, and the one that had it. */
export interface Switch {
  readonly to: Service
  readonly images: Images
  readonly from: Service
  /** What that one ran. */
  readonly previous: Images
}

/** Records the deployment, once. */
export type Record = (recorded: Switch) => Promise<void>

/** The recorder of a step, which records where an environment is named. */
export function recorder(
  inputs: Values<typeof githubDeployment.inputs>,
  url: string,
  step: Step<'deployment_id'>,
): Record {
  const record = payloadRecorder({ inputs, folder: '.', url, step })
  return ({ to, images, from, previous }) => {
    const { id: service_id, service_name, namespace } = to.service_info
    const beside = from.service_info.service_name
    return record(() => ({
      fengchao: 1,
      services: [
        { service_id, service_name, namespace, images, previous, ...(beside === service_name ? {} : { beside }) },
      ],
    }))
  }
}
