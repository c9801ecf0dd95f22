/** `update-image` and `deploy`. */
import fc from 'fast-check'
import type { World } from '../../../../simulator/index.ts'
import { deploy } from '../../../../src/actions/deploy.ts'
import { updateImage } from '../../../../src/actions/update-image.ts'
import type { RunRecord } from '../runs/environment.ts'
import { image, NAMESPACE, TAGS, WEB } from '../runs/foreign-changes.ts'
import { earlierServiceChanges, serviceChanges } from '../runs/foreign-generators.ts'
import { combine, type Inputs, optional, type Targets, waitingInputs } from '../runs/generators.ts'
import { findDifferences, findFailure, type Model, parseSeconds, serviceOf } from './model.ts'

/** By id, or by its names. */
const named: fc.Arbitrary<Inputs> = fc.constantFrom<Inputs>(
  { service_id: String(WEB) },
  { namespace: NAMESPACE.display, service_name: 'web' },
)

const rolloutInputs = optional({ min_ready_seconds: ['1', '30'], rollback: ['true', 'false'] })

const reads = ['createToken', 'listNamespaces', 'listServices', 'getService']

/**
 * The image that ran when the step last read the service before its rollout took effect, where it did. What somebody else
 * changes between that read and the request cannot be known: the platform keeps no history and no time of a change.
 */
function imageBefore({ effects, worldBefore }: RunRecord): string | undefined {
  const rollout = effects.find(({ operationId }) => operationId === 'updateServiceImage')
  return rollout ? rollout.imagesRead[WEB] : serviceOf(worldBefore)?.containers[0]?.imagePath
}

/** The outputs of a rollout that succeeded. */
export function rolloutOutputs(record: RunRecord) {
  const now = serviceOf(record.world)
  const sent = record.effects.some(({ operationId }) => operationId === 'updateServiceImage')
  return {
    service_id: WEB,
    service_name: 'web',
    namespace: NAMESPACE.full,
    image_path: now?.containers[0]?.imagePath,
    ...(sent ? { previous_image_path: imageBefore(record) } : {}),
    status: now?.status,
    rolled_back: false,
  }
}

/** What differs from web running the image. */
export const runs = (world: World, wanted: string) => {
  const now = serviceOf(world)
  return [...findFailure(now), ...findDifferences({ image: [now?.containers[0]?.imagePath, wanted] })]
}

/** Whether a rollout that fails goes back. */
export const rollsBack = (inputs: Inputs) => inputs.rollback !== 'false'
const imageTargets: Targets = { changes: ['updateServiceImage'], reads, foreign: serviceChanges('web') }

export const updateImageModel: Model = {
  action: updateImage,
  targets: imageTargets,
  inputs: () =>
    combine(
      named,
      fc.constantFrom(...TAGS).map((tag) => ({ image_path: image(tag) })),
      rolloutInputs,
      optional({ force: ['false', 'false', 'true'] }),
      waitingInputs,
    ),
  before: earlierServiceChanges('web'),
  findDeviations: (inputs, { world }) => runs(world, inputs.image_path ?? ''),
  expectedOutputs: (_, record) => rolloutOutputs(record),
  maxEffects: (inputs) => ({ updateServiceImage: rollsBack(inputs) ? 2 : 1 }),
  isRepeatable: (inputs) => inputs.rollback === 'false',
  extraSeconds: (inputs) => (rollsBack(inputs) ? parseSeconds(inputs.timeout ?? '15m') : 0),
}

/** The image that a deploy has to roll out. */
const deployed = ({ image_path, tag = '' }: Inputs) => image_path ?? image(tag)

const source: fc.Arbitrary<Inputs> = fc.oneof(
  fc.constantFrom(...TAGS).map((tag) => ({ image_path: image(tag) })),
  fc.constantFrom('v4', 'v2').map((tag) => ({ repo_name: 'web', tag })),
)

export const deployModel: Model = {
  action: deploy,
  targets: {
    changes: ['buildImage', 'updateServiceImage', 'scaleService'],
    reads: [...reads, 'listRepositories', 'getRepository'],
    foreign: serviceChanges('web'),
  },
  inputs: (healthUrl) =>
    combine(
      named,
      source,
      rolloutInputs,
      waitingInputs.chain((waiting) =>
        waiting.wait === 'false'
          ? fc.constant(waiting)
          : optional({ replicas: ['1', '2', '4'], health_check_url: [healthUrl] }).map((more) => ({
              ...waiting,
              ...more,
            })),
      ),
    ),
  before: earlierServiceChanges('web'),
  findDeviations: (inputs, { world }) => [
    ...runs(world, deployed(inputs)),
    ...(inputs.replicas === undefined
      ? []
      : findDifferences({ replicas: [serviceOf(world)?.replicas, Number(inputs.replicas)] })),
  ],
  expectedOutputs: (inputs, record) => ({
    ...rolloutOutputs(record),
    download_url: deployed(inputs),
    replicas: serviceOf(record.world)?.replicas,
  }),
  maxEffects: (inputs) => ({
    buildImage: inputs.image_path === undefined ? 1 : 0,
    updateServiceImage: rollsBack(inputs) ? 2 : 1,
    scaleService: inputs.replicas === undefined ? 0 : 1,
  }),
  isRepeatable: (inputs) => inputs.rollback === 'false' && inputs.image_path !== undefined,
  extraSeconds: (inputs) =>
    (inputs.health_check_url === undefined ? 0 : 120) + (rollsBack(inputs) ? parseSeconds(inputs.timeout ?? '30m') : 0),
}
