import { dirname } from 'node:path'
import type { Rollout } from '../changes/services/rollback.ts'
import type { IsProvided, Problem } from '../github/inputs/input.ts'
import { integer, text } from '../github/inputs/input-kinds.ts'
import { imageInputProblems } from '../messages/images/image-inputs.ts'
import { joined } from '../messages/message.ts'
import { defineAction, group, type ValuesOf } from '../step/action.ts'
import { build, tagProblems } from '../step/inputs/build.ts'
import { account } from '../step/inputs/credentials.ts'
import { githubDeployment } from '../step/inputs/github-deployment.ts'
import { healthCheck, probeOf } from '../step/inputs/health-check.ts'
import { imageOrBuildProblems, images } from '../step/inputs/images.ts'
import { REPOSITORY_NAME } from '../step/inputs/names.ts'
import { REPLICAS } from '../step/inputs/replicas.ts'
import { service } from '../step/inputs/service.ts'
import { waiting } from '../step/inputs/waiting.ts'
import type { Verification } from '../step/operations/deploy/verification.ts'

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

/** The probe that a deploy makes, where one is requested; a dry run makes none. */
function proofOf(values: DeployInputs): Verification | undefined {
  const probe = probeOf(values)
  if (probe === undefined || values.dry_run) return undefined
  const { health_check_timeout: timeoutMs, rollback, replicas, endpoint } = values
  return { probe, endpoint, timeoutMs, rollback, replicas }
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
    const { requireAllStill, strongestOutcome } = await import('../changes/graph/sequence.ts')
    const { parseImage } = await import('../changes/images/name.ts')
    const { imageOutputs, runningImageWarnings } = await import('../step/operations/images.ts')
    const { rollOutImages } = await import('../step/operations/image-rollout.ts')
    const { openService, reportService, serviceOptions } = await import('../step/operations/service.ts')
    const { deploymentRecorder } = await import('../step/operations/deploy/github-deployment.ts')
    const { deployImages } = await import('../step/operations/deploy/image.ts')
    const { changesOf, scaleAfter } = await import('../step/operations/deploy/scaling.ts')
    const { checkProbeTarget, probeAfterwards, verifyRollout } = await import(
      '../step/operations/deploy/verification.ts'
    )
    const url = values.environment_url ?? values.health_check_url ?? ''
    step.set({ rolled_back: false, built: false, url })
    const { client, id } = await openService(values, step)
    const options = serviceOptions(values, step)
    const proof = proofOf(values)
    if (proof) await checkProbeTarget(proof, options)

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
