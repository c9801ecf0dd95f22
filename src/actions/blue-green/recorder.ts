/** The GitHub deployment of a switch: of the service that gets the traffic, with what the live one ran before. */
import type { Values } from '../../github/inputs/input.ts'
import type { githubDeployment } from '../../step/inputs/github-deployment.ts'
import { deploymentRecorder } from '../../step/operations/deploy/github-deployment.ts'
import type { Step } from '../../step/step.ts'
import type { Record } from './release.ts'

/** Records it once, where an environment is named. */
export function recorder(
  inputs: Values<typeof githubDeployment.inputs>,
  url: string,
  step: Step<'deployment_id'>,
): Record {
  const record = deploymentRecorder({ inputs, folder: '.', url, step })
  return (service, images, previous) => {
    const containers = service.service_container_infos.map((container) => ({
      ...container,
      image_path: previous[container.container_name] ?? container.image_path,
    }))
    const desired = Object.entries(images).map(([container_name, image_path]) => ({ container_name, image_path }))
    return record({ ...service, service_container_infos: containers }, desired)
  }
}
