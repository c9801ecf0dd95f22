import { dirname } from 'node:path'
import type { Change, ChangeResult } from '../changes/engine/change.ts'
import { requireAll, requireAllStill, strongestOutcome } from '../changes/graph/sequence.ts'
import { parseImage } from '../changes/images/name.ts'
import { imageChange } from '../changes/services/image.ts'
import type { Rollout } from '../changes/services/rollback.ts'
import { REPLICAS, scale, scaleChange } from '../changes/services/scale.ts'
import type { Service } from '../client/resources/services.ts'
import type { IsProvided, Problem } from '../github/inputs/input.ts'
import { integer, text } from '../github/inputs/input-kinds.ts'
import { imageInputProblems } from '../messages/images/image-inputs.ts'
import { joined } from '../messages/message.ts'
import { imageWithReplicas } from '../messages/services/services.ts'
import { defineAction, group, type ValuesOf } from '../step/action.ts'
import { build, tagProblems } from '../step/inputs/build.ts'
import { account } from '../step/inputs/credentials.ts'
import { imageOrBuildProblems, imageOutputs, images } from '../step/inputs/images.ts'
import { REPOSITORY_NAME } from '../step/inputs/names.ts'
import { runningImageWarnings } from '../step/inputs/running-images.ts'
import { openService, reportService, service, serviceOptions } from '../step/inputs/service.ts'
import { waiting } from '../step/inputs/waiting.ts'
import type { RolloutStep } from '../step/operations/image-rollout.ts'
import type { Step } from '../step/step.ts'
import { deploymentRecorder, githubDeployment } from './deploy/github-deployment.ts'
import { healthCheck, probeOf } from './deploy/health-check.ts'
import { checkProbeTarget, probeAfterwards, type Verification, verifyRollout } from './deploy/verification.ts'

/** An image that is built first, instead of one that is given. */
const building = group({
  name: 'build',
  inputs: { repo_name: text(REPOSITORY_NAME), ...build.inputs },
  outputs: ['download_url', 'tag', 'built'],
})

const scaling = group({ inputs: { replicas: integer(REPLICAS) }, outputs: ['replicas'] })

const groups = [account, waiting('30m'), service, images, building, scaling, healthCheck, githubDeployment] as const

/** The look after the probe may be as late as the probe was. */
const LAST_LOOK_MS = 30_000

type DeployInputs = ValuesOf<typeof groups>
type ThisStep = RolloutStep & Step<'replicas'>

function problems(values: Partial<DeployInputs>, isProvided: IsProvided): readonly Problem[] {
  const found = [...imageOrBuildProblems(isProvided)]
  if (!isProvided('image_path') && !isProvided('container_images') && isProvided('repo_name'))
    found.push(...tagProblems(values))
  if (values.wait === false) {
    for (const input of ['replicas', 'health_check_url'].filter(isProvided)) {
      found.push({ input, message: imageInputProblems.needsWait() })
    }
  }
  return found
}

/** What a deploy leaves behind: the image, and the number of replicas where one is requested. */
function changesOf(
  { client, update, options }: Rollout,
  replicas: number | undefined,
): readonly [Change<Service>, ...Change<Service>[]] {
  const scaling = replicas === undefined ? [] : [scaleChange(client, update.service_id, replicas, options)]
  return [imageChange(client, update, options), ...scaling]
}

/** Scales, where that is requested, after the rollout that ended in `result`; all that is requested has to be so then. */
async function scaleAfter(
  result: ChangeResult<Service>,
  rollout: Rollout,
  names: string,
  { replicas, dry_run }: DeployInputs,
  step: ThisStep,
): Promise<ChangeResult<Service> | undefined> {
  if (replicas === undefined) return undefined
  const { client, update, options } = rollout
  const scaled = await scale(client, update.service_id, replicas, { ...options, isMidway: true })
  const outcome = strongestOutcome([result.outcome, scaled.outcome])
  reportService(step, { ...scaled, outcome }, imageWithReplicas({ images: names, replicas }))
  step.set({ replicas: scaled.after.service_info.replicas })
  if (!dry_run) requireAll(changesOf(rollout, replicas), scaled.after)
  return scaled
}

/** The probe that a deploy makes, where one is requested; a dry run makes none. */
function proofOf(values: DeployInputs): Verification | undefined {
  const probe = probeOf(values)
  if (probe === undefined || values.dry_run) return undefined
  const { health_check_timeout: timeoutMs, rollback, replicas } = values
  return { probe, timeoutMs, rollback, replicas }
}

/** The whole deploy: build, roll out, scale, probe; and rollback where that fails. */
export const deploy = defineAction({
  name: 'deploy',
  branding: { icon: 'upload-cloud', color: 'green' },
  operations: ['buildImage', 'updateServiceImage', 'scaleService'],
  groups,
  outputs: ['url'],
  rules: problems,
  async run(values, step) {
    const url = values.environment_url ?? values.health_check_url ?? ''
    step.set({ rolled_back: false, built: false, url })
    const { client, id } = await openService(values, step)
    const options = serviceOptions(values, step)
    const proof = proofOf(values)
    if (proof) await checkProbeTarget(proof, options)

    // Loaded once the inputs are accepted, as all that is as large as this.
    const [{ deployImages }, { rollOutImages }] = await Promise.all([
      import('./deploy/image.ts'),
      import('../step/operations/image-rollout.ts'),
    ])
    const { images: desired, built } = await deployImages(client, id, values, options, step)
    const names = joined(desired.map(({ image_path }) => image_path))
    if (desired.length === 1) step.set({ download_url: names, tag: parseImage(names).tag })
    const update = { service_id: id, images: desired, min_ready_seconds: values.min_ready_seconds, force: false }
    const rollout: Rollout = { client, update, options: { ...options, isMidway: built === 'changed' } }
    const folder = dirname(values.docker_file.relative)
    const record = deploymentRecorder({ inputs: values, folder, url, step })
    const result = await verifyRollout(proof, step, () =>
      rollOutImages(rollout, values.rollback, step, (service) => record(service, desired)),
    )
    // Where the service runs the images already, there was nothing to send.
    if (!values.dry_run) await record(result.before, desired)
    if (values.repo_name === undefined || built === 'changed')
      step.report({ warnings: runningImageWarnings(result.before, desired, built) })
    reportService(step, result, names)
    step.set({ ...imageOutputs(result, desired), replicas: result.after.service_info.replicas })
    const scaled = await (proof
      ? probeAfterwards(() => scaleAfter(result, rollout, names, values, step), proof, rollout, result, step)
      : scaleAfter(result, rollout, names, values, step))
    if (proof) {
      const deadlineAt = options.clock.now() + LAST_LOOK_MS
      const lastLook = { ...options, deadlineAt }
      const changes = changesOf({ ...rollout, client: client.until(deadlineAt) }, values.replicas)
      const last = await requireAllStill(changes, scaled?.after ?? result.after, lastLook)
      step.set({ replicas: last.service_info.replicas })
    }

    const outcome = strongestOutcome([built, result.outcome, scaled?.outcome])
    step.report({ outcome, links: url === '' ? [] : [{ text: url, url }] })
  },
})
