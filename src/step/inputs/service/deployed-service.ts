/** What is asked of one service that is deployed: its inputs, the rules that span them, and the outputs that come of them. */
import type { IsProvided, Problem } from '../../../github/inputs/input.ts'
import { duration, integer } from '../../../github/inputs/input-kinds.ts'
import { imageInputProblems } from '../../../messages/images/image-inputs.ts'
import { group, type ValuesOf } from '../../action.ts'
import { buildFirst, tagProblems } from '../build.ts'
import { IMAGE_SOURCES, imageOrBuildProblems, images } from '../images.ts'
import { healthCheck } from './health-check.ts'
import { REPLICAS } from './replicas.ts'
import { service } from './service.ts'

const scaling = group({ inputs: { replicas: integer(REPLICAS) }, outputs: ['replicas'] })

const baking = group({ inputs: { bake_time: duration({ default: '0s', min: 0, guards: true }) } })

/** The groups of one service. */
export const deployedService = [service, images, buildFirst, scaling, healthCheck, baking] as const

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
