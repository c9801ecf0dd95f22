/** What is asked of one service that is deployed: its inputs, the rules that span them, and the outputs that come of them. */
import type { IsProvided, Problem } from '../../../github/inputs/input.ts'
import { duration, integer, text } from '../../../github/inputs/input-kinds.ts'
import { imageInputProblems } from '../../../messages/images/image-inputs.ts'
import { group, type ValuesOf } from '../../action.ts'
import { build, tagProblems } from '../build.ts'
import { IMAGE_SOURCES, imageOrBuildProblems, images } from '../images.ts'
import { REPOSITORY_NAME } from '../names.ts'
import { healthCheck } from './health-check.ts'
import { REPLICAS } from './replicas.ts'
import { service } from './service.ts'

/** An image that is built first, instead of one that is given. */
const building = group({
  name: 'build',
  inputs: { repo_name: text(REPOSITORY_NAME), ...build.inputs },
  outputs: ['download_url', 'tag', 'built'],
})

const scaling = group({ inputs: { replicas: integer(REPLICAS) }, outputs: ['replicas'] })

const baking = group({ inputs: { bake_time: duration({ default: '0s', min: 0 }) } })

/** The groups of one service. */
export const deployedService = [service, images, building, scaling, healthCheck, baking] as const

/** The values of their inputs. */
export type DeployedService = ValuesOf<typeof deployedService>

/** The outputs that they bring. */
export type DeployedOutput = (typeof deployedService)[number]['outputs'][number]

/** What is wrong with them together, besides what the groups say; `wait` is the step's. */
export function deployProblems(
  values: Partial<DeployedService> & { readonly wait?: boolean },
  isProvided: IsProvided,
): readonly Problem[] {
  const found = [...imageOrBuildProblems(isProvided)]
  if (!IMAGE_SOURCES.some(isProvided) && isProvided('repo_name')) found.push(...tagProblems(values))
  if (values.wait === false) {
    for (const input of ['replicas', 'health_check_url', 'bake_time'].filter(isProvided)) {
      found.push({ input, message: imageInputProblems.needsWait() })
    }
  }
  return found
}
